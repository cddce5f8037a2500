namespace BeschutWerk.Rules;

/// <summary>
/// What is known about the advice on which the college decides: yes, no, or null where unknown. Source: Nuenen 2019
/// article 4 lid 2 and 3.
/// </summary>
/// <remarks>Immutable; equal when every answer is equal. The default value knows nothing.</remarks>
public readonly record struct IndicationFacts
{
    /// <summary>Whether UWV advises that the person belongs to the target group.</summary>
    public bool? AdviceBelongs { get; init; }

    /// <summary>Whether the advice came about with care.</summary>
    public bool? CarefullyPrepared { get; init; }

    /// <summary>Whether the advice is sufficiently reasoned.</summary>
    public bool? SufficientlyReasoned { get; init; }

    internal uint Unknown =>
        Unknowns.When(AdviceBelongs is null, 0)
        | Unknowns.When(CarefullyPrepared is null, 1)
        | Unknowns.When(SufficientlyReasoned is null, 2);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(AdviceBelongs), AdviceBelongs),
            (nameof(CarefullyPrepared), CarefullyPrepared),
            (nameof(SufficientlyReasoned), SufficientlyReasoned)
        );
}
