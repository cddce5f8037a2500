using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The employment: article 6.</content>
internal sealed partial class CaseCourse
{
    private bool isEmployed;
    private LocalDate employmentFirstDay;
    private ContractKind? contract;
    private bool isWithheldByRenewal;
    private bool? noLongerInTargetGroup;
    private HoursPerWeek? hours;
    private HoursPerWeek? fullTimeHours;
    private bool? medicalRestriction;
    private OtherInability? otherInability;

    private void RecallEmployment()
    {
        noLongerInTargetGroup = known.NoLongerInTargetGroup;
        targetGroupConfirmed = known.TargetGroupConfirmed;
        receivesWajong = known.ReceivesWajong;
        municipalBenefit = known.MunicipalBenefit;
        RecallWork();
    }

    /// <summary>Without an employment only what is known without a date says something of the next.</summary>
    private void RecallWork()
    {
        hours = known.Hours;
        fullTimeHours = known.FullTimeHours;
        medicalRestriction = known.MedicalRestriction;
        otherInability = known.OtherInability;
        employerWilling = known.EmployerWilling;
        workplace = known.Workplace;
        independentOfBenefit = known.IndependentOfBenefit;
        wageValue = known.WageValue;
        everyMonths = known.EveryMonths;
        higherWageValueExpected = known.HigherWageValueExpected;
    }

    private void FollowEmployment(CaseEvent happened, CaseFacts facts)
    {
        switch (happened.Type)
        {
            case CaseEventType.EmploymentStarted:
                EmploymentStarted(happened.On, facts);
                break;
            case CaseEventType.ContractRenewed:
                ContractRenewed(happened.On, facts);
                break;
            default:
                noLongerInTargetGroup = facts.NoLongerInTargetGroup ?? noLongerInTargetGroup;
                EndEmployment(happened.On);
                break;
        }
    }

    private void EmploymentStarted(LocalDate day, CaseFacts facts)
    {
        RefuseWithinMisconductPeriod(day);
        if (IsHeld is false)
        {
            AddBreach(
                CaseBreachKind.EmploymentWithoutIndication,
                day,
                null,
                Norm.IndicationHeld,
                TargetGroupRules.AssessRule
            );
        }

        if (IsKnownWithoutTrajectory(facts))
        {
            AddDeparture(CaseDepartureKind.DirectEmployment, day, null, Norm.DirectEmployment);
        }

        isEmployed = true;
        StopTrajectory(day.PlusDays(-1));
        wasPlaced = true;
        isOtherTrajectoryOffered = false;
        supportFacts = null; // the duty to cooperate ends with another placement
        isWaiting = false;
        isWithheldByRenewal = false;
        employmentFirstDay = day; // after a new placement the first years start anew
        contract = null;
        noLongerInTargetGroup = known.NoLongerInTargetGroup;
        BeginEmploymentForSubsidy(facts);
        directEmployment = facts.DirectEmployment ?? directEmployment;
        workplace = facts.Workplace ?? workplace;
        independentOfBenefit = facts.IndependentOfBenefit ?? independentOfBenefit;
        JudgeContract(day, facts);
    }

    /// <summary>
    /// Article 5 lid 7: the trajectory was skipped, as the file says itself, or as it shows where it follows the case from
    /// the decision on the indication on.
    /// </summary>
    private bool IsKnownWithoutTrajectory(CaseFacts facts) =>
        !hadTrajectory
        && known.Trajectory is null or TrajectoryStatus.NotApplicable
        && (
            (facts.DirectEmployment ?? directEmployment) is true
            || known.Trajectory is TrajectoryStatus.NotApplicable
            || decidedBelongs is true
        );

    private void ContractRenewed(LocalDate day, CaseFacts facts)
    {
        noLongerInTargetGroup = facts.NoLongerInTargetGroup ?? noLongerInTargetGroup;
        if (facts.Contract is ContractKind.Permanent)
        {
            JudgeWithheldContract(day);
        }

        JudgeContract(day, facts);
    }

    private void EndEmployment(LocalDate day)
    {
        JudgeWithheldContract(day);
        SettleContinuation();
        KeepTrajectoryTerms();
        KeepContractTerm(day);
        EndSubsidy(day);
        isEmployed = false;
        isSick = false;
        contract = null;
        wageValueOn = null;
        RecallWork();
        hasTrajectory = false; // a new placement begins anew
        trajectoryLastDay = null;
        facilities = [];
    }

    private Decision<EmploymentContractOutcome> ContractOn(LocalDate day) =>
        EmploymentRules.Contract(
            policy,
            new EmploymentContractFacts(day, employmentFirstDay)
            {
                NoLongerInTargetGroup = noLongerInTargetGroup ?? (decidedBelongs is false ? true : null),
            }
        );

    /// <summary>The contract and its hours as they are agreed.</summary>
    private void JudgeContract(LocalDate day, CaseFacts facts)
    {
        if (ContractOn(day).TryGetOutcome(out var outcome))
        {
            JudgeKind(day, facts.Contract, outcome);
        }

        contract = facts.Contract ?? contract;
        hours = facts.Hours ?? hours;
        fullTimeHours = facts.FullTimeHours ?? fullTimeHours;
        medicalRestriction = facts.MedicalRestriction ?? medicalRestriction;
        otherInability = facts.OtherInability ?? otherInability;
        if ((facts.Hours ?? facts.FullTimeHours) is not null)
        {
            JudgeHours(day, hours, fullTimeHours);
        }
    }

    /// <summary>Article 6 lid 3 and 4.</summary>
    private void JudgeHours(LocalDate day, HoursPerWeek? offered, HoursPerWeek? fullTime)
    {
        if (
            Hours(offered, fullTime) is { } decision
            && decision.TryGetOutcome(out var permission)
            && permission is PermissionOutcome.Refused
        )
        {
            var difference = Math.Abs(offered!.Value.Seconds - fullTime!.Value.Seconds);
            AddBreach(
                CaseBreachKind.HoursNotPermitted,
                day,
                Amount(difference / 3600m, CaseAmountUnit.HoursPerWeek),
                offered < fullTime ? Norm.ReducedHours : Norm.FullTime,
                EmploymentRules.HoursRule
            );
        }
    }

    private void JudgeKind(LocalDate day, ContractKind? kind, EmploymentContractOutcome outcome)
    {
        switch (outcome.Result)
        {
            case EmploymentContractResult.Temporary when kind is ContractKind.Permanent:
                AddDeparture(CaseDepartureKind.PermanentContractEarly, day, null, Norm.TemporaryContract);
                break;
            case EmploymentContractResult.Permanent when kind is ContractKind.Temporary:
                isWithheldByRenewal = true;
                break;
            case EmploymentContractResult.NoOffer:
                AddBreach(
                    CaseBreachKind.ContractWithoutTargetGroup,
                    day,
                    null,
                    Norm.PermanentContract,
                    EmploymentRules.ContractRule
                );
                break;
            default:
                break;
        }
    }

    /// <summary>
    /// A temporary contract that goes on after the day on which a permanent one had to follow, or is renewed on it or later:
    /// one breach, which lasts until there is a permanent contract or none.
    /// </summary>
    private void JudgeWithheldContract(LocalDate day)
    {
        if (
            contract is ContractKind.Temporary
            && ContractOn(day).TryGetOutcome(out var outcome)
            && outcome.Result is EmploymentContractResult.Permanent
            && outcome.LastDay.PlusDays(1) is var due
            && (day > due || isWithheldByRenewal)
        )
        {
            AddBreach(
                CaseBreachKind.PermanentContractWithheld,
                due,
                InDays(Period.DaysBetween(due, day)),
                Norm.PermanentContract,
                EmploymentRules.ContractRule
            );
        }
    }

    private Decision<PermissionOutcome>? Hours(HoursPerWeek? offered, HoursPerWeek? fullTime) =>
        offered is { } agreed && fullTime is { } most
            ? EmploymentRules.Hours(
                policy,
                new EmploymentHoursFacts(most, agreed)
                {
                    MedicalRestriction = medicalRestriction,
                    OtherInability = otherInability,
                }
            )
            : null;

    private void ReviewEmployment()
    {
        if (!isEmployed)
        {
            return;
        }

        JudgeWithheldContract(on);
        var decision = ContractOn(on);
        Add(decision);
        if (Hours(hours, fullTimeHours) is { } offered)
        {
            Add(offered);
        }

        if (!decision.TryGetOutcome(out var outcome))
        {
            return;
        }

        AddContractTerm(outcome, isOver: false);
        // before that day a permanent contract would depart from the rule that it is temporary
        var isDue =
            outcome.Result is not EmploymentContractResult.NoOffer
            && on >= outcome.LastDay
            && !IsDepartedFrom(
                EmploymentRules.ContractRule,
                CaseBreachKind.PermanentContractWithheld,
                employmentFirstDay
            );
        var belongs = (decidedBelongs ?? known.IndicationHeld) is not false && noLongerInTargetGroup is not true;
        if (isDue && belongs && contract is not ContractKind.Permanent)
        {
            AddStep(
                CaseParty.Employer,
                CaseStep.OfferPermanentContract,
                outcome.LastDay.PlusDays(1),
                Force.Bound,
                Norm.PermanentContract,
                CaseEventType.ContractRenewed
            );
        }
    }

    private void AddContractTerm(EmploymentContractOutcome outcome, bool isOver) =>
        AddTerm(
            CaseTermName.TemporaryContract,
            employmentFirstDay,
            outcome.LastDay,
            Norm.TemporaryContract,
            new CaseTermDerivation(
                CaseEventType.EmploymentStarted,
                employmentFirstDay,
                LengthOf(Norm.TemporaryContract)
            ),
            isOver ? null : DaysLeft(outcome.LastDay)
        );

    /// <summary>The first years of an employment that has ended keep their place among the terms.</summary>
    private void KeepContractTerm(LocalDate day)
    {
        if (isEmployed && ContractOn(day).TryGetOutcome(out var outcome))
        {
            AddContractTerm(outcome, isOver: true);
            hasFormerTerms = true;
        }
    }
}
