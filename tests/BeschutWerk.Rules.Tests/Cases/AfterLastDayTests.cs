using static BeschutWerk.Rules.Tests.CaseText;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Rules that have gone out of force bind nobody any more: what was late by them when they ended stays a breach, by the days until
/// then, and no day after it counts.
/// </summary>
public sealed class AfterLastDayTests
{
    private static readonly Policy UntilJune2025 = BuiltInPolicies.Nuenen2019 with
    {
        Validity = BuiltInPolicies.Nuenen2019.Validity with { LastDay = new LocalDate(2025, 6, 30) },
    };

    [Theory]
    [InlineData("2025-06-29", "decisionLate 2025-04-27 64 days, art. 4 lid 1")]
    [InlineData("2025-06-30", "decisionLate 2025-04-27 65 days, art. 4 lid 1")]
    [InlineData("2025-07-01", "decisionLate 2025-04-27 65 days, art. 4 lid 1")]
    [InlineData("2026-06-30", "decisionLate 2025-04-27 65 days, art. 4 lid 1")]
    public void Article_4_lid_1_nothing_gets_later_by_rules_that_have_ended(string on, string breach) =>
        Under(UntilJune2025, on, "2025-03-01 adviceReceived adviceBelongs: true").Breaches.Should().Equal(breach);

    [Theory]
    [InlineData("2025-06-30", "decisionLate 2025-06-30 65 days, art. 4 lid 1")] // the act itself, on the last day of the rules
    [InlineData("2025-07-01", "decisionLate 2025-04-27 65 days, art. 4 lid 1")]
    [InlineData("2025-09-01", "decisionLate 2025-04-27 65 days, art. 4 lid 1")]
    public void Article_4_lid_1_a_decision_after_the_rules_takes_nothing_away_of_what_was_late_by_them(
        string decidedOn,
        string breach
    ) =>
        Under(
            UntilJune2025,
            "2025-12-01",
            $"2025-03-01 adviceReceived adviceBelongs: true; {decidedOn} indicationDecided belongs: true"
        )
            .Breaches.Should()
            .Equal(breach);

    [Theory]
    [InlineData("2025-05-06", 0)]
    [InlineData("2025-05-05", 0)] // eight weeks end on 30 June: they had not passed when the rules ended
    [InlineData("2025-05-04", 1)]
    public void Article_4_lid_1_a_term_that_ends_with_the_rules_or_after_them_is_never_late(
        string received,
        int late
    ) =>
        Under(UntilJune2025, "2025-12-01", $"{received} adviceReceived adviceBelongs: true")
            .Breaches.Should()
            .HaveCount(late);

    [Fact]
    public void Article_4_lid_1_another_advice_after_the_rules_does_not_make_it_later() =>
        Under(
            UntilJune2025,
            "2025-12-01",
            "2025-03-01 adviceReceived adviceBelongs: true; 2025-10-01 adviceReceived adviceBelongs: true"
        )
            .Breaches.Should()
            .Equal("decisionLate 2025-04-27 65 days, art. 4 lid 1");

    [Theory]
    [InlineData("2025-06-30", 29)]
    [InlineData("2025-07-01", 29)]
    [InlineData("2026-06-30", 29)]
    public void Article_6_lid_2_a_permanent_contract_is_withheld_until_the_rules_end(string on, int days) =>
        Under(
            UntilJune2025,
            on,
            "2023-06-01 employmentStarted contract: temporary; 2025-06-02 contractRenewed contract: temporary",
            "indicationHeld: true"
        )
            .Breaches.Should()
            .Equal($"permanentContractWithheld 2025-06-02 {days} days, art. 6 lid 2");

    [Theory]
    [InlineData("2025-07-15", "continuedPastEnd 2025-06-21 10 days, art. 5 lid 2")] // 21 to 30 June
    [InlineData("2025-06-25", "continuedPastEnd 2025-06-25 5 days, art. 5 lid 2")]
    public void Article_5_lid_2_a_trajectory_goes_on_against_the_rules_until_they_end(string ended, string breach) =>
        Under(
                UntilJune2025,
                "2025-12-01",
                $"2024-12-21 trajectoryStarted; {ended} trajectoryEnded",
                "indicationHeld: true, reported: true"
            )
            .BreachesOf("continuedPastEnd")
            .Should()
            .Equal(breach);

    /// <summary>National law, which is not the policy's, still holds.</summary>
    [Fact]
    public void Besluit_advisering_UWV_gets_later_after_the_rules_too() =>
        Under(UntilJune2025, "2025-12-01", "2025-03-03 adviceRequested requestedBy: person")
            .Breaches.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("adviceLate 2025-04-29 217 days");

    [Theory]
    [InlineData(
        Language.Dutch,
        "- 27 april 2025: besluit over de indicatie te laat: 65 dagen, geteld tot en met 30 juni 2025, de laatste dag van de regels (art. 4 lid 1)"
    )]
    [InlineData(
        Language.English,
        "- 27 April 2025: the decision on the indication late: 65 days, counted up to and including 30 June 2025, the last day of the rules (art. 4 lid 1)"
    )]
    public void The_text_says_up_to_which_day_is_counted(Language language, string line)
    {
        var told = File("2025-03-01 adviceReceived adviceBelongs: true");
        CaseRules
            .Review(new CaseFile(told.Key, UntilJune2025, told.Events, told.Known), new LocalDate(2025, 12, 1))
            .Explain(language)
            .Split('\n')
            .Should()
            .Contain(line);
    }

    /// <summary>The decision beside a breach is that of the last day on which the rules judged it.</summary>
    [Theory]
    [InlineData("2025-03-01 adviceReceived adviceBelongs: true")]
    [InlineData("2025-03-01 adviceReceived adviceBelongs: true; 2025-09-01 indicationDecided belongs: true")]
    [InlineData("2025-03-01 adviceReceived adviceBelongs: true; 2025-10-01 adviceReceived adviceBelongs: true")]
    public void The_decision_of_a_breach_counts_as_many_days_as_the_breach(string events)
    {
        var told = File(events);
        var breach = CaseRules
            .Review(new CaseFile(told.Key, UntilJune2025, told.Events, told.Known), new LocalDate(2025, 12, 1))
            .Breaches.Should()
            .ContainSingle()
            .Subject;
        breach
            .Decision.Should()
            .BeOfType<Decision<IndicationTermOutcome>>()
            .Which.Outcome.DaysLate.Should()
            .Be((int)breach.Extent!.Value.Value);
    }

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2025-07-01")]
    [InlineData("2025-12-01")]
    public void Article_4_lid_1_of_what_became_late_on_the_last_day_of_the_rules_one_day_counts(string on) =>
        Under(UntilJune2025, on, "2025-05-04 adviceReceived adviceBelongs: true")
            .Breaches.Should()
            .Equal("decisionLate 2025-06-30 1 days, art. 4 lid 1");

    [Fact]
    public void What_is_late_while_the_rules_last_is_counted_up_to_the_day_and_is_open()
    {
        var told = File("2025-03-01 adviceReceived adviceBelongs: true");
        var review = CaseRules.Review(new CaseFile("a", UntilJune2025, told.Events), new(2025, 5, 1));
        var breach = review.Breaches.Should().ContainSingle().Which;
        (breach.On, breach.Extent!.Value.Value).Should().Be((new(2025, 4, 27), 5));
        breach.EndedOn.Should().BeNull();
        breach.Decision.Should().Be(review.Decisions.Single(decision => decision.Rule == IndicationRules.TermRule));
    }

    [Theory]
    [InlineData("2025-06-30", "permanentContractEarly 2025-06-30, art. 6 lid 1")]
    [InlineData("2025-07-01", "")]
    public void Article_6_lid_1_a_permanent_contract_after_the_rules_departs_from_none(
        string started,
        string departure
    ) =>
        string.Join(
                "; ",
                Under(
                        UntilJune2025,
                        "2025-12-01",
                        $"{started} employmentStarted contract: permanent",
                        "indicationHeld: true"
                    )
                    .DeparturesOf("permanentContractEarly")
            )
            .Should()
            .Be(departure);
}
