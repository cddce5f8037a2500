using static BeschutWerk.Rules.Testing.Tests.Article5;

namespace BeschutWerk.Rules.Testing.Tests;

/// <summary>What is so of a review passes, and what is not fails with what there is instead.</summary>
public sealed class ReviewAssertionTests
{
    private static readonly LocalDate LastDay = new(2026, 9, 30);

    [Fact]
    public void A_breach_is_found_by_what_it_is()
    {
        TooLong()
            .ShouldHaveBreach(CaseBreachKind.TrajectoryTooLong)
            .On(Start)
            .By(new CaseAmount(1, CaseAmountUnit.Months))
            .Of("art. 5 lid 1");
        Failing(() => TooLong().ShouldHaveBreach(CaseBreachKind.DecisionLate))
            .Should()
            .Contain("with the breach decisionLate")
            .And.Contain("trajectoryTooLong on 2026-03-01 by 1 months");
        var breach = TooLong().ShouldHaveBreach(CaseBreachKind.TrajectoryTooLong);
        Failing(() => breach.On(LastDay)).Should().Contain("expected: 2026-09-30");
        Failing(() => breach.By(new CaseAmount(2, CaseAmountUnit.Months))).Should().Contain("expected: 2 months");
        Failing(() => breach.Of("art. 5 lid 2")).Should().Contain("art. 5 lid 1");
        breach.Found.Should().ContainSingle();
    }

    [Fact]
    public void No_breach_is_said_of_a_clean_case_only()
    {
        CaseRules.Review(new CaseFile("a-1", Nuenen, []), Start).ShouldHaveNoBreach();
        Failing(TooLong().ShouldHaveNoBreach).Should().Contain("trajectoryTooLong");
    }

    [Fact]
    public void A_step_is_found_by_what_it_is()
    {
        var review = Startable();
        review
            .ShouldHaveStep(CaseStep.StartTrajectory)
            .By(CaseParty.College)
            .By(day: null)
            .WithForce(Force.Discretionary)
            .Under("art. 5 lid 1")
            .Found.Should()
            .ContainSingle();
        review.ShouldNotHaveStep(CaseStep.ExtendTrajectory);
        Failing(() => review.ShouldNotHaveStep(CaseStep.StartTrajectory)).Should().Contain("college: startTrajectory");
        Failing(() => review.ShouldHaveStep(CaseStep.ExtendTrajectory)).Should().Contain("college: startTrajectory");
        var step = review.ShouldHaveStep(CaseStep.StartTrajectory);
        Failing(() => step.By(Start)).Should().Contain("expected: 2026-03-01");
        Failing(() => step.By(CaseParty.Person)).Should().Contain("expected: person");
        Failing(() => step.WithForce(Force.Bound)).Should().Contain("expected: bound");
        Failing(() => step.Under("art. 5 lid 3")).Should().Contain("expected: art. 5 lid 3");
    }

    [Fact]
    public void Terms_phase_and_open_facts_are_said_too()
    {
        var review = TooLong();
        review.ShouldHaveTerm(CaseTermName.Trajectory, Start, LastDay);
        review.ShouldBeIn(CasePhase.Trajectory);
        review.ShouldLack("wageValue");
        Failing(() => review.ShouldHaveTerm(CaseTermName.Trajectory, Start, Start))
            .Should()
            .Contain("trajectory: 2026-03-01 to 2026-09-30");
        Failing(() => review.ShouldHaveTerm(CaseTermName.Trajectory, Start, lastDay: null)).Should().Contain("to ..");
        Failing(() => review.ShouldBeIn(CasePhase.Employment)).Should().Contain("found:    trajectory");
        Failing(() => review.ShouldLack("quotaRealised", "wageValue")).Should().Contain("expected: quotaRealised");
        review
            .Invoking(it => it.ShouldLack("wagevalue"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("a case has no fact wagevalue; it has, the nearest first: wageValue, *");
    }

    private static string Failing(Action test) => test.Should().Throw<PolicyAssertionException>().Which.Message;
}
