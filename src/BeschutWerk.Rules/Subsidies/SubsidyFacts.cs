using System.Globalization;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.SubsidyFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about an application of wage cost subsidy. Source: Nuenen 2019 article 7 lid 1 and its note.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SubsidyFacts
{
    private readonly TrajectoryStatus? trajectory;
    private readonly int? previousExtensionMonths;
    private readonly string? departureReason;
    private readonly Workplace? workplace;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="trajectory">As <see cref="Trajectory"/>.</param>
    /// <param name="previousExtensionMonths">As <see cref="PreviousExtensionMonths"/>.</param>
    /// <param name="targetGroupConfirmed">As <see cref="TargetGroupConfirmed"/>.</param>
    /// <param name="wageValue">As <see cref="WageValue"/>.</param>
    /// <param name="employerWilling">As <see cref="EmployerWilling"/>.</param>
    /// <param name="departureReason">As <see cref="DepartureReason"/>.</param>
    /// <param name="workplace">As <see cref="Workplace"/>.</param>
    /// <param name="independentOfBenefit">As <see cref="IndependentOfBenefit"/>.</param>
    /// <param name="receivesWajong">As <see cref="ReceivesWajong"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public SubsidyFacts(
        TrajectoryStatus? trajectory = null,
        int? previousExtensionMonths = null,
        bool? targetGroupConfirmed = null,
        WageValue? wageValue = null,
        bool? employerWilling = null,
        string? departureReason = null,
        Workplace? workplace = null,
        bool? independentOfBenefit = null,
        bool? receivesWajong = null
    )
    {
        Trajectory = trajectory;
        PreviousExtensionMonths = previousExtensionMonths;
        TargetGroupConfirmed = targetGroupConfirmed;
        WageValue = wageValue;
        EmployerWilling = employerWilling;
        DepartureReason = departureReason;
        Workplace = workplace;
        IndependentOfBenefit = independentOfBenefit;
        ReceivesWajong = receivesWajong;
    }

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

    internal static readonly FactRows<SubsidyFacts> Rows = new(
        OneOf(Norm.TrajectoryCompleted, f => f.Trajectory, (f, v) => f with { Trajectory = v }),
        Unknown(
            Norm.ExtensionForLowWageValue,
            Form.Months.Within(FactBounds.NoneOrMore),
            f => f.PreviousExtensionMonths,
            (f, v) => f with { PreviousExtensionMonths = v }
        ),
        YesNo(Norm.TargetGroupConfirmed, f => f.TargetGroupConfirmed, (f, v) => f with { TargetGroupConfirmed = v }),
        Unknown(Norm.MinimumWageValue, Form.WageValue, f => f.WageValue, (f, v) => f with { WageValue = v }),
        YesNo(Norm.EmployerWilling, f => f.EmployerWilling, (f, v) => f with { EmployerWilling = v }),
        NoneWhenAbsent(Form.Text, f => f.DepartureReason, (f, v) => f with { DepartureReason = v }),
        OneOf(Norm.SuitableWorkplace, f => f.Workplace, (f, v) => f with { Workplace = v }),
        YesNo(Norm.IndependentOfBenefit, f => f.IndependentOfBenefit, (f, v) => f with { IndependentOfBenefit = v }),
        YesNo(Norm.NoWajong, f => f.ReceivesWajong, (f, v) => f with { ReceivesWajong = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
