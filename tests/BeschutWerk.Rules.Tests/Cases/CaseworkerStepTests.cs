using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>What someone who handles a case must find in its review.</summary>
public sealed class CaseworkerStepTests
{
    private const string Held = "indicationHeld: true, reported: true";
    private const string Negative = "belongs: false, carefullyPrepared: true, sufficientlyReasoned: true";

    private const string Dismissed =
        "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true; 2026-03-01 employmentStarted; 2027-01-10 dismissed conduct: alcoholAbuse;";

    // article 9 lid 2, article 11 lid 2: the rank on the list

    [Theory]
    [InlineData("2026-02-19", "")]
    [InlineData("2026-02-20", "2026-02-02 indicationDecided, art. 9 lid 2")]
    [InlineData("2026-12-31", "2026-02-02 indicationDecided, art. 9 lid 2")]
    public void Article_9_lid_2_the_rank_is_that_of_the_decision_on_the_indication(string on, string rank) =>
        Review(
            on,
            "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true; 2026-02-20 placedOnWaitingList quotaRealised: true"
        )
            .Rank.Should()
            .Be(rank);

    [Theory]
    [InlineData("alcoholAbuse", "2027-01-10 dismissed, art. 11 lid 2")]
    [InlineData("none", "2026-02-02 indicationDecided, art. 9 lid 2")]
    public void Article_11_lid_2_after_misconduct_it_is_that_of_the_dismissal(string conduct, string rank) =>
        Review(
            "2027-08-02",
            Dismissed.Replace("alcoholAbuse", conduct, StringComparison.Ordinal)
                + "2027-08-02 placedOnWaitingList quotaRealised: true"
        )
            .Rank.Should()
            .Be(rank);

    [Fact]
    public void Article_11_lid_2_it_is_that_of_the_dismissal_also_where_the_indication_is_newer() =>
        Review(
            "2027-08-02",
            Dismissed
                + "2027-03-01 adviceReceived POS; 2027-03-15 indicationDecided belongs: true; 2027-08-02 placedOnWaitingList quotaRealised: true"
        )
            .Rank.Should()
            .Be("2027-01-10 dismissed, art. 11 lid 2");

    [Theory]
    [InlineData("2026-06-01 trajectoryStarted")]
    [InlineData("2026-06-01 employmentStarted")]
    public void There_is_no_rank_off_the_list(string placed) =>
        Review(
            "2026-06-01",
            $"2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true; 2026-02-20 placedOnWaitingList; {placed}"
        )
            .Rank.Should()
            .BeEmpty();

    [Theory]
    [InlineData("uwv", "uwv inPrinciple, toelichting art. 9", true)]
    [InlineData("wajong", "uwv inPrinciple, toelichting art. 9", true)]
    [InlineData("participatiewet", "municipality bound, toelichting art. 9", false)]
    [InlineData("none", "municipality bound, toelichting art. 9", false)]
    public void Note_to_9_with_a_UWV_benefit_no_trajectory_is_owed(string benefit, string responsible, bool isUwv)
    {
        var review = Review(
            "2026-02-20",
            $"2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true; 2026-02-10 reported directEmployment: false; 2026-02-20 placedOnWaitingList quotaRealised: true; 2026-02-20 benefitChanged benefit: {benefit}"
        );
        review.Decision("waitingList.responsible").Should().Be(responsible);
        review.ToString().Contains("\"trajectoryDuty\":false").Should().Be(isUwv);
        review
            .StepsOf("startTrajectory")
            .Should()
            .Equal(["college startTrajectory discretionary, art. 5 lid 1"], "it may be offered all the same");
    }

    // article 12 over article 11 lid 1

    [Theory]
    [InlineData("true", true, 0)]
    [InlineData("false", false, 1)]
    [InlineData("null", false, 0)] // nothing is alleged on what is unknown
    public void Article_12_work_may_be_offered_once_hardship_lifted_the_period(
        string special,
        bool isLifted,
        int breaches
    )
    {
        var hardship =
            $"2027-01-20 hardshipApplied rule: misconduct.reoffer, newOutcome: periodOver, reason: stated, specialCase: {special}, unfairnessEstablished: true, fixedByStatute: false;";
        Review("2027-01-19", Dismissed + hardship).StepsOf("offerWork").Should().BeEmpty();
        var review = Review("2027-01-20", Dismissed + hardship);
        review.StepsOf("offerWork").Length.Should().Be(isLifted ? 1 : 0);
        if (isLifted)
        {
            review.StepsOf("offerWork").Single().Should().StartWith("college offerWork discretionary, ");
            review.RecordedBy("offerWork").Should().Be("workOffered");
        }

        Review("2027-02-01", Dismissed + hardship + "2027-02-01 workOffered")
            .BreachesOf("offeredTooEarly")
            .Should()
            .HaveCount(breaches);
    }

    // article 6 lid 2

    [Theory]
    [InlineData("2026-01-01", "2027-09-30", null)]
    [InlineData("2026-01-01", "2027-10-01", "2028-01-01")] // three months before the day on which it is due
    [InlineData("2026-01-01", "2027-12-31", "2028-01-01")]
    [InlineData("2026-01-01", "2028-06-01", "2028-01-01")]
    [InlineData("2024-05-31", "2026-02-27", null)] // due on 31 May, three months before is the last of February
    [InlineData("2024-05-31", "2026-02-28", "2026-05-31")]
    public void Article_6_lid_2_a_permanent_contract_is_shown_from_three_months_before(
        string start,
        string on,
        string? by
    ) =>
        Review(on, $"{start} employmentStarted contract: temporary", Held)
            .StepsOf("offerPermanentContract")
            .Should()
            .Equal(by is null ? [] : [$"college offerPermanentContract by {by} bound, art. 6 lid 2"]);

    [Theory]
    [InlineData("contractRenewed contract: permanent")]
    [InlineData("contractRenewed noLongerInTargetGroup: true")]
    [InlineData("employmentEnded")]
    public void Article_6_lid_2_it_is_not_shown_where_it_is_not_coming(string happened) =>
        Review("2027-11-01", $"2026-01-01 employmentStarted contract: temporary; 2027-02-01 {happened}", Held)
            .StepsOf("offerPermanentContract")
            .Should()
            .BeEmpty();

    // article 7 lid 1 onder f, after the grant

    [Theory]
    [InlineData("benefit: wajong", true)]
    [InlineData("benefit: uwv, receivesWajong: true", true)]
    [InlineData("benefit: uwv, receivesWajong: false", false)]
    [InlineData("benefit: none", false)]
    public void Article_7_f_a_Wajong_benefit_that_begins_after_the_grant_is_in_the_way(string benefit, bool isInTheWay)
    {
        var review = Review(
            "2026-09-01",
            $"""
            2026-01-01 employmentStarted
            2026-02-02 subsidyDecided outcome: grant, trajectory: completed, targetGroupConfirmed: true, wageValue: 40, workplace: suitable, independentOfBenefit: true, receivesWajong: false
            2026-09-01 benefitChanged {benefit}
            """,
            Held + ", criteriaInDoubt: false"
        );
        review.BreachesOf("subsidyWithoutGround").Should().BeEmpty("on its day it was granted on good ground");
        review.Obstacles.Contains("subsidy.decide NoWajong unmet").Should().Be(isInTheWay);
    }

    // article 10 lid 1 with article 2

    [Theory]
    [InlineData("workCapacity: false", true)]
    [InlineData(
        "workCapacity: true, limitationPresent: true, beyondRegularEmployer: true, criteriaInDoubt: false",
        false
    )]
    public void Article_10_lid_1_someone_in_a_trajectory_who_cannot_work_may_no_longer_meet_the_criteria(
        string known,
        bool isAsked
    )
    {
        foreach (var placed in (string[])["trajectoryStarted", "employmentStarted"])
        {
            var review = Review("2026-02-01", $"2026-01-01 {placed}", $"{Held}, {known}");
            review
                .StepsOf("requestNewAdvice")
                .Should()
                .Equal(isAsked ? ["college requestNewAdvice discretionary, art. 10 lid 1"] : []);
        }
    }

    // Maastricht: M1, M6

    [Theory]
    [InlineData("ableToWork: false", "offerDayActivities", "brief p. 1 al. 4")]
    [InlineData(
        "ableToWork: true, suitableInstruments: [guidance, adaptedPace]",
        "deployInstrument",
        "brief p. 2 al. 2"
    )]
    [InlineData("ableToWork: true, suitableInstruments: [], shelteredWorkFits: true", "", "")]
    [InlineData("ableToWork: null", "", "")]
    public void Maastricht_day_activities_or_a_regular_instrument_are_steps(string ended, string step, string place)
    {
        var review = Review(
            "2026-03-01",
            $"2026-01-05 preTrajectoryStarted; 2026-02-02 preTrajectoryEnded preTrajectoryCompleted: true, {ended}",
            policy: OfMaastricht
        );
        string[] steps = [.. review.StepsOf("offerDayActivities"), .. review.StepsOf("deployInstrument")];
        steps.Length.Should().Be(step.Length > 0 ? 1 : 0);
        if (step.Length > 0)
        {
            steps[0].Should().StartWith($"college {step} ").And.Contain($", {place}");
        }

        review
            .StepsOf("requestAdvice")
            .Should()
            .ContainSingle("the person may always ask (Participatiewet art. 10b lid 3)");
        Review("2026-03-01", "", ended.Replace("preTrajectoryCompleted: true, ", ""), OfMaastricht)
            .StepsOf("requestAdvice")
            .Should()
            .ContainSingle();
    }

    [Fact]
    public void Nuenen_has_no_step_of_the_letter()
    {
        var review = Review("2026-03-01", "", "ableToWork: false, suitableInstruments: [guidance]");
        review.StepsOf("offerDayActivities").Should().BeEmpty();
        review.StepsOf("deployInstrument").Should().BeEmpty();
        review.StepsOf("requestAdvice").Should().ContainSingle();
    }

    // article 8 lid 4, article 10 lid 2

    [Theory]
    [InlineData("belongs: false", true)]
    [InlineData("belongs: true", false)]
    [InlineData("belongs: null", false)]
    public void Ruling_N8_4_provisions_may_be_ended_as_soon_as_the_negative_advice_is_there(string advice, bool may)
    {
        var events = $"2026-01-01 employmentStarted; 2026-03-02 newAdviceReceived {advice};";
        Review("2026-03-01", events, Held).StepsOf("endProvisions").Should().BeEmpty();
        var review = Review("2026-03-02", events, Held);
        review
            .StepsOf("endProvisions")
            .Should()
            .Equal(may ? ["college endProvisions discretionary, art. 8 lid 4 [newDecisionFirst]"] : []);
        if (advice == "belongs: null")
        {
            review.Facts.Should().Contain(fact => fact.EndsWith("(provisions.end)"));
        }
    }

    [Theory]
    [InlineData("trajectoryStarted", "null")]
    [InlineData("trajectoryStarted", "true")]
    [InlineData("trajectoryStarted", "false")]
    [InlineData("employmentStarted", "null")]
    [InlineData("employmentStarted", "true")]
    [InlineData("employmentStarted", "false")]
    public void Ruling_N10_2_whether_an_alternative_is_possible_matters_after_the_loss(string placed, string possible)
    {
        var review = Review(
            "2026-03-16",
            $"2026-01-01 {placed}; 2026-03-02 newAdviceReceived {Negative}; 2026-03-16 indicationDecided belongs: false, alternativePossible: {possible}",
            Held
        );
        review
            .StepsOf("offerAlternative")
            .Should()
            .Equal(possible == "true" ? ["college offerAlternative bound, toelichting art. 10 lid 2"] : []);
        review.FactsOf("alternativePossible").Length.Should().Be(possible == "null" ? 1 : 0);
    }

    // article 11 lid 1: how an assessment is recorded

    [Theory]
    [InlineData("2027-02-01", "true", "misconductPeriod", "2027-01-11 to 2027-07-10")]
    [InlineData("2027-02-01", "false", "indicated", null)]
    public void Note_to_11_lid_1_an_assessment_is_an_event(
        string day,
        string forMisconduct,
        string phase,
        string? period
    )
    {
        var dismissed = Dismissed.Replace("alcoholAbuse", "other", StringComparison.Ordinal);
        var before = Review("2027-01-31", dismissed);
        before.Phase.Should().Be("dismissalUnassessed");
        before
            .StepsOf("assessConduct")
            .Should()
            .Equal("college assessConduct discretionary, toelichting art. 11 lid 1");
        before.RecordedBy("assessConduct").Should().Be("conductAssessed");

        var after = Review(day, $"{dismissed} {day} conductAssessed forMisconduct: {forMisconduct}");
        after.Phase.Should().Be(phase);
        after.StepsOf("assessConduct").Should().BeEmpty();
        after.FactsOf("forMisconduct").Should().BeEmpty();
        if (period is null)
        {
            after.TermsOf("misconductPeriod").Should().BeEmpty();
        }
        else
        {
            after
                .TermsOf("misconductPeriod")
                .Should()
                .ContainSingle("it counts from the dismissal")
                .Which.Should()
                .StartWith($"misconductPeriod {period},");
        }
    }

    [Theory]
    [InlineData("2027-07-10", "misconductPeriod")]
    [InlineData("2027-07-11", "indicated")]
    public void Note_to_11_lid_1_an_assessment_after_the_period_finds_it_over(string day, string phase) =>
        Review(
            day,
            $"{Dismissed.Replace("alcoholAbuse", "other", StringComparison.Ordinal)} {day} conductAssessed forMisconduct: true"
        )
            .Phase.Should()
            .Be(phase);

    [Fact]
    public void Ruling_N11_4_the_duty_to_cooperate_is_named_while_the_period_runs()
    {
        const string offered =
            Dismissed
            + "2027-02-01 benefitChanged benefit: participatiewet, municipalBenefit: true; 2027-02-02 misconductSupportOffered preventsRepetition: true, improvesChances: true";
        Review("2027-07-10", offered).StepsOf("cooperate").Should().Equal("person cooperate bound, art. 11 lid 4");
        Review("2027-07-11", offered).StepsOf("cooperate").Should().BeEmpty();
    }
}
