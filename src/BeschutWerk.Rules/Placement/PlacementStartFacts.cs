using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PlacementStartFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about starting a placement trajectory. Source: Nuenen 2019 article 5 lid 1 and 7.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementStartFacts
{
    /// <summary>Starts with the first day of the trajectory.</summary>
    /// <param name="startOn">The first day, planned or past, within <see cref="DateBounds"/>.</param>
    /// <param name="indicationHeld">As <see cref="IndicationHeld"/>.</param>
    /// <param name="reported">As <see cref="Reported"/>.</param>
    /// <param name="directEmployment">As <see cref="DirectEmployment"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public PlacementStartFacts(
        LocalDate startOn,
        bool? indicationHeld = null,
        bool? reported = null,
        bool? directEmployment = null
    )
    {
        StartOn = Guard.Date(startOn, nameof(startOn));
        (IndicationHeld, Reported, DirectEmployment) = (indicationHeld, reported, directEmployment);
    }

    /// <summary>The first day of the trajectory, planned or past; it counts.</summary>
    public LocalDate StartOn { get; private init; }

    /// <summary>Whether the person holds the indication; null where it is unknown.</summary>
    public bool? IndicationHeld { get; init; }

    /// <summary>Whether the person has reported (zich meldt); null where it is unknown.</summary>
    public bool? Reported { get; init; }

    /// <summary>
    /// Whether employment can start at once, without a trajectory; null where it is unknown. The note's example is a
    /// person who is already an intern and has employment in prospect.
    /// </summary>
    public bool? DirectEmployment { get; init; }

    internal static readonly FactRows<PlacementStartFacts> Rows = new(
        f => new(f.StartOn),
        Required(Form.DayOfAct, f => f.StartOn, (f, v) => f with { StartOn = v }),
        YesNo(Norm.TrajectoryStart, f => f.IndicationHeld, (f, v) => f with { IndicationHeld = v }),
        YesNo(Norm.TrajectoryStart, f => f.Reported, (f, v) => f with { Reported = v }),
        YesNo(Norm.DirectEmployment, f => f.DirectEmployment, (f, v) => f with { DirectEmployment = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
