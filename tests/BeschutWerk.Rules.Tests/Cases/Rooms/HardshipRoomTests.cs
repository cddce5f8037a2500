using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Articles 11 and 12 in a review: what each line of it hangs on.</summary>
public sealed class HardshipRoomTests
{
    private const string Held = "indicationHeld: true";
    private const string Grounded =
        "reason: stated, specialCase: true, unfairnessEstablished: true, fixedByStatute: false";

    [Theory]
    [InlineData("2025-12-31", false)] // before the dismissal there was nothing to depart from
    [InlineData("2026-01-10", true)]
    [InlineData("2026-01-11", true)]
    public void Article_12_work_can_be_offered_in_the_period_once_hardship_was_granted_since_the_dismissal(
        string granted,
        bool isOffered
    )
    {
        string[] events =
        [
            "2025-01-01 employmentStarted",
            "2026-01-10 dismissed conduct: alcoholAbuse",
            $"{granted} hardshipApplied rule: misconduct.reoffer, newOutcome: periodOver, {Grounded}",
        ];
        Review("2026-02-02", string.Join("; ", events), Held)
            .StepsOf("offerWork")
            .Should()
            .HaveCount(isOffered ? 1 : 0);
    }

    [Fact]
    public void Article_12_a_policy_without_the_clause_lifts_nothing()
    {
        const string events = """
            2023-01-01 employmentStarted contract: temporary, directEmployment: true
            2025-01-01 hardshipApplied rule: employment.contract, newOutcome: temporary,
            """;
        var withClause = Under(NuenenPolicy, "2025-02-01", $"{events} {Grounded}", Held);
        withClause.BreachesOf("permanentContractWithheld").Should().BeEmpty();
        withClause.StepsOf("offerPermanentContract").Should().BeEmpty();
        var without = Under(Without(Norm.Hardship), "2025-02-01", $"{events} {Grounded}", Held);
        without
            .BreachesOf("permanentContractWithheld")
            .Should()
            .Equal("permanentContractWithheld 2025-01-02 31 days, art. 6 lid 2");
        without.StepsOf("offerPermanentContract").Should().HaveCount(1);
        without.Decision("hardship.depart").Should().Be("none");
    }

    [Fact]
    public void Article_12_what_a_statute_fixes_is_not_departed_from_whatever_is_said()
    {
        var review = Review(
            "2026-05-01",
            $"""
            2026-01-01 employmentStarted
            2026-02-02 wageValueDetermined wageValue: 50
            2026-05-01 hardshipApplied rule: subsidy.term, newOutcome: decidedInTime, {Grounded}
            """,
            Held
        );
        review.BreachesOf("hardshipWithoutGround").Should().Equal("hardshipWithoutGround 2026-05-01, art. 12");
        review.BreachesOf("subsidyDecisionLate").Should().HaveCount(1);
        review.Departures.Should().NotContain(line => line.StartsWith("hardship", StringComparison.Ordinal));
    }

    // article 11

    [Theory]
    [InlineData("2025-07-10", "lacks [forMisconduct]")] // the period after 10 January still ran, and it may have been misconduct
    [InlineData("2025-07-11", "notApplicable bound, art. 11 lid 1")]
    public void Article_11_lid_1_an_ordinary_dismissal_takes_the_place_of_an_open_one_whose_period_is_over(
        string dismissed,
        string reoffer
    ) =>
        Review(
                dismissed,
                $"""
                2024-09-01 employmentStarted
                2025-01-10 dismissed conduct: other
                2025-05-01 employmentStarted
                {dismissed} dismissed conduct: none
                """,
                Held
            )
            .Decision("misconduct.reoffer")
            .Should()
            .Be(reoffer);

    [Theory]
    [InlineData("", "none")]
    [InlineData(
        "; 2025-08-01 placedOnWaitingList quotaRealised: true",
        "collegeAssesses discretionary, toelichting art. 11 lid 1"
    )]
    public void Article_11_lid_2_conduct_that_nobody_has_assessed_stays_a_question_while_a_rank_hangs_on_it(
        string list,
        string decision
    )
    {
        var review = Review(
            "2025-08-01",
            $"2024-09-01 employmentStarted; 2025-01-10 dismissed conduct: other{list}",
            Held
        );
        review.Decision("misconduct.qualify").Should().Be(decision);
        review.StepsOf("assessConduct").Should().HaveCount(list.Length > 0 ? 1 : 0);
    }

    [Fact]
    public void Article_11_lid_2_a_dismissal_on_the_first_day_of_an_employment_ranks_by_that_day() =>
        Review(
            "2026-08-03",
            "2026-01-05 indicationDecided belongs: true; 2026-01-12 employmentStarted; 2026-01-12 dismissed conduct: alcoholAbuse; 2026-08-03 placedOnWaitingList quotaRealised: true"
        )
            .Rank.Should()
            .Be("2026-01-12 dismissed, art. 11 lid 2");

    [Fact]
    public void Article_11_lid_3_what_support_does_can_be_known_without_a_day()
    {
        var review = Review(
            "2026-02-02",
            "2025-01-01 employmentStarted; 2026-01-10 dismissed conduct: alcoholAbuse; 2026-02-02 misconductSupportOffered",
            Held + ", preventsRepetition: true, improvesChances: true"
        );
        review.Decision("misconduct.support").Should().Be("mayOffer discretionary, art. 11 lid 3");
        review.Facts.Should().NotContain(fact => fact.Contains("misconduct.support", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2019-09-10", false)]
    [InlineData("2019-09-11", true)] // the first day in force
    public void Article_11_lid_1_an_offer_before_the_first_day_of_the_policy_leaves_nothing_open(
        string offered,
        bool isOpen
    ) =>
        Review(
                "2019-12-02",
                $"2019-01-01 employmentStarted; 2019-08-01 dismissed conduct: other; {offered} workOffered hours: 36, fullTimeHours: 36",
                Held
            )
            .FactsOf("forMisconduct")
            .Any(fact => fact.Contains(offered, StringComparison.Ordinal))
            .Should()
            .Be(isOpen);

    // article 9 and the law above it

    [Fact]
    public void Article_10b_after_the_trajectory_employment_must_be_offered_while_the_number_is_not_realised() =>
        Review("2026-07-01", "2026-01-01 trajectoryStarted", Held + ", quotaRealised: false")
            .Decision("statute.offer")
            .Should()
            .StartWith("mustOffer bound, art. 10b");

    [Fact]
    public void Article_10b_in_2016_the_college_sees_to_the_employment_of_whoever_was_determined() =>
        Review("2016-06-01", "", Held)
            .StepsOf("offerEmployment")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("college offerEmployment bound, art. 10b lid 3");

    [Fact]
    public void Article_11_lid_4_whoever_need_not_cooperate_is_denied_nothing()
    {
        var review = Review(
            "2026-02-02",
            "2025-01-01 employmentStarted; 2026-01-10 dismissed conduct: alcoholAbuse; 2026-02-02 misconductSupportOffered preventsRepetition: true, improvesChances: true",
            Held + ", municipalBenefit: false"
        );
        review.Decision("misconduct.cooperation").Should().StartWith("noDuty");
        review
            .Obstacles.Should()
            .NotContain(line => line.StartsWith("misconduct.cooperation", StringComparison.Ordinal));
    }
}
