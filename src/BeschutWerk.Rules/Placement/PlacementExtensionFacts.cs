using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PlacementExtensionFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about extending a placement trajectory. Source: Nuenen 2019 article 5 lid 2.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementExtensionFacts
{
    private readonly int? trajectoryMonths;
    private readonly ExtensionGround? ground;

    /// <summary>Starts with the trajectory as it stands and the extension that is asked for.</summary>
    /// <param name="startOn">The original first day of the trajectory, within <see cref="DateBounds"/>.</param>
    /// <param name="months">The months of the extension, 1 or more; too many are refused by the rule.</param>
    /// <param name="previousExtensionMonths">The months of all earlier extensions together, 0 or more.</param>
    /// <param name="decidedOn">The day on which the extension is decided, within <see cref="DateBounds"/>.</param>
    /// <param name="trajectoryMonths">As <see cref="TrajectoryMonths"/>.</param>
    /// <param name="renewed">As <see cref="Renewed"/>.</param>
    /// <param name="ground">As <see cref="Ground"/>.</param>
    /// <param name="reason">As <see cref="Reason"/>.</param>
    /// <exception cref="InvalidValueException">
    /// A date or a number is out of bounds, or a property refuses its value.
    /// </exception>
    public PlacementExtensionFacts(
        LocalDate startOn,
        int months,
        int previousExtensionMonths,
        LocalDate decidedOn,
        int? trajectoryMonths = null,
        bool? renewed = null,
        ExtensionGround? ground = null,
        string? reason = null
    )
    {
        StartOn = Guard.Date(startOn, nameof(startOn));
        Months = Guard.Within(months, FactBounds.OneOrMore, nameof(months));
        PreviousExtensionMonths = Guard.Within(
            previousExtensionMonths,
            FactBounds.NoneOrMore,
            nameof(previousExtensionMonths)
        );
        DecidedOn = Guard.Date(decidedOn, nameof(decidedOn));
        (TrajectoryMonths, Renewed, Ground, Reason) = (trajectoryMonths, renewed, ground, reason);
    }

    /// <summary>The original first day of the trajectory, planned or past; it counts.</summary>
    public LocalDate StartOn { get; private init; }

    /// <summary>The months of the extension, 1 or more.</summary>
    public int Months { get; private init; }

    /// <summary>The months of all earlier extensions of this trajectory together, 0 or more.</summary>
    public int PreviousExtensionMonths { get; private init; }

    /// <summary>The day on which the extension is decided; after the last day of the trajectory it brings a caveat.</summary>
    public LocalDate DecidedOn { get; private init; }

    /// <summary>
    /// The months of the trajectory without extensions, 1 to 1,200; null for the length that the policy gives a
    /// trajectory. It may be shorter; one that is longer than the policy gives a trajectory, or a new one, is refused by the
    /// rule.
    /// </summary>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    public int? TrajectoryMonths
    {
        get => trajectoryMonths;
        init =>
            trajectoryMonths = value is { } months
                ? Guard.Within(months, PlacementTrajectory.Lengths, nameof(TrajectoryMonths))
                : null;
    }

    /// <summary>
    /// Whether the trajectory is itself a new one after a low wage value; null where it is unknown. It brings a caveat,
    /// and changes the outcome only where its months fit one of the two and not the other.
    /// </summary>
    public bool? Renewed { get; init; }

    /// <summary>The exceptional situation of this extension; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="ExtensionGround"/>.</exception>
    public ExtensionGround? Ground
    {
        get => ground;
        init => ground = Guard.Defined(value, nameof(Ground));
    }

    /// <summary>
    /// The reason that another exceptional situation needs; null or blank where none is stated. It is never repeated in
    /// an explanation.
    /// </summary>
    public string? Reason { get; init; }

    internal static readonly FactRows<PlacementExtensionFacts> Rows = new(
        f => new(f.StartOn, f.Months, f.PreviousExtensionMonths, f.DecidedOn),
        Required(Form.Date, f => f.StartOn, (f, v) => f with { StartOn = v }),
        NoneWhenAbsent(
            Form.Months.Within(PlacementTrajectory.Lengths),
            f => f.TrajectoryMonths,
            (f, v) => f with { TrajectoryMonths = v }
        ),
        Required(Form.Months.Within(FactBounds.OneOrMore), f => f.Months, (f, v) => f with { Months = v }),
        Required(
            Form.Months.Within(FactBounds.NoneOrMore),
            f => f.PreviousExtensionMonths,
            (f, v) => f with { PreviousExtensionMonths = v }
        ),
        Required(Form.Date, f => f.DecidedOn, (f, v) => f with { DecidedOn = v }),
        YesNo(Norm.TrajectoryExtension, f => f.Renewed, (f, v) => f with { Renewed = v }),
        OneOf(Norm.TrajectoryExtension, f => f.Ground, (f, v) => f with { Ground = v }),
        NoneWhenAbsent(Form.Text, f => f.Reason, (f, v) => f with { Reason = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
