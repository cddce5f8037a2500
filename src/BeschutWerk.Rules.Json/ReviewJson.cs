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
    public static void Write(Utf8JsonWriter writer, CaseReview review, Language? explain = null)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = review ?? throw new ArgumentNullException(nameof(review));
        writer.WriteStartObject();
        writer.WriteString("case", review.Case);
        writer.WriteString("policy", review.Policy.Key);
        writer.WriteDate("on", review.On);
        writer.WriteString("phase", Words.Of(review.Phase));
        WriteList(writer, "decisions", review.Decisions, d => DecisionWriter.WriteFields(writer, d, explain));
        WriteList(writer, "terms", review.Terms, term => WriteTerm(writer, term));
        WriteList(writer, "nextSteps", review.NextSteps, step => WriteStep(writer, step));
        WriteRank(writer, review.Rank);
        WriteList(writer, "breaches", review.Breaches, breach => WriteBreach(writer, breach, explain));
        WriteList(writer, "departures", review.Departures, departure => WriteDeparture(writer, departure));
        WriteList(writer, "remarks", review.Remarks, remark => WriteRemark(writer, remark));
        WriteList(writer, "factsThatMatter", review.FactsThatMatter, fact => WriteFact(writer, fact));
        WriteList(writer, "obstacles", review.Obstacles, obstacle => WriteObstacle(writer, obstacle));
        if (explain is { } language)
        {
            writer.WriteString("explanation", review.Explain(language));
        }

        writer.WriteEndObject();
    }

    internal static void WriteTerm(Utf8JsonWriter writer, CaseTerm term)
    {
        writer.WriteString("name", Words.Of(term.Name));
        writer.WriteDate("firstDay", term.FirstDay);
        writer.WriteDate("lastDay", term.LastDay);
        writer.WriteDate("lawfulLastDay", term.LawfulLastDay);
        writer.WriteNorm(term.Norm, term.Citation);
        writer.WriteStartObject("derivation");
        if (term.Derivation.Event is { } type)
        {
            writer.WriteString("event", Words.Of(type));
        }

        writer.WriteDate("eventOn", term.Derivation.EventOn);
        if (term.Derivation.Length is { } length)
        {
            writer.WriteString("length", length.ToString());
        }

        writer.WriteNumber("extensionMonths", AboveNone(term.Derivation.ExtensionMonths));
        writer.WriteNumber("suspendedDays", AboveNone(term.Derivation.SuspendedDays));
        writer.WriteNumber("shiftedDays", AboveNone(term.Derivation.ShiftedDays));
        writer.WriteEndObject();
        writer.WriteNumber("daysLeft", term.DaysLeft);
        writer.WriteNumber("daysLate", term.DaysLate);
        if (term.IsPast)
        {
            writer.WriteBoolean("past", value: true);
        }
    }

    internal static void WriteStep(Utf8JsonWriter writer, NextStep step)
    {
        writer.WriteString("who", Words.Of(step.Who));
        writer.WriteString("what", Words.Of(step.What));
        writer.WriteDate("by", step.By);
        writer.WriteString("force", Words.Of(step.Force));
        writer.WriteNorm(step.Norm, step.Citation);
        if (step.RecordedBy is { } type)
        {
            writer.WriteString("recordedBy", Words.Of(type));
        }

        if (step.Caveats is not Caveats.None)
        {
            writer.WriteTexts("caveats", step.Caveats.Each().Select(Words.Of));
        }
    }

    private static void WriteBreach(Utf8JsonWriter writer, CaseBreach breach, Language? explain)
    {
        WriteBreach(writer, breach);
        if (breach.Decision is { } decision)
        {
            writer.WriteStartObject("decision");
            DecisionWriter.WriteFields(writer, decision, explain);
            writer.WriteEndObject();
        }
    }

    /// <summary>The breach without the decision behind it.</summary>
    internal static void WriteBreach(Utf8JsonWriter writer, CaseBreach breach)
    {
        writer.WriteString("what", Words.Of(breach.What));
        writer.WriteDate("on", breach.On);
        WriteAmount(writer, breach.By);
        writer.WriteNorm(breach.Norm, breach.Citation);
        writer.WriteString("rule", breach.Rule.Key);
    }

    private static void WriteRank(Utf8JsonWriter writer, CaseRank? rank)
    {
        if (rank is { } standing)
        {
            writer.WriteStartObject("rank");
            writer.WriteDate("date", standing.Date);
            writer.WriteString("event", Words.Of(standing.Event));
            writer.WriteNorm(standing.Norm, standing.Citation);
            writer.WriteEndObject();
        }
    }

    private static void WriteRemark(Utf8JsonWriter writer, CaseRemark remark)
    {
        writer.WriteString("what", Words.Of(remark.What));
        writer.WriteDate("on", remark.On);
        writer.WriteNorm(remark.Norm, remark.Citation);
        writer.WriteString("rule", remark.Rule.Key);
    }

    private static void WriteDeparture(Utf8JsonWriter writer, CaseDeparture departure)
    {
        writer.WriteString("what", Words.Of(departure.What));
        writer.WriteDate("on", departure.On);
        WriteAmount(writer, departure.By);
        writer.WriteNorm(departure.Norm, departure.Citation);
        if (departure.InsteadOf is { } breach)
        {
            writer.WriteString("insteadOf", Words.Of(breach));
        }
    }

    private static void WriteFact(Utf8JsonWriter writer, FactThatMatters fact)
    {
        writer.WriteString("fact", fact.Fact);
        writer.WriteNorm(fact.Norm, fact.Citation);
        writer.WriteString("rule", fact.Rule.Key);
        writer.WriteDate("on", fact.On);
    }

    private static void WriteObstacle(Utf8JsonWriter writer, Obstacle obstacle)
    {
        writer.WriteString("rule", obstacle.Rule.Key);
        writer.WriteNorm(obstacle.Norm, obstacle.Citation);
        writer.WriteString("finding", Words.Of(obstacle.Finding));
    }

    private static void WriteAmount(Utf8JsonWriter writer, CaseAmount? amount)
    {
        if (amount is { } by)
        {
            writer.WriteStartObject("by");
            writer.WriteNumber("value", by.Value);
            writer.WriteString("unit", Words.Of(by.Unit));
            writer.WriteEndObject();
        }
    }

    private static int? AboveNone(int number) => number > 0 ? number : null;

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<T> write)
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
