using NodaTime;

namespace BeschutWerk.Rules;

/// <content>Advice and indication: articles 2, 3, 4 and 10.</content>
internal sealed partial class CaseCourse
{
    private Requester? requestedBy;
    private bool inPreTrajectory;
    private bool? preTrajectoryCompleted;
    private bool? wswIndication;
    private bool? situationChanged;
    private LastAssessment lastAssessed;
    private LocalDate? adviceAskedOn;

    private LocalDate? adviceReceivedOn;
    private bool isNewAdvice;
    private IndicationFacts advice;
    private AdviceFacts answers;
    private InstrumentFacts instruments;
    private Decision<AdviceTermOutcome>? answeredTerm;
    private bool isAnswerToNew;
    private List<Suspension>? requests;

    private LocalDate? decidedOn;
    private bool? decidedBelongs;
    private Decision<IndicationTermOutcome>? decidedTerm;

    private LocalDate? newAdviceAskedOn;
    private bool? sameTrajectoryContinued;
    private bool? alternativePossible;
    private bool? criteriaInDoubt;
    private bool isOtherTrajectoryOffered;

    private bool hasAdviceCourse;
    private bool wasPlaced;

    /// <summary>
    /// The positive decision of article 4 is the indication. In a file that has the course of the advice, no decision means
    /// that there is none yet; in another it is unknown.
    /// </summary>
    private bool? IsHeld => decidedBelongs ?? known.IndicationHeld ?? (hasAdviceCourse ? false : null);

    /// <summary>Whether a person of whom that is unknown stands where only who holds the indication stands.</summary>
    private bool IsAsIfHeld => wasPlaced || isWaiting || isNewAdvice || newAdviceAskedOn is not null;

    /// <summary>
    /// The first advice waits for a decision whatever it says; a new one, for who holds the indication, only when it is
    /// negative (article 10 lid 2).
    /// </summary>
    private bool AwaitsDecision =>
        adviceReceivedOn is not null
        && decidedOn is null
        && (!isNewAdvice || IsHeld is false || advice.AdviceBelongs is false);

    private bool IsInformationOutstanding =>
        requests is { Count: > 0 } && requests.Exists(request => request.ReceivedOn is null);

    private void RecallIndication()
    {
        requestedBy = known.RequestedBy;
        ForgetPreTrajectory();
        wswIndication = known.WswIndication;
        situationChanged = known.SituationChanged;
        lastAssessed = known.LastAssessedOn;
        alternativePossible = known.AlternativePossible;
        criteriaInDoubt = known.CriteriaInDoubt;
        instruments = new InstrumentFacts
        {
            AbleToWork = known.AbleToWork,
            SuitableInstruments = known.SuitableInstruments,
            ShelteredWorkFits = known.ShelteredWorkFits,
        };
    }

    private void FollowIndication(CaseEvent happened, CaseFacts facts)
    {
        switch (happened.Type)
        {
            case CaseEventType.AdviceRequested:
                AdviceRequested(happened.On, facts);
                break;
            case CaseEventType.AdviceReceived:
                JudgeTimeOfAdvice(adviceAskedOn, happened.On, isNew: false);
                adviceAskedOn = null;
                hasAdviceCourse = true;
                ForgetPreTrajectory();
                answers = new AdviceFacts
                {
                    AdaptationsBeyondEmployer = facts.AdaptationsBeyondEmployer,
                    SupervisionBeyondEmployer = facts.SupervisionBeyondEmployer,
                };
                Receive(happened.On, facts, facts.AdviceBelongs, isNew: false);
                break;
            case CaseEventType.InformationRequested:
                InformationRequested(happened.On, facts);
                break;
            case CaseEventType.InformationReceived:
                InformationReceived(happened.On, facts);
                break;
            case CaseEventType.NewAdviceRequested:
                newAdviceAskedOn = happened.On;
                wageValue = facts.WageValue ?? wageValue;
                criteriaInDoubt = facts.CriteriaInDoubt ?? criteriaInDoubt;
                break;
            case CaseEventType.NewAdviceReceived:
                NewAdviceReceived(happened.On, facts);
                break;
            default:
                IndicationDecided(happened.On, facts);
                break;
        }
    }

    /// <summary>Article 3 lid 1, and the pre-trajectory that a policy may want first.</summary>
    private void AdviceRequested(LocalDate day, CaseFacts facts)
    {
        hasAdviceCourse = true;
        adviceAskedOn ??= day;
        requestedBy = facts.RequestedBy ?? known.RequestedBy;
        preTrajectoryCompleted = facts.PreTrajectoryCompleted ?? preTrajectoryCompleted;
        wswIndication = facts.WswIndication ?? wswIndication;
        situationChanged = facts.SituationChanged ?? situationChanged;
        lastAssessed = facts.LastAssessedOn.IsUnknown ? lastAssessed : facts.LastAssessedOn;

        var decision = MayRequestAdvice();
        if (!decision.TryGetOutcome(out var outcome))
        {
            return;
        }

        if (outcome is AdviceRequestOutcome.NotPermitted)
        {
            AddBreach(CaseBreachKind.AdviceRequestedByOther, day, null, Norm.AdviceRequest, AdviceRules.MayRequestRule);
        }
        else if (decision.Force is Force.InPrinciple)
        {
            AddDeparture(CaseDepartureKind.AdviceWithoutPreTrajectory, day, null, Norm.PreTrajectory);
        }
    }

    /// <summary>Each request has its own.</summary>
    private void ForgetPreTrajectory() => preTrajectoryCompleted = known.PreTrajectoryCompleted ?? false;

    private Decision<AdviceRequestOutcome> MayRequestAdvice() =>
        AdviceRules.MayRequest(
            policy,
            new AdviceRequestFacts { RequestedBy = requestedBy, PreTrajectoryCompleted = preTrajectoryCompleted }
        );

    /// <summary>UWV's own term is national law: it moves past weekends and holidays, and holds for a new advice too.</summary>
    private Decision<AdviceTermOutcome> AdviceTerm(LocalDate askedOn, LocalDate? receivedOn) =>
        AdviceRules.Term(
            BuiltInPolicies.National,
            new AdviceTermFacts(receivedOn ?? on, askedOn) { ReceivedOn = receivedOn, EquatedDays = known.EquatedDays }
        );

    /// <summary>Only a request in the file tells whether UWV was late.</summary>
    private void JudgeTimeOfAdvice(LocalDate? askedOn, LocalDate day, bool isNew)
    {
        if (askedOn is not { } asked)
        {
            return;
        }

        var term = AdviceTerm(asked, day);
        answeredTerm = term;
        isAnswerToNew = isNew;
        if (term.TryGetOutcome(out var judged) && judged.DaysLate is { } late)
        {
            AddAdviceLate(day, late);
        }
    }

    private void AddAdviceLate(LocalDate day, int late) =>
        AddBreach(
            CaseBreachKind.AdviceLate,
            day,
            InDays(late),
            Norm.UwvAdviceTerm,
            AdviceRules.TermRule,
            law: BuiltInPolicies.National
        );

    /// <summary>The advice that UWV must still give, by when, and whether that day has passed.</summary>
    private void ReviewOutstandingAdvice(LocalDate askedOn, CaseStep step, CaseEventType recordedBy)
    {
        var term = AdviceTerm(askedOn, null);
        Add(term);
        AddAdviceTerm(term, isNew: step is CaseStep.GiveNewAdvice);
        var isKnown = term.TryGetOutcome(out var outstanding);
        if (isKnown && outstanding.DaysLate is { } late)
        {
            AddAdviceLate(outstanding.LastDay.PlusDays(1), late);
        }

        var isRegulated = isApplied && policy.Regulates(Norm.AdviceByUwv);
        AddStep(
            CaseParty.Uwv,
            step,
            isKnown ? outstanding.LastDay : null,
            Force.Bound,
            isRegulated ? Norm.AdviceByUwv : Norm.UwvAdviceTerm,
            recordedBy,
            law: isRegulated ? null : BuiltInPolicies.National
        );
    }

    private void AddAdviceTerm(Decision<AdviceTermOutcome> term, bool isNew)
    {
        if (!term.TryGetOutcome(out var outcome))
        {
            return; // no text of the law was seen for the day of the request
        }

        AddTerm(
            CaseTermName.Advice,
            outcome.RequestedOn.PlusDays(1),
            outcome.LastDay,
            Norm.UwvAdviceTerm,
            new CaseTermDerivation(
                isNew ? CaseEventType.NewAdviceRequested : CaseEventType.AdviceRequested,
                outcome.RequestedOn,
                BuiltInPolicies.National.TermOf(Norm.UwvAdviceTerm),
                ShiftedDays: Period.DaysBetween(outcome.End.Unmoved, outcome.LastDay)
            ),
            outcome.DaysLeft,
            outcome.DaysLate,
            BuiltInPolicies.National
        );
    }

    private void Receive(LocalDate day, CaseFacts facts, bool? belongs, bool isNew)
    {
        adviceReceivedOn = day;
        isNewAdvice = isNew;
        advice = new IndicationFacts
        {
            AdviceBelongs = belongs,
            CarefullyPrepared = facts.CarefullyPrepared,
            SufficientlyReasoned = facts.SufficientlyReasoned,
        };
        requests = null;
        decidedOn = null;
        decidedTerm = null;
    }

    /// <summary>Only a request for want of reasoning suspends; article 4 lid 3 knows no other.</summary>
    private void InformationRequested(LocalDate day, CaseFacts facts)
    {
        var reasoned = facts.SufficientlyReasoned ?? advice.SufficientlyReasoned;
        advice = advice with { SufficientlyReasoned = reasoned };
        if (reasoned is not true)
        {
            (requests ??= []).Add(new Suspension(day, null));
        }
    }

    /// <summary>An answer belongs to the earliest request without one; whether it suffices is to be judged anew.</summary>
    private void InformationReceived(LocalDate day, CaseFacts facts)
    {
        advice = new IndicationFacts
        {
            AdviceBelongs = facts.AdviceBelongs ?? advice.AdviceBelongs,
            CarefullyPrepared = facts.CarefullyPrepared ?? advice.CarefullyPrepared,
            SufficientlyReasoned = facts.SufficientlyReasoned,
        };
        var place = requests?.FindIndex(request => request.ReceivedOn is null) ?? -1;
        if (place >= 0)
        {
            requests![place] = new Suspension(requests[place].RequestedOn, day);
        }

        if (isNewAdvice && facts.AdviceBelongs is true)
        {
            DoubtAnswered();
        }
    }

    /// <summary>Article 4 lid 1 and 2; for a new advice by analogy (article 10 lid 2).</summary>
    private void IndicationDecided(LocalDate day, CaseFacts facts)
    {
        if (adviceReceivedOn is not null && decidedOn is null)
        {
            JudgeTimeOfDecision(day);
            JudgeDepartureFromAdvice(day, facts.Belongs);
            decidedOn = day;
        }

        if (facts.Belongs is false && noLongerInTargetGroup is null)
        {
            JudgeWithheldContract(day);
        }

        decidedBelongs = facts.Belongs;
        if (facts.Belongs is false)
        {
            ForgetPreTrajectory();
        }
        else if (isNewAdvice)
        {
            DoubtAnswered();
        }

        TargetGroupJudged(day, facts.Belongs);
        TellQuota(day, facts.QuotaRealised);
        alternativePossible = facts.AlternativePossible ?? alternativePossible;
        isWaiting &= facts.Belongs is not false;
    }

    /// <summary>Once the indication is kept, what was doubted before stands in the way of nothing.</summary>
    private void DoubtAnswered() => criteriaInDoubt = false;

    private void JudgeTimeOfDecision(LocalDate day)
    {
        if (isNewAdvice && !AwaitsDecision)
        {
            return;
        }

        var term = DecisionTerm(day, day);
        decidedTerm = term;
        if (term.TryGetOutcome(out var outcome) && outcome.DaysLate is { } late)
        {
            AddBreach(CaseBreachKind.DecisionLate, day, InDays(late), Norm.DecisionTerm, IndicationRules.TermRule);
        }
    }

    private void JudgeDepartureFromAdvice(LocalDate day, bool? belongs)
    {
        if (advice.AdviceBelongs is null || advice.AdviceBelongs == belongs)
        {
            return;
        }

        var mayDepart = policy.Regulates(Norm.DepartureForCarelessness) ? !advice.CarefullyPrepared : false;
        if (mayDepart is false)
        {
            AddBreach(CaseBreachKind.AdviceNotFollowed, day, null, Norm.AdviceFollowed, IndicationRules.DecideRule);
        }
        else if (mayDepart is true)
        {
            AddDeparture(CaseDepartureKind.AdviceDepartedFrom, day, null, Norm.DepartureForCarelessness);
        }
    }

    private void NewAdviceReceived(LocalDate day, CaseFacts facts)
    {
        JudgeTimeOfAdvice(newAdviceAskedOn, day, isNew: true);
        newAdviceAskedOn = null;
        sameTrajectoryContinued = facts.SameTrajectoryContinued;
        alternativePossible = facts.AlternativePossible ?? alternativePossible;
        TargetGroupAdvised(facts.Belongs);
        Receive(day, facts, facts.Belongs, isNew: true);
        isOtherTrajectoryOffered =
            hasTrajectory && !isEmployed && facts is { Belongs: true, SameTrajectoryContinued: false };
        if (facts.Belongs is true)
        {
            DoubtAnswered();
        }

        if (facts.Belongs is not true || !isInTrajectory)
        {
            return;
        }

        if (sameTrajectoryContinued is true)
        {
            ContinueTrajectory(day); // art. 10 lid 3: the term has run on
        }
        else if (sameTrajectoryContinued is false)
        {
            StopTrajectory(day); // another is offered: nothing goes on past its end
        }
    }

    /// <summary>
    /// Article 2 until the college has decided, or while it is unknown whether it has, and article 3. The decision is the
    /// indication: while it is open that cannot stand in its own way.
    /// </summary>
    private void ReviewAdvice()
    {
        var isOpen = phase is CasePhase.AdviceAwaited or CasePhase.DecisionAwaited;
        if (isOpen || IsHeld is null || phase is CasePhase.BeforeAdvice or CasePhase.PreTrajectory)
        {
            Add(
                TargetGroupRules.Assess(
                    policy,
                    new TargetGroupFacts
                    {
                        LimitationPresent = known.LimitationPresent,
                        BeyondRegularEmployer = known.BeyondRegularEmployer,
                        WorkCapacity = known.WorkCapacity,
                        IndicationHeld = isOpen ? null : IsHeld,
                    }
                )
            );
        }

        if (phase is CasePhase.BeforeAdvice or CasePhase.PreTrajectory or CasePhase.Ended)
        {
            ReviewRequestForAdvice();
        }

        if (adviceAskedOn is null && newAdviceAskedOn is null && answeredTerm is { } answered)
        {
            AddAdviceTerm(answered, isAnswerToNew);
        }

        if (adviceAskedOn is { } askedOn)
        {
            ReviewInvestigation(askedOn);
            ReviewOutstandingAdvice(askedOn, CaseStep.GiveAdvice, CaseEventType.AdviceReceived);
        }

        if (newAdviceAskedOn is { } askedAnewOn)
        {
            ReviewOutstandingAdvice(askedAnewOn, CaseStep.GiveNewAdvice, CaseEventType.NewAdviceReceived);
        }

        if (adviceAskedOn is not null)
        {
            Add(AdviceRules.Conclude(policy, default));
        }
    }

    private void ReviewRequestForAdvice()
    {
        requestedBy = known.RequestedBy; // who asks the next time is not who asked the last time
        Add(MayRequestAdvice());
        var wantsPreTrajectory = policy.Regulates(Norm.PreTrajectory) && preTrajectoryCompleted is not true;
        if (wantsPreTrajectory && !inPreTrajectory)
        {
            AddStep(
                CaseParty.College,
                CaseStep.StartPreTrajectory,
                null,
                Force.InPrinciple,
                Norm.PreTrajectory,
                CaseEventType.PreTrajectoryStarted
            );
        }

        var person = policy.AdviceRequesters.Allows(Requester.Person) is true;
        var college = policy.AdviceRequesters.Allows(Requester.College) is true;
        if (person || college)
        {
            AddStep(
                person && college ? CaseParty.PersonOrCollege
                    : person ? CaseParty.Person
                    : CaseParty.College,
                CaseStep.RequestAdvice,
                null,
                Force.Discretionary, // what is left out in principle is the pre-trajectory; asking stays free
                Norm.AdviceRequest,
                CaseEventType.AdviceRequested
            );
        }
    }

    private void ReviewInvestigation(LocalDate askedOn)
    {
        var assessed = lastAssessed.Date > askedOn ? LastAssessment.Unknown : lastAssessed;
        Add(
            AdviceRules.Investigation(
                policy,
                new AdviceInvestigationFacts(askedOn)
                {
                    WswIndication = wswIndication,
                    LastAssessedOn = assessed,
                    SituationChanged = situationChanged,
                }
            )
        );
        if (assessed.Date is { } date && policy.Regulates(Norm.RecentAssessmentExemption))
        {
            var length = policy.TermOf(Norm.RecentAssessmentExemption);
            var lastDay = length.LastDayAfter(date);
            AddTerm(
                CaseTermName.AssessmentExemption,
                date.PlusDays(1),
                lastDay,
                Norm.RecentAssessmentExemption,
                new CaseTermDerivation(null, date, length),
                DaysLeft(lastDay)
            );
        }
    }

    private Decision<IndicationTermOutcome> DecisionTerm(LocalDate judgedOn, LocalDate? decided)
    {
        var term = IndicationRules.Term(
            policy,
            new IndicationTermFacts(judgedOn, adviceReceivedOn.GetValueOrDefault())
            {
                Suspensions = requests is null ? Suspensions.None : new Suspensions(requests),
                DecidedOn = decided,
                EquatedDays = known.EquatedDays,
            }
        );
        return isNewAdvice && term.IsDetermined ? term.With(Caveats.SecondAdviceByAnalogy) : term;
    }

    /// <summary>Article 4.</summary>
    private void ReviewIndication()
    {
        if (!AwaitsDecision)
        {
            if (decidedTerm is { } taken)
            {
                AddDecisionTerms(taken);
            }

            return;
        }

        var term = DecisionTerm(on, null);
        var decision = IndicationRules.Decide(policy, advice);
        if (!isNewAdvice && (answers.AdaptationsBeyondEmployer ?? answers.SupervisionBeyondEmployer) is not null)
        {
            Add(AdviceRules.Conclude(policy, answers));
        }

        Add(term);
        Add(decision);
        AddDecisionTerms(term);
        if (term.TryGetOutcome(out var outcome) && outcome is { DaysLate: { } late, LastDay: { } last })
        {
            AddBreach(
                CaseBreachKind.DecisionLate,
                last.PlusDays(1),
                InDays(late),
                Norm.DecisionTerm,
                IndicationRules.TermRule
            );
        }

        AddStepsToDecision(outcome.LastDay, decision);
    }

    private void AddStepsToDecision(LocalDate? lastDay, Decision<IndicationOutcome> decision)
    {
        var isChange = isNewAdvice && IsHeld is not false;
        decision.TryGetOutcome(out var outcome);
        if (decision.IsDetermined && outcome is IndicationOutcome.MayRequestInformation && !IsInformationOutstanding)
        {
            // a request on or after the last day suspends nothing
            AddStep(
                CaseParty.College,
                CaseStep.RequestInformation,
                lastDay > on ? lastDay.Value.PlusDays(-1) : null,
                Force.Discretionary,
                Norm.InformationRequest,
                CaseEventType.InformationRequested
            );
        }

        AddStep(
            CaseParty.College,
            isChange && IsLossSettled(decision) ? CaseStep.DecideIndicationLost : CaseStep.DecideIndication,
            lastDay,
            Force.Bound,
            isChange ? Norm.IndicationLost
                : policy.Regulates(Norm.DecisionTerm) ? Norm.DecisionTerm
                : Norm.AdviceFollowed,
            CaseEventType.IndicationDecided
        );
        if (decision.IsDetermined && outcome is IndicationOutcome.MayDepart)
        {
            AddStep(
                CaseParty.College,
                CaseStep.DepartFromAdvice,
                lastDay,
                Force.Discretionary,
                Norm.DepartureForCarelessness,
                CaseEventType.IndicationDecided
            );
        }
    }

    /// <summary>
    /// That there is a decision is bound; what it says only where article 4 lid 2, by analogy, leaves nothing open.
    /// </summary>
    private bool IsLossSettled(Decision<IndicationOutcome> decision) =>
        decision.TryGetOutcome(out var outcome)
            ? outcome is IndicationOutcome.DoesNotBelong
            : decision.Status is DecisionStatus.NotRegulated && advice.AdviceBelongs is false;

    private void AddDecisionTerms(Decision<IndicationTermOutcome> term)
    {
        if (!term.TryGetOutcome(out var outcome))
        {
            return;
        }

        var received = outcome.Term.EventDate;
        var from = isNewAdvice ? CaseEventType.NewAdviceReceived : CaseEventType.AdviceReceived;
        AddTerm(
            CaseTermName.IndicationDecision,
            received.PlusDays(1),
            outcome.LastDay,
            Norm.DecisionTerm,
            new CaseTermDerivation(
                from,
                received,
                LengthOf(Norm.DecisionTerm),
                SuspendedDays: outcome.SuspendedDays,
                ShiftedDays: ShiftedDays(outcome.Term.End)
            ),
            outcome.DaysLeft,
            outcome.DaysLate
        );
        if (outcome.Result is IndicationTermResult.Suspended)
        {
            var asked = requests!.Find(request => request.ReceivedOn is null).RequestedOn;
            AddTerm(
                CaseTermName.Suspension,
                asked.PlusDays(1),
                null,
                Norm.Suspension,
                new CaseTermDerivation(CaseEventType.InformationRequested, asked),
                daysLeft: null
            );
        }
    }

    private static int ShiftedDays(TermEnd? end) =>
        end is { } moved ? Period.DaysBetween(moved.Unmoved, moved.LastDay) : 0;

    /// <summary>Article 10.</summary>
    private void ReviewIndicationChange()
    {
        var isPlaced = phase is CasePhase.Trajectory or CasePhase.Employment;
        var isHeldAndKept = IsHeld is not false && !(AwaitsDecision && isNewAdvice);
        if (isPlaced && isHeldAndKept && newAdviceAskedOn is null)
        {
            ReviewReassessment();
        }

        if (!isNewAdvice)
        {
            return;
        }

        if (decidedOn is null)
        {
            Add(
                IndicationChangeRules.AfterNewAdvice(
                    policy,
                    new NewAdviceFacts
                    {
                        Phase =
                            isEmployed ? NewAdvicePhase.Employment
                            : hasTrajectory ? NewAdvicePhase.Trajectory
                            : null,
                        Belongs = advice.AdviceBelongs,
                        SameTrajectoryContinued = sameTrajectoryContinued,
                        AlternativePossible = alternativePossible,
                    }
                )
            );
        }

        if (isOtherTrajectoryOffered && advice.AdviceBelongs is true && IsHeld is not false)
        {
            AddStep(
                CaseParty.College,
                CaseStep.StartTrajectory,
                null,
                Force.Bound,
                Norm.IndicationKept,
                CaseEventType.TrajectoryStarted
            );
        }

        if (decidedOn is not null && decidedBelongs is false && alternativePossible is true)
        {
            AddStep(
                CaseParty.College,
                CaseStep.OfferAlternative,
                null,
                Force.Bound,
                Norm.IndicationLost,
                recordedBy: null,
                citesNote: true
            );
        }
    }

    private void ReviewReassessment()
    {
        var decision = IndicationChangeRules.Reassess(
            policy,
            new ReassessmentFacts
            {
                Phase = isEmployed ? ReassessmentPhase.Employment : ReassessmentPhase.Trajectory,
                WageValue = wageValue,
                CriteriaInDoubt = criteriaInDoubt,
            }
        );
        Add(decision);
        if (decision.TryGetOutcome(out var outcome) && outcome is ReassessmentOutcome.MayRequestAdvice)
        {
            AddStep(
                CaseParty.College,
                CaseStep.RequestNewAdvice,
                null,
                Force.Discretionary,
                Norm.NewAdviceRequest,
                CaseEventType.NewAdviceRequested
            );
        }
    }
}
