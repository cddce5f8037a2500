using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a review does not know, or must not say although it could: indication, advice, misconduct, hardship.</summary>
public sealed class CaseReadingTests
{
    private static readonly CaseFacts Suitable = new() { PreventsRepetition = true, ImprovesChances = true };
    private static readonly CaseFacts Careful = new()
    {
        Belongs = false,
        CarefullyPrepared = true,
        SufficientlyReasoned = true,
        AlternativePossible = true,
    };

    private static readonly CaseEvent[] AskedAnew =
    [
        On("2026-02-28", CaseEventType.TrajectoryStarted, new() { Months = 6, ProspectOfEmployment = true }),
        On("2026-04-01", CaseEventType.NewAdviceRequested, new() { CriteriaInDoubt = true }),
    ];

    private static readonly CaseEvent[] Dismissed =
    [
        On("2025-01-01", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary }),
        On("2025-08-31", CaseEventType.Dismissed, new() { Conduct = Conduct.AlcoholAbuse }),
    ];

    // article 11 lid 4

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(null, true, null)]
    public void Article_11_lid_4_the_duty_holds_for_support_that_may_be_offered(
        bool? prevents,
        bool? improves,
        bool? must
    )
    {
        var facts = new CaseFacts { PreventsRepetition = prevents, ImprovesChances = improves };
        var review = Held(
                new() { MunicipalBenefit = true },
                [.. Dismissed, On("2025-10-01", CaseEventType.MisconductSupportOffered, facts)]
            )
            .At("2025-10-01");
        Expect(review, must);
        if (must is null)
        {
            review.Decision("misconduct.cooperation").MissingFacts.Should().Equal("supportOffered");
        }

        review.ShouldAsk(CaseStep.OfferSupport, CaseParty.College, "2026-02-28", Force.Discretionary, "art. 11 lid 3");
    }

    [Fact]
    public void Article_11_lid_4_support_that_was_suitable_stays_offered_after_one_that_is_not()
    {
        var file = Held(
            new() { MunicipalBenefit = true },
            [
                .. Dismissed,
                On("2025-10-01", CaseEventType.MisconductSupportOffered, Suitable),
                On(
                    "2025-11-01",
                    CaseEventType.MisconductSupportOffered,
                    new() { PreventsRepetition = false, ImprovesChances = true }
                ),
                On("2026-04-01", CaseEventType.EmploymentStarted),
                On("2026-05-01", CaseEventType.EmploymentEnded),
            ]
        );
        Expect(file.At("2025-11-01"), must: true);
        Expect(file.At("2026-02-28"), must: true);
        file.At("2026-03-01").ShouldNotAsk(CaseStep.Cooperate); // the period is over
        file.At("2026-04-01").ShouldNotAsk(CaseStep.Cooperate);
        file.At("2026-05-01").ShouldNotAsk(CaseStep.Cooperate);
    }

    [Theory]
    [InlineData(Benefit.Participatiewet, null, null)]
    [InlineData(Benefit.Other, null, null)]
    [InlineData(Benefit.Participatiewet, true, true)]
    [InlineData(Benefit.Participatiewet, false, false)]
    [InlineData(Benefit.Uwv, null, false)]
    [InlineData(Benefit.Wajong, null, false)]
    [InlineData(Benefit.None, null, false)]
    public void Article_11_lid_4_the_benefit_comes_after_the_dismissal(Benefit kind, bool? municipal, bool? must)
    {
        var facts = new CaseFacts { Benefit = kind, MunicipalBenefit = municipal };
        var offered = On("2025-10-01", CaseEventType.MisconductSupportOffered, Suitable);
        var after = On("2025-09-01", CaseEventType.BenefitChanged, facts);
        Expect(Held(CaseFacts.None, [.. Dismissed, after, offered]).At("2025-10-01"), must);
        var before = On("2025-08-30", CaseEventType.BenefitChanged, facts);
        var review = Held(new() { Benefit = kind }, [.. Dismissed, before, offered]).At("2025-10-01");
        Expect(review, must: null);
        review.FactsThatMatter.Should().Contain(fact => fact.Fact == "municipalBenefit");
    }

    private static void Expect(CaseReview review, bool? must)
    {
        if (must is true)
        {
            review.ShouldAsk(CaseStep.Cooperate, CaseParty.Person, null, Force.Bound, "art. 11 lid 4");
        }
        else
        {
            review.ShouldNotAsk(CaseStep.Cooperate);
        }

        review
            .Decision("misconduct.cooperation")
            .OutcomeWord.Should()
            .Be(
                must switch
                {
                    true => "mustCooperate",
                    false => "noDuty",
                    null => null,
                }
            );
    }

    // article 10

    [Theory]
    [InlineData(true, true, CaseStep.DecideIndicationLost)]
    [InlineData(false, true, CaseStep.DecideIndication)]
    [InlineData(null, true, CaseStep.DecideIndication)]
    [InlineData(true, false, CaseStep.DecideIndication)]
    public void Article_10_lid_2_only_advice_that_must_be_followed_binds_to_the_loss(
        bool? careful,
        bool? reasoned,
        CaseStep step
    )
    {
        var facts = Careful with { CarefullyPrepared = careful, SufficientlyReasoned = reasoned };
        var file = Held(CaseFacts.None, [.. AskedAnew, On("2026-05-04", CaseEventType.NewAdviceReceived, facts)]);
        var review = file.At("2026-05-04");
        review.ShouldAsk(step, CaseParty.College, "2026-06-29", Force.Bound, "art. 10 lid 2");
        review
            .NextSteps.Count(item => item.What is CaseStep.DecideIndication or CaseStep.DecideIndicationLost)
            .Should()
            .Be(1);
        review.ShouldNotAsk(CaseStep.OfferAlternative);
        foreach (var belongs in new[] { true, false })
        {
            var after = file.With(On("2026-05-11", CaseEventType.IndicationDecided, new() { Belongs = belongs }))
                .At("2026-05-11");
            after.NextSteps.Any(item => item.What == CaseStep.OfferAlternative).Should().Be(!belongs);
            if (!belongs)
            {
                after.ShouldAsk(
                    CaseStep.OfferAlternative,
                    CaseParty.College,
                    null,
                    Force.Bound,
                    "toelichting art. 10 lid 2"
                );
            }
        }
    }

    [Fact]
    public void Article_10_lid_3_a_kept_indication_answers_the_doubt()
    {
        CaseEvent[] asked =
        [
            .. Employed,
            On("2027-01-05", CaseEventType.NewAdviceRequested, new() { CriteriaInDoubt = true }),
        ];
        var facts = new CaseFacts
        {
            Benefit = Benefit.None,
            WageValue = WageValue.FromPercent(40),
            Workplace = Workplace.Suitable,
            IndependentOfBenefit = true,
        };
        var doubted = Knowing(facts, asked).At("2027-01-31");
        doubted.Decision("subsidy.decide").ShouldRestOn(Norm.TargetGroupConfirmed, "art. 7 lid 1 onder b");
        var positive = On("2027-02-01", CaseEventType.NewAdviceReceived, new() { Belongs = true });
        Knowing(facts, [.. asked, positive])
            .At("2027-02-01")
            .ShouldAsk(CaseStep.DecideSubsidy, CaseParty.College, null, Force.Bound, "art. 7 lid 1");

        var negative = On("2027-02-01", CaseEventType.NewAdviceReceived, Careful with { CarefullyPrepared = false });
        Knowing(facts, [.. asked, negative])
            .At("2027-02-01")
            .Decision("subsidy.decide")
            .MissingFacts.Should()
            .Contain("targetGroupConfirmed");
        var kept = On("2027-03-01", CaseEventType.IndicationDecided, new() { Belongs = true });
        var review = Knowing(facts, [.. asked, negative, kept]).At("2027-03-01");
        review.ShouldAsk(CaseStep.DecideSubsidy, CaseParty.College, null, Force.Bound, "art. 7 lid 1");
        review.ShouldNotAsk(CaseStep.RequestNewAdvice);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(null, false)]
    public void Article_10_lid_3_another_trajectory_must_be_offered(bool? same, bool must)
    {
        var facts = new CaseFacts { Belongs = true, SameTrajectoryContinued = same };
        var file = Knowing(
            new() { IndicationHeld = true, Reported = false },
            [.. AskedAnew, On("2026-05-04", CaseEventType.NewAdviceReceived, facts)]
        );
        var review = file.At("2026-05-04");
        if (must)
        {
            review.ShouldAsk(CaseStep.StartTrajectory, CaseParty.College, null, Force.Bound, "art. 10 lid 3");
            var started = file.With(On("2026-05-11", CaseEventType.TrajectoryStarted)).At("2026-05-11");
            started.ShouldNotAsk(CaseStep.StartTrajectory);
            started.Breaches.Should().NotContain(breach => breach.On == Iso("2026-05-11"));
        }
        else
        {
            review.ShouldNotAsk(CaseStep.StartTrajectory);
        }
    }

    // article 2

    [Fact]
    public void Article_2_an_unknown_indication_is_no_missing_one()
    {
        CaseEvent[] placed =
        [
            On("2026-03-01", CaseEventType.TrajectoryStarted),
            On("2026-08-31", CaseEventType.TrajectoryEnded),
            On("2026-09-01", CaseEventType.EmploymentStarted),
        ];
        var unknown = Case(placed);
        unknown.At("2026-09-01").Breaches.Should().BeEmpty();
        foreach (var day in new[] { "2026-03-01", "2026-08-31", "2026-09-01" })
        {
            unknown.At(day).Decision("targetGroup.assess").MissingFacts.Should().Contain("indicationHeld");
        }

        unknown.At("2026-08-31").Phase.Should().Be(CasePhase.AfterTrajectory);
        Broken(Knowing(new() { IndicationHeld = false }, placed));
        Broken(Case([On("2026-02-01", CaseEventType.AdviceRequested), .. placed]));
        Knowing(new() { IndicationHeld = true }, placed)
            .At("2026-09-01")
            .Breaches.Should()
            .NotContain(breach => breach.What == CaseBreachKind.EmploymentWithoutIndication);

        static void Broken(CaseFile file)
        {
            var review = file.At("2026-09-01");
            review.ShouldHold(CaseBreachKind.TrajectoryWithoutGround, "2026-03-01", "art. 5 lid 1", null);
            review.ShouldHold(CaseBreachKind.EmploymentWithoutIndication, "2026-09-01", "art. 2", null);
        }
    }

    [Fact]
    public void Article_2_an_open_decision_does_not_stand_in_its_own_way()
    {
        var known = new CaseFacts
        {
            LimitationPresent = true,
            BeyondRegularEmployer = true,
            WorkCapacity = true,
        };
        foreach (var day in new[] { "2025-11-30", "2025-12-01", "2026-01-05" })
        {
            var review = Knowing(known, [.. Indicated.Take(2)]).At(day);
            review.Decision("targetGroup.assess").ShouldLack([Norm.IndicationHeld], "indicationHeld");
            review.Obstacles.Should().BeEmpty();
        }

        var without = Knowing(known with { WorkCapacity = false }, [.. Indicated.Take(2)]).At("2026-01-05");
        without.Decision("targetGroup.assess").ShouldRestOn(Norm.WorkCapacity, "art. 2");
    }

    // article 13, and the letter of Maastricht

    [Theory]
    [InlineData("2019-09-03", false)]
    [InlineData("2019-09-04", true)]
    public void Article_13_before_the_rules_can_be_in_force_they_are_not_broken(string day, bool isBreach)
    {
        var started = On(day, CaseEventType.TrajectoryStarted, new() { Months = 9 });
        var review = Held(CaseFacts.None, started).At("2026-01-01");
        if (isBreach)
        {
            review.ShouldHold(CaseBreachKind.TrajectoryTooLong, day, "art. 5 lid 1", Months(3));
        }
        else
        {
            review.Breaches.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-12-30", false)] // perhaps not introduced yet
    [InlineData("2024-12-31", true)]
    public void Maastricht_before_it_can_be_introduced_nothing_departs_from_it(string day, bool isDeparture)
    {
        var asked = On(day, CaseEventType.AdviceRequested, new() { RequestedBy = Requester.Person });
        var review = new CaseFile("z", BuiltInPolicies.Maastricht2024, [asked]).At("2026-01-01");
        review.Departures.Length.Should().Be(isDeparture ? 1 : 0);
        if (isDeparture)
        {
            review.ShouldHold(CaseDepartureKind.AdviceWithoutPreTrajectory, day, "brief p. 2 al. 3");
        }
    }

    [Fact]
    public void Maastricht_each_request_has_its_own_pre_trajectory()
    {
        CaseEvent[] refused =
        [
            On("2025-01-06", CaseEventType.PreTrajectoryStarted),
            On("2025-02-03", CaseEventType.PreTrajectoryEnded, new() { PreTrajectoryCompleted = true }),
            On("2025-02-10", CaseEventType.AdviceRequested, new() { RequestedBy = Requester.Person }),
            On("2025-03-10", CaseEventType.AdviceReceived, new() { AdviceBelongs = false }),
            On("2025-04-07", CaseEventType.IndicationDecided, new() { Belongs = false }),
        ];
        var ended = Maastricht(refused).At("2025-05-01");
        ended.Phase.Should().Be(CasePhase.Ended);
        ended.Departures.Should().BeEmpty();
        ended.ShouldAsk(CaseStep.StartPreTrajectory, CaseParty.College, null, Force.InPrinciple, "brief p. 2 al. 3");
        var again = On("2025-09-01", CaseEventType.AdviceRequested, new() { RequestedBy = Requester.Person });
        Maastricht([.. refused, again])
            .At("2025-09-01")
            .ShouldHold(CaseDepartureKind.AdviceWithoutPreTrajectory, "2025-09-01", "brief p. 2 al. 3");

        CaseEvent[] anew = [.. refused, On("2025-06-02", CaseEventType.PreTrajectoryStarted)];
        Maastricht(anew).At("2025-06-02").Phase.Should().Be(CasePhase.PreTrajectory);
        anew = [.. anew, On("2025-07-01", CaseEventType.PreTrajectoryEnded, new() { PreTrajectoryCompleted = true })];
        Maastricht(anew).At("2025-07-01").Phase.Should().Be(CasePhase.Ended);
        Maastricht([.. anew, again]).At("2025-09-01").Departures.Should().BeEmpty();

        static CaseFile Maastricht(params CaseEvent[] events) => new("z", BuiltInPolicies.Maastricht2024, events);
    }

    [Fact]
    public void A_pre_trajectory_is_no_phase_of_a_policy_that_knows_none()
    {
        var started = On("2026-01-05", CaseEventType.PreTrajectoryStarted);
        var review = Case(started).At("2026-01-05");
        review.Phase.Should().Be(CasePhase.BeforeAdvice);
        review.ShouldAsk(CaseStep.RequestAdvice, CaseParty.PersonOrCollege, null, Force.Discretionary, "art. 3 lid 1");
    }

    // article 11 lid 1

    [Theory]
    [InlineData("2025-08-01", 1)]
    [InlineData("2025-08-02", null)]
    public void Article_11_lid_1_a_dismissal_to_be_assessed_takes_nothing_from_the_period(string day, int? early)
    {
        var file = Held(CaseFacts.None, [.. TwiceDismissed, On(day, CaseEventType.WorkOffered)]);
        var offered = file.At(day).Breaches.Where(breach => breach.On == Iso(day));
        if (early is { } days)
        {
            var breach = offered.Should().ContainSingle().Which;
            breach.What.Should().Be(CaseBreachKind.OfferedTooEarly);
            breach.Extent.Should().Be(Days(days));
            breach.Citation.Should().Be(Place("art. 11 lid 1"));
        }
        else
        {
            offered.Should().BeEmpty();
        }
    }

    [Fact]
    public void Article_11_lid_1_an_established_period_runs_beside_a_dismissal_to_be_assessed()
    {
        var file = Held(CaseFacts.None, TwiceDismissed);
        var within = file.At("2025-08-01");
        within.Phase.Should().Be(CasePhase.MisconductPeriod);
        within.Decision("misconduct.reoffer").ShouldRestOn(Norm.MisconductPeriod, "art. 11 lid 1");
        within.ShouldAsk(
            CaseStep.AssessConduct,
            CaseParty.College,
            null,
            Force.Discretionary,
            "toelichting art. 11 lid 1"
        );
        within.Term(CaseTermName.MisconductPeriod).ShouldRun("2025-02-02", "2025-08-01", "art. 11 lid 1", 0);
        var after = file.At("2025-08-02");
        after.Phase.Should().Be(CasePhase.DismissalUnassessed);
        after.Decision("misconduct.reoffer").MissingFacts.Should().Equal("forMisconduct");
        after.Term(CaseTermName.MisconductPeriod).DaysLeft.Should().BeNull();
        file.At("2025-10-02").Phase.Should().Be(CasePhase.Indicated);
    }

    [Fact]
    public void Article_11_lid_1_the_periods_of_earlier_dismissals_are_kept()
    {
        var file = Held(
            CaseFacts.None,
            [
                .. Dismissed,
                On("2026-04-01", CaseEventType.EmploymentStarted),
                On("2026-05-31", CaseEventType.Dismissed, new() { ForMisconduct = true }),
            ]
        );
        file.At("2026-04-01")
            .Term(CaseTermName.MisconductPeriod)
            .ShouldRun("2025-09-01", "2026-02-28", "art. 11 lid 1", null);
        var terms = file.At("2026-05-31").Terms;
        foreach (var name in new[] { CaseTermName.MisconductPeriod, CaseTermName.BehaviourSupport })
        {
            terms
                .Where(term => term.Name == name)
                .Select(term => term.LastDay)
                .Should()
                .Equal(Iso("2026-02-28"), Iso("2026-11-30"));
        }
    }

    [Fact]
    public void Conduct_that_the_college_assesses_stands_in_nobodys_way()
    {
        var dismissed = On("2025-08-31", CaseEventType.Dismissed, new() { Conduct = Conduct.Other });
        var review = Held(CaseFacts.None, Dismissed[0], dismissed).At("2025-09-01");
        review.Obstacles.Should().NotContain(obstacle => obstacle.Norm == Norm.MisconductKinds);
    }

    [Fact]
    public void The_facts_of_support_that_was_offered_are_known()
    {
        var review = Held(
                CaseFacts.None,
                [.. Dismissed, On("2025-10-01", CaseEventType.MisconductSupportOffered, Suitable)]
            )
            .At("2025-10-02");
        review.Decision("misconduct.support").ShouldRestOn(Norm.BehaviourSupport, "art. 11 lid 3", Force.Discretionary);
        review
            .FactsThatMatter.Should()
            .NotContain(fact => fact.Fact == "preventsRepetition" || fact.Fact == "improvesChances");
    }

    // article 9 lid 1

    [Fact]
    public void Article_9_lid_1_whether_the_number_is_realised_holds_for_the_indication_until_it_is_told_anew()
    {
        CaseEvent[] decided =
        [
            .. Indicated.Take(2),
            On("2026-02-02", CaseEventType.IndicationDecided, new() { Belongs = true, QuotaRealised = true }),
        ];
        Case(decided)
            .At("2026-02-02")
            .ShouldAsk(CaseStep.PlaceOnWaitingList, CaseParty.College, null, Force.Bound, "art. 9 lid 1");
        Case(decided)
            .At("2026-02-03")
            .ShouldAsk(CaseStep.PlaceOnWaitingList, CaseParty.College, null, Force.Bound, "art. 9 lid 1");
        CaseEvent[] anew = [.. decided, On("2026-03-02", CaseEventType.IndicationDecided, new() { Belongs = true })];
        var next = Case(anew).At("2026-03-02");
        next.ShouldNotAsk(CaseStep.PlaceOnWaitingList);
        next.Decision("waitingList.place").ShouldLack([Norm.WaitingListApplies], "quotaRealised");

        CaseEvent[] notRealised =
        [
            .. Indicated.Take(2),
            On("2026-02-02", CaseEventType.IndicationDecided, new() { Belongs = true, QuotaRealised = false }),
        ];
        Placed("2026-02-02").ShouldHold(CaseBreachKind.WaitingListWithoutGround, "2026-02-02", "art. 9 lid 1", null);
        Placed("2026-02-03").ShouldHold(CaseBreachKind.WaitingListWithoutGround, "2026-02-03", "art. 9 lid 1", null);

        CaseReview Placed(string day) => Case([.. notRealised, On(day, CaseEventType.PlacedOnWaitingList)]).At(day);
    }

    // article 12

    [Fact]
    public void Article_12_a_departure_covers_what_arises_from_the_same_dismissal()
    {
        CaseEvent[] events =
        [
            .. Dismissed,
            Departing("2025-10-01", "misconduct.reoffer", "periodOver"),
            On("2025-10-05", CaseEventType.WorkOffered),
            On("2025-10-20", CaseEventType.EmploymentStarted),
        ];
        var review = Held(CaseFacts.None, events).At("2025-10-20");
        review.ShouldNotHold(CaseBreachKind.OfferedTooEarly);
        var covered = review.Departures.Where(item => item.InsteadOf == CaseBreachKind.OfferedTooEarly).ToArray();
        covered.Select(item => item.On).Should().Equal(Iso("2025-10-05"), Iso("2025-10-20"));
        covered.Should().OnlyContain(item => item.Citation == Place("art. 12"));

        CaseEvent[] again =
        [
            .. events,
            On("2025-11-30", CaseEventType.Dismissed, new() { ForMisconduct = true }),
            On("2025-12-05", CaseEventType.WorkOffered),
        ];
        Held(CaseFacts.None, again)
            .At("2025-12-05")
            .Breaches.Should()
            .ContainSingle("the departure was from the period after the dismissal before")
            .Which.Extent.Should()
            .Be(Days(177));
        Held(CaseFacts.None, [.. Dismissed, On("2025-09-30", CaseEventType.WorkOffered), .. events.Skip(2)])
            .At("2025-10-20")
            .Breaches.Should()
            .ContainSingle()
            .Which.On.Should()
            .Be(Iso("2025-09-30"), "an earlier breach stays one");
    }

    [Fact]
    public void Article_12_a_departure_covers_every_breach_of_the_same_act()
    {
        var extended = On(
            "2026-08-01",
            CaseEventType.TrajectoryExtended,
            new() { Months = 7, Ground = ExtensionGround.None }
        );
        var review = Case([.. InTrajectory, Departing("2026-08-01", "placement.extend", "permitted"), extended])
            .At("2026-08-01");
        review.Breaches.Should().BeEmpty();
        review
            .Departures.Select(item => item.InsteadOf)
            .Should()
            .Equal(CaseBreachKind.ExtensionTooLong, CaseBreachKind.ExtensionWithoutGround);
        review.Departures.Should().OnlyContain(item => item.Citation == Place("art. 12"));
    }

    [Theory]
    [InlineData("temporary", true, true)]
    [InlineData("permanent", true, false)]
    [InlineData("temporary", false, false)]
    public void Article_12_a_departure_from_the_permanent_contract_lifts_the_duty(
        string outcome,
        bool special,
        bool isLifted
    )
    {
        var departing = Departing("2028-08-01", "employment.contract", outcome);
        var applied = new CaseEvent(departing.Type, departing.On, departing.Facts with { SpecialCase = special });
        var file = Case([.. Employed, applied]);
        file.At("2028-09-02").NextSteps.Any(Offers).Should().Be(!isLifted);
        file.At("2028-10-01")
            .Breaches.Any(breach => breach.What == CaseBreachKind.PermanentContractWithheld)
            .Should()
            .Be(!isLifted);
        if (!isLifted)
        {
            file.At("2028-09-02")
                .ShouldAsk(
                    CaseStep.OfferPermanentContract,
                    CaseParty.College,
                    "2028-09-01",
                    Force.Bound,
                    "art. 6 lid 2"
                );
        }

        static bool Offers(NextStep step) => step.What == CaseStep.OfferPermanentContract;
    }

    private static CaseEvent[] TwiceDismissed =>
        [
            On("2025-01-01", CaseEventType.EmploymentStarted),
            On("2025-02-01", CaseEventType.Dismissed, new() { ForMisconduct = true }),
            On("2025-03-01", CaseEventType.EmploymentStarted),
            On("2025-04-01", CaseEventType.Dismissed, new() { Conduct = Conduct.Other }),
        ];

    private static CaseFile Held(CaseFacts known, params CaseEvent[] events) =>
        Knowing(known with { IndicationHeld = true, Reported = true }, events);
}
