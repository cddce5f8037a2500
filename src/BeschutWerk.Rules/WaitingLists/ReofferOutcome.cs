using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether sheltered work can be offered again. Source: Nuenen 2019 article 11 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ReofferResult
{
    /// <summary>The period is over: sheltered work can be offered again.</summary>
    PeriodOver = 1,

    /// <summary>The period is not over.</summary>
    TooEarly,

    /// <summary>The dismissal was not for misconduct: no period applies.</summary>
    NotApplicable,
}

/// <summary>Whether sheltered work can be offered again, and from which day.</summary>
/// <param name="Result">Whether it can be offered.</param>
/// <param name="FirstDay">The first day on which it can be offered; null where no period applies.</param>
/// <remarks>Immutable; equal when both parts are equal. Source: Nuenen 2019 article 11 lid 1.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct ReofferOutcome(ReofferResult Result, LocalDate? FirstDay) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("firstDay", FirstDay));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
