namespace BeschutWerk.Rules;

/// <summary>
/// What a new advice makes of the indication: that there is a decision is bound, what it says only where article 4 lid 2, by
/// analogy, leaves nothing open, and binds (article 10 lid 2).
/// </summary>
internal static class LossOfIndication
{
    /// <summary>Whether the advice leaves the college nothing but to decide that the person no longer belongs.</summary>
    public static bool IsSettled(Policy policy, IndicationFacts advice) =>
        IndicationRules.Decide(policy, advice) is var decision && decision.TryGetOutcome(out var outcome)
            ? outcome is IndicationOutcome.DoesNotBelong && decision.Force is Force.Bound
            : decision.Status is DecisionStatus.NotRegulated && advice.AdviceBelongs is false;

    /// <summary>Whether it would, if what is unknown of it were told so.</summary>
    public static bool IsPossible(Policy policy, IndicationFacts advice) =>
        IsSettled(
            policy,
            advice with
            {
                AdviceBelongs = advice.AdviceBelongs ?? false,
                CarefullyPrepared = advice.CarefullyPrepared ?? true,
                SufficientlyReasoned = advice.SufficientlyReasoned ?? true,
            }
        );
}
