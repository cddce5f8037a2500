namespace BeschutWerk.Rules;

/// <summary>Where a person stands when a new advice is considered. Source: Nuenen 2019 article 10 lid 1.</summary>
public enum ReassessmentPhase
{
    /// <summary>In a placement trajectory.</summary>
    Trajectory = 1,

    /// <summary>In sheltered employment.</summary>
    Employment,

    /// <summary>Neither, such as on the waiting list.</summary>
    Other,
}

/// <summary>What is known when a new advice is considered. Source: Nuenen 2019 article 10 lid 1.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
public readonly record struct ReassessmentFacts
{
    internal const uint PhaseBit = 1 << 0;

    private readonly ReassessmentPhase? phase;

    /// <summary>Where the person stands; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="ReassessmentPhase"/>.</exception>
    public ReassessmentPhase? Phase
    {
        get => phase;
        init => phase = Guard.Defined(value, nameof(Phase));
    }

    /// <summary>The wage value as it has turned out; null where it is unknown.</summary>
    public WageValue? WageValue { get; init; }

    /// <summary>
    /// Whether the person possibly does not, or no longer, meet the criteria of sheltered work; null where it is unknown.
    /// </summary>
    public bool? CriteriaInDoubt { get; init; }

    internal uint Unknown =>
        Unknowns.When(Phase is null, 0)
        | Unknowns.When(WageValue is null, 1)
        | Unknowns.When(CriteriaInDoubt is null, 2);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(Phase), Phase),
            (nameof(WageValue), WageValue),
            (nameof(CriteriaInDoubt), CriteriaInDoubt)
        );
}
