using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The waiting list, and what follows on misconduct: articles 9 and 11.</content>
internal sealed partial class CaseCourse
{
    private bool isWaiting;
    private bool? quotaRealised;
    private LocalDate quotaOn;
    private bool? municipalBenefit;

    private LocalDate? dismissedOn;
    private bool? forMisconduct;
    private Conduct? conduct;
    private List<CaseEvent>? misconducts;
    private CaseFacts? supportFacts;
    private bool? isSupportOffered;

    /// <summary>The last dismissal that is established to be for misconduct; one still to be assessed may have followed.</summary>
    private CaseEvent? Misconduct => misconducts is null ? null : misconducts[misconducts.Count - 1];

    private LocalDate? MisconductOn => Misconduct?.On;

    private bool IsWithinPeriodAfter(LocalDate? dismissal, LocalDate day) =>
        dismissal is { } from && policy.Regulates(Norm.MisconductPeriod) && day <= PeriodLastDayAfter(from);

    private LocalDate PeriodLastDayAfter(LocalDate dismissal) =>
        policy.TermOf(Norm.MisconductPeriod).LastDayAfter(dismissal);

    /// <summary>Whether the number is realised is a fact of its day; only what is known without a date holds always.</summary>
    private bool? QuotaRealisedOn(LocalDate day) => (day == quotaOn ? quotaRealised : null) ?? known.QuotaRealised;

    private void TellQuota(LocalDate day, bool? realised)
    {
        quotaRealised = realised ?? QuotaRealisedOn(day);
        quotaOn = day;
    }

    /// <summary>Article 9 lid 1.</summary>
    private void PlacedOnWaitingList(CaseEvent happened, CaseFacts facts)
    {
        isWaiting = true;
        TellQuota(happened.On, facts.QuotaRealised);
        if (Place(happened.On).TryGetOutcome(out var outcome) && outcome is WaitingListPlacementOutcome.Position)
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

    private Decision<WaitingListPlacementOutcome> Place(LocalDate day) =>
        WaitingListRules.Place(policy, new WaitingListPlacementFacts { QuotaRealised = QuotaRealisedOn(day) });

    /// <summary>
    /// Article 11 lid 1 counts from the last dismissal; one that was not for misconduct, or of which that is still open,
    /// takes nothing from the period after one that was. A dismissal from a trajectory is none from sheltered work.
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
        if (isForMisconduct is false && IsOpenOrEstablishedOn(happened.On))
        {
            return;
        }

        dismissedOn = happened.On;
        conduct = facts.Conduct;
        forMisconduct = isForMisconduct;
        municipalBenefit = known.MunicipalBenefit; // only a benefit that comes after the dismissal counts
        if (isForMisconduct is true)
        {
            (misconducts ??= []).Add(happened);
            supportFacts = null;
            isSupportOffered = null;
        }
    }

    /// <summary>Whether an earlier dismissal was for misconduct, or may have been and its period then still runs.</summary>
    private bool IsOpenOrEstablishedOn(LocalDate day) =>
        forMisconduct is true || (forMisconduct is null && IsWithinPeriodAfter(dismissedOn, day));

    /// <summary>
    /// Which benefit it is does not tell everything: one under the Participatiewet can be of another municipality, and of
    /// another kind can be of this one.
    /// </summary>
    private bool? MunicipalByKind(Benefit? kind) =>
        kind is Benefit.None or Benefit.Uwv or Benefit.Wajong ? false : known.MunicipalBenefit;

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
            Misconduct is { } dismissal
            && Reoffer(day, dismissal.On, forMisconduct: true).TryGetOutcome(out var outcome)
            && outcome is { Result: ReofferResult.TooEarly, FirstDay: { } firstDay }
        )
        {
            AddBreach(
                CaseBreachKind.OfferedTooEarly,
                day,
                InDays(Period.DaysBetween(day, firstDay)),
                Norm.MisconductPeriod,
                MisconductRules.ReofferRule,
                arisesFrom: dismissal
            );
        }
    }

    private Decision<ReofferOutcome> Reoffer(LocalDate day, LocalDate dismissal, bool? forMisconduct) =>
        MisconductRules.Reoffer(policy, new ReofferFacts(day, dismissal) { ForMisconduct = forMisconduct });

    private Decision<BehaviourSupportOutcome> Support(
        LocalDate day,
        LocalDate dismissal,
        bool? forMisconduct,
        CaseFacts facts
    ) =>
        MisconductRules.Support(
            policy,
            new BehaviourSupportFacts(day, dismissal)
            {
                ForMisconduct = forMisconduct,
                PreventsRepetition = facts.PreventsRepetition ?? known.PreventsRepetition,
                ImprovesChances = facts.ImprovesChances ?? known.ImprovesChances,
            }
        );

    /// <summary>
    /// Article 11 lid 3. Support is offered as it is meant there only where it may be; of an offer of which that is open it
    /// is unknown.
    /// </summary>
    private void SupportOffered(CaseEvent happened, CaseFacts facts)
    {
        var established = forMisconduct is true || IsWithinPeriodAfter(MisconductOn, happened.On) ? Misconduct : null;
        if ((established?.On ?? dismissedOn) is not { } dismissal)
        {
            return;
        }

        var isFirst = supportFacts is null;
        supportFacts = facts;
        var decision = Support(happened.On, dismissal, established is null ? forMisconduct : true, facts);
        bool? isSupport = decision.TryGetOutcome(out var outcome)
            ? outcome.Result is BehaviourSupportResult.MayOffer
            : null;
        isSupportOffered = isFirst ? isSupport : isSupport | isSupportOffered;
        if (!decision.IsDetermined)
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
                MisconductRules.SupportRule,
                arisesFrom: established
            );
        }
        else if (outcome.Result is BehaviourSupportResult.MayNotOffer)
        {
            AddBreach(
                CaseBreachKind.SupportUnsuitable,
                happened.On,
                null,
                Norm.BehaviourSupport,
                MisconductRules.SupportRule,
                arisesFrom: established
            );
        }
    }

    /// <summary>Article 9, and for the rank after misconduct article 11 lid 2.</summary>
    private void ReviewWaitingList()
    {
        if (phase is CasePhase.Indicated)
        {
            var decision = Place(on);
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

    /// <summary>Article 11. While the period after an established dismissal runs, it settles what follows.</summary>
    private void ReviewMisconduct()
    {
        if (dismissedOn is { } last && !isEmployed)
        {
            if (phase is CasePhase.DismissalUnassessed or CasePhase.MisconductPeriod)
            {
                ReviewConduct();
            }

            if (phase is CasePhase.MisconductPeriod)
            {
                Add(Reoffer(on, MisconductOn ?? last, forMisconduct: true));
            }
            else if (phase is CasePhase.DismissalUnassessed or CasePhase.Indicated)
            {
                Add(Reoffer(on, last, forMisconduct));
            }

            ReviewSupport();
        }

        AddMisconductTerms(CaseTermName.MisconductPeriod, Norm.MisconductPeriod);
        AddMisconductTerms(CaseTermName.BehaviourSupport, Norm.BehaviourSupport);
    }

    private void AddMisconductTerms(CaseTermName name, Norm norm)
    {
        if (misconducts is null || !policy.Regulates(Norm.MisconductPeriod))
        {
            return;
        }

        foreach (var dismissal in misconducts)
        {
            var lastDay = PeriodLastDayAfter(dismissal.On);
            AddTerm(
                name,
                dismissal.On.PlusDays(1),
                lastDay,
                norm,
                new CaseTermDerivation(CaseEventType.Dismissed, dismissal.On, LengthOf(Norm.MisconductPeriod)),
                DaysLeft(lastDay)
            );
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

    /// <summary>Article 11 lid 3 within the period, and lid 4 until another placement: that duty has no last day.</summary>
    private void ReviewSupport()
    {
        if (MisconductOn is not { } dismissal || forMisconduct is false)
        {
            return;
        }

        if (phase is CasePhase.MisconductPeriod)
        {
            Add(Support(on, dismissal, forMisconduct: true, supportFacts ?? CaseFacts.None));
            ReviewOfferOfSupport(dismissal);
        }

        if (
            supportFacts is not null
            && phase is CasePhase.MisconductPeriod or CasePhase.Indicated or CasePhase.WaitingList
        )
        {
            ReviewCooperation();
        }
    }

    /// <summary>That one offer does not do what it is for excludes no other.</summary>
    private void ReviewOfferOfSupport(LocalDate dismissal)
    {
        var another = Support(on, dismissal, forMisconduct: true, CaseFacts.None);
        if (another.TryGetOutcome(out var outcome) && outcome.Result is not BehaviourSupportResult.MayOffer)
        {
            return;
        }

        AddStep(
            CaseParty.College,
            CaseStep.OfferSupport,
            PeriodLastDayAfter(dismissal),
            Force.Discretionary,
            Norm.BehaviourSupport,
            CaseEventType.MisconductSupportOffered
        );
    }

    private void ReviewCooperation()
    {
        var cooperation = MisconductRules.Cooperation(
            policy,
            new CooperationFacts { SupportOffered = isSupportOffered, MunicipalBenefit = municipalBenefit }
        );
        Add(cooperation);
        if (cooperation.TryGetOutcome(out var duty) && duty is CooperationOutcome.MustCooperate)
        {
            AddStep(CaseParty.Person, CaseStep.Cooperate, null, Force.Bound, Norm.CooperationDuty, recordedBy: null);
        }
    }
}
