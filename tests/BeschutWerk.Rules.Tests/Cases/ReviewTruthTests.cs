using System.Text;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a review says beside each other does not contradict itself, and says no more than is so.</summary>
public sealed class ReviewTruthTests
{
    private const string Indicated = """
        {"on": "2024-09-02", "type": "adviceRequested", "requestedBy": "person"},
        {"on": "2024-10-21", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": true},
        {"on": "2024-11-18", "type": "indicationDecided", "belongs": true, "quotaRealised": false},
        {"on": "2024-12-02", "type": "reported"}
        """;

    private const string InTrajectory =
        Indicated
        + """
            , {"on": "2025-01-01", "type": "trajectoryStarted", "months": 6, "prospectOfEmployment": true}
            """;

    private const string LowWageValue = """
        , {"on": "2025-05-12", "type": "wageValueDetermined", "wageValue": 25, "prospectOfEmployment": true, "employerWilling": false}
        """;

    private const string Employed =
        InTrajectory
        + """
            , {"on": "2025-05-12", "type": "wageValueDetermined", "wageValue": 42.5, "everyMonths": 12, "prospectOfEmployment": true},
            {"on": "2025-06-30", "type": "trajectoryEnded", "trajectory": "completed", "targetGroupConfirmed": true, "criteriaInDoubt": false},
            {"on": "2025-07-01", "type": "employmentStarted", "contract": "temporary", "hours": 36, "fullTimeHours": 36, "workplace": "suitable",
             "independentOfBenefit": true}
            """;

    /// <summary>
    /// Article 10 lid 2 with article 4 lid 2 by analogy: the college decides so unless it departs from careless advice.
    /// </summary>
    [Fact]
    public void Careless_advice_that_someone_no_longer_belongs_must_be_decided_on_and_may_be_departed_from()
    {
        var review = Review(
            "2025-05-01",
            InTrajectory
                + """
                , {"on": "2025-03-10", "type": "newAdviceRequested", "criteriaInDoubt": true},
                {"on": "2025-04-14", "type": "newAdviceReceived", "belongs": false, "carefullyPrepared": false, "sufficientlyReasoned": true}
                """
        );
        Sentence(review, "indication.decide").Should().Be("Het college mag van dit advies afwijken.");
        Sentence(review, "indication.afterNewAdvice")
            .Should()
            .StartWith(
                "Het college moet besluiten dat de persoon niet meer bij de doelgroep hoort, tenzij het van een onzorgvuldig advies afwijkt"
            );
        Steps(review)
            .Should()
            .Contain(line => line.StartsWith("het college moet: beslissen over de indicatie, uiterlijk 9 juni 2025"))
            .And.Contain("het college mag: van het onzorgvuldige advies afwijken, uiterlijk 9 juni 2025 (art. 4 lid 2)")
            .And.NotContain(line => line.Contains("besluiten dat de persoon niet meer"));
    }

    /// <summary>Article 12: a departure gives the months that the article does not; without its reason it gives none.</summary>
    [Theory]
    [InlineData("\"reason\": \"r\", ", null, "2026-03-31", 0)]
    [InlineData("", "2025-12-31", "2025-12-31", 90)]
    public void Months_that_the_hardship_clause_gives_are_not_beyond_the_article(
        string reason,
        string? lawfulLastDay,
        string facilityUntil,
        int daysOutside
    )
    {
        var review = Review(
            "2025-08-10",
            InTrajectory
                + $$"""
                , {"on": "2025-06-16", "type": "trajectoryExtended", "months": 9, "ground": "interrupted"},
                {"on": "2025-06-16", "type": "hardshipApplied", "rule": "placement.extend", "newOutcome": "permitted", {{reason}}
                 "specialCase": true, "unfairnessEstablished": true, "fixedByStatute": false},
                {"on": "2025-07-01", "type": "facilityGranted", "facilityFirstDay": "2025-08-01", "facilityLastDay": "2026-03-31"}
                """
        );
        review
            .Terms.Single(term => term.Name is CaseTermName.Trajectory)
            .LawfulLastDay.Should()
            .Be(lawfulLastDay is null ? null : Day(lawfulLastDay));
        review.NextSteps.Single(step => step.What is CaseStep.GrantFacility).By.Should().Be(Day(facilityUntil));
        review
            .Breaches.Where(breach => breach.What is CaseBreachKind.FacilityOutsideTrajectory)
            .Select(breach => (int)breach.Extent!.Value.Value)
            .Should()
            .Equal(daysOutside == 0 ? [] : [daysOutside]);
    }

    /// <summary>One application gives the months of one extension: that of its own day, or the first that comes after it.</summary>
    [Theory]
    [InlineData("2025-06-16", 7, 2, "2026-01-31")]
    [InlineData("2025-07-16", 7, 2, "2026-02-28")] // the second; the first stays beyond the article
    public void The_hardship_clause_gives_the_months_of_the_act_to_which_it_was_applied(
        string applied,
        int first,
        int second,
        string lawfulLastDay
    )
    {
        var events = new[]
        {
            $$"""{"on": "2025-06-16", "type": "trajectoryExtended", "months": {{first}}, "ground": "interrupted"}""",
            $$"""{"on": "2025-07-16", "type": "trajectoryExtended", "months": {{second}}, "ground": "newWorkplace"}""",
            $$"""
                {"on": "{{applied}}", "type": "hardshipApplied", "rule": "placement.extend", "newOutcome": "permitted", "reason": "r",
                 "specialCase": true, "unfairnessEstablished": true, "fixedByStatute": false}
                """,
        };
        var review = Review("2025-08-10", $"{InTrajectory}, {string.Join(", ", events)}");
        review.Terms.Single(term => term.Name is CaseTermName.Trajectory).LawfulLastDay.Should().Be(Day(lawfulLastDay));
    }

    /// <summary>Article 7 lid 1 binds to a grant: a refusal although everything is met leaves it due.</summary>
    [Fact]
    public void A_subsidy_that_was_withheld_is_still_to_be_granted()
    {
        var refused = Employed + """, {"on": "2025-07-08", "type": "subsidyDecided", "outcome": "refuse"}""";
        var review = Review("2025-07-20", refused, "\"receivesWajong\": false");
        review.Breaches.Select(breach => breach.What).Should().Equal(CaseBreachKind.SubsidyWithheld);
        Steps(review).Should().Contain("het college moet: beslissen over de loonkostensubsidie (art. 7 lid 1)");
        Sentence(review, "subsidy.decide").Should().Be("Het college moet de loonkostensubsidie toekennen.");

        var wajong = Review("2025-07-20", refused, "\"receivesWajong\": true");
        wajong.Breaches.Should().BeEmpty();
        wajong.NextSteps.Should().NotContain(step => step.What == CaseStep.DecideSubsidy);
    }

    [Fact]
    public void Where_nothing_is_left_to_do_the_review_says_so()
    {
        Lines(Review("2025-07-20", Employed, "\"receivesWajong\": true"))
            .Should()
            .Contain(
                "- geen: de regels vragen nu van niemand iets; een besluit over loonkostensubsidie kan volgens deze regels alleen een weigering zijn"
            );
        Lines(Review("2025-07-20", Employed)).Should().Contain("- nu geen; wat nog niet bekend is, kan dat veranderen");
        Lines(Review("2019-09-10", "")).Should().Contain("- geen: de regels gelden op deze dag niet");
        Review(
                "2025-07-20",
                Employed.Replace("\"hours\": 36", "\"hours\": 20"),
                "\"receivesWajong\": true, \"medicalRestriction\": false, \"otherInability\": \"none\""
            )
            .Explain(Language.English)
            .Should()
            .Contain(
                "Next steps:\n- none: the rules ask nothing of anyone now; by these rules a decision on wage cost subsidy can only be "
                    + "a refusal; the rules do not say how to mend what is against them\n"
            );
    }

    /// <summary>Article 11 lid 1: once the college has judged the conduct, its judgement is no question any more.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData(""", {"on": "2026-01-20", "type": "conductAssessed", "forMisconduct": true}""", false)]
    [InlineData(""", {"on": "2026-01-20", "type": "conductAssessed", "forMisconduct": false}""", false)]
    public void Conduct_that_was_assessed_is_not_left_to_be_assessed(string assessed, bool isOpen) =>
        Review(
            "2026-02-01",
            $$"""{{Employed}}, {"on": "2026-01-10", "type": "dismissed", "conduct": "other"}{{assessed}}"""
        )
            .Decisions.Any(decision => decision.OutcomeWord is "collegeAssesses")
            .Should()
            .Be(isOpen);

    /// <summary>
    /// Article 6 lid 4 names the college as who offers the employment, and article 7 lid 1 onder d the employer as who gives it.
    /// </summary>
    [Fact]
    public void The_college_offers_the_employment_and_the_permanent_contract()
    {
        Steps(Review("2027-06-20", Employed))
            .Should()
            .Contain(
                "het college moet: een dienstverband voor onbepaalde duur aanbieden, uiterlijk 1 juli 2027 (art. 6 lid 2)"
            );
        var over = InTrajectory.Replace(", \"quotaRealised\": false", "");
        Steps(Review("2025-07-10", over))
            .Should()
            .Contain("het college mag: een dienstbetrekking aanbieden (art. 6 lid 1)");

        // what national law demands is not told a second time as what article 6 permits
        Steps(Review("2025-07-10", InTrajectory))
            .Where(line => line.Contains("dienstbetrekking"))
            .Should()
            .Equal("het college moet: een dienstbetrekking beschut werk aanbieden (art. 10b lid 1 Participatiewet)");
    }

    /// <summary>Article 4 lid 3 sets no day for the request.</summary>
    [Fact]
    public void The_last_day_on_which_a_request_suspends_is_told_as_a_reading()
    {
        var review = Review(
            "2024-11-01",
            """{"on": "2024-10-21", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true, "sufficientlyReasoned": false}"""
        );
        Steps(review)
            .Should()
            .Contain(
                "het college mag: UWV om nadere informatie vragen; zoals de regel hier is gelezen schort alleen een vraag tot en met "
                    + "15 december 2024 de beslistermijn op (art. 4 lid 3)"
            );
        CaseAgenda
            .Of([review], new LocalDate(2025, 1, 31))
            .Single(row => row.Step == CaseStep.RequestInformation)
            .Explain(Language.English)
            .Should()
            .Contain("as the rule is read here, only a request up to 15 December 2024 suspends the decision term");
    }

    /// <summary>Article 7 lid 3: the report tells how often, and the day on which that ends is the last one.</summary>
    [Fact]
    public void The_next_wage_value_has_one_day()
    {
        var granted =
            Employed
            + """, {"on": "2025-07-08", "type": "subsidyDecided", "outcome": "grant", "subsidisedPercent": 57.5}""";
        var review = Review("2026-05-01", granted, "\"receivesWajong\": false");
        Steps(review)
            .Should()
            .Contain("het college moet: de loonwaarde laten bepalen, uiterlijk 12 mei 2026 (art. 7 lid 3)");
        review
            .Decisions.Single(decision => decision.Rule.Key == "subsidy.nextDetermination")
            .Explain(Language.Dutch)
            .Split('\n')
            .Should()
            .Contain("- uiterlijk opnieuw te bepalen op: 12 mei 2026");
    }

    /// <summary>Article 5 lid 2 asks a situation; the note to article 7 lid 1 onder c has a ground of its own.</summary>
    [Fact]
    public void An_extension_is_told_with_what_it_hangs_on()
    {
        const string May =
            "het college mag: het plaatsingstraject verlengen, als er een uitzonderlijke situatie is, uiterlijk 30 juni 2025 (art. 5 lid 2)";
        Steps(Review("2025-05-20", InTrajectory + LowWageValue)).Should().Contain(May);

        var due = Review(
            "2025-05-20",
            InTrajectory + LowWageValue,
            "\"receivesWajong\": false, \"targetGroupConfirmed\": true"
        );
        Steps(due)
            .Should()
            .Contain(
                "het college moet: het plaatsingstraject verlengen, of in plaats daarvan, als aan de voorwaarden daarvoor is voldaan, een nieuw plaatsingstraject beginnen, uiterlijk 30 juni 2025 (toelichting art. 7 lid 1 onder c; art. 5 lid 3)"
            );
        due.FactsThatMatter.Should().NotContain(fact => fact.Fact == "ground", "the note has the ground");

        Steps(Review("2025-05-20", InTrajectory, "\"ground\": \"newWorkplace\""))
            .Should()
            .Contain("het college mag: het plaatsingstraject verlengen, uiterlijk 30 juni 2025 (art. 5 lid 2)");
    }

    /// <summary>Doubt that arose in the trajectory is no judgement that someone does not belong.</summary>
    [Fact]
    public void Doubt_is_not_told_as_a_judgement_of_the_college()
    {
        var review = Review(
            "2025-07-10",
            InTrajectory
                + """
                , {"on": "2025-06-30", "type": "trajectoryEnded", "trajectory": "completed", "criteriaInDoubt": true}
                """
        );
        review
            .Obstacles.Where(one => one.Norm is Norm.TargetGroupConfirmed)
            .Select(one => review.Explain(one, Language.Dutch))
            .Should()
            .Equal(
                "loonkostensubsidie: het is niet bevestigd dat de persoon bij de doelgroep hoort, of daaraan wordt getwijfeld (art. 7 lid 1 onder b)"
            );
    }

    /// <summary>A term that an event ended says which and when, in words and in JSON.</summary>
    [Fact]
    public void A_term_says_what_ended_it()
    {
        var review = Review(
            "2025-05-20",
            InTrajectory + """, {"on": "2025-04-01", "type": "employmentStarted", "contract": "temporary"}"""
        );
        var trajectory = review.Terms.Single(term => term.Name is CaseTermName.Trajectory);
        (trajectory.LastDay, trajectory.EndedBy, trajectory.EndedOn)
            .Should()
            .Be((Day("2025-03-31"), CaseEventType.EmploymentStarted, Day("2025-04-01")));
        review
            .Explain(trajectory, Language.Dutch)
            .Should()
            .StartWith(
                "plaatsingstraject: 1 januari 2025 tot en met 31 maart 2025, loopt niet meer: dienstbetrekking begonnen op 1 april 2025; "
            );
        using var json = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(json))
        {
            ReviewJson.Write(writer, review);
        }

        Encoding
            .UTF8.GetString(json.ToArray())
            .Should()
            .Contain("\"past\":true,\"endedBy\":\"employmentStarted\",\"endedOn\":\"2025-04-01\"");

        var over = Review("2025-07-10", InTrajectory).Terms.Single(term => term.Name is CaseTermName.Trajectory);
        (over.IsPast, over.EndedBy, over.EndedOn).Should().Be((true, null, null), "its last day ended it");
        var late = Review(
            "2025-01-20",
            Indicated.Replace("2024-11-18", "2024-12-19").Replace("2024-12-02", "2024-12-20")
        )
            .Terms.Single(term => term.Name is CaseTermName.IndicationDecision);
        late.Explain(Language.English)
            .Should()
            .Contain("16 December 2024, indication decided on 19 December 2024, 3 days late;");
    }

    /// <summary>Article 5 lid 4: the trajectory consists of its facilities, which end with it.</summary>
    [Theory]
    [InlineData(
        """{"on": "2025-04-01", "type": "trajectoryEnded", "trajectory": "notCompleted"}""",
        CaseEventType.TrajectoryEnded
    )]
    [InlineData(
        """{"on": "2025-04-01", "type": "employmentStarted", "contract": "temporary"}""",
        CaseEventType.EmploymentStarted
    )]
    [InlineData("""{"on": "2025-07-01", "type": "trajectoryEnded", "trajectory": "completed"}""", null)]
    public void A_facility_ends_with_its_trajectory(string end, CaseEventType? endedBy)
    {
        var facility = Review(
            "2025-04-02",
            InTrajectory
                + """
                , {"on": "2025-01-06", "type": "facilityGranted", "facilityFirstDay": "2025-01-13", "facilityLastDay": "2025-06-30"},
                """
                + end
        )
            .Terms.Single(term => term.Name is CaseTermName.Facility);
        (facility.LastDay, facility.IsPast, facility.EndedBy)
            .Should()
            .Be((Day("2025-06-30"), endedBy is not null, endedBy), "the days are those that were granted");
        (facility.DaysLeft is null).Should().Be(endedBy is not null);
    }

    /// <summary>What is late must still be done: that its term has passed is told as a breach, and is in the way of nothing.</summary>
    [Fact]
    public void A_term_that_has_passed_is_a_breach_and_no_obstacle()
    {
        const string asked = """{"on": "2024-09-02", "type": "adviceRequested", "requestedBy": "person"}""";
        const string received = asked + """, {"on": "2024-10-21", "type": "adviceReceived", "adviceBelongs": true}""";
        const string determined =
            Employed + """, {"on": "2025-07-07", "type": "wageValueDetermined", "wageValue": 42.5}""";
        foreach (
            var (events, kind) in new[]
            {
                (asked, CaseBreachKind.AdviceLate),
                (received, CaseBreachKind.DecisionLate),
                (determined, CaseBreachKind.SubsidyDecisionLate),
            }
        )
        {
            var review = Review("2025-09-01", events);
            review.Breaches.Select(breach => breach.What).Should().Contain(kind);
            review
                .Obstacles.Select(obstacle => obstacle.Norm)
                .Should()
                .NotContain([Norm.UwvAdviceTerm, Norm.DecisionTerm, Norm.SubsidyDecisionTerm]);
        }
    }

    private static CaseReview Review(string on, string events, string known = "")
    {
        var reading = CaseJson.Read(
            Encoding.UTF8.GetBytes(
                $$"""
                {"case": "A-1", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "known": { {{known}} }, "events": [{{events}}]}
                """
            )
        );
        reading.Errors.Should().BeEmpty();
        return CaseRules.Review(reading.Value!, Day(on));
    }

    private static string Sentence(CaseReview review, string rule) =>
        review.Decisions.Single(decision => decision.Rule.Key == rule).Explain(Language.Dutch).Split('\n')[0];

    private static IEnumerable<string> Steps(CaseReview review) =>
        review.NextSteps.Select(step => review.Explain(step, Language.Dutch));

    private static string[] Lines(CaseReview review) => review.Explain(Language.Dutch).Split('\n');

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
