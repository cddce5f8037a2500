using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Two municipalities that do not exist, each with a text of its own shape, read from their files and decided.</summary>
public sealed class InventedMunicipalitiesTests
{
    private const string Folder = "src/BeschutWerk.Rules.Tool/examples/policies/";

    public static readonly TheoryData<string, string, string> Answers = new()
    {
        { "lindewaard-2026", "01", "inForce, bound, art. 6.2 lid 1, firstDay 2026-07-01, lastDay 2030-12-31" },
        { "lindewaard-2026", "02", "notYetInForce, bound, art. 6.2 lid 1, firstDay 2026-07-01, lastDay 2030-12-31" },
        { "lindewaard-2026", "03", "ended, bound, art. 6.2 lid 2, firstDay 2026-07-01, lastDay 2030-12-31" },
        { "lindewaard-2026", "04", "belongs, bound, art. 1.2 lid 1" },
        { "lindewaard-2026", "05", "running, bound, art. 2.2 lid 1, lastDay 2026-12-28" },
        { "lindewaard-2026", "06", "running, bound, art. 2.2 lid 1, lastDay 2026-12-28" },
        { "lindewaard-2026", "07", "mayDepart, discretionary, art. 2.2 lid 3" },
        { "lindewaard-2026", "08", "mayStart, bound, art. 5.1 lid 1, firstDay 2026-09-01, lastDay 2026-11-30" },
        { "lindewaard-2026", "09", "permitted, discretionary, art. 5.1 lid 2, lastDay 2027-02-28" },
        { "lindewaard-2026", "10", "permitted, discretionary, art. 5.1 lid 3" },
        { "lindewaard-2026", "11", "permitted, discretionary, art. 4.3" },
        { "lindewaard-2026", "12", "grant, bound, art. 4.4 lid 1, subsidisedPercent 65" },
        { "lindewaard-2026", "13", "complete, bound, art. 4.4 lid 2" },
        { "lindewaard-2026", "14", "notRealised, bound, art. 3.2 lid 1, hoursNeeded 768" },
        { "lindewaard-2026", "15", "candidate, bound, art. 3.2 lid 2, candidate C, ranking [C, B, A]" },
        {
            "lindewaard-2026",
            "16",
            "listed, bound, art. 4.2, items [een proefplaats, dagbesteding, scholing of een taalcursus]"
        },
        { "lindewaard-2026", "17", "permitted, discretionary, art. 5.2 lid 3" },
        { "lindewaard-2026", "18", "temporary, bound, art. 5.2 lid 1, lastDay 2027-08-31" },
        { "lindewaard-2026", "19", "departed, discretionary, art. 6.1" },
        { "lindewaard-2026", "20", "notRegulated" },
        { "zandmeer-2026", "01", "inForce, bound, art. 8 lid 1, firstDay 2026-01-01" },
        { "zandmeer-2026", "02", "notYetInForce, bound, art. 8 lid 1, firstDay 2026-01-01" },
        { "zandmeer-2026", "03", "permitted, inPrinciple, art. 1 lid 2" },
        { "zandmeer-2026", "04", "belongs, inPrinciple, art. 2 lid 1" },
        { "zandmeer-2026", "05", "mayRequestInformation, bound, art. 2 lid 2" },
        { "zandmeer-2026", "06", "developmentCompany, bound, art. 3" },
        { "zandmeer-2026", "07", "permitted, discretionary, art. 3a" },
        { "zandmeer-2026", "08", "grant, discretionary, art. 4 lid 1, subsidisedPercent 55" },
        { "zandmeer-2026", "09", "refuse, bound, bijlage 1 onder 1" },
        { "zandmeer-2026", "10", "noGround, bound, art. 5" },
        { "zandmeer-2026", "11", "misconduct, bound, art. 6 lid 2" },
        { "zandmeer-2026", "12", "collegeAssesses, discretionary, art. 6 lid 2" },
        { "zandmeer-2026", "13", "waitingList, bound, art. 7" },
        { "zandmeer-2026", "14", "candidate, bound, art. 7, candidate B, ranking [B, A]" },
        { "zandmeer-2026", "15", "notRegulated art. 12 Re-integratieverordening Zandmeer 2025" },
    };

    public static TheoryData<string> Keys => ["lindewaard-2026", "zandmeer-2026", "voorbeeldstad-2026"];

    [Theory]
    [MemberData(nameof(Answers))]
    public void Each_question_is_decided_by_the_text_of_the_municipality(string key, string id, string expected) =>
        Conclusion(Decide(key, QuestionsOf(key).Single(line => Id(line).StartsWith(id, StringComparison.Ordinal))))
            .Should()
            .Be(expected);

    [Fact]
    public void Every_question_of_the_examples_has_its_answer_here() =>
        Answers
            .Select(row => $"{row[0]} {row[1]}")
            .Should()
            .Equal(
                new[] { "lindewaard-2026", "zandmeer-2026" }.SelectMany(key =>
                    QuestionsOf(key).Select(line => $"{key} {Id(line).Split(' ')[0]}")
                )
            );

    [Theory]
    [InlineData("lindewaard-2026")]
    [InlineData("zandmeer-2026")]
    public void Every_place_of_the_file_stands_in_the_text(string key)
    {
        var text = File.ReadAllText(Repository.PathTo($"{Folder}{key}.txt"));
        var policy = PolicyOf(key);
        foreach (var place in policy.Provisions.Select(provision => provision.Citation))
        {
            var heading = place.Kind switch
            {
                CitationKind.Annex => $"BIJLAGE {place.Place}",
                CitationKind.Section => $"Paragraaf {place.Place}",
                _ => $"Artikel {place.Place} ",
            };
            text.Should().Contain(heading);
            if (place.Paragraph is { } paragraph)
            {
                var article = text.Split(heading)[1].Split("Artikel ")[0];
                Regex
                    .IsMatch(article, $@"^\s+{paragraph}\. ", RegexOptions.Multiline)
                    .Should()
                    .BeTrue(place.ToString());
            }
        }

        text.Should().Contain(policy.Regulation.Title);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Nothing_of_another_municipality_stands_in_a_decision_a_list_of_norms_or_a_review(string key)
    {
        var policy = PolicyOf(key);
        var texts = QuestionsOf(key)
            .Where(line => line.Contains($"\"{key}\"", StringComparison.Ordinal))
            .Select(line => Decide(key, line))
            .SelectMany(decision => Languages.Select(decision.Explain))
            .Concat(
                NormTable
                    .All.Where(row => !row.IsNational)
                    .SelectMany(row => Languages.Select(language => row.Norm.Explain(policy, language)))
            )
            .Concat(
                Languages.Select(language =>
                    CaseRules.Review(CaseOf(policy), new LocalDate(2026, 10, 1)).Explain(language)
                )
            )
            .ToList();
        texts.Should().HaveCountGreaterThan(100);
        foreach (var text in texts)
        {
            text.Should()
                .NotMatchRegex(
                    "(?i)nuenen|maastricht|plaatsingstraject|placement trajectory|voorschakel|pre-trajectory"
                        + "|mensontwikkel|human development company|vangnet|safety net|formele werkgever|formal employer|[‹›]"
                );
        }
    }

    [Fact]
    public void Its_own_words_stand_where_it_has_them_and_agree_in_dutch()
    {
        var lindewaard = Decide("lindewaard-2026", QuestionsOf("lindewaard-2026")[7]);
        lindewaard.Explain(Language.Dutch).Should().StartWith("De proefplaats moet beginnen.");
        lindewaard.Explain(Language.English).Should().StartWith("The trial place must start.");
        var zandmeer = Decide("zandmeer-2026", QuestionsOf("zandmeer-2026")[2]);
        zandmeer
            .Explain(Language.Dutch)
            .Should()
            .Contain("dat eerst een voorselectie wordt afgerond")
            .And.Contain("eerst een voorselectie afgerond");
        zandmeer.Explain(Language.English).Should().Contain("In principle a preselection is completed first");
        Decide("zandmeer-2026", QuestionsOf("zandmeer-2026")[5])
            .Explain(Language.Dutch)
            .Should()
            .Contain("De dienstbetrekking moet bij het bedrijf Werkkracht Zandmeer zijn.");
    }

    [Theory]
    [InlineData("lindewaard-2026")]
    [InlineData("zandmeer-2026")]
    public void The_file_is_written_and_read_back_equal_and_nothing_in_it_is_odd_but_what_the_text_lacks(string key)
    {
        var reading = ReadingOf(key);
        reading.Errors.Should().BeEmpty();
        reading.Warnings.Should().BeEmpty();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PolicyJson.WriterOptions))
        {
            PolicyJson.Write(writer, reading.Value!);
        }

        PolicyJson.Read(stream.ToArray()).Value.Should().Be(reading.Value);
    }

    private static IEnumerable<Language> Languages => [Language.Dutch, Language.English];

    /// <summary>A course that meets a trajectory, employment and a waiting list, whatever the policy regulates of it.</summary>
    private static CaseFile CaseOf(Policy policy) =>
        CaseJson
            .Read(
                Encoding.UTF8.GetBytes(
                    $$"""
                    {"case": "A-1", "policy": "{{policy.Key}}",
                     "events": [{"on": "2026-07-02", "type": "preTrajectoryStarted"},
                                {"on": "2026-07-20", "type": "preTrajectoryEnded"},
                                {"on": "2026-07-21", "type": "adviceRequested", "requestedBy": "person"},
                                {"on": "2026-08-03", "type": "adviceReceived", "adviceBelongs": true},
                                {"on": "2026-08-10", "type": "indicationDecided", "belongs": true},
                                {"on": "2026-08-11", "type": "reported"},
                                {"on": "2026-09-01", "type": "trajectoryStarted"}]}
                    """
                ),
                new KnownPolicies(policy)
            )
            .Value!;

    private static Reading<Policy> ReadingOf(string key) =>
        PolicyJson.Read(File.ReadAllBytes(Repository.PathTo($"{Folder}{key}.json")));

    private static Policy PolicyOf(string key) => ReadingOf(key).Value!;

    private static string[] QuestionsOf(string key) => File.ReadAllLines(Repository.PathTo($"{Folder}{key}.jsonl"));

    private static string Id(string line)
    {
        using var question = JsonDocument.Parse(line);
        return question.RootElement.GetProperty("id").GetString()!;
    }

    private static IDecision Decide(string key, string line)
    {
        var answer = DecisionJson.Decide(Encoding.UTF8.GetBytes(line), new KnownPolicies(PolicyOf(key)));
        answer.Error.Should().BeNull();
        return answer.Decision!;
    }

    private static string Conclusion(IDecision decision)
    {
        if (decision.Status != DecisionStatus.Determined)
        {
            return $"{Words.Of(decision.Status)} {decision.Citation}".TrimEnd();
        }

        string[] telling = ["firstDay", "lastDay", "candidate", "ranking", "hoursNeeded", "subsidisedPercent", "items"];
        var values = decision
            .Values.Where(value => telling.Contains(value.Name))
            .Select(value => ", " + value.ToString().Replace(": ", " ", StringComparison.Ordinal));
        var force = Words.Of(decision.Force!.Value);
        return $"{decision.OutcomeWord}, {force}, {decision.Citation!.Value.ToShortString()}{string.Concat(values)}";
    }
}
