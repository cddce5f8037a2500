namespace BeschutWerk.Rules;

/// <summary>What is known about an adaptation of the workplace. Source: Nuenen 2019 article 8 lid 2 and its note.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
public readonly record struct WorkplaceAdaptationFacts
{
    private readonly Benefit? benefit;

    /// <summary>Whether the person has a limitation for work; null where it is unknown.</summary>
    public bool? LimitationPresent { get; init; }

    /// <summary>
    /// Whether a physician or labour expert finds the adaptation necessary to function at the workplace or in the company;
    /// null where it is unknown.
    /// </summary>
    public bool? ExpertFindsNecessary { get; init; }

    /// <summary>
    /// The benefit of the person; null where it is unknown. It tells who is responsible, never whether an adaptation is
    /// possible.
    /// </summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="BeschutWerk.Rules.Benefit"/>.</exception>
    public Benefit? Benefit
    {
        get => benefit;
        init => benefit = Guard.Defined(value, nameof(Benefit));
    }

    /// <summary>Without the benefit, on which no outcome waits.</summary>
    internal uint Unknown =>
        Unknowns.When(LimitationPresent is null, 0) | Unknowns.When(ExpertFindsNecessary is null, 1);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(LimitationPresent), LimitationPresent),
            (nameof(ExpertFindsNecessary), ExpertFindsNecessary),
            (nameof(Benefit), Benefit)
        );
}
