using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The placement trajectory: article 5.</content>
internal sealed partial class CaseCourse
{
    private bool? reported;
    private bool? directEmployment;
    private Benefit? benefit;

    private bool hasTrajectory;
    private bool hadTrajectory;
    private bool isInTrajectory;
    private bool isRenewed;
    private bool wasInterrupted;
    private LocalDate trajectoryFirstDay;
    private int? trajectoryMonths;
    private int extensionMonths;
    private LocalDate? trajectoryLastDay;
    private LocalDate? trajectoryEndedOn;
    private TrajectoryStatus? trajectoryStatus;
    private bool? prospectOfEmployment;
    private bool? higherWageValueExpected;
    private ImmutableArray<CaseEvent> facilities = [];

    private WageValue? wageValue;
    private LocalDate? wageValueOn;
    private int? everyMonths;

    private void RecallPlacement()
    {
        reported = known.Reported;
        directEmployment = known.DirectEmployment;
        benefit = known.Benefit;
        trajectoryStatus = known.Trajectory;
        prospectOfEmployment = known.ProspectOfEmployment;
    }

    private void FollowPlacement(CaseEvent happened, CaseFacts facts)
    {
        switch (happened.Type)
        {
            case CaseEventType.Reported:
                reported = true;
                directEmployment = facts.DirectEmployment ?? directEmployment;
                break;
            case CaseEventType.TrajectoryStarted:
                TrajectoryStarted(happened.On, facts);
                break;
            case CaseEventType.TrajectoryInterrupted:
                wasInterrupted = true; // a ground to extend; it does not stop the clock
                break;
            case CaseEventType.TrajectoryResumed:
                break;
            case CaseEventType.TrajectoryExtended:
                TrajectoryExtended(happened.On, facts);
                break;
            case CaseEventType.TrajectoryRenewed:
                TrajectoryRenewed(happened.On, facts);
                break;
            case CaseEventType.TrajectoryEnded:
                TrajectoryEnded(happened.On, facts);
                break;
            case CaseEventType.FacilityGranted:
                FacilityGranted(happened);
                break;
            default:
                WageValueDetermined(happened.On, facts);
                break;
        }
    }

    /// <summary>Whether the term of the trajectory still runs on a day, and no event has ended it.</summary>
    private bool TrajectoryRunsOn(LocalDate day) => isInTrajectory && !(day > trajectoryLastDay);

    /// <summary>Article 5 lid 1.</summary>
    private void TrajectoryStarted(LocalDate day, CaseFacts facts)
    {
        var decision = PlacementRules.Start(
            policy,
            new PlacementStartFacts(day)
            {
                IndicationHeld = IsHeld,
                Reported = isOtherTrajectoryOffered ? true : reported, // art. 10 lid 3 asks for no new report
                DirectEmployment = false, // it was not skipped
            }
        );
        if (decision.TryGetOutcome(out var outcome) && outcome.Result is PlacementStartResult.Refused)
        {
            AddBreach(
                CaseBreachKind.TrajectoryWithoutGround,
                day,
                null,
                Norm.TrajectoryStart,
                PlacementRules.StartRule
            );
        }

        int? length = policy.Regulates(Norm.TrajectoryStart) ? policy.TermOf(Norm.TrajectoryStart).Amount : null;
        if (facts.Months > length)
        {
            AddBreach(
                CaseBreachKind.TrajectoryTooLong,
                day,
                Amount(facts.Months.Value - length.Value, CaseAmountUnit.Months),
                Norm.TrajectoryStart,
                PlacementRules.StartRule
            );
        }

        SettleWithheldExtension(day);
        if (hasTrajectory)
        {
            wageValue = null; // that of the workplace before says nothing of this one
            trajectoryStatus = null;
        }

        var granted = facilities;
        Begin(day, facts.Months ?? length, facts);
        foreach (var facility in granted)
        {
            if (facility.Facts.FacilityLastDay >= day)
            {
                JudgeFacility(day, facility.Facts);
                facilities = facilities.Add(facility);
            }
        }
    }

    private void Begin(LocalDate day, int? months, CaseFacts facts)
    {
        SettleContinuation();
        StopTrajectory(day.PlusDays(-1));
        KeepTrajectoryTerms();
        trajectoryEndedOn = null;
        hasTrajectory = true;
        hadTrajectory = true;
        wasPlaced = true;
        isOtherTrajectoryOffered = false;
        supportFacts = null; // the duty to cooperate ends with another placement
        isWaiting = false; // a placement goes before a list
        isLengthenedForWageValue = false;
        isInTrajectory = true;
        isRenewed = false;
        wasInterrupted = false;
        trajectoryFirstDay = day;
        trajectoryMonths = months;
        extensionMonths = 0;
        facilities = [];
        prospectOfEmployment = facts.ProspectOfEmployment ?? known.ProspectOfEmployment;
        CountTrajectory();
    }

    /// <summary>Always from the original first day with the whole length.</summary>
    private void CountTrajectory() =>
        trajectoryLastDay = trajectoryMonths is { } months
            ? Term.Months(months + extensionMonths).LastDayFrom(trajectoryFirstDay)
            : null;

    /// <summary>A trajectory that ends before its term does has that day as its last.</summary>
    private void StopTrajectory(LocalDate lastDay)
    {
        if (isInTrajectory)
        {
            trajectoryEndedOn = LocalDate.Max(lastDay, trajectoryFirstDay);
        }

        isInTrajectory = false;
    }

    private void EndTrajectory(LocalDate day)
    {
        StopTrajectory(day);
        if (trajectoryLastDay is { } lastDay && day > lastDay)
        {
            // what has gone on past its end was extended in fact, and only art. 5 lid 2 extends
            AddBreach(
                CaseBreachKind.ContinuedPastEnd,
                day,
                InDays(Period.DaysBetween(lastDay, day)),
                policy.Regulates(Norm.TrajectoryExtension) ? Norm.TrajectoryExtension : Norm.TrajectoryStart,
                PlacementRules.ExtendRule
            );
        }
    }

    private void TrajectoryEnded(LocalDate day, CaseFacts facts)
    {
        if (isInTrajectory)
        {
            EndTrajectory(day); // an employment of the same day has ended it already
        }

        trajectoryStatus = facts.Trajectory;
        targetGroupConfirmed = facts.TargetGroupConfirmed ?? targetGroupConfirmed;
        criteriaInDoubt = facts.CriteriaInDoubt ?? criteriaInDoubt;
    }

    private Decision<PlacementExtensionOutcome> Extension(
        LocalDate day,
        int months,
        ExtensionGround? ground,
        string? reason
    ) =>
        PlacementRules.Extend(
            policy,
            new PlacementExtensionFacts(trajectoryFirstDay, months, extensionMonths, day)
            {
                TrajectoryMonths = trajectoryMonths,
                Renewed = isRenewed,
                Ground = ground,
                Reason = reason,
            }
        );

    /// <summary>Article 5 lid 2: at most the term together, each with its own exceptional situation.</summary>
    private void TrajectoryExtended(LocalDate day, CaseFacts facts)
    {
        var months = facts.Months.GetValueOrDefault();
        var isForWageValue = IsExtensionForWageValue();
        if (policy.Regulates(Norm.TrajectoryExtension))
        {
            var most = policy.TermOf(Norm.TrajectoryExtension).Amount;
            var over = extensionMonths + months - most;
            if (over > 0)
            {
                AddBreach(
                    CaseBreachKind.ExtensionTooLong,
                    day,
                    Amount(Math.Min(over, months), CaseAmountUnit.Months),
                    Norm.TrajectoryExtension,
                    PlacementRules.ExtendRule
                );
            }

            var isWithoutGround =
                facts.Ground is ExtensionGround.None || (facts.Ground is ExtensionGround.Other && facts.Reason is null);
            if (isWithoutGround && !isForWageValue)
            {
                AddBreach(
                    CaseBreachKind.ExtensionWithoutGround,
                    day,
                    null,
                    Norm.TrajectoryExtension,
                    PlacementRules.ExtendRule
                );
            }
        }

        wasInterrupted &= facts.Ground is not ExtensionGround.Interrupted; // each extension has a ground of its own
        extensionMonths += months;
        CountTrajectory();
        Lengthened(day, isForWageValue);
    }

    private Decision<PlacementRenewalOutcome> Renewal(LocalDate day, int months, CaseFacts facts) =>
        PlacementRules.Renew(
            policy,
            new PlacementRenewalFacts(day, months, extensionMonths)
            {
                WageValue = facts.WageValue ?? wageValue,
                HigherWageValueExpected = facts.HigherWageValueExpected ?? higherWageValueExpected,
                NewWorkplace = facts.NewWorkplace ?? known.NewWorkplace,
            }
        );

    /// <summary>Article 5 lid 3.</summary>
    private void TrajectoryRenewed(LocalDate day, CaseFacts facts)
    {
        var months = facts.Months.GetValueOrDefault();
        if (policy.Regulates(Norm.NewTrajectory))
        {
            var most = policy.TermOf(Norm.NewTrajectory).Amount;
            if (months > most)
            {
                AddBreach(
                    CaseBreachKind.RenewalTooLong,
                    day,
                    Amount(months - most, CaseAmountUnit.Months),
                    Norm.NewTrajectory,
                    PlacementRules.RenewRule
                );
            }

            var decision = Renewal(day, Math.Min(months, most), facts);
            if (decision.TryGetOutcome(out var outcome) && outcome.Result is PermissionOutcome.Refused)
            {
                AddBreach(CaseBreachKind.RenewalWithoutGround, day, null, Norm.NewTrajectory, PlacementRules.RenewRule);
            }
        }

        Begin(day, months, facts);
        Lengthened(day, isForWageValue: false);
        isRenewed = true;
        wageValue = null; // that was the wage value of the former workplace
        higherWageValueExpected = null;
        trajectoryStatus = null;
    }

    /// <summary>
    /// Article 5 lid 4. A facility granted before the day on which a trajectory starts, or after its end, is no part of it.
    /// </summary>
    private void FacilityGranted(CaseEvent happened)
    {
        if (isInTrajectory)
        {
            JudgeFacility(happened.On, happened.Facts);
        }

        facilities = facilities.Add(happened);
    }

    private void JudgeFacility(LocalDate day, CaseFacts facility)
    {
        if (
            Facility(facility) is { } decision
            && decision.TryGetOutcome(out var outcome)
            && outcome is PermissionOutcome.Refused
            && trajectoryLastDay is { } lastDay
        )
        {
            var before = Period.DaysBetween(facility.FacilityFirstDay.GetValueOrDefault(), trajectoryFirstDay);
            var after = Period.DaysBetween(lastDay, facility.FacilityLastDay.GetValueOrDefault());
            AddBreach(
                CaseBreachKind.FacilityOutsideTrajectory,
                day,
                InDays(Math.Max(before, 0) + Math.Max(after, 0)),
                Norm.TrajectoryFacilities,
                PlacementRules.FacilityRule
            );
        }
    }

    private Decision<PermissionOutcome>? Facility(CaseFacts facility) =>
        trajectoryLastDay is { } lastDay
        && lastDay <= DateBounds.Latest
        && facility is { FacilityFirstDay: { } from, FacilityLastDay: { } to }
            ? PlacementRules.Facility(policy, new PlacementFacilityFacts(trajectoryFirstDay, lastDay, from, to))
            : null;

    /// <summary>Article 5 lid 6 in the trajectory, article 7 lid 3 in the employment.</summary>
    private void WageValueDetermined(LocalDate day, CaseFacts facts)
    {
        prospectOfEmployment = facts.ProspectOfEmployment ?? prospectOfEmployment;
        if (
            TrajectoryRunsOn(day)
            && DetermineWageValue().TryGetOutcome(out var outcome)
            && outcome is PermissionOutcome.Refused
        )
        {
            AddBreach(
                CaseBreachKind.WageValueWithoutProspect,
                day,
                null,
                Norm.WageValueDetermination,
                PlacementRules.WageValueRule,
                citesNote: true
            );
        }

        if (WageValueDueOn is { } due && day > due)
        {
            AddWageValueLate(day, due, day);
        }

        SettleWithheldExtension(day);
        isLengthenedForWageValue = false;
        wageValue = facts.WageValue;
        wageValueOn = day;
        everyMonths = facts.EveryMonths ?? known.EveryMonths; // each report has its own
        higherWageValueExpected = facts.HigherWageValueExpected ?? higherWageValueExpected;
        criteriaInDoubt = facts.CriteriaInDoubt ?? criteriaInDoubt;
        employerWilling = facts.EmployerWilling ?? employerWilling;
    }

    private Decision<PermissionOutcome> DetermineWageValue() =>
        PlacementRules.DetermineWageValue(
            policy,
            new PlacementWageValueFacts { DuringTrajectory = true, ProspectOfEmployment = prospectOfEmployment }
        );

    private void ReviewPlacement()
    {
        SettleContinuation();
        if (phase is CasePhase.Indicated or CasePhase.WaitingList)
        {
            ReviewStart();
        }

        if (!hasTrajectory || trajectoryLastDay is not { } lastDay)
        {
            if (phase is CasePhase.Trajectory)
            {
                ReviewDuringTrajectory(lastDay: null);
            }

            return;
        }

        AddTrajectoryTerms(lastDay);
        if (phase is CasePhase.Trajectory)
        {
            ReviewLengthening(lastDay);
            ReviewDuringTrajectory(lastDay);
        }
        else if (phase is CasePhase.AfterTrajectory)
        {
            ReviewLengthening(lastDay);
            AddStep(
                CaseParty.Employer,
                CaseStep.StartEmployment,
                null,
                Force.Discretionary,
                Norm.TemporaryContract,
                CaseEventType.EmploymentStarted
            );
        }
    }

    /// <summary>Article 5 lid 1 and 7.</summary>
    private void ReviewStart()
    {
        var facts = new PlacementStartFacts(on)
        {
            IndicationHeld = IsHeld,
            Reported = reported,
            DirectEmployment = directEmployment,
        };
        Add(PlacementRules.Start(policy, facts));
        if (reported is not true)
        {
            AddStep(
                CaseParty.Person,
                CaseStep.Report,
                null,
                Force.Discretionary,
                Norm.TrajectoryStart,
                CaseEventType.Reported
            );
        }
        else
        {
            AddStep(
                CaseParty.College,
                CaseStep.StartTrajectory,
                null,
                Force.Discretionary,
                Norm.TrajectoryStart,
                CaseEventType.TrajectoryStarted
            );
        }

        if (directEmployment is true)
        {
            AddStep(
                CaseParty.College,
                CaseStep.StartEmploymentDirectly,
                null,
                Force.Discretionary,
                Norm.DirectEmployment,
                CaseEventType.EmploymentStarted
            );
        }
    }

    /// <summary>A trajectory that another follows, or of a placement that has ended, keeps its place among the terms.</summary>
    private void KeepTrajectoryTerms()
    {
        if (hasTrajectory && trajectoryLastDay is { } lastDay)
        {
            AddTrajectoryTerms(lastDay, isOver: true);
            hasFormerTerms = true;
        }
    }

    private void AddTrajectoryTerms(LocalDate lastDay, bool isOver = false)
    {
        var origin = new CaseTermDerivation(
            isRenewed ? CaseEventType.TrajectoryRenewed : CaseEventType.TrajectoryStarted,
            trajectoryFirstDay,
            Term.Months(trajectoryMonths.GetValueOrDefault()),
            extensionMonths
        );
        AddTerm(
            CaseTermName.Trajectory,
            trajectoryFirstDay,
            trajectoryEndedOn < lastDay ? trajectoryEndedOn : lastDay,
            isRenewed ? Norm.NewTrajectory : Norm.TrajectoryStart,
            origin,
            isInTrajectory && !isOver ? DaysLeft(lastDay) : null
        );
        if (!isOver && isInTrajectory && phase is not CasePhase.Ended && ExtensionRoom is > 0 and var room)
        {
            var longest = Term.Months(trajectoryMonths.GetValueOrDefault() + extensionMonths + room)
                .LastDayFrom(trajectoryFirstDay);
            AddTerm(
                CaseTermName.ExtensionRoom,
                lastDay.PlusDays(1),
                longest,
                Norm.TrajectoryExtension,
                origin with
                {
                    ExtensionMonths = extensionMonths + room,
                },
                DaysLeft(longest)
            );
        }

        foreach (var facility in facilities)
        {
            var facts = facility.Facts;
            AddTerm(
                CaseTermName.Facility,
                facts.FacilityFirstDay.GetValueOrDefault(),
                facts.FacilityLastDay,
                Norm.TrajectoryFacilities,
                new CaseTermDerivation(CaseEventType.FacilityGranted, facility.On),
                isOver ? null : DaysLeft(facts.FacilityLastDay)
            );
        }
    }

    /// <summary>How long a trajectory can be before any extension; one that was longer cannot be extended.</summary>
    private int MostTrajectoryMonths =>
        (isRenewed ? Norm.NewTrajectory : Norm.TrajectoryStart) is var norm && policy.Regulates(norm)
            ? policy.TermOf(norm).Amount
            : PlacementTrajectory.MostMonths;

    /// <summary>The months by which the trajectory can still be extended, as far as a calendar holds them.</summary>
    private int ExtensionRoom =>
        policy.Regulates(Norm.TrajectoryExtension) && trajectoryMonths is { } months && months <= MostTrajectoryMonths
            ? Math.Min(
                policy.TermOf(Norm.TrajectoryExtension).Amount - extensionMonths,
                PlacementTrajectory.MostMonths - months - extensionMonths
            )
            : 0;

    /// <summary>Article 5 lid 2 and 3: while both are open the college chooses.</summary>
    private void ReviewLengthening(LocalDate lastDay)
    {
        if (isInTrajectory)
        {
            var ground =
                extensionMonths == 0 && known.Ground is { } given ? given
                : wasInterrupted ? ExtensionGround.Interrupted
                : (ExtensionGround?)null;
            var extension = Extension(on, Math.Max(ExtensionRoom, 1), ground, known.Reason);
            Add(extension);
            var isDetermined = extension.TryGetOutcome(out var outcome);
            var isPermitted = isDetermined && outcome.Result is PermissionOutcome.Permitted;
            var isOpen = isPermitted || !isDetermined;
            if (phase is CasePhase.Trajectory ? isOpen : isPermitted || (isOpen && sameTrajectoryContinued is true))
            {
                AddStep(
                    CaseParty.College,
                    CaseStep.ExtendTrajectory,
                    phase is CasePhase.Trajectory ? lastDay : null, // past the end the text sets no day
                    Force.Discretionary,
                    Norm.TrajectoryExtension,
                    CaseEventType.TrajectoryExtended
                );
            }
        }

        if (!policy.Regulates(Norm.NewTrajectory))
        {
            return;
        }

        var next = LocalDate.Min(LocalDate.Max(on, lastDay.PlusDays(1)), DateBounds.Latest);
        var renewal = Renewal(next, policy.TermOf(Norm.NewTrajectory).Amount, CaseFacts.None);
        Add(renewal);
        if (renewal.TryGetOutcome(out var renewed) && renewed.Result is PermissionOutcome.Permitted)
        {
            AddStep(
                CaseParty.College,
                CaseStep.RenewTrajectory,
                null,
                Force.Discretionary,
                Norm.NewTrajectory,
                CaseEventType.TrajectoryRenewed
            );
        }
    }

    /// <summary>Article 5 lid 4 to 6.</summary>
    private void ReviewDuringTrajectory(LocalDate? lastDay)
    {
        foreach (var facility in facilities)
        {
            if (facility.Facts.FacilityLastDay >= on && Facility(facility.Facts) is { } decision)
            {
                Add(decision);
            }
        }

        Add(PlacementRules.Income(policy, new PlacementIncomeFacts { Benefit = benefit }));
        var determination = DetermineWageValue();
        Add(determination);
        AddStep(
            CaseParty.College,
            CaseStep.GrantFacility,
            lastDay,
            Force.Discretionary,
            Norm.TrajectoryFacilities,
            CaseEventType.FacilityGranted
        );
        if (determination.TryGetOutcome(out var outcome) && outcome is PermissionOutcome.Permitted)
        {
            AddStep(
                CaseParty.College,
                CaseStep.DetermineWageValue,
                lastDay,
                Force.Discretionary,
                Norm.WageValueDetermination,
                CaseEventType.WageValueDetermined
            );
        }
    }
}
