using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Where a case stands: all that one room reads of another. It changes nothing.</summary>
internal readonly struct Standing(CaseGround ground)
{
    /// <summary>
    /// Whether the indication is held. The positive decision of article 4 is the indication; in a file that has the course
    /// of the advice no decision means that there is none yet, in another it is unknown.
    /// </summary>
    public bool? IsIndicationHeld =>
        ground.Indication.Belongs ?? ground.Known.IndicationHeld ?? (ground.Advice.HasCourse ? false : null);

    /// <summary>Whether a person of whom that is unknown stands where only who holds the indication stands.</summary>
    public bool IsAsIfHeld =>
        HadTrajectory
        || ground.Employment.HadEmployment
        || IsWaiting
        || IsNewAdvice
        || ground.Advice.NewAskedOn is not null;

    /// <summary>What the college decided last on belonging; null while it has not.</summary>
    public bool? IsJudgedToBelong => ground.Indication.Belongs;

    /// <summary>The day of the decision that gave the indication that is held; null where the file does not tell it.</summary>
    public LocalDate? IndicatedOn => ground.Indication.IndicatedOn;

    public bool IsAdviceAsked => ground.Advice.AskedOn is not null;

    /// <summary>
    /// The norm that puts a decision after an advice which was asked, the first or a new one, and for which UWV still has time on a
    /// day; null where there is none.
    /// </summary>
    public Norm? AwaitedAdviceOf(LocalDate day) => ground.Advice.AwaitedOf(day);

    public bool IsNewAdviceAsked => ground.Advice.NewAskedOn is not null;

    /// <summary>The day on which the last advice came; null where none did.</summary>
    public LocalDate? AdviceCameOn => ground.Indication.AdviceCameOn;

    /// <summary>Whether the last advice is a new one of article 10.</summary>
    public bool IsNewAdvice => ground.Indication.IsNewAdvice;

    /// <summary>What the last advice says of belonging; null where that is unknown.</summary>
    public bool? AdviceBelongs => ground.Indication.AdviceBelongs;

    /// <summary>Whether the college has decided since the last advice.</summary>
    public bool IsAdviceDecidedOn => ground.Indication.IsDecided;

    /// <summary>Whether the last advice still waits for a decision.</summary>
    public bool AwaitsDecision => ground.Indication.AwaitsDecision;

    /// <summary>Whether a new advice leaves the college nothing but to decide that the person no longer belongs.</summary>
    public bool IsLossDue => ground.Indication.IsLossDue;

    /// <summary>Whether it hangs on what is not known of a new advice that it does.</summary>
    public bool IsLossUnknown => ground.Indication.IsLossUnknown;

    /// <summary>
    /// Whether a negative new advice waits for its decision without binding the college to the loss: careless,
    /// insufficiently reasoned, or not known to be neither.
    /// </summary>
    public bool IsLossOpen =>
        AwaitsDecision && IsNewAdvice && IsIndicationHeld is not false && AdviceBelongs is false && !IsLossDue;

    /// <summary>
    /// Whether that advice is insufficiently reasoned, so that more may be asked before anything follows from it. What follows
    /// names itself that careless advice can be departed from.
    /// </summary>
    public bool IsReasoningLacking => IsLossOpen && ground.Indication.IsReasoningLacking;

    public bool? DoesShelteredWorkFit => ground.Instruments.DoesShelteredWorkFit;

    public bool IsPreTrajectoryRunning => ground.Instruments.IsPreTrajectoryRunning;

    public bool? IsAbleToWork => ground.Instruments.IsAbleToWork;

    /// <summary>Whether the person cannot work and is meant for day activities.</summary>
    public bool IsForDayActivities => ground.Instruments.IsForDayActivities;

    /// <summary>Whether an instrument towards regular work is suitable, so that sheltered work is not at issue.</summary>
    public bool IsForRegularInstrument => ground.Instruments.IsForRegularInstrument;

    /// <summary>Whether there is a trajectory in the placement of now.</summary>
    public bool HasTrajectory => ground.Trajectory.IsOfThisPlacement;

    /// <summary>Whether a trajectory goes on in fact only, since the person has no indication.</summary>
    public bool IsTrajectoryWithoutGround => ground.Trajectory.IsWithoutGround;

    public bool HadTrajectory => ground.Trajectory.HadAny;

    /// <summary>Whether no event has ended the trajectory, be its term over.</summary>
    public bool IsInTrajectory => ground.Trajectory.IsOpen;

    /// <summary>Whether another trajectory was offered after a new advice, and has not begun.</summary>
    public bool IsOtherTrajectoryOffered => ground.Trajectory.IsOtherOffered is true;

    /// <summary>The trajectory of this placement as it was recorded; null where there is none.</summary>
    public RecordedTrajectory? Trajectory => ground.Trajectory.Recorded;

    /// <summary>The last day of that trajectory; null where there is none or its length is unknown.</summary>
    public LocalDate? TrajectoryLastDay => Trajectory?.LastDay;

    /// <summary>The day on which it was ended, or else the last that the article allows; null where there is none.</summary>
    public LocalDate? TrajectoryEndsOn =>
        Trajectory is not { } trajectory ? null
        : ground.Trajectory.EndsOn > trajectory.LawfulLastDay ? trajectory.LawfulLastDay
        : ground.Trajectory.EndsOn;

    /// <summary>The day on which it was ended, or else its last by what is on record; null where there is none.</summary>
    public LocalDate? TrajectoryStopsOn => Trajectory is null ? null : ground.Trajectory.EndsOn;

    /// <summary>Whether it runs on a day, and that is none beyond the article.</summary>
    public bool IsWithinArticle(LocalDate day) => IsTrajectoryRunning(day) && !(day > Trajectory?.LawfulLastDay);

    /// <summary>
    /// What the text leaves open of lengthening it on a day: that it is over, is itself a new one, or is longer than the article
    /// gives.
    /// </summary>
    public Caveats CaveatsOfLengthening(LocalDate day) =>
        (day > Trajectory?.LawfulLastDay ? Caveats.DecidedAfterEnd : Caveats.None)
        | (Trajectory is { IsRenewed: true } ? Caveats.RenewedTrajectory : Caveats.None)
        | CaveatOfLength;

    /// <summary>That it is longer than the article gives, where that is no breach: the text then says of neither lid 2 nor 3.</summary>
    public Caveats CaveatOfLength =>
        Trajectory is { IsLongerThanArticle: true } ? Caveats.LongerThanArticle : Caveats.None;

    /// <summary>The last day on which the longest extension could still last; null where the text or the file sets none.</summary>
    public LocalDate? TrajectoryMostLastDay => Trajectory?.MostLastDay(ground.Policy);

    public int ExtensionMonths => ground.Trajectory.ExtensionMonths;

    /// <summary>
    /// Whether on a day there is a trajectory to lengthen: nothing has ended it, a calendar holds more of it, and what it could
    /// be lengthened by is not over as well, unless it went on in fact.
    /// </summary>
    public bool IsLeftToLengthen(LocalDate day) =>
        IsInTrajectory
        && !(
            Trajectory is { } trajectory
            && (
                trajectory.Months + trajectory.ExtensionMonths >= PlacementTrajectory.MostMonths
                || (TrajectoryMostLastDay < day && !IsContinuedPastEnd)
            )
        );

    /// <summary>Whether it can be lengthened: the person neither must lose the indication nor is offered another one.</summary>
    public bool CanBeLengthened(LocalDate day) => IsLeftToLengthen(day) && !IsLossDue && !IsOtherTrajectoryOffered;

    /// <summary>
    /// The trajectory, running or over, that can still be extended or have a new one in its place; null where there is none,
    /// or where the person must lose the indication or is offered another.
    /// </summary>
    public RecordedTrajectory? TrajectoryToGoOn(ReviewDraft review) =>
        review.Phase is CasePhase.Trajectory or CasePhase.AfterTrajectory && !IsLossDue && !IsOtherTrajectoryOffered
            ? Trajectory
            : null;

    /// <summary>Whether the term of the trajectory still runs on a day, and no event has ended it.</summary>
    public bool IsTrajectoryRunning(LocalDate day) => ground.Trajectory.RunsOn(day);

    /// <summary>Whether the trajectory was continued past its end without an extension that covers it.</summary>
    public bool IsContinuedPastEnd => ground.Lengthening.IsContinuedPastEnd;

    /// <summary>Whether there is a trajectory to go on with, to interrupt or to be dismissed from.</summary>
    public bool CanTrajectoryGoOn => ground.Trajectory.CanGoOn;

    public bool IsEmployed => ground.Employment.IsEmployed;

    /// <summary>Why no placement can begin beside an employment; null where there is none.</summary>
    public Misfit? UnlessEmployed() => ground.Employment.UnlessEmployed();

    /// <summary>The first day of the employment, or of the last one; its default where there was none.</summary>
    public LocalDate EmployedSince => ground.Employment.FirstDay;

    /// <summary>
    /// Article 5 lid 7: whether there is known to have been no trajectory before employment. An event may say so; otherwise
    /// it is known of a file that holds the course from the advice on.
    /// </summary>
    /// <param name="isSaid">What the event says; null where it says nothing.</param>
    public bool IsWithoutTrajectory(bool? isSaid) =>
        !HasTrajectory
        && (
            isSaid
            ?? (
                !HadTrajectory
                && ground.Work.Trajectory is null or TrajectoryStatus.NotApplicable
                && (ground.Person.DirectEmployment is true || ground.Work.Trajectory is not null || HoldsCourseOfAdvice)
            )
        );

    /// <summary>Whether the college can judge that the person belongs: it neither has decided otherwise nor must.</summary>
    public bool CanBeConfirmed => !IsLossDue && IsIndicationHeld is not false;

    /// <summary>Whether a placement can begin: of who holds the indication (article 2), and need not lose it.</summary>
    public bool CanBePlaced =>
        !IsLossDue && (IsIndicationHeld is true || !ground.Policy.Regulates(Norm.IndicationHeld));

    /// <summary>Whether it is a first employment that is come to, in a file that holds the first advice, or the decision on it.</summary>
    public bool HoldsCourseOfAdvice =>
        !ground.Employment.HadEmployment
        && !IsNewAdvice
        && (IsAdviceAsked || AdviceCameOn is not null || IsJudgedToBelong is not null);

    /// <summary>Whether the trajectory is to be lengthened because the wage value keeps the employer from employing.</summary>
    public bool IsToLengthenForWageValue(LocalDate day) => ground.Subsidy.IsToLengthenForWageValue(day);

    /// <summary>Whether the college must lengthen it for that reason, whatever else is unknown.</summary>
    public bool IsExtensionDue(LocalDate day) => ground.Subsidy.IsExtensionDue(day);

    /// <summary>Whether it was lengthened for that reason.</summary>
    public bool IsLengthenedForWageValue => ground.OwedExtension.IsLengthened;

    /// <summary>Whether it was lengthened for that reason before, or for whatever reason on that day.</summary>
    public bool IsLengthenedBy(LocalDate day) => ground.OwedExtension.IsLengthenedBy(day);

    /// <summary>Whether a decision on the subsidy left it to be lengthened, and it has not been.</summary>
    public bool IsExtensionOwed => ground.OwedExtension.IsOwed;

    /// <summary>The day since which a subsidy is granted; null while none is.</summary>
    public LocalDate? SubsidyGrantedSince => ground.Subsidy.GrantedSince;

    /// <summary>The last day that national law sets for the decision on the subsidy, with that law; null where it sets none.</summary>
    public (LocalDate Day, Policy Law)? SubsidyDecisionDueOn(ReviewDraft review) => ground.SubsidyTerm.DueOn(review);

    /// <summary>The day of the last determination of the wage value in this placement; null where there was none.</summary>
    public LocalDate? WageValueDeterminedOn => ground.WageValue.DeterminedOn;

    public bool IsWaiting => ground.WaitingList.IsWaiting;

    /// <summary>Whether the number is realised, so that the waiting list comes before any employment.</summary>
    public bool IsListDue => ground.WaitingList.IsListDue;

    /// <summary>The dismissal that stands; null where there is none.</summary>
    public Dismissal? LastDismissal => ground.Misconduct.Last;

    /// <summary>The last dismissal that is established to be for misconduct; one still to be assessed may have followed.</summary>
    public CaseEvent? LastMisconduct => ground.Misconduct.Established;

    /// <summary>Whether a day lies in the period that follows on a dismissal, that of the dismissal included.</summary>
    public bool IsWithinPeriodAfter(LocalDate? dismissal, LocalDate day) =>
        ground.Misconduct.IsWithinPeriodAfter(dismissal, day);

    public LocalDate PeriodLastDayAfter(LocalDate dismissal) => ground.Misconduct.PeriodLastDayAfter(dismissal);

    /// <summary>Whether a dismissal was for misconduct; null while that has not been assessed.</summary>
    public bool? IsForMisconduct(CaseEvent dismissal) => ground.Misconduct.IsForMisconduct(dismissal);

    /// <summary>Why nothing can follow on a dismissal here; null where there was one.</summary>
    public Misfit? UnlessDismissed() => ground.Misconduct.UnlessDismissed();

    /// <summary>Whether on a day of the employment no contract is offered any more.</summary>
    public bool IsNoContractOffered(LocalDate day) => ground.Employment.IsNoContractOffered(day);

    /// <summary>
    /// Whether the hardship clause was applied to a rule since a day, so that what would else be a breach is none and its
    /// duty is lifted.
    /// </summary>
    public bool IsDepartedFrom(Rule rule, CaseBreachKind what, LocalDate since) =>
        ground.Hardship.IsDepartedFrom(rule, what, since);
}
