using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Amounts of euros: exact fractions with one form and one rounding.</summary>
public sealed class EuroAmountTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0")]
    [InlineData("2412.50", "2412.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    public void A_number_has_one_form(string number, string text)
    {
        var amount = EuroAmount.FromEuros(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        amount.ToString().Should().Be(text);
        EuroAmount.TryParse(text, out var parsed).Should().BeTrue();
        parsed.Should().Be(amount);
    }

    [Theory]
    [InlineData(2000, 3, "2000/3")]
    [InlineData(4000, 6, "2000/3")]
    [InlineData(1, 8, "0.125")]
    [InlineData(6, 3, "2")]
    [InlineData(0, 7, "0")]
    [InlineData(7, 60, "7/60")]
    public void A_fraction_is_kept_in_lowest_terms_and_printed_as_a_decimal_where_that_is_exact(
        int numerator,
        int denominator,
        string text
    )
    {
        var amount = EuroAmount.FromFraction(numerator, denominator);
        amount.ToString().Should().Be(text);
        amount.TryToDecimal(out _).Should().Be(!text.Contains('/'));
        (amount.Numerator * denominator).Should().Be(numerator * amount.Denominator);
        BigInteger.GreatestCommonDivisor(amount.Numerator, amount.Denominator).Should().Be(BigInteger.One);
    }

    [Fact]
    public void A_decimal_that_is_too_long_is_printed_as_its_fraction()
    {
        EuroAmount.FromFraction(1, BigInteger.Pow(10, 28)).ToString().Should().Be("0." + new string('0', 27) + "1");
        EuroAmount.FromFraction(1, BigInteger.Pow(10, 29)).ToString().Should().Be("1/1" + new string('0', 29));
        EuroAmount.FromFraction(BigInteger.Pow(10, 28), 1).ToString().Should().Be("1" + new string('0', 28) + "/1");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    [InlineData("2000/0")]
    [InlineData("2000/-3")]
    [InlineData("2000/3.5")]
    [InlineData("2000/3/1")]
    [InlineData("/3")]
    [InlineData("2000/")]
    [InlineData("12345678901234567890123456789")]
    public void Other_text_is_no_amount(string? text)
    {
        EuroAmount.TryParse(text, out var amount).Should().BeFalse();
        amount.Should().Be(EuroAmount.Zero);
    }

    [Fact]
    public void A_fraction_of_very_many_digits_is_not_read()
    {
        EuroAmount.TryParse($"1/{new string('3', 201)}", out _).Should().BeFalse();
        EuroAmount.TryParse($"1/{new string('3', 200)}", out _).Should().BeTrue();
    }

    [Fact]
    public void An_amount_without_an_exact_decimal_gives_none()
    {
        EuroAmount.FromFraction(2000, 3).TryToDecimal(out var euros).Should().BeFalse();
        euros.Should().Be(0);
    }

    [Fact]
    public void The_default_is_nothing_and_a_negative_amount_cannot_be()
    {
        default(EuroAmount).Should().Be(EuroAmount.FromEuros(0)).And.Be(EuroAmount.FromFraction(0, 9));
        default(EuroAmount).Denominator.Should().Be(BigInteger.One);
        default(EuroAmount).ToString().Should().Be("0");
        Refused(() => EuroAmount.FromEuros(-0.01m), "euros");
        Refused(() => EuroAmount.FromFraction(-1, 3), "numerator");
        Refused(() => EuroAmount.FromFraction(1, 0), "denominator");
        Refused(() => EuroAmount.FromFraction(1, -3), "denominator");
    }

    [Fact]
    public void Reckoning_is_exact()
    {
        var third = EuroAmount.FromFraction(1, 3);
        third.Plus(third).Plus(third).Should().Be(EuroAmount.FromEuros(1));
        EuroAmount.FromEuros(1).LessNotBelowZero(third).Should().Be(EuroAmount.FromFraction(2, 3));
        third.LessNotBelowZero(third).Should().Be(EuroAmount.Zero);
        third.LessNotBelowZero(EuroAmount.FromEuros(1)).Should().Be(EuroAmount.Zero);
        third.Share(Percentage.FromPercent(23.6001m)).Should().Be(EuroAmount.FromFraction(236001, 3_000_000));
        third
            .InProportion(HoursPerWeek.FromHoursAndMinutes(15, 20), HoursPerWeek.FromHours(36))
            .Should()
            .Be(EuroAmount.FromFraction(46, 324));
        EuroAmount.Min(third, EuroAmount.FromEuros(0.33m)).Should().Be(EuroAmount.FromEuros(0.33m));
        Refused(() => third.InProportion(default, default), "fullTimeHours");
    }

    [Theory]
    [InlineData("0.504999", "0.5")]
    [InlineData("0.505", "0.51")]
    [InlineData("0.515", "0.52")]
    [InlineData("1400/3", "466.67")]
    [InlineData("1", "1")]
    [InlineData("0.004999", "0")]
    [InlineData("0.005", "0.01")]
    public void Half_a_cent_goes_up(string amount, string rounded)
    {
        EuroAmount.TryParse(amount, out var exact).Should().BeTrue();
        exact.RoundToCents().ToString().Should().Be(rounded);
    }

    [Fact]
    public void Amounts_are_ordered_by_number()
    {
        var (low, high) = (EuroAmount.FromFraction(1, 3), EuroAmount.FromEuros(0.34m));
        (low < high && low <= high && high > low && high >= low).Should().BeTrue();
        (high < low || high <= low || low > high || low >= high).Should().BeFalse();
        low.CompareTo((object?)null).Should().Be(1);
        low.CompareTo((object)high).Should().Be(-1);
        low.CompareTo((object)low).Should().Be(0);
        var other = () => low.CompareTo("1/3");
        other.Should().Throw<ArgumentException>();
    }

    [Property]
    public bool Parsing_what_was_printed_gives_the_same_amount(PositiveInt numerator, PositiveInt denominator)
    {
        var amount = EuroAmount.FromFraction(numerator.Get, denominator.Get);
        return EuroAmount.TryParse(amount.ToString(), out var parsed) && parsed == amount;
    }

    [Property]
    public bool Rounding_differs_by_half_a_cent_at_most(PositiveInt numerator, PositiveInt denominator)
    {
        var exact = EuroAmount.FromFraction(numerator.Get, denominator.Get);
        var rounded = exact.RoundToCents();
        var half = EuroAmount.FromFraction(1, 200);
        return exact.LessNotBelowZero(rounded) < half
            && rounded.LessNotBelowZero(exact) <= half
            && rounded.RoundToCents() == rounded;
    }
}
