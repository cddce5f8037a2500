using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Phase, decisions, terms and next steps of a case along its course.</summary>
public sealed class CaseReviewTests
{
    [Fact]
    public void A_case_goes_through_its_phases()
    {
        var file = Case(DismissedForMisconduct);
        string[] days =
        [
            "2025-11-30",
            "2025-12-01",
            "2026-01-04",
            "2026-01-05",
            "2026-02-01",
            "2026-02-02",
            "2026-02-28",
            "2026-03-01",
            "2026-08-30",
            "2026-08-31",
            "2026-09-01",
            "2027-01-09",
            "2027-01-10",
            "2027-07-10",
            "2027-07-11",
        ];
        days.Select(day => file.At(day).Phase)
            .Should()
            .Equal(
                CasePhase.BeforeAdvice,
                CasePhase.AdviceAwaited,
                CasePhase.AdviceAwaited,
                CasePhase.DecisionAwaited,
                CasePhase.DecisionAwaited,
                CasePhase.Indicated,
                CasePhase.Indicated,
                CasePhase.Trajectory,
                CasePhase.Trajectory,
                CasePhase.AfterTrajectory,
                CasePhase.Employment,
                CasePhase.Employment,
                CasePhase.MisconductPeriod,
                CasePhase.MisconductPeriod,
                CasePhase.Indicated
            );
    }

    [Theory]
    [InlineData("2026-08-31", CasePhase.Trajectory)]
    [InlineData("2026-09-01", CasePhase.AfterTrajectory)]
    public void A_trajectory_ends_by_its_term_without_an_event(string on, CasePhase phase) =>
        Case(InTrajectory).At(on).Phase.Should().Be(phase);

    [Fact]
    public void Other_phases_have_their_event()
    {
        new CaseFile("z", BuiltInPolicies.Maastricht2024, [On("2026-01-05", CaseEventType.PreTrajectoryStarted)])
            .At("2026-01-05")
            .Phase.Should()
            .Be(CasePhase.PreTrajectory);
        Case([.. Indicated, On("2026-03-01", CaseEventType.PlacedOnWaitingList)])
            .At("2026-03-01")
            .Phase.Should()
            .Be(CasePhase.WaitingList);
        Case([.. Indicated.Take(2), On("2026-02-02", CaseEventType.IndicationDecided, new() { Belongs = false })])
            .At("2026-02-02")
            .Phase.Should()
            .Be(CasePhase.Ended);
        Case([.. Employed, On("2027-01-10", CaseEventType.Dismissed)])
            .At("2027-01-10")
            .Phase.Should()
            .Be(CasePhase.DismissalUnassessed);
        Case([.. Employed, On("2027-01-10", CaseEventType.EmploymentEnded)])
            .At("2027-01-10")
            .Phase.Should()
            .Be(CasePhase.Indicated);
    }

    [Theory]
    [InlineData("2025-12-01", "targetGroup.assess advice.investigation advice.term advice.conclude")]
    [InlineData("2026-01-05", "targetGroup.assess indication.term indication.decide")]
    [InlineData("2026-02-02", "placement.start waitingList.place")]
    [InlineData(
        "2026-03-01",
        "indication.reassess placement.extend placement.renew placement.income placement.wageValue subsidy.decide"
    )]
    [InlineData("2026-08-31", "placement.renew employment.employer subsidy.decide waitingList.place")]
    [InlineData("2026-09-01", "indication.reassess employment.contract subsidy.decide")]
    [InlineData("2027-01-10", "misconduct.qualify misconduct.reoffer misconduct.support")]
    [InlineData("2027-07-11", "placement.start waitingList.place misconduct.reoffer")]
    public void Each_phase_asks_its_questions(string on, string rules) =>
        Case(DismissedForMisconduct)
            .At(on)
            .Decisions.Select(decision => decision.Rule.Key)
            .Should()
            .Equal(["policy.inForce", .. rules.Split(' ')]);

    [Fact]
    public void A_decision_is_that_of_its_evaluator()
    {
        var review = Case([.. Indicated.Take(2)]).At("2026-03-02");
        review
            .Decision("indication.term")
            .Should()
            .Be(IndicationRules.Term(NuenenPolicy, new IndicationTermFacts(Iso("2026-03-02"), Iso("2026-01-05"))));
        review.Decision("indication.decide").ShouldRestOn(Norm.AdviceFollowed, "art. 4 lid 2");
    }

    [Theory]
    [InlineData("2026-01-05", 56, null)]
    [InlineData("2026-03-02", 0, null)]
    [InlineData("2026-03-03", null, 1)]
    public void The_decision_must_be_taken_within_eight_weeks(string on, int? left, int? late)
    {
        var review = Case([.. Indicated.Take(2)]).At(on);
        var term = review.Term(CaseTermName.IndicationDecision);
        term.ShouldRun("2026-01-06", "2026-03-02", "art. 4 lid 1", left, late);
        term.Derivation.Should()
            .Be(new CaseTermDerivation(CaseEventType.AdviceReceived, Iso("2026-01-05"), Term.FromWeeks(8)));
        review.ShouldAsk(CaseStep.DecideIndication, CaseParty.College, "2026-03-02", Force.Bound, "art. 4 lid 1");
    }

    [Fact]
    public void A_suspended_term_has_no_last_day_and_an_answer_moves_it()
    {
        CaseEvent[] asked =
        [
            .. Indicated.Take(1),
            On(
                "2026-01-05",
                CaseEventType.AdviceReceived,
                new() { CarefullyPrepared = true, SufficientlyReasoned = false }
            ),
            On("2026-01-20", CaseEventType.InformationRequested),
            On("2026-01-30", CaseEventType.InformationReceived),
        ];
        var before = Case(asked).At("2026-01-19");
        before.ShouldAsk(
            CaseStep.RequestInformation,
            CaseParty.College,
            "2026-03-01",
            Force.Discretionary,
            "art. 4 lid 3"
        );
        var suspended = Case(asked).At("2026-01-29");
        suspended.Term(CaseTermName.IndicationDecision).ShouldRun("2026-01-06", null, "art. 4 lid 1", null);
        suspended.Term(CaseTermName.Suspension).ShouldRun("2026-01-21", null, "art. 4 lid 3", null);
        suspended.ShouldNotAsk(CaseStep.RequestInformation);
        suspended.ShouldAsk(CaseStep.DecideIndication, CaseParty.College, null, Force.Bound, "art. 4 lid 1");

        var answered = Case(asked).At("2026-01-30");
        answered.Term(CaseTermName.IndicationDecision).ShouldRun("2026-01-06", "2026-03-11", "art. 4 lid 1", 40);
        answered.Term(CaseTermName.IndicationDecision).Derivation.SuspendedDays.Should().Be(9);
        answered.Terms.Should().NotContain(term => term.Name == CaseTermName.Suspension);
    }

    [Fact]
    public void Careless_advice_may_be_departed_from()
    {
        var review = Case([
                .. Indicated.Take(1),
                On(
                    "2026-01-05",
                    CaseEventType.AdviceReceived,
                    new() { AdviceBelongs = false, CarefullyPrepared = false }
                ),
            ])
            .At("2026-01-06");
        review.ShouldAsk(
            CaseStep.DepartFromAdvice,
            CaseParty.College,
            "2026-03-02",
            Force.Discretionary,
            "art. 4 lid 2"
        );
    }

    [Fact]
    public void Before_advice_the_person_or_the_college_may_ask_for_it()
    {
        var review = Case().At("2026-01-05");
        review.ShouldAsk(CaseStep.RequestAdvice, CaseParty.PersonOrCollege, null, Force.Discretionary, "art. 3 lid 1");
        review.Decision("advice.mayRequest").ShouldLack([Norm.AdviceRequest], "requestedBy");
        string[] ofTargetGroup = ["limitationPresent", "beyondRegularEmployer", "workCapacity", "indicationHeld"];
        review.Decision("targetGroup.assess").MissingFacts.Should().Equal(ofTargetGroup);
        review
            .FactsThatMatter.Select(fact => fact.Fact)
            .Should()
            .Equal(["publishedOn", .. ofTargetGroup, "requestedBy"]);
        review.Obstacles.Should().BeEmpty();
        var without = Knowing(new() { IndicationHeld = false }).At("2026-01-05");
        without.Decision("targetGroup.assess").ShouldRestOn(Norm.IndicationHeld, "art. 2");
        without
            .Obstacles.Select(one => (one.Rule.Key, one.Norm, one.Citation, one.Finding))
            .Should()
            .Equal(("targetGroup.assess", Norm.IndicationHeld, Place("art. 2"), FindingResult.Unmet));
    }

    [Fact]
    public void Maastricht_wants_a_pre_trajectory_first_and_it_is_no_bar()
    {
        var review = new CaseFile("z", BuiltInPolicies.Maastricht2024, []).At("2026-01-05");
        review.ShouldAsk(CaseStep.StartPreTrajectory, CaseParty.College, null, Force.InPrinciple, "brief p. 2 al. 3");
        review.Step(CaseStep.RequestAdvice).Force.Should().Be(Force.Discretionary);
    }

    [Theory]
    [InlineData("2025-01-05", "2026-01-05", 0)]
    [InlineData("2025-01-06", "2026-01-06", 1)]
    [InlineData("2025-01-04", "2026-01-04", null)]
    public void Soon_after_the_last_assessment_UWV_need_not_investigate(string assessed, string lastDay, int? left)
    {
        var asked = On(
            "2026-01-05",
            CaseEventType.AdviceRequested,
            new() { LastAssessedOn = LastAssessment.On(Iso(assessed)) }
        );
        var review = Case(asked).At("2026-01-05");
        var term = review.Term(CaseTermName.AssessmentExemption);
        term.ShouldRun(Guard.Iso(Iso(assessed).PlusDays(1)), lastDay, "toelichting art. 3 lid 2", left);
        review.ShouldAsk(CaseStep.GiveAdvice, CaseParty.Uwv, "2026-03-02", Force.Bound, "art. 3 lid 2");
    }

    [Fact]
    public void UWV_advises_within_eight_weeks_and_the_last_day_moves_past_weekends()
    {
        // eight weeks after 10 April 2026 is Friday 5 June, after 4 April it is Saturday 30 May
        var inWeek = Case(On("2026-04-10", CaseEventType.AdviceRequested)).At("2026-06-05");
        inWeek.Term(CaseTermName.Advice).LastDay.Should().Be(Iso("2026-06-05"));
        inWeek.Term(CaseTermName.Advice).DaysLeft.Should().Be(0);
        inWeek.Breaches.Should().BeEmpty();

        var moved = Case(On("2026-04-04", CaseEventType.AdviceRequested)).At("2026-06-02");
        moved.Term(CaseTermName.Advice).LastDay.Should().Be(Iso("2026-06-01"));
        moved.Term(CaseTermName.Advice).Derivation.ShiftedDays.Should().Be(2);
        moved.Term(CaseTermName.Advice).DaysLate.Should().Be(1);
        var late = moved.Breaches.Should().ContainSingle().Which;
        late.What.Should().Be(CaseBreachKind.AdviceLate);
        late.On.Should().Be(Iso("2026-06-02"));
        late.Citation.Should().Be(BuiltInPolicies.National.CitationOf(Norm.UwvAdviceTerm)!.Value);
    }

    [Fact]
    public void Whoever_holds_the_indication_may_report_and_then_get_a_trajectory()
    {
        var indicated = Case(Indicated).At("2026-02-09");
        indicated.ShouldAsk(CaseStep.Report, CaseParty.Person, null, Force.Discretionary, "art. 5 lid 1");
        indicated.ShouldNotAsk(CaseStep.StartTrajectory);
        indicated
            .FactsThatMatter.Select(fact => fact.Fact)
            .Should()
            .Equal("publishedOn", "reported", "directEmployment", "quotaRealised");

        var reported = Case(Indicated).At("2026-02-10");
        reported.ShouldAsk(CaseStep.StartTrajectory, CaseParty.College, null, Force.Discretionary, "art. 5 lid 1");
        reported.ShouldNotAsk(CaseStep.Report);
        reported.ShouldNotAsk(CaseStep.StartEmploymentDirectly);

        Knowing(new() { DirectEmployment = true }, Indicated)
            .At("2026-02-10")
            .ShouldAsk(CaseStep.StartEmploymentDirectly, CaseParty.College, null, Force.Discretionary, "art. 5 lid 7");
    }

    [Theory]
    [InlineData("2025-08-29", "2026-02-28", "2026-08-28")]
    [InlineData("2025-08-31", "2026-02-28", "2026-08-30")]
    [InlineData("2026-03-01", "2026-08-31", "2027-02-28")]
    public void A_trajectory_is_always_counted_from_its_first_day(string start, string last, string longest)
    {
        var file = Knowing(new() { IndicationHeld = true }, On(start, CaseEventType.TrajectoryStarted));
        var review = file.At(start);
        review.Term(CaseTermName.Trajectory).LastDay.Should().Be(Iso(last));
        var room = review.Term(CaseTermName.ExtensionRoom);
        room.FirstDay.Should().Be(Iso(last).PlusDays(1));
        room.LastDay.Should().Be(Iso(longest));
        room.Citation.Should().Be(Place("art. 5 lid 2"));
        var extended = file.With(
            new CaseEvent(CaseEventType.TrajectoryExtended, Iso(start).PlusDays(1), new() { Months = 6 })
        );
        var after = CaseRules.Review(extended, Iso(start).PlusDays(1));
        after.Term(CaseTermName.Trajectory).LastDay.Should().Be(Iso(longest));
        after.Term(CaseTermName.Trajectory).Derivation.ExtensionMonths.Should().Be(6);
        after.Terms.Should().NotContain(term => term.Name == CaseTermName.ExtensionRoom);
        after.ShouldNotAsk(CaseStep.ExtendTrajectory);
        after.Obstacles.Should().Contain(obstacle => obstacle.Norm == Norm.TrajectoryExtension);
    }

    [Fact]
    public void During_a_trajectory_the_college_may_extend_it_and_grant_facilities()
    {
        var review = Case([.. InTrajectory, On("2026-04-01", CaseEventType.TrajectoryInterrupted)]).At("2026-04-01");
        review.ShouldAsk(
            CaseStep.ExtendTrajectory,
            CaseParty.College,
            "2026-08-31",
            Force.Discretionary,
            "art. 5 lid 2"
        );
        review.ShouldAsk(CaseStep.GrantFacility, CaseParty.College, "2026-08-31", Force.Discretionary, "art. 5 lid 4");
        review
            .Decision("placement.extend")
            .Status.Should()
            .Be(DecisionStatus.Determined, "an interruption is a ground");
        review.Term(CaseTermName.Trajectory).LastDay.Should().Be(Iso("2026-08-31"), "it does not stop the clock");
        review.ShouldNotAsk(CaseStep.DetermineWageValue);
    }

    [Theory]
    [InlineData("29.9999", true)]
    [InlineData("30", false)]
    public void A_low_wage_value_opens_a_new_trajectory_and_a_new_advice(string percent, bool isOpen)
    {
        var determined = On(
            "2026-06-01",
            CaseEventType.WageValueDetermined,
            new()
            {
                WageValue = WageValue.FromPercent(decimal.Parse(percent)),
                ProspectOfEmployment = true,
                HigherWageValueExpected = true,
                CriteriaInDoubt = false,
            }
        );
        var review = Knowing(new() { NewWorkplace = true }, [.. InTrajectory, determined]).At("2026-06-01");
        review.NextSteps.Any(step => step.What == CaseStep.RenewTrajectory).Should().Be(isOpen);
        review.NextSteps.Any(step => step.What == CaseStep.RequestNewAdvice).Should().Be(isOpen);
        review.ShouldAsk(
            CaseStep.DetermineWageValue,
            CaseParty.College,
            "2026-08-31",
            Force.Discretionary,
            "art. 5 lid 6"
        );
        if (isOpen)
        {
            review.ShouldAsk(CaseStep.RenewTrajectory, CaseParty.College, null, Force.Discretionary, "art. 5 lid 3");
            review.ShouldAsk(CaseStep.RequestNewAdvice, CaseParty.College, null, Force.Discretionary, "art. 10 lid 1");
        }
    }

    [Fact]
    public void A_renewed_trajectory_has_its_own_term_and_room()
    {
        var review = Case([.. InTrajectory, On("2026-08-15", CaseEventType.TrajectoryRenewed, new() { Months = 4 })])
            .At("2026-08-15");
        review.Term(CaseTermName.Trajectory).ShouldRun("2026-08-15", "2026-12-14", "art. 5 lid 3", 121);
        review.Term(CaseTermName.ExtensionRoom).LastDay.Should().Be(Iso("2027-06-14"));
    }

    [Fact]
    public void An_unwilling_employer_for_a_low_wage_value_makes_an_extension_a_duty()
    {
        var determined = On(
            "2026-06-01",
            CaseEventType.WageValueDetermined,
            new()
            {
                WageValue = WageValue.FromPercent(29),
                EmployerWilling = false,
                CriteriaInDoubt = false,
            }
        );
        var review = Knowing(
                new() { Benefit = Benefit.Participatiewet, Trajectory = TrajectoryStatus.Completed },
                [.. InTrajectory, determined]
            )
            .At("2026-06-01");
        review
            .NextSteps.Should()
            .ContainSingle(step => step.What == CaseStep.ExtendTrajectory && step.Force == Force.Bound)
            .Which.Citation.Should()
            .Be(Place("toelichting art. 7 lid 1 onder c"));
    }

    [Fact]
    public void After_the_trajectory_employment_and_subsidy_follow()
    {
        var facts = new CaseFacts
        {
            Benefit = Benefit.None,
            WageValue = WageValue.FromPercent(40),
            Workplace = Workplace.Suitable,
            IndependentOfBenefit = true,
            CriteriaInDoubt = false,
        };
        var review = Knowing(facts, Employed).At("2026-08-31");
        review.ShouldAsk(CaseStep.StartEmployment, CaseParty.College, null, Force.Discretionary, "art. 6 lid 1");
        review.ShouldAsk(CaseStep.DecideSubsidy, CaseParty.College, null, Force.Bound, "art. 7 lid 1");
        Knowing(facts with { WageValue = WageValue.FromPercent(29), EmployerWilling = true }, Employed)
            .At("2026-08-31")
            .ShouldAsk(
                CaseStep.DecideSubsidy,
                CaseParty.College,
                null,
                Force.Discretionary,
                "toelichting art. 7 lid 1 onder c"
            );
    }

    [Theory]
    [InlineData("2026-09-01", 730)]
    [InlineData("2028-05-31", 92)]
    [InlineData("2028-06-01", 91)]
    [InlineData("2028-08-31", 0)]
    [InlineData("2028-09-01", null)]
    public void After_two_years_a_permanent_contract_must_be_offered(string on, int? left)
    {
        var review = Case(Employed).At(on);
        review.Term(CaseTermName.TemporaryContract).ShouldRun("2026-09-01", "2028-08-31", "art. 6 lid 1", left);
        if (left is > 91)
        {
            review.ShouldNotAsk(CaseStep.OfferPermanentContract);
        }
        else
        {
            review.ShouldAsk(
                CaseStep.OfferPermanentContract,
                CaseParty.College,
                "2028-09-01",
                Force.Bound,
                "art. 6 lid 2"
            );
        }

        Case([
                .. Employed,
                On("2026-09-01", CaseEventType.ContractRenewed, new() { Contract = ContractKind.Permanent }),
            ])
            .At(on)
            .ShouldNotAsk(CaseStep.OfferPermanentContract);
        Knowing(new() { NoLongerInTargetGroup = true }, Employed).At(on).ShouldNotAsk(CaseStep.OfferPermanentContract);
    }

    [Fact]
    public void After_a_new_placement_the_two_years_start_anew()
    {
        var review = Case([
                .. Employed,
                On("2027-03-31", CaseEventType.EmploymentEnded),
                On("2027-05-01", CaseEventType.EmploymentStarted),
            ])
            .At("2027-05-01");
        review.Term(CaseTermName.TemporaryContract).ShouldRun("2027-05-01", "2029-04-30", "art. 6 lid 1", 730);
    }

    [Fact]
    public void The_wage_value_must_be_determined_as_often_as_the_report_asks()
    {
        var determined = On(
            "2026-10-01",
            CaseEventType.WageValueDetermined,
            new() { WageValue = WageValue.FromPercent(40), EveryMonths = 12 }
        );
        var granted = On("2026-09-15", CaseEventType.SubsidyDecided, new() { Outcome = SubsidyResult.Grant });
        CaseEvent[] events = [.. Employed, granted, determined];
        var review = Case(events).At("2027-09-30");
        review.Term(CaseTermName.WageValueDetermination).ShouldRun("2026-10-02", "2027-10-01", "art. 7 lid 3", 1);
        review.ShouldAsk(CaseStep.DetermineWageValue, CaseParty.College, "2027-10-01", Force.Bound, "art. 7 lid 3");
        Case(events)
            .At("2027-10-03")
            .Term(CaseTermName.WageValueDetermination)
            .ShouldRun("2026-10-02", "2027-10-01", "art. 7 lid 3", null, late: 2);
    }

    [Fact]
    public void In_sickness_the_employer_sees_to_re_integration()
    {
        var file = Case([
            .. Employed,
            On("2026-10-01", CaseEventType.SicknessStarted),
            On("2026-10-05", CaseEventType.SicknessEnded),
        ]);
        file.At("2026-10-04").ShouldAsk(CaseStep.Reintegrate, CaseParty.Employer, null, Force.Bound, "art. 8 lid 3");
        file.At("2026-10-05").ShouldNotAsk(CaseStep.Reintegrate);
    }

    [Fact]
    public void A_negative_new_advice_must_lead_to_a_decision_which_goes_before_the_end_of_provisions()
    {
        CaseEvent[] advised =
        [
            .. Employed,
            On("2027-01-05", CaseEventType.NewAdviceRequested, new() { CriteriaInDoubt = true }),
            On(
                "2027-02-01",
                CaseEventType.NewAdviceReceived,
                new()
                {
                    Belongs = false,
                    CarefullyPrepared = true,
                    SufficientlyReasoned = true,
                    AlternativePossible = true,
                }
            ),
        ];
        Case(advised)
            .At("2027-01-31")
            .ShouldAsk(CaseStep.GiveNewAdvice, CaseParty.Uwv, "2027-03-02", Force.Bound, "art. 3 lid 2");
        var review = Case(advised).At("2027-02-01");
        review.ShouldAsk(CaseStep.DecideIndicationLost, CaseParty.College, "2027-03-29", Force.Bound, "art. 10 lid 2");
        review.ShouldNotAsk(CaseStep.OfferAlternative);
        review
            .NextSteps.Should()
            .ContainSingle(step =>
                step.What == CaseStep.EndProvisions && step.Caveats == Caveats.NewDecisionFirst && step.By == null
            );
        review.Decision("provisions.end").Caveats.Should().Be(Caveats.NewDecisionFirst);
        review.Decision("indication.term").Caveats.Should().Be(Caveats.SecondAdviceByAnalogy);
        review.Decision("indication.afterNewAdvice").ShouldRestOn(Norm.IndicationLost, "art. 10 lid 2");

        CaseEvent[] decided =
        [
            .. advised,
            On("2027-03-01", CaseEventType.IndicationDecided, new() { Belongs = false }),
        ];
        var after = Case(decided).At("2027-03-01");
        after.ShouldAsk(CaseStep.OfferAlternative, CaseParty.College, null, Force.Bound, "toelichting art. 10 lid 2");
        after.ShouldAsk(CaseStep.EndProvisions, CaseParty.College, null, Force.Discretionary, "art. 8 lid 4");
        after.NextSteps.Single(step => step.What == CaseStep.EndProvisions).Caveats.Should().Be(Caveats.None);
        after.Decision("provisions.end").Caveats.Should().Be(Caveats.None);
        after.ShouldNotAsk(CaseStep.DecideIndicationLost);
        after.ShouldNotAsk(CaseStep.OfferPermanentContract);
        after.Breaches.Should().BeEmpty();
        after.Phase.Should().Be(CasePhase.Employment);
        Case([.. decided, On("2027-03-31", CaseEventType.EmploymentEnded)])
            .At("2027-03-31")
            .Phase.Should()
            .Be(CasePhase.Ended);
    }

    [Fact]
    public void A_full_quota_leads_to_the_waiting_list()
    {
        var review = Knowing(new() { QuotaRealised = true, Benefit = Benefit.Uwv }, Indicated).At("2026-02-10");
        review.ShouldAsk(CaseStep.PlaceOnWaitingList, CaseParty.College, null, Force.Bound, "art. 9 lid 1");
        Knowing(new() { QuotaRealised = false }, Indicated).At("2026-02-10").ShouldNotAsk(CaseStep.PlaceOnWaitingList);
        Knowing(new() { Benefit = Benefit.Uwv }, [.. Indicated, On("2026-03-01", CaseEventType.PlacedOnWaitingList)])
            .At("2026-03-01")
            .Decision("waitingList.responsible")
            .ShouldRestOn(Norm.UwvBenefitOnWaitingList, "toelichting art. 9", Force.InPrinciple);
        Knowing(new() { QuotaRealised = true }, DismissedForMisconduct)
            .At("2027-07-11")
            .ShouldAsk(CaseStep.PlaceOnWaitingList, CaseParty.College, null, Force.Bound, "art. 11 lid 2");
    }

    [Theory]
    [InlineData("2027-01-10", 181, false)]
    [InlineData("2027-01-11", 180, true)]
    [InlineData("2027-07-10", 0, true)]
    [InlineData("2027-07-11", null, false)]
    public void After_misconduct_there_is_a_period_in_which_support_may_be_offered(string on, int? left, bool mayOffer)
    {
        var review = Case(DismissedForMisconduct).At(on);
        review.Term(CaseTermName.MisconductPeriod).ShouldRun("2027-01-11", "2027-07-10", "art. 11 lid 1", left);
        review.Term(CaseTermName.BehaviourSupport).ShouldRun("2027-01-11", "2027-07-10", "art. 11 lid 3", left);
        if (mayOffer)
        {
            review.ShouldAsk(
                CaseStep.OfferSupport,
                CaseParty.College,
                "2027-07-10",
                Force.Discretionary,
                "art. 11 lid 3"
            );
        }
        else
        {
            review.ShouldNotAsk(CaseStep.OfferSupport);
        }
    }

    [Theory]
    [InlineData(Benefit.Participatiewet, true)]
    [InlineData(Benefit.Uwv, false)]
    public void Whoever_receives_a_municipal_benefit_must_cooperate(Benefit benefit, bool must)
    {
        var review = Case([
                .. DismissedForMisconduct,
                On("2027-02-01", CaseEventType.BenefitChanged, new() { Benefit = benefit, MunicipalBenefit = must }),
                On(
                    "2027-02-02",
                    CaseEventType.MisconductSupportOffered,
                    new() { PreventsRepetition = true, ImprovesChances = true }
                ),
            ])
            .At("2027-02-02");
        if (must)
        {
            review.ShouldAsk(CaseStep.Cooperate, CaseParty.Person, null, Force.Bound, "art. 11 lid 4");
        }
        else
        {
            review.ShouldNotAsk(CaseStep.Cooperate);
        }
    }

    [Fact]
    public void Other_conduct_the_college_assesses()
    {
        var review = Case([.. Employed, On("2027-01-10", CaseEventType.Dismissed, new() { Conduct = Conduct.Other })])
            .At("2027-02-01");
        review.ShouldAsk(
            CaseStep.AssessConduct,
            CaseParty.College,
            null,
            Force.Discretionary,
            "toelichting art. 11 lid 1"
        );
        review.FactsThatMatter.Select(fact => fact.Fact).Should().Contain("forMisconduct");
        review.Terms.Should().NotContain(term => term.Name == CaseTermName.MisconductPeriod);
    }

    [Theory]
    [InlineData("2026-02-28", "2026-03-01", CasePhase.Trajectory, true)]
    [InlineData("2026-03-01", "2026-03-01", CasePhase.Trajectory, false)]
    public void Before_the_rules_are_in_force_they_ask_nothing(
        string publishedOn,
        string on,
        CasePhase phase,
        bool isInForce
    )
    {
        var review = new CaseFile("z", NuenenPolicy, InTrajectory, publishedOn: Iso(publishedOn)).At(on);
        review.Phase.Should().Be(phase);
        review.NextSteps.IsEmpty.Should().Be(!isInForce);
        review.Decisions.Length.Should().Be(isInForce ? 7 : 1);
        var term = review.Term(CaseTermName.PolicyInForce);
        term.FirstDay.Should().Be(Iso(publishedOn).PlusDays(1));
        term.Citation.Should().Be(Place("art. 13 lid 1"));
        term.Derivation.Should().Be(new CaseTermDerivation(null, Iso(publishedOn), Term.FromDays(1)));
    }

    [Fact]
    public void A_departure_is_decided_where_its_original_is_open()
    {
        var applied = On(
            "2026-03-02",
            CaseEventType.HardshipApplied,
            new()
            {
                Rule = "placement.wageValue",
                NewOutcome = "permitted",
                Reason = "a reason",
                SpecialCase = true,
                UnfairnessEstablished = true,
                FixedByStatute = false,
            }
        );
        Knowing(new() { ProspectOfEmployment = false }, [.. InTrajectory, applied])
            .At("2026-03-02")
            .Decision("hardship.depart")
            .ShouldRestOn(Norm.Hardship, "art. 12", Force.Discretionary);
    }

    [Fact]
    public void A_review_is_explained_in_both_languages()
    {
        var review = Case([
                .. InTrajectory,
                On("2026-08-01", CaseEventType.TrajectoryExtended, new() { Months = 7, Ground = ExtensionGround.None }),
            ])
            .At("2026-08-02");
        review
            .Explain(Language.Dutch)
            .Split('\n')
            .Should()
            .StartWith([
                "Zaak z-1 op 2 augustus 2026: in het plaatsingstraject.",
                "Regels: Beleidsregels Beschut werk gemeente Nuenen 2019.",
                "Termijnen:",
                "- termijn voor het advies van UWV: 2 december 2025 tot en met 26 januari 2026, loopt niet meer: advies ontvangen op 5 januari 2026; 8 weken, geteld vanaf 1 december 2025 (advies gevraagd) (art. 2 lid 1 Besluit advisering beschut werk)",
                "- termijn voor het besluit over de indicatie: 6 januari 2026 tot en met 2 maart 2026, loopt niet meer: besloten over de indicatie op 2 februari 2026; 8 weken, geteld vanaf 5 januari 2026 (advies ontvangen) (art. 4 lid 1)",
                "- plaatsingstraject: 1 maart 2026 tot en met 31 maart 2027; het artikel gaat tot en met 28 februari 2027, nog 210 dagen; 6 maanden, geteld vanaf 1 maart 2026 (plaatsingstraject begonnen), met verlenging van 7 maanden (art. 5 lid 1)",
            ]);
        var english = review.Explain(Language.English);
        english
            .Should()
            .Contain(
                "\nAgainst the rules:\n- 1 August 2026: placement trajectory extended for too long: 1 month (art. 5 lid 2)\n"
            );
        english
            .Should()
            .Contain(
                "- the college may: grant a facility within the placement trajectory, by 28 February 2027 (art. 5 lid 4)"
            );
        english
            .Should()
            .Contain(
                "- which benefit is there, or is there none? Needed for: income during the placement trajectory (art. 5 lid 5)"
            );
        english.Should().Contain("Stands in the way:\n- extension of the placement trajectory: ");
    }

    [Fact]
    public void Every_word_of_a_review_has_its_own_text_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Texts(CaseTexts.Of, Enum.GetValues<CasePhase>());
            Texts(CaseTexts.Of, Enum.GetValues<CaseTermName>());
            Texts(CaseTexts.Of, Enum.GetValues<CaseParty>());
            Texts(CaseTexts.Of, Enum.GetValues<CaseEventType>());
            Texts(step => CaseTexts.Of(step, policy: null), Enum.GetValues<CaseStep>());
            Texts(CaseTexts.Of, Enum.GetValues<CaseBreachKind>());
            Texts(CaseTexts.Of, Enum.GetValues<CaseDepartureKind>());

            void Texts<T>(Func<T, Text> text, T[] values) =>
                values.Select(value => text(value).In(language)).Should().OnlyHaveUniqueItems().And.NotContain("");
        }
    }

    [Fact]
    public void Reviews_are_equal_when_every_part_is()
    {
        var review = Case(InTrajectory).At("2026-04-01");
        review.Should().Be(Case(InTrajectory).At("2026-04-01"));
        review.Should().NotBe(Case(InTrajectory).At("2026-04-02"));
        review.Should().NotBe(Knowing(new() { Benefit = Benefit.None }, InTrajectory).At("2026-04-01"));
        review.ToString().Should().Be("z-1 on 2026-04-01: trajectory");
    }
}
