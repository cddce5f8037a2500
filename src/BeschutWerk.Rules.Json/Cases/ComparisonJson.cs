using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes what another policy makes of cases in JSON. What has no value is left out.</summary>
public static class ComparisonJson
{
    /// <summary>
    /// Writes what differs in a case as one object: <c>{"case", "policy", "phase", "decisions", "terms", "nextSteps",
    /// "breaches"}</c>, in each of which stands what it <c>was</c> under the case's own policy and what it <c>becomes</c>; or
    /// <c>{"case", "policy", "impossible"}</c> with why the case cannot have happened under the other policy.
    /// </summary>
    /// <param name="writer">The writer, best made with <see cref="DecisionJson.WriterOptions"/>.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="explain">The language of the explanation; null for none.</param>
    /// <exception cref="ArgumentNullException">The writer or the comparison is missing.</exception>
    public static void Write(Utf8JsonWriter writer, CaseComparison comparison, Language? explain = null)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = comparison ?? throw new ArgumentNullException(nameof(comparison));
        writer.WriteStartObject();
        writer.WriteString("case", comparison.Case);
        writer.WriteString("policy", comparison.Was.Policy.Key);
        if (comparison.Becomes is { } becomes)
        {
            WriteChanges(writer, comparison, becomes);
        }
        else
        {
            WriteImpossible(writer, comparison);
        }

        if (explain is { } language)
        {
            writer.WriteString("explanation", comparison.Explain(language));
        }

        writer.WriteEndObject();
    }

    /// <summary>
    /// Writes the numbers of many cases as one object: <c>{"on", "policy", "cases", "same", "different", "impossible",
    /// "rules", "phases", "terms", "nextSteps", "breaches"}</c>.
    /// </summary>
    /// <param name="writer">The writer, best made with <see cref="DecisionJson.WriterOptions"/>.</param>
    /// <param name="comparison">The numbers.</param>
    /// <exception cref="ArgumentNullException">The writer or the numbers are missing.</exception>
    public static void Write(Utf8JsonWriter writer, PolicyComparison comparison)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = comparison ?? throw new ArgumentNullException(nameof(comparison));
        writer.WriteStartObject();
        writer.WriteNumber("cases", comparison.Cases);
        writer.WriteNumber("same", comparison.Same);
        writer.WriteNumber("different", comparison.Different);
        writer.WriteNumber("impossible", comparison.Impossible);
        WriteList(writer, "rules", comparison.Rules, item => WriteRule(writer, item));
        WriteList(
            writer,
            "phases",
            comparison.Phases,
            item =>
            {
                writer.WriteString("was", Words.Of(item.Was));
                writer.WriteString("becomes", Words.Of(item.Becomes));
                writer.WriteNumber("cases", item.Cases);
            }
        );
        WriteList(
            writer,
            "terms",
            comparison.Terms,
            item =>
            {
                writer.WriteString("name", Words.Of(item.Name));
                WriteCounts(writer, item.Was, item.Becomes);
                writer.WriteNumber("earlier", item.Earlier);
                writer.WriteNumber("later", item.Later);
            }
        );
        WriteList(
            writer,
            "nextSteps",
            comparison.NextSteps,
            item =>
            {
                writer.WriteString("what", Words.Of(item.What));
                WriteCounts(writer, item.Was, item.Becomes);
            }
        );
        WriteList(
            writer,
            "breaches",
            comparison.Breaches,
            item =>
            {
                writer.WriteString("what", Words.Of(item.What));
                WriteCounts(writer, item.Was, item.Becomes);
            }
        );
        writer.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter writer, CaseComparison comparison, CaseReview becomes)
    {
        if (comparison.Was.Phase != becomes.Phase)
        {
            writer.WriteStartObject("phase");
            writer.WriteString("was", Words.Of(comparison.Was.Phase));
            writer.WriteString("becomes", Words.Of(becomes.Phase));
            writer.WriteEndObject();
        }

        WriteList(
            writer,
            "decisions",
            comparison.Decisions,
            change =>
            {
                writer.WriteString("rule", change.Rule.Key);
                WriteDecision(writer, "was", change.Was);
                WriteDecision(writer, "becomes", change.Becomes);
            }
        );
        WriteList(
            writer,
            "terms",
            comparison.Terms,
            change =>
            {
                writer.WriteString("name", Words.Of((change.Was ?? change.Becomes)!.Value.Name));
                WriteSides(writer, change, ReviewJson.WriteTerm);
            }
        );
        WriteList(
            writer,
            "nextSteps",
            comparison.NextSteps,
            change =>
            {
                writer.WriteString("what", Words.Of((change.Was ?? change.Becomes)!.Value.What));
                WriteSides(writer, change, ReviewJson.WriteStep);
            }
        );
        WriteList(
            writer,
            "breaches",
            comparison.Breaches,
            change =>
            {
                writer.WriteString("what", Words.Of((change.Was ?? change.Becomes)!.Value.What));
                WriteSides(writer, change, ReviewJson.WriteBreach);
            }
        );
    }

    private static void WriteImpossible(Utf8JsonWriter writer, CaseComparison comparison) =>
        WriteList(
            writer,
            "impossible",
            comparison.Errors,
            error =>
            {
                writer.WriteString("path", error.Path);
                writer.WriteString("message", error.ToString());
            }
        );

    private static void WriteRule(Utf8JsonWriter writer, RuleComparison item)
    {
        writer.WriteString("rule", item.Rule.Key);
        writer.WriteNumber("changed", item.Changed);
        WriteList(
            writer,
            "answers",
            item.Transitions,
            transition =>
            {
                WriteAnswer(writer, "was", transition.Was);
                WriteAnswer(writer, "becomes", transition.Becomes);
                writer.WriteNumber("cases", transition.Cases);
            }
        );
        writer.WriteNumber("neither", item.Neither);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string name, RuleAnswer? answer)
    {
        if (answer is { } given)
        {
            writer.WriteStartObject(name);
            WriteAnswer(writer, given);
            writer.WriteEndObject();
        }
    }

    private static void WriteAnswer(Utf8JsonWriter writer, RuleAnswer answer)
    {
        writer.WriteString("status", Words.Of(answer.Status));
        if (answer is { Outcome: { } outcome, Force: { } force })
        {
            writer.WriteString("outcome", outcome);
            writer.WriteString("force", Words.Of(force));
        }
    }

    private static void WriteDecision(Utf8JsonWriter writer, string name, IDecision? decision)
    {
        if (decision is not null)
        {
            writer.WriteStartObject(name);
            DecisionWriter.WriteFields(writer, decision, explain: null);
            writer.WriteEndObject();
        }
    }

    private static void WriteSides<T>(Utf8JsonWriter writer, CaseChange<T> change, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        Side("was", change.Was);
        Side("becomes", change.Becomes);

        void Side(string name, T? side)
        {
            if (side is { } given)
            {
                writer.WriteStartObject(name);
                write(writer, given);
                writer.WriteEndObject();
            }
        }
    }

    private static void WriteCounts(Utf8JsonWriter writer, int was, int becomes)
    {
        writer.WriteNumber("was", was);
        writer.WriteNumber("becomes", becomes);
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
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
