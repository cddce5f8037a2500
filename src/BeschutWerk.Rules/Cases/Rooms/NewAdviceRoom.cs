using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Change of the indication: article 10.</summary>
internal sealed class NewAdviceRoom(CaseGround ground) : CaseRoom(ground)
{
    private bool? sameTrajectoryContinued;
    private bool isOfPlacement;

    public override void Follow(CaseEvent happened) { }

    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        sameTrajectoryContinued = happened.Facts.SameTrajectoryContinued;
        isOfPlacement = Standing.HasTrajectory || Standing.IsEmployed;
    }

    /// <summary>With the placement ends what a positive advice could let go on.</summary>
    public void EmploymentEnded(LocalDate day) => isOfPlacement = false;

    public override void Conclude(ReviewDraft review)
    {
        var isKept = Standing.IsIndicationHeld is not false && !(Standing.AwaitsDecision && Standing.IsNewAdvice);
        if (isKept && review.Phase is CasePhase.Trajectory or CasePhase.Employment && !Standing.IsNewAdviceAsked)
        {
            ConcludeReassessment(review);
        }

        if (!Standing.IsNewAdvice)
        {
            return;
        }

        if (!Standing.IsAdviceDecidedOn && !Standing.IsReasoningLacking)
        {
            ConcludeNewAdvice(review);
        }

        if (Standing.IsOtherTrajectoryOffered && Standing.IsIndicationHeld is not false)
        {
            review.Add(CaseStep.StartTrajectory, force: Force.Bound, norm: Norm.IndicationKept);
        }

        if (Standing.IsAdviceDecidedOn && Standing.IsJudgedToBelong is false)
        {
            ConcludeAlternative(review);
        }
    }

    /// <summary>
    /// Lid 1. A low wage value that a new advice has answered is no ground any more: without another there is nothing to ask.
    /// </summary>
    private void ConcludeReassessment(ReviewDraft review)
    {
        var doubt = IndicationLedger.CriteriaInDoubt;
        var isAnswered = Work.IsWageValueAnswered;
        if (isAnswered && doubt is not true && IsLow(Work.WageValue))
        {
            return;
        }

        var decision = Ask(
            IndicationRules.Reassess,
            new ReassessmentFacts
            {
                Phase = Standing.IsEmployed ? ReassessmentPhase.Employment : ReassessmentPhase.Trajectory,
                WageValue = isAnswered && IsLow(Work.WageValue) ? null : Work.WageValue,
                CriteriaInDoubt = doubt,
            }
        );
        review.Add(decision);
        if (decision.TryGetOutcome(out var outcome) && outcome is ReassessmentOutcome.MayRequestAdvice)
        {
            review.Add(CaseStep.RequestNewAdvice, caveats: decision.Caveats);
        }
    }

    private bool IsLow(WageValue? value) => value?.Percentage < Policy.Provisions[Norm.NewAdviceRequest]?.Percentage; // a policy may name none

    /// <summary>
    /// Only a trajectory that still runs goes on; past its end only an extension lets it. Outside the placement in which it was
    /// given, a positive advice changes nothing (lid 3).
    /// </summary>
    private void ConcludeNewAdvice(ReviewDraft review)
    {
        if (!isOfPlacement && Standing.AdviceBelongs is not false)
        {
            if (Standing.AdviceBelongs is null)
            {
                review.AddFact(CaseFact.Belongs, Norm.IndicationLost, IndicationRules.AfterNewAdviceRule);
            }

            return;
        }

        var isRunning = Standing.IsTrajectoryRunning(review.On);
        var decision = AfterNewAdvice(review.On);
        if (isRunning || !IsContinued(decision))
        {
            review.Add(decision);
        }
    }

    private static bool IsContinued(in Decision<NewAdviceOutcome> decision) =>
        decision.TryGetOutcome(out var outcome) && outcome.Result is NewAdviceResult.KeptTermContinues;

    /// <summary>Lid 2 and 3.</summary>
    private Decision<NewAdviceOutcome> AfterNewAdvice(LocalDate day)
    {
        var isRunning = Standing.IsTrajectoryRunning(day);
        return Ask(
            IndicationRules.AfterNewAdvice,
            new NewAdviceFacts
            {
                Phase =
                    Standing.IsEmployed ? NewAdvicePhase.Employment
                    : Standing.HasTrajectory ? NewAdvicePhase.Trajectory
                    : null,
                Belongs = Standing.AdviceBelongs,
                SameTrajectoryContinued = sameTrajectoryContinued,
                AlternativePossible = IndicationLedger.AlternativePossible,
            },
            (_, decided) =>
                !IsContinued(decided) ? decided
                : !isRunning ? null
                : day > Standing.Trajectory?.LawfulLastDay ? decided.With(Caveats.PastLawfulLastDay)
                : decided
        );
    }

    /// <summary>The note to lid 2: an alternative is offered where one is possible.</summary>
    private void ConcludeAlternative(ReviewDraft review)
    {
        switch (IndicationLedger.AlternativePossible)
        {
            case true:
                review.Add(CaseStep.OfferAlternative);
                break;
            case null:
                review.AddFact(CaseFact.AlternativePossible, Norm.IndicationLost, IndicationRules.AfterNewAdviceRule);
                break;
            case false:
                break;
        }
    }
}
