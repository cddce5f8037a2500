using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether UWV must investigate before it advises. Source: Nuenen 2019, note to article 3 lid 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum AdviceInvestigationResult
{
    /// <summary>UWV investigates.</summary>
    Required = 1,

    /// <summary>UWV need not investigate; it may.</summary>
    NotRequired,
}

/// <summary>
/// Whether UWV must investigate, and until when a report counts as soon after the last assessment. Source: Nuenen 2019,
/// note to article 3 lid 2.
/// </summary>
/// <param name="Result">Whether UWV must investigate.</param>
/// <param name="WithinUntil">
/// The last day, included, on which a report falls within the term after the last assessment; null where there was no
/// assessment, its day is unknown, or the policy has no such term.
/// </param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct AdviceInvestigationOutcome(AdviceInvestigationResult Result, LocalDate? WithinUntil)
    : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("withinUntil", WithinUntil));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
