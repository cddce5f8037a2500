using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Article 13 lid 1: the rules of Nuenen, published on 10 September 2019, hold from the day after it. They set no day before
/// that, and nobody was late by them; what they ask of a case that runs, they ask from then on.
/// </summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class BeforeInForceTests
{
    private const string Held = "indicationHeld: true";

    /// <summary>National law, which is older, sets the days of UWV and of the decision on the subsidy.</summary>
    private static readonly CaseStep[] NationalDays =
    [
        CaseStep.GiveAdvice,
        CaseStep.GiveNewAdvice,
        CaseStep.DecideSubsidy,
    ];

    [Theory]
    [InlineData("2019-09-11", "2016-01-04", "2019-09-11")]
    [InlineData("2019-09-11", "2017-09-10", "2019-09-11")]
    [InlineData("2019-09-11", "2017-09-11", "2019-09-11")]
    [InlineData("2019-09-12", "2017-09-12", "2019-09-12")]
    public void Article_6_lid_2_an_indefinite_contract_is_due_from_the_first_day_of_the_rules_at_the_earliest(
        string on,
        string started,
        string due
    )
    {
        var review = Review(on, $"{started} employmentStarted contract: temporary", Held);
        review
            .StepsOf("offerPermanentContract")
            .Should()
            .Equal($"college offerPermanentContract by {due} bound, art. 6 lid 2");
        review.Breaches.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2019-09-10", 0)]
    [InlineData("2019-09-11", 0)]
    [InlineData("2019-09-12", 1)]
    [InlineData("2019-10-01", 20)]
    public void Article_6_lid_2_what_was_agreed_before_the_rules_is_withheld_by_them_from_the_day_after_their_first(
        string on,
        int days
    )
    {
        var review = Review(
            on,
            """
            2016-01-04 employmentStarted contract: temporary
            2018-01-04 contractRenewed contract: temporary
            """,
            Held
        );
        review
            .Breaches.Should()
            .Equal(days == 0 ? [] : [$"permanentContractWithheld 2019-09-12 {days} days, art. 6 lid 2"]);
    }

    [Fact]
    public void Article_6_lid_2_a_temporary_contract_given_on_the_first_day_of_the_rules_withholds_on_that_day() =>
        Review(
            "2019-09-11",
            """
            2016-01-04 employmentStarted contract: temporary
            2019-09-11 contractRenewed contract: temporary
            """,
            Held
        )
            .Breaches.Should()
            .Equal("permanentContractWithheld 2019-09-11, art. 6 lid 2");

    [Theory]
    [InlineData("2019-07-16", "2019-10-01", false)] // eight weeks end on 10 September, a day before the rules
    [InlineData("2019-07-17", "2019-10-01", true)]
    public void Article_4_lid_1_a_term_that_had_passed_when_the_rules_came_binds_nobody(
        string received,
        string on,
        bool isBound
    )
    {
        var advice = $"{received} adviceReceived POS";
        var open = Review(on, advice);
        open.StepsOf("decideIndication")
            .Should()
            .Equal(
                isBound
                    ? "college decideIndication by 2019-09-11 bound, art. 4 lid 1"
                    : "college decideIndication bound, art. 4 lid 1"
            );
        open.Breaches.Should().Equal(isBound ? ["decisionLate 2019-09-12 20 days, art. 4 lid 1"] : []);
        open.Decision("indication.term").Should().Be(isBound ? "overdue bound, art. 4 lid 1" : "none");
        open.TermsOf("indicationDecision").Should().HaveCount(isBound ? 1 : 0);

        var decided = Review(on, $"{advice}; {on} indicationDecided belongs: true");
        decided.Breaches.Should().Equal(isBound ? ["decisionLate 2019-10-01 20 days, art. 4 lid 1"] : []);
        decided.TermsOf("indicationDecision").Should().HaveCount(isBound ? 1 : 0);

        var superseded = Review(on, $"{advice}; {on} adviceReceived POS");
        superseded.Breaches.Should().Equal(isBound ? ["decisionLate 2019-09-12 20 days, art. 4 lid 1"] : []);
        superseded.TermsOf("indicationDecision").Should().HaveCount(isBound ? 2 : 1);
    }

    [Theory]
    [InlineData("2019-07-16", false)]
    [InlineData("2019-07-17", true)]
    public void Article_4_lid_3_why_more_was_asked_does_not_matter_where_no_term_bound(string received, bool matters) =>
        Review(
                "2019-10-01",
                $"""
                {received} adviceReceived adviceBelongs: true, carefullyPrepared: true
                2019-08-01 informationRequested
                2019-08-30 informationReceived
                2019-09-12 indicationDecided belongs: true
                """
            )
            .FactsOf("sufficientlyReasoned")
            .Should()
            .Equal(matters ? ["sufficientlyReasoned on 2019-09-12 (indication.decide)"] : []);

    [Theory]
    [InlineData("2018-09-10", false)]
    [InlineData("2018-09-11", true)]
    public void Article_7_lid_3_an_interval_that_had_passed_when_the_rules_came_gives_no_day(
        string determined,
        bool isDay
    )
    {
        var review = Review(
            "2019-10-01",
            $"""
            {determined} wageValueDetermined wageValue: 50, everyMonths: 12
            2018-09-12 employmentStarted contract: temporary
            2018-09-12 subsidyDecided outcome: grant, subsidisedPercent: 50
            """,
            Held
        );
        review.Decision("subsidy.nextDetermination").Should().StartWith("due bound");
        review
            .StepsOf("determineWageValue")
            .Should()
            .Equal($"college determineWageValue {(isDay ? "by 2019-09-11 " : "")}bound, art. 7 lid 3");
        review.BreachesOf("wageValueLate").Should().HaveCount(isDay ? 1 : 0);
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 500)]
    public void No_step_of_the_rules_was_due_before_they_can_have_been_in_force(CaseOnDay item)
    {
        var file = item.File;
        var first = PolicyRules.FirstDaysOf(file.Policy, file.PublishedOn, file.IntroducedOn).Earliest;
        item.Review.NextSteps.Where(step => step.By < first && !NationalDays.Contains(step.What))
            .Where(step => step.Citation.Regulation == file.Policy.Regulation)
            .Should()
            .BeEmpty("of {0}", item);
    }
}
