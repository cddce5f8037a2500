using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The extension of a trajectory: article 5 lid 2, and the same one that goes on after a new advice (article 10 lid 3).
/// </summary>
internal sealed class LengtheningRoom(CaseGround ground) : CaseRoom(ground)
{
    private bool isInterrupted;
    private bool isInterruptionGround;
    private bool isInterruptedPastEnd;
    private ExtensionGround? knownGround = ground.Known.Ground;
    private LocalDate? continuedOn;
    private LocalDate departsSince = DateBounds.Earliest;

    /// <summary>Whether the trajectory was continued past its end without an extension that covers it.</summary>
    public bool IsContinuedPastEnd => continuedOn is not null;

    public override Misfit? CannotFollow(CaseEvent happened) =>
        happened.Type switch
        {
            CaseEventType.TrajectoryExtended => UnlessThere()
                ?? UnlessTooLong(happened.Facts.Months.GetValueOrDefault()),
            CaseEventType.TrajectoryInterrupted => UnlessThere()
                ?? Unless(
                    !isInterrupted,
                    "the end of the interruption before it",
                    "there is a trajectoryInterrupted before it without a trajectoryResumed"
                ),
            _ => Unless(
                Standing.CanTrajectoryGoOn && isInterrupted,
                "an interruption of the trajectory that runs",
                "there is no trajectoryInterrupted before it that lasts"
            ),
        };

    public override void Follow(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.TrajectoryInterrupted:
                isInterrupted = true;
                var isRunning = Standing.IsTrajectoryRunning(happened.On); // it does not stop the clock
                isInterruptionGround |= isRunning;
                isInterruptedPastEnd |= !isRunning;
                break;
            case CaseEventType.TrajectoryResumed:
                isInterrupted = false;
                break;
            default:
                Extended(happened.On, happened.Facts);
                break;
        }
    }

    public void TrajectoryBegan(CaseEvent happened)
    {
        isInterrupted = false;
        isInterruptionGround = false;
        isInterruptedPastEnd = false;
        continuedOn = null;
    }

    /// <summary>
    /// Past its end the same trajectory goes on only by an extension, which may still be decided afterwards.
    /// </summary>
    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        if (
            !isNew
            || !Standing.IsInTrajectory
            || Standing.TrajectoryLastDay is not { } lastDay
            || happened.On <= lastDay
            || happened.Facts is { Belongs: false } or { SameTrajectoryContinued: false }
        )
        {
            return;
        }

        if (happened.Facts is { Belongs: true, SameTrajectoryContinued: true })
        {
            ContinuationEnded();
            continuedOn = happened.On;
            Acts.Breach(
                CaseBreachKind.ContinuedPastEnd,
                happened.On,
                AfterNewAdvice(),
                CaseAmount.InDays(Period.DaysBetween(lastDay, happened.On)),
                Policy.Regulates(Norm.TrajectoryExtension) ? Norm.TrajectoryExtension : Norm.IndicationKept
            );
        }
        else
        {
            var unknown = happened.Facts.Belongs is null ? CaseFact.Belongs : CaseFact.SameTrajectoryContinued;
            Acts.Open(unknown, Norm.IndicationKept, IndicationRules.AfterNewAdviceRule, happened.On);
        }
    }

    /// <summary>
    /// What went on past its end is one excess: what was counted of it before is taken into what is counted now, unless that was
    /// departed from.
    /// </summary>
    public void ContinuationEnded()
    {
        if (
            Standing.Trajectory is { FirstDay: var firstDay }
            && !Standing.IsDepartedFrom(IndicationRules.AfterNewAdviceRule, CaseBreachKind.ContinuedPastEnd, firstDay)
        )
        {
            Acts.Mend(breach =>
                ReferenceEquals(breach.Rule, IndicationRules.AfterNewAdviceRule) && breach.On > firstDay
            );
        }
    }

    public override void Conclude(ReviewDraft review)
    {
        if (
            Standing.TrajectoryToGoOn(review) is { LawfulLastDay: { } lastDay } trajectory
            && Standing.CanBeLengthened(review.On)
        )
        {
            ConcludeExtension(review, trajectory, lastDay);
        }
    }

    /// <summary>Lid 2: at most the term together, each with its own exceptional situation.</summary>
    private void Extended(LocalDate day, CaseFacts facts)
    {
        var months = facts.Months.GetValueOrDefault();
        var isForWageValue = Standing.IsToLengthenForWageValue(day);
        MonthsBeyond? beyond = null;
        if (Policy.Regulates(Norm.TrajectoryExtension) && Standing.Trajectory is { } trajectory)
        {
            var over = trajectory.ExtensionMonths + months - Policy.TermOf(Norm.TrajectoryExtension).Amount;
            if (over > 0)
            {
                over = Math.Min(over, months);
                Acts.Breach(CaseBreachKind.ExtensionTooLong, day, by: CaseAmount.InMonths(over));
                beyond = Applied(day)
                    ? new(PlacementRules.ExtendRule, CaseBreachKind.ExtensionTooLong, day, over, departsSince)
                    : null;
                departsSince = day.PlusDays(1);
            }

            if (!isForWageValue || facts.Ground is not (null or ExtensionGround.None or ExtensionGround.Other))
            {
                JudgeSituation(day, trajectory, facts);
            }
        }

        knownGround = null; // each extension has its own situation
        isInterruptionGround &= facts.Ground is not (null or ExtensionGround.Interrupted);
        Signals.TrajectoryLengthened(day, months, isForWageValue);
        if (beyond is { } act)
        {
            Signals.TrajectoryWentBeyond(act);
        }

        MendContinuation();
    }

    /// <summary>Whether there is an exceptional situation, whatever the months are.</summary>
    private void JudgeSituation(LocalDate day, RecordedTrajectory trajectory, CaseFacts facts)
    {
        var most = Policy.TermOf(Norm.TrajectoryExtension).Amount;
        var decision = Ask(
            PlacementRules.Extend,
            new PlacementExtensionFacts(
                trajectory.FirstDay,
                months: 1,
                Math.Min(trajectory.ExtensionMonths, most - 1),
                decidedOn: day
            )
            {
                TrajectoryMonths = MonthsOfArticle(trajectory),
                Renewed = trajectory.IsRenewed,
                Ground = GroundOf(facts),
                Reason = facts.Reason,
            },
            (_, decided) => InCase(decided, day)
        );
        if (Judged(decision, day, out var outcome) && outcome.Result is PermissionOutcome.Refused)
        {
            Acts.Breach(CaseBreachKind.ExtensionWithoutGround, day, decision);
            departsSince = day.PlusDays(1);
        }
    }

    /// <summary>
    /// The situation that an act tells, or that the case shows; an interruption of a trajectory that had run out is none.
    /// </summary>
    private ExtensionGround? GroundOf(CaseFacts facts) =>
        facts.Ground switch
        {
            null when isInterruptionGround => ExtensionGround.Interrupted,
            ExtensionGround.Interrupted when isInterruptedPastEnd && !isInterruptionGround => ExtensionGround.None,
            var told => told,
        };

    /// <summary>An extension that covers the day on which the trajectory was continued is what that day lacked.</summary>
    private void MendContinuation()
    {
        if (continuedOn is null || Standing.Trajectory is not { } trajectory)
        {
            return;
        }

        Acts.Mend(breach =>
            ReferenceEquals(breach.Rule, IndicationRules.AfterNewAdviceRule)
            && breach.On > trajectory.FirstDay
            && breach.On <= trajectory.LastDay
        );
        continuedOn = continuedOn <= trajectory.LastDay ? null : continuedOn;
    }

    private Decision<NewAdviceOutcome> AfterNewAdvice() =>
        Ask(
            IndicationRules.AfterNewAdvice,
            new NewAdviceFacts
            {
                Phase = NewAdvicePhase.Trajectory,
                Belongs = true,
                SameTrajectoryContinued = true,
            }
        );

    /// <summary>
    /// Once the term has passed an extension is a step where its situation is known, or the trajectory has been continued.
    /// </summary>
    private void ConcludeExtension(ReviewDraft review, RecordedTrajectory trajectory, LocalDate lastDay)
    {
        var room = RoomOf(trajectory);
        var decision = Ask(
            PlacementRules.Extend,
            new PlacementExtensionFacts(trajectory.FirstDay, Math.Max(room, 1), trajectory.ExtensionMonths, review.On)
            {
                TrajectoryMonths = MonthsOfArticle(trajectory),
                Renewed = trajectory.IsRenewed,
                Ground = knownGround ?? (isInterruptionGround ? ExtensionGround.Interrupted : null),
                Reason = Known.Reason,
            },
            (_, decided) => InCase(decided, review.On)
        );
        if (decision.Status is DecisionStatus.FactsMissing && Standing.IsExtensionDue(review.On))
        {
            // its ground is the note to article 7 lid 1 onder c: no situation of lid 2 is left to ask for
            if (room > 0)
            {
                AddRoom(review, trajectory, lastDay, trajectory.ExtensionMonths + room);
            }

            return;
        }

        review.Add(decision);
        var isPermitted = decision.TryGetOutcome(out var outcome) && outcome.Result is PermissionOutcome.Permitted;
        if (decision.IsDetermined && !isPermitted)
        {
            return;
        }

        if (room > 0)
        {
            AddRoom(review, trajectory, lastDay, trajectory.ExtensionMonths + room);
        }

        var isInTime = Standing.IsWithinArticle(review.On);
        if (isInTime || isPermitted || continuedOn is not null)
        {
            review.Add(
                CaseStep.ExtendTrajectory,
                isInTime ? lastDay : null, // past the end the text sets no day
                caveats: decision.Caveats
            );
        }
    }

    /// <summary>A month beyond the article gives no rights, and takes none: it is a breach of its own.</summary>
    private int? MonthsOfArticle(RecordedTrajectory trajectory) =>
        trajectory.Months is { } months ? Math.Min(months, trajectory.MostMonths(Policy) ?? months) : null;

    /// <summary>
    /// It was asked with fewer months than there can be: what is decided while the trajectory lasts is no caveat. That it is
    /// longer than the article gives is one.
    /// </summary>
    private Decision<PlacementExtensionOutcome> InCase(
        in Decision<PlacementExtensionOutcome> decision,
        LocalDate day
    ) =>
        decision.Status is DecisionStatus.NotRegulated
        || (decision.TryGetOutcome(out var outcome) && outcome.Result is PermissionOutcome.Refused)
            ? decision
            : decision.Without(Caveats.DecidedAfterEnd).With(Standing.CaveatsOfLengthening(day));

    /// <summary>The months by which the trajectory can still be extended, as far as a calendar holds them.</summary>
    private int RoomOf(RecordedTrajectory trajectory) =>
        Policy.Regulates(Norm.TrajectoryExtension)
            ? Math.Min(
                Policy.TermOf(Norm.TrajectoryExtension).Amount - trajectory.ExtensionMonths,
                PlacementTrajectory.MostMonths
                    - trajectory.LawfulMonths.GetValueOrDefault()
                    - trajectory.ExtensionMonths
            )
            : 0;

    private void AddRoom(ReviewDraft review, RecordedTrajectory trajectory, LocalDate lastDay, int extensionMonths) =>
        review.Add(
            new CaseTermDraft(
                CaseTermName.ExtensionRoom,
                lastDay.PlusDays(1),
                trajectory.LastDayOf(trajectory.LawfulMonths.GetValueOrDefault() + extensionMonths),
                Norm.TrajectoryExtension,
                trajectory.LawfulDerivation with
                {
                    ExtensionMonths = extensionMonths,
                }
            )
            {
                Caveats = Standing.CaveatsOfLengthening(review.On),
            }
        );

    private Misfit? UnlessThere() =>
        Unless(
            Standing.CanTrajectoryGoOn,
            "the start of the trajectory",
            "there is no trajectory before it that has not ended"
        );

    /// <summary>No calendar holds more than the arithmetic of terms does.</summary>
    private Misfit? UnlessTooLong(int months)
    {
        var trajectory = Standing.Trajectory.GetValueOrDefault();
        var whole = (long)trajectory.Months.GetValueOrDefault() + trajectory.ExtensionMonths + months;
        return whole <= PlacementTrajectory.MostMonths
            ? null
            : new Misfit(
                "months",
                FormattableString.Invariant(
                    $"must leave the whole trajectory at {PlacementTrajectory.MostMonths} months or fewer"
                ),
                FormattableString.Invariant($"{whole} in all")
            );
    }
}
