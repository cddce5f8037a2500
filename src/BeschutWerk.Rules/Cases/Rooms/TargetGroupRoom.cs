namespace BeschutWerk.Rules;

/// <summary>The target group: article 2. It has no events of its own: the decision of article 4 says who belongs.</summary>
internal sealed class TargetGroupRoom(CaseGround ground) : CaseRoom(ground)
{
    public override void Follow(CaseEvent happened) { }

    /// <summary>
    /// Until the college has decided, or while it is unknown whether it has. The decision is the indication: while it is
    /// open that cannot stand in its own way.
    /// </summary>
    public override void Conclude(ReviewDraft review)
    {
        var isOpen = review.Phase is CasePhase.AdviceAwaited or CasePhase.DecisionAwaited;
        var isHeld = Standing.IsIndicationHeld;
        if (isOpen || isHeld is null || review.Phase is CasePhase.BeforeAdvice or CasePhase.PreTrajectory)
        {
            review.Add(
                Ask(
                    TargetGroupRules.Assess,
                    new TargetGroupFacts
                    {
                        LimitationPresent = Known.LimitationPresent,
                        BeyondRegularEmployer = Known.BeyondRegularEmployer,
                        WorkCapacity = Known.WorkCapacity ?? (Standing.IsAbleToWork is false ? false : null),
                        IndicationHeld = isOpen ? null : isHeld,
                    }
                )
            );
        }
    }
}
