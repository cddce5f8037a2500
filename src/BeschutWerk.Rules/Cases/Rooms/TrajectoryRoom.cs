using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The placement trajectory, its start and its end: article 5 lid 1 and 7.</summary>
internal sealed class TrajectoryRoom(CaseGround ground) : CaseRoom(ground)
{
    private LazyList<CaseTermDraft> formerTerms;
    private RecordedTrajectory recorded;
    private bool isOnRecord;
    private bool isOvertaken;
    private LocalDate? endedOn;
    private CaseEvent? endedBy;
    private MonthsBeyond? beyond;
    private bool wasLost;

    /// <summary>Whether there is a trajectory in the placement of now.</summary>
    public bool IsOfThisPlacement { get; private set; }

    public bool HadAny { get; private set; }

    /// <summary>Whether nothing has ended it, be its term over.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>
    /// Whether another was offered after a new advice, null where that is unknown; the old one ends when that begins, or when
    /// it is ended.
    /// </summary>
    public bool? IsOtherOffered { get; private set; } = false;

    /// <summary>The trajectory of this placement; null where there is none.</summary>
    public RecordedTrajectory? Recorded => IsOfThisPlacement ? recorded : null;

    /// <summary>The day on which it was ended, or else its last day.</summary>
    public LocalDate? EndsOn => endedOn ?? recorded.LastDay;

    public int ExtensionMonths => recorded.ExtensionMonths;

    /// <summary>Whether it is still to be ended in the file, and no employment has taken its place.</summary>
    public bool CanGoOn => isOnRecord && !isOvertaken;

    /// <summary>Whether it goes on in fact only: article 5 gives none to who has no indication.</summary>
    public bool IsWithoutGround => Standing.IsIndicationHeld is false && IsIndicationAsked;

    public bool RunsOn(LocalDate day) => IsOpen && !(day > recorded.LastDay);

    public override Misfit? CannotFollow(CaseEvent happened) =>
        happened.Type switch
        {
            CaseEventType.TrajectoryStarted => Unless(
                !RunsOn(happened.On) || IsOtherOffered is not false,
                "the end of the trajectory before it",
                "there is a trajectory before it that has not ended"
            ) ?? Standing.UnlessEmployed(),
            CaseEventType.TrajectoryEnded => Unless(
                isOnRecord,
                "the start of the trajectory",
                "there is no trajectory before it that has not ended"
            ),
            _ => null, // a person may report at any time
        };

    public override void Follow(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.TrajectoryStarted:
                Started(happened);
                break;
            case CaseEventType.TrajectoryEnded:
                End(happened.On);
                break;
            default:
                break; // that a person has reported the ledger keeps
        }
    }

    /// <summary>Article 10 lid 3: another trajectory is offered.</summary>
    public void AdviceCame(CaseEvent happened, bool isNew) =>
        IsOtherOffered =
            isNew && IsOfThisPlacement && !Standing.IsEmployed
                ? happened.Facts.Belongs & !happened.Facts.SameTrajectoryContinued
                : false;

    public void TrajectoryRenewed(CaseEvent happened) => Begin(happened, happened.Facts.Months);

    public void TrajectoryLengthened(LocalDate day, int months, bool isForWageValue) =>
        recorded = months == 0 ? recorded : Counted(recorded.ExtendedBy(Policy, months), day, months);

    /// <summary>Months beyond the article: a breach, unless the college departed from it by article 12.</summary>
    public void WentBeyond(MonthsBeyond act)
    {
        beyond = act;
        Depart(act);
    }

    /// <summary>The clause can stand in the file behind the act of that day to which it was applied.</summary>
    public void HardshipApplied(LocalDate day)
    {
        if (beyond is { } act && act.On == day)
        {
            Depart(act);
        }
    }

    /// <summary>The decision that someone no longer belongs ends the trajectory.</summary>
    public void IndicationJudged(CaseEvent happened)
    {
        if (happened.Facts.Belongs is false)
        {
            Stop(happened.On);
            IsOtherOffered = false;
            wasLost = true;
        }
    }

    public void EmploymentBegan(CaseEvent happened)
    {
        Stop(happened.On.PlusDays(-1));
        isOvertaken = true;
        IsOtherOffered = false;
    }

    /// <summary>A new placement begins anew.</summary>
    public void EmploymentEnded(LocalDate day)
    {
        KeepTerm();
        IsOfThisPlacement = false;
        isOnRecord = false;
    }

    /// <summary>A dismissal from a trajectory ends it; it is none from sheltered work.</summary>
    public void Dismissed(LocalDate day)
    {
        if (!Standing.IsEmployed)
        {
            End(day);
        }
    }

    public override void Conclude(ReviewDraft review)
    {
        if (review.Phase is CasePhase.Indicated or CasePhase.WaitingList && !Standing.IsLossDue)
        {
            ConcludeStart(review);
        }

        foreach (var term in formerTerms)
        {
            review.Add(term);
        }

        if (IsOfThisPlacement && recorded.LastDay is { } lastDay)
        {
            review.Add(Draft(lastDay));
        }
    }

    private bool IsIndicationAsked => Policy.Asks(Norm.TrajectoryStart, Condition.IndicationHeld);

    /// <summary>Lid 1.</summary>
    private void Started(CaseEvent happened)
    {
        var decision = Ask(
            PlacementRules.Start,
            new PlacementStartFacts(happened.On)
            {
                IndicationHeld = Standing.IsIndicationHeld,
                Reported = IsOtherOffered is true ? true : Person.HasReported, // art. 10 lid 3 asks for no new report
                DirectEmployment = false, // it was not skipped
            }
        );
        if (Judged(decision, happened.On, out var outcome) && outcome.Result is PlacementStartResult.Refused)
        {
            Acts.Breach(CaseBreachKind.TrajectoryWithoutGround, happened.On, decision);
        }

        int? length = Policy.Regulates(Norm.TrajectoryStart) ? Policy.TermOf(Norm.TrajectoryStart).Amount : null;
        var over = (happened.Facts.Months - length).GetValueOrDefault();
        if (over > 0)
        {
            Acts.Breach(CaseBreachKind.TrajectoryTooLong, happened.On, by: CaseAmount.InMonths(over));
        }

        if (IsOfThisPlacement && IsOtherOffered is false && !wasLost)
        {
            // article 5 gives a new one only by lid 3, and article 10 by lid 3
            var norm = Policy.Regulates(Norm.NewTrajectory) ? Norm.NewTrajectory : Norm.TrajectoryStart;
            Acts.Remark(Caveats.TrajectoryAfterTrajectory, norm, PlacementRules.StartRule, happened.On);
        }

        var since = HadAny ? recorded.FirstDay.PlusDays(1) : DateBounds.Earliest;
        Begin(happened, happened.Facts.Months ?? length); // whoever names no months means those of the article
        if (over > 0 && Applied(happened.On))
        {
            Signals.TrajectoryWentBeyond(
                new(PlacementRules.StartRule, CaseBreachKind.TrajectoryTooLong, happened.On, over, since)
            );
        }
    }

    private void Depart(MonthsBeyond act)
    {
        if (Standing.IsDepartedFrom(act.Rule, act.What, act.Since))
        {
            recorded = recorded.DepartedBy(Policy, act.Months);
            beyond = null;
        }
    }

    private void Begin(CaseEvent happened, int? months)
    {
        Signals.TrajectoryBegins(happened);
        Stop(happened.On.PlusDays(-1));
        KeepTerm();
        recorded = Counted(
            new RecordedTrajectory(
                Policy,
                happened.On,
                months,
                extensionMonths: 0,
                isRenewed: happened.Type is CaseEventType.TrajectoryRenewed
            ),
            happened.On,
            months.GetValueOrDefault()
        );
        IsOfThisPlacement = true;
        HadAny = true;
        IsOpen = true;
        isOnRecord = true;
        isOvertaken = false;
        endedOn = null;
        endedBy = null;
        beyond = null;
        wasLost = false;
        IsOtherOffered = false;
        Signals.TrajectoryBegan(happened);
    }

    /// <summary>Months that were given while the article did not apply are not beyond it.</summary>
    private RecordedTrajectory Counted(RecordedTrajectory trajectory, LocalDate day, int given) =>
        Applied(day) ? trajectory : trajectory.DepartedBy(Policy, trajectory.MonthsBeyond(Policy, given));

    /// <summary>Whatever ends a trajectory before its term does has that day as its last.</summary>
    private void Stop(LocalDate lastDay)
    {
        if (IsOpen)
        {
            endedOn = LocalDate.Max(lastDay, recorded.FirstDay);
            endedBy = endedOn < recorded.LastDay ? Acts.Current : null;
            Signals.TrajectoryStopped(endedOn.Value);
        }

        IsOpen = false;
    }

    /// <summary>What has gone on past its end was extended in fact, and only lid 2 extends.</summary>
    private void End(LocalDate day)
    {
        if (IsOpen && recorded.LastDay is { } lastDay && day > lastDay)
        {
            Signals.ContinuationEnded(); // the whole of it is one excess
            Acts.Breach(
                CaseBreachKind.ContinuedPastEnd,
                day,
                by: CaseAmount.InDays(Period.DaysBetween(lastDay, day)),
                norm: Policy.Regulates(Norm.TrajectoryExtension) ? Norm.TrajectoryExtension : Norm.TrajectoryStart
            );
        }

        Stop(day);
        isOnRecord = false;
    }

    /// <summary>A trajectory that another follows, or of a placement that has ended, keeps its place among the terms.</summary>
    private void KeepTerm()
    {
        if (IsOfThisPlacement && recorded.LastDay is { } lastDay)
        {
            formerTerms.Add(Draft(lastDay));
        }
    }

    private CaseTermDraft Draft(LocalDate lastDay) =>
        new(
            CaseTermName.Trajectory,
            recorded.FirstDay,
            endedOn is { } ended ? LocalDate.Min(ended, lastDay) : lastDay,
            recorded.Norm,
            recorded.Derivation
        )
        {
            LawfulLastDay = recorded.LawfulLastDay,
            IsInFactOnly = IsWithoutGround,
            IsOver = !IsOpen,
            EndedBy = endedBy,
        };

    /// <summary>Lid 1 and 7.</summary>
    private void ConcludeStart(ReviewDraft review)
    {
        var person = Person;
        review.Add(
            Ask(
                PlacementRules.Start,
                new PlacementStartFacts(review.On)
                {
                    IndicationHeld = Standing.IsIndicationHeld,
                    Reported = person.HasReported,
                    DirectEmployment = person.DirectEmployment,
                }
            )
        );
        if (person.HasReported is true || !Policy.Asks(Norm.TrajectoryStart, Condition.Reported))
        {
            if (Standing.IsIndicationHeld is true || !IsIndicationAsked)
            {
                review.Add(CaseStep.StartTrajectory);
            }
        }
        else
        {
            review.Add(CaseStep.Report, force: Force.Discretionary); // a trajectory that must be given binds the college
        }

        if (person.DirectEmployment is true && Standing.CanBePlaced && !Standing.IsListDue)
        {
            review.Add(CaseStep.StartEmploymentDirectly);
        }
    }
}
