using static BeschutWerk.Rules.NonWorkingDay;
using static BeschutWerk.Rules.Tests.NationalLawCases;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Participatiewet article 10d lid 12: the term for the decision on wage cost subsidy.</summary>
public sealed class NationalSubsidyTermTests
{
    [Theory]
    [InlineData("2026-02-15", null, SubsidyTermResult.Running, 1, null)]
    [InlineData("2026-02-16", null, SubsidyTermResult.Running, 0, null)]
    [InlineData("2026-02-17", null, SubsidyTermResult.Overdue, null, 1)]
    [InlineData("2026-06-01", "2026-01-12", SubsidyTermResult.DecidedInTime, null, null)]
    [InlineData("2026-06-01", "2026-02-16", SubsidyTermResult.DecidedInTime, null, null)]
    [InlineData("2026-06-01", "2026-02-17", SubsidyTermResult.DecidedLate, null, 1)]
    public void A_decision_on_the_last_day_is_in_time_and_after_it_late(
        string on,
        string? decidedOn,
        SubsidyTermResult result,
        int? daysLeft,
        int? daysLate
    )
    {
        var decision = Term(on, "2026-01-12", decidedOn); // five weeks after a Monday
        ShouldRestOnLid12(decision);
        decision.Outcome.Result.Should().Be(result);
        decision.Outcome.LastDay.Should().Be(Day(2026, 2, 16));
        decision.Outcome.DaysLeft.Should().Be(daysLeft);
        decision.Outcome.DaysLate.Should().Be(daysLate);
        decision.Findings[0].Result.Should().Be(daysLate is null ? FindingResult.Met : FindingResult.Unmet);
        decision.Caveats.Should().Be(Caveats.None);
    }

    [Theory]
    [InlineData("2023-06-30", false)]
    [InlineData("2023-07-01", true)]
    public void Before_july_2023_the_act_had_no_such_term(string determinedOn, bool isRegulated)
    {
        var decision = Term("2023-08-01", determinedOn);
        decision.IsDetermined.Should().Be(isRegulated);
        if (!isRegulated)
        {
            decision.ShouldBeNotRegulated();
            decision.Reason.Should().Be(new NotRegulatedReason(Norm.SubsidyDecisionTerm, LawGap.BeforeFirstVersion));
            decision.Explain(Language.English).Should().Contain("before the first version").And.Contain("1 July 2023");
        }
    }

    [Fact]
    public void As_a_term_of_an_act_it_moves_past_holidays_and_days_put_on_a_par()
    {
        var decision = Term("2026-05-18", "2026-04-09"); // Thursday 14 May is Ascension Day, the 15th put on a par
        decision.Outcome.LastDay.Should().Be(Day(2026, 5, 18));
        decision
            .Outcome.ShiftedFor.Should()
            .Equal(
                Shifted(2026, 5, 14, AscensionDay),
                Shifted(2026, 5, 15, EquatedDay),
                Shifted(2026, 5, 16, Saturday),
                Shifted(2026, 5, 17, Sunday)
            );
        decision.Caveats.Should().Be(Caveats.SecondarySource, "the titles of the decrees tell of the 15th");
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("(Algemene termijnenwet art. 1 en 3)")
            .And.NotContain("art. 5");
        Term("2026-05-18", "2026-04-09", null, "2026-05-15")
            .Caveats.Should()
            .Be(Caveats.None, "the caller says it too");
    }

    [Fact]
    public void It_is_the_same_under_every_policy_and_warns_after_the_latest_text()
    {
        var facts = new SubsidyTermFacts(Day(2026, 8, 1), Day(2026, 7, 1));
        foreach (var policy in BuiltInPolicies.All)
        {
            SubsidyRules.Term(policy, facts).Should().Be(SubsidyRules.Term(NationalPolicy, facts));
        }

        SubsidyRules.Term(NuenenPolicy, facts).Caveats.Should().Be(Caveats.None);
        Term("2026-08-01", "2026-07-02").Caveats.Should().Be(Caveats.LaterLawNotSeen);
    }

    [Fact]
    public void A_date_that_cannot_be_is_refused()
    {
        Refused(() => new SubsidyTermFacts(Day(2026, 1, 4), Day(2026, 1, 5)), "wageValueDeterminedOn");
        Refused(() => new SubsidyTermFacts(default, Day(2026, 1, 5)), "on");
        Refused(() => new SubsidyTermFacts(Day(2026, 1, 5), default), "wageValueDeterminedOn");
        var facts = new SubsidyTermFacts(Day(2026, 3, 2), Day(2026, 1, 5));
        Refused(() => facts with { DecidedOn = Day(2026, 1, 4) }, "DecidedOn");
        Refused(() => facts with { DecidedOn = Day(2026, 3, 3) }, "DecidedOn");
        Refused(() => SubsidyRules.Term(NationalPolicy, default), "facts");
        var missing = () => SubsidyRules.Term(null!, facts);
        missing.Should().Throw<ArgumentNullException>();
        facts.ToString().Should().Be("on: 2026-03-02, wageValueDeterminedOn: 2026-01-05");
    }

    [Fact]
    public void In_json_it_has_the_values_of_the_catalogue()
    {
        Ask("subsidy.term", """{"on": "2026-02-18", "wageValueDeterminedOn": "2026-01-12"}""")
            .ShouldSay(
                "overdue",
                "bound",
                "art. 10d lid 12",
                """{"lastDay":"2026-02-16","shiftedFor":[],"daysLate":2}"""
            );
        Ask("subsidy.term", """{"on": "2026-02-18"}""").ShouldBeRefused("missingField", "facts.wageValueDeterminedOn");
        var explained = Ask(
            "subsidy.term",
            """{"on": "2026-02-18", "wageValueDeterminedOn": "2026-01-12", "decidedOn": "2026-02-17"}""",
            Language.Dutch
        );
        explained
            .Text("explanation")
            .Should()
            .Contain("te laat genomen")
            .And.Contain("binnen 5 weken")
            .And.Contain("loonwaarde vastgesteld, of vaststelling achterwege gelaten, op: 12 januari 2026");
    }

    private static Decision<SubsidyTermOutcome> Term(
        string on,
        string determinedOn,
        string? decidedOn = null,
        params string[] equatedDays
    ) =>
        SubsidyRules.Term(
            NationalPolicy,
            new SubsidyTermFacts(Iso(on), Iso(determinedOn))
            {
                DecidedOn = decidedOn is null ? null : Iso(decidedOn),
                EquatedDays = new(equatedDays.Select(Iso)),
            }
        );

    private static void ShouldRestOnLid12(IDecision decision) =>
        decision.ShouldRestOn(Norm.SubsidyDecisionTerm, NationalLaw.Participatiewet, "art. 10d lid 12");
}
