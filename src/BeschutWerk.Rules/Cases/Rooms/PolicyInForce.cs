using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Entry into force and end of the policy in the review of a case: article 13.</summary>
internal static class PolicyInForce
{
    public static void Conclude(ReviewDraft review, CaseFile file, Decision<PolicyInForceOutcome> decision)
    {
        review.Decisions.Add(decision);
        if (
            !decision.TryGetOutcome(out var outcome)
            || outcome.FirstDay is not { } firstDay
            || (file.PublishedOn ?? file.IntroducedOn) is not { } origin
            || decision.Basis is not { } norm
            || file.Policy.CitationOf(norm) is not { } citation
        )
        {
            return;
        }

        // rules that work back, or name their day, do not begin a term after their publication
        var term = file.Policy.Provisions[norm]?.Term;
        var length = term?.LastDayAfter(origin) == firstDay ? term : null;
        var isRunning = review.On >= firstDay && !(review.On > outcome.LastDay);
        int? daysLeft = isRunning && outcome.LastDay is { } last ? Period.DaysBetween(review.On, last) : null;
        review.Add(
            new CaseTerm(
                CaseTermName.PolicyInForce,
                firstDay,
                outcome.LastDay,
                norm,
                citation,
                new CaseTermDerivation(null, origin, length),
                daysLeft,
                daysLate: null
            )
            {
                IsPast = review.On > outcome.LastDay,
            }
        );
    }
}
