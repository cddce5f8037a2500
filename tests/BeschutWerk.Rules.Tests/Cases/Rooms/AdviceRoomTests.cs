using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Articles 3 and 4 in a review: what each line of it hangs on.</summary>
public sealed class AdviceRoomTests
{
    // article 3

    [Theory]
    [InlineData("adaptationsBeyondEmployer: true", "positive bound, toelichting art. 3 lid 2")]
    [InlineData("supervisionBeyondEmployer: true", "positive bound, toelichting art. 3 lid 2")]
    [InlineData("adaptationsBeyondEmployer: false", "lacks [supervisionBeyondEmployer]")]
    [InlineData("supervisionBeyondEmployer: false", "lacks [adaptationsBeyondEmployer]")]
    [InlineData("carefullyPrepared: true", "none")]
    public void Note_to_3_lid_2_one_answer_of_UWV_is_enough_to_conclude_from(string answer, string decision) =>
        Review("2026-01-05", $"2026-01-05 adviceReceived adviceBelongs: true, {answer}")
            .Decision("advice.conclude")
            .Should()
            .Be(decision);

    [Fact]
    public void Note_to_3_lid_2_d_an_assessment_on_the_day_of_the_request_is_the_last_one() =>
        Review(
                "2026-01-05",
                "2026-01-05 adviceRequested requestedBy: person, wswIndication: false, lastAssessedOn: 2026-01-05, situationChanged: false"
            )
            .Decision("advice.investigation")
            .Should()
            .Be("notRequired discretionary, toelichting art. 3 lid 2");

    [Fact]
    public void A_request_before_the_first_day_of_the_policy_leaves_nothing_open_that_would_break_it()
    {
        // published on 10 September 2019, in force from the day after
        Review("2019-09-11", "2019-09-11 adviceRequested")
            .FactsOf("requestedBy")
            .Should()
            .Contain("requestedBy on 2019-09-11 (advice.mayRequest)");
        Review("2019-09-11", "2019-09-10 adviceRequested")
            .FactsOf("requestedBy")
            .Should()
            .NotContain(fact => fact.Contains("2019-09-10", StringComparison.Ordinal));
    }

    [Fact]
    public void Maastricht_advice_can_be_asked_for_while_the_pre_trajectory_runs()
    {
        var review = Review("2026-02-02", "2026-01-05 preTrajectoryStarted", policy: OfMaastricht);
        review.Phase.Should().Be("preTrajectory");
        review.Decision("advice.mayRequest").Should().Be("lacks [requestedBy]");
    }

    [Theory]
    [InlineData("", "adviceWithoutPreTrajectory 2026-06-01, brief p. 2 al. 3")]
    [InlineData("2026-04-01 preTrajectoryStarted; 2026-05-01 preTrajectoryEnded preTrajectoryCompleted: true;", "")]
    public void Maastricht_after_a_decision_that_someone_does_not_belong_a_pre_trajectory_goes_before_the_next_request(
        string between,
        string departures
    ) =>
        string.Join(
                "; ",
                Review(
                    "2026-06-01",
                    $"""
                    2026-01-05 preTrajectoryStarted
                    2026-02-05 preTrajectoryEnded preTrajectoryCompleted: true
                    2026-03-02 indicationDecided belongs: false
                    {between}
                    2026-06-01 adviceRequested requestedBy: person
                    """,
                    policy: OfMaastricht
                ).Departures
            )
            .Should()
            .Be(departures);

    [Fact]
    public void Hardship_cannot_lift_the_term_of_UWV_whichever_of_two_requests_it_is_about()
    {
        var review = Review(
            "2026-04-01",
            """
            2026-01-05 adviceRequested
            2026-03-30 newAdviceRequested
            2026-04-01 hardshipApplied rule: advice.term, newOutcome: receivedInTime, reason: stated, specialCase: true, unfairnessEstablished: true, fixedByStatute: false
            """
        );
        review.Breaches.Should().Contain("hardshipWithoutGround 2026-04-01, art. 12");
        review.Departures.Should().BeEmpty();
        review.BreachesOf("adviceLate").Should().HaveCount(1);
        review
            .ToString()
            .Should()
            .Contain(
                "\"original\":{\"rule\":\"advice.term\",\"policy\":\"national\",\"status\":\"determined\",\"outcome\":\"overdue\"",
                "the first request is the one that is late"
            );
    }

    // the letter of Maastricht, page 2 paragraph 2

    [Theory]
    [InlineData(Norm.RegularWorkFirst)]
    [InlineData(Norm.LastSafetyNet)]
    [InlineData(Norm.DayActivities)]
    public void Maastricht_each_part_of_the_order_is_asked_by_itself(Norm only)
    {
        Norm[] order = [Norm.RegularWorkFirst, Norm.LastSafetyNet, Norm.DayActivities];
        var maastricht = BuiltInPolicies.Maastricht2024;
        var policy = maastricht with
        {
            Provisions = new ProvisionCollection(
                maastricht.Provisions.Where(provision => provision.Norm == only || !order.Contains(provision.Norm))
            ),
        };
        Under(policy, "2026-02-02", "").Decision("instrument.choose").Should().NotBe("none");
        var without = maastricht with
        {
            Provisions = new ProvisionCollection(
                maastricht.Provisions.Where(provision => !order.Contains(provision.Norm))
            ),
        };
        Under(without, "2026-02-02", "").Decision("instrument.choose").Should().Be("none");
    }

    // article 4

    [Fact]
    public void Article_4_lid_3_a_request_can_tell_that_the_reasons_suffice()
    {
        var review = Review(
            "2026-01-13",
            "2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: true; 2026-01-12 informationRequested sufficientlyReasoned: true"
        );
        review.Decision("indication.decide").Should().Be("belongs bound, art. 4 lid 2");
        review.TermsOf("suspension").Should().BeEmpty("only a request for want of reasons suspends");
    }

    [Theory]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-03-10", 8)]
    public void Article_10_lid_2_information_that_a_new_advice_is_positive_leaves_what_was_late_a_breach(
        string received,
        int? late
    ) =>
        Review(
                "2026-04-01",
                $"""
                2025-01-01 employmentStarted
                2026-01-05 newAdviceReceived belongs: false
                2026-01-12 informationRequested sufficientlyReasoned: true
                {received} informationReceived adviceBelongs: true
                """,
                "indicationHeld: true"
            )
            .BreachesOf("decisionLate")
            .Should()
            .Equal(
                late is { } days
                    ? [$"decisionLate {(days == 1 ? received : "2026-03-03")} {days} days, art. 4 lid 1"]
                    : []
            );

    [Theory]
    [InlineData("informationReceived adviceBelongs: true", "noGround bound, art. 10 lid 1")]
    [InlineData("informationReceived", "lacks [criteriaInDoubt]")]
    public void Article_10_lid_1_what_information_says_of_a_new_advice_answers_the_doubt(
        string information,
        string decision
    ) =>
        Review(
                "2026-02-02",
                $"""
                2025-01-01 employmentStarted
                2025-12-01 newAdviceRequested wageValue: 50, criteriaInDoubt: true
                2026-01-05 newAdviceReceived
                2026-01-12 informationRequested sufficientlyReasoned: true
                2026-01-19 {information}
                """,
                "indicationHeld: true"
            )
            .Decision("indication.reassess")
            .Should()
            .Be(decision);

    [Fact]
    public void Article_10_lid_1_information_that_says_nothing_of_belonging_leaves_a_doubt_answered() =>
        Review(
                "2026-02-02",
                """
                2025-01-01 employmentStarted
                2025-12-01 newAdviceRequested wageValue: 50, criteriaInDoubt: true
                2026-01-05 newAdviceReceived belongs: true
                2026-01-12 informationRequested sufficientlyReasoned: true
                2026-01-19 informationReceived
                """,
                "indicationHeld: true"
            )
            .Decision("indication.reassess")
            .Should()
            .Be("noGround bound, art. 10 lid 1");

    [Fact]
    public void Article_10_lid_1_information_on_the_first_advice_answers_no_doubt() =>
        Review(
                "2026-03-02",
                """
                2026-01-05 adviceReceived carefullyPrepared: true
                2026-01-12 informationRequested sufficientlyReasoned: false
                2026-01-19 informationReceived adviceBelongs: true, sufficientlyReasoned: true
                2026-02-02 indicationDecided belongs: true
                2026-03-02 trajectoryStarted
                """,
                "criteriaInDoubt: true, reported: true"
            )
            .Decision("indication.reassess")
            .Should()
            .Be("mayRequestAdvice discretionary, art. 10 lid 1");

    [Theory]
    [InlineData("2026-03-01", " by 2026-03-01")]
    [InlineData("2026-03-02", "")] // a request on the last day suspends nothing
    [InlineData("2026-03-03", "")]
    public void Article_4_lid_3_where_information_must_be_asked_for_it_has_a_day_while_it_suspends(string on, string by)
    {
        var request = NuenenPolicy.Provisions[Norm.InformationRequest]!;
        var bound = NuenenPolicy.With(request with { Force = Force.Bound });
        Under(
                bound,
                on,
                "2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: false"
            )
            .StepsOf("requestInformation")
            .Should()
            .Equal($"college requestInformation{by} bound, art. 4 lid 3");
    }

    // article 2

    [Fact]
    public void Maastricht_the_target_group_is_assessed_while_a_pre_trajectory_runs_after_a_lost_indication()
    {
        const string lost = "2026-03-02 indicationDecided belongs: false";
        Review("2026-03-02", lost, policy: OfMaastricht).Decision("targetGroup.assess").Should().Be("none");
        var again = Review("2026-04-01", $"{lost}; 2026-04-01 preTrajectoryStarted", policy: OfMaastricht);
        again.Phase.Should().Be("preTrajectory");
        again.Decision("targetGroup.assess").Should().Be("lacks [beyondRegularEmployer, workCapacity]");
    }

    [Fact]
    public void Terms_stand_by_name_whatever_came_first()
    {
        const string events = """
            2026-01-05 adviceRequested
            2026-02-02 adviceReceived adviceBelongs: false
            2026-02-03 indicationDecided belongs: false
            2026-06-01 adviceRequested
            """;
        string[] terms = ["assessmentExemption", "advice", "advice", "indicationDecision"];
        Review("2026-06-01", events)
            .Terms.Select(line => line.Split(' ')[0])
            .Should()
            .Equal(["policyInForce", .. terms]);
        var unpublished = Under(NuenenPolicy, "2026-06-01", events);
        unpublished.Terms.Select(line => line.Split(' ')[0]).Should().Equal(terms);
        unpublished.TermsOf("advice").Select(line => line.Split(' ')[1]).Should().Equal("2026-01-06", "2026-06-02");
    }

    // article 4

    [Fact]
    public void Article_4_lid_3_an_answer_is_to_a_request_that_has_none()
    {
        const string answered = """
            2026-01-05 adviceReceived adviceBelongs: true
            2026-01-12 informationRequested sufficientlyReasoned: false
            2026-01-19 informationReceived
            2026-01-26 adviceReceived adviceBelongs: true
            """;
        Errors(answered).Should().BeEmpty();
        Errors(answered + "\n2026-02-02 informationReceived").Should().Equal("invalidValue events[4].on");
    }

    [Fact]
    public void Article_4_lid_3_a_suspended_term_tells_what_will_be_left_of_it()
    {
        // asked on 20 January; answered on a day, the term ends on 2 March and the days between, and 40 are left of it
        var file = File(
            "2026-01-05 adviceReceived adviceBelongs: true; 2026-01-20 informationRequested sufficientlyReasoned: false"
        );
        CaseRules
            .Review(file, Day(2026, 1, 25))
            .Terms.Single(term => term.Name == CaseTermName.IndicationDecision)
            .DaysLeftOnceAnswered.Should()
            .Be(40);
    }

    // article 10

    private const string Employed = "2025-01-01 employmentStarted; 2025-06-02";

    [Theory]
    [InlineData(29, "none")] // a low wage value that was answered is no ground any more
    [InlineData(30, "noGround bound, art. 10 lid 1")]
    public void Article_10_lid_1_thirty_per_cent_is_not_low(int wageValue, string decision) =>
        Review(
                "2026-02-02",
                $"{Employed} newAdviceRequested wageValue: {wageValue}, criteriaInDoubt: true; 2025-07-01 newAdviceReceived belongs: true",
                "indicationHeld: true"
            )
            .Decision("indication.reassess")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("alternativePossible: true", true)]
    [InlineData("alternativePossible: false", false)]
    public void Note_to_10_lid_2_an_alternative_is_offered_where_one_is_possible(string told, bool isOffered)
    {
        var review = Review(
                "2025-06-02",
                $"{Employed} newAdviceReceived belongs: false, {told}",
                "indicationHeld: true"
            )
            .ToString();
        review.Contains("\"alternativeOffered\":true", StringComparison.Ordinal).Should().Be(isOffered);
        review.Contains("\"alternativeOffered\":false", StringComparison.Ordinal).Should().Be(!isOffered);
    }

    [Fact]
    public void Article_10_lid_2_a_policy_without_it_asks_for_no_alternative()
    {
        const string lost = $"{Employed} newAdviceReceived belongs: false; 2025-07-01 indicationDecided belongs: false";
        Under(NuenenPolicy, "2025-07-01", lost, "indicationHeld: true")
            .FactsOf("alternativePossible")
            .Should()
            .HaveCount(1);
        Under(Without(Norm.IndicationLost), "2025-07-01", lost, "indicationHeld: true")
            .FactsOf("alternativePossible")
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Article_10_lid_2_whoever_was_kept_against_a_negative_advice_has_nothing_withheld()
    {
        var kept = Review(
            "2026-03-02",
            """
            2026-01-01 trajectoryStarted
            2026-02-02 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true
            2026-03-02 indicationDecided belongs: true
            """,
            "indicationHeld: true, ground: newWorkplace"
        );
        kept.Breaches.Should().Equal("adviceNotFollowed 2026-03-02, art. 4 lid 2");
        kept.StepsOf("extendTrajectory").Should().HaveCount(1);
    }

    [Fact]
    public void Article_10_lid_3_another_trajectory_that_was_offered_is_off_once_the_indication_is_lost() =>
        Review(
            "2026-05-04",
            """
            2026-01-01 trajectoryStarted
            2026-02-02 newAdviceReceived belongs: true, sameTrajectoryContinued: false
            2026-03-02 indicationDecided belongs: false
            2026-05-04 indicationDecided belongs: true
            """,
            "indicationHeld: true"
        )
            .Steps.Should()
            .NotContain(step => step.Contains("art. 10 lid 3", StringComparison.Ordinal));

    [Fact]
    public void Article_4_lid_2_a_policy_without_departure_leaves_none_from_an_advice_that_came_about_carelessly() =>
        Under(
            Without(Norm.DepartureForCarelessness),
            "2026-02-02",
            "2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: false, sufficientlyReasoned: true; 2026-02-02 indicationDecided belongs: false"
        )
            .Breaches.Should()
            .Equal("adviceNotFollowed 2026-02-02, art. 4 lid 2");

    [Theory]
    [InlineData("situationChanged: false", "notRequired discretionary, toelichting art. 3 lid 2")]
    [InlineData("situationChanged: true", "required bound, toelichting art. 3 lid 2")]
    [InlineData("", "lacks [situationChanged]")]
    public void Note_to_3_lid_2_d_whether_the_situation_changed_can_be_known_without_a_day(
        string known,
        string decision
    ) =>
        Review(
                "2026-01-05",
                "2026-01-05 adviceRequested requestedBy: person, wswIndication: false, lastAssessedOn: 2025-06-02",
                known
            )
            .Decision("advice.investigation")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("", "advice 2026-01-06 to 2026-03-02, left 56")]
    [InlineData("equatedDays: [2026-03-02]", "advice 2026-01-06 to 2026-03-03, left 57")]
    public void Besluit_article_2_a_day_that_is_equated_with_a_holiday_moves_the_last_day(string known, string term) =>
        Review("2026-01-05", "2026-01-05 adviceRequested", known).TermsOf("advice").Should().Equal(term);

    [Theory]
    [InlineData("limitationPresent: false", "mayRequestAdvice discretionary, art. 10 lid 1")]
    [InlineData("beyondRegularEmployer: false", "mayRequestAdvice discretionary, art. 10 lid 1")]
    [InlineData("workCapacity: false", "mayRequestAdvice discretionary, art. 10 lid 1")]
    [InlineData("workCapacity: true", "lacks [criteriaInDoubt]")]
    [InlineData("workCapacity: false, criteriaInDoubt: false", "noGround bound, art. 10 lid 1")]
    public void Article_10_lid_1_a_criterion_that_is_not_met_is_a_doubt_unless_it_is_said_that_there_is_none(
        string known,
        string decision
    ) =>
        Review("2026-02-02", "2026-01-01 employmentStarted", $"indicationHeld: true, wageValue: 50, {known}")
            .Decision("indication.reassess")
            .Should()
            .Be(decision);

    [Fact]
    public void Maastricht_what_suits_is_chosen_while_the_pre_trajectory_runs() =>
        Review("2026-02-02", "2026-01-05 preTrajectoryStarted", "ableToWork: false", OfMaastricht)
            .Decision("instrument.choose")
            .Should()
            .Be("dayActivities bound, brief p. 1 al. 4");

    [Theory]
    [InlineData("", "2026-03-02")]
    [InlineData("equatedDays: [2026-03-02]", "2026-03-03")]
    public void Article_4_lid_1_where_the_term_moves_to_a_working_day_a_day_on_a_par_moves_it(string known, string last)
    {
        var moving = new Provision(Norm.DecisionTerm, Place("art. 4 lid 1"), Term.FromWeeks(8))
        {
            MovesToWorkingDay = true,
        };
        Under(NuenenPolicy.With(moving), "2026-01-05", "2026-01-05 adviceReceived adviceBelongs: true", known)
            .TermsOf("indicationDecision")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"indicationDecision 2026-01-06 to {last},");
    }

    [Fact]
    public void Article_10_lid_1_a_policy_without_it_has_no_low_wage_value() =>
        Under(
                Without(Norm.NewAdviceRequest),
                "2025-07-01",
                $"{Employed} newAdviceRequested wageValue: 20; 2025-07-01 newAdviceReceived belongs: true",
                "indicationHeld: true"
            )
            .Decision("indication.reassess")
            .Should()
            .Be("notRegulated");

    // article 3, of one request and the next

    [Theory]
    [InlineData("lastAssessedOn: 2025-01-05", "", "notRequired discretionary, toelichting art. 3 lid 2")]
    [InlineData("lastAssessedOn: 2025-01-04", "", "required bound, toelichting art. 3 lid 2")]
    [InlineData(
        "lastAssessedOn: 2024-01-01",
        ", lastAssessedOn: 2025-12-01",
        "notRequired discretionary, toelichting art. 3 lid 2"
    )]
    [InlineData(
        "lastAssessedOn: 2025-12-01",
        ", lastAssessedOn: never",
        "notRequired discretionary, toelichting art. 3 lid 2"
    )]
    public void Note_to_3_lid_2_d_the_latest_assessment_that_is_known_counts(
        string known,
        string told,
        string decision
    ) =>
        Review(
                "2026-01-05",
                $"2026-01-05 adviceRequested requestedBy: person{told}",
                $"wswIndication: false, situationChanged: false, {known}"
            )
            .Decision("advice.investigation")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("", "lacks [situationChanged]")]
    [InlineData(", situationChanged: false", "notRequired discretionary, toelichting art. 3 lid 2")]
    public void Note_to_3_lid_2_d_whether_much_has_changed_since_an_advice_is_to_be_told_anew(
        string known,
        string decision
    ) =>
        Review(
                "2026-06-01",
                """
                2026-01-05 adviceRequested requestedBy: person, lastAssessedOn: 2025-06-02, situationChanged: true
                2026-02-02 adviceReceived adviceBelongs: true
                2026-06-01 adviceRequested requestedBy: person
                """,
                $"wswIndication: false{known}"
            )
            .Decision("advice.investigation")
            .Should()
            .Be(decision);

    [Fact]
    public void Maastricht_the_pre_trajectory_before_an_answered_request_does_not_go_before_the_next() =>
        Review(
            "2026-06-01",
            """
            2026-01-05 preTrajectoryStarted
            2026-02-05 preTrajectoryEnded preTrajectoryCompleted: true
            2026-02-10 adviceRequested requestedBy: person
            2026-03-02 adviceReceived adviceBelongs: false
            2026-06-01 adviceRequested requestedBy: person
            """,
            policy: OfMaastricht
        )
            .Departures.Should()
            .Equal("adviceWithoutPreTrajectory 2026-06-01, brief p. 2 al. 3");

    [Theory]
    [InlineData(OfNuenen, Norm.AdviceByUwv, true)] // the article of the policy, with the term of the decree
    [InlineData(OfMaastricht, Norm.UwvAdviceTerm, false)] // the article is the one that sets the term
    public void Besluit_article_2_the_step_of_UWV_names_the_article_of_its_term_beside_another_one(
        string policy,
        Norm norm,
        bool isBeside
    )
    {
        var step = CaseRules
            .Review(File("2026-01-05 adviceRequested requestedBy: person", policy: policy), Day(2026, 1, 5))
            .NextSteps.Single(item => item.What == CaseStep.GiveAdvice);
        step.Norm.Should().Be(norm);
        step.TermNorm.Should().Be(isBeside ? Norm.UwvAdviceTerm : null);
    }

    // article 4 lid 2

    [Theory]
    [InlineData("carefullyPrepared: false")]
    [InlineData("carefullyPrepared: true")]
    public void Article_4_lid_2_a_policy_without_the_departure_for_carelessness_gives_none(string prepared)
    {
        var review = Under(
            Without(Norm.DepartureForCarelessness),
            "2026-02-02",
            $"2026-01-05 adviceReceived adviceBelongs: true, {prepared}; 2026-02-02 indicationDecided belongs: false"
        );
        review.Breaches.Should().Equal("adviceNotFollowed 2026-02-02, art. 4 lid 2");
        review.Departures.Should().BeEmpty();
    }

    // article 10

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void Note_to_10_lid_2_that_an_alternative_is_possible_can_be_known_without_a_day(string possible, int steps)
    {
        var review = Review(
            "2025-07-01",
            $"{Employed} newAdviceReceived belongs: false; 2025-07-01 indicationDecided belongs: false",
            $"indicationHeld: true, alternativePossible: {possible}"
        );
        review.StepsOf("offerAlternative").Should().HaveCount(steps);
        review.FactsOf("alternativePossible").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "mayRequestAdvice discretionary, art. 10 lid 1")]
    [InlineData("2026-01-20 indicationDecided belongs: true", "noGround bound, art. 10 lid 1")] // it judged what was shown
    public void Article_10_lid_1_what_is_known_to_have_been_shown_is_a_doubt_until_it_is_judged(
        string judged,
        string decision
    ) =>
        Review(
                "2026-02-02",
                $"2026-01-01 trajectoryStarted; {judged}",
                "indicationHeld: true, noLongerInTargetGroup: true, wageValue: 50"
            )
            .Decision("indication.reassess")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("newAdviceReceived belongs: true", "noGround bound, art. 10 lid 1")]
    [InlineData("indicationDecided belongs: true", "noGround bound, art. 10 lid 1")]
    [InlineData("sicknessStarted", "lacks [criteriaInDoubt]")] // it says nothing of another employment
    public void Article_10_lid_1_what_was_shown_and_settled_is_not_open_again_in_the_next_employment(
        string settled,
        string decision
    ) =>
        Review(
                "2025-09-01",
                $"""
                2023-01-01 employmentStarted contract: temporary
                2024-02-01 contractRenewed contract: temporary, noLongerInTargetGroup: true
                2024-03-01 {settled}
                2024-12-31 employmentEnded
                2025-01-01 employmentStarted
                2025-01-06 wageValueDetermined wageValue: 50
                """,
                "indicationHeld: true"
            )
            .Decision("indication.reassess")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("2025-01-01 employmentStarted; 2025-08-31 employmentEnded", 1)]
    [InlineData("", 0)] // whether the person still belongs is to be judged first
    public void Participatiewet_10b_what_was_shown_in_one_employment_keeps_no_offer_back_after_the_next(
        string next,
        int offers
    ) =>
        Review(
                "2025-09-01",
                $"2023-01-01 employmentStarted; 2024-12-31 employmentEnded noLongerInTargetGroup: true; {next}",
                "indicationHeld: true, quotaRealised: false"
            )
            .StepsOf("offerEmployment")
            .Should()
            .HaveCount(offers);

    [Fact]
    public void Article_7_lid_1_b_a_decision_that_someone_did_not_belong_is_taken_back_by_a_later_one()
    {
        const string known =
            "criteriaInDoubt: false, trajectory: completed, wageValue: 50, workplace: suitable, independentOfBenefit: true, receivesWajong: false";
        const string events =
            "2026-01-05 indicationDecided belongs: false; 2026-03-05 indicationDecided belongs: true; 2026-10-01 employmentStarted";
        Review("2026-10-01", events, known).Decision("subsidy.decide").Should().Be("grant bound, art. 7 lid 1");
    }

    [Theory]
    [InlineData("carefullyPrepared: false", "lost bound, art. 10 lid 2")] // it can be departed from, which the step says
    [InlineData("carefullyPrepared: true", "none")] // more may be asked first
    public void Article_10_lid_2_before_more_is_asked_nothing_follows_from_an_advice_with_too_few_reasons(
        string prepared,
        string decision
    ) =>
        Review(
                "2026-02-03",
                $"2026-01-01 trajectoryStarted; 2026-02-02 newAdviceReceived belongs: false, sufficientlyReasoned: false, {prepared}",
                "indicationHeld: true"
            )
            .Decision("indication.afterNewAdvice")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("guidance", 0)]
    [InlineData("", 1)]
    public void Maastricht_where_sheltered_work_fits_and_nothing_else_the_pre_trajectory_comes_first(
        string instruments,
        int steps
    ) =>
        Review(
                "2026-02-03",
                "",
                $"ableToWork: true, suitableInstruments: [{instruments}], shelteredWorkFits: true",
                OfMaastricht
            )
            .StepsOf("startPreTrajectory")
            .Should()
            .HaveCount(steps);

    [Theory]
    [InlineData("", 0)]
    [InlineData("2026-07-10 indicationDecided belongs: true", 1)]
    public void Participatiewet_10b_who_was_kept_against_a_careless_advice_is_offered_work(
        string decided,
        int offers
    ) =>
        Review(
                "2026-08-01",
                $"""
                2024-01-01 employmentStarted
                2025-12-31 employmentEnded
                2026-07-01 newAdviceReceived belongs: false, carefullyPrepared: false
                {decided}
                """,
                "indicationHeld: true, quotaRealised: false"
            )
            .StepsOf("offerEmployment")
            .Should()
            .HaveCount(offers);

    [Theory]
    [InlineData("", 1)]
    [InlineData("2026-02-10 adviceRequested requestedBy: college", 0)]
    [InlineData("2026-02-10 adviceRequested requestedBy: college; 2026-02-20 adviceReceived", 0)]
    public void Article_3_lid_1_of_who_is_shown_to_be_out_after_an_employment_advice_is_asked_once(
        string asked,
        int steps
    ) =>
        Review(
                "2026-03-02",
                $"2026-01-01 employmentStarted; 2026-02-01 employmentEnded noLongerInTargetGroup: true; {asked}",
                "indicationHeld: true"
            )
            .StepsOf("requestAdvice")
            .Should()
            .HaveCount(steps);

    [Theory]
    [InlineData("2026-01-01 trajectoryStarted", "")]
    [InlineData(
        "2025-01-01 employmentStarted; 2025-03-03 newAdviceReceived belongs: true; 2025-12-31 employmentEnded; 2026-01-01 employmentStarted",
        ""
    )]
    public void Article_10_lid_1_a_low_wage_value_known_without_a_day_is_a_ground_in_each_placement(
        string events,
        string known
    ) =>
        Review("2026-02-02", events, $"indicationHeld: true, wageValue: 20{known}")
            .Decision("indication.reassess")
            .Should()
            .Be("mayRequestAdvice discretionary, art. 10 lid 1");
}
