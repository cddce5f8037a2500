using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The waiting list, and what follows on misconduct: articles 9 and 11.</content>
internal sealed partial class CaseCourse
{
    private bool isWaiting;
    private bool? quotaRealised;
    private bool? municipalBenefit;

    private LocalDate? dismissedOn;
    private bool? forMisconduct;
    private Conduct? conduct;
    private CaseFacts? supportOffered;

    /// <summary>Whether the day of the review lies within the period after the dismissal, if that was for misconduct.</summary>
    private bool IsWithinMisconductPeriod =>
        forMisconduct is not false && MisconductPeriodLastDay is { } lastDay && on <= lastDay;

    private LocalDate? MisconductPeriodLastDay =>
        dismissedOn is { } day && policy.Regulates(Norm.MisconductPeriod)
            ? policy.TermOf(Norm.MisconductPeriod).LastDayAfter(day)
            : null;

    private void RecallWaitingList() => quotaRealised = known.QuotaRealised;

    /// <summary>Article 9 lid 1.</summary>
    private void PlacedOnWaitingList(CaseEvent happened, CaseFacts facts)
    {
        isWaiting = true;
        quotaRealised = facts.QuotaRealised ?? quotaRealised;
        if (Place().TryGetOutcome(out var outcome) && outcome is WaitingListPlacementOutcome.Position)
        {
            AddBreach(
                CaseBreachKind.WaitingListWithoutGround,
                happened.On,
                null,
                Norm.WaitingListApplies,
                WaitingListRules.PlaceRule
            );
        }
    }

    private Decision<WaitingListPlacementOutcome> Place() =>
        WaitingListRules.Place(policy, new WaitingListPlacementFacts { QuotaRealised = quotaRealised });

    /// <summary>
    /// Article 11 lid 1 counts from the last dismissal; one that was not for misconduct takes nothing from the period after
    /// one that was. A dismissal from a trajectory is none from sheltered work.
    /// </summary>
    private void Dismissed(CaseEvent happened, CaseFacts facts)
    {
        if (!isEmployed)
        {
            EndTrajectory(happened.On);
            return;
        }

        EndEmployment(happened.On);
        var isForMisconduct = facts.ForMisconduct ?? MisconductByConduct(facts.Conduct);
        if (isForMisconduct is false && forMisconduct is true)
        {
            return;
        }

        dismissedOn = happened.On;
        conduct = facts.Conduct;
        forMisconduct = isForMisconduct;
        supportOffered = null;
    }

    private Decision<MisconductOutcome> Qualify(Conduct? of) =>
        MisconductRules.Qualify(
            policy,
            new MisconductFacts
            {
                ShelteredEmployment = true,
                Dismissed = true,
                Conduct = of,
            }
        );

    /// <summary>The kinds of the note are misconduct, an ordinary end is none; of other conduct the college must say.</summary>
    private bool? MisconductByConduct(Conduct? of) =>
        Qualify(of).TryGetOutcome(out var outcome)
            ? outcome switch
            {
                MisconductOutcome.Misconduct => true,
                MisconductOutcome.NoMisconduct => false,
                _ => null,
            }
            : null;

    /// <summary>Sheltered work that is offered, or begun, within the period after a dismissal for misconduct.</summary>
    private void RefuseWithinMisconductPeriod(LocalDate day)
    {
        if (
            dismissedOn is { } dismissal
            && Reoffer(day, dismissal).TryGetOutcome(out var outcome)
            && outcome is { Result: ReofferResult.TooEarly, FirstDay: { } firstDay }
        )
        {
            AddBreach(
                CaseBreachKind.OfferedTooEarly,
                day,
                InDays(Period.DaysBetween(day, firstDay)),
                Norm.MisconductPeriod,
                MisconductRules.ReofferRule
            );
        }
    }

    private Decision<ReofferOutcome> Reoffer(LocalDate day, LocalDate dismissal) =>
        MisconductRules.Reoffer(policy, new ReofferFacts(day, dismissal) { ForMisconduct = forMisconduct });

    private Decision<BehaviourSupportOutcome> Support(LocalDate day, LocalDate dismissal, CaseFacts facts) =>
        MisconductRules.Support(
            policy,
            new BehaviourSupportFacts(day, dismissal)
            {
                ForMisconduct = forMisconduct,
                PreventsRepetition = facts.PreventsRepetition ?? known.PreventsRepetition,
                ImprovesChances = facts.ImprovesChances ?? known.ImprovesChances,
            }
        );

    /// <summary>Article 11 lid 3.</summary>
    private void SupportOffered(CaseEvent happened, CaseFacts facts)
    {
        if (dismissedOn is not { } dismissal)
        {
            return;
        }

        supportOffered = facts;
        if (!Support(happened.On, dismissal, facts).TryGetOutcome(out var outcome))
        {
            return;
        }

        if (outcome is { Result: BehaviourSupportResult.OutsidePeriod, LastDay: { } lastDay })
        {
            AddBreach(
                CaseBreachKind.SupportOutsidePeriod,
                happened.On,
                InDays(Period.DaysBetween(lastDay, happened.On)),
                Norm.BehaviourSupport,
                MisconductRules.SupportRule
            );
        }
        else if (outcome.Result is BehaviourSupportResult.MayNotOffer)
        {
            AddBreach(
                CaseBreachKind.SupportUnsuitable,
                happened.On,
                null,
                Norm.BehaviourSupport,
                MisconductRules.SupportRule
            );
        }
    }

    /// <summary>Article 9, and for the rank after misconduct article 11 lid 2.</summary>
    private void ReviewWaitingList()
    {
        if (phase is CasePhase.Indicated)
        {
            var decision = Place();
            Add(decision);
            if (decision.TryGetOutcome(out var outcome) && outcome is WaitingListPlacementOutcome.WaitingList)
            {
                var isAfterMisconduct = forMisconduct is true && policy.Regulates(Norm.MisconductRank);
                AddStep(
                    CaseParty.College,
                    CaseStep.PlaceOnWaitingList,
                    null,
                    Force.Bound,
                    isAfterMisconduct ? Norm.MisconductRank : Norm.WaitingListApplies,
                    CaseEventType.PlacedOnWaitingList
                );
            }
        }
        else if (phase is CasePhase.WaitingList)
        {
            Add(WaitingListRules.Responsible(policy, new WaitingListResponsibilityFacts { Benefit = benefit }));
        }
    }

    /// <summary>Article 11.</summary>
    private void ReviewMisconduct()
    {
        if (dismissedOn is not { } dismissal || isEmployed)
        {
            return;
        }

        if (phase is CasePhase.DismissalUnassessed or CasePhase.MisconductPeriod)
        {
            ReviewConduct();
        }

        if (phase is CasePhase.DismissalUnassessed or CasePhase.MisconductPeriod or CasePhase.Indicated)
        {
            Add(Reoffer(on, dismissal));
        }

        if (forMisconduct is not true || MisconductPeriodLastDay is not { } lastDay)
        {
            return;
        }

        var origin = new CaseTermDerivation(CaseEventType.Dismissed, dismissal, LengthOf(Norm.MisconductPeriod));
        var from = dismissal.PlusDays(1);
        AddTerm(CaseTermName.MisconductPeriod, from, lastDay, Norm.MisconductPeriod, origin, DaysLeft(lastDay));
        AddTerm(CaseTermName.BehaviourSupport, from, lastDay, Norm.BehaviourSupport, origin, DaysLeft(lastDay));
        if (phase is CasePhase.MisconductPeriod)
        {
            ReviewSupport(dismissal, lastDay);
        }
    }

    private void ReviewConduct()
    {
        var decision = Qualify(conduct);
        if (forMisconduct is not null && !decision.IsDetermined)
        {
            return; // it has been assessed, whatever the conduct was
        }

        Add(decision);
        if (
            forMisconduct is null
            && decision.TryGetOutcome(out var outcome)
            && outcome is MisconductOutcome.CollegeAssesses
        )
        {
            AddStep(
                CaseParty.College,
                CaseStep.AssessConduct,
                null,
                Force.Discretionary,
                Norm.MisconductKinds,
                recordedBy: null
            );
        }
    }

    private void ReviewSupport(LocalDate dismissal, LocalDate lastDay)
    {
        var support = Support(on, dismissal, supportOffered ?? CaseFacts.None);
        Add(support);
        var isExcluded =
            support.TryGetOutcome(out var outcome) && outcome.Result is not BehaviourSupportResult.MayOffer;
        if (!isExcluded)
        {
            AddStep(
                CaseParty.College,
                CaseStep.OfferSupport,
                lastDay,
                Force.Discretionary,
                Norm.BehaviourSupport,
                CaseEventType.MisconductSupportOffered
            );
        }

        if (supportOffered is null)
        {
            return;
        }

        bool? isMunicipal = municipalBenefit ?? (benefit is { } kind ? kind is Benefit.Participatiewet : null);
        var cooperation = MisconductRules.Cooperation(
            policy,
            new CooperationFacts { SupportOffered = true, MunicipalBenefit = isMunicipal }
        );
        Add(cooperation);
        if (cooperation.TryGetOutcome(out var duty) && duty is CooperationOutcome.MustCooperate)
        {
            AddStep(CaseParty.Person, CaseStep.Cooperate, lastDay, Force.Bound, Norm.CooperationDuty, recordedBy: null);
        }
    }
}
