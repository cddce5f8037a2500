using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Dismissal for misconduct, and the period after it: article 11 lid 1.</summary>
internal sealed class MisconductRoom(CaseGround ground) : CaseRoom(ground)
{
    private LazyList<CaseEvent> misconducts;
    private LazyList<OfferAfterDismissal> offers;
    private bool wasDismissed;

    /// <summary>The dismissal that counts; null where there is none.</summary>
    public Dismissal? Last { get; private set; }

    /// <summary>The last one that is established to be for misconduct; one still to be assessed may have followed.</summary>
    public CaseEvent? Established => misconducts.Count == 0 ? null : misconducts.Last;

    public override Misfit? CannotFollow(CaseEvent happened) =>
        happened.Type is CaseEventType.Dismissed
            ? Unless(
                Standing.IsEmployed || Standing.CanTrajectoryGoOn,
                "the start of an employment or a trajectory",
                "there is no employment or trajectory before it that has not ended"
            )
            : UnlessDismissed();

    /// <summary>Why nothing can follow on a dismissal here.</summary>
    public Misfit? UnlessDismissed() => Unless(wasDismissed, "the dismissal", "there is no dismissed before it");

    /// <summary>Whether a dismissal was for misconduct; null while that has not been assessed.</summary>
    public bool? IsForMisconduct(CaseEvent dismissal) =>
        IsEstablished(dismissal) ? true
        : ReferenceEquals(Last?.Happened, dismissal) ? Last?.ForMisconduct
        : null;

    public bool IsWithinPeriodAfter(LocalDate? dismissal, LocalDate day) =>
        dismissal is { } from && Policy.Regulates(Norm.MisconductPeriod) && day <= PeriodLastDayAfter(from);

    public LocalDate PeriodLastDayAfter(LocalDate dismissal) =>
        Policy.TermOf(Norm.MisconductPeriod).LastDayAfter(dismissal);

    public override void Follow(CaseEvent happened)
    {
        if (happened.Type is CaseEventType.ConductAssessed)
        {
            Assessed(happened.Facts);
        }
        else
        {
            Dismiss(happened);
        }
    }

    public void EmploymentBegan(CaseEvent happened) => KeepOffer(happened);

    public void WorkOffered(CaseEvent happened) => KeepOffer(happened);

    /// <summary>While the period after an established dismissal runs, it settles what follows.</summary>
    public override void Conclude(ReviewDraft review)
    {
        foreach (var offer in offers)
        {
            Judge(review, offer);
        }

        if (Last is { } last)
        {
            ConcludeDismissal(review, last);
        }

        AddTerms(review, CaseTermName.MisconductPeriod, Norm.MisconductPeriod);
        AddTerms(review, CaseTermName.BehaviourSupport, Norm.BehaviourSupport);
    }

    /// <summary>
    /// The period counts from the last dismissal; one that was not for misconduct takes nothing from the period after one
    /// that was or may have been. A dismissal from a trajectory is none from sheltered work.
    /// </summary>
    private void Dismiss(CaseEvent happened)
    {
        var isFromEmployment = Standing.IsEmployed;
        Signals.Dismissed(happened.On);
        wasDismissed = true;
        if (!isFromEmployment)
        {
            return;
        }

        var forMisconduct = happened.Facts.ForMisconduct ?? ByConduct(happened.Facts.Conduct);
        if (forMisconduct is false && IsOpenOrEstablishedOn(happened.On))
        {
            return;
        }

        Signals.DismissalStands();
        Last = new Dismissal(happened, happened.Facts.Conduct, forMisconduct);
        if (forMisconduct is true)
        {
            misconducts.Add(happened);
        }
    }

    /// <summary>What the college has found of the last dismissal, whenever it found it.</summary>
    private void Assessed(CaseFacts facts)
    {
        if (Last is not { } last)
        {
            return;
        }

        var forMisconduct = facts.ForMisconduct is true;
        misconducts.Remove(last.Happened);
        if (forMisconduct)
        {
            misconducts.Add(last.Happened);
        }

        Last = last with { Conduct = facts.Conduct ?? last.Conduct, ForMisconduct = forMisconduct };
    }

    /// <summary>Whether an earlier dismissal was for misconduct, or may have been and its period then still runs.</summary>
    private bool IsOpenOrEstablishedOn(LocalDate day) =>
        Last is { ForMisconduct: true } || (Last is { ForMisconduct: null } open && IsWithinPeriodAfter(open.On, day));

    /// <summary>The kinds of the note are misconduct, an ordinary end is none; of other conduct the college must say.</summary>
    private bool? ByConduct(Conduct? conduct) =>
        Qualify(conduct).TryGetOutcome(out var outcome)
            ? outcome switch
            {
                MisconductOutcome.Misconduct => true,
                MisconductOutcome.NoMisconduct => false,
                _ => null,
            }
            : null;

    private Decision<MisconductOutcome> Qualify(Conduct? conduct) =>
        Ask(
            MisconductRules.Qualify,
            new MisconductFacts
            {
                ShelteredEmployment = true,
                Dismissed = true,
                Conduct = conduct,
            }
        );

    private Decision<ReofferOutcome> Reoffer(LocalDate day, LocalDate dismissal, bool? forMisconduct) =>
        Ask(MisconductRules.Reoffer, new ReofferFacts(day, dismissal) { ForMisconduct = forMisconduct });

    /// <summary>
    /// Sheltered work that is offered, or begun, within the period after a dismissal that was for misconduct, or may turn
    /// out to have been.
    /// </summary>
    private void KeepOffer(CaseEvent happened)
    {
        var dismissal =
            IsWithinPeriodAfter(Established?.On, happened.On) ? Established
            : Last is { ForMisconduct: null } open && IsWithinPeriodAfter(open.On, happened.On) ? open.Happened
            : null;
        if (dismissal is not null)
        {
            offers.Add(new OfferAfterDismissal(happened, dismissal));
        }
    }

    private void Judge(ReviewDraft review, OfferAfterDismissal offer)
    {
        var decision = Reoffer(offer.Made.On, offer.Dismissal.On, IsForMisconduct(offer.Dismissal));
        if (!decision.TryGetOutcome(out var outcome))
        {
            review.AddFacts(decision, offer.Made.On);
        }
        else if (outcome is { Result: ReofferResult.TooEarly, FirstDay: { } firstDay })
        {
            review.AddBreach(
                CaseBreachKind.OfferedTooEarly,
                offer.Made.On,
                decision,
                CaseAmount.InDays(Period.DaysBetween(offer.Made.On, firstDay)),
                arisesFrom: offer.Dismissal
            );
        }
    }

    private bool IsEstablished(CaseEvent dismissal)
    {
        foreach (var misconduct in misconducts)
        {
            if (ReferenceEquals(misconduct, dismissal))
            {
                return true;
            }
        }

        return false;
    }

    private void ConcludeDismissal(ReviewDraft review, Dismissal last)
    {
        var isUnassessed = last.ForMisconduct is null;
        if (review.Phase is CasePhase.MisconductPeriod || (isUnassessed && IsOpenQuestion(review, last)))
        {
            ConcludeConduct(review, last);
        }

        if (review.Phase is CasePhase.MisconductPeriod)
        {
            review.Add(Reoffer(review.On, Established!.On, forMisconduct: true));
            if (
                Standing.CanBePlaced
                && Standing.IsDepartedFrom(MisconductRules.ReofferRule, CaseBreachKind.OfferedTooEarly, last.On)
            )
            {
                review.Add(CaseStep.OfferWork);
            }
        }
        else if (review.Phase is CasePhase.DismissalUnassessed or CasePhase.Indicated)
        {
            review.Add(Reoffer(review.On, last.On, last.ForMisconduct));
        }
    }

    /// <summary>
    /// Whether something still hangs on a dismissal that nobody has assessed: its period runs, work was offered within that,
    /// or the rank on the waiting list.
    /// </summary>
    private bool IsOpenQuestion(ReviewDraft review, Dismissal last) =>
        IsWithinPeriodAfter(last.On, review.On)
        || offers.Exists(offer => ReferenceEquals(offer.Dismissal, last.Happened))
        || review.Phase is CasePhase.WaitingList;

    private void ConcludeConduct(ReviewDraft review, Dismissal last)
    {
        var decision = Qualify(last.Conduct);
        if (
            last.ForMisconduct is not null
            && !(decision.TryGetOutcome(out var of) && of is not MisconductOutcome.CollegeAssesses)
        )
        {
            return; // it has been assessed, and the conduct alone does not tell how
        }

        review.Add(decision);
        if (last.ForMisconduct is null && decision.IsDetermined)
        {
            review.Add(CaseStep.AssessConduct); // conduct that settles it would have settled the dismissal
        }
    }

    private void AddTerms(ReviewDraft review, CaseTermName name, Norm norm)
    {
        if (!Policy.Regulates(Norm.MisconductPeriod))
        {
            return;
        }

        foreach (var dismissal in misconducts)
        {
            review.Add(
                new CaseTermDraft(
                    name,
                    dismissal.On.PlusDays(1),
                    PeriodLastDayAfter(dismissal.On),
                    norm,
                    new CaseTermDerivation(CaseEventType.Dismissed, dismissal.On, LengthOf(Norm.MisconductPeriod))
                )
            );
        }
    }
}
