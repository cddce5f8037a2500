using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 3: the advice of UWV, with its note.</summary>
public sealed class Article03AdviceTests
{
    private const string Note = "toelichting art. 3 lid 2";

    [Theory]
    [InlineData(Requester.Person)]
    [InlineData(Requester.College)]
    public void The_person_and_the_college_may_ask_for_advice(Requester requester)
    {
        var decision = MayRequest(requester);
        decision.ShouldBe(AdviceRequestOutcome.Permitted, Norm.AdviceRequest, "art. 3 lid 1", Force.Discretionary);
        decision.Findings.Of(Norm.AdviceRequest).Should().Be(FindingResult.Met);
    }

    [Fact]
    public void Anyone_else_may_not_ask()
    {
        var decision = MayRequest(Requester.Other);
        decision.ShouldBe(AdviceRequestOutcome.NotPermitted, Norm.AdviceRequest, "art. 3 lid 1");
        decision.Findings.Of(Norm.AdviceRequest).Should().Be(FindingResult.Unmet);
    }

    [Fact]
    public void Who_asks_must_be_known() => MayRequest(null).ShouldLack([Norm.AdviceRequest], "requestedBy");

    [Fact]
    public void Where_a_policy_treats_everyone_alike_it_does_not_matter_who_asks()
    {
        AdviceRules
            .MayRequest(NuenenPolicy with { AdviceRequesters = new(true, true, true) }, new AdviceRequestFacts())
            .ShouldBe(AdviceRequestOutcome.Permitted, Norm.AdviceRequest, "art. 3 lid 1", Force.Discretionary);
        AdviceRules
            .MayRequest(NuenenPolicy with { AdviceRequesters = new(false, false, false) }, new AdviceRequestFacts())
            .ShouldBe(AdviceRequestOutcome.NotPermitted, Norm.AdviceRequest, "art. 3 lid 1");
        AdviceRules
            .MayRequest(NuenenPolicy with { AdviceRequesters = new(null, null, null) }, new AdviceRequestFacts())
            .ShouldBeNotRegulated();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_pre_trajectory_does_not_matter_here(bool? completed)
    {
        var decision = MayRequest(Requester.Person, completed);
        decision.ShouldBe(AdviceRequestOutcome.Permitted, Norm.AdviceRequest, "art. 3 lid 1", Force.Discretionary);
        decision.Findings.Of(Norm.PreTrajectory).Should().Be(FindingResult.NotApplicable);
    }

    [Theory]
    [InlineData(true, Force.Discretionary, FindingResult.Met)]
    [InlineData(false, Force.InPrinciple, FindingResult.Unmet)]
    public void Where_a_policy_wants_a_pre_trajectory_it_is_a_standard_step_and_no_bar(
        bool completed,
        Force force,
        FindingResult finding
    )
    {
        var decision = AdviceRules.MayRequest(WithPreTrajectory(), Facts(Requester.Person, completed));
        decision.ShouldBe(AdviceRequestOutcome.Permitted, Norm.AdviceRequest, "art. 3 lid 1", force);
        decision.Findings.Of(Norm.PreTrajectory).Should().Be(finding);
    }

    [Fact]
    public void Where_a_policy_wants_a_pre_trajectory_every_combination_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [FactValues.Of<Requester>("requestedBy"), FactValues.YesNo("preTrajectoryCompleted")],
                facts => AdviceRules.MayRequest(WithPreTrajectory(), Facts((Requester?)facts[0], (bool?)facts[1]))
            )
            .Should()
            .Be(12);

    [Fact]
    public void A_requester_that_does_not_exist_is_refused_by_name()
    {
        var act = () => Facts((Requester)9, null);
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("RequestedBy");
    }

    [Theory]
    [InlineData("2026-03-01", AdviceInvestigationResult.NotRequired)]
    [InlineData("2026-03-02", AdviceInvestigationResult.Required)]
    [InlineData("2025-03-01", AdviceInvestigationResult.NotRequired)]
    public void A_report_within_twelve_months_of_the_last_assessment_needs_no_investigation(
        string reportedOn,
        AdviceInvestigationResult result
    )
    {
        var decision = Investigate(Iso(reportedOn), wsw: false, LastAssessment.On(Day(2025, 3, 1)), changed: false);
        var isExempt = result == AdviceInvestigationResult.NotRequired;
        decision.ShouldBe(
            new AdviceInvestigationOutcome(result, Day(2026, 3, 1)),
            isExempt ? Norm.RecentAssessmentExemption : Norm.WswIndicationExemption,
            Note,
            isExempt ? Force.Discretionary : Force.Bound
        );
        decision.Caveats.Should().Be(Caveats.DecreePrevails);
    }

    [Fact]
    public void Twelve_months_after_a_leap_day_end_on_the_last_day_of_february()
    {
        var assessed = LastAssessment.On(Day(2024, 2, 29));
        Investigate(Day(2025, 2, 28), wsw: false, assessed, changed: false)
            .Outcome.Result.Should()
            .Be(AdviceInvestigationResult.NotRequired);
        Investigate(Day(2025, 3, 1), wsw: false, assessed, changed: false)
            .Outcome.Result.Should()
            .Be(AdviceInvestigationResult.Required);
    }

    [Fact]
    public void A_change_that_matters_makes_an_investigation_needed_after_all() =>
        Investigate(Day(2026, 2, 1), wsw: false, LastAssessment.On(Day(2025, 3, 1)), changed: true)
            .ShouldBe(
                new AdviceInvestigationOutcome(AdviceInvestigationResult.Required, Day(2026, 3, 1)),
                Norm.WswIndicationExemption,
                Note
            );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_wsw_indication_exempts_whether_or_not_the_situation_changed(bool? changed) =>
        Investigate(Day(2026, 2, 1), wsw: true, LastAssessment.Never, changed)
            .ShouldBe(
                new AdviceInvestigationOutcome(AdviceInvestigationResult.NotRequired, WithinUntil: null),
                Norm.WswIndicationExemption,
                Note,
                Force.Discretionary
            );

    [Fact]
    public void Never_assessed_is_a_fact_and_not_the_same_as_unknown()
    {
        Investigate(Day(2026, 2, 1), wsw: false, LastAssessment.Never, changed: null)
            .ShouldBe(
                new AdviceInvestigationOutcome(AdviceInvestigationResult.Required, WithinUntil: null),
                Norm.WswIndicationExemption,
                Note
            );
        Investigate(Day(2026, 2, 1), wsw: false, LastAssessment.Unknown, changed: null)
            .ShouldLack([Norm.RecentAssessmentExemption], "lastAssessedOn", "situationChanged");
        Investigate(Day(2026, 2, 1), wsw: null, LastAssessment.Never, changed: null)
            .ShouldLack([Norm.WswIndicationExemption], "wswIndication");
    }

    [Fact]
    public void Whether_the_situation_changed_must_be_known_within_the_term() =>
        Investigate(Day(2026, 2, 1), wsw: false, LastAssessment.On(Day(2025, 3, 1)), changed: null)
            .ShouldLack([Norm.RecentAssessmentExemption], "situationChanged");

    [Fact]
    public void Every_combination_of_known_and_unknown_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("wswIndication"),
                    new FactValues(
                        "lastAssessedOn",
                        LastAssessment.Never,
                        LastAssessment.On(Day(2025, 3, 1)),
                        LastAssessment.On(Day(2025, 2, 28))
                    ),
                    FactValues.YesNo("situationChanged"),
                ],
                facts =>
                    Investigate(
                        Day(2026, 3, 1),
                        (bool?)facts[0],
                        (LastAssessment?)facts[1] ?? LastAssessment.Unknown,
                        (bool?)facts[2]
                    )
            )
            .Should()
            .Be(36);

    [Fact]
    public void An_assessment_after_the_report_and_facts_that_were_never_made_are_refused()
    {
        var late = () => Investigate(Day(2026, 2, 1), wsw: null, LastAssessment.On(Day(2026, 2, 2)), changed: null);
        late.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("LastAssessedOn");
        var never = () => AdviceRules.Investigation(NuenenPolicy, default);
        never.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("facts");
    }

    [Theory]
    [InlineData(true, true, AdviceOutcome.Positive, Norm.AdaptationQuestion)]
    [InlineData(true, false, AdviceOutcome.Positive, Norm.AdaptationQuestion)]
    [InlineData(true, null, AdviceOutcome.Positive, Norm.AdaptationQuestion)]
    [InlineData(false, true, AdviceOutcome.Positive, Norm.SupervisionQuestion)]
    [InlineData(null, true, AdviceOutcome.Positive, Norm.SupervisionQuestion)]
    [InlineData(false, false, AdviceOutcome.Negative, Norm.AdaptationQuestion)]
    public void One_yes_is_enough_for_a_positive_advice_and_only_two_noes_make_it_negative(
        bool? adaptations,
        bool? supervision,
        AdviceOutcome outcome,
        Norm basis
    )
    {
        var decision = Conclude(adaptations, supervision);
        decision.ShouldBe(outcome, basis, Note);
        decision.Caveats.Should().Be(Caveats.DecreePrevails);
        decision.Findings.Of(Norm.AdaptationQuestion).Should().Be(Weighing.Result(adaptations));
        decision.Findings.Of(Norm.SupervisionQuestion).Should().Be(Weighing.Result(supervision));
    }

    [Fact]
    public void The_caveat_on_the_decree_stands_where_the_policy_says_that_it_prevails()
    {
        var decision = AdviceRules.Conclude(
            Without(Norm.DecreePrevails),
            new AdviceFacts { SupervisionBeyondEmployer = true }
        );
        decision.ShouldBe(AdviceOutcome.Positive, Norm.SupervisionQuestion, Note);
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Fact]
    public void A_no_with_an_unknown_settles_nothing()
    {
        Conclude(false, null).ShouldLack([Norm.SupervisionQuestion], "supervisionBeyondEmployer");
        Conclude(null, false).ShouldLack([Norm.AdaptationQuestion], "adaptationsBeyondEmployer");
        Conclude(null, null)
            .ShouldLack(
                [Norm.AdaptationQuestion, Norm.SupervisionQuestion],
                "adaptationsBeyondEmployer",
                "supervisionBeyondEmployer"
            );
    }

    [Fact]
    public void Every_combination_of_the_two_questions_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [FactValues.YesNo("adaptationsBeyondEmployer"), FactValues.YesNo("supervisionBeyondEmployer")],
                facts => Conclude((bool?)facts[0], (bool?)facts[1])
            )
            .Should()
            .Be(9);

    [Fact]
    public void What_a_policy_does_not_regulate_is_not_guessed()
    {
        var silent = NuenenPolicy with
        {
            LeftToOtherRules = Citation.Parse("art. 13 lid 2", NuenenPolicy.Regulation),
            Provisions = new ProvisionCollection(
                NuenenPolicy.Provisions.Where(p => p.Citation.Place != "3" && p.Citation.Place != "4")
            ),
        };
        IDecision[] decisions =
        [
            AdviceRules.MayRequest(silent, Facts(Requester.Person, null)),
            AdviceRules.Investigation(silent, new AdviceInvestigationFacts(Day(2026, 1, 1)) { WswIndication = true }),
            AdviceRules.Conclude(silent, new AdviceFacts { AdaptationsBeyondEmployer = true }),
            IndicationRules.Term(silent, new IndicationTermFacts(Day(2026, 1, 1), Day(2026, 1, 1))),
            IndicationRules.Decide(silent, new IndicationFacts { CarefullyPrepared = false }),
        ];
        foreach (var decision in decisions)
        {
            decision.Status.Should().Be(DecisionStatus.NotRegulated);
            decision.OutcomeWord.Should().BeNull();
            decision.Basis.Should().BeNull();
            decision.Citation!.Value.ToShortString().Should().Be("art. 13 lid 2");
            decision.Findings.Should().OnlyContain(finding => finding.Result == FindingResult.NotApplicable);
        }
    }

    private static Decision<AdviceRequestOutcome> MayRequest(Requester? requester, bool? preTrajectory = null) =>
        AdviceRules.MayRequest(NuenenPolicy, Facts(requester, preTrajectory));

    private static AdviceRequestFacts Facts(Requester? requester, bool? preTrajectory) =>
        new() { RequestedBy = requester, PreTrajectoryCompleted = preTrajectory };

    private static Policy WithPreTrajectory() =>
        NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(
                new Provision(Norm.PreTrajectory, Citation.Parse("art. 3 lid 3", NuenenPolicy.Regulation))
            ),
        };

    private static Decision<AdviceInvestigationOutcome> Investigate(
        LocalDate reportedOn,
        bool? wsw,
        LastAssessment lastAssessed,
        bool? changed
    ) =>
        AdviceRules.Investigation(
            NuenenPolicy,
            new AdviceInvestigationFacts(reportedOn)
            {
                WswIndication = wsw,
                LastAssessedOn = lastAssessed,
                SituationChanged = changed,
            }
        );

    private static Decision<AdviceOutcome> Conclude(bool? adaptations, bool? supervision) =>
        AdviceRules.Conclude(
            NuenenPolicy,
            new AdviceFacts { AdaptationsBeyondEmployer = adaptations, SupervisionBeyondEmployer = supervision }
        );
}
