using System.Text;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>What is wrong or odd in a policy file is told with its line, its place as people count, and what would be right.</summary>
public sealed class PolicyFileMessagesTests
{
    private const string File = """
        {
          "key": "ergens-2026",
          "title": "Verordening beschut werk Ergens 2026",
          "adviceRequesters": {"person": true, "college": true},
          "waitingListOrder": [{"by": "indicationDate"}],
          "provisions": [
            {"norm": "AdviceRequest", "at": "art. 2"},
            {"norm": "WaitingListPriority", "at": "art. 5"},
            {"norm": "EntryIntoForce", "at": "art. 9", "term": "1 day"},
            {"norm": "SupportingProvisions", "at": "art. 4.1", "items": ["begeleiding"]},
            {"norm": "PreEmploymentProvisions", "at": "art. 4.2", "items": ["proefplaats"]}
          ]
        }
        """;

    [Theory]
    [InlineData(
        "\"title\": \"Verordening beschut werk Ergens 2026\",\n  ",
        "",
        "line 1, title: missingField",
        "such as \"Beleidsregels"
    )]
    [InlineData(
        "\"term\": \"1 day\"",
        "\"trem\": \"1 day\"",
        "line 9, provision 3 (provisions[2].trem): unknownField",
        "near it are term"
    )]
    [InlineData(
        ", \"term\": \"1 day\"",
        "",
        "line 9, provision 3 (provisions[2].term): missingField",
        "\"1 day\", or inForceFrom"
    )]
    [InlineData(
        "\"art. 4.1\"",
        "\"artikel vier\"",
        "line 10, provision 4 (provisions[3].at): invalidValue",
        "must be a place such as"
    )]
    [InlineData(
        "\"EntryIntoForce\"",
        "\"Inwerkingtreding\"",
        "line 9, provision 3 (provisions[2].norm): unknownNorm",
        "norms --all"
    )]
    [InlineData(
        "\"EntryIntoForce\"",
        "\"doelgroep\"",
        "line 9, provision 3 (provisions[2].norm): unknownNorm",
        "norms that speak of it are TargetGroup"
    )]
    [InlineData("{\"person\": true, \"college\": true}", "{}", "line 4, adviceRequesters: invalidValue", "nobody")]
    [InlineData(
        "{\"person\": true, \"college\": true}",
        "{\"person\": false, \"college\": false, \"other\": false}",
        "line 4, adviceRequesters: invalidValue",
        "such as {\"person\": true"
    )]
    [InlineData(
        "[\"begeleiding\"]",
        "[]",
        "line 10, provision 4 (provisions[3].items): missingField",
        "such as [\"jobcoaching\""
    )]
    [InlineData(
        "[\"begeleiding\"]",
        "[7]",
        "line 10, provision 4, item 1 (provisions[3].items[0]): invalidValue",
        "must be a text"
    )]
    [InlineData(
        "{\"by\": \"indicationDate\"}",
        "{\"by\": \"indicationDate\"}, {\"group\": \"x\"}",
        "line 5, waitingListOrder: invalidValue",
        "groups first, then dates"
    )]
    [InlineData(
        "{\"by\": \"indicationDate\"}",
        "{\"by\": \"date\"}",
        "line 5, key 1 (waitingListOrder[0].by): invalidValue",
        "rankDate, indicationDate, registration"
    )]
    [InlineData(
        "[{\"by\": \"indicationDate\"}]",
        "\"byName\"",
        "line 5, waitingListOrder: invalidValue",
        "byRankDate, byIndicationDate"
    )]
    [InlineData(
        "\"key\": \"ergens-2026\",",
        "\"key\": \"ergens-2026\", \"inForceFrom\": \"2026-07-01\",",
        "line 9, provision 3 (provisions[2].term): invalidValue",
        "where inForceFrom fixes"
    )]
    [InlineData(
        "\"key\": \"ergens-2026\",",
        "\"key\": \"ergens-2026\", \"cvdrId\": \"361766\",",
        "line 2, cvdrId: invalidValue",
        "such as CVDR361766/5"
    )]
    [InlineData(
        "\"key\": \"ergens-2026\",",
        "\"key\": \"ergens-2026\", \"basedOn\": [\"art. 10b\", \"x\"],",
        "line 2, place 2 (basedOn[1]): invalidValue",
        "must be a place such as"
    )]
    [InlineData(
        "\"key\": \"ergens-2026\",",
        "\"key\": \"ergens-2026\", \"words\": {\"preTrajectory\": {}},",
        "line 2, words.preTrajectory.nl: invalidValue",
        "must be given, or the English word"
    )]
    [InlineData(
        "\"key\": \"ergens-2026\",",
        "\"key\": \"ergens-2026\", \"positions\": {\"number\": 12},",
        "line 2, positions.basis: missingField",
        "such as \"ministerial\""
    )]
    [InlineData(
        "\"key\": \"ergens-2026\",",
        "\"key\": \"ergens-2026\", \"positions\": {\"basis\": \"higher\", \"number\": 12, \"hours\": 31},",
        "line 2, positions.at: missingField",
        "where the hours stand"
    )]
    [InlineData(
        "\"at\": \"art. 2\"",
        "\"at\": \"art. 2\", \"force\": \"bound\"",
        "line 7, provision 1 (provisions[0].force): invalidValue",
        "must be discretionary for AdviceRequest"
    )]
    [InlineData(
        "\"at\": \"art. 2\"",
        "\"at\": \"art. 2\", \"requires\": [\"reported\"]",
        "line 7, provision 1, condition 1 (provisions[0].requires[0]): invalidValue",
        "must be one of"
    )]
    public void An_error_says_where_and_what_would_be_right(string right, string wrong, string where, string what)
    {
        Read(File).Errors.Should().BeEmpty();
        Read(File).Warnings.Should().BeEmpty();
        File.Should().Contain(right);
        var errors = Read(File.Replace(right, wrong, StringComparison.Ordinal))
            .Errors.Select(error => error.ToString());
        errors.Should().Contain(error => error.StartsWith(where, StringComparison.Ordinal) && error.Contains(what));
    }

    [Theory]
    [InlineData("Artikel 4.1, tweede lid, onderdeel b, onder 2°", "art. 4.1 lid 2 onder b sub 2")]
    [InlineData("art. 3, lid 1, sub a", "art. 3 lid 1 onder a")]
    [InlineData("artikel 10a lid 1 aanhef en onderdeel b", "art. 10a lid 1 aanhef en onder b")]
    [InlineData("art 7 lid 1", "art. 7 lid 1")]
    [InlineData("Art.7", "art. 7")]
    [InlineData("§ 3.2", "paragraaf 3.2")]
    [InlineData("Hoofdstuk iv", "hoofdstuk IV")]
    [InlineData("Bijlage 2, onderdeel 3", "bijlage 2 onder 3")]
    [InlineData("Toelichting artikel 5, eerste lid", "toelichting art. 5 lid 1")]
    [InlineData("het slot", null)]
    public void A_place_as_texts_write_it_is_read_as_the_place_that_it_is(string written, string? meant)
    {
        UsualPlaces.Of(written, new Regulation("Regels")).Should().Be(meant);
        var text = File.Replace("\"art. 9\"", $"\"{written}\"", StringComparison.Ordinal);
        Read(text).Value?.CitationOf(Norm.EntryIntoForce)?.ToShortString().Should().Be(meant);
        Read(text).Errors.Should().HaveCount(meant is null ? 1 : 0);
    }

    [Theory]
    [InlineData("1 dag", "1 day")]
    [InlineData("8 weken", "8 weeks")]
    [InlineData("6 maanden", "6 months")]
    [InlineData("2 jaar", "24 months")]
    public void A_term_may_be_dutch(string written, string term) =>
        Read(File.Replace("1 day", written, StringComparison.Ordinal)).Value!.Provisions[Norm.EntryIntoForce]!
            .Term.ToString()
            .Should()
            .Be(term);

    [Theory]
    [InlineData(
        "{\"norm\": \"SupportingProvisions\", \"at\": \"art. 4.1\", \"items\": [\"begeleiding\"]},",
        "",
        "must have since 2017"
    )]
    [InlineData(
        "{\"norm\": \"EntryIntoForce\", \"at\": \"art. 9\", \"term\": \"1 day\"},",
        "",
        "from when the rules are in force"
    )]
    [InlineData("\"person\": true, ", "\"person\": false, ", "the person and the college may always ask")]
    [InlineData(
        "{\"norm\": \"AdviceRequest\"",
        "{\"norm\": \"NewAdviceRequest\", \"at\": \"art. 3\", \"percentage\": 0}, {\"norm\": \"AdviceRequest\"",
        "leave the percentage out"
    )]
    [InlineData(
        "{\"norm\": \"AdviceRequest\"",
        "{\"norm\": \"WageCostSubsidy\", \"at\": \"art. 3\"}, {\"norm\": \"SubsidyCap\", \"at\": \"art. 3\", \"percentage\": 70.01}, {\"norm\": \"AdviceRequest\"",
        "never more than 70%"
    )]
    [InlineData(
        "\"key\": \"ergens-2026\",",
        "\"key\": \"ergens-2026\", \"positions\": {\"basis\": \"higher\"},",
        "give its number"
    )]
    public void What_can_be_used_and_is_hardly_meant_is_warned_of(string right, string odd, string what)
    {
        var reading = Read(File.Replace(right, odd, StringComparison.Ordinal));
        reading.Errors.Should().BeEmpty();
        reading.Value.Should().NotBeNull();
        reading.Warnings.Should().ContainSingle().Which.Message.Should().Contain(what);
        reading.Warnings[0].Line.Should().BePositive();
    }

    [Fact]
    public void The_number_of_a_higher_setting_is_that_of_the_text()
    {
        var policy = Read(
            File.Replace(
                "\"provisions\": [",
                """
                "positions": {"basis": "higher", "number": 3, "hours": 32, "at": "art. 5 lid 2"},
                "provisions": [{"norm": "WaitingListApplies", "at": "art. 5 lid 1"},
                """,
                StringComparison.Ordinal
            )
        ).Value!;
        policy.Provisions[Norm.HoursOfPosition]!.Hours.Should().Be(HoursPerWeek.FromHours(32));
        policy.Positions!.Basis.Should().Be(PositionBasis.Higher);
        QuestionAnswer Assess(string facts) =>
            DecisionJson.Decide(
                Encoding.UTF8.GetBytes(
                    $$"""{"rule": "positions.assess", "policy": "ergens-2026", "facts": {{facts}}}"""
                ),
                new KnownPolicies(policy)
            );
        Assess("""{"contracts": [{"hours": 32}, {"hours": 32}, {"hours": 32}]}""")
            .Decision!.OutcomeWord.Should()
            .Be("realised");
        Assess("""{"contracts": [{"hours": 32}, {"hours": 32}, {"hours": 31}]}""")
            .Decision!.OutcomeWord.Should()
            .Be("notRealised");
        Assess("""{"quota": 3, "contracts": []}""").Decision!.OutcomeWord.Should().Be("notRealised");
        Assess("""{"quota": 2, "contracts": []}""").Error!.Path.Should().Be("facts.quota");
        Norm.WaitingListApplies.Explain(policy, Language.Dutch)
            .Should()
            .Be("het hogere aantal plaatsen dat de raad heeft vastgesteld, is bereikt; aantal: 3");
    }

    [Fact]
    public void No_text_of_the_library_has_a_word_of_one_municipality_of_its_own()
    {
        var folder = Repository.PathTo("src/BeschutWerk.Rules/Explanations");
        foreach (var file in Directory.GetFiles(folder, "*.cs"))
        {
            var code = string.Join(
                '\n',
                System
                    .IO.File.ReadLines(file)
                    .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
            );
            code.Should()
                .NotMatchRegex(
                    "(?i)plaatsingstraject|placement trajectory|voorschakel|pre-trajectory|mensontwikkel"
                        + "|development company|vangnet|safety net|formele werkgever|formal employer",
                    "{0}",
                    file
                );
        }
    }

    [Theory]
    [InlineData("de proefplaats", "Proefplaats", "De proefplaats is een nieuwe proefplaats")]
    [InlineData("het leerwerktraject", "", "Het leerwerktraject is een nieuw leerwerktraject")]
    [InlineData("leerwerktraject", "", "Het leerwerktraject is een nieuw leerwerktraject")]
    [InlineData("introductie", "introduction", "De introductie is een nieuwe introductie")]
    public void A_dutch_word_agrees_with_what_stands_before_it(string dutch, string english, string expected)
    {
        var words = new OwnWordCollection(
            new OwnWord(Thing.PlacementTrajectory, dutch, english.Length == 0 ? null : english)
        );
        words
            .Fill("‹Het placementTrajectory› is ‹een nieuw placementTrajectory›", Language.Dutch)
            .Should()
            .Be(expected);
        words
            .Fill("‹a placementTrajectory›", Language.English)
            .Should()
            .Be(
                english == "introduction" ? "an introduction"
                : english.Length == 0 ? "a trajectory"
                : "a Proefplaats"
            );
        words.Fill("‹onbekend› en ‹ los", Language.Dutch).Should().Be("‹onbekend› en ‹ los");
    }

    private static Reading<Policy> Read(string text) => PolicyJson.Read(Encoding.UTF8.GetBytes(text));
}
