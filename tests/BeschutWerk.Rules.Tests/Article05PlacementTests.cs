using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 5: the placement trajectory.</summary>
public sealed class Article05PlacementTests
{
    private static readonly LocalDate New2026 = new(2026, 1, 1);

    [Theory]
    [InlineData("2026-01-01", "2026-06-30")]
    [InlineData("2025-08-28", "2026-02-27")]
    [InlineData("2025-08-29", "2026-02-28")]
    [InlineData("2025-08-30", "2026-02-28")]
    [InlineData("2025-08-31", "2026-02-28")]
    [InlineData("2025-09-01", "2026-02-28")]
    [InlineData("2023-08-29", "2024-02-28")]
    [InlineData("2023-08-30", "2024-02-29")]
    [InlineData("2024-08-31", "2025-02-28")]
    public void Whoever_holds_the_indication_and_reports_may_get_a_trajectory_of_six_months(
        string start,
        string lastDay
    )
    {
        var decision = Start(held: true, reported: true, direct: false, Iso(start));
        decision.ShouldRestOn(Norm.TrajectoryStart, "art. 5 lid 1", Force.Discretionary);
        decision.Outcome.Result.Should().Be(PlacementStartResult.MayStart);
        decision.Outcome.FirstDay.Should().Be(Iso(start));
        decision.Outcome.LastDay.Should().Be(Iso(lastDay));
        decision.Findings.Of(Norm.TrajectoryStart).Should().Be(FindingResult.Met);
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Theory]
    [InlineData(false, true, false)]
    [InlineData(false, null, null)]
    [InlineData(false, true, true)]
    [InlineData(true, false, false)]
    [InlineData(null, false, false)]
    public void Without_the_indication_or_a_report_there_is_no_trajectory(bool? held, bool? reported, bool? direct) =>
        Start(held, reported, direct)
            .ShouldBe(new PlacementStartOutcome(PlacementStartResult.Refused), Norm.TrajectoryStart, "art. 5 lid 1");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Where_employment_starts_at_once_the_trajectory_is_skipped(bool? reported)
    {
        var decision = Start(held: true, reported, direct: true);
        decision.ShouldBe(
            new PlacementStartOutcome(PlacementStartResult.Skipped),
            Norm.DirectEmployment,
            "art. 5 lid 7",
            Force.Discretionary
        );
        decision.Outcome.FirstDay.Should().BeNull();
        decision.Outcome.LastDay.Should().BeNull();
        decision.Findings.Of(Norm.TrajectoryStart).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void What_is_missing_for_a_start_is_named_exactly()
    {
        Start(held: true, reported: true, direct: null).ShouldLack([Norm.DirectEmployment], "directEmployment");
        Start(held: null, reported: null, direct: true).ShouldLack([Norm.TrajectoryStart], "indicationHeld");
        Start(held: true, reported: null, direct: false).ShouldLack([Norm.TrajectoryStart], "reported");
        Start(held: null, reported: null, direct: null)
            .ShouldLack(
                [Norm.TrajectoryStart, Norm.DirectEmployment],
                "indicationHeld",
                "reported",
                "directEmployment"
            );
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("indicationHeld"),
                    FactValues.YesNo("reported"),
                    FactValues.YesNo("directEmployment"),
                ],
                facts => Start((bool?)facts[0], (bool?)facts[1], (bool?)facts[2])
            )
            .Should()
            .Be(27);
    }

    [Theory]
    [InlineData(ExtensionGround.Interrupted)]
    [InlineData(ExtensionGround.NewWorkplace)]
    [InlineData(ExtensionGround.NoSuitablePlace)]
    public void In_an_exceptional_situation_the_trajectory_may_be_extended_by_six_months(ExtensionGround ground)
    {
        var decision = Extend(6, 0, ground, start: Day(2025, 8, 31));
        decision.ShouldRestOn(Norm.TrajectoryExtension, "art. 5 lid 2", Force.Discretionary);
        decision.Outcome.Result.Should().Be(PermissionOutcome.Permitted);
        decision.Outcome.LastDay.Should().Be(Day(2026, 8, 30));
        decision.Findings.Of(Norm.TrajectoryExtension).Should().Be(FindingResult.Met);
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Theory]
    [InlineData(6, 0, true)]
    [InlineData(7, 0, false)]
    [InlineData(3, 3, true)]
    [InlineData(4, 3, false)]
    [InlineData(1, 5, true)]
    [InlineData(1, 6, false)]
    [InlineData(2, 5, false)]
    [InlineData(1, 9, false)]
    [InlineData(int.MaxValue, int.MaxValue, false)]
    public void All_extensions_together_are_at_most_six_months(int months, int previous, bool permitted)
    {
        var decision = Extend(months, previous, ExtensionGround.Interrupted);
        if (permitted)
        {
            decision.ShouldRestOn(Norm.TrajectoryExtension, "art. 5 lid 2", Force.Discretionary);
            decision.Outcome.Result.Should().Be(PermissionOutcome.Permitted);
            decision.Outcome.LastDay.Should().NotBeNull();
        }
        else
        {
            decision.ShouldBe(
                new PlacementExtensionOutcome(PermissionOutcome.Refused),
                Norm.TrajectoryExtension,
                "art. 5 lid 2"
            );
            decision.Findings.Of(Norm.TrajectoryExtension).Should().Be(FindingResult.Unmet);
            decision.Outcome.LastDay.Should().BeNull();
        }
    }

    [Theory]
    [InlineData("the workshop moved", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    public void Another_exceptional_situation_needs_its_reason(string? reason, bool permitted)
    {
        var decision = Extend(2, 0, ExtensionGround.Other, reason);
        decision.ShouldRestOn(Norm.TrajectoryExtension, "art. 5 lid 2", permitted ? Force.Discretionary : Force.Bound);
        decision.Outcome.Result.Should().Be(permitted ? PermissionOutcome.Permitted : PermissionOutcome.Refused);
    }

    [Fact]
    public void Without_an_exceptional_situation_there_is_no_extension_whatever_reason_is_stated() =>
        Extend(1, 0, ExtensionGround.None, "it would be nice")
            .ShouldBe(
                new PlacementExtensionOutcome(PermissionOutcome.Refused),
                Norm.TrajectoryExtension,
                "art. 5 lid 2"
            );

    [Fact]
    public void An_unknown_situation_matters_only_while_there_are_months_left()
    {
        Extend(3, 3, ground: null).ShouldLack([Norm.TrajectoryExtension], "ground");
        Extend(4, 3, ground: null)
            .ShouldBe(
                new PlacementExtensionOutcome(PermissionOutcome.Refused),
                Norm.TrajectoryExtension,
                "art. 5 lid 2"
            );
    }

    [Fact]
    public void Whether_the_trajectory_is_a_new_one_is_never_missing()
    {
        var permitted = Extend(3, 0, ExtensionGround.Interrupted, renewed: null);
        permitted.IsDetermined.Should().BeTrue();
        permitted.Caveats.Should().Be(Caveats.None);
        Extend(3, 0, ground: null, renewed: null).MissingFacts.Should().Equal("ground");
    }

    [Theory]
    [InlineData("2026-06-30", 0, Caveats.None)]
    [InlineData("2026-07-01", 0, Caveats.DecidedAfterEnd)]
    [InlineData("2026-08-31", 2, Caveats.None)]
    [InlineData("2026-09-01", 2, Caveats.DecidedAfterEnd)]
    [InlineData("2025-12-01", 0, Caveats.None)]
    public void An_extension_decided_after_the_last_day_carries_a_caveat(
        string decidedOn,
        int previous,
        Caveats caveats
    )
    {
        var decision = Extend(1, previous, ExtensionGround.NoSuitablePlace, decidedOn: Iso(decidedOn));
        decision.ShouldRestOn(Norm.TrajectoryExtension, "art. 5 lid 2", Force.Discretionary);
        decision.Outcome.Result.Should().Be(PermissionOutcome.Permitted);
        decision.Caveats.Should().Be(caveats);
    }

    [Fact]
    public void A_new_trajectory_may_be_extended_with_a_caveat_from_its_own_length()
    {
        var decision = PlacementRules.Extend(
            NuenenPolicy,
            new PlacementExtensionFacts(Day(2025, 8, 31), 2, 0, Day(2026, 1, 1))
            {
                TrajectoryMonths = 4,
                Renewed = true,
                Ground = ExtensionGround.Interrupted,
            }
        );
        decision.ShouldRestOn(Norm.TrajectoryExtension, "art. 5 lid 2", Force.Discretionary);
        decision.Outcome.LastDay.Should().Be(Day(2026, 2, 28));
        decision.Outcome.Trajectory!.Value.Months.Should().Be(4);
        decision.Caveats.Should().Be(Caveats.DecidedAfterEnd | Caveats.RenewedTrajectory);
    }

    [Fact]
    public void A_refused_extension_carries_no_caveat() =>
        PlacementRules
            .Extend(
                NuenenPolicy,
                new PlacementExtensionFacts(New2026, 7, 0, Day(2027, 1, 1))
                {
                    Renewed = true,
                    Ground = ExtensionGround.Interrupted,
                }
            )
            .Caveats.Should()
            .Be(Caveats.None);

    [Fact]
    public void Every_combination_of_a_known_and_an_unknown_situation_is_settled_exactly()
    {
        foreach (var (months, previous) in new[] { (1, 0), (6, 0), (7, 0), (3, 3), (4, 3) })
        {
            foreach (var reason in new[] { null, "a reason" })
            {
                UnknownFacts
                    .AreHandledExactly(
                        [FactValues.Of<ExtensionGround>("ground"), FactValues.YesNo("renewed")],
                        facts => Extend(months, previous, (ExtensionGround?)facts[0], reason, renewed: (bool?)facts[1])
                    )
                    .Should()
                    .Be(18);
            }
        }
    }

    [Theory]
    [InlineData(29.99, true)]
    [InlineData(29.9999, true)]
    [InlineData(30, false)]
    [InlineData(30.01, false)]
    [InlineData(0, true)]
    [InlineData(100, false)]
    public void A_wage_value_lower_than_30_percent_opens_a_new_trajectory(double wageValue, bool permitted)
    {
        var decision = Renew(6, 0, WageValue.FromPercent((decimal)wageValue), expected: true, newWorkplace: true);
        if (permitted)
        {
            decision.ShouldRestOn(Norm.NewTrajectory, "art. 5 lid 3", Force.Discretionary);
            decision.Outcome.Result.Should().Be(PermissionOutcome.Permitted);
            decision.Outcome.FirstDay.Should().Be(Day(2025, 8, 31));
            decision.Outcome.LastDay.Should().Be(Day(2026, 2, 28));
            decision
                .Caveats.Should()
                .Be(wageValue > 0 ? Caveats.WageValueNotWhole : Caveats.None, "rounded it would be 30");
        }
        else
        {
            decision.ShouldBe(
                new PlacementRenewalOutcome(PermissionOutcome.Refused),
                Norm.NewTrajectory,
                "art. 5 lid 3"
            );
        }
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, null)]
    [InlineData(null, false)]
    public void A_new_trajectory_needs_both_the_prospect_and_the_new_workplace(bool? expected, bool? newWorkplace)
    {
        foreach (var wageValue in new WageValue?[] { null, WageValue.FromPercent(20) })
        {
            Renew(6, 0, wageValue, expected, newWorkplace)
                .ShouldBe(new PlacementRenewalOutcome(PermissionOutcome.Refused), Norm.NewTrajectory, "art. 5 lid 3");
        }
    }

    [Theory]
    [InlineData(6, 0, true, Caveats.None)]
    [InlineData(7, 0, false, Caveats.None)]
    [InlineData(1, 1, true, Caveats.RenewalAfterExtension)]
    [InlineData(6, 5, true, Caveats.RenewalAfterExtension)]
    [InlineData(1, 6, false, Caveats.None)]
    [InlineData(1, 7, false, Caveats.None)]
    [InlineData(int.MaxValue, 0, false, Caveats.None)]
    public void A_new_trajectory_of_at_most_six_months_stands_instead_of_an_extension(
        int months,
        int previous,
        bool permitted,
        Caveats caveats
    )
    {
        var decision = Renew(months, previous, WageValue.FromPercent(20), expected: true, newWorkplace: true);
        decision.ShouldRestOn(Norm.NewTrajectory, "art. 5 lid 3", permitted ? Force.Discretionary : Force.Bound);
        decision.Outcome.Result.Should().Be(permitted ? PermissionOutcome.Permitted : PermissionOutcome.Refused);
        decision.Caveats.Should().Be(caveats);
    }

    [Fact]
    public void What_is_missing_for_a_new_trajectory_is_named_exactly()
    {
        Renew(6, 0, wageValue: null, expected: null, newWorkplace: true)
            .ShouldLack([Norm.NewTrajectory], "wageValue", "higherWageValueExpected");
        foreach (var (months, previous) in new[] { (6, 0), (7, 0), (3, 3), (6, 6) })
        {
            UnknownFacts
                .AreHandledExactly(
                    [
                        new FactValues("wageValue", Percent(29.99m), Percent(30), Percent(30.01m)),
                        FactValues.YesNo("higherWageValueExpected"),
                        FactValues.YesNo("newWorkplace"),
                    ],
                    facts => Renew(months, previous, (WageValue?)facts[0], (bool?)facts[1], (bool?)facts[2])
                )
                .Should()
                .Be(36);
        }
    }

    [Theory]
    [InlineData("2026-01-01", "2026-06-30", true)]
    [InlineData("2026-02-01", "2026-02-01", true)]
    [InlineData("2025-12-31", "2026-06-30", false)]
    [InlineData("2026-01-01", "2026-07-01", false)]
    [InlineData("2025-12-31", "2026-07-01", false)]
    [InlineData("2026-07-01", "2026-07-31", false)]
    public void A_facility_stays_within_the_term_of_the_trajectory(string firstDay, string lastDay, bool permitted)
    {
        var facts = new PlacementFacilityFacts(New2026, Day(2026, 6, 30), Iso(firstDay), Iso(lastDay));
        PlacementRules
            .Facility(NuenenPolicy, facts)
            .ShouldBe(
                permitted ? PermissionOutcome.Permitted : PermissionOutcome.Refused,
                Norm.TrajectoryFacilities,
                "art. 5 lid 4",
                permitted ? Force.Discretionary : Force.Bound
            );
    }

    [Theory]
    [InlineData(
        Benefit.Participatiewet,
        PlacementIncomeResult.BenefitRetained,
        BenefitPayer.Municipality,
        "art. 5 lid 5"
    )]
    [InlineData(Benefit.Other, PlacementIncomeResult.BenefitRetained, BenefitPayer.OtherPayer, "art. 5 lid 5")]
    [InlineData(Benefit.Uwv, PlacementIncomeResult.UwvContinues, BenefitPayer.Uwv, "toelichting art. 5 lid 5")]
    [InlineData(Benefit.Wajong, PlacementIncomeResult.UwvContinues, BenefitPayer.Uwv, "toelichting art. 5 lid 5")]
    [InlineData(Benefit.None, PlacementIncomeResult.NoIncomeProvision, BenefitPayer.Nobody, "toelichting art. 5 lid 5")]
    public void A_benefit_is_retained_and_whoever_paid_it_goes_on_paying(
        Benefit benefit,
        PlacementIncomeResult result,
        BenefitPayer paidBy,
        string citation
    )
    {
        var decision = Income(benefit);
        decision.ShouldBe(new PlacementIncomeOutcome(result, paidBy), Norm.BenefitRetained, citation);
        decision
            .Findings.Of(Norm.BenefitRetained)
            .Should()
            .Be(benefit is Benefit.None ? FindingResult.NotApplicable : FindingResult.Met);
    }

    [Fact]
    public void Who_pays_depends_on_the_benefit()
    {
        Income(null).ShouldLack([Norm.BenefitRetained], "benefit");
        UnknownFacts
            .AreHandledExactly([FactValues.Of<Benefit>("benefit")], facts => Income((Benefit?)facts[0]))
            .Should()
            .Be(6);
    }

    [Fact]
    public void The_wage_value_is_determined_only_at_a_workplace_with_a_prospect_of_employment()
    {
        WageValueDetermination(during: true, prospect: true)
            .ShouldBe(PermissionOutcome.Permitted, Norm.WageValueDetermination, "art. 5 lid 6", Force.Discretionary);
        WageValueDetermination(during: true, prospect: false)
            .ShouldBe(PermissionOutcome.Refused, Norm.WageValueDetermination, "toelichting art. 5 lid 6");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Outside_a_trajectory_this_article_does_not_regulate_the_wage_value(bool? prospect)
    {
        var decision = WageValueDetermination(during: false, prospect);
        decision.Status.Should().Be(DecisionStatus.NotRegulated);
        decision.Citation.Should().BeNull();
        decision.Findings.Of(Norm.WageValueDetermination).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void What_is_missing_for_a_determination_is_named_exactly()
    {
        WageValueDetermination(during: null, prospect: false)
            .ShouldLack([Norm.WageValueDetermination], "duringTrajectory");
        UnknownFacts
            .AreHandledExactly(
                [FactValues.YesNo("duringTrajectory"), FactValues.YesNo("prospectOfEmployment")],
                facts => WageValueDetermination((bool?)facts[0], (bool?)facts[1])
            )
            .Should()
            .Be(9);
    }

    [Theory]
    [InlineData(6, PermissionOutcome.Permitted)]
    [InlineData(7, PermissionOutcome.Refused)]
    public void A_trajectory_that_is_longer_than_the_policy_allows_is_not_extended(
        int months,
        PermissionOutcome result
    ) =>
        PlacementRules
            .Extend(
                NuenenPolicy,
                new PlacementExtensionFacts(Day(2026, 1, 1), 1, 0, Day(2026, 5, 1))
                {
                    TrajectoryMonths = months,
                    Ground = ExtensionGround.Interrupted,
                }
            )
            .Outcome.Result.Should()
            .Be(result);

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool A_later_start_never_ends_earlier(LocalDate one, LocalDate other) =>
        LastDay(LocalDate.Min(one, other)) <= LastDay(LocalDate.Max(one, other));

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool A_trajectory_ends_the_day_before_the_corresponding_date_or_at_the_end_of_the_month(LocalDate start) =>
        LastDay(start) == LastDayByTheCalendar(start, months: 6);

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool A_trajectory_and_its_extension_leave_no_gap_and_no_overlap(LocalDate start, byte number)
    {
        var months = 1 + (number % 6);
        var trajectory = Start(held: true, reported: true, direct: false, start).Outcome.Trajectory!.Value;
        var extended = Extend(months, 0, ExtensionGround.Interrupted, start: start).Outcome.Trajectory!.Value;

        // One unbroken run of days from the first day on: the extension begins behind the last day of the trajectory.
        return extended.FirstDay == start
            && extended.LastDay > trajectory.LastDay
            && extended.LastDay == LastDayByTheCalendar(start, 6 + months);
    }

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool A_new_trajectory_has_a_term_of_its_own_from_its_own_first_day(LocalDate start, byte number)
    {
        var months = 1 + (number % 6);
        var renewed = PlacementRules
            .Renew(
                NuenenPolicy,
                new PlacementRenewalFacts(LastDay(start).PlusDays(1), months, 0)
                {
                    WageValue = WageValue.FromPercent(20),
                    HigherWageValueExpected = true,
                    NewWorkplace = true,
                }
            )
            .Outcome;
        return renewed.FirstDay > LastDay(start)
            && renewed.LastDay == LastDayByTheCalendar(LastDay(start).PlusDays(1), months);
    }

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool No_sequence_of_permitted_extensions_passes_six_months(LocalDate start, byte[] requests)
    {
        var total = 0;
        var lastDay = LastDay(start);
        foreach (var months in requests.Select(request => 1 + (request % 7)))
        {
            var decision = Extend(months, total, ExtensionGround.Interrupted, start: start);
            if (decision.Outcome.Result is PermissionOutcome.Permitted)
            {
                total += months;
                lastDay = decision.Outcome.LastDay!.Value;
            }
        }

        return total <= 6 && lastDay <= Term.FromMonths(12).LastDayFrom(start);
    }

    [Property(Arbitrary = [typeof(Days)], MaxTest = 1000)]
    public bool Extensions_end_on_the_same_day_however_they_are_split(LocalDate start, byte number)
    {
        var first = 1 + (number % 5);
        var once = Extend(6, 0, ExtensionGround.Interrupted, start: start).Outcome;
        var rest = Extend(6 - first, first, ExtensionGround.Interrupted, start: start).Outcome;
        return rest == once && rest.LastDay == once.LastDay;
    }

    [Fact]
    public void Extensions_of_three_and_three_months_end_on_the_same_day_as_one_of_six() =>
        Extend(3, 3, ExtensionGround.Interrupted, start: Day(2025, 8, 31))
            .Outcome.LastDay.Should()
            .Be(Day(2026, 8, 30));

    [Fact]
    public void Another_policy_has_its_own_lengths_and_threshold()
    {
        var policy = NuenenPolicy.With(
            new Provision(Norm.TrajectoryStart, Place("art. 2 lid 1"), Term.FromMonths(3)),
            new Provision(Norm.TrajectoryExtension, Place("art. 2 lid 4"), Term.FromMonths(2)),
            new Provision(Norm.NewTrajectory, Place("art. 9"), Term.FromMonths(4), Percentage.FromPercent(40))
        );
        var start = PlacementRules.Start(
            policy,
            new PlacementStartFacts(New2026)
            {
                IndicationHeld = true,
                Reported = true,
                DirectEmployment = false,
            }
        );
        start.ShouldRestOn(Norm.TrajectoryStart, "art. 2 lid 1", Force.Discretionary);
        start.Outcome.LastDay.Should().Be(Day(2026, 3, 31));
        var extension = Extend(2, 0, ExtensionGround.Interrupted, policy: policy);
        extension.ShouldRestOn(Norm.TrajectoryExtension, "art. 2 lid 4", Force.Discretionary);
        extension.Outcome.LastDay.Should().Be(Day(2026, 5, 31));
        Extend(2, 1, ExtensionGround.Interrupted, policy: policy).Outcome.Result.Should().Be(PermissionOutcome.Refused);
        Renew(4, 1, Percent(39.9999m), expected: true, newWorkplace: true, policy)
            .Outcome.Result.Should()
            .Be(PermissionOutcome.Permitted);
        Renew(4, 2, Percent(39), expected: true, newWorkplace: true, policy)
            .Outcome.Result.Should()
            .Be(PermissionOutcome.Refused);
        Renew(4, 0, Percent(40), expected: true, newWorkplace: true, policy)
            .ShouldBe(new PlacementRenewalOutcome(PermissionOutcome.Refused), Norm.NewTrajectory, "art. 9");
        Renew(5, 0, Percent(20), expected: true, newWorkplace: true, policy)
            .Outcome.Result.Should()
            .Be(PermissionOutcome.Refused);
    }

    /// <summary>Where the text knows no direct employment, whoever could start at once must report like any other.</summary>
    [Fact]
    public void Without_direct_employment_in_the_text_reporting_is_asked_of_everyone()
    {
        var facts = new PlacementStartFacts(new LocalDate(2026, 1, 1))
        {
            IndicationHeld = true,
            DirectEmployment = true,
        };
        var policy = Without(Norm.DirectEmployment);
        PlacementRules.Start(policy, facts).MissingFacts.Should().Equal("reported");
        PlacementRules
            .Start(policy, facts with { Reported = false })
            .Outcome.Result.Should()
            .Be(PlacementStartResult.Refused);
        PlacementRules
            .Start(policy, facts with { Reported = true })
            .Outcome.Result.Should()
            .Be(PlacementStartResult.MayStart);
    }

    [Fact]
    public void What_a_policy_does_not_regulate_is_not_regulated()
    {
        var complete = new PlacementStartFacts(New2026) { IndicationHeld = true, Reported = true };
        PlacementRules.Start(Without(Norm.TrajectoryStart), complete).ShouldBeNotRegulated();
        Extend(1, 0, ExtensionGround.Interrupted, policy: Without(Norm.TrajectoryExtension)).ShouldBeNotRegulated();
        Extend(1, 0, ExtensionGround.Interrupted, policy: Without(Norm.TrajectoryStart)).ShouldBeNotRegulated();
        Renew(1, 0, Percent(20), expected: true, newWorkplace: true, Without(Norm.NewTrajectory))
            .ShouldBeNotRegulated();
        PlacementRules
            .Facility(
                Without(Norm.TrajectoryFacilities),
                new PlacementFacilityFacts(New2026, New2026, New2026, New2026)
            )
            .ShouldBeNotRegulated();
        PlacementRules.Income(Without(Norm.BenefitRetained), default).ShouldBeNotRegulated();
        PlacementRules.WageValue(Without(Norm.WageValueDetermination), default).ShouldBeNotRegulated();
    }

    [Fact]
    public void Without_direct_employment_in_the_policy_the_trajectory_is_never_skipped()
    {
        var policy = Without(Norm.DirectEmployment);
        var facts = new PlacementStartFacts(New2026) { IndicationHeld = true, DirectEmployment = true };
        PlacementRules.Start(policy, facts).ShouldLack([Norm.TrajectoryStart], "reported");
        PlacementRules
            .Start(policy, facts with { Reported = true })
            .Outcome.Result.Should()
            .Be(PlacementStartResult.MayStart);
        PlacementRules
            .Start(policy, facts with { Reported = false })
            .Outcome.Result.Should()
            .Be(PlacementStartResult.Refused);
    }

    [Fact]
    public void Without_an_extension_in_the_policy_earlier_extensions_close_no_new_trajectory() =>
        Renew(6, 6, Percent(20), expected: true, newWorkplace: true, Without(Norm.TrajectoryExtension))
            .Outcome.Result.Should()
            .Be(PermissionOutcome.Permitted);

    [Fact]
    public void A_trajectory_of_known_length_is_extended_though_the_policy_gives_none() =>
        PlacementRules
            .Extend(
                Without(Norm.TrajectoryStart),
                new PlacementExtensionFacts(New2026, 1, 0, New2026)
                {
                    TrajectoryMonths = 4,
                    Ground = ExtensionGround.Interrupted,
                }
            )
            .Outcome.LastDay.Should()
            .Be(Day(2026, 5, 31));

    [Theory]
    [InlineData(Norm.TrajectoryStart)]
    [InlineData(Norm.TrajectoryExtension)]
    [InlineData(Norm.NewTrajectory)]
    public void The_lengths_of_a_trajectory_are_given_in_months(Norm norm)
    {
        Percentage? percentage = norm is Norm.NewTrajectory ? Percentage.Zero : null;
        Refused(() => new Provision(norm, Place("art. 1"), Term.FromWeeks(26), percentage), "term");
    }

    [Fact]
    public void Values_that_cannot_be_are_refused_by_name()
    {
        Refused(() => new PlacementStartFacts(default), "startOn");
        Refused(() => new PlacementExtensionFacts(default, 1, 0, New2026), "startOn");
        Refused(() => new PlacementExtensionFacts(New2026, 0, 0, New2026), "months");
        Refused(() => new PlacementExtensionFacts(New2026, 1, -1, New2026), "previousExtensionMonths");
        Refused(() => new PlacementExtensionFacts(New2026, 1, 0, default), "decidedOn");
        var extension = new PlacementExtensionFacts(New2026, 1, 0, New2026);
        Refused(() => extension with { TrajectoryMonths = 0 }, "TrajectoryMonths");
        Refused(() => extension with { TrajectoryMonths = 1201 }, "TrajectoryMonths");
        Refused(() => extension with { Ground = (ExtensionGround)9 }, "Ground");
        Refused(() => new PlacementRenewalFacts(default, 1, 0), "startOn");
        Refused(() => new PlacementRenewalFacts(New2026, 0, 0), "months");
        Refused(() => new PlacementRenewalFacts(New2026, 1, -1), "previousExtensionMonths");
        Refused(() => new PlacementIncomeFacts { Benefit = (Benefit)9 }, "Benefit");

        var (one, two) = (New2026, Day(2026, 1, 2));
        Refused(() => new PlacementFacilityFacts(default, two, one, two), "trajectoryFirstDay");
        Refused(() => new PlacementFacilityFacts(one, default, one, two), "trajectoryLastDay");
        Refused(() => new PlacementFacilityFacts(one, two, default, two), "facilityFirstDay");
        Refused(() => new PlacementFacilityFacts(one, two, one, default), "facilityLastDay");
        Refused(() => new PlacementFacilityFacts(two, one, one, one), "trajectoryLastDay");
        Refused(() => new PlacementFacilityFacts(one, two, two, one), "facilityLastDay");
    }

    [Fact]
    public void Facts_that_were_never_made_are_refused_and_a_policy_is_needed()
    {
        Refused(() => PlacementRules.Start(NuenenPolicy, default), "facts");
        Refused(() => PlacementRules.Extend(NuenenPolicy, default), "facts");
        Refused(() => PlacementRules.Renew(NuenenPolicy, default), "facts");
        Refused(() => PlacementRules.Facility(NuenenPolicy, default), "facts");
        var act = () => PlacementRules.Income(null!, default);
        act.Should().Throw<ArgumentNullException>().WithParameterName("policy");
    }

    [Fact]
    public void A_trajectory_is_the_same_however_its_extensions_are_split()
    {
        var trajectory = new PlacementTrajectory(Day(2025, 8, 31), 6);
        trajectory.LastDay.Should().Be(Day(2026, 2, 28));
        trajectory.ExtendedBy(0).Should().Be(trajectory);
        var extended = trajectory.ExtendedBy(3).ExtendedBy(3);
        extended.Should().Be(trajectory.ExtendedBy(6)).And.NotBe(trajectory);
        extended.Should().NotBe(new PlacementTrajectory(Day(2025, 8, 31), 12));
        extended.LastDay.Should().Be(Day(2026, 8, 30));
        extended.FirstDay.Should().Be(Day(2025, 8, 31));
        (extended.Months, extended.ExtensionMonths).Should().Be((6, 6));
        extended.ToString().Should().Be("2025-08-31 to 2026-08-30 (6 + 6 months)");
    }

    [Fact]
    public void A_trajectory_refuses_what_no_calendar_holds_and_a_default_is_none()
    {
        Refused(() => new PlacementTrajectory(default, 6), "firstDay");
        Refused(() => new PlacementTrajectory(New2026, 0), "months");
        Refused(() => new PlacementTrajectory(New2026, 1201), "months");
        Refused(() => new PlacementTrajectory(New2026, 6).ExtendedBy(-1), "months");
        Refused(() => new PlacementTrajectory(New2026, 1200).ExtendedBy(1), "months");
        new PlacementTrajectory(DateBounds.Latest, 1200).LastDay.Should().Be(Day(3099, 12, 30));

        PlacementTrajectory none = default;
        none.ToString().Should().Be("(no trajectory)");
        Action[] reads =
        [
            () => _ = none.FirstDay,
            () => _ = none.LastDay,
            () => _ = none.Months,
            () => _ = none.ExtensionMonths,
            () => none.ExtendedBy(1),
        ];
        reads.Should().AllSatisfy(read => read.Should().Throw<InvalidOperationException>());
    }

    [Theory]
    [InlineData(
        "placement.start",
        """{"startOn": "2025-08-31", "indicationHeld": true, "reported": true, "directEmployment": false}""",
        """mayStart, discretionary, art. 5 lid 1, {"firstDay":"2025-08-31","lastDay":"2026-02-28"}"""
    )]
    [InlineData(
        "placement.start",
        """{"startOn": "2026-01-01", "indicationHeld": true, "reported": true, "directEmployment": true}""",
        "skipped, discretionary, art. 5 lid 7"
    )]
    [InlineData(
        "placement.start",
        """{"startOn": "2026-01-01", "indicationHeld": false}""",
        "refused, bound, art. 5 lid 1"
    )]
    [InlineData(
        "placement.extend",
        """{"startOn": "2025-08-31", "months": 6, "previousExtensionMonths": 0, "decidedOn": "2026-02-01", "ground": "interrupted"}""",
        """permitted, discretionary, art. 5 lid 2, {"lastDay":"2026-08-30"}"""
    )]
    [InlineData(
        "placement.extend",
        """{"startOn": "2025-08-31", "months": 4, "previousExtensionMonths": 3, "decidedOn": "2026-02-01"}""",
        "refused, bound, art. 5 lid 2"
    )]
    [InlineData(
        "placement.extend",
        """{"startOn": "2026-01-01", "trajectoryMonths": 4, "months": 2, "previousExtensionMonths": 0, "decidedOn": "2026-05-01", "renewed": true, "ground": "other", "reason": "r"}""",
        """permitted, discretionary, art. 5 lid 2, {"lastDay":"2026-06-30"}, ["decidedAfterEnd","renewedTrajectory"]"""
    )]
    [InlineData(
        "placement.extend",
        """{"startOn": "2026-01-01", "months": 2, "previousExtensionMonths": 0, "decidedOn": "2026-05-01"}""",
        """factsMissing, ["ground"]"""
    )]
    [InlineData(
        "placement.extend",
        """{"startOn": "2026-01-01", "months": 0, "previousExtensionMonths": 0, "decidedOn": "2026-05-01"}""",
        "invalidValue at facts.months"
    )]
    [InlineData(
        "placement.extend",
        """{"startOn": "2026-01-01", "trajectoryMonths": 0, "months": 1, "previousExtensionMonths": 0, "decidedOn": "2026-05-01"}""",
        "invalidValue at facts.trajectoryMonths"
    )]
    [InlineData(
        "placement.extend",
        """{"startOn": "2026-01-01", "months": 1, "decidedOn": "2026-05-01"}""",
        "missingField at facts.previousExtensionMonths"
    )]
    [InlineData(
        "placement.renew",
        """{"startOn": "2026-03-01", "months": 6, "previousExtensionMonths": 2, "wageValue": 29.99, "higherWageValueExpected": true, "newWorkplace": true}""",
        """permitted, discretionary, art. 5 lid 3, {"firstDay":"2026-03-01","lastDay":"2026-08-31"}, ["renewalAfterExtension","wageValueNotWhole"]"""
    )]
    [InlineData(
        "placement.renew",
        """{"startOn": "2026-03-01", "months": 6, "previousExtensionMonths": 0, "wageValue": 30, "newWorkplace": true}""",
        "refused, bound, art. 5 lid 3"
    )]
    [InlineData(
        "placement.renew",
        """{"startOn": "2026-03-01", "months": 6, "previousExtensionMonths": 0, "wageValue": 29.99999}""",
        "invalidValue at facts.wageValue"
    )]
    [InlineData(
        "placement.facility",
        """{"trajectoryFirstDay": "2026-01-01", "trajectoryLastDay": "2026-06-30", "facilityFirstDay": "2026-01-01", "facilityLastDay": "2026-07-01"}""",
        "refused, bound, art. 5 lid 4"
    )]
    [InlineData(
        "placement.income",
        """{"benefit": "wajong"}""",
        """uwvContinues, bound, toelichting art. 5 lid 5, {"paidBy":"uwv"}"""
    )]
    [InlineData(
        "placement.income",
        """{"benefit": "other"}""",
        """benefitRetained, bound, art. 5 lid 5, {"paidBy":"otherPayer"}"""
    )]
    [InlineData(
        "placement.wageValue",
        """{"duringTrajectory": true, "prospectOfEmployment": false}""",
        "refused, bound, toelichting art. 5 lid 6"
    )]
    [InlineData("placement.wageValue", """{"duringTrajectory": false}""", "notRegulated")]
    public void In_JSON_the_same_answers_are_given(string rule, string facts, string conclusion) =>
        Answers.Conclusion(rule, facts).Should().Be(conclusion);

    /// <summary>A second statement of the term, by the days of a calendar and not by the library's arithmetic.</summary>
    private static LocalDate LastDayByTheCalendar(LocalDate start, int months)
    {
        var month = new DateTime(start.Year, start.Month, 1).AddMonths(months);
        var daysInMonth = DateTime.DaysInMonth(month.Year, month.Month);
        var last = start.Day > daysInMonth ? month.AddDays(daysInMonth - 1) : month.AddDays(start.Day - 2);
        return LocalDate.FromDateTime(last);
    }

    private static LocalDate LastDay(LocalDate start) =>
        Start(held: true, reported: true, direct: false, start).Outcome.LastDay!.Value;

    private static Decision<PlacementStartOutcome> Start(
        bool? held,
        bool? reported,
        bool? direct,
        LocalDate? start = null
    ) =>
        PlacementRules.Start(
            NuenenPolicy,
            new PlacementStartFacts(start ?? New2026)
            {
                IndicationHeld = held,
                Reported = reported,
                DirectEmployment = direct,
            }
        );

    private static Decision<PlacementExtensionOutcome> Extend(
        int months,
        int previous,
        ExtensionGround? ground,
        string? reason = null,
        LocalDate? start = null,
        LocalDate? decidedOn = null,
        bool? renewed = null,
        Policy? policy = null
    ) =>
        PlacementRules.Extend(
            policy ?? NuenenPolicy,
            new PlacementExtensionFacts(start ?? New2026, months, previous, decidedOn ?? start ?? New2026)
            {
                Ground = ground,
                Reason = reason,
                Renewed = renewed,
            }
        );

    private static Decision<PlacementRenewalOutcome> Renew(
        int months,
        int previous,
        WageValue? wageValue,
        bool? expected,
        bool? newWorkplace,
        Policy? policy = null
    ) =>
        PlacementRules.Renew(
            policy ?? NuenenPolicy,
            new PlacementRenewalFacts(Day(2025, 8, 31), months, previous)
            {
                WageValue = wageValue,
                HigherWageValueExpected = expected,
                NewWorkplace = newWorkplace,
            }
        );

    private static Decision<PlacementIncomeOutcome> Income(Benefit? benefit) =>
        PlacementRules.Income(NuenenPolicy, new PlacementIncomeFacts { Benefit = benefit });

    private static Decision<PermissionOutcome> WageValueDetermination(bool? during, bool? prospect) =>
        PlacementRules.WageValue(
            NuenenPolicy,
            new PlacementWageValueFacts { DuringTrajectory = during, ProspectOfEmployment = prospect }
        );

    private static WageValue Percent(decimal percent) => WageValue.FromPercent(percent);
}
