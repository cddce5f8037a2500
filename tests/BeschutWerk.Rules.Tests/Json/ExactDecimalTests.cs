using System.Globalization;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Numbers in JSON are never rounded.</summary>
public sealed class ExactDecimalTests
{
    [Theory]
    [InlineData("30", "30")]
    [InlineData("29.99", "29.99")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("30.0000000000000000000000000000000000000000", "30")]
    [InlineData("29.99999999999999999999999999", "29.99999999999999999999999999")]
    [InlineData("4.25e1", "42.5")]
    [InlineData("425E-1", "42.5")]
    public void A_number_is_read_as_it_stands(string text, string number)
    {
        ExactDecimal.TryParse(text, out var read).Should().BeTrue();
        read.Should().Be(decimal.Parse(number, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("29.999999999999999999999999999999")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e-29")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("1e99999999999")]
    public void What_cannot_be_held_exactly_is_refused(string text) =>
        ExactDecimal.TryParse(text, out _).Should().BeFalse();
}
