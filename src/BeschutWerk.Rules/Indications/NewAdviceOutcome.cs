using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What follows from a new advice. Source: Nuenen 2019 article 10 lid 2 and 3 with their notes.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum NewAdviceResult
{
    /// <summary>The college decides that the person no longer belongs to the target group.</summary>
    Lost = 1,

    /// <summary>The same trajectory continues, and its term runs on.</summary>
    KeptTermContinues,

    /// <summary>Another trajectory is offered, and its term starts anew.</summary>
    KeptTermRestarts,

    /// <summary>The employment goes on as it was.</summary>
    KeptEmploymentContinues,
}

/// <summary>
/// What follows from a new advice, and whether an alternative is offered. Source: Nuenen 2019 article 10 lid 2 and 3
/// with their notes.
/// </summary>
/// <param name="Result">What follows.</param>
/// <param name="AlternativeOffered">
/// Whether another form of participation is to be offered, which is so where one is possible; null where the indication
/// is kept and where it is unknown.
/// </param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct NewAdviceOutcome(NewAdviceResult Result, bool? AlternativeOffered) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("alternativeOffered", AlternativeOffered));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
