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
    private LocalDate? grantedSince;
    private CaseFacts? grantedAward;
    private LocalDate? lengthenedOn;
    private bool isLengthenedForWageValue;
    private LocalDate? extensionWithheldOn;

    /// <summary>
    /// The last day on which the wage value is determined again in time, while a subsidy is granted for an employment; null
    /// where there is none. An interval that passed before gives no day: the report is then due, and nothing says by when.
    /// </summary>
    private LocalDate? WageValueDueOn =>
        isEmployed && NextWageValueOn is { } next && next >= employmentFirstDay && next >= grantedSince ? next : null;

    /// <summary>The day on which the interval of the report ends; null while that is not known.</summary>
    private LocalDate? NextWageValueOn =>
        policy.Regulates(Norm.AssessmentFrequency) && wageValueOn is { } last && everyMonths is { } months
            ? Term.Months(months).LastDayAfter(last)
            : null;

    private SubsidyFacts SubsidyFactsWith(CaseFacts facts)
    {
        var given = Given(facts);
        return hasTrajectory && given is { Trajectory: null, EmployerWilling: false, WageValue: not null }
            ? LeavingAsideCompletion(given)
            : given;
    }

    /// <summary>
    /// The note to onder c leaves aside whether the trajectory was completed: where that is unknown of a trajectory that
    /// there is, and makes no difference, it does not keep the decision open.
    /// </summary>
    private SubsidyFacts LeavingAsideCompletion(SubsidyFacts facts)
    {
        var completed = facts with { Trajectory = TrajectoryStatus.Completed };
        var notCompleted = facts with { Trajectory = TrajectoryStatus.NotCompleted };
        var isSame = SubsidyRules.Decide(policy, completed) == SubsidyRules.Decide(policy, notCompleted);
        return isSame ? notCompleted : facts;
    }

    private SubsidyFacts Given(CaseFacts facts) =>
        new()
        {
            Trajectory =
                facts.Trajectory
                ?? trajectoryStatus
                ?? (IsWithoutTrajectory(isSaid: null) ? TrajectoryStatus.NotApplicable : null),
            PreviousExtensionMonths = isEmployed ? MostExtensionMonths : extensionMonths, // nothing is left to lengthen
            TargetGroupConfirmed =
                facts.TargetGroupConfirmed ?? targetGroupConfirmed ?? (IsJudgedAnew ? null : ConfirmedByCourse()),
            WageValue = facts.WageValue ?? wageValue,
            EmployerWilling = facts.EmployerWilling ?? employerWilling,
            DepartureReason = facts.DepartureReason ?? known.DepartureReason,
            Workplace = facts.Workplace ?? workplace,
            IndependentOfBenefit = facts.IndependentOfBenefit ?? independentOfBenefit,
            ReceivesWajong = facts.ReceivesWajong ?? receivesWajong ?? WajongByBenefit(),
        };

    /// <summary>Onder b: judged to belong, and no doubt since; that there is no doubt must be known.</summary>
    private bool? ConfirmedByCourse() => IsHeld & !criteriaInDoubt;

    /// <summary>A new advice that is not positive leaves it open until the college has decided.</summary>
    private bool IsJudgedAnew => isNewAdvice && decidedOn is null && advice.AdviceBelongs is not true;

    private int MostExtensionMonths =>
        policy.Regulates(Norm.TrajectoryExtension) ? policy.TermOf(Norm.TrajectoryExtension).Amount : extensionMonths;

    /// <summary>A benefit of UWV may be a Wajong, and of another benefit nothing is told.</summary>
    private bool? WajongByBenefit() =>
        benefit switch
        {
            Benefit.Wajong => true,
            Benefit.Participatiewet or Benefit.None => false,
            _ => null,
        };

    /// <summary>Onder b after a decision on the indication; what was shown before a positive one no longer counts.</summary>
    private void TargetGroupJudged(LocalDate day, bool? belongs)
    {
        if (belongs is false)
        {
            targetGroupConfirmed = false;
            extensionWithheldOn = TrajectoryRunsOn(day) ? null : extensionWithheldOn;
            return;
        }

        targetGroupConfirmed = targetGroupConfirmed is true ? true : known.TargetGroupConfirmed;
        noLongerInTargetGroup = known.NoLongerInTargetGroup;
    }

    /// <summary>Onder b after a new advice: what was confirmed before stays so only where UWV says the same.</summary>
    private void TargetGroupAdvised(bool? belongs) =>
        targetGroupConfirmed = belongs is true && targetGroupConfirmed is true ? true : null;

    /// <summary>
    /// A grant given in view of the employment stands; after a refusal the question is open again. That another employer
    /// was unwilling says nothing of the one who employs.
    /// </summary>
    private void BeginEmploymentForSubsidy(CaseFacts facts)
    {
        subsidyDecidedOn = grantedAward is null ? null : subsidyDecidedOn;
        employerWilling = facts.EmployerWilling ?? (employerWilling is true ? true : null);
        extensionWithheldOn = null;
    }

    private void EndSubsidy(LocalDate day)
    {
        JudgeWageValueUntil(day);
        subsidyDecidedOn = null;
        grantedSince = null;
        grantedAward = null;
    }

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
        if (facts.Outcome is not SubsidyResult.Grant)
        {
            EndSubsidy(happened.On);
            subsidyDecidedOn = facts.Outcome is SubsidyResult.ExtendTrajectory ? null : happened.On; // not decided yet
            return;
        }

        subsidyDecidedOn = happened.On;
        grantedSince ??= happened.On;
        grantedAward = facts;
        if (Award(facts).TryGetOutcome(out var award) && award is SubsidyAwardOutcome.Incomplete)
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
            else if (due is not SubsidyResult.Grant)
            {
                AddSubsidyBreach(CaseBreachKind.SubsidyWithoutGround, day, Norm.WageCostSubsidy);
            }
        }
        else if (due is SubsidyResult.Grant && force is Force.Bound)
        {
            AddSubsidyBreach(CaseBreachKind.SubsidyWithheld, day, Norm.WageCostSubsidy);
        }
        else if (due is SubsidyResult.ExtendTrajectory && decided is SubsidyResult.Refuse && !isEmployed)
        {
            isLengthenedForWageValue |= lengthenedOn == day;
            extensionWithheldOn = isLengthenedForWageValue ? null : day;
        }
    }

    /// <summary>The note to onder c: an employer is unwilling for the wage value, and nothing known stands in the way.</summary>
    private bool IsExtensionForWageValue()
    {
        var facts = SubsidyFactsWith(CaseFacts.None);
        return facts is { EmployerWilling: false, WageValue: { } value }
            && policy.Regulates(Norm.ExtensionForLowWageValue)
            && policy.Regulates(Norm.MinimumWageValue)
            && value.Percentage < policy.PercentageOf(Norm.MinimumWageValue)
            && !(
                SubsidyRules.Decide(policy, facts).TryGetOutcome(out var outcome)
                && outcome.Result is not SubsidyResult.ExtendTrajectory
            );
    }

    /// <summary>An extension, or a new trajectory in its place, is what the note asks after a refusal.</summary>
    private void Lengthened(LocalDate day, bool isForWageValue)
    {
        lengthenedOn = day;
        isLengthenedForWageValue |= isForWageValue || extensionWithheldOn is not null;
        extensionWithheldOn = null;
    }

    /// <summary>Nothing was withheld as long as the trajectory ran: it could still be lengthened.</summary>
    private void SettleWithheldExtension(LocalDate day)
    {
        if (extensionWithheldOn is { } refusedOn && !TrajectoryRunsOn(day))
        {
            AddSubsidyBreach(CaseBreachKind.ExtensionWithheld, refusedOn, Norm.ExtensionForLowWageValue);
        }

        extensionWithheldOn = null;
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

    private void JudgeWageValueUntil(LocalDate day)
    {
        if (WageValueDueOn is { } due && day > due)
        {
            AddWageValueLate(due.PlusDays(1), due, day);
        }
    }

    private void AddWageValueLate(LocalDate breachOn, LocalDate due, LocalDate until) =>
        AddBreach(
            CaseBreachKind.WageValueLate,
            breachOn,
            InDays(Period.DaysBetween(due, until)),
            Norm.AssessmentFrequency,
            SubsidyRules.NextDeterminationRule
        );

    /// <summary>The decision is open until it is taken, and again once another wage value is known.</summary>
    private void ReviewSubsidy()
    {
        var isOpen = subsidyDecidedOn is null || wageValueOn > subsidyDecidedOn || extensionWithheldOn is not null;
        if (isOpen && phase is CasePhase.Trajectory or CasePhase.AfterTrajectory or CasePhase.Employment)
        {
            ReviewDecisionOnSubsidy();
        }

        SettleWithheldExtension(on);
        if (!isEmployed || grantedAward is not { } award)
        {
            return;
        }

        Add(Award(award));
        if (wageValueOn is { } last)
        {
            ReviewNextDetermination(last);
        }
    }

    /// <summary>Lid 1 binds to one decision: what another wage value does to a grant, the municipal subsidy rules say.</summary>
    private void ReviewDecisionOnSubsidy()
    {
        var decision = SubsidyRules.Decide(policy, SubsidyFactsWith(CaseFacts.None));
        var isDetermined = decision.TryGetOutcome(out var outcome);
        var isExtension = isDetermined && outcome.Result is SubsidyResult.ExtendTrajectory;
        if (isExtension && (isEmployed || isLengthenedForWageValue))
        {
            return; // nothing is left to lengthen, or it has been done
        }

        Add(decision);
        if (!isDetermined)
        {
            return;
        }

        if (outcome.Result is SubsidyResult.Grant && phase is not CasePhase.Trajectory && grantedAward is null)
        {
            // once a grant stands, art. 7 lid 3 and 4 leave its amount to other rules
            AddStep(
                CaseParty.College,
                CaseStep.DecideSubsidy,
                null,
                decision.Force.GetValueOrDefault(),
                decision.Basis.GetValueOrDefault(),
                CaseEventType.SubsidyDecided
            );
        }
        else if (isExtension && isInTrajectory)
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
        if (NextWageValueOn is not { } next)
        {
            return;
        }

        var due = WageValueDueOn;
        JudgeWageValueUntil(on);
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
            on > due ? Period.DaysBetween(due.Value, on) : null
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
