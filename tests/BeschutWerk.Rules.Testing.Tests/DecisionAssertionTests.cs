using FsCheck;
using FsCheck.Fluent;
using static BeschutWerk.Rules.Testing.Tests.Article5;

namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>What is so passes, and what is not fails with what was expected and what there is.</summary>
public sealed class DecisionAssertionTests
{
    [Fact]
    public void Article_5_lid_3_reads_as_the_law_does() =>
        Renewed(wageValue: 29)
            .ShouldRestOn("art. 5 lid 3")
            .AndBeDiscretionary()
            .AndGive(PermissionOutcome.Permitted)
            .AndHave("lastDay", new LocalDate(2026, 8, 31))
            .AndFind(Norm.NewTrajectory, FindingResult.Met)
            .AndWarnOf(Caveats.None);

    [Fact]
    public void A_refusal_binds() =>
        Renewed(wageValue: 30)
            .ShouldRestOn(Citation.Parse("art. 5 lid 3", Nuenen.Regulation))
            .AndBeBound()
            .AndHaveForce(Force.Bound)
            .AndGive(PermissionOutcome.Refused);

    [Fact]
    public void An_outcome_can_be_given_whole_or_by_its_result()
    {
        var whole = Renewed().Outcome;
        Renewed().ShouldGive(whole).AndGive(whole);
        Renewed().ShouldGive(PermissionOutcome.Permitted);
        Failing(() => Renewed(wageValue: 30).ShouldGive(whole))
            .Should()
            .Contain("expected: ")
            .And.Contain("found:    ");
        Failing(() => Renewed(wageValue: 30).ShouldGive(PermissionOutcome.Permitted))
            .Should()
            .Contain("placement.renew under nuenen-2019 was to give")
            .And.Contain("expected: permitted")
            .And.Contain("found:    refused");
    }

    [Fact]
    public void In_principle_is_a_force_of_its_own()
    {
        var decision = EmploymentRules.Contract(Nuenen, new EmploymentContractFacts(Start, Start));
        decision.ShouldRestOn("art. 6 lid 1").AndBeInPrinciple();
        Failing(() => decision.ShouldRestOn("art. 6 lid 1").AndBeBound())
            .Should()
            .Contain("expected: bound")
            .And.Contain("found:    inPrinciple");
        Failing(() => Renewed().ShouldRestOn("art. 5 lid 3").AndBeInPrinciple()).Should().Contain("discretionary");
    }

    [Theory]
    [InlineData("art. 5 lid 2")]
    [InlineData("toelichting art. 5 lid 5")]
    [InlineData("art. 10b lid 3")]
    public void Another_place_fails_with_both(string place) =>
        Failing(() => Renewed().ShouldRestOn(place))
            .Should()
            .Be(
                $"""
                placement.renew under nuenen-2019 was to rest on
                  expected: {place}
                  found:    art. 5 lid 3
                  decision: permitted (discretionary), art. 5 lid 3; NewTrajectory: met (art. 5 lid 3)
                """
            );

    [Fact]
    public void What_is_lacking_is_named_exactly()
    {
        Renewed(wageValue: null).ShouldLack("wageValue");
        Renewed(wageValue: null, higher: null).ShouldLack("higherWageValueExpected", "wageValue");
        Failing(() => Renewed(wageValue: null, higher: null).ShouldLack("wageValue"))
            .Should()
            .Contain("expected: wageValue")
            .And.Contain("found:    wageValue, higherWageValueExpected");
        Failing(() => Renewed().ShouldLack("wageValue")).Should().Contain("found:    nothing");
        Failing(() => Renewed(wageValue: null).ShouldRestOn("art. 5 lid 3"))
            .Should()
            .Contain("facts missing: wageValue");
    }

    [Fact]
    public void What_the_question_does_not_have_is_a_mistake_of_the_test()
    {
        Renewed()
            .Invoking(it => it.ShouldLack("wagevalue"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*wageValue*");
        Renewed().Invoking(it => it.ShouldLack()).Should().Throw<ArgumentException>();
        Renewed()
            .Invoking(it => it.ShouldRestOn("art. 5 lid 3").AndHave("lastday", Start))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*lastDay, firstDay*");
        Renewed()
            .Invoking(it => it.ShouldGive(SubsidyResult.Grant))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*permitted, refused*");
        Mistake(() => Renewed().ShouldRestOn("art. 5 lid 3").AndFind(Norm.Hardship, FindingResult.NotApplicable))
            .Should()
            .StartWith("placement.renew has no norm Hardship; it has, the nearest first: NewTrajectory.");
    }

    [Theory]
    [InlineData("art. 5 lid 30")]
    [InlineData("art. 5 lit 3")]
    [InlineData("Art. 5 lid 3")]
    [InlineData("toelichting art. 5 lid 3")]
    public void A_place_that_the_policy_lacks_is_a_mistake_of_the_test_whatever_the_decision_is(string place)
    {
        Action[] tests =
        [
            () => Renewed().ShouldRestOn(place),
            () => Renewed(wageValue: null).ShouldRestOn(place),
            () => Renewed().ShouldNotRegulate(place),
            () => TooLong().ShouldHaveBreach(CaseBreachKind.TrajectoryTooLong).Of(place),
            () => Startable().ShouldHaveStep(CaseStep.StartTrajectory).Under(place),
        ];
        foreach (var test in tests)
        {
            Mistake(test)
                .Should()
                .StartWith($"nuenen-2019 has no place {place}; it has, the nearest first: ")
                .And.Contain("art. 5 lid ")
                .And.Contain(" more.");
        }
    }

    [Fact]
    public void A_whole_citation_that_the_policy_lacks_is_a_mistake_too() =>
        Mistake(() => Renewed(wageValue: null).ShouldRestOn(Citation.Parse("art. 5 lid 3", NationalLaw.Awb)))
            .Should()
            .StartWith("nuenen-2019 has no place art. 5 lid 3 Algemene wet bestuursrecht; it has, the nearest first: ");

    [Fact]
    public void No_place_on_which_a_decision_a_breach_or_a_step_rests_is_taken_for_a_mistake()
    {
        foreach (
            var review in Arbitraries.CasesOnDays().Generator.Sample(300, new Rnd(3, 5), 30).Select(item => item.Review)
        )
        {
            foreach (var decision in review.Decisions.Where(decision => decision.Citation is not null))
            {
                Known.PlacesOf(decision.Policy).Should().Contain(decision.Citation!.Value);
            }

            Known.PlacesOf(review.Policy).Intersect(Cited(review)).Should().HaveSameCount(Cited(review));
            Known.DemandCaseFacts(review.FactsThatMatter.Select(fact => fact.Fact), "facts");
        }
    }

    [Fact]
    public void What_is_left_to_other_rules_is_said_with_its_place()
    {
        var left = SubsidyRules.Award(BuiltInPolicies.Maastricht2024, new SubsidyAwardFacts());
        left.ShouldNotRegulate();
        left.ShouldNotRegulate("brief p. 3 al. 1");
        Failing(() => left.ShouldNotRegulate("brief p. 2 al. 1")).Should().Contain("found:    brief p. 3 al. 1");
        Failing(() => Renewed().ShouldNotRegulate()).Should().Contain("found:    determined");
        Failing(() => left.ShouldRestOn("brief p. 3 al. 1")).Should().Contain("found:    not regulated");
    }

    [Fact]
    public void Each_further_word_can_fail()
    {
        var asserted = Renewed().ShouldRestOn("art. 5 lid 3");
        Failing(() => asserted.AndHave("lastDay", Start)).Should().Contain("2026-03-01").And.Contain("2026-08-31");
        Failing(() => asserted.AndFind(Norm.NewTrajectory, FindingResult.Unmet)).Should().Contain("found:    met");
        Failing(() => asserted.AndWarnOf(Caveats.EntriesTie)).Should().Contain("EntriesTie");
        asserted.Decision.Should().Be(Renewed());
    }

    private static HashSet<Citation> Cited(CaseReview review) =>
        review
            .Breaches.Select(breach => breach.Citation)
            .Concat(review.NextSteps.Select(step => step.Citation))
            .ToHashSet();

    private static string Mistake(Action test) => test.Should().Throw<ArgumentException>().Which.Message;

    private static string Failing(Action test) => test.Should().Throw<PolicyAssertionException>().Which.Message;
}
