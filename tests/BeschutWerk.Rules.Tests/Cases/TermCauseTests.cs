using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>A term does not outlive its cause, is marked once it is past, and shows the last day that the rules allow.</summary>
public sealed class TermCauseTests
{
    private const string Held = "indicationHeld: true, reported: true";
    private const string Lost =
        "newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true; 2026-03-16 indicationDecided belongs: false";

    [Theory]
    // the two years of an employment (article 6 lid 1)
    [InlineData("2026-01-01 employmentStarted", "2026-03-31", "temporaryContract 2026-01-01 to 2027-12-31, left 640")]
    [InlineData("2026-01-01 employmentStarted", "2027-12-31", "temporaryContract 2026-01-01 to 2027-12-31, left 0")]
    [InlineData("2026-01-01 employmentStarted", "2028-01-01", "temporaryContract 2026-01-01 to 2027-12-31, past")]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-03-31 employmentEnded",
        "2026-03-30",
        "temporaryContract 2026-01-01 to 2027-12-31, left 641"
    )]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-03-31 employmentEnded",
        "2026-03-31",
        "temporaryContract 2026-01-01 to 2026-03-31, past"
    )]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-03-31 dismissed conduct: none",
        "2026-12-31",
        "temporaryContract 2026-01-01 to 2026-03-31, past"
    )]
    [InlineData(
        "2026-01-01 employmentStarted; 2027-12-31 employmentEnded",
        "2028-06-30",
        "temporaryContract 2026-01-01 to 2027-12-31, past"
    )]
    [InlineData(
        "2026-01-01 employmentStarted; 2028-03-31 employmentEnded",
        "2028-06-30",
        "temporaryContract 2026-01-01 to 2027-12-31, past"
    )]
    // the trajectory (article 5, article 10 lid 2)
    [InlineData("2026-01-01 trajectoryStarted", "2026-06-30", "trajectory 2026-01-01 to 2026-06-30, left 0")]
    [InlineData("2026-01-01 trajectoryStarted", "2026-07-01", "trajectory 2026-01-01 to 2026-06-30, past")]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-03-31 trajectoryEnded",
        "2026-03-31",
        "trajectory 2026-01-01 to 2026-03-31, past"
    )]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-03-02 " + Lost,
        "2026-03-15",
        "trajectory 2026-01-01 to 2026-06-30, left 107"
    )]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-03-02 " + Lost,
        "2026-03-16",
        "trajectory 2026-01-01 to 2026-03-16, past"
    )]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-03-31 dismissed conduct: none",
        "2026-04-15",
        "trajectory 2026-01-01 to 2026-03-31, past"
    )]
    // the decision (article 4 lid 1)
    [InlineData("2026-01-05 adviceReceived POS", "2026-03-02", "indicationDecision 2026-01-06 to 2026-03-02, left 0")]
    [InlineData("2026-01-05 adviceReceived POS", "2026-03-03", "indicationDecision 2026-01-06 to 2026-03-02, late 1")]
    [InlineData(
        "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true",
        "2026-02-02",
        "indicationDecision 2026-01-06 to 2026-03-02, past"
    )]
    [InlineData(
        "2026-01-05 adviceReceived POS; 2026-03-12 indicationDecided belongs: true",
        "2026-03-20",
        "indicationDecision 2026-01-06 to 2026-03-02, late 10, past"
    )]
    // UWV (Besluit article 2): eight weeks after Monday 5 January is Monday 2 March
    [InlineData("2026-01-05 adviceRequested", "2026-03-02", "advice 2026-01-06 to 2026-03-02, left 0")]
    [InlineData("2026-01-05 adviceRequested", "2026-03-03", "advice 2026-01-06 to 2026-03-02, late 1")]
    [InlineData(
        "2026-01-05 adviceRequested; 2026-02-02 adviceReceived",
        "2026-02-02",
        "advice 2026-01-06 to 2026-03-02, past"
    )]
    [InlineData(
        "2026-01-05 adviceRequested; 2026-03-12 adviceReceived",
        "2026-03-12",
        "advice 2026-01-06 to 2026-03-02, late 10, past"
    )]
    // after misconduct (article 11)
    [InlineData(
        "2026-01-01 employmentStarted; 2026-01-10 dismissed conduct: alcoholAbuse",
        "2026-07-10",
        "misconductPeriod 2026-01-11 to 2026-07-10, left 0"
    )]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-01-10 dismissed conduct: alcoholAbuse",
        "2026-07-11",
        "misconductPeriod 2026-01-11 to 2026-07-10, past"
    )]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-01-10 dismissed conduct: alcoholAbuse",
        "2026-07-11",
        "behaviourSupport 2026-01-11 to 2026-07-10, past"
    )]
    // a facility (article 5 lid 4), an assessment (note to article 3 lid 2)
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-02-02 facilityGranted facilityFirstDay: 2026-02-02, facilityLastDay: 2026-03-31",
        "2026-03-31",
        "facility 2026-02-02 to 2026-03-31, left 0"
    )]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-02-02 facilityGranted facilityFirstDay: 2026-02-02, facilityLastDay: 2026-03-31",
        "2026-04-01",
        "facility 2026-02-02 to 2026-03-31, past"
    )]
    [InlineData(
        "2026-01-05 adviceRequested lastAssessedOn: 2025-01-31",
        "2026-02-01",
        "assessmentExemption 2025-02-01 to 2026-01-31, past"
    )]
    public void A_term_ends_with_its_cause_and_is_past_when_nothing_hangs_on_it(
        string events,
        string on,
        string term
    ) =>
        Review(on, events, events.Contains("advice") && !events.Contains("trajectory") ? "" : Held)
            .TermsOf(term.Split(' ')[0])
            .Should()
            .Equal(term);

    [Fact]
    public void Each_of_several_employments_has_its_own_end() =>
        Review(
                "2027-01-01",
                """
                2026-01-01 employmentStarted
                2026-03-31 employmentEnded
                2026-05-01 employmentStarted
                """,
                Held
            )
            .TermsOf("temporaryContract")
            .Should()
            .Equal(
                "temporaryContract 2026-01-01 to 2026-03-31, past",
                "temporaryContract 2026-05-01 to 2028-04-30, left 485"
            );

    [Fact]
    public void Once_the_indication_is_lost_there_is_no_room_and_no_new_trajectory()
    {
        var review = Review("2026-03-16", "2026-01-01 trajectoryStarted; 2026-03-02 " + Lost, Held);
        review.Phase.Should().Be("ended");
        review.TermsOf("extensionRoom").Should().BeEmpty();
        review.StepsOf("extendTrajectory").Should().BeEmpty();
        review.StepsOf("grantFacility").Should().BeEmpty();
    }

    // ruling N5: what goes beyond the article gives no rights

    [Theory]
    [InlineData("2026-01-01 trajectoryStarted months: 6", "2026-02-01", "2026-01-01 to 2026-06-30, left 149")]
    [InlineData(
        "2026-01-01 trajectoryStarted months: 7",
        "2026-02-01",
        "2026-01-01 to 2026-07-31, lawful 2026-06-30, left 149"
    )]
    [InlineData("2026-01-01 trajectoryStarted months: 5", "2026-02-01", "2026-01-01 to 2026-05-31, left 119")]
    [InlineData(
        "2025-08-31 trajectoryStarted months: 7",
        "2026-02-01",
        "2025-08-31 to 2026-03-30, lawful 2026-02-28, left 27"
    )]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-02-01 trajectoryExtended months: 6, ground: newWorkplace",
        "2026-02-01",
        "2026-01-01 to 2026-12-31, left 333"
    )]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-02-01 trajectoryExtended months: 7, ground: newWorkplace",
        "2026-02-01",
        "2026-01-01 to 2027-01-31, lawful 2026-12-31, left 333"
    )]
    [InlineData(
        "2026-01-01 trajectoryStarted; 2026-02-01 trajectoryExtended months: 4, ground: newWorkplace; 2026-02-01 trajectoryExtended months: 4, ground: noSuitablePlace",
        "2026-02-01",
        "2026-01-01 to 2027-02-28, lawful 2026-12-31, left 333"
    )]
    public void Ruling_N5_a_month_too_many_shows_the_lawful_last_day_beside_it(string events, string on, string term) =>
        Review(on, events, Held).TermsOf("trajectory").Should().Equal($"trajectory {term}");

    [Fact]
    public void Ruling_N5_a_new_trajectory_that_is_too_long_has_its_lawful_last_day_too() =>
        Review(
                "2026-03-01",
                """
                2026-01-01 trajectoryStarted
                2026-03-01 trajectoryRenewed months: 8, wageValue: 20, higherWageValueExpected: true, newWorkplace: true
                """,
                Held
            )
            .TermsOf("trajectory")
            .Should()
            .Equal(
                "trajectory 2026-01-01 to 2026-02-28, past",
                "trajectory 2026-03-01 to 2026-10-31, lawful 2026-08-31, left 183"
            );
}
