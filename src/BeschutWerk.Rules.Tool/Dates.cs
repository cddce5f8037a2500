using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>Dates for people.</summary>
internal static class Dates
{
    private static readonly string[] Dutch =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    /// <summary>A date in full: <c>2 maart 2026</c>, <c>2 March 2026</c>.</summary>
    public static string Of(LocalDate day, Language language)
    {
        var month =
            language == Language.Dutch
                ? Dutch[day.Month - 1]
                : CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[day.Month - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year}");
    }
}
