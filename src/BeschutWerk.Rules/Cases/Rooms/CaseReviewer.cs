using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Goes through the events of a case once, each to the room that it belongs to, and then asks every room what it makes of
/// the case on a day.
/// </summary>
internal static class CaseReviewer
{
    /// <summary>What a policy makes of a case on a day; events after it are left out of account.</summary>
    /// <param name="file">The case.</param>
    /// <param name="on">The day.</param>
    /// <param name="asked">Keeps the questions, to tell what would change the decisions; null for none.</param>
    public static CaseReview Review(CaseFile file, LocalDate on, AskedQuestions? asked = null)
    {
        var facts = new PolicyInForceFacts(on) { PublishedOn = file.PublishedOn, IntroducedOn = file.IntroducedOn };
        var inForce = PolicyRules.InForce(file.Policy, facts);
        asked?.Add(file.Policy, inForce, facts, PolicyRules.InForce);
        var firstDays = PolicyRules.FirstDaysOf(file.Policy, file.PublishedOn, file.IntroducedOn);
        var ground = new CaseGround(file.Policy, file.Known, firstDays.Earliest)
        {
            Asked = asked,
            CertainFrom = PolicyRules.CertainFrom(file.Policy, file.IntroducedOn),
        };
        foreach (var happened in file.Events)
        {
            if (happened.On > on)
            {
                break;
            }

            Follow(ground, happened);
        }

        return Conclude(ground, file, on, inForce);
    }

    /// <summary>Why events cannot have happened one after another; each with its place in the order that is given.</summary>
    /// <param name="policy">The policy that applies.</param>
    /// <param name="known">What is known without a date.</param>
    /// <param name="events">The events by day, each with the place at which it was given.</param>
    public static IEnumerable<CaseError> Misfits(
        Policy policy,
        CaseFacts known,
        IEnumerable<(CaseEvent Happened, int Place)> events
    )
    {
        var ground = new CaseGround(policy, known, DateBounds.Latest);
        foreach (var (happened, place) in events)
        {
            if (RoomOf(ground, happened.Type).CannotFollow(happened) is { } misfit)
            {
                yield return new CaseError(
                    place,
                    happened.Type,
                    happened.On,
                    misfit.Field,
                    misfit.Requirement,
                    misfit.Actual
                );
            }
            else
            {
                Follow(ground, happened);
            }
        }
    }

    private static void Follow(CaseGround ground, CaseEvent happened)
    {
        ground.Acts.Tell(happened);
        ground.Person.Tell(happened);
        ground.IndicationLedger.Tell(happened);
        ground.Work.Tell(happened);
        RoomOf(ground, happened.Type).Follow(happened);
    }

    private static CaseReview Conclude(
        CaseGround ground,
        CaseFile file,
        LocalDate on,
        Decision<PolicyInForceOutcome> inForce
    )
    {
        var isApplied = !(inForce.TryGetOutcome(out var force) && force.Result is not PolicyInForceResult.InForce);
        var review = new ReviewDraft(ground, on, PhaseOn(ground, on), isApplied);
        PolicyInForce.Conclude(review, file, inForce);
        ground.Instruments.Conclude(review);
        ground.TargetGroup.Conclude(review);
        ground.Advice.Conclude(review);
        ground.Indication.Conclude(review);
        ground.NewAdvice.Conclude(review);
        ground.Trajectory.Conclude(review);
        ground.Lengthening.Conclude(review);
        ground.Renewal.Conclude(review);
        ground.DuringTrajectory.Conclude(review);
        ground.Employment.Conclude(review);
        ground.Hours.Conclude(review);
        ground.Employment.ConcludeEmployer(review);
        ground.Subsidy.Conclude(review);
        ground.OwedExtension.Conclude(review);
        ground.SubsidyTerm.Conclude(review);
        ground.WageValue.Conclude(review);
        ground.Provisions.Conclude(review);
        ground.WaitingList.Conclude(review);
        ground.Misconduct.Conclude(review);
        ground.Support.Conclude(review);
        ground.Hardship.Conclude(review);
        return review.ToReview(file);
    }

    /// <summary>A placement goes before a list, a dismissal before both, and a lost indication ends what does not run.</summary>
    private static CasePhase PhaseOn(CaseGround ground, LocalDate on)
    {
        var standing = ground.Standing;
        return standing.IsEmployed ? CasePhase.Employment
            : standing.IsTrajectoryRunning(on) && !standing.IsTrajectoryWithoutGround ? CasePhase.Trajectory
            : standing.IsIndicationHeld ?? standing.IsAsIfHeld ? PhaseWithIndication(standing, on)
            : PhaseWithoutIndication(standing, ground.Policy);
    }

    private static CasePhase PhaseWithIndication(Standing standing, LocalDate on) =>
        standing.IsWithinPeriodAfter(standing.LastMisconduct?.On, on) ? CasePhase.MisconductPeriod
        : standing.LastDismissal is { ForMisconduct: null } open && standing.IsWithinPeriodAfter(open.On, on)
            ? CasePhase.DismissalUnassessed
        : standing.IsWaiting ? CasePhase.WaitingList
        : standing.HasTrajectory ? CasePhase.AfterTrajectory
        : CasePhase.Indicated;

    private static CasePhase PhaseWithoutIndication(Standing standing, Policy policy) =>
        standing.AdviceCameOn is not null && !standing.IsAdviceDecidedOn ? CasePhase.DecisionAwaited
        : standing.IsAdviceAsked ? CasePhase.AdviceAwaited
        : standing.IsPreTrajectoryRunning && policy.Regulates(Norm.PreTrajectory) ? CasePhase.PreTrajectory
        : standing.IsJudgedToBelong is false ? CasePhase.Ended
        : CasePhase.BeforeAdvice;

    private static CaseRoom RoomOf(CaseGround ground, CaseEventType type) =>
        type switch
        {
            CaseEventType.PreTrajectoryStarted or CaseEventType.PreTrajectoryEnded => ground.Instruments,
            CaseEventType.AdviceRequested
            or CaseEventType.AdviceReceived
            or CaseEventType.NewAdviceRequested
            or CaseEventType.NewAdviceReceived => ground.Advice,
            CaseEventType.InformationRequested
            or CaseEventType.InformationReceived
            or CaseEventType.IndicationDecided => ground.Indication,
            CaseEventType.Reported or CaseEventType.TrajectoryStarted or CaseEventType.TrajectoryEnded =>
                ground.Trajectory,
            CaseEventType.TrajectoryInterrupted
            or CaseEventType.TrajectoryResumed
            or CaseEventType.TrajectoryExtended => ground.Lengthening,
            CaseEventType.TrajectoryRenewed => ground.Renewal,
            CaseEventType.FacilityGranted => ground.DuringTrajectory,
            CaseEventType.WageValueDetermined => ground.WageValue,
            CaseEventType.EmploymentStarted or CaseEventType.ContractRenewed or CaseEventType.EmploymentEnded =>
                ground.Employment,
            CaseEventType.SubsidyDecided => ground.Subsidy,
            CaseEventType.SicknessStarted or CaseEventType.SicknessEnded or CaseEventType.BenefitChanged =>
                ground.Provisions,
            CaseEventType.PlacedOnWaitingList => ground.WaitingList,
            CaseEventType.WorkOffered => ground.Hours,
            CaseEventType.Dismissed or CaseEventType.ConductAssessed => ground.Misconduct,
            CaseEventType.MisconductSupportOffered => ground.Support,
            CaseEventType.HardshipApplied => ground.Hardship,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No room has this event."),
        };
}
