using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The employment: article 6.</content>
internal sealed partial class CaseCourse
{
    private bool isEmployed;
    private LocalDate employmentFirstDay;
    private ContractKind? contract;
    private LocalDate temporaryFrom;
    private bool isWithheldByRenewal;
    private CaseFacts? offer;
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
                EndEmployment(happened.On);
                noLongerInTargetGroup = facts.NoLongerInTargetGroup ?? noLongerInTargetGroup;
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

        if (IsWithoutTrajectory(facts.DirectEmployment))
        {
            AddDeparture(CaseDepartureKind.DirectEmployment, day, null, Norm.DirectEmployment);
            trajectoryStatus = TrajectoryStatus.NotApplicable;
        }

        isEmployed = true;
        StopTrajectory(day.PlusDays(-1));
        wasPlaced = true;
        isOtherTrajectoryOffered = false;
        supportFacts = null; // the duty to cooperate ends with another placement
        isWaiting = false;
        offer = null;
        employmentFirstDay = day; // after a new placement the first years start anew
        temporaryFrom = day;
        isWithheldByRenewal = false;
        contract = null;
        noLongerInTargetGroup = known.NoLongerInTargetGroup;
        BeginEmploymentForSubsidy(facts);
        directEmployment = facts.DirectEmployment ?? directEmployment;
        workplace = facts.Workplace ?? workplace;
        independentOfBenefit = facts.IndependentOfBenefit ?? independentOfBenefit;
        JudgeContract(day, facts);
    }

    /// <summary>
    /// Article 5 lid 7: whether there is known to have been no trajectory. An event may say so; otherwise it is known of a
    /// file that holds the course from the advice on.
    /// </summary>
    private bool IsWithoutTrajectory(bool? isSaid) =>
        !hasTrajectory
        && (
            isSaid
            ?? (
                !hadTrajectory
                && trajectoryStatus is null or TrajectoryStatus.NotApplicable
                && (directEmployment is true || trajectoryStatus is not null || HoldsCourseOfAdvice)
            )
        );

    /// <summary>Who comes to a first employment in a file that holds the first advice, or the decision on it.</summary>
    private bool HoldsCourseOfAdvice =>
        employmentFirstDay == default
        && !isNewAdvice
        && (adviceAskedOn is not null || adviceReceivedOn is not null || decidedBelongs is not null);

    private void ContractRenewed(LocalDate day, CaseFacts facts)
    {
        if (facts.Contract is ContractKind.Permanent || facts.NoLongerInTargetGroup is true)
        {
            JudgeWithheldContract(day);
        }

        noLongerInTargetGroup = facts.NoLongerInTargetGroup ?? noLongerInTargetGroup;
        if (contract is ContractKind.Permanent && facts.Contract is ContractKind.Temporary)
        {
            temporaryFrom = day;
        }

        JudgeContract(day, facts);
    }

    private void EndEmployment(LocalDate day)
    {
        JudgeWithheldContract(day);
        KeepContractTerm(day);
        KeepTrajectoryTerm();
        EndSubsidy(day);
        isEmployed = false;
        isSick = false;
        contract = null;
        wageValueOn = null;
        RecallWork();
        hasTrajectory = false; // a new placement begins anew
        trajectoryLastDay = null;
        facilities = null;
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

    /// <summary>Article 6 lid 3 and 4, which speak of the employment that is offered.</summary>
    private void WorkOffered(LocalDate day, CaseFacts facts)
    {
        RefuseWithinMisconductPeriod(day);
        offer = isEmployed ? null : facts;
        JudgeHours(day, facts.Hours, facts.FullTimeHours ?? known.FullTimeHours);
    }

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
    /// A temporary contract that goes on after the day on which a permanent one had to follow, or is given on it or later: one
    /// breach, up to the day on which that is settled or to the day of the review.
    /// </summary>
    private void JudgeWithheldContract(LocalDate day)
    {
        if (
            contract is ContractKind.Temporary
            && ContractOn(day).TryGetOutcome(out var outcome)
            && outcome.Result is EmploymentContractResult.Permanent
            && LocalDate.Max(outcome.LastDay.PlusDays(1), temporaryFrom) is var due
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
            temporaryFrom = day;
            isWithheldByRenewal = false;
        }
    }

    private Decision<PermissionOutcome>? Hours(HoursPerWeek? offered, HoursPerWeek? fullTime) =>
        offered is { } ofContract && fullTime is { } whole
            ? EmploymentRules.Hours(
                policy,
                new EmploymentHoursFacts(whole, ofContract)
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
            ReviewOffer();
            return;
        }

        JudgeWithheldContract(on);
        var decision = ContractOn(on);
        Add(decision);
        if (Hours(hours, fullTimeHours) is { } offered)
        {
            Add(offered);
        }

        if (decision.TryGetOutcome(out var outcome))
        {
            AddContractTerm(outcome, isOver: false);
            ReviewPermanentContract(outcome);
        }
    }

    /// <summary>The hours of work that was offered, until it is begun.</summary>
    private void ReviewOffer()
    {
        if (offer is not null && Hours(offer.Hours, offer.FullTimeHours ?? known.FullTimeHours) is { } offered)
        {
            Add(offered);
        }
    }

    /// <summary>Article 6 lid 2: due on the day after the first years, so it is told from their last day on.</summary>
    private void ReviewPermanentContract(EmploymentContractOutcome outcome)
    {
        var isNoLongerMeant =
            noLongerInTargetGroup is true
            || (decidedBelongs ?? known.IndicationHeld) is false
            || outcome.Result is EmploymentContractResult.NoOffer
            || IsDepartedFrom(
                EmploymentRules.ContractRule,
                CaseBreachKind.PermanentContractWithheld,
                employmentFirstDay
            );
        if (on >= outcome.LastDay && !isNoLongerMeant && contract is not ContractKind.Permanent)
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
        if (ContractOn(day).TryGetOutcome(out var outcome))
        {
            AddContractTerm(outcome, isOver: true);
        }
    }
}
