using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The days that royal decrees put on a par with the holidays in some years. Source: Algemene termijnenwet article 3 lid 3.
/// </summary>
/// <remarks>Immutable; equal when its parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record EquatedDaysDecree
{
    /// <summary>Makes the days of some years, all that there are in them.</summary>
    /// <param name="firstYear">The first year, included.</param>
    /// <param name="lastYear">The last year, included, not before the first, 2999 at the latest.</param>
    /// <param name="source">Where they were read.</param>
    /// <param name="readIn">What was read, such as <c>decree of 24-10-2016</c>.</param>
    /// <param name="days">The days, each in one of these years.</param>
    /// <exception cref="ArgumentNullException">What was read is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The years are reversed or end after 2999, a day lies outside them, or there is no such source.
    /// </exception>
    public EquatedDaysDecree(int firstYear, int lastYear, LawSource source, string readIn, EquatedDays days)
    {
        FirstYear = firstYear;
        LastYear = Guard.Within(lastYear, firstYear, DateBounds.Latest.Year, nameof(lastYear));
        Source = Guard.Defined(source, nameof(source));
        ReadIn = Guard.NotNull(readIn, nameof(readIn));
        Days = days;
        foreach (var day in days.Where(day => day.Year < firstYear || day.Year > lastYear))
        {
            Guard.Refuse(
                nameof(days),
                FormattableString.Invariant($"must lie in {firstYear} to {lastYear}"),
                Guard.Iso(day)
            );
        }
    }

    /// <summary>The first year, included.</summary>
    public int FirstYear { get; }

    /// <summary>The last year, included.</summary>
    public int LastYear { get; }

    /// <summary>Where they were read.</summary>
    public LawSource Source { get; }

    /// <summary>What was read.</summary>
    public string ReadIn { get; }

    /// <summary>All days put on a par with the holidays in these years; none where the decree puts none.</summary>
    public EquatedDays Days { get; }

    /// <summary>Whether it holds the days of a year.</summary>
    internal bool Covers(int year) => year >= FirstYear && year <= LastYear;
}
