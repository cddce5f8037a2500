using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The contract that sheltered work comes with. Source: Nuenen 2019 article 6 lid 1 and 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum EmploymentContractResult
{
    /// <summary>A temporary contract.</summary>
    Temporary = 1,

    /// <summary>A contract for an indefinite period.</summary>
    Permanent,

    /// <summary>No contract is offered any more.</summary>
    NoOffer,
}

/// <summary>The contract that sheltered work comes with, and until when it is temporary.</summary>
/// <param name="Result">The contract.</param>
/// <param name="LastDay">The last day, included, of the years in which contracts are temporary in principle.</param>
/// <remarks>Immutable; equal when both parts are equal. Source: Nuenen 2019 article 6 lid 1 and 2.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EmploymentContractOutcome(EmploymentContractResult Result, LocalDate LastDay) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("lastDay", LastDay));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
