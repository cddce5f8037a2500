using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The term for the decision on wage cost subsidy, which national law sets above every policy: Participatiewet article 10d
/// lid 12.
/// </summary>
internal sealed class SubsidyTermRoom(CaseGround ground) : CaseRoom(ground)
{
    private LazyList<CaseTermDraft> settledTerms;
    private LocalDate? determinedOn;

    /// <summary>
    /// Whether the term binds for certain: an employer meant to employ. An employment that began before its last day tells
    /// that, also of a determination in the trajectory. Otherwise the file does not, and nothing is alleged on it.
    /// </summary>
    private bool IsCertain(SubsidyTermOutcome term) => Standing.IsEmployed && Standing.EmployedSince <= term.LastDay;

    public override void Follow(CaseEvent happened) { }

    /// <summary>While a grant stands another wage value opens no new decision.</summary>
    public void WageValueDetermined(LocalDate day)
    {
        Settle(day);
        determinedOn = Standing.SubsidyGrantedSince is null ? day : null;
    }

    public void SubsidyDecided(LocalDate day)
    {
        if (determinedOn is { } determined)
        {
            JudgeTime(TermOf(determined, day, day), day);
        }

        determinedOn = null;
    }

    public void EmploymentEnded(LocalDate day)
    {
        Settle(day);
        determinedOn = null;
    }

    public override void Conclude(ReviewDraft review)
    {
        foreach (var term in settledTerms)
        {
            review.Add(term);
        }

        if (OpenOn(review) is not { } decision || !decision.TryGetOutcome(out var outcome))
        {
            return;
        }

        review.Add(Draft(decision.Policy, outcome));
        var isCertain = IsCertain(outcome);
        if (!isCertain && outcome.DaysLate is not null)
        {
            return;
        }

        review.Add(decision);
        if (outcome.DaysLate is { } late)
        {
            review.AddBreach(
                CaseBreachKind.SubsidyDecisionLate,
                outcome.LastDay.PlusDays(1),
                decision,
                CaseAmount.InDays(late)
            );
        }

        if (isCertain)
        {
            // whatever the decision will say, and even where a grant is left to the college, it is to be taken
            review.Add(CaseStep.DecideSubsidy, outcome.LastDay, norm: Norm.SubsidyDecisionTerm, law: decision.Policy);
        }
    }

    /// <summary>
    /// The last day of a decision that is still to come; null where it has none, or had one that may not have bound.
    /// </summary>
    public (LocalDate Day, Policy Law)? DueOn(ReviewDraft review) =>
        OpenOn(review) is { } decision
        && decision.TryGetOutcome(out var term)
        && (IsCertain(term) || term.DaysLate is null)
            ? (term.LastDay, decision.Policy)
            : null;

    /// <summary>
    /// The term on the day of a review; it runs wherever the case stands, but not outside an employment of who has no indication: then
    /// no subsidy is in view any more.
    /// </summary>
    private Decision<SubsidyTermOutcome>? OpenOn(ReviewDraft review) =>
        Standing.IsEmployed || Standing.IsIndicationHeld is not false ? TermOn(review.On, decidedOn: null) : null;

    private Decision<SubsidyTermOutcome>? TermOn(LocalDate day, LocalDate? decidedOn) =>
        determinedOn is { } determined ? TermOf(determined, day, decidedOn) : null;

    private Decision<SubsidyTermOutcome> TermOf(LocalDate determined, LocalDate day, LocalDate? decidedOn) =>
        Ask(
            SubsidyRules.Term,
            new SubsidyTermFacts(day, determined) { DecidedOn = decidedOn, EquatedDays = Known.EquatedDays }
        );

    private void JudgeTime(in Decision<SubsidyTermOutcome> decision, LocalDate day)
    {
        if (!decision.TryGetOutcome(out var term))
        {
            return;
        }

        if (term.DaysLate is not { } late)
        {
            Keep(decision.Policy, term, isEnded: true);
            return;
        }

        if (IsCertain(term))
        {
            Acts.Breach(CaseBreachKind.SubsidyDecisionLate, day, decision, CaseAmount.InDays(late));
        }

        KeepLate(decision.Policy, term);
    }

    /// <summary>What has run out before something else comes in its place stays a breach.</summary>
    private void Settle(LocalDate day)
    {
        if (
            TermOn(day, decidedOn: null) is { } decision
            && decision.TryGetOutcome(out var term)
            && term.DaysLate is { } late
        )
        {
            if (IsCertain(term))
            {
                Acts.BreachUpToNow(CaseBreachKind.SubsidyDecisionLate, term.LastDay.PlusDays(1), decision, late);
            }

            KeepLate(decision.Policy, term);
        }
    }

    /// <summary>
    /// What comes after the last day did not end the term. Where that bound for certain it was late until then; of another nothing is
    /// told but that it is over.
    /// </summary>
    private void KeepLate(Policy law, SubsidyTermOutcome term) => Keep(law, term, isEnded: IsCertain(term));

    private void Keep(Policy law, SubsidyTermOutcome term, bool isEnded) =>
        settledTerms.Add(Draft(law, term) with { IsOver = true, EndedBy = isEnded ? Acts.Current : null });

    private CaseTermDraft Draft(Policy law, SubsidyTermOutcome term) =>
        new(
            CaseTermName.SubsidyDecision,
            term.WageValueDeterminedOn.PlusDays(1),
            term.LastDay,
            Norm.SubsidyDecisionTerm,
            new CaseTermDerivation(
                CaseEventType.WageValueDetermined,
                term.WageValueDeterminedOn,
                law.TermOf(Norm.SubsidyDecisionTerm),
                shiftedDays: Period.DaysBetween(term.End.Unmoved, term.LastDay)
            )
        )
        {
            Law = law,
            DaysLate = IsCertain(term) ? term.DaysLate : null,
        };
}
