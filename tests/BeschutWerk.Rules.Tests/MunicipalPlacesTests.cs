using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace BeschutWerk.Rules.Tests;

/// <summary>Places as municipal texts have them: numbered by chapter, in sections and annexes, and without a number.</summary>
public sealed class MunicipalPlacesTests
{
    private const string Title = "Verordening beschut werk Ergens 2026";

    private static readonly Regulation Own = new(Title) { CvdrId = "CVDR361766/5" };

    [Theory]
    [InlineData("art. 4.1 lid 2", $"artikel 4.1 lid 2 {Title}", $"Article 4.1(2), {Title}")]
    [InlineData("art. 2.10a", $"artikel 2.10a {Title}", $"Article 2.10a, {Title}")]
    [InlineData("art. 1.2.3", $"artikel 1.2.3 {Title}", $"Article 1.2.3, {Title}")]
    [InlineData(
        "art. 10a lid 1 aanhef en onder b sub 2",
        $"artikel 10a lid 1 aanhef en onder b sub 2 {Title}",
        $"Article 10a(1), opening words and (b)(2), {Title}"
    )]
    [InlineData("art. 3 lid 1 aanhef", $"artikel 3 lid 1 aanhef {Title}", $"Article 3(1), opening words, {Title}")]
    [InlineData("art. 3 onder 2", $"artikel 3 onder 2 {Title}", $"Article 3(2), {Title}")]
    [InlineData("hoofdstuk 4", $"hoofdstuk 4 {Title}", $"Chapter 4, {Title}")]
    [InlineData("hoofdstuk IV", $"hoofdstuk IV {Title}", $"Chapter IV, {Title}")]
    [InlineData("paragraaf 3.2", $"paragraaf 3.2 {Title}", $"Section 3.2, {Title}")]
    [InlineData("paragraaf 1 lid 2 onder a", $"paragraaf 1 lid 2 onder a {Title}", $"Section 1(2)(a), {Title}")]
    [InlineData("bijlage", $"bijlage {Title}", $"Annex, {Title}")]
    [InlineData("bijlage 2 onder 3", $"bijlage 2 onder 3 {Title}", $"Annex 2(3), {Title}")]
    [InlineData("bijlage B", $"bijlage B {Title}", $"Annex B, {Title}")]
    [InlineData(
        "toelichting art. 4.1 lid 2",
        $"toelichting op artikel 4.1 lid 2 {Title}",
        $"explanatory note to Article 4.1(2), {Title}"
    )]
    [InlineData(
        "toelichting bijlage 2 onder 3",
        $"toelichting op bijlage 2 onder 3 {Title}",
        $"explanatory note to Annex 2(3), {Title}"
    )]
    [InlineData(
        "toelichting hoofdstuk 4",
        $"toelichting op hoofdstuk 4 {Title}",
        $"explanatory note to Chapter 4, {Title}"
    )]
    [InlineData("“de slotbepaling”", $"“de slotbepaling” {Title}", $"“de slotbepaling”, {Title}")]
    public void A_place_has_its_forms_and_is_found_again_from_them(string shortForm, string dutch, string english)
    {
        var place = Citation.Parse(shortForm, Own);
        place.ToShortString().Should().Be(shortForm);
        place.ToLongString(Language.Dutch).Should().Be(dutch);
        place.ToLongString(Language.English).Should().Be(english);
        place.ToString().Should().Be($"{shortForm} {Title}");
        Citation.Parse(dutch, Own).Should().Be(place);
        Citation.Parse(place.ToString(), Own).Should().Be(place);
        Citation.TryParse(place.ToString(), [NationalLaw.Awb, Own], out var found).Should().BeTrue();
        found.Should().Be(place);
        place.Address.Should().Be("https://lokaleregelgeving.overheid.nl/CVDR361766/5");
        place.Juriconnect.Should().BeNull();
    }

    [Theory]
    [InlineData("art. 4.")]
    [InlineData("art. 4..1")]
    [InlineData("art. 4.0")]
    [InlineData("art. 1.2.3.4.5")]
    [InlineData("art. 3 onder b sub")]
    [InlineData("art. 3 aanhef onder b")]
    [InlineData("hoofdstuk")]
    [InlineData("hoofdstuk 4 lid 1")]
    [InlineData("hoofdstuk iv")]
    [InlineData("paragraaf")]
    [InlineData("bijlage 2 lid 1")]
    [InlineData("toelichting")]
    [InlineData("toelichting “slot”")]
    [InlineData("“”")]
    [InlineData("slotbepaling")]
    public void What_is_no_place_is_refused(string text) => Citation.TryParse(text, Own, out _).Should().BeFalse();

    [Fact]
    public void Places_stand_in_the_order_of_the_text()
    {
        string[] ordered =
        [
            "hoofdstuk 3",
            "paragraaf 3",
            "art. 3",
            "art. 3 aanhef",
            "art. 3 onder b",
            "art. 3 aanhef en onder b",
            "art. 3 onder b sub 2",
            "art. 3 onder b sub 10",
            "art. 3.1",
            "paragraaf 3.2",
            "art. 3.2",
            "art. 3.10",
            "art. 3a",
            "art. 3a.1",
            "hoofdstuk IV",
            "art. 4.1",
            "art. 10",
            "bijlage",
            "bijlage 1",
            "bijlage 2 onder 3",
            "bijlage 10",
            "“aan het slot”",
            "toelichting art. 3.1",
            "toelichting art. 10",
            "toelichting bijlage 1",
            "brief p. 1",
        ];
        var places = ordered.Select(text => Citation.Parse(text, Own)).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = 0; j < places.Count; j++)
            {
                Math.Sign(places[i].CompareTo(places[j]))
                    .Should()
                    .Be(i.CompareTo(j), "{0} {1}", ordered[i], ordered[j]);
            }
        }
    }

    [Fact]
    public void Places_in_national_law_have_their_identifier()
    {
        string Of(string place) => Citation.Parse(place, NationalLaw.Participatiewet).Juriconnect!;
        Of("art. 10b lid 1 aanhef en onder a sub 2").Should().Be("jci1.3:c:BWBR0015703&artikel=10b&lid=1&o=a&o=2");
        Of("hoofdstuk 4").Should().Be("jci1.3:c:BWBR0015703&hoofdstuk=4");
        Of("paragraaf 6.1").Should().Be("jci1.3:c:BWBR0015703&paragraaf=6.1");
        Citation.InWords("de aanhef", NationalLaw.Participatiewet).Juriconnect.Should().BeNull();
        Citation.Parse("art. 10b", NationalLaw.Participatiewet).Address.Should().BeNull();
    }

    [Fact]
    public void A_place_in_another_text_is_printed_with_that_text()
    {
        Citation.Parse("art. 3", Own).ToShortString(Own).Should().Be("art. 3");
        Citation
            .Parse("art. 10b", NationalLaw.Participatiewet)
            .ToShortString(Own)
            .Should()
            .Be("art. 10b Participatiewet");
    }

    [Fact]
    public void A_text_without_a_title_is_a_place_in_the_first_regulation_and_the_longest_title_counts()
    {
        var longer = new Regulation($"Wijziging {Title}");
        Citation.TryParse("art. 3", [Own, longer], out var own).Should().BeTrue();
        own.Regulation.Should().Be(Own);
        Citation.TryParse($"art. 3 {longer.Title}", [Own, longer], out var other).Should().BeTrue();
        other.Regulation.Should().Be(longer);
        Citation.TryParse("art. 3 Andere wet", [Own, longer], out _).Should().BeFalse();
        Citation.TryParse("art. 3", [], out _).Should().BeFalse();
        Regulation.Find(Title, [longer, Own]).Should().Be(Own);
        Regulation.Find("Participatiewet", NationalLaw.All).Should().Be(NationalLaw.Participatiewet);
        Regulation.Find("Onbekend", NationalLaw.All).Should().BeNull();
    }

    [Theory]
    [InlineData("CVDR361766", true)]
    [InlineData("CVDR361766/12", true)]
    [InlineData("CVDR", false)]
    [InlineData("CVDR361766/", false)]
    [InlineData("CVDR361766/5/1", false)]
    [InlineData("cvdr361766", false)]
    [InlineData("BWBR0015703", false)]
    public void A_number_in_the_municipal_database_is_checked(string id, bool isAllowed)
    {
        var make = () => new Regulation("Regels") { CvdrId = id };
        if (isAllowed)
        {
            make().CvdrId.Should().Be(id);
        }
        else
        {
            make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("CvdrId");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("op\ntwee regels")]
    [InlineData("met een “aanhaling”")]
    public void A_place_in_words_stands_on_one_line(string words)
    {
        var make = () => Citation.InWords(words, Own);
        make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("words");
    }

    [Property(Arbitrary = [typeof(Places)], MaxTest = 2000)]
    public bool Any_place_is_found_again_from_both_dutch_forms_and_equals_only_itself(Citation place, Citation other) =>
        Citation.Parse(place.ToString(), Own) == place
        && Citation.Parse(place.ToLongString(Language.Dutch), Own) == place
        && (place == other) == (place.CompareTo(other) == 0)
        && Math.Sign(place.CompareTo(other)) == -Math.Sign(other.CompareTo(place));

    [Property(Arbitrary = [typeof(Places)], MaxTest = 2000)]
    public bool The_order_is_transitive(Citation first, Citation second, Citation third)
    {
        Citation[] sorted = [.. new[] { first, second, third }.Order()];
        return sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2];
    }

    private static class Places
    {
        public static Arbitrary<Citation> Any() =>
            (
                from note in Gen.Elements("", "", "toelichting ")
                from place in Gen.Elements(
                    "art. 3",
                    "art. 3.1",
                    "art. 3:1",
                    "art. 3a",
                    "art. 3.10",
                    "paragraaf 3",
                    "paragraaf 3.1",
                    "art. 12"
                )
                from paragraph in Gen.Elements("", " lid 1", " lid 2a", " lid 10")
                from part in Gen.Elements(
                    "",
                    " aanhef",
                    " onder a",
                    " aanhef en onder a",
                    " onder 3",
                    " onder a sub ii"
                )
                from whole in Gen.Elements(0, 0, 0, 1, 2, 3)
                select Citation.Parse(
                    whole switch
                    {
                        1 => $"{note}hoofdstuk 3",
                        2 => $"{note}bijlage 2{part}",
                        3 => "“slot”",
                        _ => $"{note}{place}{paragraph}{part}",
                    },
                    Own
                )
            ).ToArbitrary();
    }
}
