using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>What was against the rules stays so, and is judged each time that it is done.</summary>
public sealed class LastingBreachTests
{
    private const string Negative = "belongs: false, carefullyPrepared: true, sufficientlyReasoned: true";

    // ruling N4.1: a term that has run out

    [Theory]
    [InlineData("2026-03-20", "2026-03-20", 18)]
    [InlineData("2026-03-20", "2026-05-15", 18)]
    [InlineData("2026-03-03", "2026-03-03", 1)] // the first day late
    [InlineData("2026-03-02", "2026-03-02", null)] // the last day
    [InlineData("2026-03-02", "2026-04-27", null)]
    public void Ruling_N4_1_a_decision_that_was_late_stays_late_whatever_advice_comes(
        string second,
        string on,
        int? late
    )
    {
        var review = Review(
            on,
            $"2026-01-05 adviceReceived adviceBelongs: true; {second} adviceReceived adviceBelongs: true"
        );
        review.Breaches.Should().Equal(late is { } days ? [$"decisionLate 2026-03-03 {days} days, art. 4 lid 1"] : []);
        review
            .StepsOf("decideIndication")
            .Should()
            .ContainSingle("the second advice opens a term of its own")
            .Which.Should()
            .Contain(second == "2026-03-20" ? "by 2026-05-15 bound" : " bound");
    }

    [Theory]
    [InlineData("2026-05-15", 0)]
    [InlineData("2026-05-16", 1)]
    [InlineData("2026-06-14", 30)]
    public void Ruling_N4_1_the_term_of_the_second_advice_is_judged_beside_the_first(string on, int late) =>
        Review(on, "2026-01-05 adviceReceived adviceBelongs: true; 2026-03-20 adviceReceived adviceBelongs: true")
            .Breaches.Should()
            .Equal(
                late == 0
                    ? ["decisionLate 2026-03-03 18 days, art. 4 lid 1"]
                    :
                    [
                        "decisionLate 2026-03-03 18 days, art. 4 lid 1",
                        $"decisionLate 2026-05-16 {late} days, art. 4 lid 1",
                    ]
            );

    [Theory]
    [InlineData("2026-05-15", null)]
    [InlineData("2026-05-18", "decisionLate 2026-05-18 3 days, art. 4 lid 1")]
    public void Ruling_N4_1_a_decision_in_time_on_the_second_advice_does_not_mend_the_first(
        string decided,
        string? late
    ) =>
        Review(
            "2026-12-31",
            $"""
            2026-01-05 adviceReceived POS
            2026-03-20 adviceReceived POS
            {decided} indicationDecided belongs: true
            """
        )
            .Breaches.Should()
            .Equal(["decisionLate 2026-03-03 18 days, art. 4 lid 1", .. late is null ? (string[])[] : [late]]);

    [Fact]
    public void Ruling_N4_1_three_advices_are_three_terms() =>
        Review(
            "2026-12-31",
            """
            2026-01-05 adviceReceived POS
            2026-03-20 adviceReceived POS
            2026-05-20 adviceReceived POS
            2026-07-15 indicationDecided belongs: true
            """
        )
            .Breaches.Should()
            .Equal("decisionLate 2026-03-03 18 days, art. 4 lid 1", "decisionLate 2026-05-16 5 days, art. 4 lid 1");

    [Theory]
    [InlineData("2026-03-11", null)]
    [InlineData("2026-03-12", 1)] // the suspension moved the last day by nine
    public void Article_4_lid_3_the_first_term_is_late_after_its_last_day_as_moved(string second, int? late) =>
        Review(
            second,
            $"""
            2026-01-05 adviceReceived sufficientlyReasoned: false
            2026-01-20 informationRequested
            2026-01-30 informationReceived
            {second} adviceReceived POS
            """
        )
            .Breaches.Should()
            .Equal(late is { } days ? [$"decisionLate 2026-03-12 {days} days, art. 4 lid 1"] : []);

    [Fact]
    public void Article_4_lid_3_a_term_that_was_suspended_when_the_second_advice_came_was_not_late() =>
        Review(
            "2026-04-01",
            """
            2026-01-05 adviceReceived sufficientlyReasoned: false
            2026-01-20 informationRequested
            2026-04-01 adviceReceived POS
            """
        )
            .Breaches.Should()
            .BeEmpty();

    [Fact]
    public void Ruling_N10_2_the_term_of_a_negative_new_advice_stays_exceeded_too() =>
        Review(
            "2026-06-15",
            $"""
            2026-01-01 employmentStarted contract: temporary
            2026-02-02 newAdviceReceived {Negative}
            2026-06-01 newAdviceReceived {Negative}
            2026-06-15 indicationDecided belongs: false
            """,
            "indicationHeld: true"
        )
            .Breaches.Should()
            .Equal("decisionLate 2026-03-31 63 days, art. 4 lid 1");

    [Fact]
    public void Besluit_article_2_an_advice_that_is_late_stays_late_after_a_second_request()
    {
        const string asked =
            "2025-12-01 adviceRequested requestedBy: person; 2026-02-10 adviceRequested requestedBy: college;";
        Review("2026-02-12", asked)
            .Breaches.Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("adviceLate 2026-01-27 ");
        Review("2026-12-31", asked + "2026-03-02 adviceReceived POS; 2026-03-09 indicationDecided belongs: true")
            .BreachesOf("adviceLate")
            .Should()
            .ContainSingle();
    }

    [Fact]
    public void Besluit_article_2_a_new_advice_that_is_late_stays_late_after_a_second_request()
    {
        // eight weeks after Monday 5 January 2026 is Monday 2 March
        const string asked =
            "2025-09-01 employmentStarted; 2026-01-05 newAdviceRequested; 2026-03-16 newAdviceRequested;";
        Review("2026-03-02", asked).BreachesOf("adviceLate").Should().BeEmpty();
        Review("2026-03-03", asked)
            .BreachesOf("adviceLate")
            .Should()
            .Equal("adviceLate 2026-03-03 1 days, art. 2 lid 1");
        Review("2026-03-17", asked)
            .BreachesOf("adviceLate")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("adviceLate 2026-03-03 ");
        Review("2026-12-31", asked + "2026-04-01 newAdviceReceived belongs: true")
            .BreachesOf("adviceLate")
            .Should()
            .ContainSingle();
    }

    // ruling N4.2, N10.2: every decision by the advice that it follows on

    [Theory]
    [InlineData("true", "false", "2026-03-02")]
    [InlineData("false", "true", "2026-02-02")]
    [InlineData("false", "false", "2026-02-02 2026-03-02")]
    [InlineData("true", "true", "")]
    public void Ruling_N4_2_a_reversed_decision_is_judged_as_much_as_the_first(string first, string then, string on) =>
        Review(
            "2026-12-31",
            $"""
            2026-01-05 adviceReceived POS
            2026-02-02 indicationDecided belongs: {first}
            2026-03-02 indicationDecided belongs: {then}
            """
        )
            .Breaches.Should()
            .Equal(
                on.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(day => $"adviceNotFollowed {day}, art. 4 lid 2")
            );

    [Theory]
    [InlineData("true", "adviceNotFollowed 2026-02-10, art. 4 lid 2", "")]
    [InlineData("false", "", "adviceDepartedFrom 2026-02-10, art. 4 lid 2")]
    [InlineData("null", "", "")]
    public void Ruling_N10_2_a_decision_is_judged_by_the_new_advice(string careful, string breach, string departure)
    {
        var events = $"""
            2026-01-01 employmentStarted contract: temporary
            2026-02-02 newAdviceReceived belongs: false, carefullyPrepared: {careful}, sufficientlyReasoned: true
            2026-02-10 indicationDecided belongs: true
            """;
        foreach (var later in (string[])["", "; 2026-03-10 indicationDecided belongs: false"])
        {
            var review = Review("2026-12-31", events + later, "indicationHeld: true");
            string.Join(";", review.BreachesOf("adviceNotFollowed")).Should().Be(breach);
            string.Join(";", review.DeparturesOf("adviceDepartedFrom")).Should().Be(departure);
            review.Facts.Contains("carefullyPrepared on 2026-02-10 (indication.decide)").Should().Be(careful == "null");
        }
    }

    [Fact]
    public void Ruling_N4_2_each_departure_from_careless_advice_is_one()
    {
        var review = Review(
            "2026-12-31",
            """
            2026-01-05 adviceReceived adviceBelongs: true, carefullyPrepared: false
            2026-02-02 indicationDecided belongs: false
            2026-03-02 adviceReceived adviceBelongs: true, carefullyPrepared: false
            2026-03-10 indicationDecided belongs: false
            """
        );
        review.Breaches.Should().BeEmpty();
        review
            .Departures.Should()
            .Equal("adviceDepartedFrom 2026-02-02, art. 4 lid 2", "adviceDepartedFrom 2026-03-10, art. 4 lid 2");
    }

    [Fact]
    public void Article_4_lid_1_a_second_decision_after_a_second_advice_can_be_late_as_well() =>
        Review(
            "2026-12-31",
            """
            2026-01-05 adviceReceived POS
            2026-03-04 indicationDecided belongs: true
            2026-04-06 adviceReceived POS
            2026-06-02 indicationDecided belongs: true
            """
        )
            .Breaches.Should()
            .Equal("decisionLate 2026-03-04 2 days, art. 4 lid 1", "decisionLate 2026-06-02 1 days, art. 4 lid 1");
}
