using System.Globalization;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>The decision as a value.</summary>
public sealed class DecisionTests
{
    private static readonly IndicationFacts Followed = new()
    {
        AdviceBelongs = true,
        CarefullyPrepared = true,
        SufficientlyReasoned = true,
    };

    [Fact]
    public void Equal_facts_under_an_equal_policy_give_equal_decisions()
    {
        var decision = IndicationRules.Decide(NuenenPolicy, Followed);
        var copy = NuenenPolicy with { Provisions = new ProvisionCollection(NuenenPolicy.Provisions) };
        IndicationRules.Decide(copy, Followed).Should().Be(decision);
        IndicationRules.Decide(copy, Followed).GetHashCode().Should().Be(decision.GetHashCode());
        IndicationRules.Decide(NuenenPolicy, Followed with { AdviceBelongs = false }).Should().NotBe(decision);
        IndicationRules.Decide(NuenenPolicy with { Key = "other" }, Followed).Should().NotBe(decision);
        decision.Findings.Should().Equal(IndicationRules.Decide(copy, Followed).Findings);
        (decision.Findings == IndicationRules.Decide(copy, Followed).Findings).Should().BeTrue();
    }

    [Fact]
    public void An_outcome_that_is_not_determined_cannot_be_read_and_the_message_says_why()
    {
        var missing = IndicationRules.Decide(NuenenPolicy, default);
        missing.IsDetermined.Should().BeFalse();
        missing.TryGetOutcome(out var nothing).Should().BeFalse();
        nothing.Should().Be(default(IndicationOutcome));
        var read = () => missing.Outcome;
        read.Should().Throw<InvalidOperationException>().WithMessage("*indication.decide*carefullyPrepared*");

        var silent = NuenenPolicy with { Provisions = new ProvisionCollection() };
        var unregulated = () => IndicationRules.Decide(silent, Followed).Outcome;
        unregulated.Should().Throw<InvalidOperationException>().WithMessage("*does not regulate*");

        IndicationRules.Decide(NuenenPolicy, Followed).TryGetOutcome(out var outcome).Should().BeTrue();
        outcome.Should().Be(IndicationOutcome.Belongs);
    }

    [Fact]
    public void A_default_decision_never_reads_as_an_outcome()
    {
        var none = default(Decision<IndicationOutcome>);
        none.ToString().Should().Be("(no decision)");
        none.Should().Be(default(Decision<IndicationOutcome>));
        foreach (
            var act in new Action[]
            {
                () => _ = none.Outcome,
                () => _ = none.Status,
                () => _ = none.Basis,
                () => _ = none.Citation,
                () => _ = none.Force,
                () => _ = none.Findings,
                () => _ = none.Missing,
                () => _ = none.MissingFacts,
                () => _ = none.Caveats,
                () => _ = none.Rule,
                () => _ = none.Policy,
                () => _ = none.IsDetermined,
                () => none.Explain(Language.Dutch),
            }
        )
        {
            act.Should().Throw<InvalidOperationException>();
        }
    }

    [Fact]
    public void A_missing_policy_is_refused()
    {
        var act = () => IndicationRules.Decide(null!, Followed);
        act.Should().Throw<ArgumentNullException>().WithParameterName("policy");
    }

    [Fact]
    public void A_decision_allocates_nothing()
    {
        var term = new IndicationTermFacts(Day(2026, 3, 12), Day(2026, 1, 5))
        {
            Suspensions = new Suspensions(new Suspension(Day(2026, 1, 20), Day(2026, 1, 30))),
            DecidedOn = Day(2026, 3, 12),
        };
        var group = new TargetGroupFacts { LimitationPresent = true };
        var investigation = new AdviceInvestigationFacts(Day(2026, 3, 1))
        {
            LastAssessedOn = LastAssessment.On(Day(2025, 3, 1)),
        };
        var inForce = new PolicyInForceFacts(Day(2026, 3, 1)) { PublishedOn = Day(2019, 9, 10) };
        var policy = NuenenPolicy;
        var determined = 0;

        void DecideAll()
        {
            determined += IndicationRules.Term(policy, term).IsDetermined ? 1 : 0;
            determined += IndicationRules.Decide(policy, Followed).IsDetermined ? 1 : 0;
            determined += TargetGroupRules.Assess(policy, group).IsDetermined ? 1 : 0;
            determined += AdviceRules.MayRequest(policy, default).IsDetermined ? 1 : 0;
            determined += AdviceRules.Investigation(policy, investigation).IsDetermined ? 1 : 0;
            determined += AdviceRules.Conclude(policy, default).IsDetermined ? 1 : 0;
            determined += PolicyRules.InForce(policy, inForce).IsDetermined ? 1 : 0;
            foreach (var finding in IndicationRules.Decide(policy, Followed).Findings)
            {
                determined += finding.Result == FindingResult.Met ? 1 : 0;
            }
        }

        DecideAll();
        determined = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        DecideAll();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.Should().Be(0);
        determined.Should().Be(4);
    }

    [Fact]
    public void Findings_can_be_counted_indexed_and_enumerated()
    {
        var findings = IndicationRules.Decide(NuenenPolicy, Followed).Findings;
        findings.Count.Should().Be(3);
        findings[0]
            .Should()
            .Be(new Finding(Norm.AdviceFollowed, NuenenPolicy.CitationOf(Norm.AdviceFollowed), FindingResult.Met));
        findings[0].ToString().Should().Be("AdviceFollowed: met (art. 4 lid 2)");
        findings.Of(Norm.Hardship).Should().Be(FindingResult.NotApplicable);
        default(Findings).Should().BeEmpty();
        foreach (var index in new[] { -1, 3 })
        {
            var act = () => findings[index];
            act.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Fact]
    public void What_is_shown_of_a_value_does_not_depend_on_the_culture_of_the_machine()
    {
        object[] values =
        [
            new IndicationTermFacts(Day(2026, 3, 12), Day(2026, 1, 5))
            {
                DecidedOn = Day(2026, 3, 12),
                Suspensions = new Suspensions(new Suspension(Day(2026, 1, 20), null)),
            },
            new PolicyInForceFacts(Day(2026, 3, 12)) { PublishedOn = Day(2026, 1, 1) },
            new AdviceInvestigationFacts(Day(2026, 3, 12)) { LastAssessedOn = LastAssessment.On(Day(2026, 1, 1)) },
            IndicationRules.Term(NuenenPolicy, new IndicationTermFacts(Day(2026, 3, 12), Day(2026, 1, 5))),
            IndicationRules.Term(NuenenPolicy, new IndicationTermFacts(Day(2026, 3, 12), Day(2026, 1, 5))).Outcome,
            new PolicyInForceOutcome(PolicyInForceResult.Ended, Day(2026, 1, 1), Day(2026, 1, 2)),
            LastAssessment.On(Day(2026, 1, 1)),
            new Suspension(Day(2026, 1, 20), null),
            Term.FromWeeks(8),
            Percentage.FromPercent(42.5m),
            HoursPerWeek.FromHours(15.33m),
            new OutcomeValue("share", 42.5m),
            new OutcomeValue("lastDay", Day(2026, 1, 2)),
        ];
        var here = values.Select(value => value.ToString()).ToList();
        Strangely(() => values.Select(value => value.ToString()).ToList()).Should().Equal(here);
        here.Should().OnlyContain(text => text!.Length > 0);
        here[0]
            .Should()
            .Be("on: 2026-03-12, adviceReceivedOn: 2026-01-05, suspensions: 2026-01-20/.., decidedOn: 2026-03-12");
        here[4].Should().Be("overdue (lastDay: 2026-03-02, suspendedDays: 0, daysLate: 10)");
    }

    [Fact]
    public void An_explanation_and_a_refusal_do_not_depend_on_the_culture_of_the_machine()
    {
        var facts = new IndicationTermFacts(Day(2026, 3, 12), Day(2026, 1, 5));
        string Explained() =>
            IndicationRules.Term(NuenenPolicy, facts).Explain(Language.Dutch)
            + IndicationRules.Term(NuenenPolicy, facts).Explain(Language.English);
        Strangely(Explained).Should().Be(Explained());

        string Refused()
        {
            var act = () => new IndicationTermFacts(Day(2026, 1, 1), Day(2026, 1, 5));
            return act.Should().Throw<InvalidValueException>().Which.Message;
        }

        Strangely(Refused).Should().Be(Refused()).And.Contain("2026-01-05");
    }

    /// <summary>Runs under a culture in which dates, numbers and signs look like nowhere else.</summary>
    private static T Strangely<T>(Func<T> read)
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = "#";
        strange.NumberFormat.NegativeSign = "~";
        strange.DateTimeFormat.ShortDatePattern = "yyyy'!'dd'!'MM";
        strange.DateTimeFormat.LongDatePattern = "yyyy'!'dd'!'MM";
        strange.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(i => $"month{i}")];
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (strange, strange);
            Day(2026, 3, 12).ToString().Should().Contain("!", "the culture is strange");
            return read();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
