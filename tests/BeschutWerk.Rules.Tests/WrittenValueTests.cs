using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BeschutWerk.Rules.Tests;

/// <summary>What people write down is read exactly or not at all, and what is written is read again.</summary>
public sealed class WrittenValueTests
{
    /// <summary>A culture that writes numbers otherwise; the tests run without those of the machine.</summary>
    private static readonly CultureInfo Commas = new("")
    {
        NumberFormat =
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            PercentSymbol = "procent",
        },
    };

    [Theory]
    [InlineData("42.5%", "42.5%")]
    [InlineData("42.5", "42.5%")]
    [InlineData("0", "0%")]
    [InlineData("100%", "100%")]
    [InlineData("030.00000000000000000000000000000000", "30%")]
    [InlineData("29.9999%", "29.9999%")]
    public void A_percentage_is_read_with_or_without_its_sign(string text, string written)
    {
        Percentage.Parse(text).ToString().Should().Be(written);
        WageValue.Parse(text).ToString().Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("42.5 %")]
    [InlineData("42.5%%")]
    [InlineData("%42.5")]
    [InlineData("42,5%")]
    [InlineData("1,000")]
    [InlineData(" 42.5")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1e1")]
    [InlineData("100.0001")]
    [InlineData("29.99999")]
    [InlineData("29.999999999999999999999999999999999")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("٤٢")]
    [InlineData("42\0")]
    public void Other_text_is_no_percentage_and_never_rounded_into_one(string text)
    {
        Percentage.TryParse(text, out var percentage).Should().BeFalse();
        percentage.Should().Be(Percentage.Zero);
        WageValue.TryParse(text, out var wageValue).Should().BeFalse();
        wageValue.Should().Be(default(WageValue));
        IsNone(
            () => Percentage.Parse(text),
            $"'{text}' is not a percentage: expected 0 to 100 with at most 4 decimals*"
        );
        IsNone(() => WageValue.Parse(text), $"'{text}' is not a percentage*");
    }

    [Theory]
    [InlineData("15:20", 55_200)]
    [InlineData("15.25", 54_900)]
    [InlineData("15.33", 55_188)]
    [InlineData("36", 129_600)]
    [InlineData("168.0000", 604_800)]
    public void Hours_are_read_as_a_number_or_with_their_minutes(string text, int seconds) =>
        HoursPerWeek.Parse(text).Seconds.Should().Be(seconds);

    [Theory]
    [InlineData("15,25")]
    [InlineData("15.0001")]
    [InlineData("15.333333333333333333333333333333333")]
    [InlineData("168.0025")]
    [InlineData("15 h")]
    [InlineData("15.5:20")]
    public void What_is_no_hours_says_what_is(string text) =>
        IsNone(
            () => HoursPerWeek.Parse(text),
            $"'{text}' is not hours a week: expected 0 to 168 hours in whole seconds, such as '15:20'*"
        );

    [Theory]
    [InlineData("8 weeks", "8 weeks")]
    [InlineData("8 weken", "8 weeks")]
    [InlineData("1 week", "1 week")]
    [InlineData("1 day", "1 day")]
    [InlineData("14 dagen", "14 days")]
    [InlineData("1 maand", "1 month")]
    [InlineData("6 months", "6 months")]
    [InlineData("2 jaar", "24 months")]
    [InlineData("100 years", "1200 months")]
    public void A_term_is_read_in_both_languages(string text, string written) =>
        Term.Parse(text).ToString().Should().Be(written);

    [Theory]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("weeks")]
    [InlineData("8  weeks")]
    [InlineData("8 weeks ")]
    [InlineData("8 Weeks")]
    [InlineData("0 days")]
    [InlineData("-8 weeks")]
    [InlineData("+8 weeks")]
    [InlineData("8.5 weeks")]
    [InlineData("5201 weeks")]
    [InlineData("101 years")]
    [InlineData("99999999999 days")]
    public void Other_text_is_no_term(string text)
    {
        Term.TryParse(text, out var term).Should().BeFalse();
        term.Should().Be(default(Term));
        IsNone(() => Term.Parse(text), $"'{text}' is not a term: expected a number and a unit, 100 years at most*");
    }

    [Theory]
    [InlineData("2412.5")]
    [InlineData("2000/3")]
    public void An_amount_is_read_as_a_number_or_a_fraction(string text) =>
        EuroAmount.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("€ 5")]
    [InlineData("5,00")]
    [InlineData("5.")]
    [InlineData("12345678901234567890123456789")]
    public void What_is_no_amount_says_what_is(string text) =>
        IsNone(
            () => EuroAmount.Parse(text),
            $"'{text}' is not an amount of euros: expected 0 or more with at most 28*"
        );

    [Fact]
    public void A_citation_of_national_law_is_read_by_its_title()
    {
        var citation = Citation.Parse("art. 10b lid 1 Participatiewet");
        citation.Regulation.Should().Be(NationalLaw.Participatiewet);
        citation.Juriconnect.Should().Be("jci1.3:c:BWBR0015703&artikel=10b&lid=1");
        Citation.Parse("artikel 10b lid 1 Participatiewet").Should().Be(citation);
        IsNone(() => Citation.Parse("art. 10b lid 1"), "'art. 10b lid 1' is not a citation of national law: expected*");
        IsNone(() => Citation.Parse("art. 1 Verordening Nergenshuizen"), "*is not a citation of national law*");
        Citation.TryParse("artikel tien Participatiewet", out var none).Should().BeFalse();
        none.Should().Be(default(Citation));
    }

    [Fact]
    public void Every_citation_of_national_law_is_read_again_from_each_of_its_forms()
    {
        var citations = BuiltInPolicies.National.Provisions.Select(provision => provision.Citation).ToList();
        citations.Should().NotBeEmpty();
        foreach (var citation in citations)
        {
            Citation.Parse(citation.ToString()).Should().Be(citation);
            Citation.Parse(citation.ToString("L", null)).Should().Be(citation);
            Citation.Parse(citation.ToString("S", null), citation.Regulation).Should().Be(citation);
        }
    }

    [Fact]
    public void A_missing_text_is_no_text()
    {
        Action[] calls =
        [
            () => Percentage.Parse(null!),
            () => WageValue.Parse(null!),
            () => HoursPerWeek.Parse(null!),
            () => EuroAmount.Parse(null!),
            () => Term.Parse(null!),
            () => Citation.Parse(null!),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>().WithParameterName("text");
        }

        (Percentage.TryParse(null, out _) || WageValue.TryParse(null, out _) || HoursPerWeek.TryParse(null, out _))
            .Should()
            .BeFalse();
        (EuroAmount.TryParse(null, out _) || Term.TryParse(null, out _) || Citation.TryParse(null, out _))
            .Should()
            .BeFalse();
    }

    [Fact]
    public void A_format_is_the_general_one_or_refused_whatever_the_culture()
    {
        IFormattable[] values =
        [
            Percentage.FromPercent(42.5m),
            WageValue.FromPercent(42.5m),
            HoursPerWeek.FromHours(15.25m),
            EuroAmount.FromEuros(2412.5m),
            Term.FromWeeks(8),
            Citation.Parse("art. 10b Participatiewet"),
        ];
        foreach (var value in values)
        {
            value.ToString("G", Commas).Should().Be(value.ToString()).And.Be(value.ToString(null, Commas));
            value.ToString("", Commas).Should().Be(value.ToString());
            IsNone(() => value.ToString("N2", Commas), "'N2' is not a format: expected 'G'*");
        }
    }

    [Property(Arbitrary = [typeof(Written)])]
    public bool What_a_percentage_writes_it_reads(Percentage value) => IsReadAgain(value);

    [Property(Arbitrary = [typeof(Written)])]
    public bool What_a_wage_value_writes_it_reads(WageValue value) => IsReadAgain(value);

    [Property(Arbitrary = [typeof(Written)])]
    public bool What_hours_write_they_read(HoursPerWeek value) => IsReadAgain(value);

    [Property(Arbitrary = [typeof(Written)])]
    public bool What_an_amount_writes_it_reads(EuroAmount value) => IsReadAgain(value);

    [Property(Arbitrary = [typeof(Written)])]
    public bool What_a_term_writes_it_reads(Term value) => IsReadAgain(value);

    [Property(Arbitrary = [typeof(Written)])]
    public bool What_a_citation_of_national_law_writes_it_reads(Citation value) => IsReadAgain(value);

#if NETSTANDARD2_0_BUILD
    /// <summary>The netstandard2.0 build has the methods without the framework's interfaces.</summary>
    private static bool IsReadAgain<T>(T value)
        where T : struct, IFormattable
    {
        var parse = typeof(T).GetMethod("Parse", [typeof(string)])!;
        object?[] arguments = [value.ToString(), null];
        var tryParse = typeof(T).GetMethod("TryParse", [typeof(string), typeof(T).MakeByRefType()])!;
        return value.Equals(parse.Invoke(null, [value.ToString()]))
            && tryParse.Invoke(null, arguments) is true
            && value.Equals(arguments[1]);
    }
#else
    /// <summary>By every method of the framework's interfaces, in a culture that writes numbers otherwise.</summary>
    private static bool IsReadAgain<T>(T value)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        var text = value.ToString(null, Commas);
        Span<char> written = stackalloc char[500];
        return T.Parse(text, Commas).Equals(value)
            && T.TryParse(text, Commas, out var tried)
            && tried.Equals(value)
            && value.TryFormat(written, out var length, "G", Commas)
            && written[..length].SequenceEqual(text)
            && T.Parse(written[..length], Commas).Equals(value)
            && T.TryParse(written[..length], Commas, out var spanned)
            && spanned.Equals(value)
            && !value.TryFormat(written[..(length - 1)], out var none, "G", Commas)
            && none == 0;
    }
#endif

    private static void IsNone(Action parse, string message) =>
        parse.Should().Throw<FormatException>().WithMessage(message);

    internal static class Written
    {
        private static readonly Gen<Percentage> AnyPercentage = Steps(1_000_000)
            .Select(steps => Percentage.FromPercent(steps / 10_000m));

        public static Arbitrary<Percentage> Percentages() => AnyPercentage.ToArbitrary();

        public static Arbitrary<WageValue> WageValues() =>
            AnyPercentage.Select(percentage => WageValue.FromPercent(percentage.ToDecimal())).ToArbitrary();

        public static Arbitrary<HoursPerWeek> Hours() =>
            Steps(604_800).Select(s => HoursPerWeek.Parse($"{s / 3600}:{s / 60 % 60:00}:{s % 60:00}")).ToArbitrary();

        public static Arbitrary<EuroAmount> Amounts() =>
            Steps(int.MaxValue - 1)
                .SelectMany(above => Steps(1_000).Select(below => EuroAmount.FromFraction(above, below + 1)))
                .ToArbitrary();

        public static Arbitrary<Term> Terms() =>
            Gen.OneOf(
                    Gen.Choose(1, 36_500).Select(Term.FromDays),
                    Gen.Choose(1, 5_200).Select(Term.FromWeeks),
                    Gen.Choose(1, 1_200).Select(Term.FromMonths)
                )
                .ToArbitrary();

        public static Arbitrary<Citation> Citations() =>
            Gen.Elements(
                    "art. 10b",
                    "art. 4:15 lid 2 onder b",
                    "hoofdstuk 4",
                    "paragraaf 3.2",
                    "bijlage 2 onder 3",
                    "toelichting art. 10d lid 4",
                    "art. 10a aanhef en onder b sub 2",
                    "\u201Cslotbepaling\u201D"
                )
                .SelectMany(place => Gen.Elements(NationalLaw.All.ToArray()).Select(law => Citation.Parse(place, law)))
                .ToArbitrary();

        private static Gen<int> Steps(int most) =>
            Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, most), Gen.Choose(most - 3, most));
    }
}
