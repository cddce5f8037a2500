using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// Which facts of a norm that stands in the way are not as it asks, as far as the review shows: by what would change the
/// decision, and by where the case stands.
/// </summary>
internal static class ObstacleFacts
{
    /// <summary>The facts; none where it does not show which of several it is.</summary>
    public static IReadOnlyCollection<string> Of(CaseReview review, Obstacle obstacle, Policy law) =>
        ByChanges(review, obstacle) is { Count: > 0 } changed ? changed : ByPhase(review, obstacle.Norm, law);

    /// <summary>The facts whose change lets the norm be met, in the order of the question.</summary>
    private static List<string> ByChanges(CaseReview review, Obstacle obstacle) =>
        review
            .Decisions.Where(decision => ReferenceEquals(decision.Rule, obstacle.Rule))
            .SelectMany(decision => review.ChangesOf(decision) ?? [])
            .Where(change => change.Decision.Findings.Of(obstacle.Norm) is not FindingResult.Unmet)
            .SelectMany(change => change.Facts.Select(fact => fact.Name))
            .Distinct(StringComparer.Ordinal)
            .ToList();

    /// <summary>
    /// What the phase shows to be met is not what is unmet. If one condition is left it is that one; if several are, they are
    /// all unmet only where one of them would be enough.
    /// </summary>
    private static List<string> ByPhase(CaseReview review, Norm norm, Policy law)
    {
        var alternatives = NormConditions.AlternativesOf(norm);
        var left = (law.Provisions[norm]?.Requires ?? NormConditions.AskedBy(norm))
            .Where(condition => !IsMetIn(review.Phase, condition))
            .ToList();
        return left.Count == 1 || left.TrueForAll(alternatives.Contains) ? left.ConvertAll(Words.Of) : [];
    }

    private static bool IsMetIn(CasePhase phase, Condition condition) =>
        condition switch
        {
            Condition.Phase => phase is CasePhase.Trajectory or CasePhase.Employment,
            Condition.DuringTrajectory => phase is CasePhase.Trajectory,
            Condition.DuringEmployment => phase is CasePhase.Employment,
            Condition.IndicationHeld => phase is CasePhase.Indicated or CasePhase.WaitingList,
            _ => false,
        };
}
