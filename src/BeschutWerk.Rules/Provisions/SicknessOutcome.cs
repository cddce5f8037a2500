using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What holds in sickness. Source: Nuenen 2019 article 8 lid 3.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum SicknessResult
{
    /// <summary>The no-risk policy of UWV applies.</summary>
    NoRiskPolicyApplies = 1,

    /// <summary>There is no employment, and the provision does not apply.</summary>
    NotApplicable,
}

/// <summary>Who is responsible for re-integration in sickness. Source: Nuenen 2019 article 8 lid 3.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ReintegrationBody
{
    /// <summary>The formal employer, with whom the person has the contract of employment.</summary>
    FormalEmployer = 1,
}

/// <summary>
/// What holds in sickness, and who is responsible for re-integration. Source: Nuenen 2019 article 8 lid 3.
/// </summary>
/// <param name="Result">Whether the no-risk policy applies.</param>
/// <param name="ReintegrationBy">Who is responsible for re-integration; null where the provision does not apply.</param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SicknessOutcome(SicknessResult Result, ReintegrationBody? ReintegrationBy) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(("reintegrationBy", ReintegrationBy is { } body ? Words.Of(body) : null));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
