using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What is known about starting a placement trajectory. Source: Nuenen 2019 article 5 lid 1 and 7.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
public readonly record struct PlacementStartFacts
{
    /// <summary>Starts with the first day of the trajectory.</summary>
    /// <param name="startOn">The first day, planned or past, within <see cref="DateBounds"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public PlacementStartFacts(LocalDate startOn) => StartOn = Guard.Date(startOn, nameof(startOn));

    /// <summary>The first day of the trajectory, planned or past; it counts.</summary>
    public LocalDate StartOn { get; }

    /// <summary>Whether the person holds the indication; null where it is unknown.</summary>
    public bool? IndicationHeld { get; init; }

    /// <summary>Whether the person has reported (zich meldt); null where it is unknown.</summary>
    public bool? Reported { get; init; }

    /// <summary>
    /// Whether employment can start at once, without a trajectory; null where it is unknown. The note's example is a
    /// person who is already an intern and has employment in prospect.
    /// </summary>
    public bool? DirectEmployment { get; init; }

    /// <summary>Reporting is a matter of the trajectory: it cannot change anything where that is skipped.</summary>
    internal uint Unknown =>
        Unknowns.When(IndicationHeld is null, 1)
        | Unknowns.When(Reported is null && DirectEmployment is not true, 2)
        | Unknowns.When(DirectEmployment is null, 3);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(StartOn), StartOn),
            (nameof(IndicationHeld), IndicationHeld),
            (nameof(Reported), Reported),
            (nameof(DirectEmployment), DirectEmployment)
        );
}
