using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Whether the number of positions has been realised. Source: Nuenen 2019 article 9 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PositionResult
{
    /// <summary>The contracts together make up the positions.</summary>
    Realised = 1,

    /// <summary>The contracts together fall short of the positions.</summary>
    NotRealised,
}

/// <summary>Whether the number of positions has been realised, with the hours that were compared.</summary>
/// <param name="Result">Whether it has been realised.</param>
/// <param name="Hours">The hours a week of all contracts together.</param>
/// <param name="HoursNeeded">The hours a week that make up the positions.</param>
/// <param name="HoursShort">The hours a week still lacking, more than 0; null when realised.</param>
/// <remarks>Immutable; equal when every part is equal. Source: Nuenen 2019 article 9 lid 1 and its note.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PositionOutcome(
    PositionResult Result,
    TotalHours Hours,
    TotalHours HoursNeeded,
    TotalHours? HoursShort
) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(
            ("hours", Hours.ToOutcomeValue()),
            ("hoursNeeded", HoursNeeded.ToOutcomeValue()),
            ("hoursShort", HoursShort?.ToOutcomeValue())
        );

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
