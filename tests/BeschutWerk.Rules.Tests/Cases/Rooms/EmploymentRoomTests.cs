using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Articles 6 and 7 in a review: what each line of it hangs on.</summary>
public sealed class EmploymentRoomTests
{
    private const string Held = "indicationHeld: true";

    // article 6 lid 1 and 2

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-01-02", true)]
    public void Article_6_lid_2_which_contract_it_is_matters_from_the_day_on_which_a_permanent_one_is_due(
        string on,
        bool matters
    ) =>
        Review(on, "2023-01-01 employmentStarted", Held)
            .FactsOf("contract")
            .Should()
            .Equal(matters ? ["contract on 2025-01-01 (employment.contract)"] : []);

    [Theory]
    [InlineData("2025-05-01", null)]
    [InlineData("2025-05-02", 1)]
    [InlineData("2025-05-11", 10)]
    public void Article_6_lid_2_what_was_withheld_counts_up_to_a_negative_decision_and_anew_from_the_next_positive_one(
        string on,
        int? again
    )
    {
        // two years from 1 January 2023; between the two decisions there was nothing to offer
        string[] first = ["permanentContractWithheld 2025-01-01 59 days, art. 6 lid 2"];
        Review(
                on,
                """
                2023-01-01 employmentStarted contract: temporary
                2025-03-01 indicationDecided belongs: false
                2025-05-01 indicationDecided belongs: true
                """,
                Held
            )
            .BreachesOf("permanentContractWithheld")
            .Should()
            .Equal(
                again is { } days
                    ? [.. first, $"permanentContractWithheld 2025-05-01 {days} days, art. 6 lid 2"]
                    : first
            );
    }

    [Theory]
    [InlineData("2025-04-01", null)]
    [InlineData("2025-04-02", 1)]
    public void Article_6_lid_2_after_investigation_and_a_positive_decision_it_is_due_from_that_day(
        string on,
        int? again
    )
    {
        string[] first = ["permanentContractWithheld 2025-01-01 59 days, art. 6 lid 2"];
        Review(
                on,
                """
                2023-01-01 employmentStarted contract: temporary
                2025-02-01 contractRenewed contract: temporary
                2025-03-01 contractRenewed contract: temporary, noLongerInTargetGroup: true
                2025-04-01 indicationDecided belongs: true
                """,
                Held
            )
            .BreachesOf("permanentContractWithheld")
            .Should()
            .Equal(
                again is { } days
                    ? [.. first, $"permanentContractWithheld 2025-04-01 {days} days, art. 6 lid 2"]
                    : first
            );
    }

    [Fact]
    public void Article_6_lid_2_what_investigation_has_shown_holds_for_the_next_renewal_too() =>
        Review(
                "2025-03-01",
                """
                2023-01-01 employmentStarted contract: temporary
                2025-01-01 contractRenewed contract: temporary, noLongerInTargetGroup: true
                2025-03-01 contractRenewed contract: temporary
                """,
                Held
            )
            .BreachesOf("contractWithoutTargetGroup")
            .Should()
            .Equal(
                "contractWithoutTargetGroup 2025-01-01, art. 6 lid 2",
                "contractWithoutTargetGroup 2025-03-01, art. 6 lid 2"
            );

    [Fact]
    public void Article_6_lid_1_a_policy_without_the_first_years_has_no_day_for_a_permanent_contract()
    {
        var review = Under(
            Without(Norm.TemporaryContract),
            "2026-01-01",
            "2023-01-01 employmentStarted contract: temporary",
            Held
        );
        review.Decision("employment.contract").Should().Be("notRegulated");
        review.StepsOf("offerPermanentContract").Should().BeEmpty();
        review.FactsOf("contract").Should().BeEmpty();
    }

    // article 6 lid 3 and 4

    [Fact]
    public void Article_6_lid_4_the_full_time_hours_can_be_known_without_a_day()
    {
        var review = Review(
            "2026-05-01",
            "2026-05-01 workOffered hours: 24",
            Held + ", fullTimeHours: 36, medicalRestriction: false, otherInability: none"
        );
        review
            .BreachesOf("hoursNotPermitted")
            .Should()
            .Equal("hoursNotPermitted 2026-05-01 12 hoursPerWeek, art. 6 lid 4");
        review.Decision("employment.hours").Should().Be("refused bound, art. 6 lid 4");
        review.FactsOf("hours").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "fullTimeHours,hours")]
    [InlineData(" hours: 24", "fullTimeHours")]
    [InlineData(" fullTimeHours: 36", "hours")]
    public void Article_6_lid_4_of_hours_that_are_not_told_only_those_matter(string told, string facts)
    {
        foreach (var policy in new[] { NuenenPolicy, Without(Norm.FullTime), Without(Norm.ReducedHours) })
        {
            var review = Under(policy, "2026-05-01", $"2026-05-01 workOffered{told}", Held);
            review
                .Facts.Where(fact => fact.Contains("ours on 2026-05-01 (employment.hours)", StringComparison.Ordinal))
                .Select(fact => fact.Split(' ')[0])
                .Order(StringComparer.Ordinal)
                .Should()
                .Equal(facts.Split(','));
        }

        var neither = Without(Norm.FullTime) with
        {
            Provisions = new ProvisionCollection(
                Without(Norm.FullTime).Provisions.Where(provision => provision.Norm != Norm.ReducedHours)
            ),
        };
        Under(neither, "2026-05-01", $"2026-05-01 workOffered{told}", Held)
            .Facts.Should()
            .NotContain(fact => fact.Contains("employment.hours", StringComparison.Ordinal));
    }

    // article 7 lid 1

    private const string Grantable =
        "trajectory: completed, targetGroupConfirmed: true, wageValue: 50, employerWilling: true, workplace: suitable, independentOfBenefit: true, receivesWajong: false";

    [Theory]
    [InlineData("2026-03-01", "grant bound, art. 7 lid 1")]
    [InlineData("2026-03-02", "refuse bound, art. 7 lid 1 onder b")]
    public void Article_7_lid_1_b_after_a_negative_decision_nothing_that_was_confirmed_counts(
        string on,
        string decision
    ) =>
        Review(on, "2026-01-01 employmentStarted; 2026-03-02 indicationDecided belongs: false", $"{Held}, {Grantable}")
            .Decision("subsidy.decide")
            .Should()
            .Be(decision);

    [Fact]
    public void Article_7_lid_1_b_a_positive_new_advice_confirms_nothing_that_was_not_confirmed() =>
        Review(
                "2026-03-02",
                "2026-01-01 employmentStarted; 2026-03-02 newAdviceReceived belongs: true",
                Grantable.Replace("targetGroupConfirmed: true, ", "", StringComparison.Ordinal)
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("lacks [targetGroupConfirmed]");

    [Fact]
    public void Article_7_lid_1_a_grant_where_the_trajectory_is_to_be_extended_breaks_the_floor() =>
        Review(
                "2026-03-02",
                "2026-01-01 trajectoryStarted; 2026-03-02 subsidyDecided outcome: grant, subsidisedPercent: 70, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false",
                Held
            )
            .BreachesOf("subsidyWithoutGround")
            .Should()
            .Equal("subsidyWithoutGround 2026-03-02, art. 7 lid 1 onder c");
}
