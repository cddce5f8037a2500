using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PlacementFacilityFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// The days of a placement trajectory and of a facility (voorziening) within it. Source: Nuenen 2019 article 5 lid 4.
/// </summary>
/// <remarks>Immutable; equal when every day is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementFacilityFacts
{
    /// <summary>Takes the four days, all included, planned or past, each within <see cref="DateBounds"/>.</summary>
    /// <param name="trajectoryFirstDay">The first day of the trajectory.</param>
    /// <param name="trajectoryLastDay">Its last day, extensions included, not before its first.</param>
    /// <param name="facilityFirstDay">The first day of the facility.</param>
    /// <param name="facilityLastDay">Its last day, not before its first.</param>
    /// <exception cref="InvalidValueException">A date is out of bounds, or an end lies before its start.</exception>
    public PlacementFacilityFacts(
        LocalDate trajectoryFirstDay,
        LocalDate trajectoryLastDay,
        LocalDate facilityFirstDay,
        LocalDate facilityLastDay
    )
    {
        TrajectoryFirstDay = Guard.Date(trajectoryFirstDay, nameof(trajectoryFirstDay));
        TrajectoryLastDay = Guard.Date(trajectoryLastDay, nameof(trajectoryLastDay));
        FacilityFirstDay = Guard.Date(facilityFirstDay, nameof(facilityFirstDay));
        FacilityLastDay = Guard.Date(facilityLastDay, nameof(facilityLastDay));
        Guard.NotBefore(trajectoryLastDay, nameof(trajectoryLastDay), trajectoryFirstDay, nameof(trajectoryFirstDay));
        Guard.NotBefore(facilityLastDay, nameof(facilityLastDay), facilityFirstDay, nameof(facilityFirstDay));
    }

    /// <summary>The first day of the trajectory, included.</summary>
    public LocalDate TrajectoryFirstDay { get; private init; }

    /// <summary>The last day of the trajectory, included.</summary>
    public LocalDate TrajectoryLastDay { get; private init; }

    /// <summary>The first day of the facility, included.</summary>
    public LocalDate FacilityFirstDay { get; private init; }

    /// <summary>The last day of the facility, included.</summary>
    public LocalDate FacilityLastDay { get; private init; }

    internal static readonly FactRows<PlacementFacilityFacts> Rows = new(
        f => new(f.TrajectoryFirstDay, f.TrajectoryLastDay, f.FacilityFirstDay, f.FacilityLastDay),
        Required(Form.Date, f => f.TrajectoryFirstDay, (f, v) => f with { TrajectoryFirstDay = v }),
        Required(Form.Date, f => f.TrajectoryLastDay, (f, v) => f with { TrajectoryLastDay = v }),
        Required(Form.DayOfAct, f => f.FacilityFirstDay, (f, v) => f with { FacilityFirstDay = v }),
        Required(Form.DayOfAct, f => f.FacilityLastDay, (f, v) => f with { FacilityLastDay = v })
    );

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
