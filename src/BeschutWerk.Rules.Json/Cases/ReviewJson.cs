using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes the review of a case in JSON. What has no value is left out.</summary>
public static class ReviewJson
{
    /// <summary>Writes a review as one JSON object.</summary>
    /// <param name="writer">The writer, best made with <see cref="DecisionJson.WriterOptions"/>.</param>
    /// <param name="review">The review.</param>
    /// <param name="explain">The language of the explanations, of the review and of each decision; null for none.</param>
    /// <exception cref="ArgumentNullException">The writer or the review is missing.</exception>
    public static void Write(Utf8JsonWriter writer, CaseReview review, Language? explain = null) =>
        Write(writer, review, explain, withChanges: true);

    /// <summary>The same, also without what would change the decisions, which no review holds unless it was asked for.</summary>
    internal static void Write(Utf8JsonWriter writer, CaseReview review, Language? explain, bool withChanges)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = review ?? throw new ArgumentNullException(nameof(review));
        writer.WriteStartObject();
        writer.WriteString("case"u8, review.Case);
        writer.WriteString("policy"u8, review.Policy.Key);
        writer.WriteDate("on"u8, review.On);
        writer.WriteWord("phase"u8, review.Phase);
        WriteList(
            writer,
            "decisions"u8,
            review.Decisions,
            d => WriteDecision(writer, withChanges ? review : null, d, explain)
        );
        WriteList(writer, "terms"u8, review.Terms, term => WriteTerm(writer, term));
        WriteList(writer, "nextSteps"u8, review.NextSteps, step => WriteStep(writer, step));
        WriteRank(writer, review.Rank);
        WriteList(writer, "breaches"u8, review.Breaches, breach => WriteBreach(writer, breach, explain));
        WriteList(writer, "departures"u8, review.Departures, departure => WriteDeparture(writer, departure));
        WriteList(writer, "remarks"u8, review.Remarks, remark => WriteRemark(writer, remark));
        WriteList(writer, "factsThatMatter"u8, review.FactsThatMatter, fact => WriteFact(writer, fact));
        WriteList(writer, "obstacles"u8, review.Obstacles, obstacle => WriteObstacle(writer, obstacle));
        if (explain is { } language)
        {
            writer.WriteString("explanation"u8, review.Explain(language));
        }

        writer.WriteEndObject();
    }

    /// <summary>A decision, and where that was asked for what would change it.</summary>
    private static void WriteDecision(Utf8JsonWriter writer, CaseReview? review, IDecision decision, Language? explain)
    {
        DecisionWriter.WriteFields(writer, decision, explain);
        if (review?.ChangesOf(decision) is { } changes)
        {
            DecisionWriter.WriteChanges(writer, changes, explain);
        }
    }

    internal static void WriteTerm(Utf8JsonWriter writer, CaseTerm term)
    {
        writer.WriteWord("name"u8, term.Name);
        writer.WriteDate("firstDay"u8, term.FirstDay);
        writer.WriteDate("lastDay"u8, term.LastDay);
        writer.WriteDate("lawfulLastDay"u8, term.LawfulLastDay);
        writer.WriteNorm(term.Norm, term.Citation);
        writer.WriteStartObject("derivation"u8);
        if (term.Derivation.Event is { } type)
        {
            writer.WriteWord("event"u8, type);
        }

        writer.WriteDate("eventOn"u8, term.Derivation.EventOn);
        if (term.Derivation.Length is { } length)
        {
            writer.WriteString("length"u8, length.ToString());
        }

        writer.WriteNumber("extensionMonths"u8, AboveNone(term.Derivation.ExtensionMonths));
        writer.WriteNumber("suspendedDays"u8, AboveNone(term.Derivation.SuspendedDays));
        writer.WriteNumber("shiftedDays"u8, AboveNone(term.Derivation.ShiftedDays));
        writer.WriteEndObject();
        writer.WriteNumber("daysLeft"u8, term.DaysLeft);
        writer.WriteNumber("daysLate"u8, term.DaysLate);
        if (term.IsPast)
        {
            writer.WriteBoolean("past"u8, value: true);
        }

        if (term.EndedBy is { } ended)
        {
            writer.WriteWord("endedBy"u8, ended);
            writer.WriteDate("endedOn"u8, term.EndedOn);
        }

        if (term.Caveats is not Caveats.None)
        {
            writer.WriteCaveats(term.Caveats);
        }
    }

    internal static void WriteStep(Utf8JsonWriter writer, NextStep step)
    {
        writer.WriteWord("who"u8, step.Who);
        writer.WriteWord("what"u8, step.What);
        writer.WriteDate("by"u8, step.By);
        writer.WriteWord("force"u8, step.Force);
        writer.WriteNorm(step.Norm, step.Citation);
        if (step.TermNorm is { } term)
        {
            writer.WriteStartObject("term"u8);
            writer.WriteNorm(term, step.TermCitation);
            writer.WriteEndObject();
        }

        if (step.RecordedBy is { } type)
        {
            writer.WriteWord("recordedBy"u8, type);
        }

        if (step.Caveats is not Caveats.None)
        {
            writer.WriteCaveats(step.Caveats);
        }
    }

    internal static void WriteBreach(Utf8JsonWriter writer, CaseBreach breach, Language? explain)
    {
        WriteBreach(writer, breach);
        if (breach.Decision is { } decision)
        {
            writer.WriteStartObject("decision"u8);
            DecisionWriter.WriteFields(writer, decision, explain);
            writer.WriteEndObject();
        }
    }

    /// <summary>The breach without the decision behind it.</summary>
    internal static void WriteBreach(Utf8JsonWriter writer, CaseBreach breach)
    {
        writer.WriteWord("what"u8, breach.What);
        writer.WriteDate("on"u8, breach.On);
        WriteAmount(writer, breach.Extent);
        if (breach.EndedBy is { } ended)
        {
            writer.WriteWord("endedBy"u8, ended);
        }

        writer.WriteDate("endedOn"u8, breach.EndedOn);

        writer.WriteNorm(breach.Norm, breach.Citation);
        writer.WriteString("rule"u8, breach.Rule.Key);
    }

    private static void WriteRank(Utf8JsonWriter writer, CaseRank? rank)
    {
        if (rank is { } standing)
        {
            writer.WriteStartObject("rank"u8);
            WriteRank(writer, standing);
            writer.WriteEndObject();
        }
    }

    internal static void WriteRank(Utf8JsonWriter writer, CaseRank rank)
    {
        writer.WriteDate("date"u8, rank.Date);
        writer.WriteWord("event"u8, rank.Event);
        writer.WriteNorm(rank.Norm, rank.Citation);
    }

    internal static void WriteRemark(Utf8JsonWriter writer, CaseRemark remark)
    {
        writer.WriteWord("what"u8, remark.What);
        writer.WriteDate("on"u8, remark.On);
        writer.WriteNorm(remark.Norm, remark.Citation);
        writer.WriteString("rule"u8, remark.Rule.Key);
    }

    internal static void WriteDeparture(Utf8JsonWriter writer, CaseDeparture departure)
    {
        writer.WriteWord("what"u8, departure.What);
        writer.WriteDate("on"u8, departure.On);
        WriteAmount(writer, departure.Extent);
        writer.WriteNorm(departure.Norm, departure.Citation);
        if (departure.InsteadOf is { } breach)
        {
            writer.WriteWord("insteadOf"u8, breach);
        }
    }

    internal static void WriteFact(Utf8JsonWriter writer, FactThatMatters fact)
    {
        writer.WriteString("fact"u8, fact.Fact);
        writer.WriteNorm(fact.Norm, fact.Citation);
        writer.WriteString("rule"u8, fact.Rule.Key);
        writer.WriteDate("on"u8, fact.On);
    }

    internal static void WriteObstacle(Utf8JsonWriter writer, Obstacle obstacle)
    {
        var rule =
            obstacle.Rule
            ?? throw new InvalidValueException(nameof(obstacle), "must be one of a review", "a default value");
        writer.WriteString("rule"u8, rule.Key);
        writer.WriteNorm(obstacle.Norm, obstacle.Citation);
        writer.WriteWord("finding"u8, obstacle.Finding);
    }

    private static void WriteAmount(Utf8JsonWriter writer, CaseAmount? amount)
    {
        if (amount is { } by)
        {
            writer.WriteStartObject("by"u8);
            WriteAmount(writer, by);
            writer.WriteEndObject();
        }
    }

    internal static void WriteAmount(Utf8JsonWriter writer, CaseAmount amount)
    {
        writer.WriteNumber("value"u8, amount.Value);
        writer.WriteWord("unit"u8, amount.Unit);
    }

    private static int? AboveNone(int number) => number > 0 ? number : null;

    private static void WriteList<T>(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> name,
        ImmutableArray<T> items,
        Action<T> write
    )
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
