using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Percentages, wage values and hours: exact numbers with one form.</summary>
public sealed class ValueTypeTests
{
    [Theory]
    [InlineData("0", "0%")]
    [InlineData("0.0001", "0.0001%")]
    [InlineData("29.9999", "29.9999%")]
    [InlineData("30", "30%")]
    [InlineData("30.000000", "30%")]
    [InlineData("42.50", "42.5%")]
    [InlineData("100", "100%")]
    public void A_percentage_has_one_form(string number, string text)
    {
        var percentage = Percentage.FromPercent(Number(number));
        percentage.ToDecimal().Should().Be(Number(number));
        percentage.ToString().Should().Be(text);
        WageValue.FromPercent(Number(number)).ToString().Should().Be(text);
        WageValue.FromPercent(Number(number)).Percentage.Should().Be(percentage);
    }

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("100.0001")]
    [InlineData("29.99999")]
    [InlineData("29.999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void A_percentage_out_of_bounds_or_finer_than_its_step_is_refused_and_never_rounded(string number)
    {
        Refused(() => Percentage.FromPercent(Number(number)), "percent");
        Refused(() => WageValue.FromPercent(Number(number)), "percent");
    }

    [Fact]
    public void The_default_percentage_is_zero()
    {
        default(Percentage).Should().Be(Percentage.Zero).And.Be(Percentage.FromPercent(0));
        default(WageValue).Should().Be(WageValue.FromPercent(0));
        Percentage.Hundred.ToDecimal().Should().Be(100);
    }

    [Fact]
    public void A_percentage_is_taken_off_only_from_one_that_is_not_smaller()
    {
        Percentage.Hundred.Minus(Percentage.FromPercent(42.5m)).Should().Be(Percentage.FromPercent(57.5m));
        Percentage.Hundred.Minus(Percentage.Hundred).Should().Be(Percentage.Zero);
        Refused(() => Percentage.FromPercent(30).Minus(Percentage.FromPercent(30.0001m)), "other");
    }

    [Theory]
    [InlineData("0", "0:00", 0)]
    [InlineData("15.25", "15:15", 54_900)]
    [InlineData("15.33", "15:19:48", 55_188)]
    [InlineData("15.3300", "15:19:48", 55_188)]
    [InlineData("31", "31:00", 111_600)]
    [InlineData("168", "168:00", 604_800)]
    public void Hours_have_one_form_exact_to_the_second(string number, string text, int seconds)
    {
        var hours = HoursPerWeek.FromHours(Number(number));
        hours.Seconds.Should().Be(seconds);
        hours.ToDecimal().Should().Be(Number(number));
        hours.ToString().Should().Be(text);
    }

    [Fact]
    public void Fifteen_hours_and_twenty_minutes_are_exact()
    {
        var hours = HoursPerWeek.FromHoursAndMinutes(15, 20);
        hours.Seconds.Should().Be(55_200);
        hours.ToString().Should().Be("15:20");
        HoursPerWeek.TryParse("15:20", out var read).Should().BeTrue();
        read.Should().Be(hours).And.NotBe(HoursPerWeek.FromHours(15.33m));
    }

    [Theory]
    [InlineData("-0.25")]
    [InlineData("168.0025")]
    [InlineData("15.3333")]
    [InlineData("15.0001")]
    [InlineData("0.00027777777777777777777777777")]
    [InlineData("7.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Hours_out_of_bounds_or_in_parts_of_a_second_are_refused_and_never_rounded(string number) =>
        Refused(() => HoursPerWeek.FromHours(Number(number)), "hours");

    [Theory]
    [InlineData(-1, 0, "hours")]
    [InlineData(169, 0, "hours")]
    [InlineData(0, -1, "minutes")]
    [InlineData(0, 60, "minutes")]
    [InlineData(168, 1, "minutes")]
    public void Hours_and_minutes_have_their_bounds(int hours, int minutes, string parameter) =>
        Refused(() => HoursPerWeek.FromHoursAndMinutes(hours, minutes), parameter);

    [Theory]
    [InlineData("0:00", 0)]
    [InlineData("00:01", 60)]
    [InlineData("15:20:30", 55_230)]
    [InlineData("168:00", 604_800)]
    [InlineData("168:00:00", 604_800)]
    public void Hours_are_read_from_hours_minutes_and_seconds(string text, int seconds)
    {
        HoursPerWeek.TryParse(text, out var hours).Should().BeTrue();
        hours.Seconds.Should().Be(seconds);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("15,25")]
    [InlineData("15.3333")]
    [InlineData(":20")]
    [InlineData("15:")]
    [InlineData("15:2")]
    [InlineData("15:020")]
    [InlineData("15:60")]
    [InlineData("15:20:60")]
    [InlineData("15:20:3")]
    [InlineData("15:20:30:40")]
    [InlineData("168:00:01")]
    [InlineData("169:00")]
    [InlineData("0015:20")]
    [InlineData("-1:20")]
    [InlineData("+1:20")]
    [InlineData(" 15:20")]
    [InlineData("15:20 ")]
    [InlineData("١٥:٢٠")]
    public void What_is_no_hours_is_not_read(string? text)
    {
        HoursPerWeek.TryParse(text, out var hours).Should().BeFalse();
        hours.Should().Be(default(HoursPerWeek));
    }

    [Property(Arbitrary = [typeof(Exact)])]
    public bool What_hours_write_they_read(HoursPerWeek hours) =>
        HoursPerWeek.TryParse(hours.ToString(), out var read) && read == hours;

    [Property(Arbitrary = [typeof(Exact)])]
    public bool A_percentage_made_of_its_number_is_the_same(Percentage percentage) =>
        Percentage.FromPercent(percentage.ToDecimal()) == percentage;

    [Property(Arbitrary = [typeof(Exact)])]
    public bool Percentages_are_ordered_and_equal_by_number(Percentage left, Percentage right) =>
        IsOrderedBy(left, right, left.ToDecimal().CompareTo(right.ToDecimal()))
        && Percentage.Min(left, right).ToDecimal() == Math.Min(left.ToDecimal(), right.ToDecimal())
        && (left < right) == (left.ToDecimal() < right.ToDecimal())
        && (left <= right) == (left.ToDecimal() <= right.ToDecimal())
        && (left > right) == (left.ToDecimal() > right.ToDecimal())
        && (left >= right) == (left.ToDecimal() >= right.ToDecimal());

    [Property(Arbitrary = [typeof(Exact)])]
    public bool Wage_values_are_ordered_and_equal_by_number(Percentage one, Percentage other)
    {
        var left = WageValue.FromPercent(one.ToDecimal());
        var right = WageValue.FromPercent(other.ToDecimal());
        return IsOrderedBy(left, right, one.CompareTo(other))
            && (left < right) == (one < other)
            && (left <= right) == (one <= other)
            && (left > right) == (one > other)
            && (left >= right) == (one >= other);
    }

    [Property(Arbitrary = [typeof(Exact)])]
    public bool Hours_are_ordered_and_equal_by_number(HoursPerWeek left, HoursPerWeek right) =>
        IsOrderedBy(left, right, left.Seconds.CompareTo(right.Seconds))
        && (left < right) == (left.Seconds < right.Seconds)
        && (left <= right) == (left.Seconds <= right.Seconds)
        && (left > right) == (left.Seconds > right.Seconds)
        && (left >= right) == (left.Seconds >= right.Seconds);

    [Fact]
    public void Values_compare_with_their_own_kind_only_and_null_comes_first()
    {
        IComparable[] values = [Percentage.Hundred, WageValue.FromPercent(100), HoursPerWeek.FromHours(1)];
        foreach (var value in values)
        {
            value.CompareTo(null).Should().BePositive();
            value.CompareTo(value).Should().Be(0);
            var act = () => value.CompareTo("1");
            act.Should().Throw<ArgumentException>().WithParameterName("obj");
        }
    }

    private static bool IsOrderedBy<T>(T left, T right, int order)
        where T : struct, IComparable<T>, IComparable, IEquatable<T> =>
        Math.Sign(left.CompareTo(right)) == Math.Sign(order)
        && Math.Sign(left.CompareTo((object)right)) == Math.Sign(order)
        && Math.Sign(right.CompareTo(left)) == -Math.Sign(order)
        && left.Equals(right) == (order == 0)
        && (order != 0 || left.GetHashCode() == right.GetHashCode());

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Exact numbers close together, so that equal ones occur, and over their whole range.</summary>
    internal static class Exact
    {
        public static Arbitrary<Percentage> Percentages() =>
            Steps(1_000_000).Select(steps => Percentage.FromPercent(steps / 10_000m)).ToArbitrary();

        public static Arbitrary<HoursPerWeek> Hours() => Steps(604_800).Select(OfSeconds).ToArbitrary();

        private static Gen<int> Steps(int most) =>
            Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, most), Gen.Choose(most - 3, most));

        private static HoursPerWeek OfSeconds(int seconds)
        {
            var text = $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}";
            return HoursPerWeek.TryParse(text, out var hours) ? hours : throw new InvalidOperationException(text);
        }
    }
}
