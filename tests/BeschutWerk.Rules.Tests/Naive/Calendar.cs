namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>
/// How terms are counted, written down a second time: with nothing of the library, and nothing but days of NodaTime.
/// </summary>
internal static class Calendar
{
    /// <summary>
    /// A term after an event: the day of the event is not counted. Of a month that lacks the date the last day stands for
    /// it.
    /// </summary>
    public static LocalDate LastDayAfter(LocalDate day, Term term) =>
        term.Unit switch
        {
            TermUnit.Days => day.PlusDays(term.Amount),
            TermUnit.Weeks => day.PlusDays(7 * term.Amount),
            _ => AfterMonths(day, term.Amount),
        };

    public static LocalDate AfterMonths(LocalDate day, int months)
    {
        var (year, month) = MonthAfter(day, months);
        return new(year, month, Math.Min(day.Day, DaysIn(year, month)));
    }

    /// <summary>
    /// A term with a first day, which counts: up to the day before the corresponding date, or the last day of the month
    /// that lacks that date.
    /// </summary>
    public static LocalDate LastDayFrom(LocalDate firstDay, int months)
    {
        var (year, month) = MonthAfter(firstDay, months);
        return firstDay.Day > DaysIn(year, month)
            ? new(year, month, DaysIn(year, month))
            : new LocalDate(year, month, firstDay.Day).PlusDays(-1);
    }

    /// <summary>The days before, of and after each of these.</summary>
    public static IEnumerable<LocalDate> Around(IEnumerable<LocalDate> days) =>
        days.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Distinct().Order();

    private static (int Year, int Month) MonthAfter(LocalDate day, int months)
    {
        var count = (12 * day.Year) + (day.Month - 1) + months;
        return (count / 12, (count % 12) + 1);
    }

    private static int DaysIn(int year, int month) =>
        month switch
        {
            2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
}
