using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a wage value, a workplace, an advice and an employment leave behind, and what they do not.</summary>
public sealed class CaseAfterwardsTests
{
    private const string NoteToFloor = "toelichting art. 7 lid 1 onder c";

    /// <summary>Nothing but the wage value and the employer is open.</summary>
    private static CaseFacts Clear => new() { ReceivesWajong = false, CriteriaInDoubt = false };

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, null)]
    [InlineData(false, true)]
    [InlineData(true, null)]
    [InlineData(null, null)]
    public void Article_7_b_a_new_advice_opens_whether_the_person_belongs_and_the_decision_settles_it(
        bool? advised,
        bool? decided
    )
    {
        CaseEvent[] decision = decided is { } belongs
            ? [On("2027-03-01", CaseEventType.IndicationDecided, new() { Belongs = belongs })]
            : [];
        var review = Knowing(
                Clear,
                [
                    .. Employed,
                    Granted("2026-09-15", 40),
                    On("2027-01-05", CaseEventType.NewAdviceRequested),
                    On("2027-02-01", CaseEventType.NewAdviceReceived, new() { Belongs = advised }),
                    .. decision,
                    Determined("2027-03-08", 45, everyMonths: 12),
                ]
            )
            .At("2027-03-08");
        var subsidy = review.Decision("subsidy.decide");
        if (decided is false)
        {
            subsidy.ShouldRestOn(Norm.TargetGroupConfirmed, "art. 7 lid 1 onder b");
            review.ShouldNotAsk(CaseStep.DecideSubsidy);
        }
        else if (decided is true || advised is true)
        {
            subsidy.ShouldRestOn(Norm.WageCostSubsidy, "art. 7 lid 1");
        }
        else
        {
            subsidy.ShouldLack([Norm.TargetGroupConfirmed], "targetGroupConfirmed");
            review.ShouldNotAsk(CaseStep.DecideSubsidy);
        }
    }

    [Fact]
    public void Article_6_lid_2_what_investigation_showed_does_not_outlive_a_new_indication_or_employment()
    {
        CaseEvent[] shown =
        [
            .. Employed,
            On("2027-01-10", CaseEventType.ContractRenewed, new() { NoLongerInTargetGroup = true }),
        ];
        Case(shown).At("2028-09-01").Decision("employment.contract").OutcomeWord.Should().Be("noOffer");
        Case([.. shown, On("2027-06-01", CaseEventType.IndicationDecided, new() { Belongs = true })])
            .At("2028-09-01")
            .Decision("employment.contract")
            .ToString()
            .Should()
            .StartWith("employment.contract: permanent, bound, art. 6 lid 2 ");
        Case([
                .. Employed,
                On("2027-01-10", CaseEventType.EmploymentEnded, new() { NoLongerInTargetGroup = true }),
                On("2027-02-01", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary }),
            ])
            .At("2029-02-01")
            .Decision("employment.contract")
            .ToString()
            .Should()
            .StartWith("employment.contract: permanent, bound, art. 6 lid 2 ");
        Knowing(new() { NoLongerInTargetGroup = true }, Employed)
            .At("2028-09-01")
            .Decision("employment.contract")
            .OutcomeWord.Should()
            .Be("noOffer", "what is known without a date stays");
    }

    [Theory]
    [InlineData("2026-08-31")]
    [InlineData("2026-09-01")]
    public void Article_7_a_grant_in_view_of_the_employment_stands(string day)
    {
        CaseEvent[] before = [.. Employed.Take(Employed.Length - 1)];
        var started = On(
            "2026-09-01",
            CaseEventType.EmploymentStarted,
            new()
            {
                Contract = ContractKind.Temporary,
                Workplace = Workplace.Suitable,
                IndependentOfBenefit = true,
            }
        );
        var granted = Granted(day, 40);
        var standing = Case([.. before, granted, started]).At("2026-09-02");
        standing.ShouldNotAsk(CaseStep.DecideSubsidy);
        standing.Decision("subsidy.award").ShouldRestOn(Norm.AwardContents, "art. 7 lid 2");

        var refused = new CaseEvent(
            granted.Type,
            granted.On,
            granted.Facts with
            {
                Outcome = SubsidyResult.Refuse,
                Workplace = Workplace.None,
                SubsidisedPercent = null,
            }
        );
        var open = Knowing(Clear, [.. before, refused, started]).At("2026-09-02");
        open.ShouldAsk(CaseStep.DecideSubsidy, CaseParty.College, null, Force.Bound, "art. 7 lid 1");
        open.Breaches.Should().BeEmpty();

        var next = Case([
            .. before,
            granted,
            started,
            On("2027-01-10", CaseEventType.EmploymentEnded),
            On("2027-02-01", CaseEventType.EmploymentStarted),
        ]);
        next.At("2027-02-01").Decisions.Should().NotContain(decision => decision.Rule.Key == "subsidy.award");
        next.At("2027-02-01").Decision("subsidy.decide").Status.Should().Be(DecisionStatus.FactsMissing);
    }

    [Fact]
    public void Article_7_c_that_an_employer_was_unwilling_says_nothing_of_the_one_who_employs()
    {
        Deciding(null).ShouldLack([Norm.EmployerWilling], "employerWilling");
        Deciding(true).ShouldRestOn(Norm.EmployerWilling, NoteToFloor, Force.Discretionary);
        Deciding(false).ShouldRestOn(Norm.MinimumWageValue, "art. 7 lid 1 onder c");

        static IDecision Deciding(bool? willing)
        {
            var started = new CaseFacts
            {
                Workplace = Workplace.Suitable,
                IndependentOfBenefit = true,
                EmployerWilling = willing,
            };
            return Knowing(
                    Clear,
                    [
                        .. InTrajectory,
                        Low("2026-06-01"),
                        On(
                            "2026-08-31",
                            CaseEventType.TrajectoryEnded,
                            new() { Trajectory = TrajectoryStatus.Completed }
                        ),
                        On("2026-09-01", CaseEventType.EmploymentStarted, started),
                    ]
                )
                .At("2026-09-01")
                .Decision("subsidy.decide");
        }
    }

    [Fact]
    public void What_belongs_to_an_employment_is_unknown_of_the_next()
    {
        CaseFacts facts = new()
        {
            Contract = ContractKind.Temporary,
            Hours = HoursPerWeek.FromHours(24),
            FullTimeHours = HoursPerWeek.FromHours(36),
            MedicalRestriction = true,
            Workplace = Workplace.Suitable,
            IndependentOfBenefit = true,
        };
        CaseEvent[] events =
        [
            .. InTrajectory,
            On("2026-09-01", CaseEventType.EmploymentStarted, facts),
            Determined("2026-09-10", 40, everyMonths: 1),
            Granted("2026-09-15", 40),
            On("2026-10-01", CaseEventType.EmploymentEnded),
            On(
                "2027-02-01",
                CaseEventType.EmploymentStarted,
                new() { Hours = HoursPerWeek.FromHours(24), FullTimeHours = HoursPerWeek.FromHours(36) }
            ),
        ];
        var known = Clear with { Trajectory = TrajectoryStatus.Completed };
        var review = Knowing(known, events).At("2027-02-01");
        review
            .Decision("subsidy.decide")
            .ShouldLack(
                [Norm.MinimumWageValue, Norm.EmployerWilling, Norm.SuitableWorkplace, Norm.IndependentOfBenefit],
                "wageValue",
                "employerWilling",
                "workplace",
                "independentOfBenefit"
            );
        review.Decision("employment.hours").ShouldLack([Norm.ReducedHours], "medicalRestriction", "otherInability");
        review.ShouldNotAsk(CaseStep.DetermineWageValue);
        review.Terms.Should().NotContain(term => term.Name == CaseTermName.WageValueDetermination);
        review.Breaches.Should().BeEmpty();

        Knowing(
                known with
                {
                    Workplace = Workplace.Suitable,
                    IndependentOfBenefit = true,
                    WageValue = WageValue.FromPercent(50),
                },
                events
            )
            .At("2027-02-01")
            .Decision("subsidy.decide")
            .ShouldRestOn(Norm.WageCostSubsidy, "art. 7 lid 1");
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(SubsidyResult.Refuse, false)]
    [InlineData(SubsidyResult.NoSubsidyDue, false)]
    [InlineData(SubsidyResult.Grant, true)]
    public void Article_7_lid_3_asks_for_a_wage_value_only_while_a_subsidy_is_granted(
        SubsidyResult? decided,
        bool isAsked
    )
    {
        CaseEvent[] decision = decided is { } outcome
            ? [On("2026-09-15", CaseEventType.SubsidyDecided, new() { Outcome = outcome })]
            : [];
        var review = Case([.. Employed, Determined("2026-09-10", 40, everyMonths: 12), .. decision]).At("2027-09-11");
        if (isAsked)
        {
            review.ShouldHold(CaseBreachKind.WageValueLate, "2027-09-11", "art. 7 lid 3", Days(1));
            review.ShouldAsk(CaseStep.DetermineWageValue, CaseParty.College, "2027-09-10", Force.Bound, "art. 7 lid 3");
            return;
        }

        review.ShouldNotHold(CaseBreachKind.WageValueLate);
        review.ShouldNotAsk(CaseStep.DetermineWageValue);
        review.Terms.Should().NotContain(term => term.Name == CaseTermName.WageValueDetermination);
    }

    [Theory]
    [InlineData("2027-09-10", null)]
    [InlineData("2027-09-14", 4)]
    public void Article_7_lid_3_what_was_late_stays_late_when_the_subsidy_ends(string ended, int? late)
    {
        foreach (
            var end in (CaseEvent[])
                [
                    On(ended, CaseEventType.EmploymentEnded),
                    On(ended, CaseEventType.SubsidyDecided, new() { Outcome = SubsidyResult.Refuse }),
                ]
        )
        {
            var review = Case([
                    .. Employed,
                    Determined("2026-09-10", 40, everyMonths: 12),
                    Granted("2026-09-15", 40),
                    end,
                ])
                .At("2027-12-31");
            if (late is { } days)
            {
                review.ShouldHold(CaseBreachKind.WageValueLate, "2027-09-11", "art. 7 lid 3", Days(days));
            }
            else
            {
                review.ShouldNotHold(CaseBreachKind.WageValueLate);
            }
        }
    }

    [Theory]
    [InlineData(1, "2026-08-31", null)] // due on 1 August, before the employment
    [InlineData(2, "2026-08-31", "2026-09-01")] // on its first day
    [InlineData(2, "2026-09-01", "2026-09-01")]
    [InlineData(2, "2026-09-02", null)] // before the subsidy
    public void Article_7_lid_3_an_interval_that_passed_before_gives_no_day(int months, string grantedOn, string? by)
    {
        CaseEvent[] events =
        [
            .. InTrajectory,
            Determined("2026-07-01", 40, months),
            .. Employed.Skip(InTrajectory.Length),
            Granted(grantedOn, 40),
        ];
        var review = Case(events).At("2026-09-04");
        review.ShouldAsk(CaseStep.DetermineWageValue, CaseParty.College, by, Force.Bound, "art. 7 lid 3");
        review.Decision("subsidy.nextDetermination").ShouldRestOn(Norm.AssessmentFrequency, "art. 7 lid 3");
        if (by is null)
        {
            review.ShouldNotHold(CaseBreachKind.WageValueLate);
        }
        else
        {
            review.ShouldHold(CaseBreachKind.WageValueLate, "2026-09-02", "art. 7 lid 3", Days(3));
            Case(events).At("2026-09-01").ShouldNotHold(CaseBreachKind.WageValueLate);
        }
    }

    [Fact]
    public void Article_7_lid_3_a_report_has_its_own_interval()
    {
        CaseEvent[] events =
        [
            .. Employed,
            Determined("2026-09-10", 40, everyMonths: 12),
            Granted("2026-09-15", 40),
            Determined("2027-09-10", 45, everyMonths: null),
        ];
        var review = Case(events).At("2029-01-01");
        review.Decision("subsidy.nextDetermination").ShouldLack([Norm.AssessmentFrequency], "everyMonths");
        review.ShouldNotAsk(CaseStep.DetermineWageValue);
        review.ShouldNotHold(CaseBreachKind.WageValueLate);
        Knowing(new() { EveryMonths = 12 }, events)
            .At("2029-01-01")
            .ShouldAsk(CaseStep.DetermineWageValue, CaseParty.College, "2028-09-10", Force.Bound, "art. 7 lid 3");
    }

    [Theory]
    [InlineData("2026-07-01", false)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    public void Article_7_c_an_extension_is_withheld_once_the_trajectory_has_ended_without_it(string on, bool isBreach)
    {
        var review = Knowing(InSight, [.. InTrajectory, Low("2026-06-01"), Refused("2026-07-01")]).At(on);
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.ExtensionWithheld, "2026-07-01", NoteToFloor, null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
            BoundExtension(review).Citation.Should().Be(Place(NoteToFloor));
        }
    }

    [Theory]
    [InlineData(CaseEventType.TrajectoryExtended, "2026-07-01")]
    [InlineData(CaseEventType.TrajectoryExtended, "2026-08-31")]
    [InlineData(CaseEventType.TrajectoryExtended, "2026-09-02")]
    [InlineData(CaseEventType.TrajectoryRenewed, "2026-07-01")]
    [InlineData(CaseEventType.TrajectoryRenewed, "2026-09-01")]
    [InlineData(CaseEventType.EmploymentStarted, "2026-08-01")]
    public void Article_7_c_nothing_is_withheld_where_the_trajectory_was_lengthened_or_renewed(
        CaseEventType type,
        string day
    )
    {
        CaseFacts facts =
            type is CaseEventType.EmploymentStarted ? CaseFacts.None
            : type is CaseEventType.TrajectoryRenewed ? new() { Months = 3 }
            : new() { Months = 3, Ground = ExtensionGround.None };
        CaseEvent[] refused = [.. InTrajectory, Low("2026-06-01"), Refused("2026-07-01")];
        foreach (var on in new[] { day, "2027-12-31" })
        {
            Knowing(InSight, [.. refused, On(day, type, facts)])
                .At(on)
                .Breaches.Should()
                .BeEmpty("the note gives the ground too");
        }

        Knowing(InSight, [.. refused, On(day, type, facts)])
            .At(day)
            .NextSteps.Should()
            .NotContain(step => step.What == CaseStep.ExtendTrajectory && step.Force == Force.Bound);
    }

    [Fact]
    public void Article_7_c_an_extension_of_the_same_day_before_the_refusal_counts() =>
        Knowing(InSight, [.. InTrajectory, Low("2026-06-01"), Extended("2026-07-01"), Refused("2026-07-01")])
            .At("2027-12-31")
            .Breaches.Should()
            .BeEmpty();

    [Fact]
    public void Article_7_c_whoever_no_longer_belongs_is_withheld_no_extension() =>
        Knowing(
                InSight,
                [
                    .. InTrajectory,
                    Low("2026-06-01"),
                    Refused("2026-07-01"),
                    On("2026-08-01", CaseEventType.NewAdviceReceived, new() { Belongs = false }),
                    On("2026-08-15", CaseEventType.IndicationDecided, new() { Belongs = false }),
                ]
            )
            .At("2027-12-31")
            .Breaches.Should()
            .BeEmpty();

    [Theory]
    [InlineData(29, false, ExtensionGround.None, false)]
    [InlineData(29, false, ExtensionGround.Other, false)]
    [InlineData(30, false, ExtensionGround.None, true)]
    [InlineData(29, true, ExtensionGround.None, true)]
    [InlineData(29, null, ExtensionGround.Other, true)]
    public void Article_5_lid_2_an_extension_that_the_note_to_7_c_asks_has_its_ground_there(
        int percent,
        bool? willing,
        ExtensionGround ground,
        bool isBreach
    )
    {
        var determined = new CaseFacts { WageValue = WageValue.FromPercent(percent), EmployerWilling = willing };
        var review = Knowing(
                InSight,
                [
                    .. InTrajectory,
                    On("2026-06-01", CaseEventType.WageValueDetermined, determined),
                    On("2026-08-01", CaseEventType.TrajectoryExtended, new() { Months = 2, Ground = ground }),
                ]
            )
            .At("2026-08-01");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.ExtensionWithoutGround, "2026-08-01", "art. 5 lid 2", null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Fact]
    public void Article_7_c_the_duty_to_extend_is_done_until_there_is_another_wage_value()
    {
        CaseEvent[] extended = [.. InTrajectory, Low("2026-06-01"), Extended("2026-07-01")];
        BoundExtension(Knowing(InSight, extended).At("2026-06-30")).By.Should().Be(Iso("2026-08-31"));
        var done = Knowing(InSight, extended).At("2026-07-01");
        done.NextSteps.Should().NotContain(step => step.What == CaseStep.ExtendTrajectory && step.Force == Force.Bound);
        var again = Knowing(InSight, [.. extended, Low("2026-09-01")]).At("2026-09-01");
        BoundExtension(again).By.Should().Be(Iso("2026-10-31"));
        BoundExtension(again).Citation.Should().Be(Place(NoteToFloor));
    }

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    public void Article_8_lid_3_is_about_falling_ill_during_the_employment(string day, bool isAsked)
    {
        var review = Case([.. Employed, On(day, CaseEventType.SicknessStarted)]).At("2026-09-02");
        if (isAsked)
        {
            review.ShouldAsk(CaseStep.Reintegrate, CaseParty.Employer, null, Force.Bound, "art. 8 lid 3");
        }
        else
        {
            review.ShouldNotAsk(CaseStep.Reintegrate);
            review.Decisions.Should().NotContain(decision => decision.Rule.Key == "provisions.sickness");
        }

        Case([
                .. Employed,
                On(day, CaseEventType.SicknessStarted),
                On("2026-10-01", CaseEventType.EmploymentEnded),
                On("2026-10-02", CaseEventType.EmploymentStarted),
            ])
            .At("2026-10-02")
            .ShouldNotAsk(CaseStep.Reintegrate);
    }

    [Fact]
    public void Article_10_lid_1_asks_a_new_advice_only_about_who_holds_the_indication()
    {
        CaseEvent[] advised =
        [
            .. Employed,
            On("2027-01-05", CaseEventType.NewAdviceRequested, new() { CriteriaInDoubt = true }),
            On("2027-02-01", CaseEventType.NewAdviceReceived, new() { Belongs = false }),
            On("2027-03-01", CaseEventType.IndicationDecided, new() { Belongs = false }),
        ];
        Knowing(new() { CriteriaInDoubt = true }, Employed)
            .At("2027-01-04")
            .ShouldAsk(CaseStep.RequestNewAdvice, CaseParty.College, null, Force.Discretionary, "art. 10 lid 1");
        Case(advised).At("2027-02-01").ShouldNotAsk(CaseStep.RequestNewAdvice);
        Case(advised).At("2027-03-01").ShouldNotAsk(CaseStep.RequestNewAdvice);
    }

    [Theory]
    [InlineData(Benefit.Wajong, true)]
    [InlineData(Benefit.Participatiewet, false)]
    [InlineData(Benefit.None, false)]
    [InlineData(Benefit.Uwv, null)]
    [InlineData(Benefit.Other, false)]
    public void Article_7_f_a_benefit_tells_of_a_Wajong_only_where_it_settles_it(Benefit benefit, bool? receives)
    {
        var facts = new CaseFacts
        {
            Benefit = benefit,
            CriteriaInDoubt = false,
            WageValue = WageValue.FromPercent(40),
            Workplace = Workplace.Suitable,
            IndependentOfBenefit = true,
        };
        var decision = Knowing(facts, Employed).At("2026-09-01").Decision("subsidy.decide");
        switch (receives)
        {
            case true:
                decision.ShouldRestOn(Norm.NoWajong, "art. 7 lid 1 onder f");
                break;
            case false:
                decision.ShouldRestOn(Norm.WageCostSubsidy, "art. 7 lid 1");
                break;
            case null:
                decision.ShouldLack([Norm.NoWajong], "receivesWajong");
                break;
        }
    }

    [Theory]
    [InlineData(true, null, CaseParty.Uwv)]
    [InlineData(true, Benefit.Uwv, CaseParty.Uwv)]
    [InlineData(false, Benefit.Uwv, CaseParty.CollegeOrUwv)]
    [InlineData(null, Benefit.Participatiewet, CaseParty.College)]
    public void Article_8_lid_2_with_a_Wajong_UWV_adapts_the_workplace(
        bool? receives,
        Benefit? benefit,
        CaseParty who
    ) =>
        Knowing(
                new()
                {
                    LimitationPresent = true,
                    ExpertFindsNecessary = true,
                    ReceivesWajong = receives,
                    Benefit = benefit,
                },
                Employed
            )
            .At("2026-09-01")
            .ShouldAsk(CaseStep.AdaptWorkplace, who, null, Force.Discretionary, "art. 8 lid 2");

    [Theory]
    [InlineData(null, "mayEnd")]
    [InlineData(false, "mayEnd")]
    [InlineData(true, "mayNotEnd")]
    public void Article_8_lid_4_after_the_decision_it_counts_and_no_longer_the_advice(bool? decided, string outcome)
    {
        CaseEvent[] decision = decided is { } belongs
            ? [On("2027-03-01", CaseEventType.IndicationDecided, new() { Belongs = belongs })]
            : [];
        var review = Case([
                .. Employed,
                On("2027-02-01", CaseEventType.NewAdviceReceived, new() { Belongs = false, CarefullyPrepared = false }),
                .. decision,
            ])
            .At("2027-03-01");
        review.Decision("provisions.end").OutcomeWord.Should().Be(outcome);
        review.Decision("provisions.end").Citation.Should().Be(Place("art. 8 lid 4"));
        review
            .NextSteps.Where(step => step.What == CaseStep.EndProvisions)
            .Select(step => step.Caveats)
            .Should()
            .Equal(
                decided switch
                {
                    null => [Caveats.NewDecisionFirst],
                    false => [Caveats.None],
                    true => [],
                }
            );
    }

    [Fact]
    public void Article_8_lid_4_is_no_question_where_the_indication_was_kept_before_the_employment()
    {
        Case([
                .. InTrajectory,
                On(
                    "2026-05-01",
                    CaseEventType.NewAdviceReceived,
                    new() { Belongs = true, SameTrajectoryContinued = true }
                ),
                On("2026-09-01", CaseEventType.EmploymentStarted),
            ])
            .At("2026-09-01")
            .Decisions.Should()
            .NotContain(decision => decision.Rule.Key == "provisions.end");
        Case([.. Employed, On("2027-02-01", CaseEventType.NewAdviceReceived, new() { Belongs = true })])
            .At("2027-02-01")
            .Decision("provisions.end")
            .ShouldRestOn(Norm.ProvisionsEnded, "art. 8 lid 4");
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void Article_7_where_the_wage_value_leaves_nothing_there_is_nothing_to_grant(int percent, bool isBreach)
    {
        var review = Case([.. Employed, Granted("2026-09-15", percent, share: null)]).At("2026-09-15");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.SubsidyWithoutGround, "2026-09-15", "art. 7 lid 1", null);
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Fact]
    public void National_law_binds_UWV_whether_or_not_the_rules_of_the_municipality_are_in_force()
    {
        // eight weeks after Friday 10 April 2026 is Friday 5 June
        CaseEvent[] asked = [On("2026-04-10", CaseEventType.AdviceRequested)];
        var national = BuiltInPolicies.National.CitationOf(Norm.UwvAdviceTerm)!.Value;
        var before = new CaseFile("z", NuenenPolicy, asked, publishedOn: Iso("2026-07-01")).At("2026-06-06");
        before.Term(CaseTermName.Advice).DaysLate.Should().Be(1);
        before.Step(CaseStep.GiveAdvice).Citation.Should().Be(national);
        before.Breaches.Should().ContainSingle().Which.Citation.Should().Be(national);
        before.Decision("advice.term").Citation.Should().Be(national);
        new CaseFile("z", NuenenPolicy, asked, publishedOn: Iso("2026-07-01"))
            .At("2026-06-05")
            .Breaches.Should()
            .BeEmpty();
        new CaseFile("z", NuenenPolicy, asked, publishedOn: Iso("2019-09-10"))
            .At("2026-06-05")
            .ShouldAsk(CaseStep.GiveAdvice, CaseParty.Uwv, "2026-06-05", Force.Bound, "art. 3 lid 2");
    }

    [Fact]
    public void A_trajectory_takes_the_person_off_the_waiting_list()
    {
        CaseEvent[] placed =
        [
            .. Indicated,
            On("2026-02-20", CaseEventType.PlacedOnWaitingList),
            On("2026-03-01", CaseEventType.TrajectoryStarted),
        ];
        Case(placed).At("2026-09-01").Phase.Should().Be(CasePhase.AfterTrajectory);
        Case([.. placed, On("2026-09-01", CaseEventType.PlacedOnWaitingList)])
            .At("2026-09-01")
            .Phase.Should()
            .Be(CasePhase.WaitingList);
    }

    [Fact]
    public void A_file_that_begins_half_way_is_reviewed_with_what_it_holds()
    {
        var advised = Case(On("2026-01-05", CaseEventType.AdviceReceived, new() { AdviceBelongs = true }))
            .At("2026-03-03");
        advised.ShouldHold(CaseBreachKind.DecisionLate, "2026-03-03", "art. 4 lid 1", Days(1));
        advised.Terms.Should().NotContain(term => term.Name == CaseTermName.Advice, "nothing tells when it was asked");

        // the corrected advice takes the place of the first: eight weeks after 2 February
        var corrected = Case([
                .. Indicated.Take(2),
                On("2026-02-02", CaseEventType.AdviceReceived, new() { AdviceBelongs = false }),
            ])
            .At("2026-03-03");
        corrected.ShouldAsk(CaseStep.DecideIndication, CaseParty.College, "2026-03-30", Force.Bound, "art. 4 lid 1");
        corrected.Term(CaseTermName.Advice).LastDay.Should().Be(Iso("2026-01-26"));
        corrected.Breaches.Should().BeEmpty();

        var decided = Case(On("2026-02-02", CaseEventType.IndicationDecided, new() { Belongs = true }))
            .At("2026-02-02");
        decided.Phase.Should().Be(CasePhase.Indicated);
        decided.Breaches.Should().BeEmpty();

        var anew = Case([.. Employed, On("2027-02-01", CaseEventType.NewAdviceReceived, new() { Belongs = false })])
            .At("2027-02-01");
        anew.ShouldAsk(CaseStep.DecideIndication, CaseParty.College, "2027-03-29", Force.Bound, "art. 10 lid 2");
        anew.Term(CaseTermName.Advice)
            .Derivation.Event.Should()
            .Be(CaseEventType.AdviceRequested, "the term is that of the request in the file");
    }

    [Fact]
    public void The_end_of_a_trajectory_may_be_told_after_the_employment_of_that_day()
    {
        var review = Case([
                .. InTrajectory,
                On("2026-09-01", CaseEventType.EmploymentStarted),
                On("2026-09-01", CaseEventType.TrajectoryEnded, new() { Trajectory = TrajectoryStatus.NotCompleted }),
            ])
            .At("2026-09-01");
        review.Phase.Should().Be(CasePhase.Employment);
        review.Breaches.Should().BeEmpty("the employment ended it");
        review.Obstacles.Should().Contain(obstacle => obstacle.Norm == Norm.TrajectoryCompleted);
    }

    private static CaseFacts InSight => Clear with { Trajectory = TrajectoryStatus.NotCompleted };

    private static NextStep BoundExtension(CaseReview review) =>
        review
            .NextSteps.Should()
            .ContainSingle(step => step.What == CaseStep.ExtendTrajectory && step.Force == Force.Bound)
            .Which;

    private static CaseEvent Low(string day) =>
        On(
            day,
            CaseEventType.WageValueDetermined,
            new() { WageValue = WageValue.FromPercent(29), EmployerWilling = false }
        );

    private static CaseEvent Extended(string day) =>
        On(day, CaseEventType.TrajectoryExtended, new() { Months = 2, Ground = ExtensionGround.NoSuitablePlace });

    private static CaseEvent Refused(string day) =>
        On(day, CaseEventType.SubsidyDecided, new() { Outcome = SubsidyResult.Refuse });

    private static CaseEvent Determined(string day, int percent, int? everyMonths) =>
        On(
            day,
            CaseEventType.WageValueDetermined,
            new() { WageValue = WageValue.FromPercent(percent), EveryMonths = everyMonths }
        );

    private static CaseEvent Granted(string day, int wageValue, int? share = 60) =>
        On(
            day,
            CaseEventType.SubsidyDecided,
            new()
            {
                Outcome = SubsidyResult.Grant,
                SubsidisedPercent = share is { } percent ? Percentage.FromPercent(percent) : null,
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
