using System.Text;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>The sentences of a review say what is so on its day.</summary>
public sealed class ReviewWordsTests
{
    private const string Folder = "src/BeschutWerk.Rules.Tool/examples/";

    [Theory]
    [InlineData(
        "low-wage-value",
        "2027-03-20",
        "- het college moet: de loonwaarde laten bepalen; de laatste dag daarvoor was 2 februari 2027 (art. 7 lid 3)",
        "- the college must: have the wage value determined; the last day for it was 2 February 2027 (art. 7 lid 3)"
    )]
    [InlineData(
        "low-wage-value",
        "2027-02-02",
        "- het college moet: de loonwaarde laten bepalen, uiterlijk 2 februari 2027 (art. 7 lid 3)",
        "- the college must: have the wage value determined, by 2 February 2027 (art. 7 lid 3)"
    )]
    [InlineData(
        "suspended-decision",
        "2026-01-25",
        "- het college moet: beslissen over de indicatie; de termijn staat nu stil, tot UWV de nadere informatie geeft die op "
            + "20 januari 2026 is gevraagd; zodra UWV antwoordt, zijn er nog 40 dagen over (art. 4 lid 1)",
        "- the college must: decide on the indication; the term stands still now, until UWV gives the information that was "
            + "asked for on 20 January 2026; once UWV answers, 40 days are left (art. 4 lid 1)"
    )]
    [InlineData(
        "misconduct",
        "2025-09-05",
        "- eerste, tijdelijke periode van het dienstverband: 2 september 2024 tot en met 31 augustus 2025, loopt niet meer: "
            + "ontslagen op 31 augustus 2025; 2 jaar, geteld vanaf 2 september 2024 (dienstbetrekking begonnen); die hele termijn zou lopen tot en met 1 "
            + "september 2026 (art. 6 lid 1)",
        "- first, temporary period of the employment: 2 September 2024 to 31 August 2025, no longer runs: dismissed on 31 August 2025; 2 years, counted from "
            + "2 September 2024 (employment started); that whole term would run to 1 September 2026 (art. 6 lid 1)"
    )]
    [InlineData(
        "ordinary-course",
        "2023-03-25",
        "- termijn voor het besluit over de indicatie: 28 februari 2023 tot en met 24 april 2023, loopt niet meer: besloten over de indicatie op 20 maart 2023; 8 weken, "
            + "geteld vanaf 27 februari 2023 (advies ontvangen) (art. 4 lid 1)",
        "- term for the decision on the indication: 28 February 2023 to 24 April 2023, no longer runs: indication decided on 20 March 2023; 8 weeks, counted from "
            + "27 February 2023 (advice received) (art. 4 lid 1)"
    )]
    [InlineData(
        "ordinary-course",
        "2023-12-01",
        "- plaatsingstraject: 1 mei 2023 tot en met 31 oktober 2023, voorbij; 6 maanden, geteld vanaf 1 mei 2023 (plaatsingstraject "
            + "begonnen) (art. 5 lid 1)",
        "- placement trajectory: 1 May 2023 to 31 October 2023, past; 6 months, counted from 1 May 2023 (placement trajectory started) "
            + "(art. 5 lid 1)"
    )]
    [InlineData(
        "ordinary-course",
        "2023-11-03",
        "- het college moet: beslissen over de loonkostensubsidie (art. 7 lid 1)",
        "- the college must: decide on wage cost subsidy (art. 7 lid 1)"
    )]
    [InlineData(
        "ordinary-course",
        "2023-11-03",
        "- nieuw advies vragen: de loonwaarde is niet lager dan 30% en er is geen twijfel over de criteria (art. 10 lid 1)",
        "- asking for a new advice: the wage value is not below 30% and there is no doubt about the criteria (art. 10 lid 1)"
    )]
    [InlineData(
        "ordinary-course",
        "2023-03-15",
        "- de indicatie beschut werk: dat volgt uit het besluit dat het college nog moet nemen. Nodig voor: doelgroep (art. 2)",
        "- the indication for sheltered work: that follows from the decision that the college has yet to take. Needed for: "
            + "target group (art. 2)"
    )]
    public void A_line_of_a_review_says_what_is_so_on_its_day(string example, string on, string dutch, string english)
    {
        var review = CaseRules.Review(Example(example), Day(on));
        review.Explain(Language.Dutch).Split('\n').Should().Contain(dutch);
        review.Explain(Language.English).Split('\n').Should().Contain(english);
    }

    [Fact]
    public void A_step_without_its_review_tells_its_last_day_whether_or_not_that_has_passed()
    {
        var step = CaseRules
            .Review(Example("low-wage-value"), new(2027, 3, 20))
            .NextSteps.Single(one => one.By is not null);
        step.Explain(Language.Dutch)
            .Should()
            .Be("het college moet: de loonwaarde laten bepalen, laatste dag 2 februari 2027 (art. 7 lid 3)");
    }

    /// <summary>Of a norm of several conditions only what would have to be otherwise is told.</summary>
    [Theory]
    [InlineData(false, false, "de persoon heeft zich niet gemeld")]
    [InlineData(true, true, null)]
    public void An_obstacle_says_only_what_is_not_met(bool reported, bool isStarted, string? obstacle)
    {
        var file = Read(
            $$"""
            {"case": "A-1", "policy": "nuenen-2019", "known": {"reported": {{(
                reported ? "true" : "false"
            )}}, "directEmployment": false},
             "events": [{"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true},
                        {"on": "2026-01-12", "type": "indicationDecided", "belongs": true}]}
            """
        );
        var review = CaseRules.Review(file, new(2026, 2, 1));
        var lines = review
            .Obstacles.Where(one => one.Norm == Norm.TrajectoryStart)
            .Select(one => review.Explain(one, Language.Dutch))
            .ToList();
        lines.Should().Equal(obstacle is null ? [] : [$"begin van het plaatsingstraject: {obstacle} (art. 5 lid 1)"]);
        review.Obstacles.Any(one => one.Norm == Norm.TrajectoryStart).Should().Be(!isStarted);
    }

    /// <summary>Article 5 lid 2 and 3, 7 lid 2 and 10 lid 1 put several conditions each; those that are met are not told.</summary>
    [Theory]
    [InlineData(6, null, 42.5, "2025-06-10", Norm.NewTrajectory, "de loonwaarde is niet lager dan 30%")]
    [InlineData(
        6,
        """{"on": "2025-06-16", "type": "trajectoryExtended", "months": 6, "ground": "noSuitablePlace"}""",
        25,
        "2025-06-20",
        Norm.NewTrajectory,
        "er kan niet meer worden verlengd, dus ook niet in plaats daarvan een nieuw plaatsingstraject beginnen"
    )]
    [InlineData(
        6,
        """{"on": "2025-06-16", "type": "trajectoryExtended", "months": 6, "ground": "noSuitablePlace"}""",
        42.5,
        "2025-06-20",
        Norm.NewTrajectory,
        "er kan niet meer worden verlengd, dus ook niet in plaats daarvan een nieuw plaatsingstraject beginnen en de loonwaarde is niet lager dan 30%"
    )]
    [InlineData(
        6,
        """{"on": "2025-06-16", "type": "trajectoryExtended", "months": 6, "ground": "noSuitablePlace"}""",
        25,
        "2025-06-20",
        Norm.TrajectoryExtension,
        "de verlenging van 6 maanden die het artikel geeft, is al gebruikt"
    )]
    public void An_obstacle_of_several_conditions_says_only_those_that_are_not_met(
        int months,
        string? extension,
        double wageValue,
        string on,
        Norm norm,
        string obstacle
    )
    {
        var file = Read(
            $$"""
            {"case": "A-1", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "known": {"indicationHeld": true, "reported": true},
             "events": [{"on": "2025-01-01", "type": "trajectoryStarted", "months": {{months}}, "prospectOfEmployment": true},
                        {"on": "2025-05-12", "type": "wageValueDetermined", "wageValue": {{FormattableString.Invariant(
                            $"{wageValue}"
                        )}}}{{(extension is null ? "" : $", {extension}")}}]}
            """
        );
        foreach (var review in new[] { CaseRules.Review(file, Day(on)), CaseRules.ReviewWithChanges(file, Day(on)) })
        {
            review
                .Obstacles.Where(one => one.Norm == norm)
                .Select(one => review.Explain(one, Language.Dutch).Split(": ", 2)[1].Split(" (")[0])
                .Should()
                .Equal(obstacle);
        }
    }

    /// <summary>Another situation than the note names is one with its stated reason: only that lacks.</summary>
    [Fact]
    public void Of_another_exceptional_situation_only_the_reason_lacks()
    {
        var file = Read(
            """
            {"case": "A-1", "policy": "nuenen-2019", "known": {"indicationHeld": true, "reported": true, "ground": "other"},
             "events": [{"on": "2025-01-01", "type": "trajectoryStarted", "months": 6}]}
            """
        );
        var review = CaseRules.Review(file, Day("2025-06-01"));
        var obstacle = review.Obstacles.Single(one => one.Norm == Norm.TrajectoryExtension);
        review
            .Explain(obstacle, Language.Dutch)
            .Should()
            .Be(
                "verlenging van het plaatsingstraject: de reden van de uitzonderlijke situatie is niet vastgelegd (art. 5 lid 2)"
            );
        review
            .Explain(obstacle, Language.English)
            .Should()
            .Be(
                "extension of the placement trajectory: the reason of the exceptional situation is not recorded (art. 5 lid 2)"
            );
    }

    [Fact]
    public void With_what_would_change_it_an_obstacle_names_the_conditions_that_are_not_met()
    {
        var file = Read(
            """
            {"case": "A-1", "policy": "nuenen-2019", "known": {"limitationPresent": true, "expertFindsNecessary": false, "benefit": "none",
             "indicationHeld": true, "reported": true},
             "events": [{"on": "2026-01-05", "type": "employmentStarted", "contract": "temporary", "directEmployment": true}]}
            """
        );
        var review = CaseRules.ReviewWithChanges(file, new(2026, 2, 1));
        review
            .Obstacles.Where(one => one.Norm == Norm.WorkplaceAdaptation)
            .Select(one => review.Explain(one, Language.Dutch))
            .Should()
            .Equal("aanpassing van de werkplek: geen deskundige vindt het nodig (art. 8 lid 2)");
    }

    /// <summary>A text that makes a power of a duty, or a duty of a power, is told in its own force.</summary>
    [Fact]
    public void What_must_and_may_be_done_follows_the_force_of_the_policy()
    {
        var zandmeer = PolicyJson
            .Read(File.ReadAllBytes(Repository.PathTo($"{Folder}policies/zandmeer-2026.json")))
            .Value!;
        IndicationRules
            .Decide(zandmeer, new() { AdviceBelongs = true, SufficientlyReasoned = false })
            .Explain(Language.Dutch)
            .Should()
            .StartWith("Het college moet UWV om nadere informatie vragen.\n");
        IndicationRules
            .Decide(
                BuiltInPolicies.Nuenen2019,
                new()
                {
                    AdviceBelongs = true,
                    CarefullyPrepared = true,
                    SufficientlyReasoned = false,
                }
            )
            .Explain(Language.Dutch)
            .Should()
            .StartWith("Het college mag UWV om nadere informatie vragen.\n");
        var followed = IndicationRules.Decide(zandmeer, new() { AdviceBelongs = true, SufficientlyReasoned = true });
        followed.Explain(Language.Dutch).Should().StartWith("Het college moet in principe het advies volgen: ");
        followed.Explain(Language.English).Should().StartWith("The college must in principle follow the advice: ");
        SubsidyRules
            .Decide(
                zandmeer,
                new()
                {
                    WageValue = WageValue.FromPercent(45),
                    EmployerWilling = true,
                    Workplace = Workplace.Suitable,
                }
            )
            .Explain(Language.Dutch)
            .Should()
            .StartWith("Het college mag de loonkostensubsidie toekennen.\n");
    }

    [Fact]
    public void Every_outcome_has_its_verb_marked_once_and_reads_behind_other_words()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            foreach (var word in rule.Outcomes)
            {
                foreach (var force in Enum.GetValues<Force>())
                {
                    var text = OutcomeTexts.Of(rule, word, BuiltInPolicies.Nuenen2019, force);
                    text.Dutch.Count(c => c == '[').Should().Be(1, "of {0} in {1}", word, rule);
                    text.Behind.Dutch.Should()
                        .MatchRegex("^(kan|mag|mogen|moet|moeten|[a-z]+) ")
                        .And.NotContainAny("[", "]", ". ");
                    text.Sentence.Dutch.Should().MatchRegex("^[A-Z‹]").And.EndWith(".");
                    text.Sentence.English.Should().MatchRegex("^[A-Z‹]").And.EndWith(".");
                }
            }
        }
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static CaseFile Example(string name) =>
        Read(File.ReadAllText(Repository.PathTo($"{Folder}cases/{name}.json")));

    private static CaseFile Read(string json)
    {
        var reading = CaseJson.Read(Encoding.UTF8.GetBytes(json));
        reading.Errors.Should().BeEmpty();
        return reading.Value!;
    }
}
