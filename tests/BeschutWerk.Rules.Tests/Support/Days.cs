using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Tests;

/// <summary>Days for properties: every day of a span with four leap years in it.</summary>
internal static class Days
{
    private static readonly LocalDate First = new(2019, 1, 1);
    private static readonly LocalDate Last = new(2032, 12, 31);

    public static Arbitrary<LocalDate> Any() =>
        Gen.Choose(0, Period.DaysBetween(First, Last)).Select(First.PlusDays).ToArbitrary();
}
