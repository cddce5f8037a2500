namespace BeschutWerk.Rules;

/// <summary>Explains to people what would change a decision.</summary>
public static class ChangeExplanation
{
    /// <summary>
    /// A change as one sentence: the facts as they would be, what would follow and how far that binds, and its place. Of a reason
    /// it tells that it is recorded.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The change is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this PossibleChange change, Language language)
    {
        Guard.NotNull(change, nameof(change));
        Guard.Defined(language, nameof(language));
        var decision = change.Decision;
        var facts = new FactsAsConditions(
            decision.Rule,
            decision.Policy,
            lacksReason: decision.Findings.Any(finding => finding.Result is FindingResult.Unmet)
        );
        change.Give(facts);
        var outcome = OutcomeTexts.Of(decision.Rule, decision.OutcomeWord!, decision.Policy, decision.Force);
        var force = (ForceOnly(change) ?? outcome.Leaving(decision.Force)).In(language);
        var place = decision.Citation is { } citation ? $" ({Phrases.Place(citation, decision.Policy)})" : "";
        var (opening, behind) = (facts.Opening.In(language), outcome.Behind.In(language));
        var comma = behind.StartsWith("UWV", StringComparison.Ordinal) && opening[opening.Length - 1] != ',' ? "," : ""; // "… of UWV, UWV …"
        var caveats = string.Concat(
            (facts.IsBesideWhole ? change.NewCaveats & ~Caveats.WageValueNotWhole : change.NewCaveats)
                .Each()
                .Select(caveat => $"; {CaveatTexts.Of(caveat).In(language)}")
        );
        return decision.Policy.OwnWords.Fill($"{opening}{comma} {behind}{force}{place}{caveats}.", language);
    }

    /// <summary>That the outcome stays and only how far it binds changes, from what to what; null where the outcome changes.</summary>
    private static Text? ForceOnly(PossibleChange change)
    {
        var becomes = change.Decision;
        if (
            !string.Equals(change.Present.Outcome, becomes.OutcomeWord, StringComparison.Ordinal)
            || change.Present.Force is not { } was
            || becomes.Force is not { } force
        )
        {
            return null;
        }

        var (then, instead) = (Called(force), Called(was));
        return new(
            $"; dan is dat {then.Dutch}, in plaats van {instead.Dutch}",
            $"; that is then {then.English}, instead of {instead.English}"
        );
    }

    private static Text Called(Force force) =>
        force switch
        {
            Force.Bound => new("een plicht", "a duty"),
            Force.Discretionary => new("een bevoegdheid", "a power"),
            Force.InPrinciple => new("een uitgangspunt", "a rule in principle"),
        };

    /// <summary>
    /// What would change a decision, in lines of plain text: a heading and a line for each change, or that there is none.
    /// </summary>
    /// <param name="changes">The changes.</param>
    /// <param name="language">The language.</param>
    /// <returns>The lines, separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">The changes, or one of them, are missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this IReadOnlyList<PossibleChange> changes, Language language)
    {
        Guard.NotNull(changes, nameof(changes));
        Guard.Defined(language, nameof(language));
        var heading =
            changes.Count == 0
                ? new Text(
                    "Er is geen verandering van een of twee gegevens gevonden waarmee de uitkomst, of hoe die bindt, anders wordt. Niet "
                        + "geprobeerd zijn de dag van beoordelen, dagen en maanden die al vastliggen, aantallen, bedragen en lijsten, en "
                        + "wat niet kan naast wat al vaststaat.",
                    "No change of one or two facts was found by which the outcome, or how far it binds, becomes another. Not tried were the "
                        + "day of judging, days and months on record, counts, amounts and lists, and what cannot be beside what is "
                        + "already known."
                )
                : new Text("Wat dit zou veranderen:", "What would change this:");
        return string.Join(
            "\n",
            changes.Select(change => $"- {change.Explain(language)}").Prepend(heading.In(language))
        );
    }
}
