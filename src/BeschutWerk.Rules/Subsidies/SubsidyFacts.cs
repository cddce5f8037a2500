using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>What is known about an application of wage cost subsidy. Source: Nuenen 2019 article 7 lid 1 and its note.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
public readonly record struct SubsidyFacts
{
    internal const uint TrajectoryBit = 1 << 0;
    internal const uint PreviousExtensionMonthsBit = 1 << 1;
    internal const uint WageValueBit = 1 << 3;
    internal const uint EmployerWillingBit = 1 << 4;

    private readonly TrajectoryStatus? trajectory;
    private readonly int? previousExtensionMonths;
    private readonly string? departureReason;
    private readonly Workplace? workplace;

    /// <summary>Where the placement trajectory stands; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="TrajectoryStatus"/>.</exception>
    public TrajectoryStatus? Trajectory
    {
        get => trajectory;
        init => trajectory = Guard.Defined(value, nameof(Trajectory));
    }

    /// <summary>
    /// By how many whole months the trajectory has been extended already, all extensions together, 0 or more; null where
    /// it is unknown. It matters only where an employer is unwilling because of a wage value below the floor.
    /// </summary>
    /// <exception cref="InvalidValueException">The number is negative.</exception>
    public int? PreviousExtensionMonths
    {
        get => previousExtensionMonths;
        init
        {
            if (value < 0)
            {
                Guard.Refuse(
                    nameof(PreviousExtensionMonths),
                    "must be 0 or more months",
                    value.Value.ToString(CultureInfo.InvariantCulture)
                );
            }

            previousExtensionMonths = value;
        }
    }

    /// <summary>
    /// Whether the college judged that the person belongs to the target group, and no doubt arose since; null where it
    /// is unknown.
    /// </summary>
    public bool? TargetGroupConfirmed { get; init; }

    /// <summary>The wage value; null where it is unknown.</summary>
    public WageValue? WageValue { get; init; }

    /// <summary>
    /// Whether the employer offers employment although the wage value is below the floor; null where it is unknown. It
    /// matters only there.
    /// </summary>
    public bool? EmployerWilling { get; init; }

    /// <summary>
    /// Another reason than a willing employer for which the college departs from the floor; null where there is none. A
    /// blank text states no reason and reads as null.
    /// </summary>
    public string? DepartureReason
    {
        get => departureReason;
        init => departureReason = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The workplace that was found; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="BeschutWerk.Rules.Workplace"/>.</exception>
    public Workplace? Workplace
    {
        get => workplace;
        init => workplace = Guard.Defined(value, nameof(Workplace));
    }

    /// <summary>
    /// Whether the employment makes the person independent of benefit, of UWV as well as under the Participatiewet; null
    /// where it is unknown.
    /// </summary>
    public bool? IndependentOfBenefit { get; init; }

    /// <summary>Whether the person receives a Wajong benefit; null where it is unknown.</summary>
    public bool? ReceivesWajong { get; init; }

    internal uint Unknown =>
        Unknowns.When(Trajectory is null, 0)
        | Unknowns.When(PreviousExtensionMonths is null, 1)
        | Unknowns.When(TargetGroupConfirmed is null, 2)
        | Unknowns.When(WageValue is null, 3)
        | Unknowns.When(EmployerWilling is null, 4)
        | Unknowns.When(Workplace is null, 6)
        | Unknowns.When(IndependentOfBenefit is null, 7)
        | Unknowns.When(ReceivesWajong is null, 8);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(Trajectory), Trajectory),
            (nameof(PreviousExtensionMonths), PreviousExtensionMonths),
            (nameof(TargetGroupConfirmed), TargetGroupConfirmed),
            (nameof(WageValue), WageValue),
            (nameof(EmployerWilling), EmployerWilling),
            (nameof(DepartureReason), DepartureReason is null ? null : "stated"),
            (nameof(Workplace), Workplace),
            (nameof(IndependentOfBenefit), IndependentOfBenefit),
            (nameof(ReceivesWajong), ReceivesWajong)
        );
}
