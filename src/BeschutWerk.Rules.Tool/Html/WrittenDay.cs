using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>Days as people write them.</summary>
internal static class WrittenDay
{
    private static readonly string[] DutchMonths =
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

    /// <summary>The day in full: <c>16 maart 2026</c>, <c>16 March 2026</c>.</summary>
    public static string Of(LocalDate day, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month, language)} {day.Year}");

    /// <summary>The name of a month in three letters or so, for a scale: <c>mrt</c>, <c>Mar</c>.</summary>
    public static string ShortMonth(int month, Language language) =>
        (language, month) switch
        {
            (Language.Dutch, 3) => "mrt",
            _ => Month(month, language)[..3],
        };

    private static string Month(int month, Language language) =>
        language == Language.Dutch
            ? DutchMonths[month - 1]
            : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
