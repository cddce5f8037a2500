using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Article 2: the target group.</summary>
public sealed class Article02TargetGroupTests
{
    [Fact]
    public void Whoever_meets_all_four_belongs() =>
        Assess(true, true, true, true).ShouldBe(TargetGroupOutcome.Belongs, Norm.TargetGroup, "art. 2");

    [Theory]
    [InlineData(false, true, true, true, Norm.LimitationPresent)]
    [InlineData(true, false, true, true, Norm.BeyondRegularEmployer)]
    [InlineData(true, true, false, true, Norm.WorkCapacity)]
    [InlineData(true, true, true, false, Norm.IndicationHeld)]
    [InlineData(false, false, false, false, Norm.LimitationPresent)]
    [InlineData(true, true, false, false, Norm.WorkCapacity)]
    public void Whoever_lacks_one_does_not_belong_by_the_first_that_is_lacking(
        bool limitation,
        bool beyond,
        bool capacity,
        bool indication,
        Norm basis
    ) => Assess(limitation, beyond, capacity, indication).ShouldBe(TargetGroupOutcome.DoesNotBelong, basis, "art. 2");

    [Fact]
    public void One_that_is_lacking_settles_it_whatever_is_unknown()
    {
        var decision = Assess(null, null, false, null);
        decision.ShouldBe(TargetGroupOutcome.DoesNotBelong, Norm.WorkCapacity, "art. 2");
        decision
            .Findings.Select(finding => finding.Result)
            .Should()
            .Equal(FindingResult.Unknown, FindingResult.Unknown, FindingResult.Unmet, FindingResult.Unknown);
    }

    [Fact]
    public void An_unknown_answer_is_neither_met_nor_unmet()
    {
        Assess(true, true, null, true).ShouldLack([Norm.WorkCapacity], "workCapacity");
        Assess(null, null, null, null)
            .ShouldLack(
                [Norm.LimitationPresent, Norm.BeyondRegularEmployer, Norm.WorkCapacity, Norm.IndicationHeld],
                "limitationPresent",
                "beyondRegularEmployer",
                "workCapacity",
                "indicationHeld"
            );
    }

    [Fact]
    public void Every_combination_of_yes_no_and_unknown_is_settled_exactly() =>
        UnknownFacts
            .AreHandledExactly(
                [
                    FactValues.YesNo("limitationPresent"),
                    FactValues.YesNo("beyondRegularEmployer"),
                    FactValues.YesNo("workCapacity"),
                    FactValues.YesNo("indicationHeld"),
                ],
                facts => Assess((bool?)facts[0], (bool?)facts[1], (bool?)facts[2], (bool?)facts[3])
            )
            .Should()
            .Be(81);

    [Fact]
    public void Every_combination_agrees_with_the_sentence_all_four_are_needed()
    {
        bool?[] answers = [true, false, null];
        foreach (var a in answers)
        foreach (var b in answers)
        foreach (var c in answers)
        foreach (var d in answers)
        {
            bool?[] all = [a, b, c, d];
            var expected =
                all.Contains(false) ? nameof(TargetGroupOutcome.DoesNotBelong)
                : all.Contains(null) ? nameof(DecisionStatus.FactsMissing)
                : nameof(TargetGroupOutcome.Belongs);
            var decision = Assess(a, b, c, d);
            (decision.IsDetermined ? decision.Outcome.ToString() : decision.Status.ToString()).Should().Be(expected);
        }
    }

    [Fact]
    public void A_policy_weighs_only_what_it_regulates()
    {
        var facts = new TargetGroupFacts
        {
            BeyondRegularEmployer = true,
            WorkCapacity = true,
            IndicationHeld = false,
        };
        var letter = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.Without(Norm.LimitationPresent).Without(Norm.IndicationHeld),
        };
        var decision = TargetGroupRules.Assess(letter, facts);
        decision.ShouldBe(TargetGroupOutcome.Belongs, Norm.TargetGroup, "art. 2");
        decision.Findings.Of(Norm.LimitationPresent).Should().Be(FindingResult.NotApplicable);
        decision.Findings.Of(Norm.IndicationHeld).Should().Be(FindingResult.NotApplicable);
        decision.Findings[0].Citation.Should().BeNull();

        var onlyConditions = letter with { Provisions = letter.Provisions.Without(Norm.TargetGroup) };
        TargetGroupRules
            .Assess(onlyConditions, facts)
            .ShouldBe(TargetGroupOutcome.Belongs, Norm.BeyondRegularEmployer, "art. 2");

        var silent = letter with
        {
            Provisions = letter.Provisions.Without(Norm.BeyondRegularEmployer).Without(Norm.WorkCapacity),
        };
        TargetGroupRules.Assess(silent, facts).Status.Should().Be(DecisionStatus.NotRegulated);
    }

    private static Decision<TargetGroupOutcome> Assess(
        bool? limitation,
        bool? beyond,
        bool? capacity,
        bool? indication
    ) =>
        TargetGroupRules.Assess(
            NuenenPolicy,
            new TargetGroupFacts
            {
                LimitationPresent = limitation,
                BeyondRegularEmployer = beyond,
                WorkCapacity = capacity,
                IndicationHeld = indication,
            }
        );
}
