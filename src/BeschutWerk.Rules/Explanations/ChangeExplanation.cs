namespace BeschutWerk.Rules;

/// <summary>Explains to people what would change a decision.</summary>
public static class ChangeExplanation
{
    /// <summary>
    /// A change in one line: the facts as they would be, then the outcome, how far it binds, and its place. Of a reason it
    /// tells that it is stated.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The change is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this PossibleChange change, Language language)
    {
        Guard.NotNull(change, nameof(change));
        Guard.Defined(language, nameof(language));
        var facts = new FactsInWords(language);
        change.Give(facts);
        var decision = change.Decision;
        var word = decision.OutcomeWord!;
        var outcome = DecisionExplanation.OutcomeOf(decision, word).In(language);
        var force = ForceTexts.Of(decision.Force.GetValueOrDefault(), decision.Rule, word).In(language);
        var place = decision.Citation is { } citation ? $" ({citation.ToShortString(decision.Policy.Regulation)})" : "";
        return decision.Policy.OwnWords.Fill($"{facts}. {outcome} {force.TrimEnd('.')}{place}.", language);
    }

    /// <summary>
    /// What would change a decision, in lines of plain text: a heading and a line for each change, or that there is none.
    /// </summary>
    /// <param name="changes">The changes.</param>
    /// <param name="language">The language.</param>
    /// <returns>The lines, separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">The changes are missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this IReadOnlyList<PossibleChange> changes, Language language)
    {
        Guard.NotNull(changes, nameof(changes));
        Guard.Defined(language, nameof(language));
        var heading =
            changes.Count == 0
                ? new Text(
                    "Geen verandering van een of twee gegevens geeft een andere uitkomst.",
                    "No change of one or two facts gives another outcome."
                )
                : new Text("Wat dit zou veranderen:", "What would change this:");
        return string.Join(
            "\n",
            changes.Select(change => $"- {change.Explain(language)}").Prepend(heading.In(language))
        );
    }
}
