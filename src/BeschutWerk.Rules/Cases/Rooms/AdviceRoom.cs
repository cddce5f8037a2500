using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Advice by UWV, the first and a new one: article 3, with the term that national law sets.</summary>
internal sealed class AdviceRoom : CaseRoom
{
    private LazyList<CaseTermDraft> answeredTerms;
    private Requester? requestedBy;
    private bool? preTrajectoryCompleted;
    private bool? wswIndication;
    private bool? situationChanged;
    private LastAssessment lastAssessed;
    private AdviceFacts answers;
    private bool isDecidedSinceAsked;

    public AdviceRoom(CaseGround ground)
        : base(ground)
    {
        wswIndication = Known.WswIndication;
        situationChanged = Known.SituationChanged;
        lastAssessed = Known.LastAssessedOn;
        ForgetPreTrajectory();
    }

    /// <summary>The day of the request for a first advice that has no answer; null where there is none.</summary>
    public LocalDate? AskedOn { get; private set; }

    /// <summary>The day of the request for a new advice that has no answer; null where there is none.</summary>
    public LocalDate? NewAskedOn { get; private set; }

    /// <summary>Whether the file holds the request for the first advice, or that advice.</summary>
    public bool HasCourse { get; private set; }

    /// <summary>
    /// Article 4 lid 1 puts the decision after the advice, article 10 lid 2 a new one after the new advice. Once UWV is late the Awb
    /// does not keep the college from deciding (article 3:6 lid 2).
    /// </summary>
    public Norm? AwaitedOf(LocalDate day) =>
        IsInTime(AskedOn, day) ? Norm.DecisionTerm
        : IsInTime(NewAskedOn, day) ? Norm.IndicationLost
        : null;

    public override void Follow(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case CaseEventType.AdviceRequested:
                Asked(happened.On, happened.Facts);
                break;
            case CaseEventType.AdviceReceived:
                JudgeTime(AskedOn, happened.On, isNew: false);
                Signals.AdviceCame(happened, isNew: false);
                AskedOn = null;
                HasCourse = true;
                ForgetPreTrajectory();
                break;
            case CaseEventType.NewAdviceRequested:
                NewAskedOn ??= happened.On;
                isDecidedSinceAsked = false;
                break;
            default:
                JudgeTime(NewAskedOn, happened.On, isNew: true);
                Signals.AdviceCame(happened, isNew: true);
                Signals.NewAdviceAnswered(happened.Facts.Belongs);
                NewAskedOn = null;
                break;
        }
    }

    public void PreTrajectoryEnded(bool? isCompleted) => preTrajectoryCompleted = isCompleted;

    /// <summary>What the case itself shows is the last assessment; whether much has changed since is to be told anew.</summary>
    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        lastAssessed = LastAssessment.On(happened.On);
        situationChanged = Known.SituationChanged;
        answers = new AdviceFacts
        {
            AdaptationsBeyondEmployer = happened.Facts.AdaptationsBeyondEmployer,
            SupervisionBeyondEmployer = happened.Facts.SupervisionBeyondEmployer,
        };
        JudgeConclusion(happened.On, isNew ? happened.Facts.Belongs : happened.Facts.AdviceBelongs);
    }

    public void IndicationJudged(CaseEvent happened)
    {
        isDecidedSinceAsked = true;
        if (happened.Facts.Belongs is false)
        {
            ForgetPreTrajectory();
        }
    }

    public override void Conclude(ReviewDraft review)
    {
        if (review.Phase is CasePhase.BeforeAdvice or CasePhase.PreTrajectory or CasePhase.Ended)
        {
            ConcludeRequest(review);
        }

        foreach (var term in answeredTerms)
        {
            review.Add(term);
        }

        if (AskedOn is { } askedOn)
        {
            ConcludeInvestigation(review, askedOn);
            ConcludeOutstanding(review, askedOn, CaseStep.GiveAdvice);
        }

        if (NewAskedOn is { } askedAnewOn)
        {
            ConcludeOutstanding(review, askedAnewOn, CaseStep.GiveNewAdvice);
        }

        if (Standing.AwaitsDecision)
        {
            if ((answers.AdaptationsBeyondEmployer ?? answers.SupervisionBeyondEmployer) is not null)
            {
                review.Add(Ask(AdviceRules.Conclude, answers));
            }
        }
        else if (AskedOn is not null)
        {
            review.Add(Ask(AdviceRules.Conclude, default(AdviceFacts))); // what UWV is to answer
        }
    }

    /// <summary>Article 3 lid 1, and the pre-trajectory that a policy may want first.</summary>
    private void Asked(LocalDate day, CaseFacts facts)
    {
        isDecidedSinceAsked = false;
        requestedBy = facts.RequestedBy ?? Known.RequestedBy;
        preTrajectoryCompleted = facts.PreTrajectoryCompleted ?? preTrajectoryCompleted;
        wswIndication = facts.WswIndication ?? wswIndication;
        situationChanged = facts.SituationChanged ?? situationChanged;
        lastAssessed = Later(lastAssessed, facts.LastAssessedOn);
        if (UwvAnswers(day, requestedBy))
        {
            AskedOn ??= day;
            HasCourse = true;
        }

        var decision = MayRequest(requestedBy);
        if (Judged(decision, day, out var outcome) && outcome is AdviceRequestOutcome.NotPermitted)
        {
            Acts.Breach(CaseBreachKind.AdviceRequestedByOther, day, decision);
        }
        else if (decision.Force is Force.InPrinciple)
        {
            Acts.Depart(CaseDepartureKind.AdviceWithoutPreTrajectory, day, Norm.PreTrajectory);
        }
    }

    /// <summary>
    /// The Besluit advisering beschut werk names whose requests UWV answers: that of another opens no term and no duty.
    /// </summary>
    private bool UwvAnswers(LocalDate day, Requester? by) =>
        by is not { } requester
        || Policy.Statutes.At(day)[Norm.UwvAdviceTerm]?.Requesters?.Allows(requester) is not false;

    /// <summary>The advice of UWV is what its two questions give; another conclusion is worth a remark.</summary>
    private void JudgeConclusion(LocalDate day, bool? belongs)
    {
        if (
            belongs is { } concluded
            && Ask(AdviceRules.Conclude, answers) is var decision
            && decision.TryGetOutcome(out var conclusion)
            && conclusion is AdviceOutcome.Positive != concluded
        )
        {
            Acts.Remark(decision, day, Caveats.AdviceDoesNotFitAnswers);
        }
    }

    /// <summary>What was told now, unless the case shows a later assessment.</summary>
    private static LastAssessment Later(LastAssessment shown, LastAssessment told) =>
        told.IsUnknown || shown.Date > (told.Date ?? LocalDate.MinIsoValue) ? shown : told;

    /// <summary>Each request has its own.</summary>
    private void ForgetPreTrajectory() => preTrajectoryCompleted = Known.PreTrajectoryCompleted ?? false;

    private Decision<AdviceRequestOutcome> MayRequest(Requester? by) =>
        Ask(
            AdviceRules.MayRequest,
            new AdviceRequestFacts { RequestedBy = by, PreTrajectoryCompleted = preTrajectoryCompleted }
        );

    /// <summary>UWV's own term is national law: it moves past weekends and holidays, and holds for a new advice too.</summary>
    private Decision<AdviceTermOutcome> TermOf(LocalDate askedOn, LocalDate on, LocalDate? receivedOn) =>
        Ask(
            AdviceRules.Term,
            new AdviceTermFacts(on, askedOn) { ReceivedOn = receivedOn, EquatedDays = Known.EquatedDays }
        );

    private bool IsInTime(LocalDate? askedOn, LocalDate day) =>
        askedOn is { } asked
        && TermOf(asked, day, receivedOn: null).TryGetOutcome(out var term)
        && term.DaysLate is null;

    /// <summary>Only a request in the file tells whether UWV was late.</summary>
    private void JudgeTime(LocalDate? askedOn, LocalDate day, bool isNew)
    {
        if (askedOn is not { } asked)
        {
            return;
        }

        var decision = TermOf(asked, day, day);
        if (!decision.TryGetOutcome(out var term))
        {
            return;
        }

        answeredTerms.Add(Draft(decision.Policy, term, isNew) with { IsOver = true, EndedBy = Acts.Current });
        if (term.DaysLate is { } late)
        {
            Acts.Breach(CaseBreachKind.AdviceLate, day, decision, CaseAmount.InDays(late));
        }
    }

    private static CaseTermDraft Draft(Policy law, AdviceTermOutcome term, bool isNew) =>
        new(
            CaseTermName.Advice,
            term.RequestedOn.PlusDays(1),
            term.LastDay,
            Norm.UwvAdviceTerm,
            new CaseTermDerivation(
                isNew ? CaseEventType.NewAdviceRequested : CaseEventType.AdviceRequested,
                term.RequestedOn,
                law.TermOf(Norm.UwvAdviceTerm),
                shiftedDays: Period.DaysBetween(term.End.Unmoved, term.LastDay)
            )
        )
        {
            Law = law,
            DaysLate = term.DaysLate,
        };

    private void ConcludeRequest(ReviewDraft review)
    {
        review.Add(MayRequest(Known.RequestedBy)); // who asks the next time is not who asked the last time
        if (
            !Standing.IsForDayActivities // work that does not fit is not tried out; that the person may ask for advice the law keeps
            && Policy.Regulates(Norm.PreTrajectory)
            && preTrajectoryCompleted is not true
            && !Standing.IsPreTrajectoryRunning
        )
        {
            review.Add(CaseStep.StartPreTrajectory);
        }

        var person = Policy.AdviceRequesters.Allows(Requester.Person) is true;
        var college = Policy.AdviceRequesters.Allows(Requester.College) is true;
        if (person || college)
        {
            review.Add(
                CaseStep.RequestAdvice, // what is left out in principle is the pre-trajectory; asking stays free
                who: person && college ? CaseParty.PersonOrCollege
                    : person ? CaseParty.Person
                    : CaseParty.College
            );
        }
    }

    /// <summary>The exemption for a recent assessment is for the person who reports, not for the college that asks.</summary>
    private void ConcludeInvestigation(ReviewDraft review, LocalDate askedOn)
    {
        var facts = new AdviceInvestigationFacts(askedOn)
        {
            RequestedBy = requestedBy,
            WswIndication = wswIndication,
            LastAssessedOn = lastAssessed.Date > askedOn ? LastAssessment.Unknown : lastAssessed,
            SituationChanged = situationChanged,
        };
        var decision = Ask(AdviceRules.Investigation, facts);
        if (requestedBy is null && !IsSameForCollege(decision, facts))
        {
            review.AddFact(CaseFact.RequestedBy, Norm.RecentAssessmentExemption, AdviceRules.InvestigationRule);
        }
        else
        {
            review.Add(decision);
        }

        var isForRequester = requestedBy is not Requester.College;
        if (isForRequester && facts.LastAssessedOn.Date is { } date && Policy.Regulates(Norm.RecentAssessmentExemption))
        {
            var length = Policy.TermOf(Norm.RecentAssessmentExemption);
            review.Add(
                new CaseTermDraft(
                    CaseTermName.AssessmentExemption,
                    date.PlusDays(1),
                    length.LastDayAfter(date),
                    Norm.RecentAssessmentExemption,
                    new CaseTermDerivation(null, date, length)
                )
            );
        }
    }

    /// <summary>While it is unknown who asked, only what holds for everyone is decided.</summary>
    private bool IsSameForCollege(Decision<AdviceInvestigationOutcome> decision, AdviceInvestigationFacts facts) =>
        !decision.TryGetOutcome(out var outcome)
        || (
            AdviceRules
                .Investigation(Policy, facts with { RequestedBy = Requester.College })
                .TryGetOutcome(out var other)
            && other.Result == outcome.Result
        );

    /// <summary>The advice that UWV must still give, by when, and whether that day has passed.</summary>
    private void ConcludeOutstanding(ReviewDraft review, LocalDate askedOn, CaseStep step)
    {
        var decision = TermOf(askedOn, review.On, receivedOn: null);
        var isNew = step is CaseStep.GiveNewAdvice;
        review.Add(decision, isNew ? CaseEventType.NewAdviceRequested : CaseEventType.AdviceRequested, askedOn);
        var isNational = !review.IsApplied || !Policy.Regulates(Norm.AdviceByUwv);
        decision.TryGetOutcome(out var term);
        if (decision.IsDetermined)
        {
            review.Add(Draft(decision.Policy, term, isNew));
            if (term.DaysLate is { } late)
            {
                review.AddBreach(
                    CaseBreachKind.AdviceLate,
                    term.LastDay.PlusDays(1),
                    decision,
                    CaseAmount.InDays(late)
                );
            }
        }

        review.Add(
            step,
            decision.IsDetermined ? term.LastDay : null,
            norm: isNational ? Norm.UwvAdviceTerm : null,
            law: isNational ? decision.Policy : null,
            term: isNational || !decision.IsDetermined ? null : (decision.Policy, Norm.UwvAdviceTerm)
        );
        if (decision.IsDetermined && term.DaysLate is not null)
        {
            ConcludeWithoutAdvice(review);
        }
    }

    /// <summary>That advice is late does not by itself keep the college from deciding (Awb 3:6 lid 2), once.</summary>
    private void ConcludeWithoutAdvice(ReviewDraft review)
    {
        var law = Policy.Statutes.On(review.On);
        if (!isDecidedSinceAsked && law[Norm.DecisionWithoutAdvice] is { } version)
        {
            review.Add(
                CaseStep.DecideIndication,
                force: Force.Discretionary,
                norm: Norm.DecisionWithoutAdvice,
                law: law.Policy,
                caveats: Policy.Statutes.CaveatsOf(version, review.On)
            );
        }
    }
}
