using System.Text.RegularExpressions;
using static BeschutWerk.Rules.Tests.Nuenen;

namespace BeschutWerk.Rules.Tests;

/// <summary>Names and sentences that stand by themselves say which thing, whose act and how far it binds.</summary>
public sealed partial class WordsThatSayWhichTests
{
    /// <summary>Nuenen has a placement trajectory; a pre-trajectory is another thing.</summary>
    [Fact]
    public void Every_name_of_Nuenen_says_which_trajectory_it_is()
    {
        var bare = Names(Language.Dutch).Where(text => BareDutch().IsMatch(text)).ToList();
        bare.Should().BeEmpty();
        var english = Names(Language.English)
            .Select(text => text.Replace("placement trajectory", "").Replace("pre-trajectory", ""));
        english
            .Where(text => text.Contains("trajectory") && !text.Contains("preparatory trajectory"))
            .Should()
            .BeEmpty();
    }

    /// <summary>Counts, days on record and lists are not tried: that none of those changes anything is not said.</summary>
    [Fact]
    public void That_nothing_was_found_says_what_was_not_tried()
    {
        var facts = new PositionFacts(
            PositionQuota.FromPositions(10),
            Enumerable.Repeat(HoursPerWeek.FromHoursAndMinutes(30, 0), 10)
        );
        var changes = WhatIf.Changes(NuenenPolicy, facts, PositionRules.Assess);
        changes.Should().BeEmpty("a quota of 9 is not tried");
        changes
            .Explain(Language.Dutch)
            .Should()
            .StartWith("Er is geen verandering van een of twee gegevens gevonden")
            .And.Contain("dagen en maanden die al vastliggen, aantallen, bedragen en lijsten");
        changes
            .Explain(Language.English)
            .Should()
            .StartWith("No change of one or two facts was found")
            .And.Contain("days and months on record, counts, amounts and lists");
        var counted = PositionRules.Assess(NuenenPolicy, facts);
        counted
            .Explain(Language.Dutch)
            .Should()
            .Contain(
                "Dit is gebonden: de regels laten hier geen andere uitkomst toe.",
                "a count asks nothing of anyone"
            );
    }

    [Fact]
    public void Names_of_breaches_and_terms_speak_of_nothing_that_stands_elsewhere()
    {
        var names = Enum.GetValues<CaseBreachKind>()
            .Select(kind => kind.Explain(Language.Dutch, NuenenPolicy))
            .Concat(Enum.GetValues<CaseTermName>().Select(name => name.Explain(Language.Dutch, NuenenPolicy)))
            .Concat(Enum.GetValues<CaseStep>().Select(step => step.Explain(Language.Dutch, NuenenPolicy)));
        names.Should().NotContain(name => Elsewhere().IsMatch(name) && !name.Contains("onzorgvuldige advies"));
    }

    [Theory]
    [InlineData("2026-02-01", null, "moet binnen deze termijn beslissen", "must decide within this term")]
    [InlineData(
        "2026-03-05",
        null,
        "had binnen deze termijn moeten beslissen, en moet dat alsnog doen",
        "must still do so"
    )]
    [InlineData("2026-03-05", "2026-03-02", "moest binnen deze termijn beslissen", "had to decide within this term")]
    [InlineData("2026-03-05", "2026-03-04", "moest binnen deze termijn beslissen", "had to decide within this term")]
    public void A_term_binds_to_what_can_still_be_kept_to(string on, string? decided, string dutch, string english)
    {
        var decision = IndicationRules.Term(
            NuenenPolicy,
            new IndicationTermFacts(Iso(on), Iso("2026-01-05")) { DecidedOn = decided is null ? null : Iso(decided) }
        );
        decision.Explain(Language.Dutch).Should().Contain($"Dit is gebonden: het college {dutch}.");
        decision.Explain(Language.English).Should().Contain(english).And.NotContain("must keep to it");
    }

    [Fact]
    public void Conduct_that_would_be_misconduct_is_any_of_the_list()
    {
        var facts = new MisconductFacts
        {
            ShelteredEmployment = true,
            Dismissed = true,
            Conduct = Conduct.Other,
        };
        var changes = WhatIf.Changes<MisconductFacts, MisconductOutcome>(NuenenPolicy, facts, MisconductRules.Qualify);
        changes
            .Select(change => change.Explain(Language.Dutch))
            .Should()
            .Contain(
                "Bij gedrag dat in de lijst staat, zoals misbruik van alcohol, was het ontslag wegens misdragingen (toelichting art. 11 lid 1)."
            );
        changes
            .Select(change => change.Explain(Language.English))
            .Should()
            .Contain(text => text.StartsWith("With conduct that is on the list, such as abuse of alcohol"));
    }

    [Fact]
    public void Who_asks_for_the_advice_is_asked_with_whoever_it_can_be()
    {
        var open = AdviceRules.MayRequest(NuenenPolicy, default);
        open.Explain(Language.Dutch)
            .Should()
            .Contain("wie vraagt UWV om het advies: de persoon, het college of een ander?");
        open.Explain(Language.English)
            .Should()
            .Contain("who asks UWV for the advice: the person, the college or someone else?");
    }

    [Fact]
    public void Article_3_who_reports_and_article_4_who_asks_for_more_are_named()
    {
        NormTexts
            .UnmetOf(Norm.RecentAssessmentExemption, NuenenPolicy, AdviceRules.InvestigationRule)
            .Dutch.Should()
            .StartWith("de persoon heeft zich niet binnen 12 maanden na de laatste beoordeling bij UWV gemeld");
        NormTexts
            .Gives(Norm.InformationRequest, NuenenPolicy)
            .Dutch.Should()
            .EndWith("kan het college UWV om nadere informatie vragen");
        NormTexts.Gives(Norm.DepartureForCarelessness, NuenenPolicy).Dutch.Should().EndWith("kan het college afwijken");
        NormTexts
            .Gives(Norm.NewAdviceRequest, NuenenPolicy)
            .Dutch.Should()
            .StartWith("het college kan UWV om een nieuw advies vragen");
    }

    [Fact]
    public void Article_11_lid_3_support_must_be_able_to_prevent_or_limit_a_repetition() =>
        NormTexts
            .Gives(Norm.BehaviourSupport, NuenenPolicy)
            .Dutch.Should()
            .Contain("kan herhaling voorkomen of beperken");

    [Fact]
    public void A_first_day_that_the_rules_name_does_not_follow_from_their_publication()
    {
        var named = NuenenPolicy with { Key = "named", Validity = new(inForceFrom: Day(2026, 1, 1)) };
        var term = CaseRules
            .Review(new CaseFile("z-1", named, [], publishedOn: Day(2025, 12, 1)), Day(2026, 2, 1))
            .Terms[0];
        term.Derivation.Length.Should().BeNull();
        term.Derivation.Explain(Language.Dutch).Should().Be("publicatie of invoering op 1 december 2025");
        term.Derivation.Explain(Language.English).Should().Be("publication or introduction on 1 December 2025");

        var back = NuenenPolicy.BackTo(Day(2025, 11, 1)) with { Key = "back" };
        var earlier = CaseRules
            .Review(new CaseFile("z-1", back, [], publishedOn: Day(2025, 12, 1)), Day(2026, 2, 1))
            .Terms[0];
        earlier.Derivation.Length.Should().BeNull("no day after the publication is their first");
    }

    private static IEnumerable<string> Names(Language language) =>
        Enum.GetValues<CaseBreachKind>()
            .Select(kind => kind.Explain(language, NuenenPolicy))
            .Concat(Enum.GetValues<CaseDepartureKind>().Select(kind => kind.Explain(language, NuenenPolicy)))
            .Concat(Enum.GetValues<CaseEventType>().Select(type => type.Explain(language, NuenenPolicy)))
            .Concat(Enum.GetValues<CasePhase>().Select(phase => phase.Explain(language, NuenenPolicy)))
            .Concat(Enum.GetValues<CaseTermName>().Select(name => name.Explain(language, NuenenPolicy)))
            .Concat(Enum.GetValues<CaseStep>().Select(step => step.Explain(language, NuenenPolicy)))
            .Concat(RuleCatalogue.All.Select(rule => rule.Explain(language, NuenenPolicy)))
            .Concat(
                RuleCatalogue.All.SelectMany(rule => rule.Facts).Select(fact => fact.Explain(language, NuenenPolicy))
            )
            .Concat(
                RuleCatalogue
                    .All.SelectMany(rule => rule.Facts)
                    .Select(fact => fact.Name)
                    .Distinct()
                    .Select(fact => FactTexts.Of(fact, NuenenPolicy).In(language, NuenenPolicy))
            )
            .Concat(
                RuleCatalogue
                    .All.SelectMany(rule =>
                        rule.Norms.SelectMany(norm =>
                            new[]
                            {
                                NormTexts.Of(norm, NuenenPolicy, rule),
                                NormTexts.UnmetOf(norm, NuenenPolicy, rule),
                                NormTexts.InFull(norm, NuenenPolicy),
                                NormTexts.Gives(norm, NuenenPolicy),
                            }
                        )
                    )
                    .Select(text => text.In(language, NuenenPolicy))
            );

    [GeneratedRegex(@"\btraject\b", RegexOptions.IgnoreCase)]
    private static partial Regex BareDutch();

    /// <summary>A pronoun of something that another line names.</summary>
    [GeneratedRegex(@"\b(die|dat) (periode|ondersteuning|termijn|ontslag)\b")]
    private static partial Regex Elsewhere();
}
