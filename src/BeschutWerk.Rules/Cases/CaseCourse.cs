using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The course of a case up to a day. It goes through the events once, room by room, and then judges where they have led.
/// </summary>
/// <remarks>
/// Each room of the policy is a file of its own: what it remembers of the events, which of them were against its rules, and
/// which of its decisions, terms and steps the phase asks for.
/// </remarks>
internal sealed partial class CaseCourse
{
    private readonly CaseFile file;
    private readonly Policy policy;
    private readonly CaseFacts known;
    private readonly LocalDate on;
    private readonly Decision<PolicyInForceOutcome> inForce;
    private readonly bool isApplied;
    private readonly LocalDate appliesFrom;

    private readonly ImmutableArray<IDecision>.Builder decisions = ImmutableArray.CreateBuilder<IDecision>();
    private readonly ImmutableArray<CaseTerm>.Builder terms = ImmutableArray.CreateBuilder<CaseTerm>();
    private readonly ImmutableArray<NextStep>.Builder steps = ImmutableArray.CreateBuilder<NextStep>(4);
    private List<BreachByAct>? breaches;
    private List<CaseDeparture>? departures;

    private CasePhase phase;
    private CaseEvent? act;

    private CaseCourse(CaseFile file, LocalDate on)
    {
        this.file = file;
        this.on = on;
        policy = file.Policy;
        known = file.Known;
        inForce = PolicyRules.InForce(
            policy,
            new PolicyInForceFacts(on) { PublishedOn = file.PublishedOn, IntroducedOn = file.IntroducedOn }
        );
        isApplied = !(inForce.TryGetOutcome(out var force) && force.Result is not PolicyInForceResult.InForce);
        appliesFrom = force.FirstDay ?? PolicyRules.FirstDaysOf(policy, file.PublishedOn, file.IntroducedOn).Earliest;
        Recall();
    }

    public static CaseReview Review(CaseFile file, LocalDate on)
    {
        var course = new CaseCourse(file, on);
        foreach (var happened in file.Events)
        {
            if (happened.On > on)
            {
                break;
            }

            course.act = happened;
            course.Follow(happened);
        }

        course.act = null;
        return course.Conclude();
    }

    /// <summary>What is known without a date holds from the start.</summary>
    private void Recall()
    {
        RecallIndication();
        RecallPlacement();
        RecallEmployment();
    }

    private void Follow(CaseEvent happened)
    {
        switch (happened.Type)
        {
            case <= CaseEventType.IndicationDecided
            or CaseEventType.NewAdviceRequested
            or CaseEventType.NewAdviceReceived:
                FollowIndication(happened, happened.Facts);
                break;
            case <= CaseEventType.WageValueDetermined:
                FollowPlacement(happened, happened.Facts);
                break;
            case <= CaseEventType.EmploymentEnded:
                FollowEmployment(happened, happened.Facts);
                break;
            case CaseEventType.SubsidyDecided:
                FollowSubsidy(happened, happened.Facts);
                break;
            default:
                FollowOther(happened, happened.Facts);
                break;
        }
    }

    private void FollowOther(CaseEvent happened, CaseFacts facts)
    {
        switch (happened.Type)
        {
            case CaseEventType.SicknessStarted:
            case CaseEventType.SicknessEnded:
                isSick = isEmployed && happened.Type is CaseEventType.SicknessStarted; // art. 8 lid 3: during it
                break;
            case CaseEventType.Dismissed:
                Dismissed(happened, facts);
                break;
            case CaseEventType.MisconductSupportOffered:
                SupportOffered(happened, facts);
                break;
            case CaseEventType.BenefitChanged:
                benefit = facts.Benefit;
                municipalBenefit = facts.MunicipalBenefit ?? MunicipalByKind(facts.Benefit);
                receivesWajong = facts.ReceivesWajong;
                break;
            case CaseEventType.PlacedOnWaitingList:
                PlacedOnWaitingList(happened, facts);
                break;
            case CaseEventType.WorkOffered:
                WorkOffered(happened.On, facts);
                break;
            case CaseEventType.PreTrajectoryStarted:
                inPreTrajectory = true;
                break;
            case CaseEventType.PreTrajectoryEnded:
                inPreTrajectory = false;
                preTrajectoryCompleted = facts.PreTrajectoryCompleted;
                instruments = new InstrumentFacts
                {
                    AbleToWork = facts.AbleToWork ?? instruments.AbleToWork,
                    SuitableInstruments = facts.SuitableInstruments ?? instruments.SuitableInstruments,
                    ShelteredWorkFits = facts.ShelteredWorkFits ?? instruments.ShelteredWorkFits,
                };
                break;
            default:
                (hardships ??= []).Add(happened);
                break;
        }
    }

    private CaseReview Conclude()
    {
        phase = Phase();
        ReviewPolicy();
        ReviewInstruments();
        ReviewAdvice();
        ReviewIndication();
        ReviewIndicationChange();
        ReviewPlacement();
        ReviewEmployment();
        ReviewEmployer();
        ReviewSubsidy();
        ReviewProvisions();
        ReviewWaitingList();
        ReviewMisconduct();
        ReviewHardship();
        OrderTerms();
        return new CaseReview(
            file,
            on,
            phase,
            decisions.ToImmutable(),
            terms.ToImmutable(),
            steps.ToImmutable(),
            BreachesByDay(),
            ByDay(departures, departure => departure.On)
        );
    }

    /// <summary>A placement goes before a list, a dismissal before both, and a lost indication ends what does not run.</summary>
    private CasePhase Phase() =>
        isEmployed ? CasePhase.Employment
        : TrajectoryRunsOn(on) && decidedBelongs is not false ? CasePhase.Trajectory
        : IsHeld ?? IsAsIfHeld ? PhaseWithIndication()
        : PhaseWithoutIndication();

    private CasePhase PhaseWithIndication() =>
        IsWithinPeriodAfter(MisconductOn, on) ? CasePhase.MisconductPeriod
        : forMisconduct is null && IsWithinPeriodAfter(dismissedOn, on) ? CasePhase.DismissalUnassessed
        : isWaiting ? CasePhase.WaitingList
        : hasTrajectory ? CasePhase.AfterTrajectory
        : CasePhase.Indicated;

    private CasePhase PhaseWithoutIndication() =>
        adviceReceivedOn is not null && decidedOn is null ? CasePhase.DecisionAwaited
        : adviceAskedOn is not null ? CasePhase.AdviceAwaited
        : inPreTrajectory && policy.Regulates(Norm.PreTrajectory) ? CasePhase.PreTrajectory
        : decidedBelongs is false ? CasePhase.Ended
        : CasePhase.BeforeAdvice;

    /// <summary>Article 13.</summary>
    private void ReviewPolicy()
    {
        decisions.Add(inForce);
        var origin = file.PublishedOn ?? file.IntroducedOn;
        if (
            !inForce.TryGetOutcome(out var outcome)
            || outcome.FirstDay is not { } firstDay
            || origin is not { } originOn
            || inForce.Basis is not { } norm
            || policy.CitationOf(norm) is not { } citation
        )
        {
            return;
        }

        terms.Add(
            new CaseTerm(
                CaseTermName.PolicyInForce,
                firstDay,
                outcome.LastDay,
                norm,
                citation,
                new CaseTermDerivation(null, originOn, LengthOf(norm)),
                on >= firstDay ? DaysLeft(outcome.LastDay) : null,
                DaysLate: null
            )
        );
    }

    /// <summary>
    /// By name, those of one name by their first day: what has ended was added as it ended. They are few and nearly in order.
    /// </summary>
    private void OrderTerms()
    {
        for (var i = 1; i < terms.Count; i++)
        {
            var term = terms[i];
            var place = i;
            for (; place > 0 && IsBefore(term, terms[place - 1]); place--)
            {
                terms[place] = terms[place - 1];
            }

            terms[place] = term;
        }

        static bool IsBefore(in CaseTerm one, in CaseTerm other) =>
            one.Name < other.Name || (one.Name == other.Name && one.FirstDay < other.FirstDay);
    }

    private Term? LengthOf(Norm norm) => policy.Provisions[norm]?.Term;

    private int? DaysLeft(LocalDate? lastDay) => lastDay is { } last && last >= on ? DaysTo(last) : null;

    private int DaysTo(LocalDate day) => Period.DaysBetween(on, day);

    /// <summary>National law holds whether or not the rules of the municipality are in force.</summary>
    private void Add(IDecision decision)
    {
        if (isApplied || decision.Rule.IsStatutory)
        {
            decisions.Add(decision);
        }
    }

    private void AddTerm(
        CaseTermName name,
        LocalDate firstDay,
        LocalDate? lastDay,
        Norm norm,
        CaseTermDerivation derivation,
        int? daysLeft,
        int? daysLate = null,
        Policy? law = null
    )
    {
        if ((isApplied || law is not null) && (law ?? policy).CitationOf(norm) is { } citation)
        {
            terms.Add(new CaseTerm(name, firstDay, lastDay, norm, citation, derivation, daysLeft, daysLate));
        }
    }

    private void AddStep(
        CaseParty who,
        CaseStep what,
        LocalDate? by,
        Force force,
        Norm norm,
        CaseEventType? recordedBy,
        bool citesNote = false,
        Policy? law = null
    )
    {
        var text = law ?? policy;
        if ((isApplied || law is not null) && (citesNote ? text.NoteTo(norm) : text.CitationOf(norm)) is { } citation)
        {
            steps.Add(new NextStep(who, what, by, force, norm, citation, recordedBy));
        }
    }

    /// <summary>A breach belongs to the event that is followed, unless it is told from which earlier one it arises.</summary>
    private void AddBreach(
        CaseBreachKind what,
        LocalDate day,
        CaseAmount? by,
        Norm norm,
        Rule rule,
        bool citesNote = false,
        Policy? law = null,
        CaseEvent? arisesFrom = null
    )
    {
        var text = law ?? policy;
        if (
            (law is not null || Applied(day)) && (citesNote ? text.NoteTo(norm) : text.CitationOf(norm)) is { } citation
        )
        {
            (breaches ??= []).Add(new(new CaseBreach(what, day, by, norm, citation, rule), arisesFrom ?? act));
        }
    }

    private void AddDeparture(
        CaseDepartureKind what,
        LocalDate day,
        CaseAmount? by,
        Norm norm,
        CaseBreachKind? insteadOf = null
    )
    {
        if (Applied(day) && policy.CitationOf(norm) is { } citation)
        {
            (departures ??= []).Add(new CaseDeparture(what, day, by, norm, citation, insteadOf));
        }
    }

    /// <summary>
    /// Rules cannot be broken before their first or after their last day in force. While the first day is unknown, a day
    /// on which they can have been in force is judged as if they were.
    /// </summary>
    private bool Applied(LocalDate day) => day >= appliesFrom && !(day > policy.LastDay);

    private static CaseAmount? InDays(int days) => Amount(days, CaseAmountUnit.Days);

    private static CaseAmount? Amount(decimal number, CaseAmountUnit unit) =>
        number > 0 ? new CaseAmount(number, unit) : null;

    private ImmutableArray<CaseBreach> BreachesByDay() =>
        breaches is null ? []
        : breaches.Count == 1 ? [breaches[0].Breach]
        : [.. breaches.Select(item => item.Breach).OrderBy(breach => breach.On)];

    /// <summary>By day, those of one day in the order of the articles.</summary>
    private static ImmutableArray<T> ByDay<T>(List<T>? items, Func<T, LocalDate> day) =>
        items is null ? []
        : items.Count == 1 ? [items[0]]
        : [.. items.OrderBy(day)];

    /// <summary>A breach, and the event from which it arises; null where it is that nothing was done.</summary>
    private readonly record struct BreachByAct(CaseBreach Breach, CaseEvent? Act);
}
