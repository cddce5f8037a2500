using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PlacementRenewalFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about starting a new placement trajectory instead of an extension. Source: Nuenen 2019 article 5 lid 3.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementRenewalFacts
{
    /// <summary>Starts with the new trajectory and the extensions of the former one.</summary>
    /// <param name="startOn">The first day of the new trajectory, planned or past, within <see cref="DateBounds"/>.</param>
    /// <param name="months">The months of the new trajectory, 1 or more; too many are refused by the rule.</param>
    /// <param name="previousExtensionMonths">
    /// The months of all extensions of the former trajectory together, 0 or more.
    /// </param>
    /// <param name="wageValue">As <see cref="WageValue"/>.</param>
    /// <param name="higherWageValueExpected">As <see cref="HigherWageValueExpected"/>.</param>
    /// <param name="newWorkplace">As <see cref="NewWorkplace"/>.</param>
    /// <exception cref="InvalidValueException">The date or a number is out of bounds.</exception>
    public PlacementRenewalFacts(
        LocalDate startOn,
        int months,
        int previousExtensionMonths,
        WageValue? wageValue = null,
        bool? higherWageValueExpected = null,
        bool? newWorkplace = null
    )
    {
        StartOn = Guard.Date(startOn, nameof(startOn));
        Months = Guard.Within(months, FactBounds.OneOrMore, nameof(months));
        PreviousExtensionMonths = Guard.Within(
            previousExtensionMonths,
            FactBounds.NoneOrMore,
            nameof(previousExtensionMonths)
        );
        (WageValue, HigherWageValueExpected, NewWorkplace) = (wageValue, higherWageValueExpected, newWorkplace);
    }

    /// <summary>The first day of the new trajectory, planned or past; it counts.</summary>
    public LocalDate StartOn { get; private init; }

    /// <summary>The months of the new trajectory, 1 or more.</summary>
    public int Months { get; private init; }

    /// <summary>The months of all extensions of the former trajectory together, 0 or more.</summary>
    public int PreviousExtensionMonths { get; private init; }

    /// <summary>The wage value at the workplace of the former trajectory; null where it is unknown.</summary>
    public WageValue? WageValue { get; init; }

    /// <summary>Whether there is a real prospect of a higher wage value; null where it is unknown.</summary>
    public bool? HigherWageValueExpected { get; init; }

    /// <summary>Whether the new trajectory is at a new workplace; null where it is unknown.</summary>
    public bool? NewWorkplace { get; init; }

    internal static readonly FactRows<PlacementRenewalFacts> Rows = new(
        f => new(f.StartOn, f.Months, f.PreviousExtensionMonths),
        Required(Form.Date, f => f.StartOn, (f, v) => f with { StartOn = v }),
        Required(Form.Months.Within(FactBounds.OneOrMore), f => f.Months, (f, v) => f with { Months = v }),
        Required(
            Form.Months.Within(FactBounds.NoneOrMore),
            f => f.PreviousExtensionMonths,
            (f, v) => f with { PreviousExtensionMonths = v }
        ),
        Unknown(Norm.NewTrajectory, Form.WageValue, f => f.WageValue, (f, v) => f with { WageValue = v }),
        YesNo(Norm.NewTrajectory, f => f.HigherWageValueExpected, (f, v) => f with { HigherWageValueExpected = v }),
        YesNo(Norm.NewTrajectory, f => f.NewWorkplace, (f, v) => f with { NewWorkplace = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
