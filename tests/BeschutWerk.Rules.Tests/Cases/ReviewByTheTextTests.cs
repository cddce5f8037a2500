using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>A review says no more and no less than the texts: each case read from an article or a ruling on it.</summary>
public sealed class ReviewByTheTextTests
{
    private const string Indicated =
        "2026-01-05 adviceReceived POS; 2026-02-02 indicationDecided belongs: true, quotaRealised: false; 2026-02-03 reported;";

    private const string InTrajectory =
        Indicated + "2026-03-01 trajectoryStarted months: 6, prospectOfEmployment: true;";

    private const string Employed =
        InTrajectory
        + "2026-08-31 trajectoryEnded trajectory: completed, targetGroupConfirmed: true, criteriaInDoubt: false;"
        + "2026-09-01 employmentStarted contract: temporary, hours: 36, fullTimeHours: 36;";

    private const string Unwilling =
        InTrajectory
        + "2026-08-10 wageValueDetermined wageValue: 28, prospectOfEmployment: true, employerWilling: false, everyMonths: 12;";

    private const string Known = "wswIndication: false, lastAssessedOn: never, benefit: participatiewet";

    // article 4 lid 2 and 3, by analogy after a new advice: bound to the loss only where nothing else is open

    [Theory]
    [InlineData("carefullyPrepared: true, sufficientlyReasoned: true", true, true)]
    [InlineData("carefullyPrepared: true, sufficientlyReasoned: false", false, false)]
    [InlineData("sufficientlyReasoned: false", false, false)]
    [InlineData("carefullyPrepared: false, sufficientlyReasoned: true", true, false)] // the outcome names that exception
    [InlineData("carefullyPrepared: true", true, false)]
    public void Article_10_lid_2_binds_to_the_loss_only_by_careful_and_reasoned_advice(
        string advice,
        bool isTold,
        bool isBound
    )
    {
        var file = File(
            $"{InTrajectory} 2026-05-01 newAdviceRequested criteriaInDoubt: true; 2026-06-10 newAdviceReceived belongs: false, {advice}",
            Known
        );
        var review = CaseRules.Review(file, Iso("2026-07-10"));
        review.Decisions.Any(decision => decision.Rule.Key == "indication.afterNewAdvice").Should().Be(isTold);
        review.NextSteps.Any(step => step.What == CaseStep.DecideIndicationLost).Should().Be(isBound);
    }

    [Fact]
    public void Nothing_is_to_be_offered_while_a_negative_new_advice_awaits_its_decision()
    {
        var review = Review(
            "2026-09-10",
            InTrajectory
                + "2026-05-01 newAdviceRequested criteriaInDoubt: true;"
                + "2026-06-10 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: false;"
                + "2026-06-20 informationRequested sufficientlyReasoned: false",
            Known
        );
        review.StepsOf("offerEmployment").Should().BeEmpty();
        review.StepsOf("requestInformation").Should().BeEmpty("it has been asked");
        review.Facts.Should().NotContain("sufficientlyReasoned (indication.decide)");
        review.Decision("indication.decide").Should().Be("none");
    }

    // Besluit advisering beschut werk art. 2 lid 1: a request of the college or the person

    [Theory]
    [InlineData("other", false)]
    [InlineData("person", true)]
    [InlineData("college", true)]
    public void Besluit_art_2_lid_1_the_request_of_another_opens_no_term(string by, bool isAnswered)
    {
        var review = Review("2026-06-20", $"2026-01-12 adviceRequested requestedBy: {by}", Known);
        review.Terms.Any(term => term.StartsWith("advice ", StringComparison.Ordinal)).Should().Be(isAnswered);
        review
            .Breaches.Any(breach => breach.StartsWith("adviceLate", StringComparison.Ordinal))
            .Should()
            .Be(isAnswered);
        review.StepsOf("giveAdvice").Should().HaveCount(isAnswered ? 1 : 0);
        review.StepsOf("requestAdvice").Should().HaveCount(isAnswered ? 0 : 1);
        review.Decision("targetGroup.assess").Should().StartWith("lacks", "no course of the advice has begun");
    }

    [Fact]
    public void A_later_request_of_the_person_opens_the_term() =>
        Review(
            "2026-02-20",
            "2026-01-12 adviceRequested requestedBy: other; 2026-02-02 adviceRequested requestedBy: person",
            Known
        )
            .Terms.Should()
            .ContainSingle(term => term.StartsWith("advice ", StringComparison.Ordinal))
            .Which.Should()
            .StartWith("advice 2026-02-03 to 2026-03-30");

    [Fact]
    public void Ruling_N3_2_d_the_twelve_months_are_none_of_a_request_of_the_college()
    {
        const string AssessedBefore = "wswIndication: true, lastAssessedOn: 2025-06-01, situationChanged: false";
        Terms("college").Should().BeEmpty();
        Terms("person").Should().Equal("assessmentExemption 2025-06-02 to 2026-06-01, left 84");

        static IEnumerable<string> Terms(string by) =>
            Review("2026-03-09", $"2026-01-12 adviceRequested requestedBy: {by}, {AssessedBefore}")
                .Terms.Where(term => term.StartsWith("assessmentExemption", StringComparison.Ordinal));
    }

    // article 5 lid 4

    [Fact]
    public void Article_5_lid_4_a_later_extension_permits_the_facility_from_then_on()
    {
        const string Granted =
            InTrajectory + "2026-04-01 facilityGranted facilityFirstDay: 2026-04-10, facilityLastDay: 2026-09-30;";
        Facility(Granted).Should().Be("facility 2026-04-10 to 2026-09-30, lawful 2026-08-31, left 1");
        Facility($"{Granted} 2026-08-30 trajectoryExtended months: 2, ground: noSuitablePlace")
            .Should()
            .Be("facility 2026-04-10 to 2026-09-30, left 31");

        static string Facility(string events) =>
            Review("2026-08-30", events, Known)
                .Terms.Single(term => term.StartsWith("facility", StringComparison.Ordinal));
    }

    // the note to article 7 lid 1 onder c

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-09-20", true)]
    public void Note_to_7_1_c_an_extension_that_was_decided_and_not_given_is_withheld(string on, bool isWithheld) =>
        Review(
            on,
            Unwilling
                + "2026-08-12 subsidyDecided outcome: extendTrajectory, targetGroupConfirmed: true;"
                + "2026-08-31 trajectoryEnded trajectory: completed, targetGroupConfirmed: true",
            Known
        )
            .Breaches.Should()
            .Equal(isWithheld ? ["extensionWithheld 2026-09-01, toelichting art. 7 lid 1 onder c"] : []);

    [Theory]
    [InlineData("2026-08-25 trajectoryExtended months: 2")]
    [InlineData("2026-09-01 employmentStarted contract: temporary, employerWilling: true")]
    public void An_extension_or_an_employment_in_time_is_what_was_due(string next) =>
        Review(
            "2026-09-20",
            $"{Unwilling} 2026-08-12 subsidyDecided outcome: extendTrajectory, targetGroupConfirmed: true; {next}",
            Known
        )
            .Breaches.Should()
            .NotContain(breach => breach.StartsWith("extensionWithheld", StringComparison.Ordinal));

    [Theory]
    [InlineData("2026-08-31", "")]
    [InlineData("2026-09-20", " [decidedAfterEnd]")]
    public void Article_5_lid_2_the_extension_that_is_due_carries_that_it_comes_after_the_end(string on, string caveats)
    {
        const string Decided =
            Unwilling + "2026-08-12 subsidyDecided outcome: extendTrajectory, targetGroupConfirmed: true";
        var step = Review(on, Decided, Known).StepsOf("extendTrajectory").Should().ContainSingle().Which;
        step.Should().Contain(" bound, toelichting art. 7 lid 1 onder c");
        step.Contains("decidedAfterEnd", StringComparison.Ordinal).Should().Be(caveats.Length > 0);
    }

    // article 6 lid 2, article 10 lid 1

    [Theory]
    [InlineData("2028-09-01", null)]
    [InlineData("2028-09-02", "permanentContractWithheld 2028-09-02 1 days, art. 6 lid 2")]
    [InlineData("2028-09-10", "permanentContractWithheld 2028-09-02 9 days, art. 6 lid 2")]
    public void Article_6_lid_2_is_late_from_the_first_day_on_which_it_is_not_in_time(string on, string? breach) =>
        Review(on, Employed, Known)
            .Breaches.Where(item => item.StartsWith("permanentContract", StringComparison.Ordinal))
            .Should()
            .Equal(breach is null ? [] : [breach]);

    [Fact]
    public void Article_6_lid_2_a_temporary_contract_given_on_the_day_withholds_it_at_once() =>
        Review("2028-09-10", $"{Employed} 2028-09-01 contractRenewed contract: temporary", Known)
            .Breaches.Should()
            .Contain("permanentContractWithheld 2028-09-01 9 days, art. 6 lid 2");

    [Theory]
    [InlineData("", false)]
    [InlineData("2028-09-01 contractRenewed contract: permanent, noLongerInTargetGroup: true", true)]
    [InlineData(
        "2028-09-01 contractRenewed contract: permanent, noLongerInTargetGroup: true; 2028-09-05 indicationDecided belongs: true",
        false
    )]
    public void Article_10_lid_1_an_investigation_that_shows_more_than_a_doubt_is_one(string renewal, bool isGround) =>
        Review(
                "2028-09-10",
                $"{Employed} 2026-09-02 wageValueDetermined wageValue: 40, everyMonths: 36; {renewal}",
                Known
            )
            .StepsOf("requestNewAdvice")
            .Should()
            .HaveCount(isGround ? 1 : 0);

    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("noLongerInTargetGroup: true", 0, 1)]
    public void Whom_an_investigation_showed_out_is_not_offered_work_before_the_college_has_judged_that(
        string shown,
        int offers,
        int requests
    )
    {
        var review = Review("2027-04-15", $"{Employed} 2027-04-01 employmentEnded {shown}", Known);
        review.StepsOf("offerEmployment").Should().HaveCount(offers);
        review.StepsOf("requestAdvice").Should().HaveCount(requests);
    }

    // ruling N5: a month beyond the article gives no rights

    [Theory]
    [InlineData("2026-08-31", 181)]
    [InlineData("2027-02-28", 0)]
    [InlineData("2027-03-01", null)]
    public void Ruling_N5_the_days_go_by_the_lawful_last_day(string on, int? left)
    {
        var file = File($"{InTrajectory} 2026-08-20 trajectoryExtended months: 8, ground: noSuitablePlace", Known);
        var review = CaseRules.Review(file, Iso(on));
        var term = review.Terms.Single(item => item.Name == CaseTermName.Trajectory);
        (term.LastDay, term.LawfulLastDay, term.DaysLeft).Should().Be((Iso("2027-04-30"), Iso("2027-02-28"), left));
        CaseAgenda
            .Of([review])
            .Where(row => row.Term == CaseTermName.Trajectory)
            .Select(row => (row.Day, row.DaysLeft))
            .Should()
            .Equal(left is null ? [] : [(Iso("2027-02-28"), left)]);
    }

    // article 5 lid 7 departs from paragraph 1, not from article 2

    [Theory]
    [InlineData("", false)]
    [InlineData("2026-03-20 indicationDecided belongs: true;", true)]
    public void Article_5_lid_7_departs_not_from_the_indication(string decided, bool isDeparture) =>
        Review(
            "2026-04-20",
            $"2026-03-05 adviceReceived POS; {decided} 2026-04-01 employmentStarted contract: temporary",
            Known
        )
            .Departures.Any(item => item.StartsWith("directEmployment", StringComparison.Ordinal))
            .Should()
            .Be(isDeparture);

    // C4: the day of the answer does not count, the days after the request before it do

    [Theory]
    [InlineData("2026-01-20")]
    [InlineData("2026-01-21")]
    [InlineData("2026-02-20")]
    public void Article_4_lid_3_any_answer_after_the_request_leaves_the_same_days(string on)
    {
        const string Asked =
            "2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: false;"
            + "2026-01-20 informationRequested sufficientlyReasoned: false";
        var left = CaseRules.Review(File(Asked, Known), Iso(on)).Explain(Language.English);
        left.Should().Contain("once UWV answers, 40 days are left");

        var answeredOn = Iso(on).PlusDays(1);
        CaseRules
            .Review(File($"{Asked}; {answeredOn:uuuu-MM-dd} informationReceived", Known), answeredOn)
            .Terms.Single(term => term.Name == CaseTermName.IndicationDecision)
            .DaysLeft.Should()
            .Be(40);
    }

    // the letter of Maastricht: who cannot work

    [Fact]
    public void Who_is_known_to_be_unable_to_work_is_not_asked_for_a_capacity()
    {
        var review = Review(
            "2024-12-21",
            "2024-09-02 preTrajectoryStarted; 2024-12-20 preTrajectoryEnded preTrajectoryCompleted: true, ableToWork: false",
            policy: OfMaastricht
        );
        review.Facts.Should().NotContain("workCapacity (targetGroup.assess)");
        review.Obstacles.Should().Contain("targetGroup.assess WorkCapacity unmet");
    }

    // article 10 lid 3: what has ended does not go on

    [Theory]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-09-15", false)]
    public void Article_10_lid_3_a_trajectory_goes_on_only_while_it_is_there(string on, bool goesOn) =>
        CaseRules
            .Review(
                File(
                    InTrajectory
                        + "2026-05-01 newAdviceRequested wageValue: 20;"
                        + "2026-06-20 newAdviceReceived belongs: true, carefullyPrepared: true, sufficientlyReasoned: true, sameTrajectoryContinued: true;"
                        + "2026-09-10 trajectoryEnded trajectory: completed, targetGroupConfirmed: true",
                    Known
                ),
                Iso(on)
            )
            .Decisions.Any(decision => decision.Rule.Key == "indication.afterNewAdvice")
            .Should()
            .Be(goesOn);
}
