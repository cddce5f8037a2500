using System.Text;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Every name and sentence that the library has, in both languages, as a page for those who read them: a heading for each
/// kind, and of each thing its key, the Dutch text and the English one.
/// </summary>
internal sealed class SentenceList
{
    public const string Page = "src/docs/sentences.md";

    private static readonly Policy[] Policies =
    [
        BuiltInPolicies.Nuenen2019,
        BuiltInPolicies.Maastricht2024,
        BuiltInPolicies.National,
    ];

    private readonly StringBuilder page = new();

    private SentenceList() { }

    public static string Write()
    {
        var list = new SentenceList();
        list.WriteHead();
        list.WriteNames();
        list.WriteNorms();
        list.WriteOutcomes();
        list.WriteFacts();
        list.WriteCases();
        return list.page.ToString();
    }

    private void WriteHead() =>
        page.Append(
            """
            # Every sentence

            All names and sentences of the library in Dutch and English, for who reads them beside the texts of the policies. A
            test compares this page with the code: a sentence that changes, changes here. Words between ‹ and › are the policy's
            own for a thing, such as its name of the trajectory.

            """.ReplaceLineEndings("\n")
        );

    private void WriteNames()
    {
        Heading("Questions");
        Each(RuleCatalogue.All, rule => rule.Key, rule => RuleTexts.Of(rule, policy: null));
        Heading("Force, kinds of norms, conditions and conduct");
        Each(Words.MembersOf<Force>(), Words.Of, ForceTexts.NameOf);
        Each(Words.MembersOf<NormKind>(), Words.Of, NormTexts.Of);
        Each(Words.MembersOf<Condition>(), Words.Of, condition => NormTexts.Of(condition, Percentage.FromPercent(30)));
        Each(Words.MembersOf<Conduct>(), Words.Of, NormTexts.Of);
        Heading("Findings, caveats");
        Each(Words.MembersOf<FindingResult>(), Words.Of, Phrases.Result);
        Each(Words.MembersOf<Caveats>().Where(caveat => caveat != Caveats.None), Words.Of, CaveatTexts.Of);
    }

    private void WriteNorms()
    {
        foreach (var policy in Policies)
        {
            Heading($"Norms of {policy.Key}: in full, as a question asks them, not met, and what they give");
            foreach (var norm in policy.Provisions.Select(provision => provision.Norm))
            {
                var inFull = NormTexts.InFull(norm, policy);
                Line(norm.Name(), () => inFull);
                Line($"{norm.Name()} gives", () => NormTexts.Gives(norm, policy), unlike: inFull);
                foreach (var rule in RuleCatalogue.DecidedBy(norm))
                {
                    var unmet = NormTexts.UnmetOf(norm, policy, rule);
                    Line($"{norm.Name()} in {rule.Key}", () => NormTexts.Of(norm, policy, rule), unlike: inFull);
                    Line($"{norm.Name()} unmet in {rule.Key}", () => unmet);
                    foreach (var fact in rule.Facts.Where(fact => fact.Norm == norm && NormTexts.HasConditions(norm)))
                    {
                        Line(
                            $"{norm.Name()} unmet in {rule.Key} by {fact.Name}",
                            () => NormTexts.UnmetOf(norm, policy, rule, [fact.Name]),
                            unlike: unmet
                        );
                    }
                }
            }
        }
    }

    private void WriteOutcomes()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            Heading($"Outcomes and values of {rule.Key}");
            foreach (var word in rule.Outcomes)
            {
                foreach (var policy in Policies)
                {
                    Line(
                        $"{word} under {policy.Key}",
                        () => OutcomeTexts.Of(rule, word, policy),
                        unlike: policy == Policies[0] ? default : OutcomeTexts.Of(rule, word, Policies[0])
                    );
                }

                foreach (var force in Words.MembersOf<Force>())
                {
                    Line(
                        $"{word}, {Words.Of(force)}",
                        () => OutcomeTexts.Of(rule, word, Policies[0], force).Sentence,
                        unlike: OutcomeTexts.Of(rule, word, Policies[0])
                    );
                    Line($"{word}, what {Words.Of(force)} means", () => ForceTexts.Of(force, rule, word));
                }
            }

            foreach (var value in rule.Values)
            {
                Line(value, () => ValueTexts.Of(rule, value));
            }
        }

        Heading("Words of values");
        Each(Words.All<BenefitPayer>(), word => word, word => ValueTexts.OfWord("paidBy", word));
        Each(Words.All<ResponsibleBody>(), word => word, word => ValueTexts.OfWord("responsible", word));
        Each(Words.All<ReintegrationBody>(), word => word, word => ValueTexts.OfWord("reintegrationBy", word));
        Each(Words.All<NonWorkingDay>(), word => word, word => ValueTexts.OfWord("name", word));
        Each(
            Enumerable.Range(1, 12),
            month => $"month {month}",
            month => new(Phrases.ShortMonth(month, Language.Dutch), Phrases.ShortMonth(month, Language.English))
        );
    }

    private void WriteFacts()
    {
        Heading("Facts: name, question, and as a condition");
        var facts = RuleCatalogue
            .All.SelectMany(rule => rule.Facts)
            .Select(fact => (fact.Name, fact.Form))
            .Concat(CaseEventTable.AllFacts.Select(fact => (fact.Name, fact.Form)))
            .Distinct()
            .OrderBy(fact => fact.Name, StringComparer.Ordinal)
            .ThenBy(fact => fact.Form, StringComparer.Ordinal);
        foreach (var (name, form) in facts)
        {
            Line(name, () => FactTexts.NameOf(name));
            Line($"{name}?", () => FactTexts.Of(name));
            foreach (var policy in Policies)
            {
                Line($"{name}? under {policy.Key}", () => FactTexts.Of(name, policy), unlike: FactTexts.Of(name));
            }

            Line($"{name}: true", () => FactConditionTexts.Of(name, true, Policies[0]));
            Line($"{name}: false", () => FactConditionTexts.Of(name, false, Policies[0]));
            Line($"{name}: none", () => FactConditionTexts.None(name));
            foreach (var word in form.Split(" | "))
            {
                Line($"{name}: {word}", () => FactConditionTexts.Of(name, word));
                Line($"{name}: {word} in a list", () => FactWordTexts.Of(name, word));
            }
        }
    }

    private void WriteCases()
    {
        Heading("Phases, events, terms");
        Each(Words.MembersOf<CasePhase>(), Words.Of, CaseTexts.Of);
        Each(Words.MembersOf<CaseEventType>(), Words.Of, CaseTexts.Of);
        Each(Words.MembersOf<CaseTermName>(), Words.Of, CaseTexts.Of);
        Each(Words.MembersOf<CaseTermName>(), name => $"{Words.Of(name)}, late", CaseTexts.Due);
        Heading("Steps");
        foreach (var step in Words.MembersOf<CaseStep>())
        {
            var usual = CaseTexts.Of(step, policy: null);
            Line(Words.Of(step), () => usual);
            foreach (var force in Words.MembersOf<Force>())
            {
                Line(
                    $"{Words.Of(step)}, {Words.Of(force)}",
                    () => CaseTexts.Of(step, force, policy: null),
                    unlike: usual
                );
            }
        }

        Heading("A new trajectory in a text that has no extension");
        var policy = Nuenen.Without(Norm.TrajectoryExtension);
        Line(PlacementRules.RenewRule.Key, () => RuleTexts.Of(PlacementRules.RenewRule, policy));
        foreach (var word in PlacementRules.RenewRule.Outcomes)
        {
            Line(word, () => OutcomeTexts.Of(PlacementRules.RenewRule, word, policy));
        }

        Line(Norm.NewTrajectory.Name(), () => NormTexts.Of(Norm.NewTrajectory, policy, PlacementRules.RenewRule));
        Line(
            $"{Norm.NewTrajectory.Name()} unmet",
            () => NormTexts.UnmetOf(Norm.NewTrajectory, policy, PlacementRules.RenewRule)
        );
        Line(Words.Of(CaseStep.RenewTrajectory), () => CaseTexts.Of(CaseStep.RenewTrajectory, policy));
        Heading("Breaches and departures");
        Each(Words.MembersOf<CaseBreachKind>(), Words.Of, CaseTexts.Of);
        Each(Words.MembersOf<CaseDepartureKind>(), Words.Of, CaseTexts.Of);
        Heading("Parties, rows of a work list, amounts, days");
        Each(Words.MembersOf<CaseParty>(), Words.Of, CaseTexts.Of);
        Each(Words.MembersOf<AgendaKind>(), Words.Of, CaseTexts.Of);
        foreach (var number in new[] { 0, 1, 2 })
        {
            foreach (var unit in Words.MembersOf<CaseAmountUnit>())
            {
                Line($"{number} {Words.Of(unit)}", () => Both(language => CaseTexts.Of(new(number, unit), language)));
            }

            Line($"{number} days late", () => CaseTexts.Late(number));
            Line($"{number} days left", () => CaseTexts.Left(number));
            Line($"{number} days left once answered", () => CaseTexts.LeftOnceAnswered(number));
            foreach (var unit in Words.MembersOf<TermUnit>())
            {
                Line($"{number} {Words.Of(unit)}", () => Both(language => Phrases.Length(number, unit, language)));
            }
        }
    }

    private static Text Both(Func<Language, string> text) => new(text(Language.Dutch), text(Language.English));

    private void Heading(string heading) => page.Append("\n## ").Append(heading).Append("\n\n");

    private void Each<T>(IEnumerable<T> all, Func<T, string> key, Func<T, Text> text)
    {
        foreach (var one in all)
        {
            Line(key(one), () => text(one));
        }
    }

    /// <summary>A text where there is one, and where it is another than one that stands there already.</summary>
    private void Line(string key, Func<Text> of, Text unlike = default)
    {
        Text text;
        try
        {
            text = of();
        }
        catch (Exception none) when (none is ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return;
        }

        if (text != unlike && text != default)
        {
            page.Append($"- `{key}`: {text.Dutch} | {text.English}\n");
        }
    }
}
