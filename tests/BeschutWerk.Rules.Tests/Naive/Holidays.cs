namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>Algemene termijnenwet article 3, as a calendar on the wall has it: the days of some years, written down.</summary>
internal static class Holidays
{
    private static readonly Dictionary<int, LocalDate> Easter = new()
    {
        [2014] = new(2014, 4, 20),
        [2015] = new(2015, 4, 5),
        [2022] = new(2022, 4, 17),
        [2023] = new(2023, 4, 9),
        [2024] = new(2024, 3, 31),
        [2025] = new(2025, 4, 20),
        [2026] = new(2026, 4, 5),
    };

    /// <summary>Put on a par by the decrees; of 2022 none was seen.</summary>
    private static readonly LocalDate[] Equated =
    [
        new(2014, 5, 30),
        new(2015, 1, 2),
        new(2015, 5, 4),
        new(2015, 5, 15),
        new(2023, 4, 28),
        new(2023, 5, 19),
        new(2024, 5, 10),
        new(2024, 12, 27),
        new(2025, 5, 30),
        new(2026, 1, 2),
        new(2026, 5, 15),
    ];

    /// <summary>
    /// Why a term cannot end on a day, or null: a holiday by its own name, then the weekend, then a day put on a par.
    /// </summary>
    public static string? NameOf(LocalDate day, IEnumerable<LocalDate> equated)
    {
        var afterEaster = Period.DaysBetween(Easter[day.Year], day);
        var kingsDay = new LocalDate(day.Year, 4, 27).DayOfWeek is IsoDayOfWeek.Sunday ? 26 : 27;
        return (day.Month, day.Day) switch
        {
            (1, 1) => "newYearsDay",
            (5, 5) => "liberationDay",
            (12, 25) => "christmasDay",
            (12, 26) => "secondChristmasDay",
            (4, var date) when date == kingsDay => "kingsDay",
            _ when afterEaster == -2 => "goodFriday",
            _ when afterEaster == 1 => "easterMonday",
            _ when afterEaster == 39 => "ascensionDay",
            _ when afterEaster == 50 => "whitMonday",
            _ when day.DayOfWeek is IsoDayOfWeek.Saturday => "saturday",
            _ when day.DayOfWeek is IsoDayOfWeek.Sunday => "sunday",
            _ when Equated.Contains(day) || equated.Contains(day) => "equatedDay",
            _ => null,
        };
    }

    public static LocalDate NextWorkingDay(LocalDate day)
    {
        while (NameOf(day, []) is not null)
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
