using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether a policy is in force on a day. Source: Nuenen 2019 article 13 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PolicyInForceResult
{
    /// <summary>The day lies from the first to the last day in force.</summary>
    InForce = 1,

    /// <summary>The day lies before the first day in force.</summary>
    NotYetInForce,

    /// <summary>The day lies after the last day in force.</summary>
    Ended,
}

/// <summary>Whether a policy is in force on a day, and from when until when it is.</summary>
/// <param name="Result">Whether it is in force.</param>
/// <param name="FirstDay">
/// The first day in force; null while it depends on an unknown day of publication or introduction, and where the policy does
/// not say when it begins.
/// </param>
/// <param name="LastDay">The last day in force, included; null while no end is known.</param>
/// <remarks>
/// Immutable; equal when every part is equal. The default value is no outcome. Source: Nuenen 2019 article 13 lid 1;
/// Maastricht 2024, page 1 paragraph 1.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PolicyInForceOutcome(PolicyInForceResult Result, LocalDate? FirstDay, LocalDate? LastDay)
    : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("firstDay", FirstDay), ("lastDay", LastDay));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
