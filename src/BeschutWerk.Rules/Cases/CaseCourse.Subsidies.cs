using NodaTime;

namespace BeschutWerk.Rules;

/// <content>Wage cost subsidy: article 7.</content>
internal sealed partial class CaseCourse
{
    private bool? targetGroupConfirmed;
    private bool? employerWilling;
    private Workplace? workplace;
    private bool? independentOfBenefit;
    private bool? receivesWajong;
    private LocalDate? subsidyDecidedOn;
    private CaseFacts? grantedAward;

    /// <summary>
    /// The last day on which the wage value is determined again in time; null while that is not known. An interval that
    /// passed before the employment asks for it on its first day.
    /// </summary>
    private LocalDate? WageValueDueOn => NextWageValueOn is { } next ? LocalDate.Max(next, employmentFirstDay) : null;

    /// <summary>The day on which the interval of the report ends; null while that is not known.</summary>
    private LocalDate? NextWageValueOn =>
        policy.Regulates(Norm.AssessmentFrequency) && wageValueOn is { } last && everyMonths is { } months
            ? Term.Months(months).LastDayAfter(last)
            : null;

    private SubsidyFacts SubsidyFactsWith(CaseFacts facts) =>
        new()
        {
            Trajectory =
                facts.Trajectory ?? trajectoryStatus ?? (hasTrajectory ? null : TrajectoryStatus.NotApplicable),
            PreviousExtensionMonths = extensionMonths,
            TargetGroupConfirmed = facts.TargetGroupConfirmed ?? targetGroupConfirmed ?? ConfirmedByCourse(),
            WageValue = facts.WageValue ?? wageValue,
            EmployerWilling = facts.EmployerWilling ?? employerWilling,
            DepartureReason = facts.DepartureReason ?? known.DepartureReason,
            Workplace = facts.Workplace ?? workplace,
            IndependentOfBenefit = facts.IndependentOfBenefit ?? independentOfBenefit,
            ReceivesWajong = facts.ReceivesWajong ?? receivesWajong ?? WajongByBenefit(),
        };

    /// <summary>Onder b: judged to belong, and no doubt since; that there is no doubt must be known.</summary>
    private bool? ConfirmedByCourse() => IsHeld & !criteriaInDoubt;

    private bool? WajongByBenefit() => benefit is { } known ? known is Benefit.Wajong : null;

    private void FollowSubsidy(CaseEvent happened, CaseFacts facts)
    {
        var decision = SubsidyRules.Decide(policy, SubsidyFactsWith(facts));
        if (decision.TryGetOutcome(out var outcome) && facts.Outcome is { } decided)
        {
            JudgeSubsidy(happened.On, decided, outcome.Result, decision.Force);
        }

        JudgeShare(happened.On, facts);
        targetGroupConfirmed = facts.TargetGroupConfirmed ?? targetGroupConfirmed;
        wageValue = facts.WageValue ?? wageValue;
        employerWilling = facts.EmployerWilling ?? employerWilling;
        workplace = facts.Workplace ?? workplace;
        independentOfBenefit = facts.IndependentOfBenefit ?? independentOfBenefit;
        receivesWajong = facts.ReceivesWajong ?? receivesWajong;
        trajectoryStatus = facts.Trajectory ?? trajectoryStatus;
        subsidyDecidedOn = happened.On;
        grantedAward = facts.Outcome is SubsidyResult.Grant ? facts : null;
        if (
            grantedAward is not null
            && Award(facts).TryGetOutcome(out var award)
            && award is SubsidyAwardOutcome.Incomplete
        )
        {
            AddBreach(CaseBreachKind.AwardIncomplete, happened.On, null, Norm.AwardContents, SubsidyRules.AwardRule);
        }
    }

    /// <summary>What was decided against what the article gives.</summary>
    private void JudgeSubsidy(LocalDate day, SubsidyResult decided, SubsidyResult due, Force? force)
    {
        if (decided is SubsidyResult.Grant)
        {
            if (due is SubsidyResult.Grant && force is Force.Discretionary)
            {
                AddDeparture(CaseDepartureKind.GrantBelowFloor, day, null, Norm.EmployerWilling);
            }
            else if (due is SubsidyResult.Refuse or SubsidyResult.ExtendTrajectory)
            {
                AddSubsidyBreach(CaseBreachKind.SubsidyWithoutGround, day, Norm.WageCostSubsidy);
            }
        }
        else if (due is SubsidyResult.Grant && force is Force.Bound)
        {
            AddSubsidyBreach(CaseBreachKind.SubsidyWithheld, day, Norm.WageCostSubsidy);
        }
        else if (due is SubsidyResult.ExtendTrajectory && decided is SubsidyResult.Refuse)
        {
            AddSubsidyBreach(CaseBreachKind.ExtensionWithheld, day, Norm.ExtensionForLowWageValue);
        }
    }

    private void AddSubsidyBreach(CaseBreachKind what, LocalDate day, Norm norm) =>
        AddBreach(what, day, null, norm, SubsidyRules.DecideRule);

    /// <summary>What the wage value leaves, never more than the cap; where the wage value is unknown, the cap.</summary>
    private void JudgeShare(LocalDate day, CaseFacts facts)
    {
        if (facts.SubsidisedPercent is not { } share || facts.Outcome is not SubsidyResult.Grant)
        {
            return;
        }

        var isCapped = policy.Regulates(Norm.SubsidyCap);
        var most = isCapped ? policy.PercentageOf(Norm.SubsidyCap) : Percentage.Hundred;
        if ((facts.WageValue ?? wageValue) is { } value)
        {
            most = Percentage.Min(most, Percentage.Hundred.Minus(value.Percentage));
        }

        if (share > most)
        {
            AddBreach(
                CaseBreachKind.SubsidyTooHigh,
                day,
                Amount(share.Minus(most).ToDecimal(), CaseAmountUnit.PercentagePoints),
                isCapped ? Norm.SubsidyCap : Norm.WageCostSubsidy,
                SubsidyRules.DecideRule
            );
        }
    }

    private Decision<SubsidyAwardOutcome> Award(CaseFacts facts) =>
        SubsidyRules.Award(
            policy,
            new SubsidyAwardFacts
            {
                ConditionsRecorded = facts.ConditionsRecorded,
                HoursRecorded = facts.HoursRecorded,
                SubsidyRecorded = facts.SubsidyRecorded,
                PersonalSupportRecorded = facts.PersonalSupportRecorded,
            }
        );

    private void AddWageValueLate(LocalDate due, LocalDate day) =>
        AddBreach(
            CaseBreachKind.WageValueLate,
            day,
            InDays(Period.DaysBetween(due, day)),
            Norm.AssessmentFrequency,
            SubsidyRules.NextDeterminationRule
        );

    /// <summary>The decision is open until it is taken, and again once another wage value is known.</summary>
    private void ReviewSubsidy()
    {
        var isOpen = subsidyDecidedOn is null || wageValueOn > subsidyDecidedOn;
        if (isOpen && phase is CasePhase.Trajectory or CasePhase.AfterTrajectory or CasePhase.Employment)
        {
            ReviewDecisionOnSubsidy();
        }

        if (!isEmployed)
        {
            return;
        }

        if (grantedAward is { } award)
        {
            Add(Award(award));
        }

        if (wageValueOn is { } last)
        {
            ReviewNextDetermination(last);
        }
    }

    private void ReviewDecisionOnSubsidy()
    {
        var decision = SubsidyRules.Decide(policy, SubsidyFactsWith(CaseFacts.None));
        Add(decision);
        if (!decision.TryGetOutcome(out var outcome))
        {
            return;
        }

        if (outcome.Result is SubsidyResult.Grant && phase is not CasePhase.Trajectory)
        {
            AddStep(
                CaseParty.College,
                CaseStep.DecideSubsidy,
                null,
                decision.Force.GetValueOrDefault(),
                decision.Basis.GetValueOrDefault(),
                CaseEventType.SubsidyDecided
            );
        }
        else if (outcome.Result is SubsidyResult.ExtendTrajectory && isInTrajectory)
        {
            AddStep(
                CaseParty.College,
                CaseStep.ExtendTrajectory,
                phase is CasePhase.Trajectory ? trajectoryLastDay : null,
                decision.Force.GetValueOrDefault(),
                Norm.ExtensionForLowWageValue,
                CaseEventType.TrajectoryExtended
            );
        }
    }

    /// <summary>Article 7 lid 3.</summary>
    private void ReviewNextDetermination(LocalDate last)
    {
        Add(SubsidyRules.NextDetermination(policy, new NextDeterminationFacts(on, last) { EveryMonths = everyMonths }));
        if (NextWageValueOn is not { } next || WageValueDueOn is not { } due)
        {
            return;
        }

        var late = on > due ? Period.DaysBetween(due, on) : (int?)null;
        if (late is not null)
        {
            AddBreach(
                CaseBreachKind.WageValueLate,
                due.PlusDays(1),
                InDays(late.Value),
                Norm.AssessmentFrequency,
                SubsidyRules.NextDeterminationRule
            );
        }

        AddTerm(
            CaseTermName.WageValueDetermination,
            last.PlusDays(1),
            next,
            Norm.AssessmentFrequency,
            new CaseTermDerivation(
                CaseEventType.WageValueDetermined,
                last,
                Term.Months(everyMonths.GetValueOrDefault())
            ),
            DaysLeft(next),
            late
        );
        AddStep(
            CaseParty.College,
            CaseStep.DetermineWageValue,
            due,
            Force.Bound,
            Norm.AssessmentFrequency,
            CaseEventType.WageValueDetermined
        );
    }
}
