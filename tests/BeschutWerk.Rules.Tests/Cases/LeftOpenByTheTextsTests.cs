using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>What the texts do not settle of an act is remarked and nothing more; what no rule said yet was not against it.</summary>
public sealed class LeftOpenByTheTextsTests
{
    private const string Held =
        "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true, quotaRealised: false; 2026-02-05 reported";

    // article 4 lid 1: the decision comes after the advice; Awb 3:6 lid 2 once that is late

    [Theory]
    [InlineData("2026-01-05 adviceRequested requestedBy: person", "2026-02-02", true)]
    [InlineData("2026-01-05 adviceRequested requestedBy: person", "2026-03-02", true)] // the last day of UWV
    [InlineData("2026-01-05 adviceRequested requestedBy: person", "2026-03-03", false)]
    [InlineData("2026-01-05 adviceRequested requestedBy: other", "2026-02-02", false)] // UWV answers no such request
    [InlineData("", "2026-02-02", false)] // the file may begin half-way
    [InlineData("2026-01-05 adviceRequested requestedBy: person; 2026-02-02 adviceReceived POS", "2026-02-02", false)]
    [InlineData("2026-01-05 adviceReceived POS; 2026-01-20 adviceRequested requestedBy: person", "2026-02-02", false)]
    public void Article_4_lid_1_a_decision_before_the_advice_is_remarked(string course, string day, bool isRemarked)
    {
        var review = Review("2026-04-01", $"{course}; {day} indicationDecided belongs: true");
        review
            .RemarksOf("decidedBeforeAdvice")
            .Should()
            .Equal(isRemarked ? [$"decidedBeforeAdvice {day}, art. 4 lid 1, indication.decide"] : []);
        review.BreachesOf("decisionLate").Should().BeEmpty();
    }

    [Fact]
    public void Article_4_lid_1_a_later_request_is_judged_like_the_first()
    {
        var review = Review(
            "2028-03-01",
            $"{Held}; 2028-01-10 adviceRequested requestedBy: person; 2028-02-01 indicationDecided belongs: true"
        );
        review.RemarksOf("decidedBeforeAdvice").Should().ContainSingle();
    }

    // article 5: six months, an extension, or in its place a new one; article 10 lid 3

    [Theory]
    [InlineData("2026-08-31 trajectoryEnded; 2026-09-10 trajectoryStarted", true)]
    [InlineData("2026-09-10 trajectoryStarted", true)]
    [InlineData(
        "2026-09-10 trajectoryRenewed months: 6, wageValue: 20, higherWageValueExpected: true, newWorkplace: true",
        false
    )]
    [InlineData(
        "2026-05-01 newAdviceRequested; 2026-06-01 newAdviceReceived belongs: true, sameTrajectoryContinued: false; 2026-06-10 trajectoryStarted",
        false
    )]
    [InlineData(
        "2026-05-01 newAdviceRequested; 2026-06-01 newAdviceReceived belongs: true; 2026-09-10 trajectoryStarted",
        false
    )] // unknown whether it was offered
    [InlineData(
        "2026-05-04 indicationDecided belongs: false; 2026-09-01 indicationDecided belongs: true; 2026-09-10 trajectoryStarted",
        false
    )]
    [InlineData("2026-09-01 employmentStarted; 2026-12-01 employmentEnded; 2026-12-10 trajectoryStarted", false)] // another placement
    public void Article_5_another_trajectory_of_the_same_placement_is_remarked(string course, bool isRemarked)
    {
        var review = Review("2026-12-31", $"{Held}; 2026-03-01 trajectoryStarted; {course}");
        review.RemarksOf("trajectoryAfterTrajectory").Should().HaveCount(isRemarked ? 1 : 0);
        review.BreachesOf("trajectory").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-08-31", "")]
    [InlineData("2026-09-01", "")] // the day after the last one
    [InlineData("2026-09-02", "renewedAfterEnd")]
    public void Article_5_lid_3_a_new_one_after_a_gap_is_remarked(string day, string remark)
    {
        var review = Review("2026-12-31", $"{Held}; 2026-03-01 trajectoryStarted; {Renewed(day)}");
        review.Remarks.Should().Equal(remark.Length == 0 ? [] : [$"{remark} {day}, art. 5 lid 3, placement.renew"]);
    }

    [Fact]
    public void Article_5_lid_3_a_new_one_after_a_new_one_is_remarked_and_so_is_its_step()
    {
        var first = $"{Held}; 2026-03-01 trajectoryStarted; {Renewed("2026-09-01")}";
        Review("2027-06-01", $"{first}; {Renewed("2027-03-01")}")
            .Remarks.Should()
            .Equal("renewalOfRenewed 2027-03-01, art. 5 lid 3, placement.renew");
        Review(
                "2027-02-01",
                first + "; 2027-01-10 wageValueDetermined wageValue: 20, higherWageValueExpected: true",
                "newWorkplace: true"
            )
            .StepsOf("renewTrajectory")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("renewalOfRenewed");
    }

    // Participatiewet article 10d lid 12: an employer who employs meant to employ

    [Theory]
    [InlineData("2026-06-14", false)] // nobody employs yet
    [InlineData("2026-06-15", true)]
    [InlineData("2026-07-08", true)]
    public void Pw_10d_lid_12_while_the_term_runs_a_decision_is_a_step_whatever_it_will_say(string on, bool isStep)
    {
        var review = Review(
            on,
            $"{Held}; 2026-03-01 trajectoryStarted prospectOfEmployment: true; 2026-06-03 wageValueDetermined wageValue: 45, everyMonths: 12;"
                + "2026-06-05 trajectoryEnded trajectory: notCompleted, targetGroupConfirmed: true; "
                + "2026-06-15 employmentStarted contract: temporary, hours: 36, fullTimeHours: 36, workplace: suitable, independentOfBenefit: true",
            "receivesWajong: false"
        );
        review
            .StepsOf("decideSubsidy")
            .Should()
            .Equal(isStep ? ["college decideSubsidy by 2026-07-08 bound, art. 10d lid 12"] : []);
    }

    // article 13: what was given before the rules is not beyond them

    [Theory]
    [InlineData("2018-01-01 trajectoryStarted months: 18", "2019-10-01", "2018-01-01 to 2019-06-30, past")]
    [InlineData("2019-04-01 trajectoryStarted months: 12", "2019-10-01", "2019-04-01 to 2020-03-31, left 182")]
    [InlineData("2019-09-10 trajectoryStarted months: 12", "2019-10-01", "2019-09-10 to 2020-09-09, left 344")]
    [InlineData(
        "2019-09-11 trajectoryStarted months: 12",
        "2019-10-01",
        "2019-09-11 to 2020-09-10, lawful 2020-03-10, left 161"
    )]
    [InlineData(
        "2019-01-01 trajectoryStarted months: 6; 2019-06-01 trajectoryExtended months: 9, ground: noSuitablePlace",
        "2019-10-01",
        "2019-01-01 to 2020-03-31, left 182"
    )]
    [InlineData(
        "2019-04-01 trajectoryStarted months: 6; 2019-09-11 trajectoryExtended months: 9, ground: noSuitablePlace",
        "2019-10-01",
        "2019-04-01 to 2020-06-30, lawful 2020-03-31, left 182"
    )]
    public void Article_13_months_given_before_the_rules_are_not_beyond_them(string course, string on, string term)
    {
        var review = Review(on, course, "indicationHeld: true, reported: true, prospectOfEmployment: true");
        review.TermsOf("trajectory").Should().Equal($"trajectory {term}");
        review.StepsOf("grantFacility").Should().HaveCount(term.Contains("left", StringComparison.Ordinal) ? 1 : 0);
        review
            .Breaches.Should()
            .HaveCount(term.Contains("lawful", StringComparison.Ordinal) ? 1 : 0, "one under the rules goes by them");
    }

    private static string Renewed(string day) =>
        $"{day} trajectoryRenewed months: 6, wageValue: 20, higherWageValueExpected: true, newWorkplace: true";
}
