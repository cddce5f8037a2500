using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The employment and its contract: article 6 lid 1 and 2, and article 5 lid 7.</summary>
internal sealed class EmploymentRoom(CaseGround ground) : CaseRoom(ground)
{
    /// <summary>How long before it is due the contract for an indefinite period is told.</summary>
    private const int MonthsOfNotice = 3;

    private LazyList<CaseTermDraft> formerTerms;
    private ContractKind? contract;
    private LocalDate temporaryFrom;
    private bool isDepartedFrom;
    private LocalDate? withheldByRenewalOn;
    private readonly InterimInvestigation investigation = new(ground.Known, new Standing(ground));

    public bool IsEmployed { get; private set; }

    /// <summary>The first day of the employment, or of the last one.</summary>
    public LocalDate FirstDay { get; private set; }

    public bool HadEmployment => FirstDay != default;

    public override Misfit? CannotFollow(CaseEvent happened) =>
        happened.Type is CaseEventType.EmploymentStarted
            ? UnlessEmployed()
            : Unless(IsEmployed, "the start of the employment", "there is no employment before it that has not ended");

    /// <summary>Why no placement can begin beside an employment.</summary>
    public Misfit? UnlessEmployed() =>
        Unless(
            !IsEmployed,
            "the end of the employment before it",
            "there is an employment before it that has not ended"
        );

    public override void Follow(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.EmploymentStarted:
                Started(happened);
                break;
            case CaseEventType.ContractRenewed:
                Renewed(happened);
                break;
            default:
                End(happened.On); // what investigation showed does not outlive the employment
                break;
        }
    }

    /// <summary>A positive decision settles what investigation had shown before, and so does positive advice.</summary>
    public void IndicationJudged(CaseEvent happened) => NewAdviceAnswered(happened.Facts.Belongs is not false);

    public void NewAdviceAnswered(bool? belongs)
    {
        if (belongs is true)
        {
            investigation.Forget();
        }
    }

    /// <summary>
    /// A contract for an indefinite period was due until it is shown, or can have been, that the person no longer belongs; and
    /// is due again once that is settled.
    /// </summary>
    public void BelongingTold(LocalDate day)
    {
        var isShown = investigation.IsShownNow;
        if (investigation.IsShown is null && isShown is not null)
        {
            OpenWithheld(day);
        }

        if (investigation.IsShown is false && isShown is not false)
        {
            SettleWithheld(day);
        }
        else if (investigation.IsShown is not false && isShown is false)
        {
            temporaryFrom = LocalDate.Max(temporaryFrom, day); // until then nothing was to be offered
        }

        investigation.Take(day);
    }

    public void Dismissed(LocalDate day)
    {
        if (IsEmployed)
        {
            End(day);
        }
    }

    /// <summary>Whether on a day no contract is offered any more.</summary>
    public bool IsNoContractOffered(LocalDate day) =>
        IsEmployed
        && ContractOn(day).TryGetOutcome(out var outcome)
        && outcome.Result is EmploymentContractResult.NoOffer;

    public override void Conclude(ReviewDraft review)
    {
        foreach (var term in formerTerms)
        {
            review.Add(term);
        }

        if (IsEmployed)
        {
            ConcludeContract(review);
        }
        else if (
            review.Phase is CasePhase.AfterTrajectory
            && Standing.TrajectoryLastDay is not null
            && Standing.CanBePlaced
            && !Standing.IsListDue
        )
        {
            review.Add(CaseStep.StartEmployment);
        }
    }

    /// <summary>Who is to employ; asked once employment is what comes next.</summary>
    public void ConcludeEmployer(ReviewDraft review)
    {
        var comesNext =
            review.Phase is CasePhase.AfterTrajectory
            || (review.Phase is CasePhase.Indicated && Policy.Regulates(Norm.DevelopmentCompanyEmployer));
        if (comesNext)
        {
            review.Add(
                Ask(EmploymentRules.Employer, new EmployerFacts { ShelteredWorkFits = Standing.DoesShelteredWorkFit })
            );
        }
    }

    private void Started(CaseEvent happened)
    {
        var day = happened.On;
        if (Standing.IsIndicationHeld is false)
        {
            Acts.Breach(
                CaseBreachKind.EmploymentWithoutIndication,
                day,
                Ask(TargetGroupRules.Assess, new TargetGroupFacts { IndicationHeld = false }),
                norm: Norm.IndicationHeld
            );
        }
        else if (Standing.IsIndicationHeld is null)
        {
            Acts.Open(CaseFact.IndicationHeld, Norm.IndicationHeld, TargetGroupRules.AssessRule, day);
        }

        if (Standing.IsIndicationHeld is not false || !Policy.Regulates(Norm.IndicationHeld))
        {
            JudgeDirectness(day, happened.Facts.DirectEmployment); // article 5 lid 7 does not depart from article 2
        }

        Signals.EmploymentBegan(happened);
        IsEmployed = true;
        FirstDay = day; // after a new placement the first years start anew
        isDepartedFrom = false;
        investigation.Forget();
        investigation.Take(day);
        Agree(day, happened.Facts.Contract);
    }

    /// <summary>Article 5 lid 7: whether a trajectory was skipped.</summary>
    private void JudgeDirectness(LocalDate day, bool? isSaid)
    {
        if (Standing.IsWithoutTrajectory(isSaid))
        {
            Acts.Depart(CaseDepartureKind.DirectEmployment, day, Norm.DirectEmployment);
        }
        else if (isSaid is null && !Standing.HadTrajectory && Work.Trajectory is null)
        {
            Acts.Open(CaseFact.DirectEmployment, Norm.DirectEmployment, PlacementRules.StartRule, day);
        }
    }

    private void Renewed(CaseEvent happened)
    {
        var facts = happened.Facts;
        investigation.Tell(facts.NoLongerInTargetGroup);
        BelongingTold(happened.On);
        if (facts.Contract is not ContractKind.Temporary)
        {
            SettleWithheld(happened.On);
        }

        if (contract is not ContractKind.Temporary)
        {
            temporaryFrom = happened.On; // until then nothing was withheld
        }

        Agree(happened.On, facts.Contract);
        Signals.ContractRenewed(happened);
    }

    private void End(LocalDate day)
    {
        var decision = ContractOn(day);
        SettleWithheld(day, decision);
        OpenWithheld(day);
        if (decision.TryGetOutcome(out var outcome))
        {
            var lastDay = LocalDate.Min(outcome.LastDay, day);
            formerTerms.Add(
                Draft(lastDay) with
                {
                    IsOver = true,
                    EndedBy = lastDay < outcome.LastDay ? Acts.Current : null,
                }
            );
        }

        Signals.EmploymentEnded(day);
        IsEmployed = false;
    }

    /// <summary>The contract as it is agreed; of one whose kind is unknown nothing is alleged.</summary>
    private void Agree(LocalDate day, ContractKind? kind)
    {
        contract = kind;
        var decision = ContractOn(day);
        if (!Judged(decision, day, out var outcome))
        {
            return;
        }

        switch (outcome.Result)
        {
            case EmploymentContractResult.Permanent when investigation.IsShown is null:
                Acts.Open(CaseFact.NoLongerInTargetGroup, Norm.PermanentContract, EmploymentRules.ContractRule, day);
                break;
            case EmploymentContractResult.Temporary when kind is ContractKind.Permanent:
                Acts.Breach(CaseBreachKind.PermanentContractEarly, day, decision, norm: Norm.TemporaryContract);
                break;
            case EmploymentContractResult.Permanent when kind is ContractKind.Temporary && Applied(day):
                withheldByRenewalOn ??= day;
                break;
            case EmploymentContractResult.NoOffer:
                Acts.Breach(CaseBreachKind.ContractWithoutTargetGroup, day, decision);
                break;
            default:
                break;
        }
    }

    private Decision<EmploymentContractOutcome> ContractOn(LocalDate day) =>
        Ask(
            EmploymentRules.Contract,
            new EmploymentContractFacts(day, FirstDay) { NoLongerInTargetGroup = investigation.Fact }
        );

    /// <summary>
    /// A temporary contract that goes on after the day on which a permanent one had to follow, or is given on it or later:
    /// the day on which that was due, up to a day; null where nothing is withheld.
    /// </summary>
    private LocalDate? WithheldSince(LocalDate day, EmploymentContractOutcome outcome) =>
        contract is ContractKind.Temporary
        && !Policy.IsDiscretionary(Norm.PermanentContract)
        && outcome.Result is EmploymentContractResult.Permanent
        && investigation.IsShown is false
        && !isDepartedFrom
        && DueOn(outcome) is var due
        && (day > due || withheldByRenewalOn is not null)
            ? due
            : null;

    /// <summary>
    /// Lid 2: the day after the first years; where nothing was to be offered then, or the rules were not yet in force, the
    /// first day on which it is.
    /// </summary>
    private LocalDate DueOn(EmploymentContractOutcome outcome) =>
        LocalDate.Max(LocalDate.Max(outcome.LastDay.PlusDays(1), temporaryFrom), AppliesFrom);

    /// <summary>On the day on which it is due it is still in time, unless a temporary contract is given on that day.</summary>
    private LocalDate FirstLate(LocalDate due) => withheldByRenewalOn <= due ? due : due.PlusDays(1);

    /// <summary>While it was not known whether the person still belongs, that decided whether a contract was withheld.</summary>
    private void OpenWithheld(LocalDate day)
    {
        if (
            IsEmployed
            && investigation.IsShown is null
            && contract is ContractKind.Temporary
            && ContractOn(day).TryGetOutcome(out var outcome)
            && outcome.Result is EmploymentContractResult.Permanent
            && LocalDate.Max(DueOn(outcome), investigation.OpenSince) is var since
            && day > since
        )
        {
            Acts.Open(CaseFact.NoLongerInTargetGroup, Norm.PermanentContract, EmploymentRules.ContractRule, since);
        }
    }

    /// <summary>From then on it is no duty; what was withheld up to then stays so.</summary>
    public void HardshipApplied(LocalDate day) =>
        isDepartedFrom |= IsEmployed && IsDepartedFrom(day) && SettleWithheld(day, ContractOn(day));

    private void SettleWithheld(LocalDate day)
    {
        if (IsEmployed)
        {
            SettleWithheld(day, ContractOn(day));
        }
    }

    /// <summary>Whether there was something to settle.</summary>
    private bool SettleWithheld(LocalDate day, in Decision<EmploymentContractOutcome> decision)
    {
        if (!decision.TryGetOutcome(out var outcome) || WithheldSince(day, outcome) is not { } due)
        {
            return false;
        }

        Acts.BreachUpToNow(
            CaseBreachKind.PermanentContractWithheld,
            FirstLate(due),
            decision,
            Period.DaysBetween(due, day)
        );
        withheldByRenewalOn = null;
        return true;
    }

    private void ConcludeContract(ReviewDraft review)
    {
        var decision = ContractOn(review.On);
        var isDetermined = decision.TryGetOutcome(out var outcome);
        if (!(outcome.Result is EmploymentContractResult.Permanent && investigation.IsShown is null))
        {
            review.Add(decision); // before that is told it is not known which contract must be offered
        }

        if (!isDetermined)
        {
            return;
        }

        review.Add(Draft(outcome.LastDay));
        if (WithheldSince(review.On, outcome) is { } due)
        {
            review.AddBreach(
                CaseBreachKind.PermanentContractWithheld,
                FirstLate(due),
                decision,
                CaseAmount.InDays(Period.DaysBetween(due, review.On)),
                arisesFrom: null
            );
        }

        ConcludePermanentContract(review, outcome.Result, DueOn(outcome));
    }

    /// <summary>Lid 2: told some months before it is due.</summary>
    private void ConcludePermanentContract(ReviewDraft review, EmploymentContractResult result, LocalDate due)
    {
        var isNoLongerMeant =
            investigation.IsShown is true
            || (Standing.IsJudgedToBelong ?? Known.IndicationHeld) is false
            || result is EmploymentContractResult.NoOffer
            || IsDepartedFrom(FirstDay);
        if (isNoLongerMeant || contract is ContractKind.Permanent || !IsNear(review.On, due))
        {
            return;
        }

        if (investigation.IsShown is null)
        {
            review.AddFact(CaseFact.NoLongerInTargetGroup, Norm.PermanentContract, EmploymentRules.ContractRule);
            return;
        }

        if (contract is null && review.On >= due)
        {
            review.AddFact(CaseFact.Contract, Norm.PermanentContract, EmploymentRules.ContractRule, due);
        }

        review.Add(CaseStep.OfferPermanentContract, Policy.IsDiscretionary(Norm.PermanentContract) ? null : due);
    }

    private bool IsDepartedFrom(LocalDate since) =>
        Standing.IsDepartedFrom(EmploymentRules.ContractRule, CaseBreachKind.PermanentContractWithheld, since);

    private static bool IsNear(LocalDate on, LocalDate due) => on >= due.PlusMonths(-MonthsOfNotice);

    private CaseTermDraft Draft(LocalDate lastDay) =>
        new(
            CaseTermName.TemporaryContract,
            FirstDay,
            lastDay,
            Norm.TemporaryContract,
            new CaseTermDerivation(CaseEventType.EmploymentStarted, FirstDay, LengthOf(Norm.TemporaryContract))
        );
}
