using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>What would change a decision: the examples of the texts, and every rule against trying everything.</summary>
public sealed class WhatIfTests
{
    private const int MostCases = 60;

    private static readonly FactGrid Usual = new() { Numbers = [0, 1, 5, 6, 7] };

    /// <summary>A text that binds otherwise than most do.</summary>
    private static readonly Policy Zandmeer = PolicyJson
        .Read(File.ReadAllBytes(Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/zandmeer-2026.json")))
        .Value!;

    private static readonly SubsidyFacts Complete = new()
    {
        Trajectory = TrajectoryStatus.Completed,
        PreviousExtensionMonths = 6,
        TargetGroupConfirmed = true,
        WageValue = WageValue.FromPercent(29.9999m),
        EmployerWilling = false,
        Workplace = Workplace.Suitable,
        IndependentOfBenefit = true,
        ReceivesWajong = false,
    };

    /// <summary>
    /// Every question but those whose facts are lists, of which nothing is changed, and a departure, which has a test of its
    /// own.
    /// </summary>
    public static TheoryData<string> Keys =>
        [
            .. EveryCombination.IsTriedOf(
                Question
                    .All.Select(question => question.Rule.Key)
                    .Except(["positions.assess", "waitingList.next", "hardship.depart"])
            ),
        ];

    [Fact]
    public void A_change_to_more_months_than_any_term_has_is_told()
    {
        var policy = BuiltInPolicies.Nuenen2019 with
        {
            Provisions = BuiltInPolicies.Nuenen2019.Provisions.With(
                new Provision(
                    Norm.NewTrajectory,
                    BuiltInPolicies.Nuenen2019.CitationOf(Norm.NewTrajectory)!.Value,
                    Term.FromMonths(1200),
                    Percentage.FromPercent(40)
                )
            ),
        };
        var facts = new PlacementRenewalFacts(new(2026, 1, 1), 6, 0, WageValue.FromPercent(20), true, true);
        WhatIf
            .Changes(policy, facts, PlacementRules.Renew)
            .Select(change => change.Explain(Language.English))
            .Should()
            .Contain(sentence => sentence.Contains("1201 months"));
    }

    [Fact]
    public void What_is_not_regulated_changes_to_what_is()
    {
        Lines(
                PlacementWageValueFacts.Rows,
                new PlacementWageValueFacts { DuringTrajectory = false, ProspectOfEmployment = true },
                PlacementRules.WageValue
            )
            .Should()
            .Equal(
                "duringTrajectory: true -> permitted, discretionary, art. 5 lid 6",
                "duringTrajectory: true, prospectOfEmployment: false -> refused, bound, toelichting art. 5 lid 6"
            );
        WhatIf
            .Changes(BuiltInPolicies.Maastricht2024, new PlacementWageValueFacts(), PlacementRules.WageValue)
            .Should()
            .BeEmpty("the letter regulates nothing of it");
    }

    [Fact]
    public void Just_below_the_floor_a_step_of_the_wage_value_a_willing_employer_or_another_reason_gives_a_grant() =>
        Lines(SubsidyFacts.Rows, Complete, SubsidyRules.Decide)
            .Should()
            .Equal(
                "previousExtensionMonths: 5 -> extendTrajectory, bound, toelichting art. 7 lid 1 onder c",
                "wageValue: 30% -> grant, bound, art. 7 lid 1",
                "wageValue: 100% -> noSubsidyDue, bound, toelichting art. 7 lid 1 onder c",
                "employerWilling: true -> grant, discretionary, toelichting art. 7 lid 1 onder c",
                "departureReason: stated -> grant, discretionary, toelichting art. 7 lid 1 onder c"
            );

    [Fact]
    public void From_the_floor_on_the_step_below_it_lengthens_the_trajectory_of_an_unwilling_employer() =>
        Lines(
                SubsidyFacts.Rows,
                Complete with
                {
                    PreviousExtensionMonths = 0,
                    WageValue = WageValue.FromPercent(30),
                },
                SubsidyRules.Decide
            )
            .Should()
            .Contain("wageValue: 29.9999% -> extendTrajectory, bound, toelichting art. 7 lid 1 onder c")
            .And.Contain("wageValue: 100% -> noSubsidyDue, bound, toelichting art. 7 lid 1 onder c")
            .And.NotContain(line => line.StartsWith("employerWilling", StringComparison.Ordinal));

    [Fact]
    public void What_is_left_of_the_six_months_of_extension_is_permitted() =>
        Lines(
                PlacementExtensionFacts.Rows,
                new PlacementExtensionFacts(new(2026, 1, 1), 6, 4, new(2026, 5, 1))
                {
                    Ground = ExtensionGround.Interrupted,
                },
                PlacementRules.Extend
            )
            .Should()
            .Equal(
                "months: 2 -> permitted, discretionary, art. 5 lid 2",
                "previousExtensionMonths: 0 -> permitted, discretionary, art. 5 lid 2"
            );

    [Fact]
    public void Another_exceptional_situation_needs_a_reason_with_it() =>
        Lines(
                PlacementExtensionFacts.Rows,
                new PlacementExtensionFacts(new(2026, 1, 1), 3, 0, new(2026, 5, 1)) { Ground = ExtensionGround.Other },
                PlacementRules.Extend
            )
            .Should()
            .Contain("reason: stated -> permitted, discretionary, art. 5 lid 2");

    [Fact]
    public void Fewer_hours_need_the_hours_of_full_employment_or_an_inability() =>
        Lines(
                EmploymentHoursFacts.Rows,
                new EmploymentHoursFacts(HoursPerWeek.FromHours(40), HoursPerWeek.FromHours(20))
                {
                    MedicalRestriction = false,
                    OtherInability = OtherInability.None,
                },
                EmploymentRules.Hours
            )
            .Should()
            .Contain("hours: 40:00 -> permitted, discretionary, art. 6 lid 3")
            .And.Contain("medicalRestriction: true -> permitted, discretionary, art. 6 lid 4")
            .And.Contain("otherInability: durable -> permitted, discretionary, art. 6 lid 4");

    [Fact]
    public void A_late_decision_would_have_been_in_time_on_the_last_day_and_one_in_time_late_on_the_day_after()
    {
        var late = new IndicationTermFacts(new(2026, 3, 12), new(2026, 1, 5)) { DecidedOn = new(2026, 3, 12) };
        Lines(IndicationTermFacts.Rows, late, IndicationRules.Term)
            .Should()
            .Equal("decidedOn: 2026-03-02 -> decidedInTime, bound, art. 4 lid 1");
        Lines(IndicationTermFacts.Rows, late with { DecidedOn = new(2026, 3, 2) }, IndicationRules.Term)
            .Should()
            .Equal("decidedOn: 2026-03-03 -> decidedLate, bound, art. 4 lid 1");
    }

    [Fact]
    public void Both_days_of_a_facility_change_together_where_neither_alone_is_enough() =>
        Lines(
                PlacementFacilityFacts.Rows,
                new PlacementFacilityFacts(new(2026, 1, 1), new(2026, 6, 30), new(2025, 12, 1), new(2026, 7, 15)),
                PlacementRules.Facility
            )
            .Should()
            .Equal(
                "facilityFirstDay: 2026-01-01, facilityLastDay: 2026-06-30 -> permitted, discretionary, art. 5 lid 4"
            );

    [Fact]
    public void An_open_decision_names_the_smallest_facts_that_settle_it() =>
        Lines(
                SubsidyFacts.Rows,
                Complete with
                {
                    WageValue = null,
                    ReceivesWajong = null,
                    EmployerWilling = true,
                },
                SubsidyRules.Decide
            )
            .Should()
            .Equal(
                "receivesWajong: true -> refuse, bound, art. 7 lid 1 onder f",
                "wageValue: 30%, receivesWajong: false -> grant, bound, art. 7 lid 1",
                "wageValue: 100%, receivesWajong: false -> noSubsidyDue, bound, toelichting art. 7 lid 1 onder c",
                "wageValue: 29.9999%, receivesWajong: false -> grant, discretionary, toelichting art. 7 lid 1 onder c"
            );

    [Fact]
    public void What_a_policy_does_not_regulate_no_fact_changes() =>
        Lines(SubsidyFacts.Rows, Complete, SubsidyRules.Decide, BuiltInPolicies.Maastricht2024).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_changes_are_the_smallest_that_trying_everything_finds(string key) =>
        Policies(RuleCatalogue.Find(key)!)
            .SelectMany(policy => Question.Find(key).Accept(new FaultsUnder(policy)))
            .Take(20)
            .Should()
            .BeEmpty();

    [Fact]
    public void A_hardship_decision_changes_with_its_facts_and_not_with_what_stands_elsewhere()
    {
        var original = ProvisionRules.Sickness(BuiltInPolicies.Nuenen2019, new() { DuringEmployment = true });
        var rows = HardshipFacts.Rows;
        var naive = new NaiveWhatIf<HardshipFacts>(
            rows,
            Usual,
            facts => HardshipRules.Depart(BuiltInPolicies.Nuenen2019, original, "notApplicable", facts)
        );
        naive.Cases(MostCases).SelectMany(naive.Faults).Should().BeEmpty();
    }

    [Fact]
    public void A_list_stays_as_it_is()
    {
        WhatIf
            .Changes(
                BuiltInPolicies.Nuenen2019,
                new WaitingListFacts(
                    new(2026, 3, 1),
                    new WaitingList([new WaitingListEntry("a", new(2026, 1, 1)) { Matches = true }])
                ),
                WaitingListRules.Next
            )
            .Should()
            .BeEmpty();
    }

    /// <summary>Another situation than those of the note is refused only where its reason lacks (toelichting art. 5 lid 2).</summary>
    [Fact]
    public void Another_situation_that_is_refused_says_that_its_reason_lacks()
    {
        var facts = new PlacementExtensionFacts(new(2025, 1, 1), 3, 0, new(2025, 6, 1));
        WhatIf
            .Changes(BuiltInPolicies.Nuenen2019, facts, PlacementRules.Extend)
            .Select(change => change.Explain(Language.Dutch))
            .Should()
            .Contain(
                "Bij een andere uitzonderlijke situatie waarvan de reden niet is vastgelegd, mag het plaatsingstraject zo niet worden verlengd (art. 5 lid 2)."
            )
            .And.NotContain(sentence => sentence.StartsWith("Bij een andere uitzonderlijke situatie mag"));
        WhatIf
            .Changes(BuiltInPolicies.Nuenen2019, facts with { Ground = ExtensionGround.Other }, PlacementRules.Extend)
            .Select(change => change.Explain(Language.English))
            .Should()
            .Contain("With a recorded reason the placement trajectory may be extended (art. 5 lid 2).");
    }

    /// <summary>The sentences that turn their verb round, and those that give no number on which nothing hangs.</summary>
    [Fact]
    public void A_change_is_told_in_sentences_that_read_well()
    {
        Sentences(new NewAdviceFacts { Phase = NewAdvicePhase.Employment }, IndicationRules.AfterNewAdvice)
            .Should()
            .Contain(
                "Als het nieuwe advies zegt dat de persoon bij de doelgroep hoort, blijven de indicatie en de dienstbetrekking bestaan (art. 10 lid 3)."
            );
        Sentences(
                new PlacementRenewalFacts(new(2025, 7, 1), 6, 0)
                {
                    WageValue = WageValue.FromPercent(25),
                    HigherWageValueExpected = true,
                    NewWorkplace = false,
                },
                PlacementRules.Renew
            )
            .Should()
            .Contain(
                "Met een nieuwe werkplek mag in plaats van een verlenging een nieuw plaatsingstraject beginnen (art. 5 lid 3)."
            );
        Sentences(
                new MisconductFacts
                {
                    ShelteredEmployment = true,
                    Dismissed = true,
                    Conduct = Conduct.None,
                },
                MisconductRules.Qualify
            )
            .Should()
            .Contain(sentence =>
                sentence.StartsWith("Bij gedrag dat niet in de lijst staat, beoordeelt het college of dit gedrag")
            );

        static IEnumerable<string> Sentences<TFacts, TOutcome>(
            TFacts facts,
            Func<Policy, TFacts, Decision<TOutcome>> decide
        )
            where TFacts : struct
            where TOutcome : struct =>
            WhatIf.Changes(BuiltInPolicies.Nuenen2019, facts, decide).Select(change => change.Explain(Language.Dutch));
    }

    [Theory]
    [InlineData(
        Language.Dutch,
        "Als een werkgever ondanks de loonwaarde een dienstbetrekking wil aanbieden, mag het college de loonkostensubsidie toekennen (toelichting art. 7 lid 1 onder c)."
    )]
    [InlineData(
        Language.English,
        "If an employer is willing to offer employment in spite of the wage value, the college may grant the wage cost subsidy (toelichting art. 7 lid 1 onder c)."
    )]
    public void A_change_reads_as_one_sentence(Language language, string sentence) =>
        WhatIf
            .Changes(BuiltInPolicies.Nuenen2019, Complete, SubsidyRules.Decide)
            .First(change => change.Facts[0].Name == "employerWilling")
            .Explain(language)
            .Should()
            .Be(sentence);

    [Theory]
    [InlineData(
        Language.Dutch,
        "Bij een loonwaarde van 30% en zonder Wajong-uitkering moet het college de loonkostensubsidie toekennen (art. 7 lid 1)."
    )]
    [InlineData(
        Language.English,
        "With a wage value of 30% and without a Wajong benefit, the college must grant the wage cost subsidy (art. 7 lid 1)."
    )]
    public void Two_facts_open_one_sentence(Language language, string sentence) =>
        WhatIf
            .Changes(
                BuiltInPolicies.Nuenen2019,
                Complete with
                {
                    WageValue = null,
                    ReceivesWajong = null,
                },
                SubsidyRules.Decide
            )
            .Select(change => change.Explain(language))
            .Should()
            .Contain(sentence);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_change_of_every_rule_reads_as_a_sentence(string key)
    {
        var changes = new[] { BuiltInPolicies.Nuenen2019, BuiltInPolicies.Maastricht2024, Zandmeer }
            .SelectMany(policy => Question.Find(key).Accept(new ChangesUnder(policy)))
            .ToList();
        foreach (var sentence in changes.Select(change => change.Explain(Language.Dutch)).Distinct())
        {
            sentence
                .Should()
                .MatchRegex(
                    @"^(Als|Bij|Buiten|In|Met|Na|Op|Tijdens|Zonder) [^‹›\[\]]+, ([a-z]+) |^(Bij|Buiten|In|Met|Na|Op|Tijdens|Zonder) [^‹›\[\]]+$"
                )
                .And.MatchRegex(@"[^.]( \(.+\))?\.$")
                .And.NotContain("  ");
        }

        foreach (var sentence in changes.Select(change => change.Explain(Language.English)).Distinct())
        {
            sentence
                .Should()
                .MatchRegex(@"^(After|At|During|If|In|On|Outside|With|Without) [^‹›\[\]]+\.$")
                .And.NotContain("  ");
        }
    }

    [Fact]
    public void Every_word_that_a_fact_can_be_has_a_text()
    {
        var words = RuleCatalogue
            .All.SelectMany(rule => rule.Facts)
            .Where(fact => fact.Form.Contains(" | ", StringComparison.Ordinal) && fact.List is null)
            .SelectMany(fact =>
                fact.Form.Split([" | ", "[", "]"], StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => !word.Contains(' ') && word != "date")
                    .Select(word => (fact.Name, word))
            )
            .ToList();
        words.Should().HaveCountGreaterThan(40);
        words
            .Should()
            .AllSatisfy(word =>
                (
                    word.Name == "suitableInstruments"
                        ? FactWordTexts.Of(word.Name, word.word)
                        : FactConditionTexts.Of(word.Name, word.word)
                )
                    .Dutch.Should()
                    .NotBeEmpty()
            );
    }

    /// <summary>The built-in policies, and each without one of the norms of the rule.</summary>
    private static IEnumerable<Policy> Policies(Rule rule) =>
        new[] { BuiltInPolicies.Nuenen2019, BuiltInPolicies.Maastricht2024 }.SelectMany(policy =>
            rule.Norms.Concat(rule.Grounds)
                .Where(policy.Regulates)
                .Select(norm =>
                    policy with
                    {
                        Provisions = new ProvisionCollection(policy.Provisions.Where(own => own.Norm != norm)),
                    }
                )
                .Prepend(policy)
        );

    private static List<string> Lines<TFacts, T>(
        FactRows<TFacts> rows,
        TFacts facts,
        Func<Policy, TFacts, Decision<T>> decide,
        Policy? policy = null
    )
        where TFacts : struct
        where T : struct
    {
        rows.Should().BeSameAs(RowsOfFacts.Of<TFacts>());
        return
        [
            .. WhatIf.Changes(policy ?? BuiltInPolicies.Nuenen2019, facts, decide).Select(change => change.ToString()),
        ];
    }

    /// <summary>What is wrong with the changes of a question under a policy.</summary>
    private sealed class FaultsUnder(Policy policy) : IQuestionVisitor<IEnumerable<string>>
    {
        public IEnumerable<string> Visit<TFacts>(Question<TFacts> question)
            where TFacts : struct
        {
            var naive = NaiveOf(question, policy);
            return naive
                .Cases(MostCases)
                .SelectMany(values => naive.Faults(values).Concat(NotAsTold(question, policy, naive.FactsOf(values))))
                .Select(fault => $"{policy} ({policy.Provisions.Count} norms): {fault}");
        }
    }

    /// <summary>The changes of a question under a policy.</summary>
    private sealed class ChangesUnder(Policy policy) : IQuestionVisitor<IEnumerable<PossibleChange>>
    {
        public IEnumerable<PossibleChange> Visit<TFacts>(Question<TFacts> question)
            where TFacts : struct
        {
            var naive = NaiveOf(question, policy);
            return naive.Cases(MostCases).SelectMany(values => Changes(question, policy, naive.FactsOf(values)));
        }
    }

    private static NaiveWhatIf<TFacts> NaiveOf<TFacts>(Question<TFacts> question, Policy policy)
        where TFacts : struct => new(question.Rows, Usual, facts => question.Decide(policy, facts));

    private static ImmutableArray<PossibleChange> Changes<TFacts>(
        Question<TFacts> question,
        Policy policy,
        TFacts facts
    )
        where TFacts : struct => WhatIf.Changes(question.Rows, facts, other => question.Decide(policy, other));

    /// <summary>Each change, put into the question in JSON, gives the outcome, force and basis that it tells.</summary>
    private static IEnumerable<string> NotAsTold<TFacts>(Question<TFacts> question, Policy policy, TFacts facts)
        where TFacts : struct =>
        from change in Changes(question, policy, facts)
        let decision = Asked(question.Rule, policy, Json(sink => question.Rows.Give(facts, sink)), Json(change.Give))
        where
            (decision.OutcomeWord, decision.Force, decision.Basis, decision.Citation)
            != (change.Decision.OutcomeWord, change.Decision.Force, change.Decision.Basis, change.Decision.Citation)
        select $"{question.Rows.Describe(facts)}: {change} gives {decision}";

    private static IDecision Asked(Rule rule, Policy policy, JsonElement facts, JsonElement change)
    {
        var fields = facts
            .EnumerateObject()
            .Where(field => !change.TryGetProperty(field.Name, out _))
            .Concat(change.EnumerateObject())
            .Select(field => $"\"{field.Name}\":{field.Value.GetRawText()}");
        using var document = JsonDocument.Parse($"{{{string.Join(',', fields)}}}");
        var binding = RuleBindings.All[rule.Key];
        return binding.Decide(policy, new FieldReader(document.RootElement, "facts", binding.Names)).Decision;
    }

    private static JsonElement Json(Action<IFactSink> give)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            give(new FactWriter(writer));
            writer.WriteEndObject();
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
