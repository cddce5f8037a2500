using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether support may be offered after a dismissal for misconduct. Source: Nuenen 2019 article 11 lid 3.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum BehaviourSupportResult
{
    /// <summary>The support may be offered.</summary>
    MayOffer = 1,

    /// <summary>The support does not do what it is for.</summary>
    MayNotOffer,

    /// <summary>The day lies outside the period after the dismissal.</summary>
    OutsidePeriod,

    /// <summary>The dismissal was not for misconduct.</summary>
    NotApplicable,
}

/// <summary>Whether support may be offered after a dismissal for misconduct, and until when.</summary>
/// <param name="Result">Whether it may be offered.</param>
/// <param name="LastDay">The last day of the period, included; null where no period applies.</param>
/// <remarks>Immutable; equal when both parts are equal. Source: Nuenen 2019 article 11 lid 3.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct BehaviourSupportOutcome(BehaviourSupportResult Result, LocalDate? LastDay) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("lastDay", LastDay));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
