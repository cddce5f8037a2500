using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The parts of a review by themselves: how each says what it is, and when facts are equal.</summary>
public sealed class CasePartTests
{
    /// <summary>
    /// An indication that is held, a list, a trajectory that lasts seven months and an extension after its end.
    /// </summary>
    private static CaseReview Rich =>
        Case([.. Indicated, On("2026-02-20", CaseEventType.PlacedOnWaitingList, new() { QuotaRealised = true })])
            .At("2026-02-20");

    [Fact]
    public void A_rank_is_its_day_and_the_event_of_it()
    {
        Rich.Rank!.Value.ToString().Should().Be("2026-02-02 (indicationDecided)");
        default(CaseRank).ToString().Should().Be("(no rank)");
    }

    [Fact]
    public void A_remark_is_its_caveat_its_day_and_its_place()
    {
        var late = Case([
            .. InTrajectory,
            On(
                "2026-09-05",
                CaseEventType.TrajectoryExtended,
                new() { Months = 1, Ground = ExtensionGround.NewWorkplace }
            ),
        ]);
        late.At("2026-09-05")
            .Remarks.Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be("decidedAfterEnd on 2026-09-05 (art. 5 lid 2 Beleidsregels Beschut werk gemeente Nuenen 2019)");
        default(CaseRemark).ToString().Should().Be("(no remark)");
    }

    [Fact]
    public void A_term_is_its_name_and_its_days()
    {
        Case(InTrajectory)
            .At("2026-03-01")
            .Term(CaseTermName.Trajectory)
            .ToString()
            .Should()
            .Be("trajectory: 2026-03-01 to 2026-08-31");
        Case([
                .. Indicated.Take(2),
                On("2026-01-12", CaseEventType.InformationRequested, new() { SufficientlyReasoned = false }),
            ])
            .At("2026-01-12")
            .Term(CaseTermName.Suspension)
            .ToString()
            .Should()
            .Be("suspension: 2026-01-13 to ..");
        default(CaseTerm).ToString().Should().Be("(no term)");
    }

    [Fact]
    public void A_derivation_is_its_event_its_day_and_its_length()
    {
        new CaseTermDerivation(CaseEventType.TrajectoryStarted, Iso("2026-03-01"), Term.FromMonths(6), 2, 3, 4)
            .ToString()
            .Should()
            .Be("trajectoryStarted 2026-03-01, 6 months, 2 months extended, 3 days suspended, 4 days shifted");
        new CaseTermDerivation(null, Iso("2019-09-10"))
            .ToString()
            .Should()
            .Be("day 2019-09-10, no length, 0 months extended, 0 days suspended, 0 days shifted");
    }

    [Fact]
    public void A_step_is_who_what_by_when_and_how_far_it_binds()
    {
        Case(InTrajectory)
            .At("2026-03-01")
            .NextSteps.Select(step => step.ToString())
            .Should()
            .Contain("college: grantFacility by 2026-08-31, discretionary");
        Case(Indicated)
            .At("2026-02-10")
            .NextSteps.Select(step => step.ToString())
            .Should()
            .Contain("college: startTrajectory, discretionary");
        default(NextStep).ToString().Should().Be("(no step)");
    }

    [Fact]
    public void An_obstacle_is_its_question_and_its_norm()
    {
        Knowing(new() { WorkCapacity = false })
            .At("2026-02-10")
            .Obstacles.Select(obstacle => obstacle.ToString())
            .Should()
            .Contain("targetGroup.assess: WorkCapacity");
        default(Obstacle).ToString().Should().Be("(no obstacle)");
    }

    [Fact]
    public void A_changed_decision_is_what_was_and_what_is_decided()
    {
        var running = Case([.. Indicated.Take(2)]).At("2026-01-05").Decision("indication.term");
        new DecisionChange(running.Rule, running, null)
            .ToString()
            .Should()
            .Be("indication.term: running, bound -> (nothing)");
        new DecisionChange(running.Rule, null, running)
            .ToString()
            .Should()
            .Be("indication.term: (nothing) -> running, bound");
    }

    [Fact]
    public void A_transition_is_what_was_and_what_becomes_and_of_how_many()
    {
        var running = new RuleAnswer(DecisionStatus.Determined, "running", Force.Bound);
        new RuleTransition(running, null, 3).ToString().Should().Be("running, bound -> (nothing): 3");
        new RuleTransition(null, running, 1).ToString().Should().Be("(nothing) -> running, bound: 1");
    }

    [Fact]
    public void What_would_change_a_decision_is_asked_of_a_decision() =>
        ((Func<object?>)(() => Rich.ChangesOf(null!)))
            .Should()
            .Throw<ArgumentNullException>()
            .Which.ParamName.Should()
            .Be("decision");

    [Fact]
    public void A_case_that_cannot_be_names_each_error_on_a_line()
    {
        var make = () =>
            Case(On("2026-01-05", CaseEventType.InformationReceived), On("2026-01-06", CaseEventType.Dismissed));
        var refused = make.Should().Throw<InvalidCaseException>().Which;
        refused.Errors.Should().HaveCount(2);
        refused.Message.Split('\n').Should().Equal(refused.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Facts_are_equal_when_each_of_them_is()
    {
        var facts = new CaseFacts { Belongs = true, QuotaRealised = false };
        facts.Should().Be(new CaseFacts { QuotaRealised = false, Belongs = true });
        facts.GetHashCode().Should().Be(new CaseFacts { QuotaRealised = false, Belongs = true }.GetHashCode());
        facts.Should().NotBe(new CaseFacts { Belongs = true }, "one is left out");
        facts.Should().NotBe(new CaseFacts { Belongs = true, QuotaRealised = true }, "the second is another");
        facts.Should().NotBe(new CaseFacts { Belongs = true, Matches = false }, "it says the same of something else");
        facts.Should().NotBe(CaseFacts.None);
        facts.Equals(null).Should().BeFalse();
    }

    // an exemption, a list or a determination that does not come in denies nobody anything

    [Fact]
    public void A_position_that_is_free_is_no_obstacle() =>
        Knowing(new() { QuotaRealised = false }, Indicated)
            .At("2026-02-10")
            .Obstacles.Should()
            .NotContain(obstacle => obstacle.Norm == Norm.WaitingListApplies);

    [Fact]
    public void An_exemption_that_does_not_apply_is_no_obstacle()
    {
        var asked = On(
            "2026-01-05",
            CaseEventType.AdviceRequested,
            new()
            {
                RequestedBy = Requester.Person,
                WswIndication = false,
                LastAssessedOn = LastAssessment.Never,
            }
        );
        foreach (var policy in new[] { NuenenPolicy, Without(Norm.WswIndicationExemption) })
        {
            var review = CaseRules.Review(new CaseFile("z-1", policy, [asked]), Iso("2026-01-05"));
            review.Decision("advice.investigation").OutcomeWord.Should().Be("required");
            review
                .Obstacles.Should()
                .NotContain(obstacle =>
                    obstacle.Norm == Norm.WswIndicationExemption || obstacle.Norm == Norm.RecentAssessmentExemption
                );
        }
    }

    // what the numbers of many cases say does not hang on the order of the cases

    private static CaseFile[] Many =>
        [
            Case(DismissedForMisconduct),
            Case(Employed),
            Case(InTrajectory),
            Case(Indicated),
            Case([.. Indicated.Take(2)]),
            Case(Indicated[0]),
            Case([Indicated[0], Indicated[1], On("2026-01-05", CaseEventType.AdviceReceived)]),
            Case([.. InTrajectory, On("2027-01-10", CaseEventType.TrajectoryEnded)]),
            Case([Indicated[1], On("2026-04-20", CaseEventType.AdviceReceived, new() { AdviceBelongs = false })]),
        ];

    private static PolicyComparison Compared(IEnumerable<CaseFile> files, string day) =>
        PolicyComparison.Of(files.Select(file => CaseComparison.Of(file, Without(Norm.DecisionTerm), Iso(day))));

    [Theory]
    [InlineData("2026-01-20")]
    [InlineData("2026-04-01")]
    [InlineData("2027-03-01")]
    public void The_numbers_stand_in_their_order_whatever_the_order_of_the_cases(string day)
    {
        var one = Compared(Many, day);
        var other = Compared(Many.Reverse(), day);
        one.Rules.Select(rule => rule.Rule)
            .Should()
            .Equal(other.Rules.Select(rule => rule.Rule))
            .And.Equal(RuleCatalogue.All.Where(rule => one.Rules.Any(item => item.Rule == rule)));
        for (var i = 0; i < one.Rules.Length; i++)
        {
            one.Rules[i].Transitions.Should().NotBeEmpty().And.Equal(other.Rules[i].Transitions);
            one.Rules[i].Neither.Should().Be(other.Rules[i].Neither);
        }

        one.Phases.Should().Equal(other.Phases);
        one.Phases.Select(phase => phase.Was).Should().BeInAscendingOrder();
        one.Terms.Should().Equal(other.Terms);
        one.Terms.Select(term => term.Name).Should().BeInAscendingOrder();
        one.NextSteps.Should().NotBeEmpty().And.Equal(other.NextSteps);
        one.NextSteps.Select(step => step.What).Should().BeInAscendingOrder();
        one.Breaches.Should().Equal(other.Breaches);
        one.Breaches.Select(breach => breach.What).Should().BeInAscendingOrder();
    }

    [Fact]
    public void The_answers_to_a_question_stand_in_the_order_of_the_catalogue_and_then_what_has_none()
    {
        var sums = Compared(Many, "2026-04-01");
        var decided = sums.Rules.Single(rule => rule.Rule.Key == "indication.decide").Transitions;
        var places = decided
            .Select(move => move.Was)
            .Select(was =>
                was is null ? 100
                : was.Value.Outcome is { } word ? IndicationRules.DecideRule.Outcomes.IndexOf(word)
                : 99
            )
            .ToList();
        places.Should().BeInAscendingOrder().And.HaveCountGreaterThan(1).And.Contain(99);
    }

    [Fact]
    public void A_case_counts_once_however_often_a_kind_of_breach_is_in_it()
    {
        var twice = Case(
            On("2026-01-05", CaseEventType.AdviceReceived, new() { AdviceBelongs = true, CarefullyPrepared = true }),
            On("2026-02-02", CaseEventType.IndicationDecided, new() { Belongs = false }),
            On("2026-02-09", CaseEventType.IndicationDecided, new() { Belongs = false })
        );
        twice.At("2026-02-09").Breaches.Should().HaveCount(2);
        foreach (var policy in new[] { NuenenPolicy, Without(Norm.DecisionTerm) })
        {
            PolicyComparison
                .Of([CaseComparison.Of(twice, policy, Iso("2026-02-09"))])
                .Breaches.Should()
                .Equal(new BreachComparison(CaseBreachKind.AdviceNotFollowed, Was: 1, Becomes: 1));
        }
    }

    [Fact]
    public void A_departure_and_an_error_say_what_they_are()
    {
        default(CaseDeparture).ToString().Should().Be("(no departure)");
        Case([.. Indicated, On("2026-03-01", CaseEventType.EmploymentStarted)])
            .At("2026-03-01")
            .Departures.Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .StartWith("directEmployment on 2026-03-01 (art. 5 lid 7");
        new CaseError(1, CaseEventType.TrajectoryStarted, Iso("2026-03-01"), "months", "must be at least 1", "0")
            .ToString()
            .Should()
            .Be("events[1].months (trajectoryStarted on 2026-03-01) must be at least 1; it was 0.");
        new CaseError(null, null, null, "case", "must be a key", "").ToString().Should().Be("case must be a key.");
    }

    [Fact]
    public void A_comparison_says_whether_something_differs()
    {
        var file = Case([.. Indicated.Take(2)]);
        CaseComparison
            .Of(file, NuenenPolicy, Iso("2026-01-20"))
            .ToString()
            .Should()
            .Be($"z-1: the same under {NuenenPolicy.Key}");
        var other = Without(Norm.DecisionTerm);
        CaseComparison.Of(file, other, Iso("2026-01-20")).ToString().Should().Be($"z-1: different under {other.Key}");
    }

    [Fact]
    public void What_is_about_the_same_is_put_together_the_first_with_the_first() =>
        CaseComparison
            .Pairs<string, char>(["a1", "b1", "a2", "c1"], ["a3", "d1", "a4", "a5"], item => item[0])
            .Should()
            .Equal((0, 0), (1, -1), (2, 2), (3, -1), (-1, 1), (-1, 3));

    [Fact]
    public void Instruments_that_there_are_not_are_refused() =>
        Refused(() => new CaseFacts { SuitableInstruments = (SuitableInstruments)(1 << 20) }, "SuitableInstruments");

    [Fact]
    public void A_case_is_another_when_one_part_of_it_is()
    {
        CaseFile Made(
            Policy? policy = null,
            CaseFacts? known = null,
            string? published = null,
            string? introduced = null
        ) =>
            new(
                "z-1",
                policy ?? BuiltInPolicies.Maastricht2024,
                Indicated.Take(1),
                known,
                published is null ? null : Iso(published),
                introduced is null ? null : Iso(introduced)
            );

        Made().Should().Be(Made());
        Made().Equals(null).Should().BeFalse();
        Made().Should().NotBe(Made(known: new() { WorkCapacity = true }));
        Made().Should().NotBe(Made(introduced: "2024-06-01"));
        Made(introduced: "2024-05-01").Should().NotBe(Made(introduced: "2024-06-01"));
        Made().Should().NotBe(Made(BuiltInPolicies.Maastricht2024 with { Key = "other" }));
        Made(NuenenPolicy, published: "2019-09-10").Should().NotBe(Made(NuenenPolicy, published: "2019-09-11"));
        new CaseFile("z-2", BuiltInPolicies.Maastricht2024, Indicated.Take(1)).Should().NotBe(Made());
        new CaseFile("z-1", BuiltInPolicies.Maastricht2024, Indicated.Take(2)).Should().NotBe(Made());
    }

    [Fact]
    public void A_decision_that_no_fact_can_change_has_no_changes()
    {
        var file = new CaseFile("z-1", NuenenPolicy, [], publishedOn: Iso("2019-09-10"));
        var review = CaseRules.ReviewWithChanges(file, Iso("2019-09-10"));
        var inForce = review.Decision("policy.inForce");
        inForce.OutcomeWord.Should().Be("notYetInForce");
        review.ChangesOf(inForce)!.Value.IsDefault.Should().BeFalse();
    }

    [Fact]
    public void Answers_and_terms_are_counted_by_what_becomes_of_them()
    {
        var weeks = (int count, string key) =>
            NuenenPolicy.With(new Provision(Norm.DecisionTerm, Place("art. 4 lid 1"), Term.FromWeeks(count))) with
            {
                Key = key,
            };
        var none = Without(Norm.DecisionTerm) with { Key = "none" };
        var file = Case([.. Indicated.Take(2)]);
        Policy[] policies =
        [
            none,
            weeks(2, "two"),
            weeks(3, "three"),
            weeks(9, "nine"),
            weeks(10, "ten"),
            NuenenPolicy,
        ];
        var sums = PolicyComparison.Of(
            policies
                .Select(policy => CaseComparison.Of(file, policy, Iso("2026-02-02")))
                .Append(CaseComparison.Of(file.Under(none), NuenenPolicy, Iso("2026-02-02")))
        );
        sums.Terms.Single(term => term.Name == CaseTermName.IndicationDecision)
            .Should()
            .Be(new TermComparison(CaseTermName.IndicationDecision, Was: 6, Becomes: 6, Earlier: 2, Later: 2));
        sums.NextSteps.Should().Contain(new StepComparison(CaseStep.DecideIndication, Was: 7, Becomes: 7));
        var running = new RuleAnswer(DecisionStatus.Determined, "running", Force.Bound);
        var overdue = new RuleAnswer(DecisionStatus.Determined, "overdue", Force.Bound);
        var silent = new RuleAnswer(DecisionStatus.NotRegulated);
        sums.Rules.Single(rule => rule.Rule.Key == "indication.term")
            .Transitions.Should()
            .Equal(
                new RuleTransition(running, running, 3),
                new RuleTransition(running, overdue, 2),
                new RuleTransition(running, silent, 1),
                new RuleTransition(silent, running, 1)
            );
    }

    // article 13

    [Theory]
    [InlineData("2019-09-10", "")]
    [InlineData("2019-09-11", ", left 2668")]
    [InlineData("2026-12-31", ", left 0")]
    [InlineData("2027-01-01", ", past")]
    public void Article_13_a_policy_that_ends_has_its_days_among_the_terms(string on, string left)
    {
        var file = new CaseFile("z-1", NuenenPolicy.Until(Iso("2026-12-31")), [], publishedOn: Iso("2019-09-10"));
        var term = file.At(on).Term(CaseTermName.PolicyInForce);
        term.ToString().Should().Be("policyInForce: 2019-09-11 to 2026-12-31");
        $"{(term.DaysLeft is { } days ? $", left {days}" : "")}{(term.IsPast ? ", past" : "")}".Should().Be(left);
        term.Derivation.EventOn.Should().Be(Iso("2019-09-10"));
    }

    [Fact]
    public void The_letter_of_Maastricht_holds_from_the_day_on_which_it_was_introduced() =>
        new CaseFile("z-1", BuiltInPolicies.Maastricht2024, [], introducedOn: Iso("2024-03-01"))
            .At("2024-03-01")
            .Term(CaseTermName.PolicyInForce)
            .Derivation.EventOn.Should()
            .Be(Iso("2024-03-01"));

    [Fact]
    public void An_amount_is_more_than_nothing_and_is_written_without_needless_digits()
    {
        ((Func<object>)(() => new CaseAmount(0, CaseAmountUnit.Days)))
            .Should()
            .Throw<InvalidValueException>()
            .Which.Requirement.Should()
            .Be("must be more than 0");
        new CaseAmount(12.50m, CaseAmountUnit.HoursPerWeek).ToString().Should().Be("12.5 hoursPerWeek");
        default(CaseAmount).ToString().Should().Be("(no amount)");
    }

    [Fact]
    public void A_change_says_what_was_and_becomes_and_where_there_is_nothing()
    {
        CaseAmount? days = new CaseAmount(5, CaseAmountUnit.Days);
        new CaseChange<CaseAmount>(days, null).ToString().Should().Be("5 days -> (nothing)");
        new CaseChange<CaseAmount>(null, days).ToString().Should().Be("(nothing) -> 5 days");
    }

    [Fact]
    public void A_breach_of_one_day_that_is_longer_under_another_policy_differs()
    {
        // decided on 10 March: 8 days after eight weeks, 22 days after six
        var quicker = NuenenPolicy.With(new Provision(Norm.DecisionTerm, Place("art. 4 lid 1"), Term.FromWeeks(6)));
        var decided = Case([
            .. Indicated.Take(2),
            On("2026-03-10", CaseEventType.IndicationDecided, new() { Belongs = true }),
        ]);
        var change = CaseComparison.Of(decided, quicker, Iso("2026-03-10")).Breaches.Should().ContainSingle().Which;
        (change.Was!.Value.On, change.Becomes!.Value.On).Should().Be((Iso("2026-03-10"), Iso("2026-03-10")));
        change.Was.Value.Extent.ToString().Should().Be("8 days");
        change.Becomes.Value.Extent.ToString().Should().Be("22 days");
    }

    [Fact]
    public void Facts_that_differ_in_the_first_only_are_not_equal() =>
        new CaseFacts { LimitationPresent = true, WorkCapacity = true }
            .Equals(new CaseFacts { LimitationPresent = false, WorkCapacity = true })
            .Should()
            .BeFalse();

    [Fact]
    public void Events_are_judged_by_day_in_whatever_order_they_are_given() =>
        CaseFile
            .Check(
                "z",
                NuenenPolicy,
                [On("2026-06-30", CaseEventType.TrajectoryEnded), On("2026-01-01", CaseEventType.TrajectoryStarted)]
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void What_is_said_of_a_share_that_is_not_granted_tells_what_is_allowed() =>
        CaseText
            .Messages("2026-01-05 subsidyDecided outcome: refuse, subsidisedPercent: 10")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("must be 0 or left out beside outcome refuse");
}
