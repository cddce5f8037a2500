using System.Text;
using BeschutWerk.Rules.Json;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What the sentences of a review say is what the article says, and no more.</summary>
public sealed class WordsByTheTextTests
{
    private const string Positive = """
        {"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": true},
        {"on": "2026-02-02", "type": "indicationDecided", "belongs": true, "quotaRealised": false},
        {"on": "2026-02-03", "type": "reported"}
        """;

    /// <summary>Nuenen, but the college has six weeks to decide on the indication.</summary>
    private static Policy Quicker =>
        NuenenPolicy.With(
            new Provision(Norm.DecisionTerm, NuenenPolicy.CitationOf(Norm.DecisionTerm)!.Value, Term.FromWeeks(6))
        ) with
        {
            Key = "quicker",
        };

    private static Policy Lindewaard => PolicyOf("lindewaard-2026");

    [Theory]
    [InlineData(40, "meer uren dan voltijds", "more hours than full time")]
    [InlineData(20, "minder uren dan hier mag", "fewer hours than permitted here")]
    public void Hours_of_work_that_is_offered_are_too_many_or_too_few(int hours, string dutch, string english)
    {
        var review = Review(
            $$"""{{Positive}}, {"on": "2026-03-01", "type": "workOffered", "matches": true, "hours": {{hours}}, "fullTimeHours": 36}""",
            "2026-03-10",
            known: "\"medicalRestriction\": false, \"otherInability\": \"none\""
        );
        var breach = review.Breaches.Single(one => one.What is CaseBreachKind.HoursNotPermitted);
        breach.Explain(Language.Dutch).Should().Contain($": {dutch}: een verschil van ");
        breach.Explain(Language.English).Should().Contain($": {english}: a difference of ");
        review.Explain(Language.Dutch).Should().NotContain("niet voltijds");
        CaseBreachKind.HoursNotPermitted.Explain(Language.Dutch).Should().NotContainAny("minder", "meer");
    }

    [Fact]
    public void Rules_that_work_back_are_not_told_as_a_term_after_their_publication() =>
        LineOf(Review("", "2026-03-01", "2026-01-20", PolicyOf("voorbeeldstad-2026")), "de regels gelden")
            .Should()
            .StartWith(
                "- de regels gelden vanaf 1 januari 2026; ze werken terug tot die dag, en zijn gepubliceerd op 20 januari 2026"
            );

    [Fact]
    public void Rules_that_name_their_first_day_are_told_so() =>
        LineOf(Review("", "2026-08-01", "2026-05-25", Lindewaard), "de regels gelden")
            .Should()
            .StartWith(
                "- de regels gelden vanaf 1 juli 2026; die dag noemen ze zelf; ze zijn gepubliceerd op 25 mei 2026; ze gelden tot "
                    + "en met 31 december 2030, nog "
            );

    [Fact]
    public void Rules_in_force_a_term_after_their_publication_keep_that_reason() =>
        LineOf(Review("", "2026-03-01"), "de regels gelden")
            .Should()
            .StartWith(
                "- de regels gelden vanaf 11 september 2019; dat is 1 dag na de publicatie op 10 september 2019; een"
            );

    [Fact]
    public void Whoever_no_longer_belongs_must_not_be_offered_a_contract()
    {
        var facts = new EmploymentContractFacts(new(2026, 3, 1), new(2024, 1, 1), noLongerInTargetGroup: true);
        var decision = EmploymentRules.Contract(BuiltInPolicies.Nuenen2019, facts);
        decision
            .Explain(Language.Dutch)
            .Should()
            .StartWith(
                "Er mag geen dienstverband meer worden aangeboden.\nDit is gebonden: wie het dienstverband aanbiedt "
            );
    }

    [Fact]
    public void The_two_questions_of_UWV_are_not_told_as_its_advice()
    {
        var review = Review(
            """{"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": false, "adaptationsBeyondEmployer": true}""",
            "2026-01-10"
        );
        var decision = review.Decisions.Single(one => one.Rule.Key is "advice.conclude");
        decision
            .Explain(Language.Dutch)
            .Should()
            .StartWith("De antwoorden op de twee vragen wijzen erop dat de persoon bij de doelgroep hoort.");
    }

    [Fact]
    public void A_text_that_asks_no_ground_gives_room_to_extend_without_one()
    {
        var review = Review(
            $$"""
            {"on": "2026-08-17", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": true},
            {"on": "2026-09-21", "type": "indicationDecided", "belongs": true, "quotaRealised": false},
            {"on": "2026-09-22", "type": "trajectoryStarted"}
            """,
            "2026-11-20",
            "2026-05-25",
            Lindewaard
        );
        var text = review.Explain(Language.Dutch);
        text.Should().Contain("- de proefplaats kan nog worden verlengd: van ").And.NotContain("een grond");
        text.Should().Contain(": de proefplaats verlengen").And.Contain("binnen de proefplaats een voorziening");
        text.Should().Contain("(proefplaats begonnen)").And.NotContain("traject");
    }

    [Fact]
    public void A_decision_that_was_late_was_so_on_its_day()
    {
        var file = FileOf(
            """
            {"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": true},
            {"on": "2026-03-02", "type": "indicationDecided", "belongs": true, "quotaRealised": false}
            """
        );
        var lines = CaseComparison.Of(file, Quicker, new(2026, 4, 1)).Explain(Language.Dutch).Split('\n');
        lines.Should().Contain("- besluit over de indicatie te laat: geen → op 2 maart 2026, 14 dagen te laat");
    }

    [Fact]
    public void A_decision_that_is_late_is_so_since_a_day()
    {
        var file = FileOf(
            """{"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": true}"""
        );
        var text = CaseComparison.Of(file, Quicker, new(2026, 3, 12)).Explain(Language.Dutch);
        text.Should()
            .Contain("te laat: sinds 3 maart 2026, 10 dagen te laat → sinds 17 februari 2026, 24 dagen te laat");
        text.Should().Contain("besluit 10 dagen te laat").And.NotContain("wegens geen");
    }

    [Fact]
    public void A_departure_names_the_rule_that_it_departs_from()
    {
        var review = Review(
            $$"""
            {{Positive}},
            {"on": "2026-03-01", "type": "employmentStarted", "contract": "temporary", "directEmployment": true, "hours": 36, "fullTimeHours": 36, "workplace": "suitable", "independentOfBenefit": true},
            {"on": "2026-04-10", "type": "hardshipApplied", "rule": "subsidy.decide", "newOutcome": "grant", "reason": "r", "specialCase": true, "unfairnessEstablished": true, "fixedByStatute": false}
            """,
            "2026-05-01"
        );
        var departure = review.Departures.Single(one => one.What is CaseDepartureKind.Hardship);
        departure
            .Explain(Language.Dutch)
            .Should()
            .Contain("met de hardheidsclausule afgeweken van de regel over loonkostensubsidie; de reden is vastgelegd");
    }

    [Fact]
    public void Of_a_change_of_the_force_alone_it_is_told_what_it_becomes()
    {
        var facts = new AdviceRequestFacts(Requester.Person, preTrajectoryCompleted: false);
        var text = WhatIf
            .Changes(BuiltInPolicies.Maastricht2024, facts, AdviceRules.MayRequest)
            .Select(change => change.Explain(Language.Dutch));
        text.Should().Contain(line => line.Contains("; dan is dat een bevoegdheid, in plaats van een uitgangspunt ("));
    }

    [Fact]
    public void In_a_case_nobody_can_change_the_extensions_that_were()
    {
        const string json = """
            {"case": "A-1", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "known": {"benefit": "participatiewet", "receivesWajong": false},
             "events": [
              {"on": "2024-10-21", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": true},
              {"on": "2024-11-18", "type": "indicationDecided", "belongs": true, "quotaRealised": false},
              {"on": "2024-12-02", "type": "reported"},
              {"on": "2025-01-01", "type": "trajectoryStarted", "months": 6, "prospectOfEmployment": true},
              {"on": "2025-06-16", "type": "trajectoryExtended", "months": 6, "ground": "noSuitablePlace"},
              {"on": "2025-12-01", "type": "wageValueDetermined", "wageValue": 24.5, "prospectOfEmployment": true, "higherWageValueExpected": false, "employerWilling": false},
              {"on": "2025-12-31", "type": "trajectoryEnded", "trajectory": "completed", "targetGroupConfirmed": true, "criteriaInDoubt": false},
              {"on": "2026-01-02", "type": "employmentStarted", "contract": "temporary", "hours": 36, "fullTimeHours": 36, "workplace": "suitable", "independentOfBenefit": true,
               "employerWilling": false}
             ]}
            """;
        var review = CaseRules.ReviewWithChanges(CaseJson.Read(Encoding.UTF8.GetBytes(json)).Value!, new(2026, 1, 5));
        var changes = review.Decisions.SelectMany(decision => review.ChangesOf(decision) ?? []).ToList();
        changes.Should().NotBeEmpty();
        changes.SelectMany(change => change.Facts).Should().NotContain(fact => fact.Name == "previousExtensionMonths");
    }

    [Theory]
    [InlineData("StatutoryDuty", "een plicht om beschut werk aan te bieden aan wie daarop is aangewezen")]
    [InlineData(
        "IndicationKept",
        "na een positief nieuw advies blijft de persoon bij de doelgroep horen, met hetzelfde plaatsingstraject of een ander"
    )]
    [InlineData("DecisionWithoutAdvice", "een besluit kan ook zonder het advies, als dat te laat is")]
    public void What_a_norm_gives_reads_by_itself(string norm, string dutch) =>
        NormTexts.Gives(Enum.Parse<Norm>(norm), NuenenPolicy).In(Language.Dutch, NuenenPolicy).Should().Be(dutch);

    private static CaseReview Review(
        string events,
        string on,
        string publishedOn = "2019-09-10",
        Policy? policy = null,
        string known = ""
    ) => CaseRules.Review(FileOf(events, publishedOn, policy, known), Day(on));

    private static CaseFile FileOf(
        string events,
        string publishedOn = "2019-09-10",
        Policy? policy = null,
        string known = ""
    )
    {
        var by = policy ?? BuiltInPolicies.Nuenen2019;
        var published = by == BuiltInPolicies.National ? "" : $"\"publishedOn\": \"{publishedOn}\", ";
        var json =
            $$"""{"case": "A-1", "policy": "{{by.Key}}", {{published}}"known": { {{known}} }, "events": [{{events}}]}""";
        var policies = BuiltInPolicies.Find(by.Key) is not null ? KnownPolicies.BuiltIn : new KnownPolicies(by);
        var reading = CaseJson.Read(Encoding.UTF8.GetBytes(json), policies);
        return reading.Value ?? throw new InvalidOperationException(string.Join("; ", reading.Errors));
    }

    private static string LineOf(CaseReview review, string words) =>
        review
            .Explain(Language.Dutch)
            .Split('\n')
            .First(line => line.StartsWith($"- {words}", StringComparison.Ordinal));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Policy PolicyOf(string key) =>
        PolicyJson
            .Read(File.ReadAllBytes(Repository.PathTo($"src/BeschutWerk.Rules.Tool/examples/policies/{key}.json")))
            .Value!;
}
