using System.Collections;
using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The days that royal decrees put on a par with the generally recognised holidays (Algemene termijnenwet article 3 lid
/// 3), such as bridging days. They follow from no rule: those of <see cref="EquatedDaysDecree"/> are known, and whoever
/// asks can supply others.
/// </summary>
/// <remarks>
/// Immutable. Kept in order and each day once, so that two values are equal when they hold the same days, however these
/// were given. The default value holds none.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EquatedDays : IReadOnlyList<LocalDate>
{
    private readonly ImmutableArray<LocalDate> days;

    /// <inheritdoc cref="EquatedDays(IEnumerable{LocalDate})"/>
    public EquatedDays(params LocalDate[] equatedDays)
        : this((IEnumerable<LocalDate>)equatedDays) { }

    /// <summary>Collects days.</summary>
    /// <param name="equatedDays">The days, in any order, each within <see cref="DateBounds"/>.</param>
    /// <exception cref="ArgumentNullException">The collection is missing.</exception>
    /// <exception cref="InvalidValueException">A day is out of bounds.</exception>
    public EquatedDays(IEnumerable<LocalDate> equatedDays)
    {
        var given = Guard.NotNull(equatedDays, nameof(equatedDays)).ToList();
        for (var i = 0; i < given.Count; i++)
        {
            Guard.Date(given[i], FormattableString.Invariant($"{nameof(equatedDays)}[{i}]"));
        }

        days = [.. given.Distinct().OrderBy(day => day)];
    }

    /// <summary>No day; the same as the default value.</summary>
    public static EquatedDays None => default;

    /// <summary>The number of days.</summary>
    public int Count => days.IsDefault ? 0 : days.Length;

    /// <summary>The day at a place, from 0, in the order of the calendar.</summary>
    /// <param name="index">0 up to, not including, <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public LocalDate this[int index] =>
        index >= 0 && index < Count ? days[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether a day is one of them.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day)
    {
        var (from, to) = (0, Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = days[middle] < day ? (middle + 1, to) : (from, middle);
        }

        return from < Count && days[from] == day;
    }

    /// <summary>Whether both hold the same days.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(EquatedDays other) => this.SequenceEqual(other);

    /// <summary>A hash code over the days.</summary>
    public override int GetHashCode() =>
        this.Aggregate(Count, (hash, day) => unchecked((hash * 31) + day.GetHashCode()));

    /// <summary>The days in the order of the calendar.</summary>
    public IEnumerator<LocalDate> GetEnumerator() =>
        (days.IsDefault ? Enumerable.Empty<LocalDate>() : days).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The days as ISO dates, separated by commas.</summary>
    public override string ToString() => Count == 0 ? "none" : string.Join(", ", this.Select(Guard.Iso));
}
