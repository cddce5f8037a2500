using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BeschutWerk.Rules.Tests;

/// <summary>Citations: parse, format, compare.</summary>
public sealed class CitationTests
{
    private const string Title = "Beleidsregels Beschut werk gemeente Nuenen 2019";

    private static readonly Regulation Nuenen = new(Title);

    [Theory]
    [InlineData("art. 12", $"artikel 12 {Title}", $"Article 12, {Title}")]
    [InlineData("art. 4 lid 1", $"artikel 4 lid 1 {Title}", $"Article 4(1), {Title}")]
    [InlineData("art. 7 lid 1 onder c", $"artikel 7 lid 1 onder c {Title}", $"Article 7(1)(c), {Title}")]
    [InlineData("art. 4:15 lid 1 onder a", $"artikel 4:15 lid 1 onder a {Title}", $"Article 4:15(1)(a), {Title}")]
    [InlineData("art. 10b", $"artikel 10b {Title}", $"Article 10b, {Title}")]
    [InlineData("art. 2 onder a", $"artikel 2 onder a {Title}", $"Article 2(a), {Title}")]
    [InlineData(
        "toelichting art. 5 lid 2",
        $"toelichting op artikel 5 lid 2 {Title}",
        $"explanatory note to Article 5(2), {Title}"
    )]
    [InlineData("brief p. 2 al. 2", $"brief pagina 2 alinea 2 {Title}", $"letter, page 2, paragraph 2, {Title}")]
    [InlineData("brief p. 3", $"brief pagina 3 {Title}", $"letter, page 3, {Title}")]
    public void A_citation_has_a_short_a_long_dutch_and_a_long_english_form(
        string shortForm,
        string dutch,
        string english
    )
    {
        var citation = Citation.Parse(shortForm, Nuenen);
        citation.ToShortString().Should().Be(shortForm);
        citation.ToLongString(Language.Dutch).Should().Be(dutch);
        citation.ToLongString(Language.English).Should().Be(english);
        citation.ToString().Should().Be($"{shortForm} {Title}");
        Citation.Parse(dutch, Nuenen).Should().Be(citation);
        Citation.Parse(citation.ToString(), Nuenen).Should().Be(citation);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("art.")]
    [InlineData("art. 0")]
    [InlineData("art. 04")]
    [InlineData("art. 4 lid")]
    [InlineData("art. 4 lid 0")]
    [InlineData("art.  4")]
    [InlineData("Art. 4")]
    [InlineData("art. 4 onder c lid 1")]
    [InlineData("art. 4 lid 1 onder C")]
    [InlineData("art. 4 lid 1 Participatiewet")]
    [InlineData("art. 123456")]
    [InlineData("toelichting brief p. 2")]
    [InlineData("brief p. 2 lid 2")]
    [InlineData("art. 4\n")]
    public void Text_that_is_no_citation_of_the_regulation_is_refused(string text)
    {
        Citation.TryParse(text, Nuenen, out var citation).Should().BeFalse();
        citation.Should().Be(default(Citation));
        var act = () => Citation.Parse(text, Nuenen);
        act.Should().Throw<FormatException>().WithMessage($"*'{text}'*art. 7 lid 1 onder c*");
    }

    [Fact]
    public void Missing_text_is_no_citation_and_a_missing_regulation_is_refused()
    {
        Citation.TryParse(null, Nuenen, out _).Should().BeFalse();
        var act = () => Citation.TryParse("art. 1", (Regulation)null!, out _);
        act.Should().Throw<ArgumentNullException>().WithParameterName("regulation");
    }

    [Fact]
    public void Citations_stand_in_the_order_of_the_text_with_the_notes_at_the_end()
    {
        string[] ordered =
        [
            "art. 1",
            "art. 1 lid 1",
            "art. 1 lid 2",
            "art. 1 lid 2 onder a",
            "art. 1 lid 2 onder f",
            "art. 1 lid 2 onder z",
            "art. 1 lid 2 onder aa",
            "art. 1 lid 2a",
            "art. 1 lid 10",
            "art. 2",
            "art. 4:13",
            "art. 4:15",
            "art. 10",
            "art. 10a",
            "art. 10b lid 1",
            "art. 10d",
            "art. 11",
            "toelichting art. 2",
            "toelichting art. 3 lid 2",
            "toelichting art. 11 lid 1",
            "brief p. 1 al. 2",
            "brief p. 2",
            "brief p. 10",
        ];
        // article 4:13 of a general act stands after article 4 and before article 5
        var citations = ordered.Select(text => Citation.Parse(text, Nuenen)).ToList();
        citations.Order().Should().Equal(citations);
        for (var i = 0; i < citations.Count; i++)
        {
            for (var j = 0; j < citations.Count; j++)
            {
                Math.Sign(citations[i].CompareTo(citations[j]))
                    .Should()
                    .Be(i.CompareTo(j), "{0} {1}", ordered[i], ordered[j]);
                (citations[i] < citations[j]).Should().Be(i < j);
                (citations[i] <= citations[j]).Should().Be(i <= j);
                (citations[i] > citations[j]).Should().Be(i > j);
                (citations[i] >= citations[j]).Should().Be(i >= j);
                (citations[i] == citations[j]).Should().Be(i == j);
            }
        }
    }

    [Fact]
    public void Citations_of_different_regulations_are_different()
    {
        var act = new Regulation("Algemene wet bestuursrecht");
        Citation.Parse("art. 4", Nuenen).Should().NotBe(Citation.Parse("art. 4", act));
        (Citation.Parse("art. 9", act) < Citation.Parse("art. 1", Nuenen)).Should().BeTrue("A comes before B");
        Citation.Parse("art. 4", new Regulation($" {Title} ")).Should().Be(Citation.Parse("art. 4", Nuenen));
    }

    [Theory]
    [InlineData("lid 3 van iets")]
    [InlineData("onder c")]
    [InlineData("art. 1")]
    public void A_title_that_looks_like_a_place_is_read_as_the_title(string title)
    {
        var regulation = new Regulation(title);
        var citation = Citation.Parse("art. 4 lid 1", regulation);
        Citation.Parse(citation.ToString(), regulation).Should().Be(citation);
        Citation.Parse(citation.ToLongString(Language.Dutch), regulation).Should().Be(citation);
    }

    [Fact]
    public void The_default_citation_cites_nothing_and_says_so()
    {
        default(Citation).ToString().Should().Be("(no citation)");
        default(Citation).CompareTo(Citation.Parse("art. 1", Nuenen)).Should().BeNegative();
        default(Citation).CompareTo(default).Should().Be(0);
        foreach (
            var act in new Action[]
            {
                () => _ = default(Citation).Regulation,
                () => _ = default(Citation).Place,
                () => default(Citation).ToShortString(),
                () => default(Citation).ToLongString(Language.Dutch),
            }
        )
        {
            act.Should().Throw<InvalidOperationException>().WithMessage("*default(Citation)*");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two\nlines")]
    public void A_regulation_has_a_title(string title)
    {
        var act = () => new Regulation(title);
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("Title");
        var with = () => Nuenen with { Title = title };
        with.Should().Throw<InvalidValueException>();
    }

    [Fact]
    public void A_citation_comes_after_nothing_and_compares_with_no_other_thing()
    {
        var (third, fourth) = (Citation.Parse("art. 3", Nuenen), Citation.Parse("art. 4", Nuenen));
        third.CompareTo((object?)null).Should().BePositive();
        third.CompareTo((object)fourth).Should().BeNegative();
        FluentActions.Invoking(() => third.CompareTo("art. 4")).Should().Throw<ArgumentException>();
    }

    [Property(Arbitrary = [typeof(Citations)], MaxTest = 1000)]
    public bool Parsing_what_was_formatted_gives_the_same_citation(Citation citation) =>
        Citation.Parse(citation.ToShortString(), Nuenen) == citation
        && Citation.Parse(citation.ToLongString(Language.Dutch), Nuenen) == citation
        && Citation.Parse(citation.ToString(), Nuenen) == citation;

    [Property(Arbitrary = [typeof(Citations)], MaxTest = 1000)]
    public bool The_order_is_total(Citation a, Citation b, Citation c) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && (a.CompareTo(b) == 0) == (a == b)
        && (a > b || b > c || a <= c);

    internal static class Citations
    {
        public static Arbitrary<Citation> Any()
        {
            var place =
                from isNote in Gen.Elements(true, false)
                from article in Gen.Choose(1, 12)
                from letter in Gen.Elements("", "a", "b", "ab")
                from paragraph in Gen.Elements("", " lid 1", " lid 2", " lid 2a", " lid 10")
                from part in Gen.Elements("", " onder a", " onder c", " onder ab")
                select $"{(isNote ? "toelichting " : "")}art. {article}{letter}{paragraph}{part}";
            var letterPlace =
                from page in Gen.Choose(1, 3)
                from paragraph in Gen.Elements("", " al. 1", " al. 12")
                select $"brief p. {page}{paragraph}";
            return Gen.OneOf(place, letterPlace).Select(text => Citation.Parse(text, Nuenen)).ToArbitrary();
        }
    }

    [Theory]
    [InlineData("art. 10b", "jci1.3:c:BWBR0015703&artikel=10b")]
    [InlineData("art. 10d lid 4", "jci1.3:c:BWBR0015703&artikel=10d&lid=4")]
    [InlineData("art. 10 lid 1 onder a", "jci1.3:c:BWBR0015703&artikel=10&lid=1&o=a")]
    [InlineData("toelichting art. 10b", null)]
    public void National_law_has_a_Juriconnect_identifier(string place, string? identifier) =>
        Citation.Parse(place, NationalLaw.Participatiewet).Juriconnect.Should().Be(identifier);

    [Fact]
    public void The_national_acts_have_their_numbers_and_policy_rules_have_none()
    {
        Citation.Parse("art. 4:15", NationalLaw.Awb).Juriconnect.Should().Be("jci1.3:c:BWBR0005537&artikel=4:15");
        Citation
            .Parse("art. 2", NationalLaw.BesluitAdviseringBeschutWerk)
            .Juriconnect.Should()
            .Be("jci1.3:c:BWBR0035947&artikel=2");
        BeschutWerk.Rules.Tests.Nuenen.Place("art. 4 lid 1").Juriconnect.Should().BeNull();
        NationalLaw.Participatiewet.Should().NotBe(new Regulation("Participatiewet"), "the number is a part of it");
        var nothing = () => default(Citation).Juriconnect;
        nothing.Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("BWBR001570")]
    [InlineData("BWBR00157033")]
    [InlineData("bwbr0015703")]
    [InlineData("BWBR001570a")]
    public void A_number_that_the_national_database_cannot_have_is_refused(string bwbId) =>
        BeschutWerk.Rules.Tests.Nuenen.Refused(() => new Regulation("Participatiewet", bwbId), "BwbId");
}
