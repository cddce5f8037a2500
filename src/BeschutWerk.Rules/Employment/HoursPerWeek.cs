using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>Hours of work a week, from 0 to 168, both included, exact to the second.</summary>
/// <remarks>
/// <para>
/// Immutable. Kept in whole seconds, so that 15 hours and 20 minutes is exact, and so is 15.33 hours (55,188 seconds).
/// Nothing is ever rounded: parts of a second are refused.
/// </para>
/// <para>Equality and ordering are those of the number. The default value is 0 hours, which is valid.</para>
/// </remarks>
[Meziantou.Analyzer.Annotations.CultureInsensitiveType]
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct HoursPerWeek
    : IComparable<HoursPerWeek>,
        IComparable,
        IFormattable
#if !NETSTANDARD2_0
        ,
        IWrittenValue<HoursPerWeek>
#endif
{
    internal const int SecondsInAWeek = 168 * SecondsInAnHour;

    private const int SecondsInAnHour = 3600;

    private HoursPerWeek(int seconds) => Seconds = seconds;

    /// <summary>The hours in seconds a week, 0 to 604,800.</summary>
    public int Seconds { get; }

    /// <summary>Makes hours a week of a number.</summary>
    /// <param name="hours">The number of hours, 0 to 168, in whole seconds: a quarter of an hour is 0.25.</param>
    /// <exception cref="InvalidValueException">The number is out of bounds or no whole number of seconds.</exception>
    public static HoursPerWeek FromHours(decimal hours)
    {
        if (!IsWithinBounds(hours))
        {
            Guard.Refuse(
                nameof(hours),
                "must be 0 to 168 in whole seconds",
                hours.ToString(CultureInfo.InvariantCulture)
            );
        }

        return new HoursPerWeek((int)(hours * SecondsInAnHour));
    }

    /// <summary>Makes hours a week of hours and minutes: 15 hours and 20 minutes.</summary>
    /// <param name="hours">The hours, 0 to 168.</param>
    /// <param name="minutes">The minutes, 0 to 59; with 168 hours only 0.</param>
    /// <exception cref="InvalidValueException">A number is out of bounds.</exception>
    public static HoursPerWeek FromHoursAndMinutes(int hours, int minutes)
    {
        if (hours is < 0 or > 168)
        {
            Guard.Refuse(nameof(hours), "must be 0 to 168", hours.ToString(CultureInfo.InvariantCulture));
        }

        if (minutes is < 0 or > 59 || (hours == 168 && minutes > 0))
        {
            Guard.Refuse(
                nameof(minutes),
                "must be 0 to 59, and 0 with 168 hours",
                minutes.ToString(CultureInfo.InvariantCulture)
            );
        }

        return new HoursPerWeek((hours * SecondsInAnHour) + (minutes * 60));
    }

    /// <summary>Reads hours a week: hours and minutes, with or without seconds, or a number of hours.</summary>
    /// <param name="text">
    /// For example <c>15:20</c>, <c>15:19:48</c> or <c>15.25</c>: from 0 to 168 hours in whole seconds. Minutes and seconds have
    /// two digits, and decimals stand behind a point.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">It is no hours a week within the bounds, or finer than a second.</exception>
    public static HoursPerWeek Parse(string text) =>
        WrittenForm.Required(
            TryParse(Guard.NotNull(text, nameof(text)), out var hours),
            hours,
            text,
            "hours a week",
            "0 to 168 hours in whole seconds, such as '15:20', '15:20:45' or '15.25'"
        );

    /// <summary>Reads hours a week as <see cref="Parse"/> does, without an exception for text that is none.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="hours">The hours a week, or the default value.</param>
    /// <returns>Whether the text is hours a week.</returns>
    public static bool TryParse(string? text, out HoursPerWeek hours)
    {
        var parts = text?.Split(':') ?? [];
        hours = default;
        if (parts.Length == 1 && WrittenForm.TryReadNumber(parts[0], out var number) && IsWithinBounds(number))
        {
            hours = new HoursPerWeek((int)(number * SecondsInAnHour));
            return true;
        }

        if (
            parts.Length is not (2 or 3)
            || !TryParsePart(parts[0], 1, 168, out var wholeHours)
            || !TryParsePart(parts[1], 2, 59, out var minutes)
            || !TryParsePart(parts.Length == 3 ? parts[2] : "00", 2, 59, out var seconds)
        )
        {
            return false;
        }

        var total = (wholeHours * SecondsInAnHour) + (minutes * 60) + seconds;
        if (total > SecondsInAWeek)
        {
            return false;
        }

        hours = new HoursPerWeek(total);
        return true;
    }

    internal bool HasExactDecimal => Seconds % 9 == 0;

    /// <summary>The number of hours. A third of an hour has no exact decimal; compare and store <see cref="Seconds"/>.</summary>
    public decimal ToDecimal() => (decimal)Seconds / SecondsInAnHour;

    /// <summary>The fewer of two hours.</summary>
    /// <param name="left">One number of hours.</param>
    /// <param name="right">The other number of hours.</param>
    public static HoursPerWeek Min(HoursPerWeek left, HoursPerWeek right) => left <= right ? left : right;

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other hours.</param>
    public int CompareTo(HoursPerWeek other) => Seconds.CompareTo(other.Seconds);

    /// <summary>Compares with other hours; null comes first.</summary>
    /// <param name="obj">Hours or null.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            HoursPerWeek other => CompareTo(other),
            _ => throw new ArgumentException("Hours a week compare only with hours a week.", nameof(obj)),
        };

    /// <summary>Whether the left hours are fewer.</summary>
    public static bool operator <(HoursPerWeek left, HoursPerWeek right) => left.Seconds < right.Seconds;

    /// <summary>Whether the left hours are fewer or equal.</summary>
    public static bool operator <=(HoursPerWeek left, HoursPerWeek right) => left.Seconds <= right.Seconds;

    /// <summary>Whether the left hours are more.</summary>
    public static bool operator >(HoursPerWeek left, HoursPerWeek right) => left.Seconds > right.Seconds;

    /// <summary>Whether the left hours are more or equal.</summary>
    public static bool operator >=(HoursPerWeek left, HoursPerWeek right) => left.Seconds >= right.Seconds;

    /// <summary>Makes hours a week of seconds that are within the bounds.</summary>
    internal static HoursPerWeek FromSeconds(int seconds) => new(seconds);

    /// <summary>Hours and minutes, and seconds where there are any: <c>15:20</c>, <c>15:19:48</c>.</summary>
    public override string ToString()
    {
        var (hours, minutes, seconds) = (Seconds / 3600, Seconds / 60 % 60, Seconds % 60);
        return seconds == 0
            ? FormattableString.Invariant($"{hours}:{minutes:00}")
            : FormattableString.Invariant($"{hours}:{minutes:00}:{seconds:00}");
    }

    /// <summary>As <see cref="ToString()"/>: the value has one form, in every culture.</summary>
    /// <param name="format">null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => WrittenForm.General(format, ToString());

    /// <summary>
    /// Whole seconds have at most four decimals of an hour. Finer digits are found first, since a product of too many
    /// digits would be rounded.
    /// </summary>
    private static bool IsWithinBounds(decimal hours) =>
        hours is >= 0 and <= 168
        && decimal.Round(hours, 4) == hours
        && decimal.Truncate(hours * SecondsInAnHour) == hours * SecondsInAnHour;

    private static bool TryParsePart(string text, int leastDigits, int most, out int number)
    {
        number = 0;
        return text.Length >= leastDigits
            && text.Length <= most.ToString(CultureInfo.InvariantCulture).Length
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number <= most;
    }
}
