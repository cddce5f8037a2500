using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>C13 in a case: the caveats of what was done are shown, and change nothing.</summary>
public sealed class RemarkTests
{
    private const string Held = "indicationHeld: true, reported: true";

    [Theory]
    [InlineData("2026-06-30", false)] // the last day
    [InlineData("2026-07-01", true)]
    [InlineData("2026-09-01", true)]
    public void N5_2_an_extension_decided_after_the_end_is_remarked(string day, bool isRemarked)
    {
        var review = Review(
            "2026-12-31",
            $"2026-01-01 trajectoryStarted; {day} trajectoryExtended months: 3, ground: noSuitablePlace",
            Held
        );
        review.Breaches.Should().BeEmpty("it is permitted all the same");
        review
            .RemarksOf("decidedAfterEnd")
            .Should()
            .Equal(isRemarked ? [$"decidedAfterEnd {day}, art. 5 lid 2, placement.extend"] : []);
    }

    [Fact]
    public void N5_2_the_end_is_that_of_the_earlier_extension()
    {
        Extended("2026-07-31").Should().BeEmpty();
        Extended("2026-08-01").Should().Equal("decidedAfterEnd 2026-08-01, art. 5 lid 2, placement.extend");

        static string[] Extended(string day) =>
            Review(
                    "2026-12-31",
                    $"""
                    2026-01-01 trajectoryStarted
                    2026-06-01 trajectoryExtended months: 1, ground: noSuitablePlace
                    {day} trajectoryExtended months: 1, ground: newWorkplace
                    """,
                    Held
                )
                .RemarksOf("decidedAfterEnd");
    }

    [Fact]
    public void N5_2_an_extension_that_is_not_permitted_is_a_breach_and_no_remark()
    {
        var review = Review(
            "2026-12-31",
            "2026-01-01 trajectoryStarted; 2026-07-05 trajectoryExtended months: 3, ground: none",
            Held
        );
        review.Breaches.Should().Equal("extensionWithoutGround 2026-07-05, art. 5 lid 2");
        review.RemarksOf("decidedAfterEnd").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("2026-03-01 trajectoryExtended months: 2, ground: noSuitablePlace;", true)]
    [InlineData("2026-03-01 trajectoryExtended months: 5, ground: noSuitablePlace;", true)]
    public void N5_3_a_new_trajectory_after_a_shorter_extension_is_remarked(string extended, bool isRemarked)
    {
        var review = Review("2026-06-01", $"2026-01-01 trajectoryStarted; {extended} {Renewed}", Held);
        review.Breaches.Should().BeEmpty();
        review
            .RemarksOf("renewalAfterExtension")
            .Should()
            .Equal(isRemarked ? ["renewalAfterExtension 2026-06-01, art. 5 lid 3, placement.renew"] : []);
    }

    [Fact]
    public void N5_3_after_the_full_extension_a_new_trajectory_is_a_breach_and_no_remark()
    {
        var review = Review(
            "2026-06-01",
            $"2026-01-01 trajectoryStarted; 2026-03-01 trajectoryExtended months: 6, ground: noSuitablePlace; {Renewed}",
            Held
        );
        review.Breaches.Should().Equal("renewalWithoutGround 2026-06-01, art. 5 lid 3");
        review.RemarksOf("renewalAfterExtension").Should().BeEmpty();
    }

    [Fact]
    public void N5_3_the_extension_of_a_new_trajectory_is_remarked()
    {
        var review = Review(
            "2026-07-01",
            $"2026-01-01 trajectoryStarted; {Renewed} 2026-07-01 trajectoryExtended months: 1, ground: newWorkplace",
            Held
        );
        review.Breaches.Should().BeEmpty();
        review.Remarks.Should().Equal("renewedTrajectory 2026-07-01, art. 5 lid 2, placement.extend");
        Review(
            "2026-12-31",
            $"2026-01-01 trajectoryStarted; {Renewed} 2026-10-05 trajectoryExtended months: 1, ground: newWorkplace",
            Held
        )
            .Remarks.Should()
            .BeEquivalentTo([
                "decidedAfterEnd 2026-10-05, art. 5 lid 2, placement.extend",
                "renewedTrajectory 2026-10-05, art. 5 lid 2, placement.extend",
            ]);
    }

    [Theory]
    [InlineData("false", "false", "true", true)]
    [InlineData("true", "false", "false", true)]
    [InlineData("false", "true", "false", true)]
    [InlineData("true", "true", "false", true)]
    [InlineData("true", "null", "false", true)] // one yes is enough
    [InlineData("null", "true", "false", true)]
    [InlineData("false", "false", "false", false)]
    [InlineData("true", "false", "true", false)]
    [InlineData("null", "true", "true", false)]
    [InlineData("false", "null", "true", false)] // the other can be yes
    [InlineData("false", "null", "false", false)]
    [InlineData("null", "null", "false", false)]
    [InlineData("false", "false", "null", false)]
    [InlineData("true", "true", "null", false)]
    public void Note_to_3_lid_2_a_conclusion_that_does_not_fit_the_two_answers_is_remarked(
        string adaptations,
        string supervision,
        string belongs,
        bool isRemarked
    )
    {
        var review = Review(
            "2026-01-12",
            $"2026-01-05 adviceReceived adaptationsBeyondEmployer: {adaptations}, supervisionBeyondEmployer: {supervision}, adviceBelongs: {belongs}"
        );
        review.Breaches.Should().BeEmpty("the advice is UWV's");
        review
            .RemarksOf("adviceDoesNotFitAnswers")
            .Should()
            .Equal(isRemarked ? ["adviceDoesNotFitAnswers 2026-01-05, toelichting art. 3 lid 2, advice.conclude"] : []);
    }

    [Theory]
    [InlineData("29.6", true)] // rounds to 30
    [InlineData("29.4", false)] // rounds to 29, on the same side
    [InlineData("29", false)]
    [InlineData("30.4", false)]
    public void L9_a_grant_on_a_wage_value_that_rounds_across_the_floor_is_remarked(string percent, bool isRemarked) =>
        Review(
                "2026-02-02",
                $"""
                2026-01-01 employmentStarted
                2026-02-02 subsidyDecided outcome: grant, trajectory: completed, targetGroupConfirmed: true, wageValue: {percent}, employerWilling: true, workplace: suitable, independentOfBenefit: true, receivesWajong: false
                """,
                Held
            )
            .RemarksOf("wageValueNotWhole")
            .Length.Should()
            .Be(isRemarked ? 1 : 0);

    [Fact]
    public void A_remark_stays_and_speaks_of_no_later_day()
    {
        const string events =
            "2026-01-01 trajectoryStarted; 2026-07-05 trajectoryExtended months: 3, ground: noSuitablePlace;";
        Review("2026-07-04", events, Held).Remarks.Should().BeEmpty();
        Review("2027-12-31", events + "2026-09-01 employmentStarted; 2027-01-04 employmentEnded", Held)
            .Remarks.Should()
            .Equal("decidedAfterEnd 2026-07-05, art. 5 lid 2, placement.extend");
    }

    [Fact]
    public void An_ordinary_case_has_no_remarks() =>
        Review(
            "2026-12-31",
            """
            2025-12-01 adviceRequested requestedBy: person
            2026-01-05 adviceReceived POS, adaptationsBeyondEmployer: true
            2026-02-02 indicationDecided belongs: true
            2026-02-10 reported
            2026-03-01 trajectoryStarted
            2026-07-01 trajectoryExtended months: 2, ground: noSuitablePlace
            2026-10-01 employmentStarted
            """
        )
            .Remarks.Should()
            .NotContain(line => !line.EndsWith("advice.term", StringComparison.Ordinal), "that is national law");

    private const string Renewed =
        "2026-06-01 trajectoryRenewed months: 4, wageValue: 20, higherWageValueExpected: true, newWorkplace: true;";
}
