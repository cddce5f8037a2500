using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>A trajectory that is started without its months has the length that the policy gives, everywhere.</summary>
public sealed class TrajectoryMonthsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("2026-02-02 facilityGranted facilityFirstDay: 2026-02-02, facilityLastDay: 2026-07-31")]
    [InlineData("2026-06-01 trajectoryExtended months: 7, ground: newWorkplace")]
    [InlineData("2026-07-05 trajectoryExtended months: 2, ground: newWorkplace")]
    [InlineData("2026-07-05 trajectoryEnded trajectory: completed")]
    [InlineData("2026-07-05 newAdviceReceived belongs: true, sameTrajectoryContinued: true")]
    [InlineData("2026-07-05 newAdviceReceived belongs: true")]
    [InlineData("2026-03-02 trajectoryInterrupted; 2026-04-01 trajectoryResumed")]
    [InlineData(
        "2026-03-02 wageValueDetermined wageValue: 20, employerWilling: false; 2026-03-09 subsidyDecided outcome: refuse"
    )]
    [InlineData(
        "2026-06-01 trajectoryRenewed months: 6, wageValue: 20, higherWageValueExpected: true, newWorkplace: true"
    )]
    [InlineData("2026-08-01 employmentStarted")]
    public void N5_1_months_that_are_not_given_are_those_of_the_policy(string later)
    {
        foreach (var known in (string[])["", "indicationHeld: true, reported: true, receivesWajong: false"])
        {
            foreach (var on in (string[])["2026-01-01", "2026-06-30", "2026-07-01", "2026-07-31", "2027-06-30"])
            {
                Review(on, $"2026-01-01 trajectoryStarted; {later}", known)
                    .ToString()
                    .Should()
                    .Be(Review(on, $"2026-01-01 trajectoryStarted months: 6; {later}", known).ToString());
            }
        }
    }

    [Theory]
    [InlineData("months: 5", "2026-05-31")]
    [InlineData("months: 6", "2026-06-30")]
    [InlineData("months: null", "2026-06-30")]
    [InlineData("", "2026-06-30")]
    public void N5_1_the_months_that_are_given_count(string months, string last) =>
        Review("2026-02-01", $"2026-01-01 trajectoryStarted {months}")
            .TermsOf("trajectory")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"trajectory 2026-01-01 to {last},");

    [Fact]
    public void N5_1_the_length_is_that_of_the_policy_of_the_case()
    {
        var four = NuenenPolicy.With(new Provision(Norm.TrajectoryStart, Place("art. 5 lid 1"), Term.FromMonths(4)));
        var file = new CaseFile("z-1", four, [new(CaseEventType.TrajectoryStarted, Day(2026, 1, 1))]);
        var review = CaseRules.Review(file, Day(2026, 2, 1));
        review.Terms.Single(term => term.Name == CaseTermName.Trajectory).LastDay.Should().Be(Day(2026, 4, 30));
        CaseRules.Review(file, Day(2026, 5, 1)).Phase.Should().Be(CasePhase.AfterTrajectory);
    }

    [Fact]
    public void The_months_are_never_asked_for() =>
        Review("2026-02-01", "2026-01-01 trajectoryStarted").FactsOf("months").Should().BeEmpty();

    [Fact]
    public void The_contract_marks_the_months_as_a_field_that_may_be_absent() =>
        System
            .IO.File.ReadAllText(Repository.PathTo("src/docs/json.md"))
            .Should()
            .Contain("| `trajectoryStarted` | `months`~, `prospectOfEmployment` |");

    // a new advice without its conclusion (the same kind: unknown where something was determined)

    [Theory]
    [InlineData("trajectoryStarted")]
    [InlineData("employmentStarted")]
    public void N10_1_a_new_advice_of_unknown_conclusion_leaves_the_question_open(string placed)
    {
        var review = Review(
            "2026-04-02",
            $"2026-01-01 {placed}; 2026-02-02 wageValueDetermined wageValue: 20, criteriaInDoubt: true; 2026-04-01 newAdviceReceived",
            "indicationHeld: true, reported: true"
        );
        review.StepsOf("requestNewAdvice").Should().BeEmpty();
        review.Decision("indication.reassess").Should().NotStartWith("mayRequestAdvice").And.NotStartWith("noGround");
        review.FactsOf("belongs").Should().NotBeEmpty();
    }

    // kind 11: nothing in a case makes the review fail

    [Theory]
    [InlineData("2026-03-01 trajectoryInterrupted")]
    [InlineData("2026-03-01 trajectoryRenewed months: 1200, wageValue: 20")]
    [InlineData("2026-03-01 wageValueDetermined wageValue: 20, everyMonths: 1200, employerWilling: false")]
    [InlineData("2026-03-01 newAdviceReceived belongs: true, sameTrajectoryContinued: true")]
    [InlineData("2026-03-01 employmentStarted; 2026-03-10 dismissed conduct: alcoholAbuse")]
    public void A_policy_with_the_longest_terms_is_reviewed(string later)
    {
        var longest = NuenenPolicy.With(
            new Provision(Norm.TrajectoryStart, Place("art. 5 lid 1"), Term.FromMonths(1200)),
            new Provision(Norm.TrajectoryExtension, Place("art. 5 lid 2"), Term.FromMonths(1200)),
            new Provision(Norm.TemporaryContract, Place("art. 6 lid 1"), Term.FromMonths(1200)),
            new Provision(Norm.MisconductPeriod, Place("art. 11 lid 1"), Term.FromMonths(1200))
        );
        foreach (var start in (string[])["1900-01-01", "2026-01-01", "2999-01-01"])
        {
            var events = CaseText.File($"2026-01-01 trajectoryStarted; {later}").Events;
            var moved = events.Select(item => new CaseEvent(
                item.Type,
                item.On.PlusYears(Iso(start).Year - 2026),
                item.Facts
            ));
            var file = new CaseFile("z-1", longest, moved);
            foreach (var on in (int[])[0, 60, 400])
            {
                var day = Iso(start).PlusDays(on);
                var review = () => CaseRules.Review(file, day).Explain(Language.English);
                if (day.Year < 3000)
                {
                    review.Should().NotThrow("{0} on {1}", later, day);
                }
            }
        }
    }
}
