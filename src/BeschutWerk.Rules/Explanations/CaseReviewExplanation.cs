namespace BeschutWerk.Rules;

/// <summary>Explains the review of a case, and each of its parts, to people.</summary>
/// <remarks>
/// Plain text without health data, reasons or personal data; the same for equal values on every machine.
/// </remarks>
public static class CaseReviewExplanation
{
    /// <summary>
    /// Explains a review in lines of plain text: where the case stands, the terms with their days, who can or must do what,
    /// what was against the rules or departed from them, what still matters, and what stands in the way.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language.</param>
    /// <returns>The lines, separated by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this CaseReview review, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Defined(language, nameof(language));
        var date = Phrases.Date(review.On, language);
        var text = string.Join(
            "\n",
            [
                new Text($"Zaak {review.Case} op {date}", $"Case {review.Case} on {date}").In(language)
                    + $": {CaseTexts.Of(review.Phase).In(language)}.",
                $"{new Text("Regels", "Rules").In(language)}: {review.Policy.Regulation.Title}.",
                .. Section(
                    new("Termijnen:", "Terms:"),
                    review.Terms.Select(term => term.Explain(language, review.Policy))
                ),
                .. Section(
                    new("Rang op de wachtlijst:", "Rank on the waiting list:"),
                    review.Rank is { } rank ? [rank.Explain(language, review.Policy)] : []
                ),
                .. Section(
                    new("Volgende stappen:", "Next steps:"),
                    review.NextSteps.Select(step => step.Explain(language, review.Policy))
                ),
                .. Section(
                    new("In strijd met de regels:", "Against the rules:"),
                    review.Breaches.Select(breach => breach.Explain(language, review.Policy))
                ),
                .. Section(
                    new("Afwijkingen:", "Departures:"),
                    review.Departures.Select(departure => departure.Explain(language, review.Policy))
                ),
                .. Section(
                    new("Kanttekeningen:", "Remarks:"),
                    review.Remarks.Select(remark => remark.Explain(language, review.Policy))
                ),
                .. Section(
                    new("Nog van belang:", "Still matters:"),
                    review
                        .FactsThatMatter.Select(fact => fact.Explain(language, review.Policy))
                        .Distinct(StringComparer.Ordinal)
                ),
                .. Section(
                    new("Staat in de weg:", "Stands in the way:"),
                    review.Obstacles.Select(obstacle => ObstacleLine(review, obstacle, language))
                ),
            ]
        );
        return review.Policy.OwnWords.Fill(text, language);

        IEnumerable<string> Section(Text heading, IEnumerable<string> lines) =>
            lines.Select(line => $"- {line}").Prepend(heading.In(language)).Where((_, i) => i > 0 || lines.Any());
    }

    /// <summary>The name of a phase for people.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="InvalidValueException">The phase or the language is no member.</exception>
    public static string Explain(this CasePhase phase, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(phase, nameof(phase))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>A term in one line: its days, what is left of them, how they were worked out, and the article.</summary>
    /// <param name="term">The term.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The term is a default value.</exception>
    public static string Explain(this CaseTerm term, Language language, Policy? policy = null)
    {
        var name = CaseTexts.Of(term.Name).In(Guard.Defined(language, nameof(language)));
        var first = Phrases.Date(term.FirstDay, language);
        var days = term.LastDay is { } last
            ? new Text(
                $"{first} tot en met {Phrases.Date(last, language)}",
                $"{first} to {Phrases.Date(last, language)}"
            )
            : OpenDays(term.Name, first);
        var origin = term.Derivation.Explain(language, policy);
        var lawful = term.LawfulLastDay is { } allowed
            ? new Text(
                $"; het artikel gaat tot en met {Phrases.Date(allowed, language)}",
                $"; the article goes up to {Phrases.Date(allowed, language)}"
            ).In(language)
            : "";
        return Filled(
            $"{name}: {days.In(language)}{Left(term, language)}{lawful}; {origin} ({Place(term.Citation, policy)})",
            language,
            policy
        );
    }

    /// <summary>How the days of a term were worked out, in words.</summary>
    /// <param name="derivation">The derivation.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this CaseTermDerivation derivation, Language language, Policy? policy = null)
    {
        Guard.Defined(language, nameof(language));
        var date = Phrases.Date(derivation.EventOn, language);
        var happened = derivation.Event is { } type ? $" ({CaseTexts.Of(type).In(language)})" : "";
        var from = derivation.Length is { } length
            ? new Text(
                $"{Phrases.Length(length, language)}, geteld vanaf {date}",
                $"{Phrases.Length(length, language)}, counted from {date}"
            )
            : new Text($"volgt uit {date}", $"follows from {date}");
        return Filled(from.In(language) + happened, language, policy)
            + Added(derivation.ExtensionMonths, CaseAmountUnit.Months, new("met verlenging van", "with extension by"))
            + Added(derivation.SuspendedDays, CaseAmountUnit.Days, new("opgeschort met", "suspended by"))
            + Added(
                derivation.ShiftedDays,
                CaseAmountUnit.Days,
                new("wegens weekend of feestdag opgeschoven met", "moved past weekend or holiday by")
            );

        string Added(int number, CaseAmountUnit unit, Text how) =>
            number == 0 ? "" : $", {how.In(language)} {CaseTexts.Of(new CaseAmount(number, unit), language)}";
    }

    /// <summary>A step in one line: who must or may do what, by when, and the article.</summary>
    /// <param name="step">The step.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The step is a default value.</exception>
    public static string Explain(this NextStep step, Language language, Policy? policy = null)
    {
        var who = CaseTexts.Of(step.Who).In(Guard.Defined(language, nameof(language)));
        var force = CaseTexts.Of(step.Force).In(language);
        var by = step.By is { } day
            ? new Text($", uiterlijk {Phrases.Date(day, language)}", $", by {Phrases.Date(day, language)}").In(language)
            : "";
        var what = CaseTexts.Of(step.What).In(language, policy);
        var caveats = string.Concat(
            step.Caveats.Each().Select(caveat => $"; {CaveatTexts.Of(caveat).In(language, policy)}")
        );
        return $"{who} {force}: {what}{by} ({Place(step.Citation, policy)}){caveats}";
    }

    /// <summary>The rank on the waiting list in one line: the day, where it comes from, and the article.</summary>
    /// <param name="rank">The rank.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The rank is a default value.</exception>
    public static string Explain(this CaseRank rank, Language language) => rank.Explain(language, policy: null);

    /// <summary>A remark in one line: what a source warns of, when, and the article.</summary>
    /// <param name="remark">The remark.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The remark is a default value.</exception>
    public static string Explain(this CaseRemark remark, Language language) => remark.Explain(language, policy: null);

    private static string Explain(this CaseRank rank, Language language, Policy? policy)
    {
        var date = Phrases.Date(rank.Date, Guard.Defined(language, nameof(language)));
        return $"{date}: {CaseTexts.Of(rank.Event).In(language, policy)} ({Place(rank.Citation, policy)})";
    }

    private static string Explain(this CaseRemark remark, Language language, Policy? policy)
    {
        var date = Phrases.Date(remark.On, Guard.Defined(language, nameof(language)));
        return $"{date}: {CaveatTexts.Of(remark.What).In(language, policy)} ({Place(remark.Citation, policy)})";
    }

    /// <summary>A breach in one line: what, when, by how much, and the article.</summary>
    /// <param name="breach">The breach.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The breach is a default value.</exception>
    public static string Explain(this CaseBreach breach, Language language, Policy? policy = null)
    {
        var date = Phrases.Date(breach.On, Guard.Defined(language, nameof(language)));
        var what = CaseTexts.Of(breach.What).In(language, policy);
        return $"{date}: {what}{Much(breach.Extent, language)} ({Place(breach.Citation, policy)})";
    }

    /// <summary>A departure in one line: what, when, by how much, and the article.</summary>
    /// <param name="departure">The departure.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The departure is a default value.</exception>
    public static string Explain(this CaseDeparture departure, Language language, Policy? policy = null)
    {
        var date = Phrases.Date(departure.On, Guard.Defined(language, nameof(language)));
        var what = CaseTexts.Of(departure.What).In(language, policy);
        var insteadOf = departure.InsteadOf is { } kind ? $": {CaseTexts.Of(kind).In(language, policy)}" : "";
        return $"{date}: {what}{insteadOf}{Much(departure.Extent, language)} ({Place(departure.Citation, policy)})";
    }

    /// <summary>An unknown fact as the question that it leaves open, with the article.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this FactThatMatters fact, Language language, Policy? policy = null)
    {
        var question = FactTexts.Of(fact.Fact).In(Guard.Defined(language, nameof(language)), policy);
        var place = fact.Citation is { } citation ? $" ({Place(citation, policy)})" : "";
        var act = fact.On is { } day
            ? new Text($" (op {Phrases.Date(day, language)})", $" (on {Phrases.Date(day, language)})").In(language)
            : "";
        return $"{fact.Fact}: {question}{act}{place}";
    }

    private static string ObstacleLine(CaseReview review, Obstacle obstacle, Language language)
    {
        var norm = NormTexts.Of(obstacle.Norm, LawOf(review, obstacle.Rule), obstacle.Rule).In(language);
        var place = obstacle.Citation is { } citation ? $" ({Place(citation, review.Policy)})" : "";
        var finding = obstacle.Finding switch
        {
            FindingResult.Unmet => new Text("niet vervuld", "not met"),
            FindingResult.Unknown => new Text("niet bekend", "not known"),
            FindingResult.NotApplicable => new Text("niet van toepassing", "not applicable"),
            _ => new Text("vervuld", "met"),
        };
        return $"{obstacle.Rule.Key}: {finding.In(language)}: {norm}{place}";
    }

    /// <summary>A suspended term has no last day for the time being; one of a policy without an end has none at all.</summary>
    private static Text OpenDays(CaseTermName name, string first) =>
        name switch
        {
            CaseTermName.PolicyInForce => new(
                $"vanaf {first}, zonder laatste dag",
                $"from {first}, without a last day"
            ),
            CaseTermName.Suspension => new(
                $"vanaf {first}, tot het antwoord er is",
                $"from {first}, until the answer comes"
            ),
            _ => new(
                $"vanaf {first}, staat nu stil en heeft zolang geen laatste dag",
                $"from {first}, stands still now and has no last day meanwhile"
            ),
        };

    /// <summary>The text in which the norms of a rule stand: above the policy there is national law.</summary>
    internal static Policy LawOf(CaseReview review, Rule rule) =>
        rule.IsStatutory ? BuiltInPolicies.National : review.Policy;

    private static string Left(CaseTerm term, Language language) =>
        term switch
        {
            { DaysLate: { } late } => new Text(
                $", {CaseTexts.Of(Days(late), language)} te laat",
                $", {CaseTexts.Of(Days(late), language)} late"
            ).In(language),
            { IsPast: true } => new Text(", voorbij", ", past").In(language),
            { DaysLeft: { } left } => new Text(
                $", nog {CaseTexts.Of(Days(left), language)}",
                $", {CaseTexts.Of(Days(left), language)} left"
            ).In(language),
            _ => "",
        };

    /// <summary>Another text is cited by its title too: the number alone would be read as the policy's.</summary>
    private static string Place(Citation citation, Policy? policy) =>
        policy is not null ? citation.ToShortString(policy.Regulation)
        : citation.Regulation.BwbId is null ? citation.ToShortString()
        : citation.ToString();

    /// <summary>The text in one language, with the words of the policy or neutral ones.</summary>
    internal static string In(this Text text, Language language, Policy? policy) =>
        Filled(text.In(language), language, policy);

    private static string Filled(string text, Language language, Policy? policy) =>
        (policy?.OwnWords ?? OwnWordCollection.None).Fill(text, language);

    private static CaseAmount Days(int days) => new(days, CaseAmountUnit.Days);

    private static string Much(CaseAmount? amount, Language language) =>
        amount is { } much ? $", {CaseTexts.Of(much, language)}" : "";
}
