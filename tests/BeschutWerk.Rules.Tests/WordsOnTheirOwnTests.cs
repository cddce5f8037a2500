using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Words and phrases of which texts are put together, each on its own.</summary>
public sealed class WordsOnTheirOwnTests
{
    private static readonly Citation OfTheLaw = BuiltInPolicies
        .National.Provisions.First(provision => provision.Citation.Regulation.BwbId is not null)
        .Citation;

    // what a policy asks by a norm

    [Fact]
    public void A_norm_in_full_tells_what_the_policy_lists_and_when_it_ends()
    {
        var policy = NuenenPolicy
            .With(
                new Provision(Norm.SupportingProvisions, Place("art. 8 lid 1"))
                {
                    Items = ["jobcoaching", "een aangepaste werkplek"],
                }
            )
            .Until(Iso("2026-12-31"));
        InFull(Norm.SupportingProvisions, policy)
            .Should()
            .Be(
                "de voorzieningen die het werk mogelijk maken; jobcoaching, een aangepaste werkplek | "
                    + "the provisions that make the work possible; jobcoaching, een aangepaste werkplek"
            );
        InFull(Norm.Expiry, policy)
            .Should()
            .Be(
                "de regels vervallen op hun laatste dag; 31 december 2026 | the rules lapse on their last day; 31 December 2026"
            );
        NormTexts
            .UnmetOf(Norm.Expiry, policy, PolicyRules.InForceRule)
            .Should()
            .Be(new Text("de laatste dag van de regels is voorbij", "the last day of the rules has passed"));
    }

    [Fact]
    public void Article_9_lid_2_the_order_names_each_key_in_its_turn()
    {
        var policy = NuenenPolicy with
        {
            WaitingListOrder = new(
                WaitingListKey.Group("schoolverlaters"),
                WaitingListKey.IndicationDate,
                WaitingListKey.Registration
            ),
        };
        InFull(Norm.WaitingListPriority, policy)
            .Should()
            .Contain(
                "; volgorde: eerst wie in groep schoolverlaters zit, dan de datum van de indicatie, dan de volgorde van inschrijving | "
            )
            .And.EndWith(
                "; order: first whoever is in group schoolverlaters, then the date of the indication, then the order of registration"
            );
        InFull(Norm.WaitingListPriority, NuenenPolicy)
            .Should()
            .EndWith(
                "; order: first the date of the indication, after a dismissal for misconduct that of the dismissal"
            );
    }

    [Theory]
    [InlineData(true, false, "de belanghebbende", "the person concerned")]
    [InlineData(true, true, "de belanghebbende of het college", "the person concerned or the college")]
    [InlineData(false, false, "niemand", "nobody")]
    public void Article_3_lid_1_who_may_ask_for_the_advice(bool person, bool college, string dutch, string english)
    {
        var policy = NuenenPolicy with { AdviceRequesters = new(person, college, Other: false) };
        InFull(Norm.AdviceRequest, policy)
            .Should()
            .Be($"de aanvraag komt van {dutch} | the request comes from {english}");
    }

    /// <summary>Article 4 lid 2 and 3 attach something to the lack of care and of reasons.</summary>
    [Theory]
    [InlineData(
        true,
        true,
        "een zorgvuldig en voldoende gemotiveerd advies",
        "advice that is careful and sufficiently reasoned"
    )]
    [InlineData(true, false, "een zorgvuldig advies", "advice that is careful")]
    [InlineData(false, true, "een voldoende gemotiveerd advies", "advice that is sufficiently reasoned")]
    [InlineData(false, false, "het advies", "the advice")]
    public void Article_4_which_advice_is_followed(bool asksCare, bool asksReasons, string dutch, string english)
    {
        var provisions = NuenenPolicy.Provisions;
        provisions = asksCare ? provisions : provisions.Without(Norm.DepartureForCarelessness);
        provisions = asksReasons ? provisions : provisions.Without(Norm.InformationRequest);
        InFull(Norm.AdviceFollowed, NuenenPolicy with { Provisions = provisions })
            .Should()
            .Be($"{dutch} wordt gevolgd | {english} is followed");
    }

    [Theory]
    [InlineData(
        PositionBasis.Ministerial,
        "het aantal te realiseren plaatsen is bereikt",
        "the number of positions to realise has been reached"
    )]
    [InlineData(
        PositionBasis.Budget,
        "het budget voor de plaatsen is op",
        "the budget for the positions has been used up"
    )]
    public void Article_9_when_there_is_a_waiting_list(PositionBasis basis, string dutch, string english) =>
        InFull(Norm.WaitingListApplies, NuenenPolicy with { Positions = new(basis) })
            .Should()
            .Be($"{dutch} | {english}");

    [Fact]
    public void Article_5_lid_6_a_facility_that_lasts_too_long_is_told_as_that() =>
        NormTexts
            .UnmetOf(Norm.TrajectoryFacilities, NuenenPolicy, PlacementRules.FacilityRule, ["trajectoryLastDay"])
            .In(Language.Dutch, NuenenPolicy)
            .Should()
            .Be("de voorziening duurt langer dan het plaatsingstraject");

    [Fact]
    public void Each_fact_of_a_question_has_a_name_of_its_own()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            rule.Facts.Select(fact => fact.Name).Should().OnlyHaveUniqueItems();
            rule.Facts.Select(fact => FactTexts.NameOf(fact.Name).Dutch).Should().OnlyHaveUniqueItems("of {0}", rule);
            rule.Facts.Select(fact => FactTexts.NameOf(fact.Name).English).Should().OnlyHaveUniqueItems("of {0}", rule);
        }
    }

    // facts as they would be

    [Theory]
    [InlineData(true, "als het budget voor de plaatsen op is", "if the budget for the positions has been used up")]
    [InlineData(
        false,
        "als het budget voor de plaatsen nog niet op is",
        "if the budget for the positions is not used up yet"
    )]
    public void Where_the_budget_counts_it_is_the_budget_that_is_told(bool isUsedUp, string dutch, string english)
    {
        var budget = NuenenPolicy with { Positions = new(PositionBasis.Budget) };
        FactConditionTexts.Of("quotaRealised", isUsedUp, budget).Should().Be(new Text(dutch, english));
        FactConditionTexts.Of("quotaRealised", isUsedUp, NuenenPolicy).Dutch.Should().NotContain("budget");
    }

    [Fact]
    public void One_instrument_is_one_and_more_are_more()
    {
        FactConditionTexts
            .Of("suitableInstruments", ["guidance"])
            .Should()
            .Be(new Text("met een passend instrument (begeleiding)", "with a suitable instrument (guidance)"));
        FactConditionTexts
            .Of("suitableInstruments", ["guidance", "adaptedPace"])
            .Should()
            .Be(
                new Text(
                    "met passende instrumenten (begeleiding, aangepast tempo)",
                    "with suitable instruments (guidance, adapted pace)"
                )
            );
    }

    /// <summary>Only of two clauses the second leaves out the conjunction.</summary>
    [Fact]
    public void What_is_no_clause_stands_before_one_that_is()
    {
        var facts = new FactsAsConditions(SubsidyRules.DecideRule, NuenenPolicy, lacksReason: false);
        facts.YesNo("quotaRealised", true);
        facts.YesNo("quotaRealised", false);
        facts
            .Opening.Should()
            .Be(
                new Text(
                    "Als het aantal te realiseren plaatsen is bereikt en het aantal te realiseren plaatsen nog niet is bereikt,",
                    "If the number of positions to realise has been reached and the number of positions to realise has not been reached yet,"
                )
            );
        var beside = new FactsAsConditions(SubsidyRules.DecideRule, NuenenPolicy, lacksReason: false);
        beside.YesNo("quotaRealised", true);
        beside.Percentage("wageValue", Percentage.FromPercent(45));
        beside
            .Opening.Should()
            .Be(
                new Text(
                    "Bij een loonwaarde van 45% en als het aantal te realiseren plaatsen is bereikt,",
                    "With a wage value of 45% and if the number of positions to realise has been reached,"
                )
            );
    }

    // outcomes

    [Theory]
    [InlineData(false, "De persoon [hoort] erbij.", Force.Discretionary, " (bevoegdheid)")]
    [InlineData(false, "De persoon [hoort] erbij.", Force.Bound, "")]
    [InlineData(false, "Het college [mag] dit.", Force.Discretionary, "")]
    [InlineData(true, "Het college [moet] dit.", Force.Discretionary, "")]
    public void That_it_leaves_a_choice_is_told_behind_a_verb_that_does_not_say_so(
        bool isAct,
        string dutch,
        Force force,
        string leaving
    ) =>
        new OutcomeText(dutch, "It is so.") { IsAct = isAct }
            .Leaving(force)
            .Dutch.Should()
            .Be(leaving);

    [Fact]
    public void The_first_verb_of_an_act_says_how_far_it_binds()
    {
        var act = new OutcomeText(
            "Het college [moet] aanbieden wat de persoon mag kiezen.",
            "The college must offer what the person may choose."
        )
        {
            IsAct = true,
        };
        var power = act.With(Force.Discretionary);
        power.Dutch.Should().Be("Het college [mag] aanbieden wat de persoon mag kiezen.");
        power.English.Should().Be("The college may offer what the person may choose.");
        var other = new OutcomeText("Zij [mogen] dat.", "They may do what others must not do.") { IsAct = true };
        other
            .With(Force.Bound)
            .Should()
            .Be(other with { Dutch = "Zij [moeten] dat.", English = "They must do what others must not do." });
    }

    [Fact]
    public void Behind_other_words_the_reason_is_left_out_and_what_is_to_be_done_is_not()
    {
        var text = new OutcomeText("Het [mag] zo: de reden telt; meer niet.", "It may: the reason counts; no more.");
        text.Behind.Should().Be(new Text("mag het zo", "it may"));
        (text with { IsAct = true })
            .Behind.Should()
            .Be(new Text("mag het zo: de reden telt", "it may: the reason counts"));
    }

    // phrases

    [Theory]
    [InlineData(1, "1 maand", "1 month")]
    [InlineData(12, "12 maanden", "12 months")]
    [InlineData(18, "18 maanden", "18 months")]
    [InlineData(24, "2 jaar", "2 years")]
    [InlineData(25, "25 maanden", "25 months")]
    public void From_two_years_on_whole_years_are_told(int months, string dutch, string english)
    {
        Phrases.Length(months, TermUnit.Months, Language.Dutch).Should().Be(dutch);
        Phrases.Length(months, TermUnit.Months, Language.English).Should().Be(english);
    }

    [Fact]
    public void A_place_in_another_text_and_in_the_law_has_its_title()
    {
        var own = Place("art. 4 lid 1");
        Phrases.Place(own, policy: null).Should().Be("art. 4 lid 1");
        Phrases.Place(own, NuenenPolicy).Should().Be("art. 4 lid 1");
        Phrases.Place(own, BuiltInPolicies.Maastricht2024).Should().Be(own.ToString()).And.Contain("Nuenen");
        Phrases.Place(OfTheLaw, policy: null).Should().Be(OfTheLaw.ToString()).And.NotBe(OfTheLaw.ToShortString());
        Phrases.Place(OfTheLaw, BuiltInPolicies.National).Should().Be(OfTheLaw.ToString());
    }

    [Fact]
    public void Yes_is_yes_and_the_day_of_judging_is_that()
    {
        Phrases.Value(new OutcomeValue("wswOpen", true), Language.Dutch).Should().Be("ja");
        Phrases.Value(new OutcomeValue("wswOpen", false), Language.English).Should().Be("no");
        ValueTexts.Of(IndicationRules.TermRule, "on").Should().Be(new Text("beoordeeld op", "judged on"));
    }

    [Theory]
    [InlineData(Force.Bound, "moet", "must")]
    [InlineData(Force.Discretionary, "mag", "may")]
    [InlineData(Force.InPrinciple, "moet in principe", "must in principle")]
    public void How_far_a_step_binds_is_its_verb(Force force, string dutch, string english) =>
        CaseTexts.Of(force).Should().Be(new Text(dutch, english));

    [Fact]
    public void An_amount_has_four_decimals_at_most()
    {
        CaseTexts
            .Of(new CaseAmount(2m / 3, CaseAmountUnit.HoursPerWeek), Language.Dutch)
            .Should()
            .Be("0,6667 uur per week");
        CaseTexts
            .Of(new CaseAmount(12.50m, CaseAmountUnit.PercentagePoints), Language.English)
            .Should()
            .Be("12.5 percentage points");
    }

    [Fact]
    public void Versions_of_the_law_that_follow_on_each_other_are_one_time()
    {
        const Norm norm = Norm.StatutorySubsidyCap;
        var law = NationalStatutes.BuiltIn;
        var version = law.VersionsOf(norm)[0];
        var others = law.Without(norm);
        StatutoryProvision Of(string first, string? last) =>
            new(version.Provision, Iso(first), version.Source, version.ReadIn)
            {
                LastDay = last is null ? null : Iso(last),
            };

        var known = new NationalStatutes(
            [.. others, Of("2015-01-01", "2016-12-31"), Of("2017-01-01", "2017-12-31"), Of("2019-01-01", null)],
            law.Decrees,
            law.LastTextSeen
        );
        LawTexts
            .Of(new NotRegulatedReason(norm, LawGap.TextNotSeen), known)
            .Dutch.Should()
            .EndWith("Bekend is die van 1 januari 2015 tot en met 31 december 2017 en vanaf 1 januari 2019.");
        LawTexts
            .Of(new NotRegulatedReason(norm, LawGap.BeforeFirstVersion), others)
            .English.Should()
            .EndWith("No version is known.");
    }

    /// <summary>Both languages, in the words of Nuenen.</summary>
    private static string InFull(Norm norm, Policy policy)
    {
        var text = NormTexts.InFull(norm, policy);
        return $"{text.In(Language.Dutch, policy)} | {text.In(Language.English, policy)}";
    }
}
