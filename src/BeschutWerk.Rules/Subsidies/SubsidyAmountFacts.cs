using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.SubsidyAmountFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known for the statutory amount of the wage cost subsidy. Both amounts are the caller's, for full time and with
/// the holiday allowance. Source: Participatiewet article 10d.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SubsidyAmountFacts
{
    private readonly WageValue? wageValue;
    private readonly LocalDate? employmentFirstDay;
    private readonly LocalDate? on;

    /// <summary>Starts with what every amount is reckoned from.</summary>
    /// <param name="minimumWage">The minimum wage with its holiday allowance, in euros a month, more than 0.</param>
    /// <param name="hours">The hours of the contract, more than 0; those beyond full employment do not count.</param>
    /// <param name="fullTimeHours">What full employment is in comparable employment, more than 0.</param>
    /// <param name="wageValueAmount">As <see cref="WageValueAmount"/>.</param>
    /// <param name="wageValue">As <see cref="WageValue"/>; not beside an amount.</param>
    /// <param name="employerCosts">As <see cref="EmployerCosts"/>.</param>
    /// <param name="employmentFirstDay">As <see cref="EmploymentFirstDay"/>; not after the day judged.</param>
    /// <param name="on">As <see cref="On"/>.</param>
    /// <param name="flatRate">As <see cref="FlatRate"/>.</param>
    /// <param name="wswEmployment">As <see cref="WswEmployment"/>.</param>
    /// <param name="otherSubsidy">As <see cref="OtherSubsidy"/>.</param>
    /// <param name="sicknessBenefit">As <see cref="SicknessBenefit"/>.</param>
    /// <exception cref="InvalidValueException">
    /// The minimum wage or the hours are 0, the wage value is given both ways, a day is out of bounds, or the employment
    /// begins after the day judged.
    /// </exception>
    public SubsidyAmountFacts(
        EuroAmount minimumWage,
        HoursPerWeek hours,
        HoursPerWeek fullTimeHours,
        EuroAmount? wageValueAmount = null,
        WageValue? wageValue = null,
        Percentage? employerCosts = null,
        LocalDate? employmentFirstDay = null,
        LocalDate? on = null,
        bool? flatRate = null,
        bool? wswEmployment = null,
        bool? otherSubsidy = null,
        bool? sicknessBenefit = null
    )
    {
        RefuseNothing(minimumWage == default, nameof(minimumWage), "0");
        RefuseNothing(hours == default, nameof(hours), hours.ToString());
        RefuseNothing(fullTimeHours == default, nameof(fullTimeHours), fullTimeHours.ToString());
        MinimumWage = minimumWage;
        Hours = hours;
        FullTimeHours = fullTimeHours;
        WageValueAmount = wageValueAmount;
        WageValue = wageValue;
        EmployerCosts = employerCosts;
        EmploymentFirstDay = employmentFirstDay;
        On = on;
        FlatRate = flatRate;
        WswEmployment = wswEmployment;
        OtherSubsidy = otherSubsidy;
        SicknessBenefit = sicknessBenefit;
    }

    /// <summary>The minimum wage with its holiday allowance, in euros a month, more than 0.</summary>
    public EuroAmount MinimumWage { get; private init; }

    /// <summary>The hours of the contract, more than 0; those beyond full employment do not count.</summary>
    public HoursPerWeek Hours { get; private init; }

    /// <summary>What full employment is in comparable employment, more than 0.</summary>
    public HoursPerWeek FullTimeHours { get; private init; }

    /// <summary>
    /// The employer costs, as a percentage of the subsidy without them, 0 to 100%, both included; null for the percentage
    /// that the law has on the day.
    /// </summary>
    public Percentage? EmployerCosts { get; init; }

    /// <summary>
    /// What the work is worth with its holiday allowance, in euros a month; it may exceed the minimum wage. Null where it
    /// is unknown, or given in per cent; the flat rate does not need it.
    /// </summary>
    public EuroAmount? WageValueAmount { get; private init; }

    /// <summary>
    /// What the work is worth in per cent of the minimum wage, its holiday allowance at the same rate as that of the minimum
    /// wage; a higher one takes an amount. Null where it is unknown, or given as an amount. Before 2017 it was a share of the
    /// wage that is due, and only the amount tells it.
    /// </summary>
    public WageValue? WageValue
    {
        get => wageValue;
        private init
        {
            if (value is not null && WageValueAmount is not null)
            {
                Guard.Refuse(nameof(WageValue), "must be absent where wageValueAmount is given", $"{value}");
            }

            wageValue = value;
        }
    }

    /// <summary>The first day of the employment, from which the months of the flat rate are counted; null where unknown.</summary>
    public LocalDate? EmploymentFirstDay
    {
        get => employmentFirstDay;
        private init => employmentFirstDay = Guard.Date(value, nameof(EmploymentFirstDay));
    }

    /// <summary>The day judged, whose law decides; null where unknown.</summary>
    /// <exception cref="InvalidValueException">The date is out of bounds, or before the employment.</exception>
    public LocalDate? On
    {
        get => on;
        init
        {
            on = Guard.Date(value, nameof(On));
            Guard.NotBefore(value, nameof(On), EmploymentFirstDay, nameof(EmploymentFirstDay));
        }
    }

    /// <summary>Whether the flat rate takes the place of the difference; null where it is unknown.</summary>
    public bool? FlatRate { get; init; }

    /// <summary>Whether it is an employment under the Wsw; null where that is not at issue.</summary>
    public bool? WswEmployment { get; init; }

    /// <summary>Whether there is another wage cost subsidy for the same employment; null where that is not at issue.</summary>
    public bool? OtherSubsidy { get; init; }

    /// <summary>
    /// Whether there is a sickness benefit over the period; null where that is not at issue. It matters in 2016 to 2021.
    /// </summary>
    public bool? SicknessBenefit { get; init; }

    /// <summary>The same facts with this wage value, in place of the one that was given either way.</summary>
    /// <param name="amount">As <see cref="WageValueAmount"/>.</param>
    public SubsidyAmountFacts WithWageValue(EuroAmount amount) =>
        this with
        {
            WageValue = null,
            WageValueAmount = amount,
        };

    /// <inheritdoc cref="WithWageValue(EuroAmount)"/>
    /// <param name="ofMinimumWage">As <see cref="WageValue"/>.</param>
    public SubsidyAmountFacts WithWageValue(WageValue ofMinimumWage) =>
        this with
        {
            WageValueAmount = null,
            WageValue = ofMinimumWage,
        };

    internal static readonly FactRows<SubsidyAmountFacts> Rows = new(
        f => new(f.MinimumWage, f.Hours, f.FullTimeHours),
        Required(
            Form.AmountWithAllowance.Within(FactBounds.MoreThanNone),
            f => f.MinimumWage,
            (f, v) => f with { MinimumWage = v }
        ),
        Unknown(
            Norm.StatutoryWageCostSubsidy,
            Form.AmountWithAllowance,
            f => f.WageValueAmount,
            (f, v) => f with { WageValueAmount = v }
        ),
        Unknown(
                Norm.StatutoryWageCostSubsidy,
                Form.WageValue.As(RuleFact.Forms.PercentageOfMinimumWage),
                f => f.WageValue,
                (f, v) => f with { WageValue = v }
            )
            .InPlaceOf("wageValueAmount"),
        Required(Form.HoursPerWeek.Within(FactBounds.MoreThanNone), f => f.Hours, (f, v) => f with { Hours = v }),
        Required(
            Form.HoursPerWeek.Within(FactBounds.MoreThanNone),
            f => f.FullTimeHours,
            (f, v) => f with { FullTimeHours = v }
        ),
        Unknown(
            Norm.EmployerCosts,
            Form.Percentage,
            f => f.EmployerCosts,
            (f, v) => f with { EmployerCosts = v },
            "employerCostPercent"
        ),
        Unknown(
            Norm.FlatRateSubsidy,
            Form.Date,
            f => f.EmploymentFirstDay,
            (f, v) => f with { EmploymentFirstDay = v }
        ),
        Unknown(Norm.StatutoryWageCostSubsidy, Norm.FlatRateSubsidy, Form.Date, f => f.On, (f, v) => f with { On = v }),
        YesNo(Norm.FlatRateSubsidy, f => f.FlatRate, (f, v) => f with { FlatRate = v }),
        NoneWhenAbsent(Form.YesNo, f => f.WswEmployment, (f, v) => f with { WswEmployment = v }),
        NoneWhenAbsent(Form.YesNo, f => f.OtherSubsidy, (f, v) => f with { OtherSubsidy = v }),
        NoneWhenAbsent(Form.YesNo, f => f.SicknessBenefit, (f, v) => f with { SicknessBenefit = v })
    );

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);

    private static void RefuseNothing(bool isNothing, string parameter, string actual)
    {
        if (isNothing)
        {
            Guard.Refuse(parameter, "must be more than 0", actual);
        }
    }
}
