namespace BeschutWerk.Rules;

/// <summary>Explains decisions to people.</summary>
public static class DecisionExplanation
{
    /// <summary>
    /// Explains a decision in lines of plain text: the outcome, whether it binds, its article, the dates and numbers
    /// that mattered, every norm of the policy that was weighed, what is missing, and the warnings.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language.</param>
    /// <returns>The lines, separated by <c>\n</c>; the same for equal decisions on every machine.</returns>
    /// <exception cref="ArgumentNullException">The decision is missing.</exception>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this IDecision decision, Language language)
    {
        Guard.NotNull(decision, nameof(decision));
        Guard.Defined(language, nameof(language));
        var text = string.Join(
            "\n",
            [
                .. Conclusion(decision).Select(text => text.In(language)),
                .. decision
                    .DatesThatMattered.Concat(decision.Values)
                    .Where(DecisionLine.IsTold)
                    .Select(value => ValueLine(value, decision, language)),
                .. Reason(decision, language),
                .. Section(
                    new("Gewogen:", "Weighed:"),
                    decision
                        .Findings.Where(finding => decision.Reason is null && IsRegulated(finding))
                        .Select(f => FindingLine(f, decision, language))
                ),
                .. Section(
                    new("Nog nodig:", "Still needed:"),
                    decision.MissingFacts.Select(fact =>
                        FactTexts.Of(fact, decision.Policy).In(language) + PlaceOf(fact, decision)
                    )
                ),
                .. Section(
                    new("Let op:", "Note:"),
                    decision.Caveats.Each().Select(caveat => CaveatTexts.Of(caveat).In(language))
                ),
            ]
        );
        return decision.Policy.OwnWords.Fill(text, language);

        IEnumerable<string> Section(Text heading, IEnumerable<string> lines) =>
            lines.Any() ? lines.Select(line => $"- {line}").Prepend(heading.In(language)) : [];
    }

    /// <summary>What a decision comes to in one line, with its place: for a list of decisions.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy in whose own text a place needs no title.</param>
    internal static string InOneLine(IDecision decision, Language language, Policy policy)
    {
        var place = decision.Citation is { } citation ? $" ({Phrases.Place(citation, policy)})" : "";
        var text = Conclusion(decision).First().In(language).TrimEnd('.');
        var force = decision.OutcomeWord is { } word
            ? OutcomeTexts.Of(decision.Rule, word, decision.Policy, decision.Force).Leaving(decision.Force).In(language)
            : "";
        return decision.Policy.OwnWords.Fill($"{text}{force}{place}.", language);
    }

    private static IEnumerable<Text> Conclusion(IDecision decision)
    {
        if (decision.OutcomeWord is { } word && decision.Force is { } force)
        {
            var own = decision.Policy.Regulation.Title;
            yield return OutcomeTexts.Of(decision, word);
            yield return ForceTexts.Of(force, decision.Rule, word);
            var version = LawTexts.VersionOf(decision);
            yield return new Text(
                $"Grondslag: {decision.Citation?.ToLongString(Language.Dutch) ?? own}{version.Dutch}.",
                $"Basis: {decision.Citation?.ToLongString(Language.English) ?? own}{version.English}."
            );
        }
        else if (decision.Status == DecisionStatus.FactsMissing)
        {
            var names = decision.MissingFacts.Select(FactTexts.NameOf).ToList();
            yield return new Text(
                $"Nog niet te beslissen. Nog niet bekend: {string.Join(", ", names.Select(name => name.Dutch))}.",
                $"Cannot be decided yet. Not yet known: {string.Join(", ", names.Select(name => name.English))}."
            );
        }
        else if (decision.Reason is { } reason)
        {
            yield return new Text(
                "De wet regelt dit op deze dag niet, voor zover haar tekst is gezien.",
                "The law does not regulate this on this day, as far as its text was seen."
            );
            yield return LawTexts.Of(reason, decision.Policy.Statutes);
        }
        else
        {
            var title = decision.Policy.Regulation.Title;
            yield return new Text($"{title}: dit is daarin niet geregeld.", $"{title}: this is not regulated there.");
            if (decision.Citation is { } leaving)
            {
                yield return new Text(
                    $"Overgelaten aan andere regels: {leaving.ToLongString(Language.Dutch)}.",
                    $"Left to other rules: {leaving.ToLongString(Language.English)}."
                );
            }
        }
    }

    /// <summary>Where the norm stands that needs a fact; nothing where that is not one place of this policy.</summary>
    private static string PlaceOf(string fact, IDecision decision)
    {
        var norm = decision.Rule.Facts.First(row => string.Equals(row.Name, fact, StringComparison.Ordinal)).Norm;
        var place = decision.Findings.FirstOrDefault(finding => finding.Norm == norm).Citation;
        return place is { } citation ? $" ({Phrases.Place(citation, decision.Policy)})" : "";
    }

    private static string ValueLine(OutcomeValue value, IDecision decision, Language language)
    {
        switch (value)
        {
            case { Name: "daysLeft", Value: 0 }:
                return "- " + CaseTexts.LastDayToday.In(language);
            case { Name: "daysLeftOnceAnswered", Value: int left }:
                return "- " + CaseTexts.LeftOnceAnswered(left).In(language);
        }

        var name = ValueTexts.Of(decision.Rule, value.Name).In(language);
        return value switch
        {
            { Name: "daysLate", Value: int days } => $"- {name}: {CaseTexts.Late(days).In(language)}",
            { Name: "original", Value: IDecision original } =>
                $"- {name} ({RuleTexts.Of(original.Rule, original.Policy).In(language)}): {Phrases.Value(value, language)}",
            { Name: "newOutcome", Value: string word } when OriginalOf(decision) is { } original =>
                $"- {name}: {OutcomeTexts.Of(original.Rule, word, original.Policy).In(language)}",
            _ => $"- {name}: {Phrases.Value(value, language)}",
        };
    }

    /// <summary>That a reason was stated; never what it says.</summary>
    private static IEnumerable<string> Reason(IDecision decision, Language language) =>
        decision.Values.Any(value => !DecisionLine.IsTold(value))
            ? ["- " + new Text("de reden is vastgelegd", "the reason is recorded").In(language)]
            : [];

    private static IDecision? OriginalOf(IDecision decision) =>
        decision.Values.Select(value => value.Value).OfType<IDecision>().FirstOrDefault();

    /// <summary>A norm that the policy does not regulate was not weighed, and has no number to tell.</summary>
    private static bool IsRegulated(Finding finding) => finding.Citation is not null;

    private static string FindingLine(Finding finding, IDecision decision, Language language)
    {
        var citation = finding.Citation is { } place ? $" ({Phrases.Place(place, decision.Policy)})" : "";
        var norm = NormTexts.Of(finding.Norm, decision.Policy, decision.Rule).In(language);
        return $"{Phrases.Result(finding.Result).In(language)}: {norm}{citation}";
    }
}
