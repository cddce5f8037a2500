using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes a decision as the fields of a JSON object. What has no value is left out.</summary>
internal static class DecisionWriter
{
    public static void WriteFields(Utf8JsonWriter writer, IDecision decision, Language? explain)
    {
        writer.WriteString("rule", decision.Rule.Key);
        writer.WriteString("policy", decision.Policy.Key);
        writer.WriteString("status", Words.Of(decision.Status));
        WriteConclusion(writer, decision);
        WriteFindings(writer, decision);
        writer.WriteTexts("missing", decision.Missing.Select(finding => finding.Norm.Name()));
        writer.WriteTexts("missingFacts", decision.MissingFacts);
        writer.WriteStartObject("values");
        foreach (var (name, value) in decision.Values)
        {
            WriteValue(writer, name, value);
        }

        writer.WriteEndObject();
        writer.WriteTexts("caveats", decision.Caveats.Each().Select(Words.Of));
        if (explain is { } language)
        {
            writer.WriteString("explanation", decision.Explain(language));
        }
    }

    private static void WriteConclusion(Utf8JsonWriter writer, IDecision decision)
    {
        if (decision.OutcomeWord is { } outcome)
        {
            writer.WriteString("outcome", outcome);
        }

        if (decision.Force is { } force)
        {
            writer.WriteString("force", Words.Of(force));
        }

        if (decision.Basis is { } norm)
        {
            writer.WriteString("norm", norm.Name());
        }

        if (decision.Citation is { } citation)
        {
            writer.WriteString("citation", citation.ToShortString());
        }

        writer.WriteString("regulation", (decision.Citation?.Regulation ?? decision.Policy.Regulation).Title);
        writer.WriteJuriconnect(decision.Citation);
        if (decision.Reason is { } reason)
        {
            writer.WriteString("reason", Words.Of(reason.Gap));
        }
    }

    /// <summary>A place in another text than the policy's own is told with that text.</summary>
    private static void WriteFindings(Utf8JsonWriter writer, IDecision decision)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in decision.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("norm", finding.Norm.Name());
            if (finding.Citation is { } citation)
            {
                writer.WriteString("citation", citation.ToShortString());
                if (!citation.Regulation.Equals(decision.Policy.Regulation))
                {
                    writer.WriteString("regulation", citation.Regulation.Title);
                }

                writer.WriteJuriconnect(citation);
            }

            writer.WriteString("finding", Words.Of(finding.Result));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case LocalDate date:
                writer.WriteString(name, LocalDatePattern.Iso.Format(date));
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case bool yes:
                writer.WriteBoolean(name, yes);
                break;
            case decimal number:
                writer.WriteNumber(name, number);
                break;
            case EuroAmount amount when amount.TryToDecimal(out var euros):
                writer.WriteNumber(name, euros);
                break;
            case EuroAmount amount:
                writer.WriteString(name, amount.ToString());
                break;
            case string text:
                writer.WriteString(name, text);
                break;
            case ImmutableArray<string> texts:
                writer.WriteTexts(name, texts);
                break;
            case ImmutableArray<ImmutableArray<OutcomeValue>> objects:
                writer.WriteStartArray(name);
                foreach (var parts in objects)
                {
                    WriteObject(writer, parts);
                }

                writer.WriteEndArray();
                break;
            case IDecision decision:
                writer.WriteStartObject(name);
                WriteFields(writer, decision, explain: null);
                writer.WriteEndObject();
                break;
            default:
                throw new NotSupportedException($"A value of type {value.GetType()} has no form in the contract.");
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, ImmutableArray<OutcomeValue> parts)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in parts)
        {
            WriteValue(writer, name, value);
        }

        writer.WriteEndObject();
    }
}
