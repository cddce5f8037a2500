using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether a decision on the indication follows the advice on which it is taken: article 4 lid 2.</summary>
internal static class FollowedAdvice
{
    /// <summary>
    /// Only careless advice can be departed from. A text that lets the college follow the advice, and does not bind to it, is not
    /// broken by who does not.
    /// </summary>
    /// <param name="acts">To which it is added what the decision was.</param>
    /// <param name="decision">What the advice made of it.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="day">The day of the decision of the college.</param>
    /// <param name="belongs">What the college decided.</param>
    public static void Judge(
        ActLog acts,
        in Decision<IndicationOutcome> decision,
        IndicationFacts advice,
        LocalDate day,
        bool? belongs
    )
    {
        var policy = decision.Policy;
        if (advice.AdviceBelongs is not { } advised)
        {
            if (!policy.IsDiscretionary(Norm.AdviceFollowed))
            {
                acts.Open(CaseFact.AdviceBelongs, Norm.AdviceFollowed, IndicationRules.DecideRule, day);
            }

            return;
        }

        if (advised == belongs)
        {
            return;
        }

        switch (MayDepart(policy, advice))
        {
            case true:
                acts.Depart(CaseDepartureKind.AdviceDepartedFrom, day, Norm.DepartureForCarelessness);
                break;
            case false:
                acts.Breach(
                    CaseBreachKind.AdviceNotFollowed,
                    day,
                    decision,
                    norm: Norm.AdviceFollowed,
                    caveats: decision.Caveats
                );
                break;
            case null:
                acts.Open(CaseFact.CarefullyPrepared, Norm.DepartureForCarelessness, IndicationRules.DecideRule, day);
                break;
        }
    }

    /// <summary>Where it is unknown whether the advice is careful, that decides nothing unless the text binds to careful advice.</summary>
    private static bool? MayDepart(Policy policy, IndicationFacts advice) =>
        policy.Regulates(Norm.DepartureForCarelessness)
            ? !advice.CarefullyPrepared ?? (policy.ForceOf(Norm.AdviceFollowed) is Force.Bound ? null : false)
            : false;
}
