using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 8: provisions during employment.</summary>
public sealed class Article08ProvisionsTests
{
    [Theory]
    [InlineData(Benefit.Wajong, ResponsibleBody.Uwv)]
    [InlineData(Benefit.Uwv, ResponsibleBody.MunicipalityOrUwv)]
    [InlineData(Benefit.Participatiewet, ResponsibleBody.Municipality)]
    [InlineData(Benefit.None, ResponsibleBody.Municipality)]
    [InlineData(Benefit.Other, ResponsibleBody.Municipality)]
    [InlineData(null, null)]
    public void The_workplace_may_be_adapted_where_an_expert_finds_it_necessary(
        Benefit? benefit,
        ResponsibleBody? responsible
    ) =>
        Adaptation(limitation: true, necessary: true, benefit)
            .ShouldBe(
                new WorkplaceAdaptationOutcome(WorkplaceAdaptationResult.Permitted, responsible),
                Norm.WorkplaceAdaptation,
                "art. 8 lid 2",
                Force.Discretionary
            );

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, null)]
    [InlineData(null, false)]
    public void Without_a_limitation_or_the_experts_finding_it_is_refused(bool? limitation, bool? necessary) =>
        Adaptation(limitation, necessary, Benefit.Wajong)
            .ShouldBe(
                new WorkplaceAdaptationOutcome(WorkplaceAdaptationResult.Refused, null),
                Norm.WorkplaceAdaptation,
                "art. 8 lid 2"
            );

    [Fact]
    public void The_benefit_is_never_what_an_adaptation_waits_for()
    {
        Adaptation(true, null, null).ShouldLack([Norm.WorkplaceAdaptation], "expertFindsNecessary");
        Adaptation(null, null, null)
            .ShouldLack([Norm.WorkplaceAdaptation], "limitationPresent", "expertFindsNecessary");
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("limitationPresent"),
                    FactValues.YesNo("expertFindsNecessary"),
                    FactValues.Of<Benefit>("benefit"),
                ],
                facts => Adaptation((bool?)facts[0], (bool?)facts[1], (Benefit?)facts[2])
            )
            .Should()
            .Be(3 * 3 * 6);
    }

    [Fact]
    public void The_explanation_says_nothing_of_health()
    {
        var explained =
            Adaptation(true, true, Benefit.Uwv).Explain(Language.Dutch)
            + Adaptation(false, true, Benefit.Uwv).Explain(Language.Dutch);
        explained.Should().NotContainAny("beperking", "arts", "handicap", "ziek").And.Contain("de gemeente of UWV");
        // an open question names what the article asks, the same of everyone
        Adaptation(null, null, null).Explain(Language.Dutch).Should().NotContainAny("arts", "handicap", "ziek");
    }

    [Fact]
    public void In_sickness_during_the_employment_the_no_risk_policy_applies_and_the_formal_employer_reintegrates()
    {
        Sickness(true)
            .ShouldBe(
                new SicknessOutcome(SicknessResult.NoRiskPolicyApplies, ReintegrationBody.FormalEmployer),
                Norm.SicknessDuringEmployment,
                "art. 8 lid 3"
            );
        Sickness(false)
            .ShouldBe(
                new SicknessOutcome(SicknessResult.NotApplicable, null),
                Norm.SicknessDuringEmployment,
                "art. 8 lid 3"
            );
        Sickness(null).ShouldLack([Norm.SicknessDuringEmployment], "duringEmployment");
        UnknownFacts
            .AreHandledExactly([FactValues.YesNo("duringEmployment")], facts => Sickness((bool?)facts[0]))
            .Should()
            .Be(3);
    }

    [Fact]
    public void After_a_negative_new_advice_during_the_employment_the_college_may_end_provisions()
    {
        var decision = End(true, NewAdvice.DoesNotBelong);
        decision.ShouldBe(EndOfProvisionsOutcome.MayEnd, Norm.ProvisionsEnded, "art. 8 lid 4", Force.Discretionary);
        decision.Caveats.Should().Be(Caveats.NewDecisionFirst);
    }

    [Theory]
    [InlineData(true, NewAdvice.Belongs)]
    [InlineData(true, NewAdvice.None)]
    [InlineData(null, NewAdvice.None)]
    [InlineData(false, NewAdvice.DoesNotBelong)]
    [InlineData(false, null)]
    public void Otherwise_the_college_has_no_power_to_end_them(bool? duringEmployment, NewAdvice? advice)
    {
        var decision = End(duringEmployment, advice);
        decision.ShouldBe(EndOfProvisionsOutcome.MayNotEnd, Norm.ProvisionsEnded, "art. 8 lid 4");
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Fact]
    public void Whether_provisions_may_end_waits_for_what_can_still_decide()
    {
        End(null, NewAdvice.DoesNotBelong).ShouldLack([Norm.ProvisionsEnded], "duringEmployment");
        End(true, null).ShouldLack([Norm.ProvisionsEnded], "newAdvice");
        UnknownFacts
            .AreHandledExactly(
                [FactValues.YesNo("duringEmployment"), FactValues.Of<NewAdvice>("newAdvice")],
                facts => End((bool?)facts[0], (NewAdvice?)facts[1])
            )
            .Should()
            .Be(3 * 4);
    }

    [Fact]
    public void A_policy_without_these_provisions_does_not_regulate_them()
    {
        var bare = NuenenPolicy with
        {
            Provisions = NuenenPolicy
                .Provisions.Without(Norm.WorkplaceAdaptation)
                .Without(Norm.SicknessDuringEmployment)
                .Without(Norm.ProvisionsEnded),
        };
        ProvisionRules.WorkplaceAdaptation(bare, default).Status.Should().Be(DecisionStatus.NotRegulated);
        ProvisionRules.Sickness(bare, default).Status.Should().Be(DecisionStatus.NotRegulated);
        ProvisionRules.End(bare, default).Status.Should().Be(DecisionStatus.NotRegulated);
    }

    [Fact]
    public void Numbers_that_are_no_member_are_refused_by_name()
    {
        var benefit = () => new WorkplaceAdaptationFacts { Benefit = (Benefit)9 };
        benefit.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("Benefit");
        var advice = () => new EndOfProvisionsFacts { NewAdvice = (NewAdvice)4 };
        advice.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("NewAdvice");
    }

    [Fact]
    public void In_json_the_main_answers_are_these()
    {
        Answers
            .Of(
                "provisions.workplaceAdaptation",
                """{"limitationPresent": true, "expertFindsNecessary": true, "benefit": "uwv"}"""
            )
            .ShouldSay("permitted", "discretionary", "art. 8 lid 2", """{"responsible":"municipalityOrUwv"}""");
        Answers
            .Of("provisions.workplaceAdaptation", """{"limitationPresent": false}""")
            .ShouldSay("refused", "bound", "art. 8 lid 2", "{}");
        Answers
            .Of("provisions.sickness", """{"duringEmployment": true}""")
            .ShouldSay("noRiskPolicyApplies", "bound", "art. 8 lid 3", """{"reintegrationBy":"formalEmployer"}""");
        var end = Answers.Of("provisions.end", """{"duringEmployment": true, "newAdvice": "doesNotBelong"}""");
        end.ShouldSay("mayEnd", "discretionary", "art. 8 lid 4", "{}");
        end.GetProperty("caveats").GetRawText().Should().Be("""["newDecisionFirst"]""");
        Answers
            .Of("provisions.end", """{"newAdvice": "positive"}""")
            .ShouldBeRefused("invalidValue", "facts.newAdvice");
    }

    private static Decision<WorkplaceAdaptationOutcome> Adaptation(
        bool? limitation,
        bool? necessary,
        Benefit? benefit
    ) =>
        ProvisionRules.WorkplaceAdaptation(
            NuenenPolicy,
            new WorkplaceAdaptationFacts
            {
                LimitationPresent = limitation,
                ExpertFindsNecessary = necessary,
                Benefit = benefit,
            }
        );

    private static Decision<SicknessOutcome> Sickness(bool? duringEmployment) =>
        ProvisionRules.Sickness(NuenenPolicy, new SicknessFacts { DuringEmployment = duringEmployment });

    private static Decision<EndOfProvisionsOutcome> End(bool? duringEmployment, NewAdvice? advice) =>
        ProvisionRules.End(
            NuenenPolicy,
            new EndOfProvisionsFacts { DuringEmployment = duringEmployment, NewAdvice = advice }
        );
}
