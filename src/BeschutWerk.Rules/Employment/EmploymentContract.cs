using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// A contract of employment (dienstverband) in sheltered work: its first day, its hours a week, and its last day unless
/// it is for an indefinite period. Source: Nuenen 2019 article 6.
/// </summary>
/// <remarks>
/// Immutable. Equal when all three are equal; no order is defined. The default value is no contract: its properties
/// throw an <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EmploymentContract
{
    private readonly LocalDate firstDay;
    private readonly LocalDate? lastDay;
    private readonly HoursPerWeek hours;

    /// <summary>Makes a contract for an indefinite period; <see cref="Until"/> makes it temporary.</summary>
    /// <param name="firstDay">The first day, within <see cref="DateBounds"/>.</param>
    /// <param name="hours">The hours a week; 0 is possible.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public EmploymentContract(LocalDate firstDay, HoursPerWeek hours)
    {
        this.firstDay = Guard.Date(firstDay, nameof(firstDay));
        this.hours = hours;
    }

    private EmploymentContract(LocalDate firstDay, HoursPerWeek hours, LocalDate lastDay)
        : this(firstDay, hours) => this.lastDay = lastDay;

    /// <summary>The first day, included.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate FirstDay => firstDay != default ? firstDay : throw NoContract();

    /// <summary>The last day, included; null for an indefinite period.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public LocalDate? LastDay => firstDay != default ? lastDay : throw NoContract();

    /// <summary>The hours a week.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public HoursPerWeek Hours => firstDay != default ? hours : throw NoContract();

    /// <summary>Whether the contract has a last day.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool IsTemporary => LastDay is not null;

    /// <summary>The same contract with a last day, in place of an earlier one.</summary>
    /// <param name="lastDay">The last day, included, not before the first, within <see cref="DateBounds"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds or before the first day.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public EmploymentContract Until(LocalDate lastDay)
    {
        Guard.NotBefore(Guard.Date(lastDay, nameof(lastDay)), nameof(lastDay), FirstDay, nameof(FirstDay));
        return new EmploymentContract(firstDay, hours, lastDay);
    }

    /// <summary>The days in ISO form, and the hours.</summary>
    public override string ToString() =>
        firstDay == default
            ? "(no contract)"
            : string.Format(
                CultureInfo.InvariantCulture,
                "{0} to {1}, {2} hours a week",
                Guard.Iso(firstDay),
                lastDay is { } last ? Guard.Iso(last) : "indefinite",
                hours
            );

    private static InvalidOperationException NoContract() =>
        new("This is default(EmploymentContract), which has no days; make a contract with its constructor.");
}
