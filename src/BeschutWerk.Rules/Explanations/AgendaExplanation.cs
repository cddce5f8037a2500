namespace BeschutWerk.Rules;

/// <summary>Explains the rows of a work list to people.</summary>
/// <remarks>Plain text without personal data; the same for equal values on every machine.</remarks>
public static class AgendaExplanation
{
    /// <summary>A row in one line: its day and what is left of it, who must or may do what, and the article.</summary>
    /// <param name="row">The row.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The row is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this AgendaRow row, Language language)
    {
        var parts = new[]
        {
            row.ExplainDay(language),
            row.ExplainDaysLeft(language),
            $"{row.ExplainWhat(language)} ({row.ExplainPlace()})",
        };
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The day of a row for people: <c>2 maart 2026</c>; empty for a step without a day.</summary>
    /// <param name="row">The row.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The row is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string ExplainDay(this AgendaRow row, Language language)
    {
        Guard.NotNull(row, nameof(row));
        Guard.Defined(language, nameof(language));
        return row.Day is { } day ? Phrases.Date(day, language) : "";
    }

    /// <summary>
    /// What is left: <c>nog 3 dagen</c>, <c>vandaag de laatste dag</c>, <c>3 dagen te laat</c>; empty for a step without a
    /// day, and for a breach that is not counted in days.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The row is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string ExplainDaysLeft(this AgendaRow row, Language language)
    {
        Guard.NotNull(row, nameof(row));
        Guard.Defined(language, nameof(language));
        return row switch
        {
            { DaysLate: { } late } => new Text($"{Days(late)} te laat", $"{Days(late)} late").In(language),
            { DaysLeft: 0 } => new Text("vandaag de laatste dag", "today the last day").In(language),
            { DaysLeft: { } left } => new Text($"nog {Days(left)}", $"{Days(left)} left").In(language),
            _ => "",
        };

        string Days(int number) => CaseTexts.Of(new CaseAmount(number, CaseAmountUnit.Days), language);
    }

    /// <summary>What the row is about: the last day of which term, who must or may do what, or what is against the rules.</summary>
    /// <param name="row">The row.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text without a full stop, in the words of the policy of the case.</returns>
    /// <exception cref="ArgumentNullException">The row is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string ExplainWhat(this AgendaRow row, Language language)
    {
        Guard.NotNull(row, nameof(row));
        Guard.Defined(language, nameof(language));
        return row switch
        {
            { Term: { } term } => new Text("laatste dag: ", "last day: ").In(language)
                + term.Explain(language, row.Policy),
            { Step: { } step, Who: { } who, Force: { } force } => CaseTexts
                .Of(who, step, force, row.Policy)
                .In(language, row.Policy) + (row.Waits is { } waits ? waits.In(language, row.Policy) : ""),
            _ => new Text("in strijd met de regels: ", "against the rules: ").In(language)
                + row.Breach.GetValueOrDefault().Explain(language, row.Policy),
        };
    }

    /// <summary>The kind of a row for people, such as "termijn".</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The kind or the language is no member.</exception>
    public static string Explain(this AgendaKind kind, Language language) =>
        CaseTexts.Of(Guard.Defined(kind, nameof(kind))).In(Guard.Defined(language, nameof(language)));

    /// <summary>
    /// The article, with the title of the text where that is not the policy's own; behind it that of national law which sets the
    /// day of a step.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException">The row is missing.</exception>
    public static string ExplainPlace(this AgendaRow row) =>
        Phrases.Place(Guard.NotNull(row, nameof(row)).Citation, row.Policy)
        + (row.TermCitation is { } term ? $"; {Phrases.Place(term, row.Policy)}" : "");
}
