using static BeschutWerk.Rules.Tests.CaseText;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a line says is true of the day and of the norm of which it says it.</summary>
public sealed class TrueOfItsDayTests
{
    private const string Held = "indicationHeld: true, reported: true, receivesWajong: false";

    // article 4 lid 3: decided while the term stood still

    [Fact]
    public void A_term_that_was_decided_in_while_it_stood_still_does_not_stand_still_now()
    {
        const string events = """
            2024-02-12 adviceReceived adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: false
            2024-03-01 informationRequested
            2024-03-20 indicationDecided belongs: true, quotaRealised: false
            """;
        Lines("2024-03-25", events, "", Language.Dutch)
            .Should()
            .ContainSingle(line =>
                line.StartsWith(
                    "- termijn voor het besluit over de indicatie: vanaf 13 februari 2024, stond op het laatst stil en had toen geen "
                        + "laatste dag, loopt niet meer: besloten over de indicatie op 20 maart 2024;",
                    StringComparison.Ordinal
                )
            );
        Lines("2024-03-25", events, "", Language.English)
            .Should()
            .ContainSingle(line =>
                line.Contains("from 13 February 2024, stood still in the end and had no last day then, ")
            )
            .And.NotContain(line => line.Contains("stands still"));
        var before = string.Join('\n', events.Split('\n')[..2]);
        Lines("2024-03-10", before, "", Language.Dutch)
            .Should()
            .Contain(line => line.Contains("staat nu stil en heeft zolang geen laatste dag"));
    }

    // article 7 lid 1 onder c: a wage value that is no whole per cent, beside another condition that is not met

    [Theory]
    [InlineData("29.5", "orientation", "art. 7 lid 1 onder c")]
    [InlineData("29.5", "suitable", "art. 7 lid 1 onder c")]
    [InlineData("99.5", "orientation", "toelichting art. 7 lid 1 onder c")] // rounded it would be the whole wage
    public void The_remark_on_a_wage_value_stands_at_its_threshold(string wageValue, string workplace, string place) =>
        Review(
            "2024-10-01",
            $"""
            2024-03-18 trajectoryStarted
            2024-05-01 wageValueDetermined wageValue: {wageValue}, employerWilling: true
            2024-09-17 trajectoryEnded trajectory: completed
            2024-10-01 subsidyDecided outcome: grant, subsidisedPercent: 0.5, conditionsRecorded: true, hoursRecorded: true, subsidyRecorded: true, personalSupportRecorded: true
            """,
            $"{Held}, targetGroupConfirmed: true, workplace: {workplace}, independentOfBenefit: true"
        )
            .Remarks.Should()
            .Equal($"wageValueNotWhole 2024-10-01, {place}, subsidy.decide");

    // article 9 lid 2: the day of the decision gives the rank

    [Fact]
    public void The_rank_says_that_its_day_gives_it()
    {
        const string events = """
            2025-02-10 adviceReceived adviceBelongs: true, carefullyPrepared: true, sufficientlyReasoned: true
            2025-03-10 indicationDecided belongs: true, quotaRealised: true
            2025-03-12 placedOnWaitingList
            """;
        Lines("2025-04-01", events, "", Language.Dutch)
            .Should()
            .Contain("- 10 maart 2025 geeft de rang: besloten over de indicatie (art. 9 lid 2)");
        Lines("2025-04-01", events, "", Language.English)
            .Should()
            .Contain("- 10 March 2025 gives the rank: indication decided (art. 9 lid 2)");
    }

    // Participatiewet article 10b lid 3, under the letter of Maastricht (page 2 paragraph 3)

    [Theory]
    [InlineData("ableToWork: false", 0)] // there is nothing to ask UWV of who cannot work
    [InlineData("ableToWork: true, suitableInstruments: [guidance]", 1)]
    public void The_person_may_ask_for_advice_whatever_is_examined_first(string known, int steps) =>
        Review("2024-06-03", "", known, OfMaastricht).StepsOf("requestAdvice").Should().HaveCount(steps);

    [Fact]
    public void A_pre_trajectory_is_no_step_for_who_is_meant_for_day_activities() =>
        Review("2024-06-03", "", "ableToWork: false", OfMaastricht).StepsOf("startPreTrajectory").Should().BeEmpty();

    // article 5 lid 2 and 3, where a new trajectory is longer than the first

    private static Policy LongerAnew =>
        NuenenPolicy.With(
            new Provision(Norm.TrajectoryStart, Place("art. 5 lid 1"), Term.FromMonths(3)),
            new Provision(Norm.NewTrajectory, Place("art. 5 lid 3"), Term.FromMonths(4), Percentage.FromPercent(30)),
            new Provision(Norm.TrajectoryExtension, Place("art. 5 lid 2"), Term.FromMonths(2)) { Requires = [] }
        );

    [Theory]
    [InlineData(4, true, PermissionOutcome.Permitted)]
    [InlineData(5, true, PermissionOutcome.Refused)]
    [InlineData(3, false, PermissionOutcome.Permitted)]
    [InlineData(4, false, PermissionOutcome.Refused)]
    [InlineData(3, null, PermissionOutcome.Permitted)]
    [InlineData(4, null, null)]
    [InlineData(5, null, PermissionOutcome.Refused)]
    public void Article_5_lid_2_a_new_trajectory_is_measured_by_its_own_length(
        int months,
        bool? renewed,
        PermissionOutcome? outcome
    )
    {
        var decision = PlacementRules.Extend(
            LongerAnew,
            new PlacementExtensionFacts(
                Iso("2024-06-01"),
                months: 2,
                previousExtensionMonths: 0,
                decidedOn: Iso("2024-08-30"),
                trajectoryMonths: months,
                renewed: renewed
            )
        );
        if (outcome is not { } result)
        {
            decision.MissingFacts.Should().Equal("renewed");
            return;
        }

        decision.Outcome.Result.Should().Be(result);
        if (result is PermissionOutcome.Permitted)
        {
            decision.Caveats.Should().Be(renewed is true ? Caveats.RenewedTrajectory : Caveats.None);
            decision
                .Outcome.Trajectory!.Value.LastDay.Should()
                .Be(Iso("2024-06-01").PlusMonths(months + 2).PlusDays(-1));
        }
    }

    [Fact]
    public void Its_extension_is_no_breach_and_hangs_on_no_situation()
    {
        const string events = """
            2024-03-01 trajectoryStarted
            2024-05-01 wageValueDetermined wageValue: 20, higherWageValueExpected: true
            2024-06-01 trajectoryRenewed months: 4, newWorkplace: true
            """;
        var open = Under(LongerAnew, "2024-09-01", events, Held);
        open.StepsOf("extendTrajectory")
            .Should()
            .Equal("college extendTrajectory by 2024-09-30 discretionary, art. 5 lid 2 [renewedTrajectory]");
        var review = Under(LongerAnew, "2024-10-01", $"{events}\n2024-09-30 trajectoryExtended months: 2", Held);
        review.Breaches.Should().BeEmpty();
        review.TermsOf("trajectory").Should().Contain(term => term.Contains("2024-06-01 to 2024-11-30"));
    }

    private static string[] Lines(string on, string events, string known, Language language) =>
        CaseRules.Review(File(events, known), Iso(on)).Explain(language).Split('\n');
}
