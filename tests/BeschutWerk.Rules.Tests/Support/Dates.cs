using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Dates for properties: any day that a fact may have but for the last century, the days around the ends of months more often.
/// </summary>
internal static class Dates
{
    public static Arbitrary<LocalDate> Any() =>
        Gen.OneOf(Between(DateBounds.Earliest, DateBounds.Latest.PlusYears(-100)), MonthEnds()).ToArbitrary();

    private static Gen<LocalDate> Between(LocalDate first, LocalDate last) =>
        Gen.Choose(0, Period.DaysBetween(first, last)).Select(first.PlusDays);

    private static Gen<LocalDate> MonthEnds() =>
        Gen.Choose(0, 12 * 300)
            .SelectMany(
                _ => Gen.Choose(-3, 1),
                (months, days) => new LocalDate(1950, 1, 1).PlusMonths(months).PlusDays(days)
            );
}
