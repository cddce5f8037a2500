using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Explanations in Dutch and English.</summary>
public sealed class ExplanationTests
{
    private static readonly Language[] Languages = [Language.Dutch, Language.English];

    [Fact]
    public void A_late_decision_is_explained_in_dutch_with_article_dates_findings_force_and_caveat()
    {
        Late()
            .Explain(Language.Dutch)
            .Should()
            .Be(
                """
                Het besluit is te laat genomen.
                Dit is gebonden: het college moest binnen deze termijn beslissen.
                Grondslag: artikel 4 lid 1 Beleidsregels Beschut werk gemeente Nuenen 2019.
                - advies ontvangen op: 5 januari 2026
                - besloten op: 12 maart 2026
                - laatste dag: 11 maart 2026
                - dagen opgeschort door beantwoorde verzoeken: 9
                - besluit: 1 dag te laat
                Gewogen:
                - niet voldaan: besluit binnen 8 weken na ontvangst van het advies, met eventuele opschorting erbij (art. 4 lid 1)
                - voldaan: een verzoek van het college aan UWV om informatie schort de beslistermijn op (art. 4 lid 3)
                Let op:
                - deze opschorting is die van de beleidsregels; een wettelijke termijn op een aanvraag kan doorlopen (Awb 4:13 en 4:15)
                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void The_same_decision_is_explained_in_english()
    {
        Late()
            .Explain(Language.English)
            .Should()
            .Be(
                """
                The decision was late.
                This is bound: the college had to decide within this term.
                Basis: Article 4(1), Beleidsregels Beschut werk gemeente Nuenen 2019.
                - advice received on: 5 January 2026
                - decided on: 12 March 2026
                - last day: 11 March 2026
                - days suspended by answered requests: 9
                - decision: 1 day late
                Weighed:
                - not met: decision within 8 weeks after receipt of the advice, moved by any suspension (art. 4 lid 1)
                - met: a request of the college to UWV for information suspends the decision term (art. 4 lid 3)
                Note:
                - this suspension is that of the policy rules; a statutory term on an application may run on (Awb 4:13 and 4:15)
                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void What_is_missing_is_named_with_its_question()
    {
        var decision = IndicationRules.Decide(NuenenPolicy, new IndicationFacts { SufficientlyReasoned = false });
        decision
            .Explain(Language.Dutch)
            .Should()
            .StartWith("Nog niet te beslissen")
            .And.Contain("Nog nodig:\n- is het advies zorgvuldig tot stand gekomen? (art. 4 lid 2)");
        decision
            .Explain(Language.English)
            .Should()
            .StartWith("Cannot be decided yet")
            .And.Contain("Still needed:\n- did the advice come about with care? (art. 4 lid 2)");
    }

    [Fact]
    public void A_power_is_explained_as_a_power_and_never_as_a_duty()
    {
        var decision = IndicationRules.Decide(NuenenPolicy, new IndicationFacts { CarefullyPrepared = false });
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("het college mag dit, maar hoeft niet")
            .And.NotContain("moet");
        decision
            .Explain(Language.English)
            .Should()
            .Contain("the college may do so, but need not")
            .And.NotContain("must");

        var investigation = AdviceRules.Investigation(
            NuenenPolicy,
            new AdviceInvestigationFacts(Day(2026, 1, 1)) { WswIndication = true }
        );
        investigation.Explain(Language.English).Should().Contain("UWV may do so, but need not");
    }

    [Theory]
    [InlineData(Benefit.Participatiewet, "wie de uitkering betaalt", "whoever pays the benefit")]
    [InlineData(Benefit.Other, "wie de uitkering betaalt", "whoever pays the benefit")]
    [InlineData(Benefit.Uwv, "UWV", "UWV")]
    [InlineData(Benefit.Wajong, "UWV", "UWV")]
    public void Whoever_pays_the_benefit_is_bound_to_go_on(Benefit benefit, string dutch, string english)
    {
        var decision = PlacementRules.Income(NuenenPolicy, new() { Benefit = benefit });
        decision.Explain(Language.Dutch).Should().Contain($"Dit is gebonden: {dutch} moet zich hieraan houden.");
        decision.Explain(Language.English).Should().Contain($"This is bound: {english} must keep to it.");
    }

    [Fact]
    public void What_gives_nobody_anything_to_do_tells_nobody_to_keep_to_it()
    {
        var dismissal = new ReofferFacts(Day(2026, 1, 11), Day(2026, 1, 10)) { ForMisconduct = false };
        IDecision[] decisions =
        [
            PlacementRules.Income(NuenenPolicy, new() { Benefit = Benefit.None }),
            ProvisionRules.Sickness(NuenenPolicy, new() { DuringEmployment = false }),
            EmploymentRules.Employer(NuenenPolicy, default),
            MisconductRules.Qualify(NuenenPolicy, new() { Dismissed = false }),
            MisconductRules.Reoffer(NuenenPolicy, dismissal),
            MisconductRules.Reoffer(
                NuenenPolicy,
                new ReofferFacts(Day(2026, 8, 11), Day(2026, 1, 10)) { ForMisconduct = true }
            ),
            MisconductRules.Support(
                NuenenPolicy,
                new BehaviourSupportFacts(Day(2026, 1, 11), Day(2026, 1, 10)) { ForMisconduct = false }
            ),
        ];
        foreach (var decision in decisions)
        {
            var dutch = decision.Explain(Language.Dutch);
            dutch.Should().Contain("Dit is gebonden: de regels laten hier geen andere uitkomst toe.");
            dutch.Should().NotContain("moet");
            var english = decision.Explain(Language.English);
            english.Should().Contain("This is bound: the rules leave no other outcome here.").And.NotContain("must");
        }
    }

    [Fact]
    public void What_need_not_be_done_yet_is_not_explained_as_a_duty()
    {
        var decision = SubsidyRules.NextDetermination(
            NuenenPolicy,
            new NextDeterminationFacts(Day(2026, 1, 11), Day(2026, 1, 10)) { EveryMonths = 12 }
        );
        ((IDecision)decision).OutcomeWord.Should().Be("notDue");
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("Dit is gebonden: de regels leggen hier nog geen plicht op.")
            .And.NotContain("moet zich");
        decision
            .Explain(Language.English)
            .Should()
            .Contain("This is bound: the rules lay no duty here yet.")
            .And.NotContain("must keep");
    }

    [Fact]
    public void What_is_not_regulated_says_who_does_not_regulate_it_and_where_it_is_left()
    {
        var silent = NuenenPolicy with
        {
            Provisions = new ProvisionCollection(),
            LeftToOtherRules = Citation.Parse("art. 7 lid 4", NuenenPolicy.Regulation),
        };
        var decision = IndicationRules.Decide(silent, default);
        decision.Explain(Language.Dutch).Should().Contain("niet geregeld").And.Contain("artikel 7 lid 4");
        decision.Explain(Language.English).Should().Contain("not regulated").And.Contain("Article 7(4)");
    }

    [Fact]
    public void The_term_in_the_text_is_the_term_of_the_policy()
    {
        var quick = NuenenPolicy with
        {
            Provisions = NuenenPolicy.Provisions.With(
                new Provision(Norm.DecisionTerm, NuenenPolicy.CitationOf(Norm.DecisionTerm)!.Value, Term.FromMonths(1))
            ),
        };
        var decision = IndicationRules.Term(quick, new IndicationTermFacts(Day(2026, 1, 5), Day(2026, 1, 5)));
        decision.Explain(Language.Dutch).Should().Contain("binnen 1 maand ").And.NotContain("weken");
        decision.Explain(Language.English).Should().Contain("within 1 month ").And.NotContain("weeks");
    }

    [Fact]
    public void An_explanation_says_nothing_of_a_persons_health()
    {
        foreach (var answer in new bool?[] { true, false, null })
        {
            // an open question names what the article asks, the same of everyone
            var words = answer is null ? "" : "beperking|limitation:|";
            var decision = TargetGroupRules.Assess(
                NuenenPolicy,
                new TargetGroupFacts
                {
                    LimitationPresent = answer,
                    BeyondRegularEmployer = answer,
                    WorkCapacity = answer,
                    IndicationHeld = true,
                }
            );
            foreach (var language in Languages)
            {
                decision
                    .Explain(language)
                    .Should()
                    .NotMatchRegex($"(?i){words}lichamelijk|verstandelijk|psychi|physical|intellectual|medi[cs]");
            }
        }
    }

    [Fact]
    public void Every_outcome_value_fact_norm_and_caveat_has_its_own_text_in_both_languages()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            foreach (var word in rule.Outcomes)
            {
                ShouldBeText(OutcomeTexts.Of(rule, word, BuiltInPolicies.Nuenen2019), word);
            }

            foreach (var value in rule.Values)
            {
                ShouldBeText(ValueTexts.Of(rule, value), value);
            }

            foreach (var norm in rule.Norms)
            {
                ShouldBeText(NormTexts.Of(norm, NuenenPolicy, rule), norm.ToString());
            }

            foreach (var fact in rule.Facts.Where(fact => fact.Norm is not null))
            {
                ShouldBeText(FactTexts.Of(fact.Name), fact.Name);
            }
        }

        foreach (var caveat in Enum.GetValues<Caveats>().Where(caveat => caveat != Caveats.None))
        {
            ShouldBeText(CaveatTexts.Of(caveat), caveat.ToString());
        }
    }

    [Theory]
    [InlineData("2026-03-01", null, "- dagen over: 1\n")]
    [InlineData("2026-03-02", null, "- vandaag is de laatste dag\n")]
    [InlineData("2026-03-03", null, "De beslistermijn is verstreken; het besluit is nog niet genomen.\n")]
    [InlineData("2026-03-05", null, "- besluit: 3 dagen te laat\n")]
    [InlineData("2026-03-04", "2026-01-20", "- zodra UWV antwoordt, zijn er nog 40 dagen over\n")]
    [InlineData("2026-03-04", "2026-02-28", "- zodra UWV antwoordt, is er nog 1 dag over\n")]
    [InlineData("2026-03-04", "2026-03-01", "- de dag waarop UWV antwoordt, is de laatste dag\n")]
    public void What_is_left_of_a_term_is_told_in_words(string on, string? askedOn, string line) =>
        IndicationRules
            .Term(
                NuenenPolicy,
                new IndicationTermFacts(Iso(on), Day(2026, 1, 5))
                {
                    Suspensions = askedOn is null ? default : new Suspensions(new Suspension(Iso(askedOn), null)),
                }
            )
            .Explain(Language.Dutch)
            .Should()
            .Contain(line);

    [Fact]
    public void A_departure_names_its_rule_and_tells_that_a_reason_is_recorded()
    {
        var original = MisconductRules.Reoffer(
            NuenenPolicy,
            new ReofferFacts(Day(2026, 1, 11), Day(2026, 1, 10)) { ForMisconduct = true }
        );
        var special = new HardshipFacts
        {
            SpecialCase = true,
            UnfairnessEstablished = true,
            FixedByStatute = false,
            Reason = "zzz",
        };
        var departed = HardshipRules.Depart(NuenenPolicy, (IDecision)original, "periodOver", special);
        departed
            .Explain(Language.Dutch)
            .Should()
            .Contain("- oorspronkelijke beslissing (opnieuw aanbieden na misdragingen): Het is te vroeg")
            .And.Contain("- de reden is vastgelegd\n")
            .And.NotContain("zzz");
        departed.Explain(Language.English).Should().Contain("- the reason is recorded\n").And.NotContain("zzz");
    }

    [Fact]
    public void In_a_list_a_decision_is_one_line_with_its_place()
    {
        DecisionExplanation
            .InOneLine(
                IndicationRules.Decide(NuenenPolicy, new() { CarefullyPrepared = false }),
                Language.Dutch,
                NuenenPolicy
            )
            .Should()
            .Be("Het college mag van dit advies afwijken (art. 4 lid 2).");
        DecisionExplanation
            .InOneLine(AdviceRules.MayRequest(NuenenPolicy, default), Language.English, NuenenPolicy)
            .Should()
            .Be("Cannot be decided yet. Not yet known: who asks for the advice.");
    }

    [Fact]
    public void A_question_that_is_open_has_the_place_of_its_norm() =>
        AdviceRules
            .MayRequest(NuenenPolicy, default)
            .Explain(Language.Dutch)
            .Should()
            .EndWith(
                "Nog nodig:\n- wie vraagt UWV om het advies: de persoon, het college of een ander? (art. 3 lid 1)"
            );

    /// <summary>A text without a place for its end has only its title.</summary>
    [Fact]
    public void Where_no_article_says_it_the_text_as_a_whole_is_the_basis()
    {
        var decision = PolicyRules.InForce(
            Without(Norm.EntryIntoForce).Until(Day(2025, 12, 31)),
            new PolicyInForceFacts(Day(2026, 1, 1))
        );
        decision
            .Explain(Language.Dutch)
            .Should()
            .Contain("\nGrondslag: Beleidsregels Beschut werk gemeente Nuenen 2019.\n");
        decision
            .Explain(Language.English)
            .Should()
            .Contain("\nBasis: Beleidsregels Beschut werk gemeente Nuenen 2019.\n");
    }

    [Fact]
    public void What_the_law_does_not_regulate_on_a_day_says_so_and_why() =>
        SubsidyRules
            .Term(NuenenPolicy, new SubsidyTermFacts(Day(2010, 3, 1), Day(2010, 1, 5)))
            .Explain(Language.Dutch)
            .Should()
            .StartWith(
                "De wet regelt dit op deze dag niet, voor zover haar tekst is gezien.\n"
                    + "Reden: de dag ligt voor de eerste versie van deze regel. Bekend is die vanaf "
            );

    [Fact]
    public void What_would_change_a_decision_tells_that_it_leaves_a_choice_and_sets_UWV_apart()
    {
        WhatIf
            .Changes(
                NuenenPolicy,
                new MisconductFacts
                {
                    ShelteredEmployment = true,
                    Dismissed = true,
                    Conduct = Conduct.RefusalOfOrders,
                },
                MisconductRules.Qualify
            )
            .Select(change => change.Explain(Language.Dutch))
            .Should()
            .Contain(
                "Bij gedrag dat niet in de lijst staat, beoordeelt het college of dit gedrag een misdraging is (bevoegdheid) "
                    + "(toelichting art. 11 lid 1)."
            );
        WhatIf
            .Changes(
                NuenenPolicy,
                new PlacementIncomeFacts { Benefit = Benefit.Participatiewet },
                PlacementRules.Income
            )
            .Select(change => change.Explain(Language.English))
            .Should()
            .Contain(
                "With a benefit of UWV, UWV goes on paying the benefit during the placement trajectory (toelichting art. 5 lid 5)."
            );
        WhatIf
            .Changes(
                NuenenPolicy,
                new AdviceRequestFacts { RequestedBy = Requester.Other, PreTrajectoryCompleted = true },
                AdviceRules.MayRequest
            )
            .Select(change => change.Explain(Language.English))
            .Should()
            .Equal("If the person asks for the advice, UWV's advice may be asked for (art. 3 lid 1).");
    }

    [Fact]
    public void An_answer_on_its_own_is_told_in_the_words_of_its_policy_or_of_none()
    {
        RuleAnswer? lost = new RuleAnswer(DecisionStatus.Determined, "lost", Force.Bound);
        var rule = IndicationRules.AfterNewAdviceRule;
        const string must = "Het college moet besluiten dat de persoon niet meer bij de doelgroep hoort";
        lost.Explain(rule, Language.Dutch).Should().Be(must);
        lost.Explain(rule, Language.Dutch, NuenenPolicy)
            .Should()
            .StartWith($"{must}, tenzij het van een onzorgvuldig advies afwijkt; ");
        RuleAnswer? open = new RuleAnswer(DecisionStatus.FactsMissing);
        open.Explain(rule, Language.Dutch).Should().Be("nog niet te beslissen: er ontbreken gegevens");
        open.Explain(rule, Language.English).Should().Be("cannot be decided yet: facts are missing");
    }

    [Fact]
    public void A_language_that_does_not_exist_is_refused()
    {
        var act = () => Late().Explain((Language)7);
        act.Should().Throw<InvalidValueException>().Which.ParamName.Should().Be("language");
    }

    private static void ShouldBeText(Text text, string name)
    {
        text.Dutch.Should().NotBe(name).And.NotBeNullOrWhiteSpace();
        text.English.Should().NotBeNullOrWhiteSpace();
        text.Dutch.Should().NotBe(text.English, "{0} is translated", name);
    }

    private static Decision<IndicationTermOutcome> Late() =>
        IndicationRules.Term(
            NuenenPolicy,
            new IndicationTermFacts(Day(2026, 3, 12), Day(2026, 1, 5))
            {
                Suspensions = new Suspensions(new Suspension(Day(2026, 1, 20), Day(2026, 1, 30))),
                DecidedOn = Day(2026, 3, 12),
            }
        );
}
