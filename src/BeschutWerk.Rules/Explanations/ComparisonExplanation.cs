using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Explains what another policy makes of cases to people.</summary>
/// <remarks>Plain text without personal data; the same for equal values on every machine.</remarks>
public static class ComparisonExplanation
{
    /// <summary>
    /// Explains what differs in a case, in lines of plain text: each thing with what it is under the case's own policy, an
    /// arrow, and what it becomes. Of a decision that lacks facts it tells which.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <returns>The lines, separated by <c>\n</c>, the first of them about the case as a whole.</returns>
    /// <exception cref="ArgumentNullException">The comparison is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this CaseComparison comparison, Language language)
    {
        Guard.NotNull(comparison, nameof(comparison));
        Guard.Defined(language, nameof(language));
        return string.Join("\n", Lines(comparison, language));
    }

    /// <summary>An answer in words: the outcome and, where it is not bound, its force; or why there is none.</summary>
    /// <param name="answer">The answer; null where the question does not arise.</param>
    /// <param name="rule">The question.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">
    /// The policy whose words the text takes; null for neutral words, and for what holds under several policies.
    /// </param>
    /// <returns>The text without a full stop.</returns>
    /// <exception cref="ArgumentNullException">The question is missing.</exception>
    /// <exception cref="ArgumentException">The answer has an outcome that the question does not have.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this RuleAnswer? answer, Rule rule, Language language, Policy? policy = null)
    {
        Guard.NotNull(rule, nameof(rule));
        Guard.Defined(language, nameof(language));
        return answer switch
        {
            null => Absent(language),
            { Outcome: { } word, Force: var force } => Sentence(
                OutcomeTexts.Of(rule, word, policy ?? BuiltInPolicies.National, force),
                force
            ),
            { Status: DecisionStatus.NotRegulated } => new Text("niet geregeld", "not regulated").In(language),
            _ => new Text(
                "nog niet te beslissen: er ontbreken gegevens",
                "cannot be decided yet: facts are missing"
            ).In(language),
        };

        string Sentence(OutcomeText outcome, Force? force) =>
            outcome.Sentence.In(language, policy).TrimEnd('.') + outcome.Leaving(force).In(language);
    }

    /// <summary>A step in words, without who takes it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The step or the language is no member.</exception>
    public static string Explain(this CaseStep step, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(step, nameof(step)), policy).In(Guard.Defined(language, nameof(language)), policy);

    private static IEnumerable<string> Lines(CaseComparison comparison, Language language)
    {
        if (comparison.Becomes is not { } becomes)
        {
            return comparison
                .Errors.Select(error => $"- {error.Explain(language)}")
                .Prepend(
                    Case(new("kan volgens deze regels niet zo zijn gebeurd", "cannot have happened under these rules"))
                );
        }

        var (was, policy) = (comparison.Was.Policy, comparison.Policy);
        return
        [
            Case(comparison.IsSame ? new("hetzelfde", "the same") : new("anders", "different")),
            .. comparison.Was.Phase == becomes.Phase
                ? Array.Empty<string>()
                :
                [
                    Line(
                        new Text("fase", "phase").In(language),
                        comparison.Was.Phase.Explain(language, was),
                        becomes.Phase.Explain(language, policy)
                    ),
                ],
            .. comparison.Decisions.Select(change =>
                Line(
                    change.Rule.Explain(language),
                    TextOf(change.Was, change.Becomes, language),
                    TextOf(change.Becomes, change.Was, language)
                )
            ),
            .. comparison.Terms.Select(change =>
                Line(
                    (change.Was ?? change.Becomes)!.Value.Name.Explain(language, policy),
                    DaysOf(change.Was, language),
                    DaysOf(change.Becomes, language)
                )
            ),
            .. comparison.NextSteps.Select(change =>
                Line(
                    NameOf((change.Was ?? change.Becomes)!.Value, policy, language),
                    StepOf(change.Was, language),
                    StepOf(change.Becomes, language)
                )
            ),
            .. comparison.Breaches.Select(change =>
                Line(
                    CaseTexts.Of((change.Was ?? change.Becomes)!.Value).In(language, policy),
                    BreachOf(change.Was, comparison.Was, language),
                    BreachOf(change.Becomes, becomes, language)
                )
            ),
        ];

        string Case(Text what) =>
            new Text($"Zaak {comparison.Case}: {what.Dutch}.", $"Case {comparison.Case}: {what.English}.").In(language);
    }

    private static string NameOf(NextStep step, Policy policy, Language language) =>
        $"{CaseTexts.Of(step.Who).In(language)}: {step.What.Explain(language, policy)}";

    /// <summary>The answer; with its values where it is the same on both sides but for them.</summary>
    private static string TextOf(IDecision? decision, IDecision? other, Language language)
    {
        RuleAnswer? answer = decision is null ? null : RuleAnswer.Of(decision);
        var text = answer.Explain((decision ?? other)!.Rule, language, decision?.Policy);
        if (decision is { Status: DecisionStatus.FactsMissing })
        {
            return Lacking(decision, language);
        }

        if (decision is null || other is null || answer != RuleAnswer.Of(other))
        {
            return text;
        }

        var values = decision
            .Values.Where(value => !other.Values.Any(o => string.Equals($"{o}", $"{value}", StringComparison.Ordinal)))
            .Select(value => ValueOf(value, decision, language))
            .ToList();
        return values.Count == 0 ? text : $"{text} ({string.Join(", ", values)})";
    }

    /// <summary>A value with its name; days as what they mean, and a last day that did not move as that.</summary>
    private static string ValueOf(OutcomeValue value, IDecision decision, Language language)
    {
        var name = ValueTexts.Of(decision.Rule, value.Name).In(language, decision.Policy);
        return value switch
        {
            { Name: "daysLate", Value: int days } => $"{name} {CaseTexts.Late(days).In(language)}",
            { Name: "daysLeft", Value: 0 } => CaseTexts.LastDayToday.In(language),
            { Name: "daysLeft", Value: int days } => CaseTexts.Left(days).In(language),
            { Name: "daysLeftOnceAnswered", Value: int days } => CaseTexts.LeftOnceAnswered(days).In(language),
            { Name: "shiftedFor", Value: ImmutableArray<ImmutableArray<OutcomeValue>> { IsEmpty: true } } => new Text(
                "niet doorgeschoven",
                "not moved"
            ).In(language),
            _ => $"{name} {Phrases.Value(value, language)}",
        };
    }

    /// <summary>That it cannot be decided yet, and what is not known.</summary>
    private static string Lacking(IDecision decision, Language language)
    {
        var names = decision.MissingFacts.Select(fact => FactTexts.NameOf(fact).In(language, decision.Policy));
        return new Text("nog niet te beslissen, niet bekend: ", "cannot be decided yet, not known: ").In(language)
            + string.Join(", ", names);
    }

    private static string Line(string what, string was, string becomes) => $"- {what}: {was} → {becomes}";

    private static string DaysOf(CaseTerm? term, Language language) =>
        term switch
        {
            null => Absent(language),
            { LastDay: { } last } given => new Text(
                $"{Phrases.Date(given.FirstDay, language)} tot en met {Phrases.Date(last, language)}",
                $"{Phrases.Date(given.FirstDay, language)} to {Phrases.Date(last, language)}"
            ).In(language)
                + (given.LawfulLastDay is { } lawful ? Lawful(Phrases.Date(lawful, language)).In(language) : "")
                + (given.IsPast ? new Text(", loopt niet meer", ", no longer runs").In(language) : ""),
            { FirstDay: var first } => new Text(
                $"vanaf {Phrases.Date(first, language)}, zonder laatste dag",
                $"from {Phrases.Date(first, language)}, without a last day"
            ).In(language),
        };

    private static Text Lawful(string date) =>
        new($" (het artikel gaat tot en met {date})", $" (the article goes up to {date})");

    private static string StepOf(NextStep? step, Language language) =>
        step is not { } given ? Absent(language)
        : given.By is { } by
            ? CaseTexts.Of(given.Force).In(language)
                + new Text(
                    $", laatste dag {Phrases.Date(by, language)}",
                    $", last day {Phrases.Date(by, language)}"
                ).In(language)
        : CaseTexts.Of(given.Force).In(language);

    private static string BreachOf(CaseBreach? breach, CaseReview review, Language language)
    {
        if (breach is not { } given)
        {
            return new Text("geen", "none").In(language);
        }

        var when =
            CaseAgenda.IsOpen(review, given) ? new Text("sinds ", "since ")
            : given.What is CaseBreachKind.PermanentContractWithheld ? new Text("vanaf ", "from ") // its days run from there
            : new Text("op ", "on ");
        var extent = given switch
        {
            { Extent: { Unit: CaseAmountUnit.Days } days } when IsLate(given.What) =>
                $", {CaseTexts.Late((int)days.Value).In(language)}",
            { Extent: { } much } => $", {CaseTexts.Of(much, language)}",
            _ => "",
        };
        return when.In(language) + Phrases.Date(given.On, language) + extent;
    }

    /// <summary>Of what came or is to come after its last day the days are those by which it is late.</summary>
    private static bool IsLate(CaseBreachKind kind) =>
        kind
            is CaseBreachKind.AdviceLate
                or CaseBreachKind.DecisionLate
                or CaseBreachKind.SubsidyDecisionLate
                or CaseBreachKind.WageValueLate;

    private static string Absent(Language language) => new Text("niet aan de orde", "not at issue").In(language);
}
