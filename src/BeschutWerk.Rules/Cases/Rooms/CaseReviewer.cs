using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Goes through the events of a case once, each to the room that it belongs to, and then asks every room what it makes of
/// the case on a day.
/// </summary>
internal sealed class CaseReviewer
{
    private CaseReviewer(Policy policy, CaseFacts known, LocalDate appliesFrom)
    {
        Ground = new CaseGround(this, policy, known, appliesFrom);
        Instruments = new InstrumentRoom(Ground);
        TargetGroup = new TargetGroupRoom(Ground);
        Advice = new AdviceRoom(Ground);
        Indication = new IndicationRoom(Ground);
        NewAdvice = new NewAdviceRoom(Ground);
        Trajectory = new TrajectoryRoom(Ground);
        Lengthening = new LengtheningRoom(Ground);
        DuringTrajectory = new DuringTrajectoryRoom(Ground);
        Employment = new EmploymentRoom(Ground);
        Hours = new HoursRoom(Ground);
        Subsidy = new SubsidyRoom(Ground);
        SubsidyTerm = new SubsidyTermRoom(Ground);
        WageValue = new WageValueRoom(Ground);
        Provisions = new ProvisionRoom(Ground);
        WaitingList = new WaitingListRoom(Ground);
        Misconduct = new MisconductRoom(Ground);
        Support = new SupportRoom(Ground);
        Hardship = new HardshipRoom(Ground);
    }

    public CaseGround Ground { get; }

    public InstrumentRoom Instruments { get; }

    public TargetGroupRoom TargetGroup { get; }

    public AdviceRoom Advice { get; }

    public IndicationRoom Indication { get; }

    public NewAdviceRoom NewAdvice { get; }

    public TrajectoryRoom Trajectory { get; }

    public LengtheningRoom Lengthening { get; }

    public DuringTrajectoryRoom DuringTrajectory { get; }

    public EmploymentRoom Employment { get; }

    public HoursRoom Hours { get; }

    public SubsidyRoom Subsidy { get; }

    public SubsidyTermRoom SubsidyTerm { get; }

    public WageValueRoom WageValue { get; }

    public ProvisionRoom Provisions { get; }

    public WaitingListRoom WaitingList { get; }

    public MisconductRoom Misconduct { get; }

    public SupportRoom Support { get; }

    public HardshipRoom Hardship { get; }

    /// <summary>What a policy makes of a case on a day; events after it are left out of account.</summary>
    public static CaseReview Review(CaseFile file, LocalDate on)
    {
        var inForce = PolicyRules.InForce(
            file.Policy,
            new PolicyInForceFacts(on) { PublishedOn = file.PublishedOn, IntroducedOn = file.IntroducedOn }
        );
        inForce.TryGetOutcome(out var force);
        var appliesFrom =
            force.FirstDay ?? PolicyRules.FirstDaysOf(file.Policy, file.PublishedOn, file.IntroducedOn).Earliest;
        var reviewer = new CaseReviewer(file.Policy, file.Known, appliesFrom);
        foreach (var happened in file.Events)
        {
            if (happened.On > on)
            {
                break;
            }

            reviewer.Follow(happened);
        }

        return reviewer.Conclude(file, on, inForce);
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
        var reviewer = new CaseReviewer(policy, known, DateBounds.Latest);
        foreach (var (happened, place) in events)
        {
            if (reviewer.RoomOf(happened.Type).CannotFollow(happened) is { } misfit)
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
                reviewer.Follow(happened);
            }
        }
    }

    private void Follow(CaseEvent happened)
    {
        Ground.Acts.Current = happened;
        Ground.Person.Tell(happened);
        Ground.Indication.Tell(happened);
        Ground.Work.Tell(happened);
        RoomOf(happened.Type).Follow(happened);
    }

    private CaseReview Conclude(CaseFile file, LocalDate on, Decision<PolicyInForceOutcome> inForce)
    {
        var isApplied = !(inForce.TryGetOutcome(out var force) && force.Result is not PolicyInForceResult.InForce);
        var review = new ReviewDraft(Ground, on, PhaseOn(on), isApplied);
        PolicyInForce.Conclude(review, file, inForce);
        Instruments.Conclude(review);
        TargetGroup.Conclude(review);
        Advice.Conclude(review);
        Indication.Conclude(review);
        NewAdvice.Conclude(review);
        Trajectory.Conclude(review);
        Lengthening.Conclude(review);
        DuringTrajectory.Conclude(review);
        Employment.Conclude(review);
        Hours.Conclude(review);
        Employment.ConcludeEmployer(review);
        Subsidy.Conclude(review);
        SubsidyTerm.Conclude(review);
        WageValue.Conclude(review);
        Provisions.Conclude(review);
        WaitingList.Conclude(review);
        Misconduct.Conclude(review);
        Support.Conclude(review);
        Hardship.Conclude(review);
        return review.ToReview(file);
    }

    /// <summary>A placement goes before a list, a dismissal before both, and a lost indication ends what does not run.</summary>
    private CasePhase PhaseOn(LocalDate on)
    {
        var standing = Ground.Standing;
        return standing.IsEmployed ? CasePhase.Employment
            : standing.IsTrajectoryRunning(on) && standing.IsJudgedToBelong is not false ? CasePhase.Trajectory
            : standing.IsIndicationHeld ?? standing.IsAsIfHeld ? PhaseWithIndication(standing, on)
            : PhaseWithoutIndication(standing);
    }

    private static CasePhase PhaseWithIndication(Standing standing, LocalDate on) =>
        standing.IsWithinPeriodAfter(standing.LastMisconduct?.On, on) ? CasePhase.MisconductPeriod
        : standing.LastDismissal is { ForMisconduct: null } open && standing.IsWithinPeriodAfter(open.On, on)
            ? CasePhase.DismissalUnassessed
        : standing.IsWaiting ? CasePhase.WaitingList
        : standing.HasTrajectory ? CasePhase.AfterTrajectory
        : CasePhase.Indicated;

    private CasePhase PhaseWithoutIndication(Standing standing) =>
        standing.AdviceCameOn is not null && !standing.IsAdviceDecidedOn ? CasePhase.DecisionAwaited
        : standing.IsAdviceAsked ? CasePhase.AdviceAwaited
        : standing.IsPreTrajectoryRunning && Ground.Policy.Regulates(Norm.PreTrajectory) ? CasePhase.PreTrajectory
        : standing.IsJudgedToBelong is false ? CasePhase.Ended
        : CasePhase.BeforeAdvice;

    private CaseRoom RoomOf(CaseEventType type) =>
        type switch
        {
            CaseEventType.PreTrajectoryStarted or CaseEventType.PreTrajectoryEnded => Instruments,
            CaseEventType.AdviceRequested
            or CaseEventType.AdviceReceived
            or CaseEventType.NewAdviceRequested
            or CaseEventType.NewAdviceReceived => Advice,
            CaseEventType.InformationRequested
            or CaseEventType.InformationReceived
            or CaseEventType.IndicationDecided => Indication,
            CaseEventType.Reported or CaseEventType.TrajectoryStarted or CaseEventType.TrajectoryEnded => Trajectory,
            CaseEventType.TrajectoryInterrupted
            or CaseEventType.TrajectoryResumed
            or CaseEventType.TrajectoryExtended
            or CaseEventType.TrajectoryRenewed => Lengthening,
            CaseEventType.FacilityGranted => DuringTrajectory,
            CaseEventType.WageValueDetermined => WageValue,
            CaseEventType.EmploymentStarted or CaseEventType.ContractRenewed or CaseEventType.EmploymentEnded =>
                Employment,
            CaseEventType.SubsidyDecided => Subsidy,
            CaseEventType.SicknessStarted or CaseEventType.SicknessEnded or CaseEventType.BenefitChanged => Provisions,
            CaseEventType.PlacedOnWaitingList => WaitingList,
            CaseEventType.WorkOffered => Hours,
            CaseEventType.Dismissed or CaseEventType.ConductAssessed => Misconduct,
            CaseEventType.MisconductSupportOffered => Support,
            CaseEventType.HardshipApplied => Hardship,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No room has this event."),
        };
}
