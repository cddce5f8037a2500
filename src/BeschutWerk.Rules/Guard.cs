using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules;

/// <summary>The checks with which values refuse what cannot be, in one place so that every message reads alike.</summary>
internal static class Guard
{
    /// <summary>Refuses a missing reference.</summary>
    public static T NotNull<T>([NotNull] T? value, string parameter)
        where T : class => value ?? throw new ArgumentNullException(parameter);

    /// <summary>Refuses a date outside the bounds of <see cref="DateBounds"/>, the default date among them.</summary>
    public static LocalDate Date(LocalDate value, string parameter)
    {
        IsoCalendar(value, parameter);
        if (value.Year < DateBounds.Earliest.Year || value.Year > DateBounds.Latest.Year) // the bounds are whole years
        {
            Refuse(
                parameter,
                $"must be a date from {Iso(DateBounds.Earliest)} to {Iso(DateBounds.Latest)}",
                Iso(value)
            );
        }

        return value;
    }

    /// <summary>Refuses a date outside the bounds; null, a day that there is not or that is unknown, passes.</summary>
    public static LocalDate? Date(LocalDate? value, string parameter) =>
        value is { } date ? Date(date, parameter) : null;

    /// <summary>Refuses a date in another calendar.</summary>
    public static void IsoCalendar(LocalDate value, string parameter)
    {
        if (value.Calendar != CalendarSystem.Iso)
        {
            Refuse(parameter, "must be a date in the ISO calendar", value.Calendar.Id);
        }
    }

    /// <summary>Refuses a date before another date; where one of them is null, nothing is refused.</summary>
    public static void NotBefore(LocalDate? value, string parameter, LocalDate? earliest, string earliestName)
    {
        if (value < earliest)
        {
            Refuse(
                parameter,
                $"must not be before {Words.CamelCase(earliestName)} ({Iso(earliest.Value)})",
                Iso(value.Value)
            );
        }
    }

    /// <summary>Refuses a date after another date; where one of them is null, nothing is refused.</summary>
    public static void NotAfter(LocalDate? value, string parameter, LocalDate? latest, string latestName)
    {
        if (value > latest)
        {
            Refuse(
                parameter,
                $"must not be after {Words.CamelCase(latestName)} ({Iso(latest.Value)})",
                Iso(value.Value)
            );
        }
    }

    /// <summary>Refuses a whole number below or above its bounds, which are included.</summary>
    public static int Within(int value, int least, int most, string parameter)
    {
        if (value < least || value > most)
        {
            var requirement =
                most == int.MaxValue
                    ? FormattableString.Invariant($"must be {least} or more")
                    : FormattableString.Invariant($"must be {least} to {most}");
            Refuse(parameter, requirement, value.ToString(CultureInfo.InvariantCulture));
        }

        return value;
    }

    /// <inheritdoc cref="Within(int, int, int, string)"/>
    public static int Within(int value, FactBounds bounds, string parameter) =>
        Within(value, bounds.Least, bounds.Most, parameter);

    /// <summary>Refuses a number that is no member of its enumeration; null, a fact that is unknown, passes.</summary>
    public static T? Defined<T>(T? value, string parameter)
        where T : struct, Enum => value is { } known ? Defined(known, parameter) : null;

    /// <summary>Refuses a number that is no member of its enumeration.</summary>
    public static T Defined<T>(T value, string parameter)
        where T : struct, Enum
    {
        if (!Words.IsDefined(value))
        {
            Refuse(parameter, $"must be one of {string.Join(", ", Words.All<T>())}", value.ToString());
        }

        return value;
    }

    /// <summary>Refuses a value that was left at its default where the default means nothing.</summary>
    public static void Initialized(bool initialized, string parameter)
    {
        if (!initialized)
        {
            Refuse(
                parameter,
                "must be made with its constructor or factory: a default value holds no facts",
                "default"
            );
        }
    }

    /// <summary>Throws the refusal of a value.</summary>
    [DoesNotReturn]
    public static void Refuse(string parameter, string requirement, string actual) =>
        throw new InvalidValueException(parameter, requirement, actual);

    /// <summary>A date as 2026-01-05, whatever the culture of the machine.</summary>
    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
