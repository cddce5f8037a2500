using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The decision on the indication: article 4, and by analogy the one after a new advice (article 10 lid 2).</summary>
internal sealed class IndicationRoom(CaseGround ground) : CaseRoom(ground)
{
    private LazyList<CaseTermDraft> settledTerms;
    private InformationRequests requests;
    private IndicationFacts advice;

    /// <summary>The day on which the last advice came; null where none did.</summary>
    public LocalDate? AdviceCameOn { get; private set; }

    public bool IsNewAdvice { get; private set; }

    /// <summary>Whether the college has decided since the last advice.</summary>
    public bool IsDecided { get; private set; }

    /// <summary>What the college decided last; null while it has not.</summary>
    public bool? Belongs { get; private set; }

    /// <summary>The day of the decision that gave the indication that is held.</summary>
    public LocalDate? IndicatedOn { get; private set; }

    public bool? AdviceBelongs => advice.AdviceBelongs;

    /// <summary>
    /// The first advice waits for a decision whatever it says; a new one, for who holds the indication, only when it is
    /// negative (article 10 lid 2).
    /// </summary>
    public bool AwaitsDecision =>
        AdviceCameOn is not null
        && !IsDecided
        && (!IsNewAdvice || Standing.IsIndicationHeld is false || advice.AdviceBelongs is false);

    public bool IsLossDue => AwaitsDecision && IsChange && LossOfIndication.IsSettled(Policy, advice);

    /// <summary>Whether it hangs on what is not known of a new advice that the college has nothing else to decide.</summary>
    public bool IsLossUnknown => IsChange && !IsDecided && !IsLossDue && LossOfIndication.IsPossible(Policy, advice);

    /// <summary>Whether the advice is insufficiently reasoned, and not careless as well.</summary>
    public bool IsReasoningLacking => advice is { SufficientlyReasoned: false } and not { CarefullyPrepared: false };

    private bool IsChange => IsNewAdvice && Standing.IsIndicationHeld is not false;

    public override Misfit? CannotFollow(CaseEvent happened) =>
        happened.Type switch
        {
            CaseEventType.InformationRequested => Unless(
                AdviceCameOn is not null,
                "the advice that it is about",
                "there is no adviceReceived or newAdviceReceived before it"
            ),
            CaseEventType.InformationReceived => Unless(
                requests.IsAnswerOutstanding,
                "its request",
                "there is no informationRequested before it that has no answer"
            ),
            _ => null,
        };

    public override void Follow(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.InformationRequested:
                InformationRequested(happened.On, happened.Facts);
                break;
            case CaseEventType.InformationReceived:
                InformationReceived(happened.On, happened.Facts);
                break;
            default:
                Decided(happened);
                break;
        }

        Signals.BelongingTold(happened.On);
    }

    /// <summary>A term that ran out before another advice came stays a breach; the other opens a term of its own.</summary>
    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        if (AwaitsDecision)
        {
            Supersede(happened.On);
        }

        var facts = happened.Facts;
        AdviceCameOn = happened.On;
        IsNewAdvice = isNew;
        IsDecided = false;
        advice = new IndicationFacts
        {
            AdviceBelongs = isNew ? facts.Belongs : facts.AdviceBelongs,
            CarefullyPrepared = facts.CarefullyPrepared,
            SufficientlyReasoned = facts.SufficientlyReasoned,
        };
        requests.AdviceCame();
    }

    public override void Conclude(ReviewDraft review)
    {
        foreach (var term in settledTerms)
        {
            review.Add(term);
        }

        if (AwaitsDecision)
        {
            ConcludeDecision(review);
        }
    }

    /// <summary>A request on the advice; only one for want of reasoning suspends, article 4 lid 3 knows no other.</summary>
    private void InformationRequested(LocalDate day, CaseFacts facts)
    {
        var reasoned = facts.SufficientlyReasoned ?? advice.SufficientlyReasoned;
        advice = advice with { SufficientlyReasoned = reasoned };
        requests.Add(day, isForReasoning: !reasoned);
    }

    /// <summary>An answer belongs to the earliest request without one; whether it suffices is to be judged anew.</summary>
    private void InformationReceived(LocalDate day, CaseFacts facts)
    {
        if (!requests.Answer(day))
        {
            return; // it says more of an advice that another has followed
        }

        var awaited = AwaitsDecision;
        advice = new IndicationFacts
        {
            AdviceBelongs = facts.AdviceBelongs ?? advice.AdviceBelongs,
            CarefullyPrepared = facts.CarefullyPrepared ?? advice.CarefullyPrepared,
            SufficientlyReasoned = facts.SufficientlyReasoned,
        };
        if (awaited && !AwaitsDecision)
        {
            Supersede(day); // what was late until now stays a breach
        }

        if (IsNewAdvice && facts.AdviceBelongs is not null)
        {
            Signals.NewAdviceAnswered(facts.AdviceBelongs);
        }
    }

    /// <summary>Article 4 lid 1 and 2: each decision is judged by the advice that it follows on.</summary>
    private void Decided(CaseEvent happened)
    {
        var belongs = happened.Facts.Belongs;
        if ((AdviceCameOn is null || IsDecided) && Standing.AwaitedAdviceOf(happened.On) is { } norm)
        {
            Acts.Remark(Caveats.DecidedBeforeAdvice, norm, IndicationRules.DecideRule, happened.On);
        }

        if (AdviceCameOn is not null)
        {
            JudgeTime(happened.On);
            FollowedAdvice.Judge(Acts, Ask(IndicationRules.Decide, advice), advice, happened.On, belongs);
        }

        Signals.IndicationJudged(happened);
        if (belongs is not false && IsNewAdvice)
        {
            Signals.NewAdviceAnswered(belongs: true); // the college has judged it anew
        }

        IndicatedOn =
            belongs is false ? null
            : Belongs is true ? IndicatedOn
            : happened.On;
        IsDecided = AdviceCameOn is not null;
        Belongs = belongs;
    }

    private void JudgeTime(LocalDate day)
    {
        if (!AwaitsDecision)
        {
            return;
        }

        var decision = TermOn(day, day);
        if (!Judged(decision, day, out var term) || !HasBound(term))
        {
            return;
        }

        settledTerms.Add(Draft(term) with { IsOver = true, EndedBy = Acts.Current });
        if (term.DaysLate is { } late)
        {
            Acts.Breach(CaseBreachKind.DecisionLate, day, InForce(decision, day), CaseAmount.InDays(late));
        }
        else if (HangsOnReasoning(day, day))
        {
            Acts.Open(CaseFact.SufficientlyReasoned, Norm.InformationRequest, IndicationRules.DecideRule, day);
        }
    }

    private void Supersede(LocalDate day)
    {
        var decision = TermOn(day, decidedOn: null);
        if (decision.TryGetOutcome(out var term) && HasBound(term))
        {
            settledTerms.Add(Draft(term) with { IsOver = true, EndedBy = Acts.Current });
            if (term is { DaysLate: { } late, LastDay: { } lastDay })
            {
                Acts.BreachUpToNow(CaseBreachKind.DecisionLate, lastDay.PlusDays(1), InForce(decision, day), late);
            }
        }
    }

    /// <summary>Of a request whose cause is unknown it is taken that it suspends: nothing is alleged on it.</summary>
    private Decision<IndicationTermOutcome> TermOn(LocalDate on, LocalDate? decidedOn, bool withDoubtful = true)
    {
        var term = Ask(
            IndicationRules.Term,
            new IndicationTermFacts(on, AdviceCameOn.GetValueOrDefault())
            {
                Suspensions = requests.Suspensions(on, withDoubtful),
                DecidedOn = decidedOn,
                EquatedDays = Known.EquatedDays,
            }
        );
        return IsNewAdvice && term.IsDetermined ? term.With(Caveats.SecondAdviceByAnalogy) : term;
    }

    private Decision<IndicationTermOutcome> InForce(Decision<IndicationTermOutcome> decision, LocalDate day) =>
        InForceUpTo(day, AdviceCameOn.GetValueOrDefault()) is var last && last == day
            ? decision
            : TermOn(last, decidedOn: null);

    /// <summary>Whether it would be late if a request, of which the cause is unknown, did not suspend.</summary>
    private bool HangsOnReasoning(LocalDate on, LocalDate? decidedOn) =>
        requests.HasDoubtful
        && TermOn(on, decidedOn, withDoubtful: false).TryGetOutcome(out var term)
        && term.DaysLate is not null
        && HasBound(term);

    /// <summary>A term that had passed when the rules came into force bound nobody; there is to be decided, by no day.</summary>
    private bool HasBound(IndicationTermOutcome term) => !(term.LastDay < AppliesFrom);

    private CaseTermDraft Draft(IndicationTermOutcome term) =>
        new(
            CaseTermName.IndicationDecision,
            term.Term.EventDate.PlusDays(1),
            term.LastDay,
            Norm.DecisionTerm,
            new CaseTermDerivation(
                IsNewAdvice ? CaseEventType.NewAdviceReceived : CaseEventType.AdviceReceived,
                term.Term.EventDate,
                LengthOf(Norm.DecisionTerm),
                suspendedDays: term.SuspendedDays,
                shiftedDays: term.Term.End is { } end ? Period.DaysBetween(end.Unmoved, end.LastDay) : 0
            )
        )
        {
            DaysLate = term.DaysLate,
            DaysLeftOnceAnswered = term.Term.DaysLeftOnceAnswered,
        };

    /// <summary>Article 4.</summary>
    private void ConcludeDecision(ReviewDraft review)
    {
        var term = TermOn(review.On, decidedOn: null);
        var decision = Ask(IndicationRules.Decide, advice); // until UWV answers the advice is what it was
        var isDetermined = term.TryGetOutcome(out var outcome);
        var isOfRules = !isDetermined || HasBound(outcome);
        if (isOfRules)
        {
            review.Add(term);
        }

        if (!(requests.IsReasoningAwaited && MayAsk(decision)))
        {
            review.Add(decision); // what has been asked is not to be asked again, and before the answer nothing is to be decided
        }

        if (isDetermined && isOfRules)
        {
            ConcludeTerm(review, term, outcome);
        }

        ConcludeSteps(review, isOfRules ? outcome.LastDay : null, decision);
    }

    private void ConcludeTerm(ReviewDraft review, Decision<IndicationTermOutcome> decision, IndicationTermOutcome term)
    {
        review.Add(Draft(term));
        if (term.Result is IndicationTermResult.Suspended)
        {
            var asked = requests.SuspendedBy.RequestedOn;
            review.Add(
                new CaseTermDraft(
                    CaseTermName.Suspension,
                    asked.PlusDays(1),
                    null,
                    Norm.Suspension,
                    new CaseTermDerivation(CaseEventType.InformationRequested, asked)
                )
            );
        }

        if (term is { DaysLate: { } late, LastDay: { } lastDay })
        {
            var judged = InForce(decision, review.On);
            review.AddBreach(CaseBreachKind.DecisionLate, lastDay.PlusDays(1), judged, CaseAmount.InDays(late));
        }
        else if (HangsOnReasoning(review.On, decidedOn: null))
        {
            review.AddFact(CaseFact.SufficientlyReasoned, Norm.InformationRequest, IndicationRules.DecideRule);
        }
    }

    private void ConcludeSteps(ReviewDraft review, LocalDate? lastDay, Decision<IndicationOutcome> decision)
    {
        var isDetermined = decision.TryGetOutcome(out var outcome);
        if (MayAsk(decision) && !requests.IsReasoningAwaited)
        {
            // a request on or after the last day suspends nothing
            review.Add(CaseStep.RequestInformation, lastDay > review.On ? lastDay.Value.PlusDays(-1) : null);
        }

        review.Add(
            IsChange && LossOfIndication.IsSettled(Policy, advice)
                ? CaseStep.DecideIndicationLost
                : CaseStep.DecideIndication,
            lastDay,
            norm: IsChange ? Norm.IndicationLost
                : Policy.Regulates(Norm.DecisionTerm) ? Norm.DecisionTerm
                : Norm.AdviceFollowed,
            caveats: decision.Caveats | (IsChange ? Caveats.SecondAdviceByAnalogy : Caveats.None)
        );
        if (isDetermined && outcome is IndicationOutcome.MayDepart)
        {
            review.Add(CaseStep.DepartFromAdvice, lastDay);
        }
    }

    private static bool MayAsk(Decision<IndicationOutcome> decision) =>
        decision.TryGetOutcome(out var outcome) && outcome is IndicationOutcome.MayRequestInformation;
}
