using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

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
        var date = Phrases.Date(review.On, language);
        var text = string.Join(
            "\n",
            [
                new Text($"Zaak {review.Case} op {date}", $"Case {review.Case} on {date}").In(language)
                    + $": {PhaseOf(review).In(language)}.",
                $"{new Text("Regels", "Rules").In(language)}: {review.Policy.Regulation.Title}.",
                .. Section(new("Termijnen:", "Terms:"), review.Terms.Select(term => review.Explain(term, language))),
                .. Section(
                    new("Rang op de wachtlijst:", "Rank on the waiting list:"),
                    review.Rank is { } rank ? [rank.Explain(language, review.Policy)] : []
                ),
                .. Section(
                    new("Volgende stappen:", "Next steps:"),
                    review.NextSteps.IsEmpty
                        ? [NoSteps(review).In(language)]
                        : review.NextSteps.Select(step => review.Explain(step, language))
                ),
                .. Section(
                    new("In strijd met de regels:", "Against the rules:"),
                    review.Breaches.Select(breach => review.Explain(breach, language))
                ),
                .. Section(
                    new("Afwijkingen:", "Departures:"),
                    review.Departures.Select(departure => departure.Explain(language, review.Policy))
                ),
                .. Section(
                    new("Kanttekeningen:", "Remarks:"),
                    review.Remarks.Select(remark => remark.Explain(language, review.Policy))
                ),
                .. Section(new("Nog niet bekend:", "Not yet known:"), review.ExplainFactsThatMatter(language)),
                .. Section(
                    new("Staat in de weg:", "Stands in the way:"),
                    review.Obstacles.Select(obstacle => review.Explain(obstacle, language))
                ),
            ]
        );
        return review.Policy.OwnWords.Fill(text, language);

        IEnumerable<string> Section(Text heading, IEnumerable<string> lines) =>
            lines.Any()
                ? lines.Distinct(StringComparer.Ordinal).Select(line => $"- {line}").Prepend(heading.In(language))
                : [];
    }

    /// <summary>
    /// The name of the question that a decision of a review answers; where the review answers it more than once, with the
    /// event that this one is about.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="decision">A decision of <see cref="CaseReview.Decisions"/>: that object itself, not an equal one.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The review or the decision is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string ExplainName(this CaseReview review, IDecision decision, Language language)
    {
        Guard.NotNull(review, nameof(review));
        var name = Guard.NotNull(decision, nameof(decision)).Rule.Explain(language, review.Policy);
        var isOne = review.Decisions.Count(other => ReferenceEquals(other.Rule, decision.Rule)) < 2;
        var subject = review.Subjects.FirstOrDefault(one => ReferenceEquals(one.Decision, decision));
        return isOne || subject == default
            ? name
            : $"{name} ({On(subject.Type, subject.On).In(language, review.Policy)})";
    }

    /// <summary>
    /// That nothing is to be done, whether what is unknown can change that, and that what is against the rules stays so where
    /// they do not say how to mend it.
    /// </summary>
    internal static Text NoSteps(CaseReview review) => NoSteps(review, new("geen", "none"));

    /// <summary>The same as an answer to who must act.</summary>
    internal static Text NobodyMust(CaseReview review) => NoSteps(review, new("niemand", "nobody"));

    /// <summary>Onder c leaves the college another reason to depart, which it can still record.</summary>
    private static bool CanBeDepartedFrom(Norm norm) =>
        norm is Norm.MinimumWageValue or Norm.EmployerWilling or Norm.ExtensionForLowWageValue;

    private static Text NoSteps(CaseReview review, Text none)
    {
        if (review.Decisions.Any(decision => decision.OutcomeWord is "notYetInForce" or "ended"))
        {
            return new(
                $"{none.Dutch}: de regels gelden op deze dag niet",
                $"{none.English}: the rules are not in force on this day"
            );
        }

        var why = review.FactsThatMatter.IsEmpty
            ? new Text(
                $"{none.Dutch}: de regels vragen nu van niemand iets",
                $"{none.English}: the rules ask nothing of anyone now"
            )
            : new(
                $"nu {none.Dutch}; wat nog niet bekend is, kan dat veranderen",
                $"{none.English} now; what is not yet known can change that"
            );
        var refusal = review.Decisions.Any(decision =>
            decision is Decision<SubsidyOutcome> { IsDetermined: true, Outcome.Result: SubsidyResult.Refuse }
            && decision.Findings.Any(finding =>
                finding is { Result: FindingResult.Unmet } && !CanBeDepartedFrom(finding.Norm)
            )
        )
            ? new Text(
                "; een besluit over loonkostensubsidie kan volgens deze regels alleen een weigering zijn",
                "; by these rules a decision on wage cost subsidy can only be a refusal"
            )
            : new("", "");
        var lasting = review.Breaches.IsEmpty
            ? new Text("", "")
            : new(
                "; de regels zeggen niet hoe te herstellen is wat ermee in strijd is",
                "; the rules do not say how to mend what is against them"
            );
        return new(why.Dutch + refusal.Dutch + lasting.Dutch, why.English + refusal.English + lasting.English);
    }

    /// <summary>
    /// Where a case stands, for people: its phase, and that a trajectory goes on past the last day that the rules allow.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string ExplainPhase(this CaseReview review, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Defined(language, nameof(language));
        return PhaseOf(review).In(language, review.Policy);
    }

    private static Text PhaseOf(CaseReview review)
    {
        var phase = CaseTexts.Of(review.Phase);
        return
            review.Phase is CasePhase.Trajectory
            && review.Terms.LastOrDefault(term => term is { Name: CaseTermName.Trajectory, IsPast: false })
                is { LawfulLastDay: { } allowed }
            && allowed < review.On
            ? new(
                $"{phase.Dutch}, na de laatste dag die de regels daarvoor toestaan: {Phrases.Date(allowed, Language.Dutch)}",
                $"{phase.English}, past the last day that the rules allow for it: {Phrases.Date(allowed, Language.English)}"
            )
            : phase;
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

    /// <summary>A type of event for people.</summary>
    /// <param name="type">The type.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The type or the language is no member.</exception>
    public static string Explain(this CaseEventType type, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(type, nameof(type))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>The name of a term for people.</summary>
    /// <param name="name">The name.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The name or the language is no member.</exception>
    public static string Explain(this CaseTermName name, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(name, nameof(name))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>A kind of breach for people.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The kind or the language is no member.</exception>
    public static string Explain(this CaseBreachKind kind, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(kind, nameof(kind))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>A kind of departure for people.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The kind or the language is no member.</exception>
    public static string Explain(this CaseDepartureKind kind, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(kind, nameof(kind))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>A term in one line: its days, what is left of them, how they were worked out, and the article.</summary>
    /// <param name="term">The term.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <remarks>
    /// A term alone does not know the day of its review: of one that no longer runs <see cref="Explain(CaseReview, CaseTerm,
    /// Language)"/> tells more.
    /// </remarks>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The term is a default value.</exception>
    public static string Explain(this CaseTerm term, Language language, Policy? policy = null) =>
        Explained(term, language, policy, on: null);

    /// <summary>
    /// A term of a review in one line: its days, what is left of them or that it has ended, how they were worked out, and the
    /// article.
    /// </summary>
    /// <param name="review">The review in which it stands.</param>
    /// <param name="term">The term.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The term is a default value.</exception>
    public static string Explain(this CaseReview review, CaseTerm term, Language language)
    {
        Guard.NotNull(review, nameof(review));
        return Explained(term, language, review.Policy, review.On);
    }

    private static string Explained(CaseTerm term, Language language, Policy? policy, LocalDate? on)
    {
        Guard.Defined(language, nameof(language));
        var text = term.Name switch
        {
            CaseTermName.PolicyInForce => InForce(term, language, on),
            CaseTermName.ExtensionRoom => RoomToExtend(term, language, policy),
            _ => $"{CaseTexts.Of(term.Name).In(language)}: {DaysOf(term, language)}{Lawful(term, language)}"
                + $"{State(term, language, on)}; {Derived(term, language, policy)}{OfArticle(term, policy).In(language)}",
        };
        return Filled($"{text} ({Place(term.Citation, policy)}){Told(term.Caveats, language)}", language, policy);
    }

    /// <summary>Of a trajectory with more months than the article gives, and none of them against it, how many that gives itself.</summary>
    private static Text OfArticle(CaseTerm term, Policy? policy) =>
        term is { Name: CaseTermName.Trajectory, LawfulLastDay: null, Derivation.Length: { } length }
        && policy?.Provisions[term.Norm]?.Term is { } most
        && length.Amount > most.Amount
            ? new(
                $"; het artikel zelf geeft {Phrases.Length(most, Language.Dutch)}",
                $"; the article itself gives {Phrases.Length(most, Language.English)}"
            )
            : new("", "");

    /// <summary>What the sources warn of, behind a line.</summary>
    private static string Told(Caveats caveats, Language language) =>
        string.Concat(caveats.Each().Select(caveat => $"; {CaveatTexts.Of(caveat).In(language)}"));

    /// <summary>How its days were worked out; of a term that was cut short what the whole length would have been.</summary>
    private static string Derived(CaseTerm term, Language language, Policy? policy)
    {
        var derived = term.Derivation.Explain(language, policy);
        return WholeLastDay(term) is { } whole && term.LastDay < whole
            ? derived
                + new Text(
                    $"; die hele termijn zou lopen tot en met {Phrases.Date(whole, language)}",
                    $"; that whole term would run to {Phrases.Date(whole, language)}"
                ).In(language)
            : derived;
    }

    /// <summary>
    /// The last day by the length that it was worked out with; null where no length fixes it. A term that is suspended or moved is
    /// never cut short, and so ends no sooner.
    /// </summary>
    private static LocalDate? WholeLastDay(CaseTerm term)
    {
        if (term.Derivation is not { Length: { } length, EventOn: var from })
        {
            return null;
        }

        var whole =
            length.Unit is TermUnit.Months ? Term.FromMonths(length.Amount + term.Derivation.ExtensionMonths) : length;
        return term.FirstDay == from ? whole.LastDayFrom(from) : whole.LastDayAfter(from);
    }

    /// <summary>The rules have no term that runs: from when they hold, and why from then.</summary>
    private static string InForce(CaseTerm term, Language language, LocalDate? on)
    {
        var first = Phrases.Date(term.FirstDay, language);
        var origin = Phrases.Date(term.Derivation.EventOn, language);
        var until = term.LastDay is { } last
            ? new Text($" tot en met {Phrases.Date(last, language)}", $" to {Phrases.Date(last, language)}")
            : new Text("; een laatste dag is niet bekend", "; no last day is known");
        var why = Why(term, origin, language).In(language);
        return new Text($"de regels gelden vanaf {first}", $"the rules are in force from {first}").In(language)
            + why
            + (
                why.Length > 0 && term.LastDay is not null
                    ? new Text("; ze gelden", "; they are in force").In(language)
                    : ""
            )
            + until.In(language)
            + State(term, language, on);
    }

    /// <summary>
    /// Why the rules hold from their first day: a term after the publication, that they work back, that they name the day, or
    /// the introduction. Nothing where that day is itself the day of publication or introduction.
    /// </summary>
    private static Text Why(CaseTerm term, string published, Language language)
    {
        var origin = term.Derivation.EventOn;
        if (term.Derivation.Length is { } length)
        {
            return new(
                $"; dat is {Phrases.Length(length, language)} na de publicatie op {published}",
                $"; that is {Phrases.Length(length, language)} after the publication on {published}"
            );
        }

        return term.FirstDay < origin
                ? new(
                    $"; ze werken terug tot die dag, en zijn gepubliceerd op {published}",
                    $"; they work back to that day, and were published on {published}"
                )
            : term.FirstDay == origin ? new("", "")
            : term.Norm is Norm.Introduction
                ? new(
                    $"; toen is beschut werk ingevoerd; ze zijn gepubliceerd op {published}",
                    $"; sheltered work was introduced then; they were published on {published}"
                )
            : new(
                $"; die dag noemen ze zelf; ze zijn gepubliceerd op {published}",
                $"; they name that day themselves; they were published on {published}"
            );
    }

    /// <summary>Article 5 lid 2 asks an exceptional situation; a text that leaves that out gives the room without a ground.</summary>
    private static string RoomToExtend(CaseTerm term, Language language, Policy? policy)
    {
        var isWithoutGround =
            policy?.Provisions[Norm.TrajectoryExtension] is { } provision && !provision.Asks(Condition.Ground);
        var (opening, when) = isWithoutGround
            ? ("‹het placementTrajectory› kan", "")
            : ("als daar een grond voor is, kan ‹het placementTrajectory›", "where there is a ground, ");
        var (first, last) = (Phrases.Date(term.FirstDay, language), Phrases.Date(term.LastDay!.Value, language));
        return new Text(
            term.IsPast
                ? $"‹het placementTrajectory› kon worden verlengd, van {first} tot en met uiterlijk {last}"
                : $"{opening} nog worden verlengd: van {first} tot en met uiterlijk {last}",
            term.IsPast
                ? $"the ‹placementTrajectory› could be extended, from {first} to {last} at the latest"
                : $"{when}the ‹placementTrajectory› can still be extended: from {first} to {last} at the latest"
        ).In(language);
    }

    private static string DaysOf(CaseTerm term, Language language)
    {
        var first = Phrases.Date(term.FirstDay, language);
        return (
            term.LastDay is { } last
                ? new Text(
                    $"{first} tot en met {Phrases.Date(last, language)}",
                    $"{first} to {Phrases.Date(last, language)}"
                )
            : term.Name is CaseTermName.Suspension
                ? new Text($"vanaf {first}, tot het antwoord er is", $"from {first}, until the answer comes")
            : term.IsPast
                ? new Text(
                    $"vanaf {first}, stond op het laatst stil en had toen geen laatste dag",
                    $"from {first}, stood still in the end and had no last day then"
                )
            : new Text(
                $"vanaf {first}, staat nu stil en heeft zolang geen laatste dag",
                $"from {first}, stands still now and has no last day meanwhile"
            )
        ).In(language);
    }

    /// <summary>The last day that the article allows, where the recorded one is later; otherwise nothing.</summary>
    internal static string Lawful(CaseTerm term, Language language) =>
        term.LawfulLastDay is { } none && none < term.FirstDay
            ? new Text(
                $"; het artikel gaat tot en met {Phrases.Date(none, language)}, dus dit valt er helemaal buiten",
                $"; the article goes up to {Phrases.Date(none, language)}, so this falls outside it altogether"
            ).In(language)
        : term.LawfulLastDay is { } allowed
            ? new Text(
                $"; het artikel gaat tot en met {Phrases.Date(allowed, language)}",
                $"; the article goes up to {Phrases.Date(allowed, language)}"
            ).In(language)
        : "";

    /// <summary>What is left of it, by how much what is late, or that it has ended.</summary>
    private static string State(CaseTerm term, Language language, LocalDate? on) =>
        term switch
        {
            { DaysLate: { } late, EndedBy: { } type, EndedOn: { } day } when !IsWhatWasDue(term.Name, type) =>
                $", {CaseTexts.Late(late).In(language)}{CountedUpTo(type, day).In(language)}; {CaseTexts.NoDecisionThen.In(language)}",
            { DaysLate: { } late } =>
                $", {(Ending(term) ?? CaseTexts.Due(term.Name)).In(language)}, {CaseTexts.Late(late).In(language)}",
            { IsPast: true } => $", {Ended(term, on).In(language)}",
            { DaysLeft: 0 } => $", {CaseTexts.LastDayToday.In(language)}",
            { DaysLeft: { } left } => $", {CaseTexts.Left(left).In(language)}",
            { DaysLeftOnceAnswered: { } left } => $"; {CaseTexts.LeftOnceAnswered(left).In(language)}",
            _ => "",
        };

    /// <summary>
    /// That a term has ended: by itself, or sooner than it would, because what it was for was done or fell away, and then when.
    /// </summary>
    internal static Text Ended(CaseTerm term, LocalDate? on) =>
        Ending(term) is { } ending ? new($"loopt niet meer: {ending.Dutch}", $"no longer runs: {ending.English}")
        : !(term.LastDay < on) ? new("geëindigd", "ended")
        : new("voorbij", "past");

    /// <summary>The event that ended a term, with its day; null where there is none.</summary>
    private static Text? Ending(CaseTerm term) =>
        term is { EndedBy: { } type, EndedOn: { } day } ? On(type, day) : null;

    /// <summary>Whether an event is what a term runs for, and not what came in its place.</summary>
    private static bool IsWhatWasDue(CaseTermName name, CaseEventType type) =>
        name switch
        {
            CaseTermName.IndicationDecision => type is CaseEventType.IndicationDecided,
            CaseTermName.SubsidyDecision => type is CaseEventType.SubsidyDecided,
            _ => true,
        };

    /// <summary>Up to which day lateness is counted, and why up to that.</summary>
    private static Text CountedUpTo(CaseEventType type, LocalDate day)
    {
        var happened = CaseTexts.Of(type);
        return new(
            $", geteld tot en met {Phrases.Date(day, Language.Dutch)} ({happened.Dutch})",
            $", counted up to and including {Phrases.Date(day, Language.English)} ({happened.English})"
        );
    }

    /// <summary>What happened, and when.</summary>
    private static Text On(CaseEventType type, LocalDate day)
    {
        var happened = CaseTexts.Of(type);
        return new(
            $"{happened.Dutch} op {Phrases.Date(day, Language.Dutch)}",
            $"{happened.English} on {Phrases.Date(day, Language.English)}"
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
        var happened = derivation.Event is { } type ? CaseTexts.Of(type) : (Text?)null;
        var from = (derivation.Length, happened) switch
        {
            ({ } length, _) => new Text(
                $"{Phrases.Length(length, language)}, geteld vanaf {date}",
                $"{Phrases.Length(length, language)}, counted from {date}"
            ).In(language) + (happened is { } counted ? $" ({counted.In(language)})" : ""),
            (null, { } what) => new Text($"{what.Dutch} op {date}", $"{what.English} on {date}").In(language),
            _ => new Text($"publicatie of invoering op {date}", $"publication or introduction on {date}").In(language),
        };
        return Filled(from, language, policy)
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

    /// <summary>A step in one line: who must or may do what, its last day, and the article.</summary>
    /// <param name="step">The step.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <remarks>
    /// A step alone does not know the day of its review, and so not whether its last day has passed: <see
    /// cref="Explain(CaseReview, NextStep, Language)"/> does.
    /// </remarks>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The step is a default value.</exception>
    public static string Explain(this NextStep step, Language language, Policy? policy = null)
    {
        Guard.Defined(language, nameof(language));
        var by =
            step is { What: CaseStep.RequestInformation, By: { } request } ? Suspends(request).In(language)
            : step.By is { } day
                ? new Text(
                    $", laatste dag {Phrases.Date(day, language)}",
                    $", last day {Phrases.Date(day, language)}"
                ).In(language)
            : "";
        return Explained(step, by, PlacesOf(step, policy), language, policy);
    }

    /// <summary>
    /// A step of a review in one line: who must or may do what, by when, or by when it was to be done; that the term for it
    /// stands still, what is awaited of whom, and what is then left of it; and the article.
    /// </summary>
    /// <param name="review">The review in which it stands.</param>
    /// <param name="step">The step.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The step is a default value.</exception>
    public static string Explain(this CaseReview review, NextStep step, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Defined(language, nameof(language));
        var policy = review.Policy;
        var places = PlacesOf(step, policy);
        if (InPlaceOfExtension(review, step) is not null && policy.CitationOf(Norm.NewTrajectory) is { } alternative)
        {
            places += $"; {Place(alternative, policy)}";
        }

        return Explained(step, By(review, step).In(language, policy), places, language, policy);
    }

    private static string Explained(NextStep step, string by, string places, Language language, Policy? policy)
    {
        var what = CaseTexts.Of(step.Who, step, policy).In(language, policy);
        return $"{what}{by} ({places}){Filled(Told(step.Caveats, language), language, policy)}";
    }

    /// <summary>The line of a step of a review up to and with its places, without what the sources warn of.</summary>
    internal static string WithoutCaveats(CaseReview review, NextStep step, Language language)
    {
        var line = review.Explain(step, language);
        return line.Remove(line.Length - Filled(Told(step.Caveats, language), language, review.Policy).Length);
    }

    /// <summary>The place of its norm, and that of the term which gives its last day where that is of national law.</summary>
    private static string PlacesOf(NextStep step, Policy? policy) =>
        Place(step.Citation, policy) + (step.TermCitation is { } term ? $"; {Place(term, policy)}" : "");

    /// <summary>
    /// What a step says besides what is done: on what it still hangs, up to when, or what it waits for.
    /// </summary>
    private static Text By(CaseReview review, NextStep step)
    {
        var until = Until(review, step);
        return (OfExtension(review, step) ?? OfOpenConditions(review, step)) is { } words
            ? new(words.Dutch + until.Dutch, words.English + until.English)
            : until;
    }

    /// <summary>What an agenda, which has the day in a column, says of a step besides what is done.</summary>
    internal static Text? Beside(CaseReview review, NextStep step) =>
        (OfExtension(review, step) ?? OfOpenConditions(review, step)) is { } words ? words
        : step is { What: CaseStep.RequestInformation, By: { } day } ? Suspends(day)
        : StandsStill(review, step);

    /// <summary>
    /// Article 5 lid 2: while its situation is unknown, it is open whether the trajectory may be extended. Lid 3: where it must
    /// be, the college chooses between that and a new one in its place, if that may begin.
    /// </summary>
    private static Text? OfExtension(CaseReview review, NextStep step)
    {
        var isOpen =
            step.Norm is Norm.TrajectoryExtension
            && review.Decisions.Any(decision =>
                ReferenceEquals(decision.Rule, PlacementRules.ExtendRule)
                && decision.Status is DecisionStatus.FactsMissing
            );
        var alternative = InPlaceOfExtension(review, step);
        return isOpen
            ? new Text(
                $", als er een uitzonderlijke situatie is{alternative?.Dutch}",
                $", if there is an exceptional situation{alternative?.English}"
            )
            : alternative;
    }

    /// <summary>What the college may choose in the place of an extension that it must give; null where that is not open.</summary>
    private static Text? InPlaceOfExtension(CaseReview review, NextStep step) =>
        step is not { What: CaseStep.ExtendTrajectory, Force: not Force.Discretionary }
            ? null
            : review.Decisions.FirstOrDefault(decision =>
                ReferenceEquals(decision.Rule, PlacementRules.RenewRule)
            ) switch
            {
                { Status: DecisionStatus.FactsMissing } => new(
                    ", of in plaats daarvan, als aan de voorwaarden daarvoor is voldaan, ‹een nieuw placementTrajectory› beginnen",
                    ", or in its place, if the conditions for that are met, begin a new ‹placementTrajectory›"
                ),
                Decision<PlacementRenewalOutcome> { IsDetermined: true, Outcome.Result: PermissionOutcome.Permitted } =>
                    new(
                        ", of in plaats daarvan ‹een nieuw placementTrajectory› beginnen",
                        ", or begin a new ‹placementTrajectory› in its place"
                    ),
                _ => null,
            };

    /// <summary>
    /// What a step still hangs on while the question that permits it is open: article 5 lid 1 and 7, and article 11 lid 3. Where the
    /// support that was offered does not suit, another can.
    /// </summary>
    private static Text? OfOpenConditions(CaseReview review, NextStep step)
    {
        var rule = (step.What, step.Norm) switch
        {
            (CaseStep.StartTrajectory, Norm.TrajectoryStart) or (CaseStep.StartEmploymentDirectly, _) =>
                PlacementRules.StartRule,
            (CaseStep.OfferSupport, _) => MisconductRules.SupportRule,
            _ => null,
        };
        var open = review.Decisions.FirstOrDefault(decision =>
            ReferenceEquals(decision.Rule, rule) && decision.Status is DecisionStatus.FactsMissing
        );
        var isUnsuited =
            step.What is CaseStep.OfferSupport
            && review.Decisions.Any(decision => decision.OutcomeWord is "mayNotOffer");
        IEnumerable<string> facts = isUnsuited ? ["preventsRepetition"] : open?.MissingFacts ?? [];
        var conditions = facts.Select(fact => OpenCondition(step.What, fact)).OfType<Text>();
        return conditions.Distinct().ToList() is { Count: > 0 } some
            ? new(
                ", " + string.Join(" en ", some.Select(one => one.Dutch)),
                ", " + string.Join(" and ", some.Select(one => one.English))
            )
            : null;
    }

    private static Text? OpenCondition(CaseStep step, string fact) =>
        (step, fact) switch
        {
            (not CaseStep.OfferSupport, "indicationHeld") => new(
                "als de persoon de indicatie heeft",
                "if the person holds the indication"
            ),
            (CaseStep.StartTrajectory, "directEmployment") => new(
                "als de dienstbetrekking niet direct begint",
                "if employment does not start at once"
            ),
            (CaseStep.OfferSupport, "preventsRepetition" or "improvesChances") => new(
                "als die aan de voorwaarden daarvoor voldoet",
                "if it meets the conditions for that"
            ),
            _ => null,
        };

    private static Text Until(CaseReview review, NextStep step)
    {
        if (step.By is not { } day)
        {
            return StandsStill(review, step) ?? HadPassed(review, step) ?? new("", "");
        }

        var (dutch, english) = (Phrases.Date(day, Language.Dutch), Phrases.Date(day, Language.English));
        return step.What is CaseStep.RequestInformation ? Suspends(day)
            : day < review.On ? new($"; de laatste dag daarvoor was {dutch}", $"; the last day for it was {english}")
            : new($", uiterlijk {dutch}", $", by {english}");
    }

    /// <summary>
    /// A request for information has no term. That one on the last day of the decision term or later suspends nothing is how
    /// article 4 lid 3 is read here.
    /// </summary>
    private static Text Suspends(LocalDate day) =>
        new(
            $"; zoals de regel hier is gelezen schort alleen een vraag tot en met {Phrases.Date(day, Language.Dutch)} de beslistermijn op",
            $"; as the rule is read here, only a request up to {Phrases.Date(day, Language.English)} suspends the decision term"
        );

    /// <summary>Why a decision on the indication has no day: the term had passed when the rules came into force.</summary>
    private static Text? HadPassed(CaseReview review, NextStep step) =>
        step
            is {
                What: CaseStep.DecideIndication or CaseStep.DecideIndicationLost,
                Norm: Norm.DecisionTerm or Norm.IndicationLost
            }
        && review.Policy.Provisions[Norm.DecisionTerm]?.Term is not null
            ? new(
                "; de termijn daarvoor was al voorbij toen de regels gingen gelden",
                "; the term for it had passed when the rules came into force"
            )
            : null;

    /// <summary>That the decision term is suspended, what is awaited of whom, and how many days are left after the answer.</summary>
    internal static Text? StandsStill(CaseReview review, NextStep step)
    {
        var suspension = review.Terms.SingleOrDefault(term => term.Name is CaseTermName.Suspension);
        if (suspension == default || step.What is not (CaseStep.DecideIndication or CaseStep.DecideIndicationLost))
        {
            return null;
        }

        var asked = suspension.Derivation.EventOn;
        var decision = review.Terms.Last(term => term.Name is CaseTermName.IndicationDecision);
        var left = decision.DaysLeftOnceAnswered is { } days ? CaseTexts.LeftOnceAnswered(days) : (Text?)null;
        return new Text(
            "; de termijn staat nu stil, tot UWV de nadere informatie geeft die op "
                + $"{Phrases.Date(asked, Language.Dutch)} is gevraagd{(left is { } d ? $"; {d.Dutch}" : "")}",
            "; the term stands still now, until UWV gives the information that was asked for on "
                + $"{Phrases.Date(asked, Language.English)}{(left is { } e ? $"; {e.English}" : "")}"
        );
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

    internal static string Explain(this CaseRank rank, Language language, Policy? policy)
    {
        var date = Phrases.Date(rank.Date, Guard.Defined(language, nameof(language)));
        var gives = new Text("geeft de rang", "gives the rank").In(language);
        return $"{date} {gives}: {CaseTexts.Of(rank.Event).In(language, policy)} ({Place(rank.Citation, policy)})";
    }

    internal static string Explain(this CaseRemark remark, Language language, Policy? policy)
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
        Guard.Defined(language, nameof(language));
        return Explained(breach, lacking: "", language, policy);
    }

    /// <summary>
    /// A breach of a review in one line: what, when, by how much, which conditions of its norm were not met, and the article.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="breach">One of its breaches.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    /// <exception cref="InvalidOperationException">The breach is a default value.</exception>
    public static string Explain(this CaseReview review, CaseBreach breach, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Defined(language, nameof(language));
        return Explained(breach, Lacking(review, breach).In(language, review.Policy), language, review.Policy);
    }

    private static string Explained(CaseBreach breach, string lacking, Language language, Policy? policy)
    {
        var date = Phrases.Date(breach.On, language);
        var what = CaseTexts.Of(breach).In(language, policy);
        var isDue = breach is { What: CaseBreachKind.PermanentContractWithheld, Extent: not null };
        var late = isDue ? new Text(" te laat", " late") : new("", ""); // its last day can be that of an act
        var much =
            Much(breach.Extent, language) + late.In(language) + UpTo(breach).In(language) + NotYet(breach, language);
        return $"{date}: {what}{lacking}{much} ({Place(breach.Citation, policy)})";
    }

    /// <summary>The conditions that were not met, where the kind of breach names none of the several that its norm has.</summary>
    private static Text Lacking(CaseReview review, CaseBreach breach)
    {
        if (
            breach
            is not {
                What: CaseBreachKind.TrajectoryWithoutGround
                    or CaseBreachKind.RenewalWithoutGround
                    or CaseBreachKind.SupportUnsuitable,
                Decision: { } decision
            }
        )
        {
            return new("", "");
        }

        var facts = review.UnmetFactsOf(breach);
        var unmet = facts.IsEmpty ? new("", "") : NormTexts.UnmetOf(breach.Norm, decision.Policy, decision.Rule, facts);
        return facts.IsEmpty ? unmet : new($": {unmet.Dutch}", $": {unmet.English}");
    }

    /// <summary>Up to which day its days are counted, where that is not what was late itself.</summary>
    private static Text UpTo(CaseBreach breach) =>
        breach is not { Extent: not null, EndedOn: { } day } ? new("", "")
        : breach.EndedBy is { } type ? CountedUpTo(type, day)
        : new(
            $", geteld tot en met {Phrases.Date(day, Language.Dutch)}, de laatste dag van de regels",
            $", counted up to and including {Phrases.Date(day, Language.English)}, the last day of the rules"
        );

    /// <summary>That what is late has not come yet.</summary>
    private static string NotYet(CaseBreach breach, Language language) =>
        !breach.IsOpen || breach.Decision?.OutcomeWord is not "overdue" ? ""
        : breach.What is CaseBreachKind.AdviceLate ? new Text(", nog niet ontvangen", ", not received yet").In(language)
        : new Text(", nog niet genomen", ", not taken yet").In(language);

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
        var insteadOf =
            departure is { What: CaseDepartureKind.FromPrinciple, InsteadOf: { } done }
                ? $": {CaseTexts.Of(done).In(language, policy)}"
            : departure.InsteadOf is { } kind ? InsteadOf(kind, language, policy)
            : departure.Rule is { } rule ? From(rule, policy).In(language, policy)
            : "";
        var reason =
            departure.What is CaseDepartureKind.Hardship
                ? new Text("; de reden is vastgelegd", "; the reason is recorded").In(language)
                : "";
        return $"{date}: {what}{insteadOf}{Much(departure.Extent, language)}{reason} ({Place(departure.Citation, policy)})";
    }

    /// <summary>From which rule the hardship clause departs, and what it would have been without.</summary>
    private static string InsteadOf(CaseBreachKind kind, Language language, Policy? policy)
    {
        var (from, breach) = (From(BreachTable.Of(kind).Rule, policy), CaseTexts.Of(kind));
        return new Text(
            $"{from.Dutch}; anders was dit: {breach.Dutch}",
            $"{from.English}; otherwise this was: {breach.English}"
        ).In(language, policy);
    }

    private static Text From(Rule rule, Policy? policy)
    {
        var name = RuleTexts.Of(rule, policy);
        return new($" van de regel over {name.Dutch}", $" from the rule on {name.English}");
    }

    /// <summary>An unknown fact as the question that it leaves open, with what hangs on it and the article.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy, whose own words the text takes, and in whose own text a place needs no title; null for neutral words.
    /// </param>
    /// <exception cref="ArgumentNullException">The fact is a default value.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this FactThatMatters fact, Language language, Policy? policy = null)
    {
        Guard.Defined(language, nameof(language));
        return $"{Question(fact, language, policy)} {HangsOn([fact], language, policy)}";
    }

    /// <summary>
    /// The unknown facts that matter as questions to ask, each once, with everything that hangs on it: what cannot be decided
    /// yet, which act cannot be judged yet.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language.</param>
    /// <returns>A line for each question, in the order of <see cref="CaseReview.FactsThatMatter"/>.</returns>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static IReadOnlyList<string> ExplainFactsThatMatter(this CaseReview review, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Defined(language, nameof(language));
        return
        [
            .. review
                .FactsThatMatter.GroupBy(fact => Question(review, fact, language), StringComparer.Ordinal)
                .Select(facts => $"{facts.Key} {HangsOn(facts, language, review.Policy)}"),
        ];
    }

    /// <summary>Whether the indication is held is nothing to find out while the decision on it is to be taken.</summary>
    private static string Question(CaseReview review, FactThatMatters fact, Language language) =>
        fact is { Fact: "indicationHeld", On: null }
        && review.Phase
            is CasePhase.BeforeAdvice
                or CasePhase.PreTrajectory
                or CasePhase.AdviceAwaited
                or CasePhase.DecisionAwaited
            ? new Text(
                "de indicatie beschut werk: dat volgt uit het besluit dat het college nog moet nemen.",
                "the indication for sheltered work: that follows from the decision that the college has yet to take."
            ).In(language)
            : Question(fact, language, review.Policy);

    private static string Question(FactThatMatters fact, Language language, Policy? policy) =>
        FactTexts.Of(Guard.NotNull(fact.Fact, nameof(fact)), policy).In(language, policy);

    /// <summary>What hangs on a fact: the questions that are open, and the acts of which it is open whether they were right.</summary>
    private static string HangsOn(IEnumerable<FactThatMatters> facts, Language language, Policy? policy)
    {
        var parts = facts
            .GroupBy(fact =>
                (
                    What: RuleTexts.Of(fact.Rule, policy).In(language, policy),
                    fact.Citation,
                    IsOfAct: fact.On is not null
                )
            )
            .Select(same =>
            {
                var place = same.Key.Citation is { } citation ? $" ({Place(citation, policy)})" : "";
                var days = same.Key.IsOfAct ? OnDays(same.Select(fact => fact.On).OfType<LocalDate>()) : new("", "");
                return same.Key.What + days.In(language) + place;
            });
        return new Text("Nodig voor: ", "Needed for: ").In(language) + string.Join("; ", parts);
    }

    /// <summary>The days of acts: a handful by themselves, of more the first and the last, and how many follow on the first.</summary>
    private static Text OnDays(IEnumerable<LocalDate> given)
    {
        const int handful = 5;
        var days = given.OrderBy(day => day).ToList();
        var (first, last) = (days[0], days[days.Count - 1]);
        return days.Count > handful
            ? new(
                $" op {Phrases.Date(first, Language.Dutch)} en daarna nog {Number(days.Count - 1)} keer, de laatste keer op "
                    + Phrases.Date(last, Language.Dutch),
                $" on {Phrases.Date(first, Language.English)} and {Number(days.Count - 1)} times after that, the last on "
                    + Phrases.Date(last, Language.English)
            )
            : new(
                " op " + Phrases.Series(days.ConvertAll(day => Phrases.Date(day, Language.Dutch)), " en "),
                " on " + Phrases.Series(days.ConvertAll(day => Phrases.Date(day, Language.English)), " and ")
            );

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What of a norm that stands in the way is not met, with the question that was answered so and its article.</summary>
    /// <param name="review">The review in which it stands.</param>
    /// <param name="obstacle">The obstacle.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The obstacle is a default value, or the language is no member.</exception>
    public static string Explain(this CaseReview review, Obstacle obstacle, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Initialized(obstacle != default, nameof(obstacle));
        var law = obstacle.Decision.Policy; // of a question of national law that of its day
        var norm = (
            obstacle.Norm is Norm.ExtensionForLowWageValue ? NothingToLengthen(review)
            : obstacle.Decision.OutcomeWord is "ended" ? NormTexts.UnmetOf(Norm.Expiry, law, obstacle.Rule)
            : NormTexts.UnmetOf(obstacle.Norm, law, obstacle.Rule, UnmetFacts(review, obstacle))
        ).In(language, review.Policy);
        var place = obstacle.Citation is { } citation ? $" ({Place(citation, review.Policy)})" : "";
        return $"{review.ExplainName(obstacle.Decision, language)}: {norm}{place}";
    }

    /// <summary>
    /// Why the note to article 7 lid 1 onder c has nothing to lengthen: the trajectory has ended, its longest extension would be
    /// over as well, or while it lasts the months are used up. A new advice is a step of its own.
    /// </summary>
    private static Text NothingToLengthen(CaseReview review)
    {
        var trajectory = review.Terms.LastOrDefault(term => term.Name is CaseTermName.Trajectory);
        var most = MostLastDay(trajectory, review.Policy);
        return trajectory == default || review.Phase is CasePhase.Employment
                ? new(
                    "er is geen ‹placementTrajectory› dat voor een hogere loonwaarde kan worden verlengd",
                    "there is no ‹placementTrajectory› to lengthen for a higher wage value"
                )
            : review.Phase is CasePhase.Trajectory && IsExtensionUsedUp(trajectory, review.Policy)
                ? new(
                    "‹het placementTrajectory› kan niet nog eens worden verlengd voor een hogere loonwaarde: de verlenging is op",
                    "the ‹placementTrajectory› cannot be lengthened again for a higher wage value: the extension is used up"
                )
            : trajectory.EndedBy is null && most == review.On
                ? new(
                    "dit is de laatste dag van de langst mogelijke verlenging van ‹het placementTrajectory›; er is niets meer te verlengen",
                    "this is the last day of the longest extension of the ‹placementTrajectory›; nothing is left to lengthen"
                )
            : trajectory.EndedBy is null && most < review.On
                ? new(
                    "ook de langst mogelijke verlenging van ‹het placementTrajectory› zou al voorbij zijn",
                    "even the longest extension of the ‹placementTrajectory› would be over"
                )
            : new(
                "‹het placementTrajectory› is geëindigd en kan daarom niet meer worden verlengd voor een hogere loonwaarde",
                "the ‹placementTrajectory› has ended, so that it can no longer be lengthened for a higher wage value"
            );
    }

    private static bool IsExtensionUsedUp(CaseTerm trajectory, Policy policy) =>
        trajectory.Derivation.ExtensionMonths >= policy.Provisions[Norm.TrajectoryExtension]?.Term?.Amount;

    /// <summary>The last day with every month that article 5 lid 2 gives; null where the text sets no bound.</summary>
    private static LocalDate? MostLastDay(CaseTerm trajectory, Policy policy) =>
        trajectory.Derivation is { Length: { } length, EventOn: var from }
        && policy.Provisions[Norm.TrajectoryExtension]?.Term is { } most
            ? Term.FromMonths(
                    Math.Min(
                        (trajectory.LawfulLastDay is null ? length : policy.TermOf(trajectory.Norm)).Amount
                            + most.Amount,
                        PlacementTrajectory.MostMonths
                    )
                )
                .LastDayFrom(from)
            : null;

    /// <summary>The facts that are not as the norm asks; a norm of one condition says by itself what is not met.</summary>
    private static ImmutableArray<string> UnmetFacts(CaseReview review, Obstacle obstacle) =>
        NormTexts.HasConditions(obstacle.Norm) ? review.UnmetFactsOf(obstacle.Decision, obstacle.Norm) : [];

    /// <summary>Another text is cited by its title too: the number alone would be read as the policy's.</summary>
    private static string Place(Citation citation, Policy? policy) => Phrases.Place(citation, policy);

    /// <summary>The text in one language, with the words of the policy or neutral ones.</summary>
    internal static string In(this Text text, Language language, Policy? policy) =>
        Filled(text.In(language), language, policy);

    private static string Filled(string text, Language language, Policy? policy) =>
        (policy?.OwnWords ?? OwnWordCollection.None).Fill(text, language);

    private static string Much(CaseAmount? amount, Language language) =>
        amount is not { } much ? ""
        : much.Unit is CaseAmountUnit.HoursPerWeek
            ? $": {new Text($"een verschil van {CaseTexts.Of(much, language)}", $"a difference of {CaseTexts.Of(much, language)}").In(language)}"
        : $": {CaseTexts.Of(much, language)}";
}
