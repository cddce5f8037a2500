using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Testing;

/// <summary>Says of the review of a case what the policy must make of it.</summary>
/// <remarks>
/// Each of them throws a <see cref="PolicyAssertionException"/> where the review is otherwise, and counts the decisions of the
/// review for the <see cref="ArticleCoverage"/>.
/// </remarks>
public static class ReviewAssertions
{
    /// <summary>Something went against the rules.</summary>
    /// <param name="review">The review.</param>
    /// <param name="what">What.</param>
    /// <returns>
    /// The breach, to say more of it; where there are several of the kind, those of which all that is said is so.
    /// </returns>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="PolicyAssertionException">It did not.</exception>
    public static AssertedBreach ShouldHaveBreach(this CaseReview review, CaseBreachKind what) =>
        new(Seen(review), what);

    /// <summary>Nothing went against the rules.</summary>
    /// <param name="review">The review.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="PolicyAssertionException">Something did.</exception>
    public static void ShouldHaveNoBreach(this CaseReview review) =>
        Demand(
            Seen(review).Breaches.IsEmpty,
            review,
            "without a breach",
            "none",
            Lines(review.Breaches.Select(breach => breach.ToString()))
        );

    /// <summary>Something is to be done, or may be.</summary>
    /// <param name="review">The review.</param>
    /// <param name="what">What.</param>
    /// <returns>
    /// The step, to say more of it; where there are several of the kind, those of which all that is said is so.
    /// </returns>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="PolicyAssertionException">It is not.</exception>
    public static AssertedStep ShouldHaveStep(this CaseReview review, CaseStep what) => new(Seen(review), what);

    /// <summary>Something is not to be done, and may not be.</summary>
    /// <param name="review">The review.</param>
    /// <param name="what">What.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="PolicyAssertionException">It is, or may be.</exception>
    public static void ShouldNotHaveStep(this CaseReview review, CaseStep what)
    {
        var steps = Seen(review).NextSteps.Where(step => step.What == what).Select(step => step.ToString()).ToList();
        Demand(steps.Count == 0, review, $"without the step {Words.Of(what)}", "none", Lines(steps));
    }

    /// <summary>A term runs or ran.</summary>
    /// <param name="review">The review.</param>
    /// <param name="name">Which.</param>
    /// <param name="firstDay">Its first day.</param>
    /// <param name="lastDay">Its last day, included; null for a term without one.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="PolicyAssertionException">There is no such term with those days.</exception>
    public static void ShouldHaveTerm(
        this CaseReview review,
        CaseTermName name,
        LocalDate firstDay,
        LocalDate? lastDay
    ) =>
        Demand(
            Seen(review).Terms.Any(term => term.Name == name && term.FirstDay == firstDay && term.LastDay == lastDay),
            review,
            $"with the term {Words.Of(name)}",
            $"{Shown(firstDay)} to {(lastDay is { } last ? Shown(last) : "..")}",
            Lines(review.Terms.Where(term => term.Name == name).Select(term => term.ToString()))
        );

    /// <summary>The case is in a phase.</summary>
    /// <param name="review">The review.</param>
    /// <param name="phase">The phase.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="PolicyAssertionException">It is in another.</exception>
    public static void ShouldBeIn(this CaseReview review, CasePhase phase) =>
        Demand(Seen(review).Phase == phase, review, "in the phase", Words.Of(phase), Words.Of(review.Phase));

    /// <summary>These facts are unknown and would matter.</summary>
    /// <param name="review">The review.</param>
    /// <param name="facts">Their names, in any order; there may be others.</param>
    /// <exception cref="ArgumentNullException">The review, or the list of names, is missing.</exception>
    /// <exception cref="ArgumentException">No fact is named, or no question and no event has such a fact.</exception>
    /// <exception cref="PolicyAssertionException">One of them is known, or does not matter.</exception>
    public static void ShouldLack(this CaseReview review, params string[] facts)
    {
        if (Guard.NotNull(facts, nameof(facts)).Length == 0)
        {
            throw new ArgumentException("Name the facts that are lacking.", nameof(facts));
        }

        Known.DemandCaseFacts(facts, nameof(facts));
        var open = Seen(review).FactsThatMatter.Select(fact => fact.Fact).Distinct(StringComparer.Ordinal).ToList();
        Demand(facts.All(open.Contains), review, "lacking", string.Join(", ", facts), Lines(open));
    }

    internal static void Demand(bool isSo, CaseReview review, string what, string expected, string found)
    {
        if (!isSo)
        {
            throw new PolicyAssertionException(
                $"""
                The review of case {review.Case} under {review.Policy.Key} on {Shown(review.On)} was to be {what}
                  expected: {expected}
                  found:    {found}
                """
            );
        }
    }

    internal static string Lines(IEnumerable<string> items) =>
        string.Join($"{Environment.NewLine}            ", items.DefaultIfEmpty("none"));

    internal static string Shown(object value) =>
        value switch
        {
            LocalDate date => LocalDatePattern.Iso.Format(date),
            IDecision { Status: DecisionStatus.Determined } decision =>
                $"{decision.OutcomeWord} ({Words.Of(decision.Force!.Value)}), "
                    + $"{decision.Citation!.Value.ToShortString()}; {decision.Findings}",
            IDecision decision => $"{Words.Of(decision.Status)}; {decision.Findings}",
            _ => FormattableString.Invariant($"{value}"),
        };

    private static CaseReview Seen(CaseReview review)
    {
        ArticleCoverage.Observe(Guard.NotNull(review, nameof(review)));
        return review;
    }
}
