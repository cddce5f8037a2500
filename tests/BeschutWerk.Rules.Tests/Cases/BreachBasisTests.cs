using System.Text.Json;
using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>A breach says what was broken: the first unmet norm, its place, and the decision of the rule on that day.</summary>
public sealed class BreachBasisTests
{
    private const string Granted =
        "trajectory: completed, targetGroupConfirmed: true, wageValue: 40, workplace: suitable, independentOfBenefit: true, receivesWajong: false";

    private const string Dismissed = "2026-01-01 employmentStarted; 2026-03-10 dismissed conduct: alcoholAbuse;";

    /// <summary>What happened, the breach, its norm, and what the rule decides about that act.</summary>
    public static readonly TheoryData<string, string, string, string> Breaches = new()
    {
        {
            "2026-04-01 adviceRequested requestedBy: other",
            "adviceRequestedByOther 2026-04-01, art. 3 lid 1",
            "AdviceRequest",
            "advice.mayRequest notPermitted"
        },
        {
            "2026-01-12 adviceReceived POS; 2026-04-01 indicationDecided belongs: true",
            "decisionLate 2026-04-01 23 days, art. 4 lid 1",
            "DecisionTerm",
            "indication.term decidedLate"
        },
        {
            "2026-03-12 adviceReceived POS; 2026-04-01 indicationDecided belongs: false",
            "adviceNotFollowed 2026-04-01, art. 4 lid 2",
            "AdviceFollowed",
            "indication.decide belongs"
        },
        {
            "2026-04-01 trajectoryStarted",
            "trajectoryWithoutGround 2026-04-01, art. 5 lid 1",
            "TrajectoryStart",
            "placement.start refused"
        },
        {
            "2026-01-01 trajectoryStarted; 2026-04-01 trajectoryExtended months: 2, ground: none",
            "extensionWithoutGround 2026-04-01, art. 5 lid 2",
            "TrajectoryExtension",
            "placement.extend refused"
        },
        {
            "2026-01-01 trajectoryStarted; 2026-04-01 trajectoryRenewed months: 2, wageValue: 30",
            "renewalWithoutGround 2026-04-01, art. 5 lid 3",
            "NewTrajectory",
            "placement.renew refused"
        },
        {
            "2026-01-01 trajectoryStarted; 2026-04-01 facilityGranted facilityFirstDay: 2026-04-01, facilityLastDay: 2026-07-01",
            "facilityOutsideTrajectory 2026-04-01 1 days, art. 5 lid 4",
            "TrajectoryFacilities",
            "placement.facility refused"
        },
        {
            "2026-01-01 trajectoryStarted; 2026-04-01 wageValueDetermined wageValue: 40, prospectOfEmployment: false",
            "wageValueWithoutProspect 2026-04-01, toelichting art. 5 lid 6",
            "WageValueDetermination",
            "placement.wageValue refused"
        },
        {
            "2026-04-01 employmentStarted",
            "employmentWithoutIndication 2026-04-01, art. 2",
            "IndicationHeld",
            "targetGroup.assess doesNotBelong"
        },
        {
            "2026-04-01 employmentStarted hours: 36.25, fullTimeHours: 36",
            "hoursNotPermitted 2026-04-01 0.25 hoursPerWeek, art. 6 lid 3",
            "FullTime",
            "employment.hours refused"
        },
        {
            "2026-04-01 employmentStarted hours: 24, fullTimeHours: 36, medicalRestriction: false, otherInability: none",
            "hoursNotPermitted 2026-04-01 12 hoursPerWeek, art. 6 lid 4",
            "ReducedHours",
            "employment.hours refused"
        },
        {
            "2026-04-01 subsidyDecided outcome: grant, wageValue: 40, trajectory: completed, targetGroupConfirmed: true, workplace: orientation",
            "subsidyWithoutGround 2026-04-01, art. 7 lid 1 onder d",
            "SuitableWorkplace",
            "subsidy.decide refuse"
        },
        {
            $"2026-04-01 subsidyDecided outcome: grant, {Granted}, conditionsRecorded: false",
            "awardIncomplete 2026-04-01, art. 7 lid 2",
            "AwardContents",
            "subsidy.award incomplete"
        },
        {
            "2026-04-01 placedOnWaitingList quotaRealised: false",
            "waitingListWithoutGround 2026-04-01, art. 9 lid 1",
            "WaitingListApplies",
            "waitingList.place position"
        },
        {
            Dismissed + "2026-04-01 workOffered",
            "offeredTooEarly 2026-04-01 163 days, art. 11 lid 1",
            "MisconductPeriod",
            "misconduct.reoffer tooEarly"
        },
        {
            Dismissed + "2026-09-11 misconductSupportOffered preventsRepetition: true, improvesChances: true",
            "supportOutsidePeriod 2026-09-11 1 days, art. 11 lid 3",
            "BehaviourSupport",
            "misconduct.support outsidePeriod"
        },
        {
            Dismissed + "2026-04-01 misconductSupportOffered preventsRepetition: false, improvesChances: true",
            "supportUnsuitable 2026-04-01, art. 11 lid 3",
            "BehaviourSupport",
            "misconduct.support mayNotOffer"
        },
    };

    [Theory]
    [MemberData(nameof(Breaches))]
    public void A_breach_has_the_first_unmet_norm_and_the_decision_of_its_rule(
        string events,
        string line,
        string norm,
        string decided
    )
    {
        var what = line.Split(' ')[0];
        var known = what is "trajectoryWithoutGround" or "employmentWithoutIndication"
            ? "indicationHeld: false"
            : "indicationHeld: true, reported: true";
        var review = Review("2026-12-31", events, events.Contains("adviceReceived") ? "" : known);
        review.BreachesOf(what).Should().Equal(line);
        var breach = review.BreachJson(what);
        breach.GetProperty("norm").GetString().Should().Be(norm);
        var decision = breach.GetProperty("decision");
        $"{decision.GetProperty("rule")} {decision.GetProperty("outcome")}".Should().Be(decided);
        decision.GetProperty("rule").GetString().Should().Be(breach.GetProperty("rule").GetString());
        (FirstUnmet(decision) ?? norm).Should().Be(norm);
    }

    // article 7 lid 1: a to f

    [Fact]
    public void The_example_of_a_grant_with_a_Wajong_benefit()
    {
        var review = Review(
            "2025-09-01",
            """[{"on":"2025-09-01","type":"subsidyDecided","outcome":"grant","receivesWajong":true}]"""
        );
        review.Breaches.Should().Equal("subsidyWithoutGround 2025-09-01, art. 7 lid 1 onder f");
        var breach = review.BreachJson("subsidyWithoutGround");
        breach.GetProperty("norm").GetString().Should().Be("NoWajong");
        breach.GetProperty("decision").GetProperty("values").GetProperty("responsible").GetString().Should().Be("uwv");
    }

    [Theory]
    [InlineData("trajectory: notCompleted", "a", "TrajectoryCompleted")]
    [InlineData("targetGroupConfirmed: false", "b", "TargetGroupConfirmed")]
    [InlineData("wageValue: 29.9999, employerWilling: false", "c", "MinimumWageValue")]
    [InlineData("workplace: none", "d", "SuitableWorkplace")]
    [InlineData("independentOfBenefit: false", "e", "IndependentOfBenefit")]
    [InlineData("receivesWajong: true", "f", "NoWajong")]
    [InlineData("workplace: none, receivesWajong: true", "d", "SuitableWorkplace")]
    [InlineData("independentOfBenefit: false, receivesWajong: true", "e", "IndependentOfBenefit")]
    [InlineData("targetGroupConfirmed: false, workplace: none", "b", "TargetGroupConfirmed")]
    [InlineData("trajectory: notCompleted, targetGroupConfirmed: false", "a", "TrajectoryCompleted")]
    public void Article_7_lid_1_a_grant_without_ground_names_the_first_condition_that_is_unmet(
        string unmet,
        string part,
        string norm
    )
    {
        var said = string.Join(
            ", ",
            Granted
                .Split(", ")
                .Where(fact => !unmet.Contains(fact.Split(':')[0], StringComparison.Ordinal))
                .Append(unmet)
        );
        var review = Review(
            "2026-02-02",
            $"2026-01-01 employmentStarted; 2026-02-02 subsidyDecided outcome: grant, {said}",
            "indicationHeld: true"
        );
        review
            .BreachesOf("subsidyWithoutGround")
            .Should()
            .Equal($"subsidyWithoutGround 2026-02-02, art. 7 lid 1 onder {part}");
        var breach = review.BreachJson("subsidyWithoutGround");
        breach.GetProperty("norm").GetString().Should().Be(norm);
        breach.GetProperty("decision").GetProperty("outcome").GetString().Should().Be("refuse");
        FirstUnmet(breach.GetProperty("decision")).Should().Be(norm);
    }

    [Fact]
    public void Article_7_lid_1_below_the_floor_with_a_willing_employer_another_condition_is_broken() =>
        Review(
                "2026-02-02",
                """
                2026-01-01 employmentStarted
                2026-02-02 subsidyDecided outcome: grant, wageValue: 20, employerWilling: true, workplace: orientation
                """,
                "indicationHeld: true"
            )
            .BreachesOf("subsidyWithoutGround")
            .Should()
            .Equal("subsidyWithoutGround 2026-02-02, art. 7 lid 1 onder d");

    [Fact]
    public void The_decision_of_a_breach_is_that_of_its_day()
    {
        // by August the facility fits, by the extension; on the day of the grant it did not
        var review = Review(
            "2026-12-31",
            """
            2026-01-01 trajectoryStarted
            2026-04-01 facilityGranted facilityFirstDay: 2026-04-01, facilityLastDay: 2026-07-31
            2026-05-01 trajectoryExtended months: 3, ground: newWorkplace
            """,
            "indicationHeld: true, reported: true"
        );
        review
            .BreachJson("facilityOutsideTrajectory")
            .GetProperty("decision")
            .GetProperty("outcome")
            .GetString()
            .Should()
            .Be("refused");
    }

    [Theory]
    [InlineData("targetGroup.assess WorkCapacity unmet", "workCapacity: false")]
    [InlineData("targetGroup.assess LimitationPresent unmet", "limitationPresent: false")]
    public void An_obstacle_has_its_finding(string line, string known) =>
        Review("2026-01-05", "", known).Obstacles.Should().Contain(line);

    /// <summary>The norm on which a negative decision rests.</summary>
    private static string? FirstUnmet(JsonElement decision) =>
        decision
            .GetProperty("findings")
            .EnumerateArray()
            .Where(finding => finding.GetProperty("finding").GetString() == "unmet")
            .Select(finding => finding.GetProperty("norm").GetString())
            .FirstOrDefault(norm => norm == decision.GetProperty("norm").GetString());
}
