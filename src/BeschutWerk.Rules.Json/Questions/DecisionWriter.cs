using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes a decision as the fields of a JSON object. What has no value is left out.</summary>
internal static class DecisionWriter
{
    // the names that stand in every answer, or in it once a norm, encoded once
    private static readonly JsonEncodedText RuleName = JsonEncodedText.Encode("rule"u8);
    private static readonly JsonEncodedText PolicyName = JsonEncodedText.Encode("policy"u8);
    private static readonly JsonEncodedText StatusName = JsonEncodedText.Encode("status"u8);
    private static readonly JsonEncodedText OutcomeName = JsonEncodedText.Encode("outcome"u8);
    private static readonly JsonEncodedText ForceName = JsonEncodedText.Encode("force"u8);
    private static readonly JsonEncodedText NormName = JsonEncodedText.Encode("norm"u8);
    private static readonly JsonEncodedText CitationName = JsonEncodedText.Encode("citation"u8);
    private static readonly JsonEncodedText RegulationName = JsonEncodedText.Encode("regulation"u8);
    private static readonly JsonEncodedText FindingName = JsonEncodedText.Encode("finding"u8);
    private static readonly JsonEncodedText FindingsName = JsonEncodedText.Encode("findings"u8);
    private static readonly JsonEncodedText MissingName = JsonEncodedText.Encode("missing"u8);
    private static readonly JsonEncodedText MissingFactsName = JsonEncodedText.Encode("missingFacts"u8);
    private static readonly JsonEncodedText ValuesName = JsonEncodedText.Encode("values"u8);

    public static void WriteFields(Utf8JsonWriter writer, IDecision decision, Language? explain)
    {
        writer.WriteString(RuleName, decision.Rule.Key);
        writer.WriteString(PolicyName, decision.Policy.Key);
        writer.WriteWord(StatusName, decision.Status);
        WriteConclusion(writer, decision);
        WriteFindings(writer, decision);
        writer.WriteStartArray(MissingName);
        foreach (var finding in decision.Missing)
        {
            writer.WriteStringValue(JsonNorms.Of(finding.Norm));
        }

        writer.WriteEndArray();
        writer.WriteTexts(MissingFactsName, decision.MissingFacts);
        writer.WritePropertyName(ValuesName);
        WriteObject(writer, decision.Values);
        writer.WriteCaveats(decision.Caveats);
        if (explain is { } language)
        {
            writer.WriteString("explanation"u8, decision.Explain(language));
        }
    }

    /// <summary>What would change the decision; a place in another text than the policy's own is told with that text.</summary>
    public static void WriteChanges(Utf8JsonWriter writer, ImmutableArray<PossibleChange> changes, Language? explain)
    {
        writer.WriteStartArray("changes"u8);
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            WriteChange(writer, change, explain);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteChange(Utf8JsonWriter writer, PossibleChange change, Language? explain)
    {
        writer.WriteStartObject("facts"u8);
        change.Give(new FactWriter(writer));
        writer.WriteEndObject();
        WriteOutcome(writer, change.Decision);
        if (change.Decision.Citation is { } citation)
        {
            WriteOtherRegulation(writer, citation, change.Decision.Policy);
            writer.WriteJuriconnect(citation);
        }

        if (explain is { } language)
        {
            writer.WriteString("explanation"u8, change.Explain(language));
        }
    }

    private static void WriteConclusion(Utf8JsonWriter writer, IDecision decision)
    {
        WriteOutcome(writer, decision);
        writer.WriteString(RegulationName, (decision.Citation?.Regulation ?? decision.Policy.Regulation).Title);
        writer.WriteJuriconnect(decision.Citation);
        if (decision.Reason is { } reason)
        {
            writer.WriteWord("reason"u8, reason.Gap);
        }
    }

    private static void WriteOutcome(Utf8JsonWriter writer, IDecision decision)
    {
        if (decision.OutcomeWord is { } outcome)
        {
            writer.WriteString(OutcomeName, outcome);
        }

        if (decision.Force is { } force)
        {
            writer.WriteWord(ForceName, force);
        }

        if (decision.Basis is { } norm)
        {
            writer.WriteNormName(NormName, norm);
        }

        if (decision.Citation is { } citation)
        {
            writer.WriteString(CitationName, citation.ToShortString());
        }
    }

    private static void WriteOtherRegulation(Utf8JsonWriter writer, Citation citation, Policy policy)
    {
        if (!citation.Regulation.Equals(policy.Regulation))
        {
            writer.WriteString(RegulationName, citation.Regulation.Title);
        }
    }

    /// <summary>A place in another text than the policy's own is told with that text.</summary>
    private static void WriteFindings(Utf8JsonWriter writer, IDecision decision)
    {
        writer.WriteStartArray(FindingsName);
        var policy = decision.Policy;
        foreach (var finding in decision.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString(NormName, JsonNorms.Of(finding.Norm));
            if (finding.Citation is { } citation)
            {
                writer.WriteString(CitationName, citation.ToShortString());
                WriteOtherRegulation(writer, citation, policy);
                writer.WriteJuriconnect(citation);
            }

            writer.WriteString(FindingName, JsonWords<FindingResult>.Of(finding.Result));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case LocalDate date:
                writer.WriteDate(name, date);
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
            case EuroAmount amount:
                writer.WritePropertyName(name);
                JsonForms.Amount.Write(writer, amount);
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

    public static void WriteObject(Utf8JsonWriter writer, ImmutableArray<OutcomeValue> parts)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in parts)
        {
            WriteValue(writer, name, value);
        }

        writer.WriteEndObject();
    }
}
