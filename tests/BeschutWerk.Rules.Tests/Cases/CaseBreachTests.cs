using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What was against the rules and what only departs from them, article by article.</summary>
public sealed class CaseBreachTests
{
    [Theory]
    [InlineData(Requester.Person, false)]
    [InlineData(Requester.College, false)]
    [InlineData(Requester.Other, true)]
    [InlineData(null, false)]
    public void Article_3_lid_1_advice_is_asked_for_by_the_person_or_the_college(Requester? requester, bool isBreach)
    {
        var review = Case(On("2026-01-05", CaseEventType.AdviceRequested, new() { RequestedBy = requester }))
            .At("2026-01-06");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.AdviceRequestedByOther, "2026-01-05", "art. 3 lid 1", null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Fact]
    public void Maastricht_advice_without_the_pre_trajectory_is_a_departure_and_no_breach()
    {
        var asked = On("2026-03-01", CaseEventType.AdviceRequested, new() { RequestedBy = Requester.Person });
        var without = Maastricht(asked).At("2026-03-02");
        without.Breaches.Should().BeEmpty();
        without.ShouldHold(CaseDepartureKind.AdviceWithoutPreTrajectory, "2026-03-01", "brief p. 2 al. 3");

        Maastricht(
                On("2026-01-01", CaseEventType.PreTrajectoryStarted),
                On("2026-02-01", CaseEventType.PreTrajectoryEnded, new() { PreTrajectoryCompleted = true }),
                asked
            )
            .At("2026-03-02")
            .Departures.Should()
            .BeEmpty();

        static CaseFile Maastricht(params CaseEvent[] events) => new("z", BuiltInPolicies.Maastricht2024, events);
    }

    [Theory]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-03-12", 10)]
    public void Article_4_lid_1_a_decision_after_eight_weeks_is_late(string decidedOn, int? late)
    {
        var file = Case([
            .. Indicated.Take(2),
            On(decidedOn, CaseEventType.IndicationDecided, new() { Belongs = true }),
        ]);
        foreach (var day in new[] { decidedOn, "2026-12-31" })
        {
            if (late is { } days)
            {
                file.At(day).ShouldHold(CaseBreachKind.DecisionLate, decidedOn, "art. 4 lid 1", Days(days));
            }
            else
            {
                file.At(day).Breaches.Should().BeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-03", 1)]
    [InlineData("2026-03-04", 2)]
    public void Article_4_lid_1_a_decision_that_stays_out_is_late_from_the_day_after_the_last(string on, int? late)
    {
        var review = Case([.. Indicated.Take(2)]).At(on);
        if (late is { } days)
        {
            review.ShouldHold(CaseBreachKind.DecisionLate, "2026-03-03", "art. 4 lid 1", Days(days));
        }
        else
        {
            review.ShouldNotHold(CaseBreachKind.DecisionLate);
        }
    }

    [Theory]
    [InlineData("2026-03-11", false)]
    [InlineData("2026-03-12", true)]
    public void Article_4_lid_3_a_suspension_moves_the_last_day(string decidedOn, bool isLate)
    {
        var file = Case([
            .. Indicated.Take(1),
            On("2026-01-05", CaseEventType.AdviceReceived, new() { SufficientlyReasoned = false }),
            On("2026-01-20", CaseEventType.InformationRequested),
            On("2026-01-30", CaseEventType.InformationReceived, new() { SufficientlyReasoned = true }),
            On(decidedOn, CaseEventType.IndicationDecided, new() { Belongs = true }),
        ]);
        file.At(decidedOn).Breaches.Any(breach => breach.What == CaseBreachKind.DecisionLate).Should().Be(isLate);
    }

    [Theory]
    [InlineData(true, CaseBreachKind.AdviceNotFollowed, null)]
    [InlineData(false, null, CaseDepartureKind.AdviceDepartedFrom)]
    [InlineData(null, null, null)]
    public void Article_4_lid_2_only_careless_advice_can_be_departed_from(
        bool? careful,
        CaseBreachKind? breach,
        CaseDepartureKind? departure
    )
    {
        var review = Case([
                .. Indicated.Take(1),
                On(
                    "2026-01-05",
                    CaseEventType.AdviceReceived,
                    new() { AdviceBelongs = true, CarefullyPrepared = careful }
                ),
                On("2026-01-12", CaseEventType.IndicationDecided, new() { Belongs = false }),
            ])
            .At("2026-01-12");
        review.Breaches.Select(item => (CaseBreachKind?)item.What).Should().Equal(breach is null ? [] : [breach]);
        review
            .Departures.Select(item => (CaseDepartureKind?)item.What)
            .Should()
            .Equal(departure is null ? [] : [departure]);
        if (breach is { } kind)
        {
            review.ShouldHold(kind, "2026-01-12", "art. 4 lid 2", null);
        }
    }

    [Fact]
    public void Article_5_lid_1_a_trajectory_needs_the_indication()
    {
        Knowing(new() { IndicationHeld = false }, On("2026-03-01", CaseEventType.TrajectoryStarted))
            .At("2026-03-01")
            .ShouldHold(CaseBreachKind.TrajectoryWithoutGround, "2026-03-01", "art. 5 lid 1", null);
        Case(InTrajectory).At("2026-03-01").Breaches.Should().BeEmpty();
        Knowing(new() { IndicationHeld = true }, On("2026-03-01", CaseEventType.TrajectoryStarted))
            .At("2026-03-01")
            .Breaches.Should()
            .BeEmpty("a report is then unknown, which is not the same as absent");
        Knowing(new() { IndicationHeld = true, Reported = false }, On("2026-03-01", CaseEventType.TrajectoryStarted))
            .At("2026-03-01")
            .ShouldHold(CaseBreachKind.TrajectoryWithoutGround, "2026-03-01", "art. 5 lid 1", null);
    }

    [Theory]
    [InlineData(6, null)]
    [InlineData(7, 1)]
    public void Article_5_lid_1_a_trajectory_lasts_six_months(int months, int? over)
    {
        var review = Case([.. Indicated, On("2026-03-01", CaseEventType.TrajectoryStarted, new() { Months = months })])
            .At("2026-03-01");
        Expect(
            review,
            CaseBreachKind.TrajectoryTooLong,
            "2026-03-01",
            "art. 5 lid 1",
            over is { } o ? Months(o) : null
        );
    }

    [Theory]
    [InlineData(6, null)]
    [InlineData(7, 1)]
    [InlineData(9, 3)]
    public void Article_5_lid_2_an_extension_lasts_six_months_at_most(int months, int? over) =>
        Expect(
            Case([.. InTrajectory, Extended("2026-08-01", months)]).At("2026-08-01"),
            CaseBreachKind.ExtensionTooLong,
            "2026-08-01",
            "art. 5 lid 2",
            over is { } o ? Months(o) : null
        );

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, 1)]
    public void Article_5_lid_2_all_extensions_together_last_six_months_at_most(int months, int? over) =>
        Expect(
            Case([.. InTrajectory, Extended("2026-08-01", 3), Extended("2026-11-01", months)]).At("2026-11-01"),
            CaseBreachKind.ExtensionTooLong,
            "2026-11-01",
            "art. 5 lid 2",
            over is { } o ? Months(o) : null
        );

    [Theory]
    [InlineData(ExtensionGround.NoSuitablePlace, null, false)]
    [InlineData(ExtensionGround.None, null, true)]
    [InlineData(ExtensionGround.Other, null, true)]
    [InlineData(ExtensionGround.Other, "stated", false)]
    [InlineData(null, null, false)]
    public void Article_5_lid_2_an_extension_needs_an_exceptional_situation(
        ExtensionGround? ground,
        string? reason,
        bool isBreach
    )
    {
        var extended = On(
            "2026-08-01",
            CaseEventType.TrajectoryExtended,
            new()
            {
                Months = 2,
                Ground = ground,
                Reason = reason,
            }
        );
        var review = Case([.. InTrajectory, extended]).At("2026-08-01");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.ExtensionWithoutGround, "2026-08-01", "art. 5 lid 2", null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(29, true, true, 6, null, null)]
    [InlineData(30, true, true, 6, CaseBreachKind.RenewalWithoutGround, null)]
    [InlineData(29, false, true, 6, CaseBreachKind.RenewalWithoutGround, null)]
    [InlineData(29, true, false, 6, CaseBreachKind.RenewalWithoutGround, null)]
    [InlineData(29, true, true, 7, CaseBreachKind.RenewalTooLong, 1)]
    [InlineData(29, null, true, 6, null, null)]
    public void Article_5_lid_3_a_new_trajectory_has_its_conditions(
        int percent,
        bool? expected,
        bool? newWorkplace,
        int months,
        CaseBreachKind? breach,
        int? over
    )
    {
        var renewed = On(
            "2026-08-15",
            CaseEventType.TrajectoryRenewed,
            new()
            {
                Months = months,
                WageValue = WageValue.FromPercent(percent),
                HigherWageValueExpected = expected,
                NewWorkplace = newWorkplace,
            }
        );
        var review = Case([.. InTrajectory, renewed]).At("2026-08-15");
        review.Breaches.Select(item => (CaseBreachKind?)item.What).Should().Equal(breach is null ? [] : [breach]);
        if (breach is { } kind)
        {
            review.ShouldHold(kind, "2026-08-15", "art. 5 lid 3", over is { } o ? Months(o) : null);
        }
    }

    [Theory]
    [InlineData("2026-03-01", "2026-08-31", null)]
    [InlineData("2026-02-28", "2026-08-31", 1)]
    [InlineData("2026-03-01", "2026-09-01", 1)]
    [InlineData("2026-02-27", "2026-09-03", 5)]
    public void Article_5_lid_4_a_facility_stays_within_the_trajectory(string first, string last, int? outside) =>
        Expect(
            Case([.. InTrajectory, Facility("2026-03-02", first, last)]).At("2026-03-02"),
            CaseBreachKind.FacilityOutsideTrajectory,
            "2026-03-02",
            "art. 5 lid 4",
            outside is { } days ? Days(days) : null
        );

    [Theory]
    [InlineData("2026-03-01", 1)]
    [InlineData("2026-02-28", 1)]
    [InlineData("2026-02-28", 0, "2026-02-28")]
    [InlineData("2026-02-28", 0, "2026-03-01", "2026-08-31")]
    [InlineData("2026-02-28", 0, "2026-09-01", "2026-09-30")]
    public void Article_5_lid_4_a_facility_granted_before_the_trajectory_in_which_it_begins_is_part_of_it(
        string day,
        int count,
        string first = "2026-03-01",
        string last = "2026-09-01"
    ) =>
        Expect(
            Case([.. Indicated, Facility(day, first, last), On("2026-03-01", CaseEventType.TrajectoryStarted)])
                .At("2026-03-01"),
            CaseBreachKind.FacilityOutsideTrajectory,
            "2026-03-01",
            "art. 5 lid 4",
            count == 1 ? Days(1) : null
        );

    [Fact]
    public void Article_5_lid_4_a_facility_is_judged_by_the_term_as_it_stood()
    {
        CaseEvent[] granted =
        [
            .. InTrajectory,
            Extended("2026-04-01", 1),
            Facility("2026-04-01", "2026-04-01", "2026-09-30"),
        ];
        Case(granted).At("2026-12-01").ShouldNotHold(CaseBreachKind.FacilityOutsideTrajectory);
        Case([.. InTrajectory, Facility("2026-04-01", "2026-04-01", "2026-09-30"), Extended("2026-08-01", 1)])
            .At("2026-12-01")
            .ShouldHold(CaseBreachKind.FacilityOutsideTrajectory, "2026-04-01", "art. 5 lid 4", Days(30));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, false)]
    public void Article_5_lid_6_the_wage_value_is_determined_where_there_is_prospect_of_work(
        bool? prospect,
        bool isBreach
    )
    {
        var facts = new CaseFacts { WageValue = WageValue.FromPercent(40), ProspectOfEmployment = prospect };
        var review = Case([.. InTrajectory, On("2026-05-01", CaseEventType.WageValueDetermined, facts)])
            .At("2026-05-01");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.WageValueWithoutProspect, "2026-05-01", "toelichting art. 5 lid 6", null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }

        Case([.. Employed, On("2026-10-01", CaseEventType.WageValueDetermined, facts)])
            .At("2026-10-01")
            .Breaches.Should()
            .BeEmpty("article 5 says nothing of an employment");
    }

    [Fact]
    public void Article_5_lid_7_employment_at_once_is_a_departure()
    {
        var review = Case([.. Indicated, On("2026-03-01", CaseEventType.EmploymentStarted)]).At("2026-03-01");
        review.Breaches.Should().BeEmpty();
        review.ShouldHold(CaseDepartureKind.DirectEmployment, "2026-03-01", "art. 5 lid 7");
        Case(Employed).At("2026-09-01").Departures.Should().BeEmpty();
    }

    [Fact]
    public void Article_2_employment_needs_the_indication() =>
        Knowing(new() { IndicationHeld = false }, On("2026-03-01", CaseEventType.EmploymentStarted))
            .At("2026-03-01")
            .ShouldHold(CaseBreachKind.EmploymentWithoutIndication, "2026-03-01", "art. 2", null);

    [Theory]
    [InlineData("2028-08-31", ContractKind.Permanent, null, CaseDepartureKind.PermanentContractEarly)]
    [InlineData("2028-09-01", ContractKind.Permanent, null, null)]
    [InlineData("2028-08-31", ContractKind.Temporary, null, null)]
    [InlineData("2028-09-01", ContractKind.Temporary, 0, null)]
    [InlineData("2028-09-02", ContractKind.Temporary, 1, null)]
    [InlineData("2028-09-30", ContractKind.Temporary, 29, null)]
    public void Article_6_contracts_are_temporary_for_two_years_and_permanent_afterwards(
        string day,
        ContractKind kind,
        int? late,
        CaseDepartureKind? departure
    )
    {
        var review = Case([.. Employed, On(day, CaseEventType.ContractRenewed, new() { Contract = kind })]).At(day);
        if (departure is { } what)
        {
            review.ShouldHold(what, day, "art. 6 lid 1");
        }
        else
        {
            review.Departures.Should().BeEmpty();
        }

        if (late is { } days)
        {
            review.ShouldHold(
                CaseBreachKind.PermanentContractWithheld,
                days == 0 ? "2028-09-01" : "2028-09-02",
                "art. 6 lid 2",
                days == 0 ? null : Days(days)
            );
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("2028-09-01", null)]
    [InlineData("2028-09-02", 1)]
    [InlineData("2028-09-11", 10)]
    public void Article_6_lid_2_a_temporary_contract_that_just_goes_on_withholds_the_permanent_one(
        string on,
        int? late
    ) =>
        Expect(
            Case(Employed).At(on),
            CaseBreachKind.PermanentContractWithheld,
            "2028-09-02",
            "art. 6 lid 2",
            late is { } days ? Days(days) : null,
            "2028-09-02"
        );

    [Fact]
    public void Article_6_lid_2_a_permanent_contract_given_late_was_withheld_until_then()
    {
        var given = On("2028-09-11", CaseEventType.ContractRenewed, new() { Contract = ContractKind.Permanent });
        Case([.. Employed, given])
            .At("2029-12-31")
            .ShouldHold(CaseBreachKind.PermanentContractWithheld, "2028-09-02", "art. 6 lid 2", Days(10));
    }

    [Fact]
    public void Article_6_lid_2_whoever_is_shown_no_longer_to_belong_is_offered_no_contract()
    {
        var shown = new CaseFacts { NoLongerInTargetGroup = true, Contract = ContractKind.Permanent };
        Case([.. Employed, On("2028-09-01", CaseEventType.ContractRenewed, shown)])
            .At("2028-09-01")
            .ShouldHold(CaseBreachKind.ContractWithoutTargetGroup, "2028-09-01", "art. 6 lid 2", null);
        Case([.. Employed, On("2028-08-31", CaseEventType.ContractRenewed, shown)])
            .At("2028-08-31")
            .Breaches.Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("36", null, null)]
    [InlineData("36.25", "art. 6 lid 3", "0.25")]
    [InlineData("24", "art. 6 lid 4", "12")]
    public void Article_6_hours_are_full_time_or_fewer_on_a_ground(string hours, string? citation, string? by)
    {
        var facts = new CaseFacts
        {
            Hours = HoursPerWeek.FromHours(decimal.Parse(hours)),
            FullTimeHours = HoursPerWeek.FromHours(36),
            MedicalRestriction = false,
            OtherInability = OtherInability.None,
        };
        var review = Case([.. Employed, On("2026-10-01", CaseEventType.ContractRenewed, facts)]).At("2026-10-01");
        CaseAmount? amount = by is null ? null : new CaseAmount(decimal.Parse(by), CaseAmountUnit.HoursPerWeek);
        Expect(review, CaseBreachKind.HoursNotPermitted, "2026-10-01", citation ?? "art. 6 lid 3", amount);
        Case([
                .. Employed,
                On(
                    "2026-10-01",
                    CaseEventType.ContractRenewed,
                    facts with
                    {
                        Hours = HoursPerWeek.FromHours(24),
                        MedicalRestriction = true,
                    }
                ),
            ])
            .At("2026-10-01")
            .Breaches.Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData(40, 60, null)]
    [InlineData(40, 61, 1)]
    [InlineData(30, 70, null)]
    [InlineData(30, 71, 1)]
    [InlineData(80, 70, 50)]
    public void Article_7_the_share_is_what_the_wage_value_and_the_cap_leave(int wageValue, int share, int? over) =>
        Expect(
            Case([.. Employed, Granted(wageValue, share)]).At("2026-09-15"),
            CaseBreachKind.SubsidyTooHigh,
            "2026-09-15",
            "toelichting art. 7 lid 1 onder c",
            over is { } points ? new CaseAmount(points, CaseAmountUnit.PercentagePoints) : null
        );

    /// <summary>Participatiewet article 10d lid 4 holds under every policy, and is cited where it is the one that binds.</summary>
    [Theory]
    [InlineData(null, 70, null, "art. 10d lid 4")]
    [InlineData(null, 75, 5, "art. 10d lid 4")]
    [InlineData(80, 70, null, "art. 10d lid 4")]
    [InlineData(80, 75, 5, "art. 10d lid 4")]
    [InlineData(70, 75, 5, "toelichting art. 7 lid 1 onder c")]
    [InlineData(60, 60, null, "toelichting art. 7 lid 1 onder c")]
    [InlineData(60, 65, 5, "toelichting art. 7 lid 1 onder c")]
    public void A_share_above_the_cap_of_the_law_or_the_policy_breaks_the_one_that_binds(
        int? cap,
        int share,
        int? over,
        string place
    )
    {
        var policy = WithCap(cap);
        var breaches = new CaseFile("z-1", policy, [.. Employed, Granted(30, share)]).At("2026-09-15").Breaches;
        if (over is not { } points)
        {
            breaches.Should().NotContain(breach => breach.What == CaseBreachKind.SubsidyTooHigh);
            return;
        }

        var breach = breaches.Should().ContainSingle(item => item.What == CaseBreachKind.SubsidyTooHigh).Which;
        var isOfLaw = place == "art. 10d lid 4";
        var regulation = isOfLaw ? NationalLaw.Participatiewet : policy.Regulation;
        breach.Citation.Should().Be(Citation.Parse(place, regulation));
        breach.Norm.Should().Be(isOfLaw ? Norm.StatutorySubsidyCap : Norm.SubsidyCap);
        breach.Extent.Should().Be(new CaseAmount(points, CaseAmountUnit.PercentagePoints));
    }

    [Fact]
    public void Article_12_leaves_the_cap_of_the_law_in_whatever_text_it_stands()
    {
        CaseEvent[] events = [.. Employed, Departing("2026-09-15", "subsidy.decide", "grant"), Granted(30, 75)];
        foreach (var policy in new[] { Nuenen.Without(Norm.SubsidyCap), NuenenPolicy })
        {
            new CaseFile("z-1", policy, events)
                .At("2026-09-15")
                .Breaches.Should()
                .Contain(breach => breach.What == CaseBreachKind.SubsidyTooHigh);
        }
    }

    [Theory]
    [InlineData(true, CaseDepartureKind.GrantBelowFloor, null)]
    [InlineData(false, null, CaseBreachKind.SubsidyWithoutGround)]
    public void Article_7_below_the_floor_a_willing_employer_makes_a_grant_a_departure(
        bool willing,
        CaseDepartureKind? departure,
        CaseBreachKind? breach
    )
    {
        var granted = Granted(29, 70);
        var review = Case([
                .. Employed,
                new CaseEvent(granted.Type, granted.On, granted.Facts with { EmployerWilling = willing }),
            ])
            .At("2026-09-15");
        review.Breaches.Select(item => (CaseBreachKind?)item.What).Should().Equal(breach is null ? [] : [breach]);
        review
            .Departures.Select(item => (CaseDepartureKind?)item.What)
            .Should()
            .Equal(departure is null ? [] : [departure]);
    }

    [Fact]
    public void Article_7_a_grant_follows_the_conditions_both_ways()
    {
        var granted = Granted(40, 60);
        Subsidy(granted.Facts).Breaches.Should().BeEmpty();
        Subsidy(granted.Facts with { Workplace = Workplace.Orientation })
            .ShouldHold(CaseBreachKind.SubsidyWithoutGround, "2026-09-15", "art. 7 lid 1 onder d", null);
        var refused = granted.Facts with { Outcome = SubsidyResult.Refuse, SubsidisedPercent = null };
        Subsidy(refused).ShouldHold(CaseBreachKind.SubsidyWithheld, "2026-09-15", "art. 7 lid 1", null);
        Subsidy(refused with { IndependentOfBenefit = null }).Breaches.Should().BeEmpty("what is unknown is not met");
        var unwilling = refused with { WageValue = WageValue.FromPercent(29), EmployerWilling = false };
        Subsidy(unwilling).Breaches.Should().BeEmpty("in an employment there is no trajectory to lengthen");
        CaseEvent[] decided = [On("2026-09-15", CaseEventType.SubsidyDecided, unwilling)];
        Case([.. InTrajectory, .. decided])
            .At("2026-09-15")
            .ShouldHold(CaseBreachKind.ExtensionWithheld, "2026-09-15", "toelichting art. 7 lid 1 onder c", null);
        Case([.. Employed.Take(Employed.Length - 1), .. decided])
            .At("2026-09-15")
            .Breaches.Should()
            .BeEmpty("a trajectory that was ended before cannot be lengthened");

        static CaseReview Subsidy(CaseFacts facts) =>
            Case([.. Employed, On("2026-09-15", CaseEventType.SubsidyDecided, facts)]).At("2026-09-15");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, false)]
    public void Article_7_lid_2_an_award_records_what_it_must(bool? recorded, bool isBreach)
    {
        var granted = Granted(40, 60);
        var facts = granted.Facts with { PersonalSupportRecorded = recorded };
        var review = Case([.. Employed, new CaseEvent(granted.Type, granted.On, facts)]).At("2026-09-15");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.AwardIncomplete, "2026-09-15", "art. 7 lid 2", null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("2027-10-01", null)]
    [InlineData("2027-10-02", 1)]
    public void Article_7_lid_3_the_wage_value_is_determined_as_often_as_the_report_asks(string again, int? late)
    {
        var first = On(
            "2026-10-01",
            CaseEventType.WageValueDetermined,
            new() { WageValue = WageValue.FromPercent(40), EveryMonths = 12 }
        );
        var second = On(again, CaseEventType.WageValueDetermined, new() { WageValue = WageValue.FromPercent(45) });
        var by = late is { } days ? Days(days) : (CaseAmount?)null;
        CaseEvent[] granted = [.. Employed, Granted(40, 60), first];
        Expect(Case([.. granted, second]).At(again), CaseBreachKind.WageValueLate, again, "art. 7 lid 3", by);
        Expect(Case(granted).At(again), CaseBreachKind.WageValueLate, again, "art. 7 lid 3", by);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, false)]
    public void Article_9_lid_1_a_waiting_list_is_for_a_quota_that_is_realised(bool? realised, bool isBreach)
    {
        var placed = On("2026-03-01", CaseEventType.PlacedOnWaitingList, new() { QuotaRealised = realised });
        var review = Case([.. Indicated, placed]).At("2026-03-01");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.WaitingListWithoutGround, "2026-03-01", "art. 9 lid 1", null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("2027-01-11", 181)]
    [InlineData("2027-07-10", 1)]
    [InlineData("2027-07-11", null)]
    public void Article_11_lid_1_work_is_offered_again_only_after_six_months(string day, int? early)
    {
        var by = early is { } days ? Days(days) : (CaseAmount?)null;
        foreach (var type in new[] { CaseEventType.WorkOffered, CaseEventType.EmploymentStarted })
        {
            var review = Case([.. DismissedForMisconduct, On(day, type)]).At(day);
            Expect(review, CaseBreachKind.OfferedTooEarly, day, "art. 11 lid 1", by);
        }
    }

    [Fact]
    public void Article_11_lid_1_only_misconduct_in_sheltered_employment_counts()
    {
        var offered = On("2026-11-02", CaseEventType.WorkOffered);
        NotEarly([.. Employed, On("2026-11-01", CaseEventType.Dismissed, new() { Conduct = Conduct.None }), offered]);
        NotEarly([.. Employed, On("2026-11-01", CaseEventType.Dismissed, new() { Conduct = Conduct.Other }), offered]);
        NotEarly([.. Employed, On("2026-11-01", CaseEventType.EmploymentEnded), offered]);
        NotEarly([
            .. InTrajectory,
            On("2026-04-01", CaseEventType.Dismissed, new() { Conduct = Conduct.AlcoholAbuse }),
            On("2026-04-02", CaseEventType.WorkOffered),
        ]);
        Case([
                .. Employed,
                On("2026-11-01", CaseEventType.Dismissed, new() { Conduct = Conduct.Other, ForMisconduct = true }),
                offered,
            ])
            .At("2026-11-02")
            .ShouldHold(CaseBreachKind.OfferedTooEarly, "2026-11-02", "art. 11 lid 1", Days(181));

        static void NotEarly(CaseEvent[] events) =>
            Case(events).At("2026-12-01").ShouldNotHold(CaseBreachKind.OfferedTooEarly);
    }

    [Theory]
    [InlineData("2027-01-11", true, true, null, null)]
    [InlineData("2027-07-10", true, true, null, null)]
    [InlineData("2027-07-11", true, true, CaseBreachKind.SupportOutsidePeriod, 1)]
    [InlineData("2027-02-01", false, true, CaseBreachKind.SupportUnsuitable, null)]
    [InlineData("2027-02-01", true, null, null, null)]
    public void Article_11_lid_3_support_is_offered_within_the_period_and_does_what_it_is_for(
        string day,
        bool? prevents,
        bool? improves,
        CaseBreachKind? breach,
        int? late
    )
    {
        var facts = new CaseFacts { PreventsRepetition = prevents, ImprovesChances = improves };
        var review = Case([.. DismissedForMisconduct, On(day, CaseEventType.MisconductSupportOffered, facts)]).At(day);
        review.Breaches.Select(item => (CaseBreachKind?)item.What).Should().Equal(breach is null ? [] : [breach]);
        if (breach is { } kind)
        {
            review.ShouldHold(kind, day, "art. 11 lid 3", late is { } days ? Days(days) : null);
        }
    }

    [Fact]
    public void Article_10_lid_3_a_trajectory_past_its_end_is_not_simply_continued()
    {
        CaseEvent[] asked = [.. InTrajectory, On("2026-08-01", CaseEventType.NewAdviceRequested)];
        var continued = new CaseFacts { Belongs = true, SameTrajectoryContinued = true };
        Case([.. asked, On("2026-08-31", CaseEventType.NewAdviceReceived, continued)])
            .At("2026-08-31")
            .Breaches.Should()
            .BeEmpty();
        Case([.. asked, On("2026-09-03", CaseEventType.NewAdviceReceived, continued)])
            .At("2026-09-03")
            .ShouldHold(CaseBreachKind.ContinuedPastEnd, "2026-09-03", "art. 5 lid 2", Days(3));
        Case([.. InTrajectory, On("2026-09-01", CaseEventType.TrajectoryEnded)])
            .At("2026-09-01")
            .ShouldHold(CaseBreachKind.ContinuedPastEnd, "2026-09-01", "art. 5 lid 2", Days(1));
    }

    [Fact]
    public void Article_12_a_departure_takes_the_place_of_the_breach_that_it_allows()
    {
        var departed = Departing("2026-08-01", "placement.extend", "permitted");
        var review = Case([.. InTrajectory, departed, Extended("2026-08-01", 8)]).At("2026-08-01");
        review.Breaches.Should().BeEmpty();
        review.ShouldHold(CaseDepartureKind.Hardship, "2026-08-01", "art. 12", CaseBreachKind.ExtensionTooLong);
        review.Departures.Should().ContainSingle().Which.Extent.Should().Be(Months(2));
    }

    [Theory]
    [InlineData("2026-08-02", "placement.extend", "permitted")]
    [InlineData("2026-08-01", "placement.extend", "refused")]
    [InlineData("2026-08-01", "placement.facility", "permitted")]
    public void Article_12_a_departure_of_another_day_rule_or_outcome_leaves_the_breach(
        string day,
        string rule,
        string outcome
    )
    {
        var review = Case([.. InTrajectory, Extended("2026-08-01", 8), Departing(day, rule, outcome)]).At("2026-08-03");
        review.ShouldHold(CaseBreachKind.ExtensionTooLong, "2026-08-01", "art. 5 lid 2", Months(2));
        review.ShouldHold(CaseDepartureKind.Hardship, day, "art. 12");
    }

    [Fact]
    public void Article_12_one_departure_allows_one_breach()
    {
        var review = Case([
                .. InTrajectory,
                Departing("2026-03-02", "placement.facility", "permitted"),
                Facility("2026-03-02", "2026-03-01", "2026-09-01"),
                Facility("2026-03-03", "2026-03-01", "2026-09-02"),
            ])
            .At("2026-04-01");
        review.ShouldHold(
            CaseDepartureKind.Hardship,
            "2026-03-02",
            "art. 12",
            CaseBreachKind.FacilityOutsideTrajectory
        );
        review.Breaches.Should().ContainSingle().Which.On.Should().Be(Iso("2026-03-03"));
    }

    [Fact]
    public void Article_12_without_its_conditions_is_a_breach_itself()
    {
        var departing = Departing("2026-08-01", "placement.extend", "permitted");
        Apply(departing.Facts with { Reason = null })
            .ShouldHold(CaseBreachKind.HardshipWithoutGround, "2026-08-01", "art. 12", null);
        Apply(departing.Facts with { FixedByStatute = true })
            .ShouldHold(CaseBreachKind.HardshipWithoutGround, "2026-08-01", "art. 12", null);
        var unknown = Apply(departing.Facts with { SpecialCase = null });
        unknown.Departures.Should().BeEmpty();
        unknown.Breaches.Should().BeEmpty("an unknown fact decides whether there is one");

        static CaseReview Apply(CaseFacts facts) =>
            Case([.. InTrajectory, On("2026-08-01", CaseEventType.HardshipApplied, facts), Extended("2026-08-01", 8)])
                .At("2026-08-01");
    }

    [Fact]
    public void What_was_done_before_the_rules_were_in_force_breaks_none()
    {
        CaseEvent[] events = [On("2026-03-01", CaseEventType.TrajectoryStarted)];
        InForceAfter("2026-02-28").Breaches.Should().ContainSingle();
        InForceAfter("2026-03-01").Breaches.Should().BeEmpty();

        CaseReview InForceAfter(string publishedOn) =>
            new CaseFile("z", NuenenPolicy, events, new() { IndicationHeld = false }, Iso(publishedOn)).At(
                "2026-04-01"
            );
    }

    private static void Expect(
        CaseReview review,
        CaseBreachKind what,
        string on,
        string citation,
        CaseAmount? by,
        string? breachOn = null
    )
    {
        if (by is null)
        {
            review.ShouldNotHold(what);
        }
        else
        {
            review.ShouldHold(what, breachOn ?? on, citation, by);
        }
    }

    private static CaseEvent Extended(string day, int months) =>
        On(day, CaseEventType.TrajectoryExtended, new() { Months = months, Ground = ExtensionGround.NoSuitablePlace });

    private static CaseEvent Facility(string day, string first, string last) =>
        On(day, CaseEventType.FacilityGranted, new() { FacilityFirstDay = Iso(first), FacilityLastDay = Iso(last) });

    private static CaseEvent Granted(int wageValue, int share) =>
        On(
            "2026-09-15",
            CaseEventType.SubsidyDecided,
            new()
            {
                Outcome = SubsidyResult.Grant,
                SubsidisedPercent = Percentage.FromPercent(share),
                Trajectory = TrajectoryStatus.Completed,
                TargetGroupConfirmed = true,
                WageValue = WageValue.FromPercent(wageValue),
                Workplace = Workplace.Suitable,
                IndependentOfBenefit = true,
                ReceivesWajong = false,
                ConditionsRecorded = true,
                HoursRecorded = true,
                SubsidyRecorded = true,
                PersonalSupportRecorded = true,
            }
        );
}
