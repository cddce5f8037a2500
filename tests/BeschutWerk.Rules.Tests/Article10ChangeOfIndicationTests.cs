using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 10: change of the indication.</summary>
public sealed class Article10ChangeOfIndicationTests
{
    [Theory]
    [InlineData(ReassessmentPhase.Trajectory, 29.99, false)]
    [InlineData(ReassessmentPhase.Employment, 29.9999, null)]
    [InlineData(ReassessmentPhase.Employment, 0.0, false)]
    [InlineData(ReassessmentPhase.Trajectory, 30.0, true)]
    [InlineData(ReassessmentPhase.Employment, null, true)]
    public void With_a_low_wage_value_or_doubt_the_college_may_ask_a_new_advice(
        ReassessmentPhase phase,
        double? wageValue,
        bool? doubt
    ) =>
        Reassess(phase, wageValue, doubt)
            .ShouldBe(
                ReassessmentOutcome.MayRequestAdvice,
                Norm.NewAdviceRequest,
                "art. 10 lid 1",
                Force.Discretionary
            );

    [Theory]
    [InlineData(ReassessmentPhase.Trajectory, 30.0, false)]
    [InlineData(ReassessmentPhase.Employment, 30.01, false)]
    [InlineData(null, 30.0, false)]
    // someone who merely waits is not covered
    [InlineData(ReassessmentPhase.Other, 12.0, true)]
    [InlineData(ReassessmentPhase.Other, null, null)]
    public void Without_a_ground_in_trajectory_or_employment_there_is_none(
        ReassessmentPhase? phase,
        double? wageValue,
        bool? doubt
    ) =>
        Reassess(phase, wageValue, doubt)
            .ShouldBe(ReassessmentOutcome.NoGround, Norm.NewAdviceRequest, "art. 10 lid 1");

    [Fact]
    public void One_ground_is_enough_and_the_other_is_then_not_missed()
    {
        Reassess(null, null, true).ShouldLack([Norm.NewAdviceRequest], "phase");
        Reassess(null, 20, null).ShouldLack([Norm.NewAdviceRequest], "phase");
        Reassess(ReassessmentPhase.Trajectory, 30, null).ShouldLack([Norm.NewAdviceRequest], "criteriaInDoubt");
        Reassess(ReassessmentPhase.Trajectory, null, false).ShouldLack([Norm.NewAdviceRequest], "wageValue");
        Reassess(null, null, null).ShouldLack([Norm.NewAdviceRequest], "phase", "wageValue", "criteriaInDoubt");
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.Of<ReassessmentPhase>("phase"),
                    new FactValues("wageValue", 0.0, 29.9999, 30.0, 100.0),
                    FactValues.YesNo("criteriaInDoubt"),
                ],
                facts => Reassess((ReassessmentPhase?)facts[0], (double?)facts[1], (bool?)facts[2])
            )
            .Should()
            .Be(4 * 5 * 3);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void After_a_negative_advice_the_college_decides_that_the_person_no_longer_belongs(bool? alternative)
    {
        foreach (var phase in new NewAdvicePhase?[] { NewAdvicePhase.Trajectory, NewAdvicePhase.Employment, null })
        {
            var decision = After(phase, belongs: false, same: null, alternative);
            decision.ShouldBe(
                new NewAdviceOutcome(NewAdviceResult.Lost, alternative),
                Norm.IndicationLost,
                "art. 10 lid 2"
            );
            decision.Caveats.Should().Be(Caveats.SecondAdviceByAnalogy);
            decision.Findings.Of(Norm.IndicationKept).Should().Be(FindingResult.NotApplicable);
        }
    }

    [Theory]
    [InlineData(NewAdvicePhase.Trajectory, true, NewAdviceResult.KeptTermContinues)]
    [InlineData(NewAdvicePhase.Trajectory, false, NewAdviceResult.KeptTermRestarts)]
    [InlineData(NewAdvicePhase.Employment, null, NewAdviceResult.KeptEmploymentContinues)]
    [InlineData(NewAdvicePhase.Employment, true, NewAdviceResult.KeptEmploymentContinues)]
    [InlineData(NewAdvicePhase.Employment, false, NewAdviceResult.KeptEmploymentContinues)]
    public void After_a_positive_advice_the_same_trajectory_keeps_its_term_and_another_starts_anew(
        NewAdvicePhase phase,
        bool? same,
        NewAdviceResult result
    )
    {
        var decision = After(phase, belongs: true, same, alternative: true);
        decision.ShouldBe(new NewAdviceOutcome(result, null), Norm.IndicationKept, "art. 10 lid 3");
        decision.Caveats.Should().Be(Caveats.None);
        decision.Findings.Of(Norm.IndicationLost).Should().Be(FindingResult.NotApplicable);
    }

    [Fact]
    public void What_follows_from_the_advice_waits_for_what_can_still_decide()
    {
        After(NewAdvicePhase.Trajectory, true, null).ShouldLack([Norm.IndicationKept], "sameTrajectoryContinued");
        After(null, true, true).ShouldLack([Norm.IndicationKept], "phase");
        After(NewAdvicePhase.Employment, null, null).ShouldLack([Norm.IndicationLost], "belongs");
        After(null, null, null)
            .ShouldLack([Norm.IndicationLost, Norm.IndicationKept], "phase", "belongs", "sameTrajectoryContinued");
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.Of<NewAdvicePhase>("phase"),
                    FactValues.YesNo("belongs"),
                    FactValues.YesNo("sameTrajectoryContinued"),
                    FactValues.YesNo("alternativePossible"),
                ],
                facts => After((NewAdvicePhase?)facts[0], (bool?)facts[1], (bool?)facts[2], (bool?)facts[3])
            )
            .Should()
            .Be(81);
    }

    [Fact]
    public void What_a_policy_says_nothing_of_is_not_regulated()
    {
        var provisions = NuenenPolicy.Provisions;
        var onlyKept = NuenenPolicy with { Provisions = provisions.Without(Norm.IndicationLost) };
        var onlyLost = NuenenPolicy with { Provisions = provisions.Without(Norm.IndicationKept) };
        var neither = NuenenPolicy with { Provisions = onlyKept.Provisions.Without(Norm.IndicationKept) };
        var noRequest = NuenenPolicy with { Provisions = provisions.Without(Norm.NewAdviceRequest) };
        var negative = new NewAdviceFacts { Belongs = false };
        var positive = new NewAdviceFacts { Belongs = true, Phase = NewAdvicePhase.Employment };
        IndicationRules.AfterNewAdvice(onlyKept, negative).Status.Should().Be(DecisionStatus.NotRegulated);
        IndicationRules.AfterNewAdvice(onlyKept, positive).IsDetermined.Should().BeTrue();
        IndicationRules.AfterNewAdvice(onlyLost, positive).Status.Should().Be(DecisionStatus.NotRegulated);
        IndicationRules.AfterNewAdvice(onlyLost, default).MissingFacts.Should().Equal("belongs");
        IndicationRules
            .AfterNewAdvice(onlyKept, new NewAdviceFacts { Phase = NewAdvicePhase.Employment })
            .MissingFacts.Should()
            .Equal("belongs");
        IndicationRules.AfterNewAdvice(neither, default).Status.Should().Be(DecisionStatus.NotRegulated);
        IndicationRules.Reassess(noRequest, default).Status.Should().Be(DecisionStatus.NotRegulated);
    }

    [Fact]
    public void Numbers_that_are_no_member_are_refused_by_name()
    {
        var reassessment = () => new ReassessmentFacts { Phase = (ReassessmentPhase)4 };
        reassessment.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("Phase");
        var after = () => new NewAdviceFacts { Phase = (NewAdvicePhase)3 };
        after.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("Phase");
    }

    [Fact]
    public void In_json_the_main_answers_are_these()
    {
        Answers
            .Of("indication.reassess", """{"phase": "employment", "wageValue": 29.99}""")
            .ShouldSay("mayRequestAdvice", "discretionary", "art. 10 lid 1", "{}");
        Answers
            .Of("indication.reassess", """{"phase": "other", "criteriaInDoubt": true}""")
            .ShouldSay("noGround", "bound", "art. 10 lid 1", "{}");
        Answers
            .Of("indication.reassess", """{"phase": "employment", "wageValue": 29.99999}""")
            .ShouldBeRefused("invalidValue", "facts.wageValue");
        var lost = Answers.Of("indication.afterNewAdvice", """{"belongs": false, "alternativePossible": true}""");
        lost.ShouldSay("lost", "bound", "art. 10 lid 2", """{"alternativeOffered":true}""");
        lost.GetProperty("caveats").GetRawText().Should().Be("""["secondAdviceByAnalogy"]""");
        Answers
            .Of(
                "indication.afterNewAdvice",
                """{"phase": "trajectory", "belongs": true, "sameTrajectoryContinued": false}"""
            )
            .ShouldSay("keptTermRestarts", "bound", "art. 10 lid 3", "{}");
        Answers
            .Of("indication.afterNewAdvice", """{"phase": "other", "belongs": true}""")
            .ShouldBeRefused("invalidValue", "facts.phase");
    }

    private static Decision<ReassessmentOutcome> Reassess(ReassessmentPhase? phase, double? wageValue, bool? doubt) =>
        IndicationRules.Reassess(
            NuenenPolicy,
            new ReassessmentFacts
            {
                Phase = phase,
                WageValue = wageValue is { } percent ? WageValue.FromPercent((decimal)percent) : null,
                CriteriaInDoubt = doubt,
            }
        );

    private static Decision<NewAdviceOutcome> After(
        NewAdvicePhase? phase,
        bool? belongs,
        bool? same,
        bool? alternative = null
    ) =>
        IndicationRules.AfterNewAdvice(
            NuenenPolicy,
            new NewAdviceFacts
            {
                Phase = phase,
                Belongs = belongs,
                SameTrajectoryContinued = same,
                AlternativePossible = alternative,
            }
        );
}
