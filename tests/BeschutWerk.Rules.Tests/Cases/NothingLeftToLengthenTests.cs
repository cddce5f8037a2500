using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// The note to article 7 lid 1 onder c lengthens a trajectory for an unwilling employer; where there is none left to lengthen,
/// nobody is told that it must be.
/// </summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class NothingLeftToLengthenTests
{
    private const string Held = "indicationHeld: true, targetGroupConfirmed: true, receivesWajong: false";

    private const string Unwilling = """
        2026-01-01 trajectoryStarted
        2026-05-04 wageValueDetermined wageValue: 20, employerWilling: false
        """;

    private const string Lengthen = "extendTrajectory bound, toelichting art. 7 lid 1 onder c";
    private const string Refuse = "refuse bound, art. 7 lid 1 onder c";

    [Theory]
    [InlineData("2026-06-20", "", Lengthen)]
    [InlineData("2026-07-15", "", Lengthen)] // past its term, and decided afterwards
    [InlineData("2026-06-20", "2026-06-20 trajectoryEnded", Refuse)]
    [InlineData("2026-07-15", "2026-06-20 trajectoryEnded", Refuse)]
    [InlineData("2026-06-20", "2026-06-20 dismissed forMisconduct: false", Refuse)]
    [InlineData("2026-12-30", "", Lengthen)]
    [InlineData("2026-12-31", "", Refuse)] // the last day of the longest extension: no day follows to reach more in
    [InlineData("2027-01-01", "", Refuse)]
    public void A_trajectory_that_has_ended_is_not_to_be_lengthened(string on, string end, string decision)
    {
        var review = Review(on, $"{Unwilling}; {end}", Held);
        review.Decision("subsidy.decide").Should().Be(decision);
        review.StepsOf("extendTrajectory").Should().HaveCount(decision == Lengthen ? 1 : 0);
        review.Decision("placement.extend").Should().Be(on == "2026-12-31" ? "lacks [ground]" : "none");
    }

    [Theory]
    [InlineData("2026-06-20", true)]
    [InlineData("2026-06-21", false)] // what the decision of that day says is no breach
    public void A_refusal_withholds_only_what_could_still_be_lengthened(string refused, bool isWithheld) =>
        Review(
                "2026-07-15",
                $"{Unwilling}; {(isWithheld ? $"{refused} subsidyDecided outcome: refuse; 2026-06-20 trajectoryEnded" : $"2026-06-20 trajectoryEnded; {refused} subsidyDecided outcome: refuse")}",
                Held
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .Equal(isWithheld ? ["extensionWithheld 2026-06-20, toelichting art. 7 lid 1 onder c"] : []);

    [Fact]
    public void A_text_without_a_bound_to_the_extension_does_not_lengthen_what_has_ended_either()
    {
        var unbounded = NuenenPolicy with { Provisions = NuenenPolicy.Provisions.Without(Norm.TrajectoryExtension) };
        Under(unbounded, "2026-06-20", Unwilling, Held).Decision("subsidy.decide").Should().Be(Lengthen);
        Under(unbounded, "2027-06-20", Unwilling, Held).Decision("subsidy.decide").Should().Be(Lengthen);
        var ended = Under(unbounded, "2026-06-20", $"{Unwilling}; 2026-06-20 trajectoryEnded", Held);
        ended.Decision("subsidy.decide").Should().Be("none");
        ended.Steps.Should().NotContain(step => step.Contains("extend", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-12-31", "permitted discretionary, art. 5 lid 2")]
    [InlineData("2027-01-01", "none")]
    public void Article_5_lid_2_what_would_be_over_as_well_is_not_offered(string on, string decision)
    {
        var review = Review(on, "2026-01-01 trajectoryStarted", $"{Held}, ground: newWorkplace");
        review.Decision("placement.extend").Should().Be(decision);
        review.StepsOf("extendTrajectory").Should().HaveCount(decision == "none" ? 0 : 1);
    }

    [Fact]
    public void Article_5_lid_2_what_has_gone_on_can_be_covered_afterwards() =>
        Review(
                "2027-01-01",
                """
                2026-01-01 trajectoryStarted
                2026-08-03 newAdviceReceived belongs: true, sameTrajectoryContinued: true
                """,
                Held
            )
            .StepsOf("extendTrajectory")
            .Should()
            .HaveCount(1);

    /// <summary>Whoever is told that it must be lengthened is told to lengthen it.</summary>
    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 500)]
    public void No_decision_lengthens_without_a_step_that_does(CaseOnDay item)
    {
        var review = item.Review;
        if (review.Decisions.Any(decision => decision.OutcomeWord == "extendTrajectory"))
        {
            review.NextSteps.Should().Contain(step => step.What == CaseStep.ExtendTrajectory, "of {0}", item);
        }
    }
}
