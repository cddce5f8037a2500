using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>What can have happened is a case and is judged; what cannot is refused, and nothing else is.</summary>
public sealed class CaseSequenceTests
{
    private const string Started = "2026-01-01 trajectoryStarted;";

    /// <summary>Article 10 lid 3: the indication is kept, and another trajectory is to come.</summary>
    private const string AnotherInView =
        Started + "2026-05-20 newAdviceReceived belongs: true, sameTrajectoryContinued: false;";

    /// <summary>Article 10 lid 2: the indication is lost on 1 June.</summary>
    private const string Lost =
        Started + "2026-05-20 newAdviceReceived belongs: false; 2026-06-01 indicationDecided belongs: false;";

    [Theory]
    [InlineData("2026-05-25 trajectoryEnded")]
    [InlineData("2026-05-25 trajectoryInterrupted")]
    [InlineData("2026-05-25 trajectoryInterrupted; 2026-05-28 trajectoryResumed")]
    [InlineData("2026-05-25 trajectoryExtended months: 2, ground: noSuitablePlace")]
    [InlineData("2026-05-25 trajectoryStarted")]
    [InlineData("2026-05-25 trajectoryEnded; 2026-06-01 trajectoryStarted")]
    [InlineData("2026-05-20 trajectoryEnded")]
    [InlineData("2026-05-20 trajectoryStarted")]
    [InlineData("2026-05-25 dismissed conduct: none")]
    [InlineData("2026-05-25 facilityGranted facilityFirstDay: 2026-05-25, facilityLastDay: 2026-06-30")]
    [InlineData("2026-05-25 employmentStarted; 2026-05-28 trajectoryEnded")]
    public void Article_10_lid_3_after_a_positive_advice_the_old_trajectory_still_runs_until_it_is_ended(
        string events
    ) => Errors(AnotherInView + events).Should().BeEmpty();

    [Fact]
    public void A_facility_that_ends_before_it_begins_is_refused_for_that_alone() =>
        Errors(
                Started
                    + "2026-02-01 facilityGranted facilityFirstDay: 2026-06-28, facilityLastDay: 2026-02-27;"
                    + "2026-03-01 trajectoryStarted"
            )
            .Should()
            .Equal("invalidValue events[1].facilityLastDay", "invalidValue events[2].on");

    [Fact]
    public void The_example_of_a_trajectory_that_is_ended_some_days_after_the_advice() =>
        Errors(
                """
                [{"on":"2026-01-01","type":"trajectoryStarted"},
                 {"on":"2026-05-20","type":"newAdviceReceived","belongs":true,"sameTrajectoryContinued":false},
                 {"on":"2026-05-25","type":"trajectoryEnded"}]
                """
            )
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("", "2026-05-21", "trajectory", "2026-01-01 to 2026-06-30, left 40")]
    [InlineData("", "2026-06-30", "trajectory", "2026-01-01 to 2026-06-30, left 0")]
    [InlineData("", "2026-07-01", "afterTrajectory", "2026-01-01 to 2026-06-30, past")]
    [InlineData("2026-05-25 trajectoryEnded", "2026-05-24", "trajectory", "2026-01-01 to 2026-06-30, left 37")]
    [InlineData("2026-05-25 trajectoryEnded", "2026-05-25", "afterTrajectory", "2026-01-01 to 2026-05-25, past")]
    [InlineData(
        "2026-05-25 trajectoryExtended months: 2, ground: noSuitablePlace",
        "2026-05-25",
        "trajectory",
        "2026-01-01 to 2026-08-31, left 98"
    )]
    public void Ruling_N5_1_the_old_trajectory_ends_when_it_is_ended_and_not_on_the_day_of_the_advice(
        string events,
        string on,
        string phase,
        string term
    )
    {
        var review = Review(on, AnotherInView + events, "indicationHeld: true, reported: true");
        review.Phase.Should().Be(phase);
        review.TermsOf("trajectory").Should().Equal($"trajectory {term}");
        review.Breaches.Should().BeEmpty();
        review.StepsOf("startTrajectory").Should().Equal("college startTrajectory bound, art. 10 lid 3");
    }

    [Fact]
    public void Ruling_N5_1_the_old_trajectory_ends_when_the_other_starts()
    {
        var review = Review("2026-06-20", AnotherInView + "2026-06-15 trajectoryStarted", "indicationHeld: true");
        review
            .TermsOf("trajectory")
            .Should()
            .Equal("trajectory 2026-01-01 to 2026-06-14, past", "trajectory 2026-06-15 to 2026-12-14, left 177");
        review.Breaches.Should().BeEmpty();
        review.StepsOf("startTrajectory").Should().BeEmpty("it was offered");
    }

    [Fact]
    public void Article_5_lid_2_the_old_trajectory_interrupted_after_the_advice_has_its_ground_to_extend() =>
        Review(
                "2026-05-26",
                AnotherInView + "2026-05-25 trajectoryInterrupted; 2026-05-26 trajectoryExtended months: 1",
                "indicationHeld: true, reported: true"
            )
            .FactsOf("ground")
            .Should()
            .NotContain(line => line.Contains(" on "), "the interruption is the situation");

    [Theory]
    [InlineData("2026-01-01 employmentStarted; 2026-02-01 sicknessStarted; 2026-03-01 employmentEnded;")]
    [InlineData("2026-01-01 employmentStarted; 2026-02-01 sicknessStarted; 2026-03-01 dismissed conduct: none;")]
    public void Article_8_lid_3_someone_sick_at_one_employer_can_be_sick_again_at_a_later_one(string first)
    {
        var events = first + "2026-05-01 employmentStarted; 2026-06-01 sicknessStarted;";
        Errors(events).Should().BeEmpty();
        Review("2026-03-01", events).StepsOf("reintegrate").Should().BeEmpty();
        Review("2026-05-01", events).StepsOf("reintegrate").Should().BeEmpty("that is another employment");
        Review("2026-06-01", events).StepsOf("reintegrate").Should().Equal("employer reintegrate bound, art. 8 lid 3");
        Errors(events + "2026-06-10 sicknessEnded").Should().BeEmpty();
        Errors(events + "2026-06-10 sicknessStarted").Should().Equal("invalidValue events[5].on");
    }

    [Theory]
    [InlineData("2026-05-01 employmentStarted; 2026-05-01 trajectoryEnded", "2026-04-30")]
    [InlineData("2026-05-01 employmentStarted; 2026-05-06 trajectoryEnded", "2026-04-30")]
    [InlineData("2026-07-01 employmentStarted; 2026-07-20 trajectoryEnded", "2026-06-30")]
    public void The_end_of_a_trajectory_may_be_told_some_days_after_the_employment_that_ended_it(
        string events,
        string last
    )
    {
        var known = "indicationHeld: true, reported: true";
        var file = Started + events;
        Errors(file).Should().BeEmpty();
        var review = Review("2026-08-01", file, known);
        review.TermsOf("trajectory").Should().Equal($"trajectory 2026-01-01 to {last}, past");
        review.Breaches.Should().BeEmpty("the employment ended it, so nothing went on");
        review.Phase.Should().Be("employment");
        review.FactsOf("trajectory").Should().NotBeEmpty();
        Review("2026-08-01", $"{file} trajectory: completed", known).FactsOf("trajectory").Should().BeEmpty();
        Errors(file + "; 2026-08-01 trajectoryEnded").Should().HaveCount(1, "it ends once");
    }

    [Theory]
    [InlineData("2026-06-01 trajectoryEnded")]
    [InlineData("2026-06-05 trajectoryEnded")]
    public void Ruling_N10_2_the_end_of_a_trajectory_may_be_told_after_the_decision_that_ended_it(string ended)
    {
        Errors(Lost + ended).Should().BeEmpty();
        var review = Review("2026-06-05", Lost + ended);
        review.Phase.Should().Be("ended");
        review.TermsOf("trajectory").Should().Equal("trajectory 2026-01-01 to 2026-06-01, past");
        review.Breaches.Should().BeEmpty();
    }

    [Fact]
    public void A_second_request_for_a_new_advice_may_follow_on_one_without_an_answer()
    {
        const string twice = Started + "2026-02-02 newAdviceRequested; 2026-03-02 newAdviceRequested;";
        Errors(twice).Should().BeEmpty();
        Errors(twice + "2026-03-20 newAdviceReceived belongs: true").Should().BeEmpty();
    }

    [Fact]
    public void Article_9_lid_1_someone_employed_can_be_placed_on_the_waiting_list()
    {
        const string events = "2026-01-01 employmentStarted contract: temporary; 2026-02-01 placedOnWaitingList";
        Errors(events).Should().BeEmpty();
        Errors(events + "; 2026-03-01 placedOnWaitingList").Should().Equal("invalidValue events[2].on");
        Review("2026-02-01", events, "indicationHeld: true").Phase.Should().Be("employment", "the employment goes on");
        Review("2026-02-01", $"{events} quotaRealised: false", "indicationHeld: true")
            .Breaches.Should()
            .Contain("waitingListWithoutGround 2026-02-01, art. 9 lid 1");
    }

    [Theory]
    [InlineData("sameTrajectoryContinued: false", 0)]
    [InlineData("sameTrajectoryContinued: null", 0)] // it may be that another was offered
    [InlineData("sameTrajectoryContinued: true", 1)] // two at once
    public void Article_10_lid_3_another_trajectory_starts_within_the_term_only_where_it_can_have_been_offered(
        string said,
        int count
    ) =>
        Errors($"{Started} 2026-05-20 newAdviceReceived belongs: true, {said}; 2026-05-25 trajectoryStarted")
            .Should()
            .HaveCount(count);

    [Theory]
    [InlineData("2026-06-30", 1)]
    [InlineData("2026-07-01", 0)]
    public void A_trajectory_whose_term_has_run_out_stands_in_the_way_of_no_other(string day, int count) =>
        Errors($"{Started} {day} trajectoryStarted").Should().HaveCount(count);

    [Theory]
    [InlineData(Started + "2026-05-25 trajectoryEnded; 2026-05-26 trajectoryEnded", "events[2].on")]
    [InlineData(AnotherInView + "2026-05-25 trajectoryEnded; 2026-05-26 trajectoryEnded", "events[3].on")]
    [InlineData(AnotherInView + "2026-05-25 trajectoryEnded; 2026-05-26 trajectoryInterrupted", "events[3].on")]
    [InlineData(Lost + "2026-06-05 trajectoryEnded; 2026-06-06 trajectoryEnded", "events[4].on")]
    [InlineData("2026-05-25 trajectoryEnded", "events[0].on")]
    [InlineData("2026-01-01 employmentStarted; 2026-02-01 trajectoryEnded", "events[1].on")]
    [InlineData("2026-01-01 employmentStarted; 2026-02-01 employmentStarted", "events[1].on")]
    [InlineData("2026-01-05 informationReceived", "events[0].on")]
    [InlineData("2026-01-05 conductAssessed forMisconduct: true", "events[0].on")]
    public void What_ends_or_answers_nothing_cannot_have_happened(string events, string path) =>
        Errors(events).Should().Equal($"invalidValue {path}");

    [Theory]
    [InlineData("2025-07-05", true)] // the last day
    [InlineData("2025-07-06", false)]
    [InlineData("2025-12-01", false)]
    public void Ruling_N5_2_an_interruption_is_a_ground_only_while_the_trajectory_runs(
        string interrupted,
        bool isGround
    )
    {
        var events = $"2025-01-06 trajectoryStarted; {interrupted} trajectoryInterrupted;";
        const string known = "indicationHeld: true, reported: true";
        Review("2025-12-02", events, known).StepsOf("extendTrajectory").Length.Should().Be(isGround ? 1 : 0);

        // an extension that names no situation has this one, or its ground is unknown
        var extended = Review("2025-12-02", events + "2025-12-02 trajectoryExtended months: 2", known);
        extended.BreachesOf("extensionWithoutGround").Should().BeEmpty();
        extended.Facts.Contains("ground on 2025-12-02 (placement.extend)").Should().Be(!isGround);
    }

    [Theory]
    [InlineData("2025-08-05", true)]
    [InlineData("2025-08-06", false)]
    public void Ruling_N5_2_what_was_extended_runs_until_its_new_last_day(string interrupted, bool isGround) =>
        Review(
            "2025-08-20",
            $"""
            2025-01-06 trajectoryStarted
            2025-06-02 trajectoryExtended months: 1, ground: newWorkplace
            {interrupted} trajectoryInterrupted
            2025-08-20 trajectoryExtended months: 2
            """,
            "indicationHeld: true, reported: true"
        )
            .Facts.Contains("ground on 2025-08-20 (placement.extend)")
            .Should()
            .Be(!isGround);
}
