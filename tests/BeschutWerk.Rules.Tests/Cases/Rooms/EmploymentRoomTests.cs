using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Articles 6 and 7 in a review: what each line of it hangs on.</summary>
public sealed class EmploymentRoomTests
{
    private const string Held = "indicationHeld: true";

    /// <summary>Two years end on 1 January 2025; between the two decisions there was nothing to offer.</summary>
    private static ReviewText BetweenTwoDecisions(string on) =>
        Review(
            on,
            """
            2023-01-01 employmentStarted contract: temporary
            2025-03-01 indicationDecided belongs: false
            2025-05-01 indicationDecided belongs: true
            """,
            Held
        );

    /// <summary>The events by their day.</summary>
    private static string InOrder(params string[] events) =>
        string.Join("; ", events.OrderBy(line => line[..10], StringComparer.Ordinal));

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
        string[] first = ["permanentContractWithheld 2025-01-02 59 days, art. 6 lid 2"];
        BetweenTwoDecisions(on)
            .BreachesOf("permanentContractWithheld")
            .Should()
            .Equal(
                again is { } days
                    ? [.. first, $"permanentContractWithheld 2025-05-02 {days} days, art. 6 lid 2"]
                    : first
            );
    }

    [Theory]
    [InlineData("2025-05-01")]
    [InlineData("2025-06-01")]
    public void Article_6_lid_2_after_a_positive_decision_it_is_due_from_the_day_on_which_it_is_withheld(string on) =>
        BetweenTwoDecisions(on)
            .StepsOf("offerPermanentContract")
            .Should()
            .Equal("college offerPermanentContract by 2025-05-01 bound, art. 6 lid 2");

    [Theory]
    [InlineData("2025-04-01", null)]
    [InlineData("2025-04-02", 1)]
    public void Article_6_lid_2_after_investigation_and_a_positive_decision_it_is_due_from_that_day(
        string on,
        int? again
    )
    {
        string[] first = ["permanentContractWithheld 2025-01-02 59 days, art. 6 lid 2"];
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
                    ? [.. first, $"permanentContractWithheld 2025-04-02 {days} days, art. 6 lid 2"]
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

    [Fact]
    public void Article_7_lid_1_a_grant_that_nothing_could_make_lawful_is_a_breach_whatever_is_unknown() =>
        Review(
                "2026-03-02",
                "2026-01-01 trajectoryStarted; 2026-03-02 subsidyDecided outcome: grant, subsidisedPercent: 70, wageValue: 20, employerWilling: false",
                Held
            )
            .BreachesOf("subsidyWithoutGround")
            .Should()
            .Equal("subsidyWithoutGround 2026-03-02, art. 7 lid 1 onder c");

    [Fact]
    public void Article_7_lid_1_b_a_positive_decision_leaves_what_was_confirmed() =>
        Review(
                "2026-03-02",
                "2026-01-01 trajectoryStarted; 2026-03-01 trajectoryEnded trajectory: completed, targetGroupConfirmed: true; 2026-03-02 indicationDecided belongs: true",
                $"{Held}, {Grantable.Replace("targetGroupConfirmed: true, ", "", StringComparison.Ordinal)}"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("grant bound, art. 7 lid 1");

    [Fact]
    public void Article_7_lid_1_c_an_employer_who_was_willing_before_the_employment_is_so_in_it() =>
        Review(
                "2026-03-02",
                "2026-01-01 trajectoryStarted; 2026-02-02 wageValueDetermined wageValue: 20, employerWilling: true; 2026-03-02 employmentStarted",
                $"{Held}, {Grantable.Replace("wageValue: 50, employerWilling: true, ", "", StringComparison.Ordinal)}"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("grant discretionary, toelichting art. 7 lid 1 onder c");

    [Fact]
    public void Article_7_lid_1_the_decision_of_an_ended_employment_is_none_on_the_next_placement() =>
        Review(
                "2026-09-01",
                "2026-01-01 employmentStarted; 2026-01-05 subsidyDecided outcome: refuse; 2026-06-01 employmentEnded; 2026-09-01 trajectoryStarted",
                $"{Held}, reported: true"
            )
            .Decision("subsidy.decide")
            .Should()
            .NotBe("none");

    [Fact]
    public void Article_10d_lid_12_the_subsidy_of_an_ended_employment_leaves_the_term_of_the_next() =>
        Review(
                "2026-09-14",
                """
                2026-01-01 employmentStarted
                2026-01-05 subsidyDecided outcome: grant, subsidisedPercent: 50
                2026-06-01 employmentEnded
                2026-09-01 employmentStarted
                2026-09-07 wageValueDetermined wageValue: 50
                """,
                Held
            )
            .TermsOf("subsidyDecision")
            .Should()
            .Equal("subsidyDecision 2026-09-08 to 2026-10-12, left 28");

    [Theory]
    [InlineData("2026-03-01", 25, "none")]
    [InlineData("2026-03-02", 25, "none")]
    [InlineData("2026-03-03", 50, "grant bound, art. 7 lid 1")]
    [InlineData("2026-03-01", 50, "grant bound, art. 7 lid 1")] // the refusal was against the article: the grant stays due
    public void Article_7_lid_1_another_wage_value_after_a_refusal_opens_the_question(
        string determined,
        int wageValue,
        string decision
    ) =>
        Review(
                "2026-03-03",
                InOrder(
                    "2026-01-01 employmentStarted",
                    $"{determined} wageValueDetermined wageValue: {wageValue}",
                    "2026-03-02 subsidyDecided outcome: refuse"
                ),
                $"{Held}, {Grantable}"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("2026-03-01", "none")]
    [InlineData("2026-03-02", "none")]
    [InlineData("2026-03-03", "refuse bound, art. 7 lid 1 onder f")]
    public void Article_7_lid_1_f_a_Wajong_benefit_that_begins_after_the_grant_opens_the_question(
        string changed,
        string decision
    ) =>
        Review(
                "2026-03-03",
                InOrder(
                    "2026-01-01 employmentStarted",
                    $"{changed} benefitChanged benefit: wajong",
                    "2026-03-02 subsidyDecided outcome: grant, subsidisedPercent: 50"
                ),
                $"{Held}, {Grantable}"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be(decision);

    // article 7 lid 3

    [Fact]
    public void Article_7_lid_3_a_second_grant_leaves_since_when_there_is_one() =>
        Review(
                "2026-08-03",
                """
                2026-01-01 employmentStarted
                2026-01-01 wageValueDetermined wageValue: 50, everyMonths: 6
                2026-01-05 subsidyDecided outcome: grant, subsidisedPercent: 50
                2026-08-03 subsidyDecided outcome: grant, subsidisedPercent: 50
                """,
                Held
            )
            .BreachesOf("wageValueLate")
            .Should()
            .Equal("wageValueLate 2026-07-02 33 days, art. 7 lid 3");

    [Fact]
    public void Article_7_lid_3_an_interval_that_passed_before_the_employment_gives_no_day()
    {
        var review = Review(
            "2026-04-01",
            """
            2026-01-01 trajectoryStarted
            2026-01-15 wageValueDetermined wageValue: 50, everyMonths: 1
            2026-02-02 subsidyDecided outcome: grant, subsidisedPercent: 50
            2026-03-02 employmentStarted
            """,
            Held
        );
        review.BreachesOf("wageValueLate").Should().BeEmpty();
        review.StepsOf("determineWageValue").Should().Equal("college determineWageValue bound, art. 7 lid 3");
    }

    [Fact]
    public void Article_7_lid_3_what_was_determined_in_an_ended_employment_sets_no_day_in_the_next() =>
        Review(
                "2026-10-01",
                """
                2026-01-01 employmentStarted
                2026-01-01 wageValueDetermined wageValue: 50, everyMonths: 6
                2026-01-05 subsidyDecided outcome: grant, subsidisedPercent: 50
                2026-06-01 employmentEnded
                2026-07-01 employmentStarted
                2026-07-01 subsidyDecided outcome: grant, subsidisedPercent: 50
                """,
                Held
            )
            .Decision("subsidy.nextDetermination")
            .Should()
            .Be("none");

    // Participatiewet article 10d lid 12

    [Theory]
    [InlineData("2026-02-09", null)] // five weeks after Monday 5 January
    [InlineData("2026-02-10", 1)]
    public void Article_10d_lid_12_a_wage_value_of_the_first_day_of_the_employment_binds(string on, int? late) =>
        Review(on, "2026-01-05 employmentStarted; 2026-01-05 wageValueDetermined wageValue: 50", Held)
            .BreachesOf("subsidyDecisionLate")
            .Should()
            .Equal(late is { } days ? [$"subsidyDecisionLate 2026-02-10 {days} days, art. 10d lid 12"] : []);

    [Theory]
    [InlineData("2026-06-05", " by 2026-06-05")]
    [InlineData("2026-06-06", "")] // it may not have bound, and nothing is alleged
    public void Article_10d_lid_12_a_wage_value_of_the_trajectory_sets_a_day_while_that_has_not_passed(
        string on,
        string by
    ) =>
        Review(
                on,
                "2026-01-01 trajectoryStarted; 2026-05-01 wageValueDetermined wageValue: 50; 2026-05-04 trajectoryEnded trajectory: completed",
                $"{Held}, {Grantable.Replace("trajectory: completed, ", "", StringComparison.Ordinal)}"
            )
            .StepsOf("decideSubsidy")
            .Should()
            .Equal($"college decideSubsidy{by} bound, art. 7 lid 1");

    [Fact]
    public void Article_10d_lid_12_a_day_that_is_equated_with_a_holiday_moves_the_last_day() =>
        Review(
                "2026-01-05",
                "2026-01-05 employmentStarted; 2026-01-05 wageValueDetermined wageValue: 50",
                $"{Held}, equatedDays: [2026-02-09]"
            )
            .TermsOf("subsidyDecision")
            .Should()
            .Equal("subsidyDecision 2026-01-06 to 2026-02-10, left 36");

    // article 8

    [Fact]
    public void Article_8_lid_3_whoever_was_sick_at_the_end_of_an_employment_can_fall_sick_anew() =>
        Errors(
                "2026-01-01 employmentStarted; 2026-02-02 sicknessStarted; 2026-03-02 employmentEnded; 2026-04-01 sicknessStarted"
            )
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("2025-12-31", "none")] // settled before the employment
    [InlineData("2026-01-01", "mayNotEnd bound, art. 8 lid 4")]
    public void Article_8_lid_4_a_positive_advice_on_the_first_day_is_one_during_the_employment(
        string advised,
        string decision
    ) =>
        Review("2026-02-02", $"{advised} newAdviceReceived belongs: true; 2026-01-01 employmentStarted", Held)
            .Decision("provisions.end")
            .Should()
            .Be(decision);

    [Theory]
    [InlineData("2025-04-01", "")] // given on the day on which it is due again
    [InlineData("2025-04-11", " 10 days")]
    public void Article_6_lid_2_a_renewal_that_takes_back_what_investigation_had_shown_opens_it_anew(
        string on,
        string days
    ) =>
        Review(
                on,
                """
                2023-01-01 employmentStarted contract: temporary
                2025-02-01 contractRenewed contract: temporary, noLongerInTargetGroup: true
                2025-04-01 contractRenewed contract: temporary, noLongerInTargetGroup: false
                """,
                Held
            )
            .BreachesOf("permanentContractWithheld")
            .Should()
            .Equal(
                "permanentContractWithheld 2025-01-02 31 days, art. 6 lid 2",
                $"permanentContractWithheld 2025-04-01{days}, art. 6 lid 2"
            );

    [Fact]
    public void Article_6_lid_2_a_positive_decision_that_nothing_went_before_changes_nothing_of_what_is_withheld() =>
        Review(
                "2025-04-01",
                "2023-01-01 employmentStarted contract: temporary; 2025-03-01 indicationDecided belongs: true",
                Held
            )
            .BreachesOf("permanentContractWithheld")
            .Should()
            .Equal("permanentContractWithheld 2025-01-02 90 days, art. 6 lid 2");

    [Fact]
    public void Article_8_lid_3_whoever_was_sick_before_an_employment_can_fall_sick_in_it() =>
        Errors("2026-01-05 sicknessStarted; 2026-02-02 employmentStarted; 2026-03-02 sicknessStarted")
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("2024-10-01", 1)] // three months before
    [InlineData("2024-11-01", 0)]
    public void Article_6_lid_2_no_permanent_contract_is_coming_after_a_negative_decision(string on, int steps) =>
        Review(
                on,
                "2023-01-01 employmentStarted contract: temporary; 2024-11-01 indicationDecided belongs: false",
                Held
            )
            .StepsOf("offerPermanentContract")
            .Should()
            .HaveCount(steps);

    [Fact]
    public void Article_6_lid_4_an_offer_that_was_taken_up_is_none_after_the_employment()
    {
        const string taken = "2026-01-05 workOffered hours: 24, fullTimeHours: 36; 2026-02-02 employmentStarted";
        const string known = Held + ", medicalRestriction: true";
        Review("2026-01-05", taken, known).Decision("employment.hours").Should().StartWith("permitted");
        Review("2026-06-01", taken + "; 2026-06-01 employmentEnded", known)
            .Decision("employment.hours")
            .Should()
            .Be("none");
    }

    [Fact]
    public void Article_6_lid_4_the_hours_of_an_ended_employment_are_none_of_the_next() =>
        Review(
                "2026-07-01",
                "2026-01-01 employmentStarted hours: 24, fullTimeHours: 30; 2026-06-01 employmentEnded; 2026-07-01 employmentStarted",
                Held + ", hours: 36, fullTimeHours: 36"
            )
            .Decision("employment.hours")
            .Should()
            .Be("permitted discretionary, art. 6 lid 3");

    [Fact]
    public void Article_7_lid_1_a_while_the_wage_value_is_unknown_it_matters_whether_the_trajectory_was_completed() =>
        Review(
                "2026-03-02",
                "2026-01-01 trajectoryStarted",
                $"{Held}, employerWilling: false, targetGroupConfirmed: true, workplace: suitable, independentOfBenefit: true, receivesWajong: false"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("lacks [trajectory, wageValue]");

    [Theory]
    [InlineData("", "lacks [employerWilling]")] // who was unwilling was another employer
    [InlineData(", departureReason: stated", "grant discretionary, toelichting art. 7 lid 1 onder c")]
    public void Note_to_7_c_a_reason_to_depart_can_be_known_without_a_day(string reason, string decision) =>
        Review(
                "2026-03-02",
                "2026-01-01 employmentStarted",
                $"{Held}, {Grantable.Replace("wageValue: 50, employerWilling: true", "wageValue: 20, employerWilling: false", StringComparison.Ordinal)}{reason}"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be(decision);

    // article 6 lid 2, and what was shown

    [Fact]
    public void Article_6_lid_2_information_that_a_new_advice_is_positive_takes_back_what_was_shown()
    {
        var review = Review(
            "2025-06-01",
            """
            2023-01-01 employmentStarted contract: temporary
            2025-02-01 contractRenewed contract: temporary, noLongerInTargetGroup: true
            2025-03-01 newAdviceReceived
            2025-03-10 informationRequested
            2025-04-01 informationReceived adviceBelongs: true
            """,
            Held
        );
        review.Decision("employment.contract").Should().Be("permanent bound, art. 6 lid 2");
        review
            .BreachesOf("permanentContractWithheld")
            .Should()
            .Equal(
                "permanentContractWithheld 2025-01-02 31 days, art. 6 lid 2",
                "permanentContractWithheld 2025-04-02 61 days, art. 6 lid 2"
            );
    }

    [Fact]
    public void Article_6_lid_2_what_was_shown_in_an_employment_is_not_shown_in_the_next() =>
        Review(
                "2027-01-01",
                """
                2023-01-01 employmentStarted contract: temporary
                2024-02-01 contractRenewed contract: temporary, noLongerInTargetGroup: true
                2024-12-31 employmentEnded
                2025-01-01 employmentStarted contract: temporary
                """,
                Held
            )
            .Decision("employment.contract")
            .Should()
            .Be("permanent bound, art. 6 lid 2");

    [Theory]
    [InlineData("2024-12-30", true)]
    [InlineData("2024-12-31", false)] // its own last day ended it
    [InlineData("2025-01-01", false)]
    public void Article_6_lid_1_an_employment_ends_the_first_two_years_only_before_their_last_day(
        string ended,
        bool isEndedByIt
    )
    {
        var file = File($"2023-01-01 employmentStarted contract: temporary; {ended} employmentEnded", Held);
        CaseRules
            .Review(file, new(2025, 2, 1))
            .Terms.Single(term => term.Name == CaseTermName.TemporaryContract)
            .EndedBy.Should()
            .Be(isEndedByIt ? CaseEventType.EmploymentEnded : null);
    }

    [Theory]
    [InlineData("2025-01-01", "2025-01-01 181 days")] // given on the day on which the other was due
    [InlineData("2024-12-31", "2025-01-02 181 days")]
    public void Article_6_lid_2_of_two_temporary_renewals_the_first_withholds_the_permanent_contract(
        string first,
        string withheld
    ) =>
        Review(
            "2025-07-01",
            $"""
            2023-01-01 employmentStarted contract: temporary
            {first} contractRenewed contract: temporary
            2025-06-01 contractRenewed contract: temporary
            """,
            Held
        )
            .Breaches.Should()
            .Equal($"permanentContractWithheld {withheld}, art. 6 lid 2");

    [Fact]
    public void Article_6_lid_2_in_an_employment_that_ended_nothing_is_left_open_where_nobody_doubted()
    {
        var review = Review(
            "2025-07-01",
            "2023-01-01 employmentStarted contract: temporary; 2025-06-01 employmentEnded",
            Held
        );
        review.Breaches.Should().Equal("permanentContractWithheld 2025-01-02 151 days, art. 6 lid 2");
        review.FactsOf("noLongerInTargetGroup").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-01-01", "")] // on the day on which it is due it is still in time
    [InlineData("2025-01-02", "noLongerInTargetGroup on 2025-01-01 (employment.contract)")]
    public void Article_6_lid_2_a_doubt_that_lasted_beyond_the_day_on_which_it_was_due_matters(
        string decided,
        string fact
    ) =>
        string.Join(
                "; ",
                Review(
                        "2025-07-01",
                        $"""
                        2023-01-01 employmentStarted contract: temporary
                        2024-12-01 newAdviceReceived belongs: false
                        {decided} indicationDecided belongs: true
                        """,
                        Held
                    )
                    .FactsOf("noLongerInTargetGroup")
            )
            .Should()
            .Be(fact);

    [Fact]
    public void Article_6_lid_2_a_doubt_that_still_lasts_matters_for_what_is_to_be_offered() =>
        Review(
                "2025-02-03",
                """
                2023-01-01 employmentStarted contract: temporary
                2024-12-01 newAdviceReceived belongs: false
                2025-02-02 informationRequested
                """,
                Held
            )
            .FactsOf("noLongerInTargetGroup")
            .Should()
            .Equal("noLongerInTargetGroup (employment.contract)");

    [Theory]
    [InlineData("2022-12-01 indicationDecided belongs: true;", 1)]
    [InlineData("", 0)]
    public void Article_6_lid_2_what_the_college_decided_goes_before_what_was_known_of_the_indication(
        string decided,
        int steps
    ) =>
        Review("2024-12-01", $"{decided} 2023-01-01 employmentStarted contract: temporary", "indicationHeld: false")
            .StepsOf("offerPermanentContract")
            .Should()
            .HaveCount(steps);

    // article 7 lid 1

    private const string AllMet =
        Held
        + ", targetGroupConfirmed: true, receivesWajong: false, trajectory: completed, workplace: suitable, independentOfBenefit: true";

    private const string Refused =
        "2026-01-01 employmentStarted; 2026-02-02 subsidyDecided outcome: refuse, wageValue: 50;";

    [Theory]
    [InlineData("", "grant bound, art. 7 lid 1")] // it was withheld, and is still due
    [InlineData("2026-02-05 subsidyDecided outcome: grant", "none")]
    [InlineData(
        "2026-02-02 hardshipApplied rule: subsidy.decide, newOutcome: refuse, reason: stated, specialCase: true, unfairnessEstablished: true, fixedByStatute: false",
        "none"
    )]
    public void Article_7_lid_1_a_grant_that_was_withheld_is_due_until_it_is_given_or_departed_from(
        string then,
        string decision
    )
    {
        var review = Review("2026-02-10", Refused + then, AllMet);
        review.Decision("subsidy.decide").Should().Be(decision);
        review.StepsOf("decideSubsidy").Should().HaveCount(decision == "none" ? 0 : 1);
    }

    [Fact]
    public void Note_to_7_c_where_nothing_can_be_lengthened_whatever_becomes_known_nothing_is_left_open()
    {
        var review = Review(
            "2026-02-10",
            "2026-01-01 employmentStarted; 2026-02-02 subsidyDecided outcome: extendTrajectory",
            Held
        );
        review.Breaches.Should().Equal("extensionWithoutGround 2026-02-02, toelichting art. 7 lid 1 onder c");
        review
            .Facts.Should()
            .NotContain(fact => fact.EndsWith("on 2026-02-02 (subsidy.decide)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "wageValue: 20, employerWilling: true",
        "extensionWithoutGround 2026-02-02, toelichting art. 7 lid 1 onder c"
    )]
    [InlineData("wageValue: 50", "subsidyWithheld 2026-02-02, art. 7 lid 1")] // a grant was due, and that is what went wrong
    public void Note_to_7_c_a_grant_that_is_left_to_the_college_makes_no_ground_to_lengthen(
        string facts,
        string breach
    ) =>
        Review(
            "2026-02-10",
            $"2026-01-01 employmentStarted; 2026-02-02 subsidyDecided outcome: extendTrajectory, {facts}",
            AllMet
        )
            .Breaches.Should()
            .Equal(breach);

    [Fact]
    public void Note_to_7_c_without_a_trajectory_it_matters_whether_there_was_one()
    {
        var review = Review(
            "2026-07-01",
            "2026-06-15 subsidyDecided outcome: refuse, wageValue: 20, employerWilling: false, targetGroupConfirmed: true, receivesWajong: false",
            Held
        );
        review.Breaches.Should().BeEmpty();
        review.Facts.Should().Contain("trajectory on 2026-06-15 (subsidy.decide)");
    }

    [Theory]
    [InlineData(
        "2026-02-02 wageValueDetermined wageValue: 20",
        "lacks [trajectory, targetGroupConfirmed, employerWilling, workplace, independentOfBenefit, receivesWajong]"
    )]
    [InlineData(
        "2026-02-02 wageValueDetermined wageValue: 50, employerWilling: false",
        "lacks [trajectory, targetGroupConfirmed, workplace, independentOfBenefit, receivesWajong]"
    )]
    [InlineData(
        "2026-02-02 wageValueDetermined wageValue: 20, employerWilling: false",
        "lacks [targetGroupConfirmed, receivesWajong]" // the note leaves aside whether it was completed
    )]
    [InlineData(
        "2026-02-02 wageValueDetermined wageValue: 20, employerWilling: false; 2026-02-20 trajectoryEnded trajectory: notApplicable",
        "refuse bound, art. 7 lid 1 onder c" // there is nothing to lengthen
    )]
    public void Note_to_7_c_only_for_an_unwilling_employer_and_a_low_wage_value_completion_is_left_aside(
        string events,
        string decision
    ) =>
        Review("2026-03-01", $"2026-01-01 trajectoryStarted; {events}", Held)
            .Decision("subsidy.decide")
            .Should()
            .Be(decision);

    [Fact]
    public void Note_to_7_c_while_the_wage_value_is_unknown_completion_matters() =>
        Review("2026-03-01", "2026-01-01 trajectoryStarted", Held + ", employerWilling: false")
            .Decision("subsidy.decide")
            .Should()
            .Be("lacks [trajectory, targetGroupConfirmed, wageValue, workplace, independentOfBenefit, receivesWajong]");

    [Fact]
    public void Article_7_lid_1_a_whether_a_new_trajectory_was_completed_is_to_be_told_anew() =>
        Review(
                "2025-10-01",
                "2025-01-01 trajectoryStarted; 2025-06-30 trajectoryEnded trajectory: completed; 2025-09-01 trajectoryStarted",
                Held
            )
            .FactsOf("trajectory")
            .Should()
            .Equal("trajectory (subsidy.decide)");

    [Fact]
    public void Article_7_lid_1_a_in_a_policy_without_it_completion_of_a_trajectory_that_there_is_matters_nothing() =>
        Under(
                Without(Norm.TrajectoryCompleted),
                "2026-03-01",
                "2026-01-01 trajectoryStarted",
                Held + ", employerWilling: false"
            )
            .Decision("subsidy.decide")
            .Should()
            .Be("lacks [targetGroupConfirmed, wageValue, workplace, independentOfBenefit, receivesWajong]");

    [Theory]
    [InlineData("", "extensionWithheld 2026-05-01, toelichting art. 7 lid 1 onder c")]
    [InlineData(", trajectory: notApplicable", "")] // where none came in there is nothing to lengthen
    public void Note_to_7_c_what_is_said_of_the_trajectory_goes_before_what_is_left_aside(string said, string breach) =>
        string.Join(
                "; ",
                Review(
                        "2026-08-01",
                        $"2026-01-01 trajectoryStarted; 2026-05-01 subsidyDecided outcome: refuse, wageValue: 20, employerWilling: false{said}",
                        Held + ", targetGroupConfirmed: true, receivesWajong: false"
                    )
                    .BreachesOf("extensionWithheld")
            )
            .Should()
            .Be(breach);

    // Participatiewet article 10d lid 12

    [Theory]
    [InlineData("2026-01-01 trajectoryStarted; 2026-02-02", "2026-03-20 wageValueDetermined wageValue: 50", null)]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-02-02",
        "2026-03-20 wageValueDetermined wageValue: 50",
        CaseEventType.WageValueDetermined
    )]
    [InlineData("2026-01-01 trajectoryStarted; 2026-02-02", "2026-03-20 subsidyDecided outcome: refuse", null)]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-02-02",
        "2026-03-20 subsidyDecided outcome: refuse",
        CaseEventType.SubsidyDecided
    )]
    [InlineData(
        "2026-01-01 employmentStarted; 2026-02-02",
        "2026-03-20 employmentEnded",
        CaseEventType.EmploymentEnded
    )]
    public void Participatiewet_10d_lid_12_after_the_last_day_only_what_cuts_a_lateness_off_ends_the_term(
        string determined,
        string then,
        CaseEventType? endedBy
    )
    {
        // five weeks after 2 February end on 9 March
        var file = File($"{determined} wageValueDetermined wageValue: 40; {then}", Held + ", reported: true");
        CaseRules
            .Review(file, new(2026, 3, 20))
            .Terms.First(term => term.Name == CaseTermName.SubsidyDecision)
            .Should()
            .Match<CaseTerm>(term => term.LastDay == new LocalDate(2026, 3, 9) && term.EndedBy == endedBy);
    }

    // article 11

    [Fact]
    public void Article_11_lid_3_of_who_was_employed_and_has_no_known_indication_support_is_offered() =>
        Review("2026-03-02", "2026-01-01 employmentStarted; 2026-03-01 dismissed conduct: alcoholAbuse")
            .StepsOf("offerSupport")
            .Should()
            .Equal("college offerSupport by 2026-09-01 discretionary, art. 11 lid 3");
}
