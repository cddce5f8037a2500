using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 7: wage cost subsidy.</summary>
public sealed class Article07SubsidyTests
{
    private const string NoteToC = "toelichting art. 7 lid 1 onder c";

    /// <summary>Every condition met at a wage value of 42.5%.</summary>
    private static readonly SubsidyFacts AllMet = new()
    {
        Trajectory = TrajectoryStatus.Completed,
        PreviousExtensionMonths = 0,
        TargetGroupConfirmed = true,
        WageValue = WageValue.FromPercent(42.5m),
        Workplace = Workplace.Suitable,
        IndependentOfBenefit = true,
        ReceivesWajong = false,
    };

    private static SubsidyFacts Low => AllMet with { WageValue = WageValue.FromPercent(20) };

    [Fact]
    public void When_all_conditions_are_met_the_college_grants_what_the_wage_value_leaves()
    {
        var decision = Decide(AllMet);
        decision.ShouldBe(Outcome(SubsidyResult.Grant, 57.5m), Norm.WageCostSubsidy, "art. 7 lid 1");
        decision
            .Findings.Select(f => (f.Norm, f.Citation!.Value.ToShortString(), f.Result))
            .Should()
            .Equal(
                (Norm.TrajectoryCompleted, "art. 7 lid 1 onder a", FindingResult.Met),
                (Norm.TargetGroupConfirmed, "art. 7 lid 1 onder b", FindingResult.Met),
                (Norm.MinimumWageValue, "art. 7 lid 1 onder c", FindingResult.Met),
                (Norm.EmployerWilling, NoteToC, FindingResult.NotApplicable),
                (Norm.SubsidyCap, NoteToC, FindingResult.Met),
                (Norm.ExtensionForLowWageValue, NoteToC, FindingResult.NotApplicable),
                (Norm.SuitableWorkplace, "art. 7 lid 1 onder d", FindingResult.Met),
                (Norm.IndependentOfBenefit, "art. 7 lid 1 onder e", FindingResult.Met),
                (Norm.NoWajong, "art. 7 lid 1 onder f", FindingResult.Met)
            );
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Fact]
    public void Without_a_trajectory_the_first_condition_does_not_apply()
    {
        var decision = Decide(AllMet with { Trajectory = TrajectoryStatus.NotApplicable });
        decision.ShouldBe(Outcome(SubsidyResult.Grant, 57.5m), Norm.WageCostSubsidy, "art. 7 lid 1");
        decision.Findings.Of(Norm.TrajectoryCompleted).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void Each_unmet_condition_refuses_under_its_own_letter()
    {
        Refused(AllMet with { Trajectory = TrajectoryStatus.NotCompleted }, Norm.TrajectoryCompleted, "a");
        Refused(AllMet with { TargetGroupConfirmed = false }, Norm.TargetGroupConfirmed, "b");
        Refused(AllMet with { Workplace = Workplace.Orientation }, Norm.SuitableWorkplace, "d");
        Refused(AllMet with { Workplace = Workplace.None }, Norm.SuitableWorkplace, "d");
        Refused(AllMet with { IndependentOfBenefit = false }, Norm.IndependentOfBenefit, "e");
        Refused(AllMet with { ReceivesWajong = true }, Norm.NoWajong, "f", ResponsibleBody.Uwv);
    }

    [Fact]
    public void A_refusal_rests_on_the_first_unmet_condition_in_the_order_of_the_article()
    {
        Refused(
            AllMet with
            {
                Trajectory = TrajectoryStatus.NotCompleted,
                ReceivesWajong = true,
            },
            Norm.TrajectoryCompleted,
            "a",
            ResponsibleBody.Uwv
        );
        Refused(
            AllMet with
            {
                TargetGroupConfirmed = false,
                IndependentOfBenefit = false,
            },
            Norm.TargetGroupConfirmed,
            "b"
        );
        Refused(AllMet with { Workplace = Workplace.None, IndependentOfBenefit = false }, Norm.SuitableWorkplace, "d");
    }

    [Theory]
    [InlineData(29.99)]
    [InlineData(29.9999)]
    [InlineData(0)]
    public void Below_the_floor_a_willing_employer_opens_a_grant_that_the_college_may_give(double wageValue)
    {
        var decision = Decide(AllMet with { WageValue = Percent(wageValue), EmployerWilling = true });
        decision.ShouldBe(Outcome(SubsidyResult.Grant, 70), Norm.EmployerWilling, NoteToC, Force.Discretionary);
        decision.Findings.Of(Norm.MinimumWageValue).Should().Be(FindingResult.Unmet);
        decision.Findings.Of(Norm.EmployerWilling).Should().Be(FindingResult.Met);
    }

    [Theory]
    [InlineData(30, 70)]
    [InlineData(30.0001, 69.9999)]
    [InlineData(30.01, 69.99)]
    [InlineData(99.9999, 0.0001)]
    public void From_the_floor_on_the_grant_is_bound_whatever_the_employer_wants(double wageValue, double share)
    {
        foreach (var willing in new bool?[] { true, false, null })
        {
            Decide(AllMet with { WageValue = Percent(wageValue), EmployerWilling = willing })
                .ShouldBe(Outcome(SubsidyResult.Grant, (decimal)share), Norm.WageCostSubsidy, "art. 7 lid 1");
        }
    }

    [Theory]
    [InlineData(12, 70)]
    [InlineData(20, 70)]
    [InlineData(29.99, 70)]
    [InlineData(30, 70)]
    [InlineData(30.01, 69.99)]
    [InlineData(100, 0)]
    public void The_subsidised_share_is_what_is_left_up_to_the_cap(double wageValue, double share) =>
        Decide(AllMet with { WageValue = Percent(wageValue), EmployerWilling = true })
            .Outcome.SubsidisedShare.Should()
            .Be(Percentage.FromPercent((decimal)share));

    [Fact]
    public void Another_stated_reason_takes_the_place_of_the_willing_employer()
    {
        var reasoned = Low with { DepartureReason = "agreed growth path" };
        foreach (var willing in new bool?[] { true, false, null })
        {
            Decide(reasoned with { EmployerWilling = willing })
                .ShouldBe(Outcome(SubsidyResult.Grant, 70), Norm.EmployerWilling, NoteToC, Force.Discretionary);
        }

        Refused(reasoned with { EmployerWilling = false, Workplace = Workplace.None }, Norm.SuitableWorkplace, "d");
        Decide(reasoned with { WageValue = WageValue.FromPercent(30) })
            .ShouldBe(Outcome(SubsidyResult.Grant, 70), Norm.WageCostSubsidy, "art. 7 lid 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    public void A_blank_text_is_no_reason(string reason)
    {
        var facts = Low with { EmployerWilling = false, DepartureReason = reason };
        facts.DepartureReason.Should().BeNull();
        Decide(facts).Outcome.Result.Should().Be(SubsidyResult.ExtendTrajectory);
    }

    [Theory]
    [InlineData(TrajectoryStatus.Completed, 0)]
    [InlineData(TrajectoryStatus.Completed, 5)]
    [InlineData(TrajectoryStatus.NotCompleted, 3)]
    public void For_an_unwilling_employer_the_trajectory_is_lengthened(TrajectoryStatus trajectory, int months)
    {
        var facts = Low with { Trajectory = trajectory, PreviousExtensionMonths = months, EmployerWilling = false };
        var decision = Decide(facts);
        decision.ShouldBe(Outcome(SubsidyResult.ExtendTrajectory), Norm.ExtensionForLowWageValue, NoteToC);

        // a, d and e are left aside: there is no employment yet
        foreach (var workplace in new Workplace?[] { Workplace.None, Workplace.Orientation, null })
        {
            foreach (var independent in new bool?[] { false, null })
            {
                var leftAside = Decide(facts with { Workplace = workplace, IndependentOfBenefit = independent });
                leftAside.ShouldBe(Outcome(SubsidyResult.ExtendTrajectory), Norm.ExtensionForLowWageValue, NoteToC);
                leftAside.Findings.Of(Norm.TrajectoryCompleted).Should().Be(FindingResult.NotApplicable);
                leftAside.Findings.Of(Norm.SuitableWorkplace).Should().Be(FindingResult.NotApplicable);
                leftAside.Findings.Of(Norm.IndependentOfBenefit).Should().Be(FindingResult.NotApplicable);
                leftAside.Findings.Of(Norm.ExtensionForLowWageValue).Should().Be(FindingResult.Met);
            }
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public void Once_the_months_of_extension_are_used_up_an_unwilling_employer_means_a_refusal(int months)
    {
        var facts = Low with { EmployerWilling = false, PreviousExtensionMonths = months };
        Refused(facts, Norm.MinimumWageValue, "c");
        Decide(facts).Findings.Of(Norm.ExtensionForLowWageValue).Should().Be(FindingResult.Unmet);
        Refused(facts with { Trajectory = TrajectoryStatus.NotCompleted }, Norm.TrajectoryCompleted, "a");
    }

    [Fact]
    public void Without_a_trajectory_there_is_nothing_to_lengthen() =>
        Refused(
            Low with
            {
                EmployerWilling = false,
                Trajectory = TrajectoryStatus.NotApplicable,
                PreviousExtensionMonths = null,
            },
            Norm.MinimumWageValue,
            "c"
        );

    [Fact]
    public void The_trajectory_is_not_lengthened_for_who_is_outside_the_target_group_or_has_a_wajong_benefit()
    {
        var unwilling = Low with { EmployerWilling = false };
        Refused(unwilling with { TargetGroupConfirmed = false }, Norm.TargetGroupConfirmed, "b");
        Refused(unwilling with { ReceivesWajong = true }, Norm.MinimumWageValue, "c", ResponsibleBody.Uwv);
        Decide(unwilling with { TargetGroupConfirmed = null })
            .ShouldLack([Norm.TargetGroupConfirmed], "targetGroupConfirmed");
        Decide(unwilling with { ReceivesWajong = null }).ShouldLack([Norm.NoWajong], "receivesWajong");
    }

    [Fact]
    public void While_a_departure_is_open_the_floor_is_not_what_refuses()
    {
        Refused(Low with { EmployerWilling = true, Workplace = Workplace.None }, Norm.SuitableWorkplace, "d");
        Refused(Low with { EmployerWilling = true, ReceivesWajong = true }, Norm.NoWajong, "f", ResponsibleBody.Uwv);
        Refused(Low with { EmployerWilling = null, ReceivesWajong = true }, Norm.NoWajong, "f", ResponsibleBody.Uwv);
        Refused(
            Low with
            {
                EmployerWilling = false,
                ReceivesWajong = true,
            },
            Norm.MinimumWageValue,
            "c",
            ResponsibleBody.Uwv
        );
    }

    [Fact]
    public void For_a_wajong_recipient_the_unknown_wage_value_no_longer_matters()
    {
        foreach (var willing in new bool?[] { true, false, null })
        {
            Refused(
                AllMet with
                {
                    WageValue = null,
                    EmployerWilling = willing,
                    ReceivesWajong = true,
                },
                Norm.NoWajong,
                "f",
                ResponsibleBody.Uwv
            );
        }
    }

    [Fact]
    public void Who_is_responsible_is_left_out_while_the_wajong_benefit_is_unknown()
    {
        var decision = Decide(AllMet with { Workplace = Workplace.None, ReceivesWajong = null });
        decision.ShouldRestOn(Norm.SuitableWorkplace, "art. 7 lid 1 onder d");
        decision.Outcome.Responsible.Should().BeNull();
    }

    [Fact]
    public void A_wage_value_of_a_hundred_percent_leaves_nothing_to_subsidise()
    {
        var full = AllMet with { WageValue = WageValue.FromPercent(100) };
        Decide(full).ShouldBe(Outcome(SubsidyResult.NoSubsidyDue, 0), Norm.SubsidyCap, NoteToC);
        Refused(full with { IndependentOfBenefit = false }, Norm.IndependentOfBenefit, "e");
    }

    [Fact]
    public void What_is_unknown_is_missing_only_where_it_can_still_change_the_outcome()
    {
        Decide(AllMet with { IndependentOfBenefit = null })
            .ShouldLack([Norm.IndependentOfBenefit], "independentOfBenefit");
        Decide(AllMet with { WageValue = null })
            .ShouldLack([Norm.MinimumWageValue, Norm.EmployerWilling], "wageValue", "employerWilling");
        Decide(AllMet with { WageValue = null, EmployerWilling = true })
            .ShouldLack([Norm.MinimumWageValue], "wageValue");
        Decide(AllMet with { WageValue = null, DepartureReason = "agreed growth path", PreviousExtensionMonths = null })
            .ShouldLack([Norm.MinimumWageValue], "wageValue");
        Decide(Low).ShouldLack([Norm.EmployerWilling], "employerWilling");
        Decide(Low with { PreviousExtensionMonths = null })
            .ShouldLack(
                [Norm.EmployerWilling, Norm.ExtensionForLowWageValue],
                "previousExtensionMonths",
                "employerWilling"
            );
        Decide(Low with { PreviousExtensionMonths = null, Trajectory = TrajectoryStatus.NotApplicable })
            .ShouldLack([Norm.EmployerWilling], "employerWilling");
        Decide(Low with { EmployerWilling = false, Trajectory = null, Workplace = null })
            .ShouldLack([Norm.TrajectoryCompleted], "trajectory");
        Decide(default)
            .ShouldLack(
                [
                    Norm.TrajectoryCompleted,
                    Norm.TargetGroupConfirmed,
                    Norm.MinimumWageValue,
                    Norm.EmployerWilling,
                    Norm.ExtensionForLowWageValue,
                    Norm.SuitableWorkplace,
                    Norm.IndependentOfBenefit,
                    Norm.NoWajong,
                ],
                "trajectory",
                "previousExtensionMonths",
                "targetGroupConfirmed",
                "wageValue",
                "employerWilling",
                "workplace",
                "independentOfBenefit",
                "receivesWajong"
            );
    }

    [Fact]
    public void Every_combination_with_unknown_facts_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.Of<TrajectoryStatus>("trajectory"),
                    new FactValues("previousExtensionMonths", 5, 6),
                    new FactValues("wageValue", 29.9999m, 30m, 100m),
                    FactValues.YesNo("employerWilling"),
                    FactValues.Of<Workplace>("workplace"),
                    FactValues.YesNo("receivesWajong"),
                ],
                facts => Decide(Facts([facts[0], facts[1], true, facts[2], facts[3], facts[4], true, facts[5]], false))
            )
            .Should()
            .Be(4 * 3 * 4 * 3 * 4 * 3);

    [Property(Arbitrary = [typeof(WageValues)])]
    public void The_share_never_exceeds_the_cap_nor_a_hundred_percent_together_with_the_wage_value(WageValue wageValue)
    {
        var share = Share(wageValue).ToDecimal();
        share.Should().BeLessThanOrEqualTo(70);
        (share + wageValue.Percentage.ToDecimal()).Should().BeLessThanOrEqualTo(100);
    }

    [Property(Arbitrary = [typeof(WageValues)])]
    public void The_share_never_rises_with_the_wage_value(WageValue one, WageValue other)
    {
        var (lower, higher) = one <= other ? (one, other) : (other, one);
        Share(higher).Should().BeLessThanOrEqualTo(Share(lower));
    }

    [Property(Arbitrary = [typeof(WageValues)])]
    public void From_the_floor_on_the_share_is_exactly_what_the_wage_value_leaves(WageValue wageValue)
    {
        if (wageValue.Percentage.ToDecimal() >= 30)
        {
            Share(wageValue).ToDecimal().Should().Be(100 - wageValue.Percentage.ToDecimal());
        }
    }

    [Fact]
    public void Negative_months_and_numbers_that_are_no_member_are_refused_by_name()
    {
        Refuses(() => AllMet with { PreviousExtensionMonths = -1 }, "PreviousExtensionMonths");
        Refuses(() => AllMet with { Trajectory = (TrajectoryStatus)4 }, "Trajectory");
        Refuses(() => AllMet with { Workplace = (Workplace)(-1) }, "Workplace");
    }

    [Fact]
    public void Under_another_policy_the_floor_the_cap_and_the_months_are_its_own()
    {
        var provisions = NuenenPolicy.Provisions;
        var other = NuenenPolicy with
        {
            Provisions = provisions
                .With(Changed(Norm.MinimumWageValue, percentage: Percentage.FromPercent(40)))
                .With(Changed(Norm.SubsidyCap, percentage: Percentage.FromPercent(55)))
                .With(Changed(Norm.TrajectoryExtension, Term.FromMonths(3))),
        };
        Decide(AllMet, other).Outcome.Should().Be(Outcome(SubsidyResult.Grant, 55));
        var low = AllMet with { WageValue = Percent(39.99), EmployerWilling = false, PreviousExtensionMonths = 2 };
        Decide(low, other).Outcome.Result.Should().Be(SubsidyResult.ExtendTrajectory);
        Decide(low with { PreviousExtensionMonths = 3 }, other).Outcome.Result.Should().Be(SubsidyResult.Refuse);

        var inWeeks = () => Changed(Norm.TrajectoryExtension, Term.FromWeeks(26));
        inWeeks.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("term");
    }

    [Fact]
    public void What_another_policy_does_not_regulate_is_not_asked()
    {
        Decide(AllMet, Without(Norm.WageCostSubsidy)).Status.Should().Be(DecisionStatus.NotRegulated);
        Decide(AllMet with { ReceivesWajong = true }, Without(Norm.NoWajong))
            .Outcome.Should()
            .Be(new SubsidyOutcome(SubsidyResult.Grant, Percentage.FromPercent(57.5m), null));
        Decide(
            AllMet with
            {
                Workplace = null,
                IndependentOfBenefit = false,
            },
            Without(Norm.SuitableWorkplace, Norm.IndependentOfBenefit)
        )
            .Outcome.Result.Should()
            .Be(SubsidyResult.Grant);
        Decide(Low with { EmployerWilling = false }, Without(Norm.ExtensionForLowWageValue))
            .ShouldRestOn(Norm.MinimumWageValue, "art. 7 lid 1 onder c");
        Decide(Low with { EmployerWilling = true }, Without(Norm.EmployerWilling))
            .ShouldRestOn(Norm.MinimumWageValue, "art. 7 lid 1 onder c");
        Decide(Low with { EmployerWilling = false, PreviousExtensionMonths = null }, Without(Norm.TrajectoryExtension))
            .Outcome.Result.Should()
            .Be(SubsidyResult.ExtendTrajectory);

        // without a cap that of national law holds, without a floor every wage value will do
        Decide(Low with { EmployerWilling = true }, Without(Norm.SubsidyCap))
            .Outcome.SubsidisedShare!.Value.ToDecimal()
            .Should()
            .Be(70);
        Decide(AllMet with { WageValue = WageValue.FromPercent(100) }, Without(Norm.SubsidyCap))
            .ShouldRestOn(Norm.WageCostSubsidy, "art. 7 lid 1");
        Decide(Low, Without(Norm.MinimumWageValue)).Outcome.Should().Be(Outcome(SubsidyResult.Grant, 70));
    }

    [Fact]
    public void A_fact_can_be_missing_although_its_norm_is_not_regulated()
    {
        var withoutFloor = Decide(AllMet with { WageValue = null }, Without(Norm.MinimumWageValue, Norm.SubsidyCap));
        withoutFloor.MissingFacts.Should().Equal("wageValue");
        Decide(Low, Without(Norm.EmployerWilling)).MissingFacts.Should().Equal("employerWilling");
        Decide(Low with { EmployerWilling = false, Trajectory = null }, Without(Norm.TrajectoryCompleted))
            .MissingFacts.Should()
            .Equal("trajectory");
    }

    [Fact]
    public void An_award_records_conditions_and_extent_subsidy_and_support()
    {
        Award(true, true, true, true).ShouldBe(SubsidyAwardOutcome.Complete, Norm.AwardContents, "art. 7 lid 2");
        Award(false, null, null, null).ShouldBe(SubsidyAwardOutcome.Incomplete, Norm.AwardContents, "art. 7 lid 2");
        Award(true, true, true, false).ShouldBe(SubsidyAwardOutcome.Incomplete, Norm.AwardContents, "art. 7 lid 2");
        Award(true, null, true, null).ShouldLack([Norm.AwardContents], "hoursRecorded", "personalSupportRecorded");
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("conditionsRecorded"),
                    FactValues.YesNo("hoursRecorded"),
                    FactValues.YesNo("subsidyRecorded"),
                    FactValues.YesNo("personalSupportRecorded"),
                ],
                facts => Award((bool?)facts[0], (bool?)facts[1], (bool?)facts[2], (bool?)facts[3])
            )
            .Should()
            .Be(81);
        SubsidyRules.Award(Without(Norm.AwardContents), default).Status.Should().Be(DecisionStatus.NotRegulated);
    }

    [Theory]
    [InlineData("2026-07-14", 6, NextDeterminationResult.NotDue, "2026-07-15", FindingResult.Unmet)]
    [InlineData("2026-07-15", 6, NextDeterminationResult.Due, "2026-07-15", FindingResult.Met)]
    [InlineData("2026-07-16", 6, NextDeterminationResult.Due, "2026-07-15", FindingResult.Met)]
    [InlineData("2026-01-15", 1, NextDeterminationResult.NotDue, "2026-02-15", FindingResult.Unmet)]
    [InlineData("2026-07-15", 1200, NextDeterminationResult.NotDue, "2126-01-15", FindingResult.Unmet)]
    public void The_wage_value_is_determined_again_at_the_interval_of_the_report(
        string on,
        int months,
        NextDeterminationResult result,
        string nextOn,
        FindingResult finding
    )
    {
        var decision = Next(on, "2026-01-15", months);
        decision.ShouldBe(new NextDeterminationOutcome(result, Iso(nextOn)), Norm.AssessmentFrequency, "art. 7 lid 3");
        decision.Findings.Of(Norm.AssessmentFrequency).Should().Be(finding);
    }

    [Fact]
    public void An_interval_that_ends_in_a_shorter_month_ends_on_its_last_day() =>
        Next("2027-02-28", "2026-08-31", 6).Outcome.NextOn.Should().Be(Day(2027, 2, 28));

    [Fact]
    public void Without_the_interval_of_the_report_the_next_date_is_unknown()
    {
        Next("2026-07-15", "2026-01-15", null).ShouldLack([Norm.AssessmentFrequency], "everyMonths");
        UnknownFacts
            .AreHandledExactly(
                [new FactValues("everyMonths", 6, 7)],
                facts => Next("2026-07-15", "2026-01-15", (int?)facts[0])
            )
            .Should()
            .Be(3);
        SubsidyRules
            .NextDetermination(
                Without(Norm.AssessmentFrequency),
                new NextDeterminationFacts(Day(2026, 7, 15), Day(2026, 1, 15))
            )
            .Status.Should()
            .Be(DecisionStatus.NotRegulated);
    }

    [Fact]
    public void Impossible_intervals_and_dates_are_refused_by_name()
    {
        Refuses(() => Next("2026-07-15", "2026-01-15", 0), "EveryMonths");
        Refuses(() => Next("2026-07-15", "2026-01-15", -6), "EveryMonths");
        Refuses(() => Next("2026-07-15", "2026-01-15", 1201), "EveryMonths");
        Refuses(() => Next("2026-07-15", "2026-07-16", 6), "lastDeterminedOn");
        Refuses(() => Next("1899-12-31", "1899-12-31", 6), "on");
        Refuses(() => SubsidyRules.NextDetermination(NuenenPolicy, default), "facts");
    }

    [Fact]
    public void A_decision_allocates_nothing()
    {
        var policy = NuenenPolicy;
        var low = Low with { EmployerWilling = false };
        Decide(low);
        Decide(AllMet);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            SubsidyRules.Decide(policy, low);
            SubsidyRules.Decide(policy, AllMet);
            SubsidyRules.Decide(policy, default);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void A_missing_policy_is_refused()
    {
        var act = () => SubsidyRules.Decide(null!, AllMet);
        act.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("policy");
    }

    [Fact]
    public void In_json_the_main_answers_are_these()
    {
        const string met =
            """ "trajectory": "completed", "previousExtensionMonths": 0, "targetGroupConfirmed": true, "workplace": "suitable", "independentOfBenefit": true """;
        Json($$"""{{{met}}, "receivesWajong": false, "wageValue": 42.5}""")
            .ShouldSay("grant", "bound", "art. 7 lid 1", """{"subsidisedPercent":57.5,"responsible":"municipality"}""");
        Json($$"""{{{met}}, "receivesWajong": false, "wageValue": 20, "employerWilling": true}""")
            .ShouldSay("grant", "discretionary", NoteToC, """{"subsidisedPercent":70,"responsible":"municipality"}""");
        Json($$"""{{{met}}, "receivesWajong": false, "wageValue": 20, "employerWilling": false}""")
            .ShouldSay("extendTrajectory", "bound", NoteToC, """{"responsible":"municipality"}""");
        Json($$"""{{{met}}, "receivesWajong": false, "wageValue": 1e2}""")
            .ShouldSay("noSubsidyDue", "bound", NoteToC, """{"subsidisedPercent":0,"responsible":"municipality"}""");
        Json($$"""{{{met}}, "receivesWajong": true, "wageValue": null}""")
            .ShouldSay("refuse", "bound", "art. 7 lid 1 onder f", """{"responsible":"uwv"}""");
        Json($$"""{{{met}}, "receivesWajong": false, "wageValue": 20, "departureReason": "growth path"}""")
            .GetProperty("force")
            .GetString()
            .Should()
            .Be("discretionary");
        Answers
            .Of(
                "subsidy.award",
                """{"conditionsRecorded": true, "hoursRecorded": true, "subsidyRecorded": true, "personalSupportRecorded": true}"""
            )
            .ShouldSay("complete", "bound", "art. 7 lid 2", "{}");
        Answers
            .Of(
                "subsidy.nextDetermination",
                """{"on": "2026-07-15", "lastDeterminedOn": "2026-01-15", "everyMonths": 6}"""
            )
            .ShouldSay("due", "bound", "art. 7 lid 3", """{"nextOn":"2026-07-15"}""");
    }

    [Theory]
    [InlineData("""{"wageValue": 29.99999}""", "facts.wageValue")]
    [InlineData("""{"wageValue": 29.999999999999999999999999999999}""", "facts.wageValue")]
    [InlineData("""{"wageValue": 100.0001}""", "facts.wageValue")]
    [InlineData("""{"wageValue": -1}""", "facts.wageValue")]
    [InlineData("""{"wageValue": "30"}""", "facts.wageValue")]
    [InlineData("""{"previousExtensionMonths": -1}""", "facts.previousExtensionMonths")]
    [InlineData("""{"previousExtensionMonths": 1.5}""", "facts.previousExtensionMonths")]
    [InlineData("""{"trajectory": "done"}""", "facts.trajectory")]
    [InlineData("""{"departureReason": 3}""", "facts.departureReason")]
    public void In_json_an_impossible_value_is_refused_at_its_field(string facts, string path) =>
        Json(facts).ShouldBeRefused("invalidValue", path);

    [Fact]
    public void Without_a_floor_an_unknown_wage_value_is_lacked_by_the_cap()
    {
        var nuenen = BuiltInPolicies.Nuenen2019;
        var withoutFloor = nuenen with { Provisions = nuenen.Provisions.Without(Norm.MinimumWageValue) };
        var decision = SubsidyRules.Decide(
            withoutFloor,
            new SubsidyFacts
            {
                Trajectory = TrajectoryStatus.Completed,
                TargetGroupConfirmed = true,
                Workplace = Workplace.Suitable,
                IndependentOfBenefit = true,
                ReceivesWajong = false,
            }
        );
        decision.MissingFacts.Should().Equal("wageValue");
        decision.Missing.Select(finding => finding.Norm).Should().Equal(Norm.SubsidyCap);
    }

    [Fact]
    public void The_explanation_takes_its_numbers_from_the_policy_and_its_marks_from_the_language()
    {
        var decision = Decide(AllMet);
        decision.Explain(Language.Dutch).Should().Contain("57,5").And.Contain("30%").And.Contain("de gemeente");
        decision.Explain(Language.English).Should().Contain("57.5").And.Contain("30%").And.Contain("the municipality");
    }

    [Theory]
    [InlineData("subsidy.decide", "{}", 8)]
    [InlineData("subsidy.award", "{}", 4)]
    [InlineData("subsidy.nextDetermination", """{"on": "2026-07-15", "lastDeterminedOn": "2026-01-15"}""", 1)]
    [InlineData("provisions.workplaceAdaptation", "{}", 2)]
    [InlineData("provisions.sickness", "{}", 1)]
    [InlineData("provisions.end", "{}", 2)]
    [InlineData("indication.reassess", "{}", 3)]
    [InlineData("indication.afterNewAdvice", "{}", 3)]
    public void Every_missing_fact_is_explained_as_a_question_in_both_languages(string rule, string facts, int missing)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var explanation = Answers.Of(rule, facts, language).GetProperty("explanation").GetString()!;
            explanation.Split('\n').Count(line => line.Contains('?')).Should().Be(missing, explanation);
        }
    }

    [Fact]
    public void Under_a_cap_of_nothing_no_wage_value_leaves_anything_to_subsidise()
    {
        var unknown = AllMet with { WageValue = null };
        foreach (var facts in new[] { AllMet, unknown with { EmployerWilling = true } })
        {
            Decide(facts, WithCap(0)).Outcome.Result.Should().Be(SubsidyResult.NoSubsidyDue);
        }

        var settled = Decide(unknown with { EmployerWilling = true }, WithCap(0));
        settled.Outcome.Should().Be(Decide(AllMet with { WageValue = WageValue.FromPercent(100) }, WithCap(0)).Outcome);
        settled
            .Findings.Of(Norm.MinimumWageValue)
            .Should()
            .Be(FindingResult.NotApplicable, "it is not known to be met");
        settled.Findings.Of(Norm.EmployerWilling).Should().Be(FindingResult.Met);
        Decide(unknown with { EmployerWilling = true, Workplace = null }, WithCap(0))
            .MissingFacts.Should()
            .Equal("workplace");
        Decide(Low with { EmployerWilling = true }, WithCap(0)).Outcome.Result.Should().Be(SubsidyResult.NoSubsidyDue);
        Decide(unknown, WithCap(0)).MissingFacts.Should().Contain("wageValue", "it may be below the floor");
        Decide(unknown with { EmployerWilling = true }, WithCap(10)).MissingFacts.Should().Equal("wageValue");
    }

    [Fact]
    public void A_trajectory_that_no_condition_asks_for_is_missing_only_while_it_could_be_lengthened()
    {
        var facts = AllMet with { Trajectory = null, Workplace = null };
        Decide(facts, Without(Norm.TrajectoryCompleted)).MissingFacts.Should().Equal("workplace");
        Decide(facts with { WageValue = null, EmployerWilling = false }, Without(Norm.TrajectoryCompleted))
            .MissingFacts.Should()
            .Contain("trajectory", "below the floor it would be lengthened if there is one");
    }

    private static Decision<SubsidyOutcome> Decide(SubsidyFacts facts, Policy? policy = null) =>
        SubsidyRules.Decide(policy ?? NuenenPolicy, facts);

    private static void Refused(
        SubsidyFacts facts,
        Norm norm,
        string letter,
        ResponsibleBody responsible = ResponsibleBody.Municipality
    ) =>
        Decide(facts)
            .ShouldBe(
                new SubsidyOutcome(SubsidyResult.Refuse, null, responsible),
                norm,
                $"art. 7 lid 1 onder {letter}"
            );

    private static SubsidyOutcome Outcome(SubsidyResult result, decimal? share = null) =>
        new(result, share is { } s ? Percentage.FromPercent(s) : null, ResponsibleBody.Municipality);

    private static Percentage Share(WageValue wageValue) =>
        Decide(AllMet with { WageValue = wageValue, EmployerWilling = true }).Outcome.SubsidisedShare!.Value;

    private static WageValue Percent(double percent) => WageValue.FromPercent((decimal)percent);

    private static SubsidyFacts Facts(object?[] values, bool otherReason) =>
        new()
        {
            Trajectory = (TrajectoryStatus?)values[0],
            PreviousExtensionMonths = (int?)values[1],
            TargetGroupConfirmed = (bool?)values[2],
            WageValue = values[3] is decimal percent ? WageValue.FromPercent(percent) : null,
            EmployerWilling = (bool?)values[4],
            DepartureReason = otherReason ? "agreed growth path" : null,
            Workplace = (Workplace?)values[5],
            IndependentOfBenefit = (bool?)values[6],
            ReceivesWajong = (bool?)values[7],
        };

    private static Decision<SubsidyAwardOutcome> Award(bool? conditions, bool? hours, bool? subsidy, bool? support) =>
        SubsidyRules.Award(
            NuenenPolicy,
            new SubsidyAwardFacts
            {
                ConditionsRecorded = conditions,
                HoursRecorded = hours,
                SubsidyRecorded = subsidy,
                PersonalSupportRecorded = support,
            }
        );

    private static Decision<NextDeterminationOutcome> Next(string on, string lastDeterminedOn, int? everyMonths) =>
        SubsidyRules.NextDetermination(
            NuenenPolicy,
            new NextDeterminationFacts(Iso(on), Iso(lastDeterminedOn)) { EveryMonths = everyMonths }
        );

    private static Policy Without(params Norm[] norms) =>
        NuenenPolicy with
        {
            Provisions = norms.Aggregate(NuenenPolicy.Provisions, (provisions, norm) => provisions.Without(norm)),
        };

    private static Provision Changed(Norm norm, Term? term = null, Percentage? percentage = null) =>
        new(norm, NuenenPolicy.CitationOf(norm)!.Value, term, percentage);

    private static System.Text.Json.JsonElement Json(string facts) => Answers.Of("subsidy.decide", facts);

    private static void Refuses<T>(Func<T> make, string parameter) =>
        make.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be(parameter);

    private static class WageValues
    {
        public static Arbitrary<WageValue> WageValue() =>
            Gen.Choose(0, 1_000_000).Select(steps => Rules.WageValue.FromPercent(steps / 10_000m)).ToArbitrary();
    }
}
