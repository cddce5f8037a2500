using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What every value says when it is compared, read, or refused.</summary>
public sealed class ValueContractTests
{
    [Fact]
    public void Hours_a_week_are_ordered_by_their_length()
    {
        var (less, more) = (HoursPerWeek.FromHours(24), HoursPerWeek.FromHours(36));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        HoursPerWeek.Min(less, more).Should().Be(less);
        HoursPerWeek.Min(more, less).Should().Be(less);
        Compare(less, "24").WithMessage("Hours a week compare only with hours a week.*");
    }

    [Fact]
    public void Wage_values_are_ordered_by_their_percentage()
    {
        var (less, more) = (WageValue.FromPercent(29.9999m), WageValue.FromPercent(30));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        Compare(less, "30").WithMessage("A wage value compares only with a wage value.*");
    }

    [Fact]
    public void Percentages_are_ordered()
    {
        var (less, more) = (Percentage.FromPercent(29.9999m), Percentage.FromPercent(30));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        Percentage.Min(less, more).Should().Be(less);
        Percentage.Min(more, less).Should().Be(less);
        Compare(less, "30").WithMessage("A percentage compares only with a percentage.*");
    }

    [Fact]
    public void Amounts_are_ordered()
    {
        var (less, more) = (EuroAmount.FromFraction(1, 3), EuroAmount.FromEuros(0.5m));
        Ordered(less, more, (one, other) => (one < other, one <= other, one > other, one >= other));
        EuroAmount.Min(less, more).Should().Be(less);
        EuroAmount.Min(more, less).Should().Be(less);
        Compare(less, "1/3").WithMessage("An amount compares only with an amount.*");
    }

    [Fact]
    public void A_wage_value_is_read_as_a_percentage_is()
    {
        WageValue.TryParse("42.5%", out var read).Should().BeTrue();
        read.Should().Be(WageValue.FromPercent(42.5m));
        WageValue.TryParse("130", out var none).Should().BeFalse();
        none.Should().Be(default(WageValue));
    }

    [Fact]
    public void A_refusal_says_what_is_allowed_and_what_was_given()
    {
        Says(() => HoursPerWeek.FromHours(168.5m), "must be 0 to 168 in whole seconds", "168.5");
        Says(() => HoursPerWeek.FromHoursAndMinutes(169, 0), "must be 0 to 168", "169");
        Says(() => HoursPerWeek.FromHoursAndMinutes(1, 60), "must be 0 to 59, and 0 with 168 hours", "60");
        Says(() => HoursPerWeek.FromHoursAndMinutes(168, 1), "must be 0 to 59, and 0 with 168 hours", "1");
        Says(() => new EmploymentHoursFacts(default, HoursPerWeek.FromHours(24)), "must be more than 0", "0:00");
        Says(() => new EmploymentHoursFacts(HoursPerWeek.FromHours(36), default), "must be more than 0", "0:00");
        Says(() => EuroAmount.FromEuros(-0.5m), "must be 0 or more", "-0.5");
        Says(() => EuroAmount.FromFraction(-1, 2), "must be 0 or more", "-1");
        Says(() => EuroAmount.FromFraction(1, 0), "must be 1 or more", "0");
        Says(
            () => EuroAmount.FromEuros(1).InProportion(HoursPerWeek.FromHours(1), default),
            "must be more than 0",
            "0:00"
        );
        Says(() => Percentage.FromPercent(30).Minus(Percentage.FromPercent(31)), "must not be more than 30%", "31%");
    }

    [Fact]
    public void Days_put_on_a_par_have_places_from_0()
    {
        var days = new EquatedDays(Day(2026, 5, 15), Day(2026, 1, 2));
        days[0].Should().Be(Day(2026, 1, 2));
        days[1].Should().Be(Day(2026, 5, 15));
        foreach (var index in new[] { -1, 2 })
        {
            ((Func<object>)(() => days[index])).Should().Throw<ArgumentOutOfRangeException>();
        }

        days.Contains(Day(2026, 1, 2)).Should().BeTrue();
        days.Contains(Day(2026, 5, 15)).Should().BeTrue();
        days.Contains(Day(2026, 1, 3)).Should().BeFalse();
        days.Contains(Day(2026, 5, 16)).Should().BeFalse();
        days.ToString().Should().Be("2026-01-02, 2026-05-15");
        EquatedDays.None.ToString().Should().Be("none");
    }

    private static void Ordered<T>(T less, T more, Func<T, T, (bool, bool, bool, bool)> compared)
        where T : struct, IComparable<T>, IComparable
    {
        compared(less, more).Should().Be((true, true, false, false));
        compared(more, less).Should().Be((false, false, true, true));
        compared(less, less).Should().Be((false, true, false, true));
        less.CompareTo(more).Should().BeNegative();
        more.CompareTo(less).Should().BePositive();
        less.CompareTo(less).Should().Be(0);
        less.CompareTo((object)more).Should().BeNegative();
        less.CompareTo(null).Should().BePositive();
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Compare(
        IComparable value,
        object other
    ) => ((Func<object>)(() => value.CompareTo(other))).Should().Throw<ArgumentException>();

    private static void Says<T>(Func<T> make, string requirement, string actual)
    {
        var refusal = make.Should().Throw<InvalidValueException>().Which;
        (refusal.Requirement, refusal.Actual).Should().Be((requirement, actual));
    }
}
