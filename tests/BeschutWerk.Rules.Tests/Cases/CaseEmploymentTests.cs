using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>How an employment begins, which contract it comes with, its hours, and the subsidy for it.</summary>
public sealed class CaseEmploymentTests
{
    private static readonly CaseEvent Begun = On(
        "2025-01-01",
        CaseEventType.EmploymentStarted,
        new() { Contract = ContractKind.Temporary }
    );

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(TrajectoryStatus.Completed, null, null, false)]
    [InlineData(TrajectoryStatus.NotCompleted, null, null, false)]
    [InlineData(TrajectoryStatus.NotApplicable, null, null, true)]
    [InlineData(null, true, null, true)]
    [InlineData(null, null, true, true)]
    [InlineData(null, true, false, false)]
    public void Article_5_lid_7_employment_is_direct_where_there_is_known_to_have_been_no_trajectory(
        TrajectoryStatus? trajectory,
        bool? known,
        bool? said,
        bool isDeparture
    )
    {
        var facts = new CaseFacts
        {
            IndicationHeld = true,
            Trajectory = trajectory,
            DirectEmployment = known,
        };
        var begun = new CaseEvent(Begun.Type, Begun.On, Begun.Facts with { DirectEmployment = said });
        Expect(Knowing(facts, begun).At("2025-01-01"), "2025-01-01", isDeparture);
    }

    [Fact]
    public void Article_5_lid_7_a_second_employment_after_a_trajectory_is_not_direct()
    {
        CaseEvent[] again =
        [
            On("2027-03-31", CaseEventType.EmploymentEnded),
            On("2027-05-01", CaseEventType.EmploymentStarted),
        ];
        Expect(Case([.. Employed, .. again]).At("2027-05-01"), "2027-05-01", isDeparture: false);
        Case([.. Indicated, On("2026-09-01", CaseEventType.EmploymentStarted), .. again])
            .At("2027-05-01")
            .Departures.Select(item => item.On)
            .Should()
            .Equal(Iso("2026-09-01"), Iso("2027-05-01"));
        Expect(Knowing(new() { IndicationHeld = true }, [Begun, .. again]).At("2027-05-01"), "2027-05-01", false);
    }

    [Theory]
    [InlineData(TrajectoryStatus.Completed, SubsidyResult.Grant)]
    [InlineData(TrajectoryStatus.NotApplicable, SubsidyResult.Grant)]
    [InlineData(TrajectoryStatus.NotCompleted, SubsidyResult.Refuse)]
    [InlineData(null, null)]
    public void Article_7_lid_1_onder_a_a_trajectory_outside_the_file_is_unknown(
        TrajectoryStatus? trajectory,
        SubsidyResult? result
    )
    {
        var decision = Knowing(Granting with { Trajectory = trajectory }, Begun)
            .At("2025-01-02")
            .Decision("subsidy.decide");
        if (result is { } decided)
        {
            decision.OutcomeWord.Should().Be(Words.Of(decided));
            decision
                .Citation.Should()
                .Be(Place(decided is SubsidyResult.Grant ? "art. 7 lid 1" : "art. 7 lid 1 onder a"));
        }
        else
        {
            decision.ShouldLack([Norm.TrajectoryCompleted], "trajectory");
        }
    }

    [Theory]
    [InlineData("2028-08-31", "2028-09-01", false, null)]
    [InlineData("2028-08-31", "2028-09-02", true, 1)]
    [InlineData("2028-09-01", "2028-09-01", true, null)]
    [InlineData("2028-09-01", "2028-09-02", true, 1)]
    [InlineData("2028-09-02", "2028-09-02", true, 1)]
    [InlineData("2028-10-15", "2028-12-31", true, 121)]
    public void Article_6_lid_2_a_renewed_temporary_contract_withholds_from_the_same_day_on(
        string renewedOn,
        string on,
        bool isBreach,
        int? late
    )
    {
        var review = Case([.. Employed, Renewed(renewedOn, ContractKind.Temporary)]).At(on);
        if (isBreach)
        {
            review.ShouldHold(
                CaseBreachKind.PermanentContractWithheld,
                renewedOn == "2028-09-01" ? renewedOn : "2028-09-02",
                "art. 6 lid 2",
                late is { } days ? Days(days) : null
            );
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Fact]
    public void Article_6_lid_2_it_is_withheld_until_a_permanent_contract_the_end_or_the_loss_of_the_target_group()
    {
        CaseEvent[] renewed = [.. Employed, Renewed("2028-10-15", ContractKind.Temporary)];
        Until(Renewed("2028-11-01", ContractKind.Permanent));
        Until(On("2028-11-01", CaseEventType.EmploymentEnded, new() { NoLongerInTargetGroup = true }));
        Until(On("2028-11-01", CaseEventType.ContractRenewed, new() { NoLongerInTargetGroup = true }));

        CaseEvent[] lost =
        [
            .. renewed,
            On("2028-10-16", CaseEventType.NewAdviceRequested),
            On("2028-10-20", CaseEventType.NewAdviceReceived, new() { Belongs = false, CarefullyPrepared = false }),
            On("2028-11-01", CaseEventType.IndicationDecided, new() { Belongs = false }),
        ];
        Case(lost)
            .At("2029-06-01")
            .ShouldHold(CaseBreachKind.PermanentContractWithheld, "2028-09-02", "art. 6 lid 2", Days(61));

        void Until(CaseEvent happened) =>
            Case([.. renewed, happened])
                .At("2029-06-01")
                .ShouldHold(CaseBreachKind.PermanentContractWithheld, "2028-09-02", "art. 6 lid 2", Days(61));
    }

    [Fact]
    public void Article_6_lid_2_a_temporary_contract_after_a_permanent_one_withholds_from_its_own_day_on() =>
        Case([
                .. Employed,
                Renewed("2028-09-01", ContractKind.Permanent),
                Renewed("2028-10-01", ContractKind.Temporary),
            ])
            .At("2028-10-11")
            .ShouldHold(CaseBreachKind.PermanentContractWithheld, "2028-10-01", "art. 6 lid 2", Days(10));

    [Theory]
    [InlineData("2026-09-30", false)]
    [InlineData("2026-10-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-06-01", true)]
    public void Article_6_lid_2_the_permanent_contract_is_a_step_from_three_months_before_its_day_on(
        string on,
        bool isAsked
    )
    {
        foreach (var kind in new ContractKind?[] { ContractKind.Temporary, null })
        {
            var begun = On("2025-01-01", CaseEventType.EmploymentStarted, new() { Contract = kind });
            var review = Knowing(new() { IndicationHeld = true }, begun).At(on);
            if (isAsked)
            {
                review.ShouldAsk(
                    CaseStep.OfferPermanentContract,
                    CaseParty.College,
                    "2027-01-01",
                    Force.Bound,
                    "art. 6 lid 2"
                );
            }
            else
            {
                review.ShouldNotAsk(CaseStep.OfferPermanentContract);
            }

            (kind is not null || review.Breaches.IsEmpty).Should().BeTrue("an unknown contract withholds nothing");
            Knowing(new() { IndicationHeld = false }, begun).At(on).ShouldNotAsk(CaseStep.OfferPermanentContract);
        }
    }

    [Theory]
    [InlineData("36", null, null)]
    [InlineData("36.25", "art. 6 lid 3", "0.25")]
    [InlineData("35.75", "art. 6 lid 4", "0.25")]
    public void Article_6_the_hours_that_are_offered_are_judged_like_those_of_a_contract(
        string hours,
        string? citation,
        string? by
    )
    {
        var offered = On(
            "2026-02-20",
            CaseEventType.WorkOffered,
            new() { Hours = HoursPerWeek.FromHours(decimal.Parse(hours)), FullTimeHours = HoursPerWeek.FromHours(36) }
        );
        var withoutGround = new CaseFacts { MedicalRestriction = false, OtherInability = OtherInability.None };
        var review = Knowing(withoutGround, [.. Indicated, offered]).At("2026-02-20");
        var decision = review.Decision("employment.hours");
        if (citation is null)
        {
            review.Breaches.Should().BeEmpty();
            decision.ShouldRestOn(Norm.FullTime, "art. 6 lid 3", Force.Discretionary);
        }
        else
        {
            review.ShouldHold(
                CaseBreachKind.HoursNotPermitted,
                "2026-02-20",
                citation,
                new CaseAmount(decimal.Parse(by!), CaseAmountUnit.HoursPerWeek)
            );
            decision.OutcomeWord.Should().Be("refused");
        }
    }

    [Fact]
    public void Article_6_lid_4_fewer_hours_are_offered_on_a_ground()
    {
        var offered = On(
            "2026-02-20",
            CaseEventType.WorkOffered,
            new() { Hours = HoursPerWeek.FromHours(24), FullTimeHours = HoursPerWeek.FromHours(36) }
        );
        var file = Case([.. Indicated, offered]);
        file.At("2026-02-20").Breaches.Should().BeEmpty("the ground is unknown");
        file.At("2026-02-20")
            .Decision("employment.hours")
            .ShouldLack([Norm.ReducedHours], "medicalRestriction", "otherInability");
        Knowing(new() { MedicalRestriction = true }, [.. Indicated, offered])
            .At("2026-02-20")
            .Decision("employment.hours")
            .ShouldRestOn(Norm.ReducedHours, "art. 6 lid 4", Force.Discretionary);
        file.With(On("2026-03-01", CaseEventType.TrajectoryStarted))
            .At("2026-03-01")
            .Decisions.Should()
            .NotContain(decision => decision.Rule.Key == "employment.hours");
    }

    [Fact]
    public void Article_7_lid_1_binds_to_one_decision()
    {
        var refused = On("2025-01-10", CaseEventType.SubsidyDecided, new() { Outcome = SubsidyResult.Refuse });
        var granted = On("2025-01-10", CaseEventType.SubsidyDecided, new() { Outcome = SubsidyResult.Grant });
        var determined = On(
            "2025-06-01",
            CaseEventType.WageValueDetermined,
            new() { WageValue = WageValue.FromPercent(50) }
        );
        var file = Knowing(Granting with { Trajectory = TrajectoryStatus.Completed }, Begun);
        file.At("2025-01-09").ShouldAsk(CaseStep.DecideSubsidy, CaseParty.College, null, Force.Bound, "art. 7 lid 1");
        file.With(refused)
            .With(determined)
            .At("2025-06-01")
            .ShouldAsk(CaseStep.DecideSubsidy, CaseParty.College, "2025-07-07", Force.Bound, "art. 7 lid 1");
        var review = file.With(granted).With(determined).At("2025-06-01");
        review.ShouldNotAsk(CaseStep.DecideSubsidy);
        review.Decision("subsidy.decide").ShouldRestOn(Norm.WageCostSubsidy, "art. 7 lid 1");
    }

    private static CaseFacts Granting =>
        new()
        {
            IndicationHeld = true,
            CriteriaInDoubt = false,
            ReceivesWajong = false,
            Workplace = Workplace.Suitable,
            IndependentOfBenefit = true,
            WageValue = WageValue.FromPercent(40),
        };

    private static CaseEvent Renewed(string day, ContractKind kind) =>
        On(day, CaseEventType.ContractRenewed, new() { Contract = kind });

    private static void Expect(CaseReview review, string day, bool isDeparture)
    {
        if (isDeparture)
        {
            review.ShouldHold(CaseDepartureKind.DirectEmployment, day, "art. 5 lid 7");
        }
        else
        {
            review.Departures.Should().BeEmpty();
        }
    }
}
