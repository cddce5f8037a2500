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
}
