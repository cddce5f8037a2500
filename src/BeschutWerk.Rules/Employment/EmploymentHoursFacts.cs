using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.EmploymentHoursFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about the hours of the employment. Nothing more of a person's health is asked than yes, no or unknown.
/// Source: Nuenen 2019 article 6 lid 3 and 4.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EmploymentHoursFacts
{
    private readonly OtherInability? otherInability;

    /// <summary>Starts with the hours.</summary>
    /// <param name="fullTimeHours">
    /// What full time is at this employer by its collective agreement or usual practice, more than 0.
    /// </param>
    /// <param name="hours">The hours that would be offered, more than 0.</param>
    /// <param name="medicalRestriction">As <see cref="MedicalRestriction"/>.</param>
    /// <param name="otherInability">As <see cref="OtherInability"/>.</param>
    /// <exception cref="InvalidValueException">Either is 0 hours, or a property refuses its value.</exception>
    public EmploymentHoursFacts(
        HoursPerWeek fullTimeHours,
        HoursPerWeek hours,
        bool? medicalRestriction = null,
        OtherInability? otherInability = null
    )
    {
        FullTimeHours = MoreThanNone(fullTimeHours, nameof(fullTimeHours));
        Hours = MoreThanNone(hours, nameof(hours));
        (MedicalRestriction, OtherInability) = (medicalRestriction, otherInability);
    }

    /// <summary>What full time is at this employer, more than 0.</summary>
    public HoursPerWeek FullTimeHours { get; private init; }

    /// <summary>The hours that would be offered, more than 0.</summary>
    public HoursPerWeek Hours { get; private init; }

    /// <summary>Whether there is a medical restriction of hours; null where it is unknown.</summary>
    public bool? MedicalRestriction { get; init; }

    /// <summary>
    /// Whether the person otherwise cannot work the stated hours, durably or for a time, or is known to have no such
    /// cause; null where it is unknown.
    /// </summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="BeschutWerk.Rules.OtherInability"/>.</exception>
    public OtherInability? OtherInability
    {
        get => otherInability;
        init => otherInability = Guard.Defined(value, nameof(OtherInability));
    }

    internal static readonly FactRows<EmploymentHoursFacts> Rows = new(
        f => new(f.FullTimeHours, f.Hours),
        Required(
            Form.HoursPerWeek.Within(FactBounds.MoreThanNone),
            f => f.FullTimeHours,
            (f, v) => f with { FullTimeHours = v }
        ),
        Required(Form.HoursPerWeek.Within(FactBounds.MoreThanNone), f => f.Hours, (f, v) => f with { Hours = v }),
        YesNo(Norm.ReducedHours, f => f.MedicalRestriction, (f, v) => f with { MedicalRestriction = v }),
        OneOf(Norm.ReducedHours, f => f.OtherInability, (f, v) => f with { OtherInability = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);

    private static HoursPerWeek MoreThanNone(HoursPerWeek hours, string parameter)
    {
        if (hours == default)
        {
            Guard.Refuse(parameter, "must be more than 0", hours.ToString());
        }

        return hours;
    }
}
