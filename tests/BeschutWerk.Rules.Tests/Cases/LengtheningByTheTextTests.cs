using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// The extension that the note to article 7 lid 1 onder c demands, in each situation of the trajectory: article 5 lid 1 to 3.
/// </summary>
public sealed class LengtheningByTheTextTests
{
    private const string Held = "indicationHeld: true, targetGroupConfirmed: true, receivesWajong: false";
    private const string Unwilling = "wageValueDetermined wageValue: 29, employerWilling: false";
    private const string Note = "toelichting art. 7 lid 1 onder c";

    /// <summary>From 1 January 2026 for seven months: the article goes to 30 June, and only to that day it is in time.</summary>
    [Theory]
    [InlineData("2026-06-30", "college extendTrajectory by 2026-06-30 bound, toelichting art. 7 lid 1 onder c")]
    [InlineData("2026-07-01", "college extendTrajectory bound, toelichting art. 7 lid 1 onder c [decidedAfterEnd]")]
    [InlineData(
        "2026-07-31",
        "college extendTrajectory bound, toelichting art. 7 lid 1 onder c [decidedAfterEnd, renewedAfterEnd]"
    )]
    [InlineData(
        "2026-12-30",
        "college extendTrajectory bound, toelichting art. 7 lid 1 onder c [decidedAfterEnd, renewedAfterEnd]"
    )]
    [InlineData("2026-12-31", null)] // the note wants a higher wage value, and no day is left to reach it
    [InlineData("2027-01-01", null)]
    public void Months_beyond_the_article_move_neither_the_duty_to_lengthen_nor_its_end(string on, string? step)
    {
        var review = Review(on, $"2026-01-01 trajectoryStarted months: 7; 2026-05-04 {Unwilling}", Held);
        review.StepsOf("extendTrajectory").Should().Equal(step is null ? [] : [step]);
        review.Decision("placement.extend").Should().NotStartWith("refused");
        review
            .TermsOf("extensionRoom")
            .Select(term => term.Split(',')[0])
            .Should()
            .Equal(Iso(on) > Iso("2026-12-31") ? [] : ["extensionRoom 2026-07-01 to 2026-12-31"]);
    }

    /// <summary>An extension of lid 2 goes by the same days, and is refused in no month that the article does not give.</summary>
    [Theory]
    [InlineData("2026-06-30", "college extendTrajectory by 2026-06-30 discretionary, art. 5 lid 2")]
    [InlineData("2026-07-01", "college extendTrajectory discretionary, art. 5 lid 2 [decidedAfterEnd]")]
    public void Months_beyond_the_article_do_not_close_the_extension(string on, string step)
    {
        var review = Review(on, "2026-01-01 trajectoryStarted months: 7", $"{Held}, ground: newWorkplace");
        review.StepsOf("extendTrajectory").Should().Equal(step);
        review.Decision("placement.extend").Should().Be("permitted discretionary, art. 5 lid 2");
    }

    /// <summary>A refusal withholds it from the lawful last day on, not from the recorded one.</summary>
    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void A_refusal_can_be_mended_until_the_lawful_last_day(string on, bool isWithheld) =>
        Review(
                on,
                $"2026-01-01 trajectoryStarted months: 7; 2026-05-04 {Unwilling}; 2026-06-20 subsidyDecided outcome: refuse",
                Held
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .Equal(isWithheld ? [$"extensionWithheld 2026-06-20, {Note}"] : []);

    /// <summary>What the text leaves open stands beside the breach that is held on it, and only there.</summary>
    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void A_breach_says_on_which_reading_it_rests(string refused, bool isReading)
    {
        var review = Review(
            "2026-08-03",
            $"2026-01-01 trajectoryStarted; 2026-05-04 {Unwilling}; {refused} subsidyDecided outcome: refuse",
            Held
        );
        review.BreachesOf("extensionWithheld").Should().Equal($"extensionWithheld {refused}, {Note}");
        review.Remarks.Should().Equal(isReading ? [$"decidedAfterEnd {refused}, {Note}, subsidy.decide"] : []);
    }

    [Fact]
    public void A_breach_in_a_new_trajectory_says_that_it_is_one() =>
        Review(
            "2026-12-01",
            $"""
            2026-01-01 trajectoryStarted
            2026-05-04 wageValueDetermined wageValue: 20, higherWageValueExpected: true
            2026-06-01 trajectoryRenewed months: 6, newWorkplace: true
            2026-08-03 {Unwilling}
            2026-09-01 subsidyDecided outcome: refuse
            """,
            Held
        )
            .Remarks.Should()
            .Equal($"renewedTrajectory 2026-09-01, {Note}, subsidy.decide");

    /// <summary>Decided while it lasts it is to be done by then; afterwards the text sets no day before the longest end.</summary>
    [Theory]
    [InlineData("2026-06-20", "2026-06-30", null)]
    [InlineData("2026-06-20", "2026-07-01", "2026-07-01")]
    [InlineData("2026-07-01", "2026-07-02", null)]
    [InlineData("2026-07-01", "2026-12-31", null)]
    [InlineData("2026-07-01", "2027-01-01", "2027-01-01")]
    public void A_decision_to_lengthen_is_not_withheld_the_day_after(string decided, string on, string? since) =>
        Review(
                on,
                $"2026-01-01 trajectoryStarted; 2026-05-04 {Unwilling}; {decided} subsidyDecided outcome: extendTrajectory",
                Held
            )
            .BreachesOf("extensionWithheld")
            .Should()
            .Equal(since is null ? [] : [$"extensionWithheld {since}, {Note}"]);

    [Theory]
    [InlineData("2026-12-31", "", false)]
    [InlineData("2027-01-01", "", true)]
    [InlineData("2026-06-20", "2026-06-20 trajectoryEnded;", true)]
    [InlineData("2026-06-30", "2026-05-20 trajectoryExtended months: 6, ground: newWorkplace;", false)] // it was done before
    public void A_decision_to_lengthen_needs_something_to_lengthen(string decided, string before, bool isBreach) =>
        Review(
                "2027-02-01",
                $"2026-01-01 trajectoryStarted; 2026-05-04 {Unwilling}; {before} {decided} subsidyDecided outcome: extendTrajectory",
                Held
            )
            .BreachesOf("extensionWithoutGround")
            .Should()
            .Equal(isBreach ? [$"extensionWithoutGround {decided}, {Note}"] : []);

    /// <summary>Article 5 lid 3 stands in the place of an extension, so whoever must lengthen still chooses.</summary>
    [Theory]
    [InlineData("false", "true", "")]
    [InlineData("true", "true", ", of in plaats daarvan een nieuw plaatsingstraject beginnen")]
    [InlineData(
        "true",
        "null",
        ", of in plaats daarvan, als aan de voorwaarden daarvoor is voldaan, een nieuw plaatsingstraject beginnen"
    )]
    public void A_duty_to_lengthen_names_the_new_trajectory_that_can_stand_for_it(
        string expected,
        string newWorkplace,
        string words
    )
    {
        var review = CaseRules.Review(
            File(
                $"2026-01-01 trajectoryStarted; 2026-05-04 {Unwilling}, higherWageValueExpected: {expected}",
                $"{Held}, newWorkplace: {newWorkplace}"
            ),
            Iso("2026-06-20")
        );
        review
            .NextSteps.Select(step => review.Explain(step, Language.Dutch))
            .Should()
            .Contain(
                $"het college moet: het plaatsingstraject verlengen{words}, uiterlijk 30 juni 2026 "
                    + $"({Note}{(words.Length > 0 ? "; art. 5 lid 3" : "")})"
            );
    }

    /// <summary>Why nothing can be lengthened; a new advice is a step only while article 10 lid 1 lets the college ask for it.</summary>
    [Theory]
    [InlineData(
        "2026-12-01",
        "2026-06-20 trajectoryExtended months: 6, ground: newWorkplace;",
        "de verlenging is op",
        true
    )]
    [InlineData("2026-06-20", "2026-06-20 trajectoryEnded;", "is geëindigd", false)]
    [InlineData("2027-01-01", "", "zou al voorbij zijn", false)]
    [InlineData(
        "2027-01-01",
        "2026-06-20 trajectoryExtended months: 3, ground: newWorkplace;",
        "zou al voorbij zijn",
        false
    )]
    public void What_stands_in_the_way_is_what_is_so(string on, string before, string words, bool mayAsk)
    {
        var review = CaseRules.Review(
            File(
                $"2026-01-01 trajectoryStarted; {before} {(before.Contains("Extended", StringComparison.Ordinal) ? "2026-08-03" : "2026-05-04")} {Unwilling}",
                Held
            ),
            Iso(on)
        );
        var obstacle = review
            .Obstacles.Where(one => one.Norm is Norm.ExtensionForLowWageValue)
            .Select(one => review.Explain(one, Language.Dutch))
            .Should()
            .ContainSingle()
            .Which;
        obstacle.Should().Contain(words).And.NotContain("nieuw advies");
        review.NextSteps.Any(step => step.What is CaseStep.RequestNewAdvice).Should().Be(mayAsk);
    }

    /// <summary>Participatiewet article 10d lid 12: an employment within the five weeks tells that an employer meant it.</summary>
    [Theory]
    [InlineData("2026-06-07", "2026-06-08", null)]
    [InlineData("2026-06-07", "2026-06-09", "subsidyDecisionLate 2026-06-09 1 days, art. 10d lid 12")]
    [InlineData("2026-06-08", "2026-06-09", "subsidyDecisionLate 2026-06-09 1 days, art. 10d lid 12")]
    [InlineData("2026-06-09", "2026-06-10", null)]
    public void The_five_weeks_bind_of_a_determination_in_the_trajectory_too(string employed, string on, string? breach)
    {
        var events =
            $"2026-01-01 trajectoryStarted; 2026-05-04 wageValueDetermined wageValue: 45; {employed} employmentStarted";
        Review(on, events, Held).BreachesOf("subsidyDecisionLate").Should().Equal(breach is null ? [] : [breach]);
    }

    [Fact]
    public void What_ended_with_the_employment_is_not_still_to_come()
    {
        var review = CaseRules.Review(
            File(
                "2026-03-02 employmentStarted directEmployment: true; 2026-05-04 wageValueDetermined wageValue: 45; 2026-07-01 employmentEnded",
                Held
            ),
            Iso("2026-09-01")
        );
        var late = review.Breaches.Single(breach => breach.What is CaseBreachKind.SubsidyDecisionLate);
        late.Explain(Language.Dutch).Should().NotContain("nog niet genomen");
    }

    /// <summary>
    /// A doubt is enough to refuse (the note to onder b). A negative new advice is so where article 4 lid 2, by analogy, leaves
    /// the college nothing else to decide; where it may depart, may ask, or that is unknown, it is open until the decision.
    /// </summary>
    [Theory]
    [InlineData("2026-03-02 newAdviceRequested criteriaInDoubt: true", true)]
    [InlineData(
        "2026-03-02 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: true",
        true
    )]
    [InlineData(
        "2026-03-02 newAdviceReceived belongs: false, carefullyPrepared: true, sufficientlyReasoned: false",
        false
    )]
    [InlineData("2026-03-02 newAdviceReceived belongs: false", false)]
    [InlineData("2026-03-02 newAdviceReceived belongs: false, carefullyPrepared: false", false)]
    [InlineData("2026-03-02 newAdviceReceived belongs: null", false)]
    [InlineData("2026-03-02 newAdviceReceived belongs: true", false)]
    [InlineData("2026-03-02 newAdviceReceived belongs: false; 2026-03-09 indicationDecided belongs: true", false)]
    public void Article_7_b_what_a_new_advice_leaves_of_the_confirmation(string course, bool isRefused)
    {
        var decision = Review("2026-03-09", $"2026-01-01 trajectoryStarted; {course}", "indicationHeld: true")
            .Decision("subsidy.decide");
        (decision == "refuse bound, art. 7 lid 1 onder b").Should().Be(isRefused, decision);
    }

    /// <summary>Onder f alone stands in the way: the note leaves aside whether the trajectory was completed.</summary>
    [Fact]
    public void Without_Wajong_it_must_be_lengthened_whatever_is_known_of_its_completion()
    {
        var review = CaseRules.ReviewWithChanges(
            File(
                $"2026-01-01 trajectoryStarted; 2026-05-04 {Unwilling}",
                "indicationHeld: true, targetGroupConfirmed: true, receivesWajong: true"
            ),
            Iso("2026-06-20")
        );
        var refused = review.Decisions.Single(decision => ReferenceEquals(decision.Rule, SubsidyRules.DecideRule));
        review
            .ChangesOf(refused)!
            .Value.Select(change => change.Explain(Language.Dutch))
            .Should()
            .Contain(change =>
                change.StartsWith(
                    "Zonder Wajong-uitkering moet het plaatsingstraject worden verlengd",
                    StringComparison.Ordinal
                )
            );
    }

    /// <summary>What would follow is warned of as it would be when it is decided.</summary>
    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void What_would_change_an_extension_tells_what_the_text_leaves_open(string on, bool isAfterEnd)
    {
        var review = CaseRules.ReviewWithChanges(
            File("2026-01-01 trajectoryStarted", "indicationHeld: true, ground: none"),
            Iso(on)
        );
        var refused = review.Decisions.Single(decision => ReferenceEquals(decision.Rule, PlacementRules.ExtendRule));
        foreach (var change in review.ChangesOf(refused)!.Value)
        {
            change
                .Explain(Language.Dutch)
                .Contains("de tekst zegt niet of verlengen", StringComparison.Ordinal)
                .Should()
                .Be(isAfterEnd);
        }
    }
}
