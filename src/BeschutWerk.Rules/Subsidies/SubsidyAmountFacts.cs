using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known for the statutory amount of the wage cost subsidy. Every amount is the caller's, for full time. Source:
/// Participatiewet article 10d lid 4 and 5.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
public readonly record struct SubsidyAmountFacts
{
    private readonly LocalDate? employmentFirstDay;
    private readonly LocalDate? on;

    /// <summary>Starts with what every amount is reckoned from.</summary>
    /// <param name="minimumWage">The minimum wage with its holiday allowance, in euros a month, more than 0.</param>
    /// <param name="hours">The hours of the contract, more than 0 and not more than full time.</param>
    /// <param name="fullTimeHours">What full time is at this employer, more than 0.</param>
    /// <param name="employerCosts">The employer costs, as a percentage of the subsidy without them.</param>
    /// <exception cref="InvalidValueException">
    /// The minimum wage or the hours are 0, or the hours are more than full time.
    /// </exception>
    public SubsidyAmountFacts(
        EuroAmount minimumWage,
        HoursPerWeek hours,
        HoursPerWeek fullTimeHours,
        Percentage employerCosts
    )
    {
        if (minimumWage == default)
        {
            Guard.Refuse(nameof(minimumWage), "must be more than 0", minimumWage.ToString());
        }

        if (fullTimeHours == default)
        {
            Guard.Refuse(nameof(fullTimeHours), "must be more than 0", fullTimeHours.ToString());
        }

        if (hours == default || hours > fullTimeHours)
        {
            Guard.Refuse(
                nameof(hours),
                $"must be more than 0, at most fullTimeHours ({fullTimeHours})",
                hours.ToString()
            );
        }

        MinimumWage = minimumWage;
        Hours = hours;
        FullTimeHours = fullTimeHours;
        EmployerCosts = employerCosts;
    }

    /// <summary>The minimum wage with its holiday allowance, in euros a month, more than 0.</summary>
    public EuroAmount MinimumWage { get; }

    /// <summary>The hours of the contract, more than 0 and not more than full time.</summary>
    public HoursPerWeek Hours { get; }

    /// <summary>What full time is at this employer, more than 0.</summary>
    public HoursPerWeek FullTimeHours { get; }

    /// <summary>The employer costs, as a percentage of the subsidy without them, from 0 to 100%, both included.</summary>
    public Percentage EmployerCosts { get; }

    /// <summary>
    /// What the work is worth with its holiday allowance, in euros a month; it may exceed the minimum wage. Null where it
    /// is unknown; the flat rate does not need it.
    /// </summary>
    public EuroAmount? WageValueAmount { get; init; }

    /// <summary>The first day of the employment, from which the months of the flat rate are counted; null where unknown.</summary>
    /// <exception cref="InvalidValueException">The date is out of bounds, or after the day judged.</exception>
    public LocalDate? EmploymentFirstDay
    {
        get => employmentFirstDay;
        init
        {
            if (value is { } day)
            {
                Guard.Date(day, nameof(EmploymentFirstDay));
                Guard.NotAfter(day, nameof(EmploymentFirstDay), on.GetValueOrDefault(day), nameof(On));
            }

            employmentFirstDay = value;
        }
    }

    /// <summary>The day judged; null where unknown.</summary>
    /// <exception cref="InvalidValueException">The date is out of bounds, or before the employment.</exception>
    public LocalDate? On
    {
        get => on;
        init
        {
            if (value is { } day)
            {
                Guard.Date(day, nameof(On));
                Guard.NotBefore(day, nameof(On), employmentFirstDay.GetValueOrDefault(day), nameof(EmploymentFirstDay));
            }

            on = value;
        }
    }

    /// <summary>Whether the flat rate takes the place of the difference; null where it is unknown.</summary>
    public bool? FlatRate { get; init; }

    internal uint Unknown =>
        Unknowns.When(WageValueAmount is null, 1)
        | Unknowns.When(EmploymentFirstDay is null, 5)
        | Unknowns.When(On is null, 6)
        | Unknowns.When(FlatRate is null, 7);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(MinimumWage), MinimumWage),
            (nameof(WageValueAmount), WageValueAmount),
            (nameof(Hours), Hours),
            (nameof(FullTimeHours), FullTimeHours),
            (nameof(EmployerCosts), EmployerCosts),
            (nameof(EmploymentFirstDay), EmploymentFirstDay),
            (nameof(On), On),
            (nameof(FlatRate), FlatRate)
        );
}
