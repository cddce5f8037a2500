using BeschutWerk.Rules.Json;
using FsCheck.Xunit;
using static BeschutWerk.Rules.Tests.CaseMaking;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>What a change of policy does to cases, one by one and together.</summary>
[Properties(Replay = "20190903,20190911")] // the same cases in every run; another seed tries others
public sealed class CaseComparisonTests
{
    /// <summary>Nuenen, but the college has six weeks to decide on the indication.</summary>
    private static Policy Quicker =>
        NuenenPolicy.With(new Provision(Norm.DecisionTerm, Place("art. 4 lid 1"), Term.FromWeeks(6))) with
        {
            Key = "quicker",
        };

    private static CaseFile Advised => Case([.. Indicated.Take(2)]);

    [Theory]
    [InlineData("ordinary-course")]
    [InlineData("suspended-decision")]
    [InlineData("low-wage-value")]
    [InlineData("misconduct")]
    [InlineData("wajong")]
    [InlineData("maastricht")]
    public void Under_its_own_policy_nothing_of_a_case_differs(string name)
    {
        var file = CaseJson
            .Read(File.ReadAllBytes(Repository.PathTo($"src/BeschutWerk.Rules.Tool/examples/cases/{name}.json")))
            .Value!;
        foreach (var day in file.Events.Select(item => item.On))
        {
            var comparison = CaseComparison.Of(file, file.Policy, day);
            comparison.IsSame.Should().BeTrue("of {0}", comparison);
            comparison.Becomes.Should().Be(comparison.Was);
            var sums = PolicyComparison.Of([comparison]);
            (sums.Cases, sums.Same, sums.Different, sums.Impossible).Should().Be((1, 1, 0, 0));
            sums.Rules.Should().OnlyContain(rule => rule.Changed == 0);
            sums.Phases.Should().OnlyContain(phase => phase.Was == phase.Becomes);
            sums.Terms.Should().OnlyContain(term => term.Earlier + term.Later == 0 && term.Was == term.Becomes);
        }
    }

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 200)]
    public void A_policy_of_equal_content_and_key_changes_nothing(CaseOnDay item) =>
        CaseComparison
            .Of(item.File, item.File.Policy with { Validity = item.File.Policy.Validity }, item.Day)
            .IsSame.Should()
            .BeTrue("of {0}", item);

    [Fact]
    public void A_shorter_term_ends_earlier_and_nothing_else_differs_while_it_runs()
    {
        // eight weeks from 5 January end on 2 March, six weeks on 16 February
        var comparison = CaseComparison.Of(Advised, Quicker, Iso("2026-02-16"));
        comparison.IsPossible.Should().BeTrue();
        comparison.IsSame.Should().BeFalse();
        var term = comparison.Terms.Should().ContainSingle().Which;
        (term.Was!.Value.LastDay, term.Becomes!.Value.LastDay).Should().Be((Iso("2026-03-02"), Iso("2026-02-16")));
        var step = comparison.NextSteps.Should().ContainSingle().Which;
        (step.Was!.Value.By, step.Becomes!.Value.By).Should().Be((Iso("2026-03-02"), Iso("2026-02-16")));
        comparison.Breaches.Should().BeEmpty();
        var decision = comparison.Decisions.Should().ContainSingle("its last day is another").Which;
        decision.Rule.Key.Should().Be("indication.term");
        RuleAnswer.Of(decision.Was!).Should().Be(RuleAnswer.Of(decision.Becomes!));

        var sums = PolicyComparison.Of([comparison]);
        sums.Rules.Should().OnlyContain(rule => rule.Changed == 0, "the outcome is the same");
        sums.Terms.Single(t => t.Name == CaseTermName.IndicationDecision)
            .Should()
            .Be(new TermComparison(CaseTermName.IndicationDecision, Was: 1, Becomes: 1, Earlier: 1, Later: 0));
        comparison
            .Explain(Language.Dutch)
            .Split('\n')
            .Should()
            .Contain(
                "- termijn voor het besluit over de indicatie: 6 januari 2026 tot en met 2 maart 2026 → 6 januari 2026 tot en met 16 februari 2026"
            );
    }

    [Fact]
    public void On_the_day_after_it_the_outcome_is_another_and_a_breach_appears()
    {
        var comparison = CaseComparison.Of(Advised, Quicker, Iso("2026-02-17"));
        var decision = comparison.Decisions.Should().ContainSingle().Which;
        RuleAnswer.Of(decision.Was!).Should().Be(new RuleAnswer(DecisionStatus.Determined, "running", Force.Bound));
        RuleAnswer.Of(decision.Becomes!).Should().Be(new RuleAnswer(DecisionStatus.Determined, "overdue", Force.Bound));
        var breach = comparison.Breaches.Should().ContainSingle().Which;
        breach.Was.Should().BeNull();
        (breach.Becomes!.Value.What, breach.Becomes.Value.On)
            .Should()
            .Be((CaseBreachKind.DecisionLate, Iso("2026-02-17")));

        var sums = PolicyComparison.Of([comparison]);
        sums.Rules.Single(rule => rule.Rule.Key == "indication.term")
            .Transitions.Should()
            .Equal(new RuleTransition(RuleAnswer.Of(decision.Was!), RuleAnswer.Of(decision.Becomes!), 1));
        sums.Breaches.Should().Equal(new BreachComparison(CaseBreachKind.DecisionLate, Was: 0, Becomes: 1));
        comparison
            .Explain(Language.English)
            .Split('\n')
            .Should()
            .StartWith("Case z-1: different.")
            .And.Contain("- the decision on the indication late: none → since 17 February 2026, 1 day late");
    }

    [Fact]
    public void What_the_other_policy_does_not_regulate_is_counted_as_that()
    {
        var file = Case(Employed);
        var comparison = CaseComparison.Of(
            file,
            Without(Norm.TemporaryContract) with
            {
                Key = "other",
            },
            Iso("2027-01-01")
        );
        var contract = PolicyComparison
            .Of([comparison])
            .Rules.Single(rule => rule.Rule.Key == "employment.contract")
            .Transitions.Should()
            .ContainSingle()
            .Which;
        contract.Was!.Value.Outcome.Should().Be("temporary");
        contract.Becomes.Should().Be(new RuleAnswer(DecisionStatus.NotRegulated));
        comparison.Explain(Language.Dutch).Should().Contain("→ niet geregeld");
    }

    [Fact]
    public void Another_force_is_another_answer()
    {
        var bound = NuenenPolicy.Provisions[Norm.PermanentContract]!;
        var may = NuenenPolicy.With(bound with { Force = Force.Discretionary }) with { Key = "may" };
        var comparison = CaseComparison.Of(Case(Employed), may, Iso("2028-09-01"));
        var rule = PolicyComparison.Of([comparison]).Rules.Single(item => item.Rule.Key == "employment.contract");
        rule.Changed.Should().Be(1);
        var (was, becomes, _) = rule.Transitions.Single();
        (was!.Value.Outcome, was.Value.Force).Should().Be(("permanent", Force.Bound));
        (becomes!.Value.Outcome, becomes.Value.Force).Should().Be(("permanent", Force.Discretionary));
        comparison.NextSteps.Should().Contain(step => step.Was!.Value.Force != step.Becomes!.Value.Force);
        becomes.Explain(rule.Rule, Language.Dutch).Should().Be("Het dienstverband mag voor onbepaalde duur zijn");
        becomes.Explain(rule.Rule, Language.English).Should().Be("The contract may be for an indefinite period");
    }

    [Fact]
    public void The_days_of_one_policy_are_not_those_of_another()
    {
        var file = new CaseFile("z-1", NuenenPolicy, Indicated, publishedOn: Iso("2019-09-10"));
        file.Under(NuenenPolicy).Should().Be(file);
        var other = file.Under(Quicker);
        (other.PublishedOn, other.Policy, other.Key).Should().Be((null, Quicker, "z-1"));
        other.Events.Should().Equal(file.Events);
        var inForce = PolicyComparison
            .Of([CaseComparison.Of(file, Quicker, Iso("2026-02-16"))])
            .Rules.Single(rule => rule.Rule.Key == "policy.inForce")
            .Transitions.Single();
        inForce.Was!.Value.Outcome.Should().Be("inForce");
        inForce.Becomes!.Value.Status.Should().Be(DecisionStatus.FactsMissing);
    }

    [Fact]
    public void A_case_that_cannot_have_happened_under_the_other_policy_is_counted_and_told_as_that()
    {
        // after the six months of the one a second trajectory can start, within the nine of the other it cannot
        var longer = NuenenPolicy.With(
            new Provision(Norm.TrajectoryStart, Place("art. 5 lid 1"), Term.FromMonths(9))
        ) with
        {
            Key = "longer",
        };
        var file = Case([.. InTrajectory, On("2026-09-02", CaseEventType.TrajectoryStarted)]);
        var comparison = CaseComparison.Of(file, longer, Iso("2026-09-02"));
        (comparison.IsPossible, comparison.IsSame, comparison.Becomes).Should().Be((false, false, null));
        comparison.Errors.Should().ContainSingle().Which.Event.Should().Be(5);
        ((Func<object>)(() => file.Under(longer))).Should().Throw<InvalidCaseException>();
        file.TryUnder(longer, out var none, out var errors).Should().BeFalse();
        none.Should().BeNull();
        errors.Should().Equal(comparison.Errors);

        var sums = PolicyComparison.Of([comparison, CaseComparison.Of(Advised, longer, Iso("2026-01-10"))]);
        (sums.Cases, sums.Compared, sums.Same, sums.Different, sums.Impossible).Should().Be((2, 1, 1, 0, 1));
        comparison
            .Explain(Language.Dutch)
            .Should()
            .StartWith(
                "Zaak z-1: kan volgens deze regels niet zo zijn gebeurd.\n- gebeurtenis 6, traject begonnen op "
            );
    }

    [Fact]
    public void What_differs_is_told_from_what_it_was_to_what_it_becomes_and_the_rest_is_not()
    {
        var longer = NuenenPolicy.With(
            new Provision(Norm.TemporaryContract, Place("art. 6 lid 1"), Term.FromMonths(36))
        ) with
        {
            Key = "longer",
        };
        var employed = Case(
            On("2026-01-05", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary })
        );
        Compared(employed, longer, "2027-02-10")
            .Should()
            .Equal(
                "Zaak z-1: anders.",
                "- soort dienstverband: Het dienstverband moet in principe tijdelijk zijn (laatste dag van de eerste, tijdelijke periode "
                    + "4 januari 2028) → Het dienstverband moet in principe tijdelijk zijn (laatste dag van de eerste, tijdelijke periode "
                    + "4 januari 2029)",
                "- eerste, tijdelijke periode van het dienstverband: 5 januari 2026 tot en met 4 januari 2028 → 5 januari 2026 tot en met "
                    + "4 januari 2029"
            );
        Compared(Advised, Quicker, "2026-02-10")
            .Should()
            .Equal(
                "Zaak z-1: anders.",
                "- termijn voor het besluit over de indicatie: De beslistermijn loopt nog (laatste dag 2 maart 2026, nog 20 dagen) → De "
                    + "beslistermijn loopt nog (laatste dag 16 februari 2026, nog 6 dagen)",
                "- termijn voor het besluit over de indicatie: 6 januari 2026 tot en met 2 maart 2026 → 6 januari 2026 tot en met 16 "
                    + "februari 2026",
                "- het college: beslissen over de indicatie: moet, laatste dag 2 maart 2026 → moet, laatste dag 16 februari 2026"
            );
        Compared(Case(), BuiltInPolicies.Maastricht2024, "2026-01-31")
            .Should()
            .Equal(
                "Zaak z-1: anders.",
                "- geldigheid van de regels: nog niet te beslissen, niet bekend: dag van publicatie → De regels gelden op deze dag",
                "- keuze van het instrument: niet aan de orde → nog niet te beslissen, niet bekend: kunnen werken, passende instrumenten, "
                    + "passend beschut werk",
                "- de persoon of het college: UWV om advies vragen: mag → niet aan de orde",
                "- het college: een voorschakeltraject beginnen: niet aan de orde → moet in principe",
                "- de persoon: UWV om advies vragen: niet aan de orde → mag"
            );
    }

    [Fact]
    public void Of_everything_that_has_a_last_day_the_days_after_it_are_those_by_which_it_is_late()
    {
        var law = NuenenPolicy.Statutes;
        var employed = On("2026-01-05", CaseEventType.EmploymentStarted, new() { Contract = ContractKind.Temporary });
        var determined = On(
            "2026-02-02",
            CaseEventType.WageValueDetermined,
            new() { WageValue = WageValue.FromPercent(45), EveryMonths = 2 }
        );
        Compared(
                Case(On("2026-01-05", CaseEventType.AdviceRequested)),
                NuenenPolicy with
                {
                    Statutes = law.Without(Norm.UwvAdviceTerm),
                },
                "2026-06-10"
            )
            .Should()
            .Contain(
                "- advies van UWV, gevraagd op 5 januari 2026, te laat: sinds 3 maart 2026, 100 dagen te laat → geen"
            );
        Compared(
                Case(employed, determined),
                NuenenPolicy with
                {
                    Statutes = law.Without(Norm.SubsidyDecisionTerm),
                },
                "2026-06-10"
            )
            .Should()
            .Contain("- besluit over de loonkostensubsidie te laat: sinds 10 maart 2026, 93 dagen te laat → geen");
        var granted = On(
            "2026-03-02",
            CaseEventType.SubsidyDecided,
            new() { Outcome = SubsidyResult.Grant, SubsidisedPercent = Percentage.FromPercent(55) }
        );
        Compared(Case(employed, determined, granted), Without(Norm.AssessmentFrequency), "2026-06-10")
            .Should()
            .Contain("- loonwaardebepaling te laat: sinds 3 april 2026, 69 dagen te laat → geen");
    }

    private static string[] Compared(CaseFile file, Policy policy, string on) =>
        CaseComparison.Of(file, policy, Iso(on)).Explain(Language.Dutch).Split('\n');

    [Property(Arbitrary = [typeof(GeneratedCases)], MaxTest = 100)]
    public void The_numbers_of_each_question_together_are_the_cases(CaseOnDay item)
    {
        var policies = new[] { NuenenPolicy, BuiltInPolicies.Maastricht2024, Quicker, item.File.Policy };
        var comparisons = policies.Select(policy => CaseComparison.Of(item.File, policy, item.Day)).ToList();
        var sums = PolicyComparison.Of(comparisons);
        sums.Cases.Should().Be(4);
        (sums.Same + sums.Different + sums.Impossible).Should().Be(sums.Cases);
        sums.Phases.Sum(phase => phase.Cases).Should().Be(sums.Compared);
        sums.Rules.Should()
            .OnlyContain(rule => rule.Transitions.Sum(move => move.Cases) + rule.Neither == sums.Compared);
        sums.Rules.Sum(rule => rule.Transitions.Where(move => move.Was is not null).Sum(move => move.Cases))
            .Should()
            .Be(sums.Compared * item.Review.Decisions.Length);
        sums.Breaches.Sum(breach => breach.Was)
            .Should()
            .Be(sums.Compared * item.Review.Breaches.Select(breach => breach.What).Distinct().Count());
        foreach (var comparison in comparisons)
        {
            comparison.Explain(Language.Dutch).Should().NotContainAny("‹", "›", "(nothing)");
            comparison.IsSame.Should().Be(comparison.ToString().Contains("the same", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_question_has_a_name_in_both_languages()
    {
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var names = RuleCatalogue.All.Select(rule => rule.Explain(language)).ToList();
            names.Should().OnlyHaveUniqueItems();
            names.Should().NotContain(name => name.Contains('.') || name.Contains('‹'));
        }
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        ((Func<object>)(() => CaseComparison.Of(null!, NuenenPolicy, Iso("2026-01-01"))))
            .Should()
            .Throw<ArgumentNullException>();
        ((Func<object>)(() => CaseComparison.Of(Advised, null!, Iso("2026-01-01"))))
            .Should()
            .Throw<ArgumentNullException>();
        Refused(() => CaseComparison.Of(Advised, NuenenPolicy, default), "on");
        ((Func<object>)(() => PolicyComparison.Of([null!]))).Should().Throw<ArgumentNullException>();
        PolicyComparison.Of([]).Cases.Should().Be(0);
        PolicyComparison
            .Of([CaseComparison.Of(Advised, Quicker, Iso("2026-02-16"))])
            .ToString()
            .Should()
            .Be("1 cases: 0 the same, 1 different, 0 that cannot have happened");
    }

    [Fact]
    public void The_facts_that_decisions_lack_are_counted_on_each_side()
    {
        // Nuenen lacks the day of its publication; Maastricht, and not Nuenen, asks for an instrument first
        var ofNuenen = Case();
        var ofMaastricht = new CaseFile("z-2", BuiltInPolicies.Maastricht2024, []);
        var on = Iso("2026-01-05");
        var forth = CaseComparison.Of(ofNuenen, BuiltInPolicies.Maastricht2024, on);
        var back = CaseComparison.Of(ofMaastricht, NuenenPolicy, on);
        var sums = PolicyComparison.Of([forth, forth, back]);
        Missing("policy.inForce", "publishedOn").Should().Be((2, 1));
        Missing("targetGroup.assess", "limitationPresent").Should().Be((2, 1));
        Missing("targetGroup.assess", "workCapacity").Should().Be((3, 3));
        Missing("instrument.choose", "ableToWork").Should().Be((1, 2));

        (int Was, int Becomes) Missing(string rule, string fact)
        {
            var facts = sums.Rules.Single(item => item.Rule.Key == rule).MissingFacts;
            var found = facts.Should().ContainSingle(item => item.Fact.Name == fact).Which;
            return (found.Was, found.Becomes);
        }
    }

    [Theory]
    [InlineData(6, 1, 0)]
    [InlineData(8, 0, 0)]
    [InlineData(9, 0, 1)]
    public void The_first_term_of_a_case_is_counted_as_any_other(int weeks, int earlier, int later)
    {
        var other = NuenenPolicy.With(
            new Provision(Norm.DecisionTerm, Place("art. 4 lid 1"), Term.FromWeeks(weeks))
        ) with
        {
            Key = "other",
        };
        var comparison = CaseComparison.Of(
            Case(On("2026-01-05", CaseEventType.AdviceReceived)),
            other,
            Iso("2026-01-12")
        );
        comparison.Was.Terms[0].Name.Should().Be(CaseTermName.IndicationDecision);
        PolicyComparison
            .Of([comparison])
            .Terms.Should()
            .Equal(new TermComparison(CaseTermName.IndicationDecision, Was: 1, Becomes: 1, earlier, later));
    }
}
