using System.Text;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Fields are read the same however they are written: in another order, with escapes, as other digits.</summary>
public sealed class CaseFieldsTests
{
    private const string Usual = """{"on": "2026-01-05", "type": "wageValueDetermined", "wageValue": 42.5}""";

    [Theory]
    [InlineData("""{"type": "wageValueDetermined", "on": "2026-01-05", "wageValue": 42.5}""")]
    [InlineData("""{"wageValue": 42.5, "on": "2026-01-05", "type": "wageValueDetermined"}""")]
    [InlineData("""{"on": "2026-01-05", "wageValue": 42.5, "type": "wageValueDetermined"}""")]
    [InlineData("""{"\u006fn": "2026-01-05", "typ\u0065": "wageValueDetermin\u0065d", "w\u0061geValue": 42.5}""")]
    [InlineData("""{"on": "2026-01-05", "type": "wageValueDetermined", "wageValue": 4.25e1, "everyMonths": null}""")]
    public void Order_and_escapes_do_not_matter(string happened)
    {
        var read = Read(happened);
        read.Errors.Should().BeEmpty();
        read.Value!.Events.Should().Equal(Read(Usual).Value!.Events);
    }

    [Fact]
    public void Of_a_field_that_is_given_twice_the_last_is_judged_beside_the_error()
    {
        Told("""{"on": "2026-02-30", "type": "no", "type": "reported", "on": "2026-01-05", "months": 6}""")
            .Should()
            .Equal("unknownField events[0].months", "duplicateField events[0].on", "duplicateField events[0].type");
        Told("""{"on": "2026-01-05", "type": "reported", "type": "no"}""")
            .Should()
            .Equal("unknownEvent events[0].type");
        Told("""{"on": "2026-01-05", "type": "reported", "on": 7}""")
            .Should()
            .Equal("invalidValue events[0].on", "duplicateField events[0].on");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("30")]
    [InlineData("42.5")]
    [InlineData("42.50000000")]
    [InlineData("425e-1")]
    [InlineData("29.9999")]
    [InlineData("0.0001")]
    [InlineData("100")]
    [InlineData("100.0000")]
    public void A_percentage_is_the_same_whatever_digits_it_is_written_with(string digits)
    {
        var read = Read(Usual.Replace("42.5", digits, StringComparison.Ordinal));
        read.Errors.Should().BeEmpty();
        var number = decimal.Parse(
            digits,
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture
        );
        read.Value!.Events[0].Facts.WageValue.Should().Be(WageValue.FromPercent(number));
    }

    [Theory]
    [InlineData("100.0001")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("0.00001")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999")]
    public void A_percentage_that_cannot_be_is_told_as_it_is(string digits)
    {
        var error = Read(Usual.Replace("42.5", digits, StringComparison.Ordinal))
            .Errors.Should()
            .ContainSingle()
            .Subject;
        error.Message.Should().Be($"wageValue must be 0 to 100 with at most 4 decimals; it was {digits}");
    }

    [Theory]
    [InlineData("28", 28, 0, 0)]
    [InlineData("15.25", 15, 15, 0)]
    [InlineData("0.1", 0, 6, 0)]
    [InlineData("0.0025", 0, 0, 9)]
    [InlineData("168", 168, 0, 0)]
    [InlineData("1.6e1", 16, 0, 0)]
    public void Hours_are_whole_seconds_of_a_number(string digits, int hours, int minutes, int seconds)
    {
        var read = Read(Employed(digits));
        read.Errors.Should().BeEmpty();
        read.Value!.Events[0].Facts.Hours!.Value.Seconds.Should().Be((hours * 3600) + (minutes * 60) + seconds);
    }

    [Theory]
    [InlineData("168.0001")]
    [InlineData("169")]
    [InlineData("0.0001")]
    [InlineData("15.33333")]
    public void Hours_that_are_no_whole_seconds_of_a_week_are_refused(string digits) =>
        Read(Employed(digits))
            .Errors.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be($"hours must be 0 to 168 in whole seconds; it was {digits}");

    [Fact]
    public void A_name_is_found_by_its_bytes_and_no_other_is()
    {
        var all = CaseEventTable.AllFacts.Select(fact => fact.Name).ToList();
        var names = new Utf8Names([.. all]);
        for (var i = 0; i < all.Count; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(all[i]);
            foreach (var from in new[] { 0, i, i + 1, all.Count })
            {
                names.Find(bytes, from).Should().Be(i);
            }

            for (var at = 0; at < bytes.Length; at++)
            {
                byte[] changed = [.. bytes];
                changed[at]++;
                names.Find(changed).Should().Be(all.IndexOf(Encoding.UTF8.GetString(changed)));
            }

            names.Find(bytes.AsSpan(1)).Should().BeNegative();
        }

        names.Find([]).Should().BeNegative();
    }

    private static string Employed(string hours) =>
        $$"""{"on": "2026-01-05", "type": "employmentStarted", "contract": "temporary", "hours": {{hours}}, "fullTimeHours": 168}""";

    private static IEnumerable<string> Told(string happened) =>
        Read(happened).Errors.Select(error => $"{Words.Of(error.Code)} {error.Path}");

    private static Reading<CaseFile> Read(string happened) =>
        CaseJson.Read(
            Encoding.UTF8.GetBytes($$"""{"case": "A-1", "policy": "nuenen-2019", "events": [{{happened}}]}""")
        );
}
