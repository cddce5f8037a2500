namespace BeschutWerk.Rules;

/// <summary>
/// The pre-trajectory and the order of the instruments, for a policy that wants them: Maastricht 2024, page 2 paragraphs 2
/// and 3.
/// </summary>
internal sealed class InstrumentRoom(CaseGround ground) : CaseRoom(ground)
{
    private InstrumentFacts instruments = new()
    {
        AbleToWork = ground.Known.AbleToWork,
        SuitableInstruments = ground.Known.SuitableInstruments,
        ShelteredWorkFits = ground.Known.ShelteredWorkFits,
    };

    public bool IsPreTrajectoryRunning { get; private set; }

    public bool? DoesShelteredWorkFit => instruments.ShelteredWorkFits;

    public bool? IsAbleToWork => instruments.AbleToWork;

    public bool IsForDayActivities => Policy.Regulates(Norm.DayActivities) && instruments.AbleToWork is false;

    /// <summary>Whether an instrument towards regular work is suitable, so that sheltered work is not at issue.</summary>
    public bool IsForRegularInstrument =>
        IsOrdered
        && InstrumentRules.Choose(Policy, instruments).TryGetOutcome(out var outcome)
        && outcome is InstrumentOutcome.RegularInstrument;

    private bool IsOrdered =>
        Policy.Regulates(Norm.RegularWorkFirst)
        || Policy.Regulates(Norm.LastSafetyNet)
        || Policy.Regulates(Norm.DayActivities);

    public override Misfit? CannotFollow(CaseEvent happened) =>
        happened.Type is CaseEventType.PreTrajectoryStarted
            ? Unless(
                !IsPreTrajectoryRunning,
                "the end of the pre-trajectory before it",
                "there is a preTrajectoryStarted before it without a preTrajectoryEnded"
            )
            : Unless(
                IsPreTrajectoryRunning,
                "the start of the pre-trajectory",
                "there is no preTrajectoryStarted before it that has not ended"
            );

    public override void Follow(CaseEvent happened)
    {
        IsPreTrajectoryRunning = happened.Type is CaseEventType.PreTrajectoryStarted;
        var facts = happened.Facts;
        instruments = new InstrumentFacts
        {
            AbleToWork = facts.AbleToWork ?? instruments.AbleToWork,
            SuitableInstruments = facts.SuitableInstruments ?? instruments.SuitableInstruments,
            ShelteredWorkFits = facts.ShelteredWorkFits ?? instruments.ShelteredWorkFits,
        };
        if (happened.Type is CaseEventType.PreTrajectoryEnded)
        {
            Signals.PreTrajectoryEnded(facts.PreTrajectoryCompleted);
        }
    }

    public override void Conclude(ReviewDraft review)
    {
        if (IsOrdered && review.Phase is CasePhase.BeforeAdvice or CasePhase.PreTrajectory)
        {
            ConcludeChoice(review);
        }
    }

    private void ConcludeChoice(ReviewDraft review)
    {
        var decision = Ask(InstrumentRules.Choose, instruments);
        review.Add(decision);
        if (!decision.TryGetOutcome(out var outcome))
        {
            return;
        }

        if (outcome is InstrumentOutcome.RegularInstrument)
        {
            review.Add(CaseStep.DeployInstrument, force: decision.Force, caveats: decision.Caveats);
        }
        else if (outcome is InstrumentOutcome.DayActivities)
        {
            review.Add(CaseStep.OfferDayActivities, force: decision.Force, caveats: decision.Caveats);
        }
    }
}
