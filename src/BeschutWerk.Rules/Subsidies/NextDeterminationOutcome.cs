using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether the wage value is to be determined again. Source: Nuenen 2019 article 7 lid 3.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum NextDeterminationResult
{
    /// <summary>The interval of the report has passed.</summary>
    Due = 1,

    /// <summary>The interval of the report has not passed yet.</summary>
    NotDue,
}

/// <summary>
/// Whether the wage value is to be determined again, and from which day. Source: Nuenen 2019 article 7 lid 3.
/// </summary>
/// <param name="Result">Whether it is due.</param>
/// <param name="NextOn">
/// The first day on which it is due, included; null where the interval is unknown and every interval gives the same result.
/// </param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct NextDeterminationOutcome(NextDeterminationResult Result, LocalDate? NextOn) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("nextOn", NextOn));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
