using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What is known about support after a dismissal for misconduct. Source: Nuenen 2019 article 11 lid 3.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
public readonly record struct BehaviourSupportFacts
{
    /// <summary>Starts with the day of judging and the day of the dismissal.</summary>
    /// <param name="on">The day on which the support would be offered, within <see cref="DateBounds"/>.</param>
    /// <param name="dismissedOn">
    /// The day on which the employment ended, of several dismissals the last; not after <paramref name="on"/>.
    /// </param>
    /// <exception cref="InvalidValueException">A date is out of bounds, or the dismissal is later than the day of judging.</exception>
    public BehaviourSupportFacts(LocalDate on, LocalDate dismissedOn)
    {
        On = Guard.Date(on, nameof(on));
        DismissedOn = Guard.Date(dismissedOn, nameof(dismissedOn));
        Guard.NotAfter(dismissedOn, nameof(dismissedOn), on, nameof(on));
    }

    /// <summary>The day on which the support would be offered.</summary>
    public LocalDate On { get; }

    /// <summary>The day on which the employment ended.</summary>
    public LocalDate DismissedOn { get; }

    /// <summary>Whether the dismissal from sheltered work was for misconduct; null where it is unknown.</summary>
    public bool? ForMisconduct { get; init; }

    /// <summary>Whether the support can prevent or limit a repetition; null where it is unknown.</summary>
    public bool? PreventsRepetition { get; init; }

    /// <summary>Whether the support improves the chance of work; null where it is unknown.</summary>
    public bool? ImprovesChances { get; init; }

    internal uint Unknown =>
        Unknowns.When(ForMisconduct is null, 2)
        | Unknowns.When(PreventsRepetition is null, 3)
        | Unknowns.When(ImprovesChances is null, 4);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(On), On),
            (nameof(DismissedOn), DismissedOn),
            (nameof(ForMisconduct), ForMisconduct),
            (nameof(PreventsRepetition), PreventsRepetition),
            (nameof(ImprovesChances), ImprovesChances)
        );
}
