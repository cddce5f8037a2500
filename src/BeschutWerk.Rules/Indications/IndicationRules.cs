using System.Runtime.CompilerServices;
using NodaTime;
using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <summary>
/// The decision of the college on the indication, when a new advice may be asked afterwards, and what follows from it.
/// Source: Nuenen 2019 articles 4 and 10.
/// </summary>
public static partial class IndicationRules
{
    internal static readonly Rule TermRule = new(
        "indication.term",
        facts:
        [
            Required("on", Forms.Date),
            Required("adviceReceivedOn", Forms.Date),
            NoneWhenAbsent("suspensions", "[{requestedOn!: date, receivedOn~: date}]"),
            NoneWhenAbsent("decidedOn", Forms.Date),
            NoneWhenAbsent("equatedDays", Forms.Dates),
        ],
        outcomes: Words.All<IndicationTermResult>(),
        values: ["lastDay", "shiftedFor", "suspendedDays", "daysLeft", "daysLate"],
        norms: [Norm.DecisionTerm, Norm.Suspension]
    );

    internal static readonly Rule DecideRule = new(
        "indication.decide",
        facts:
        [
            Unknown("adviceBelongs", Norm.AdviceFollowed, Forms.YesNo),
            Unknown("carefullyPrepared", Norm.DepartureForCarelessness, Forms.YesNo),
            Unknown("sufficientlyReasoned", Norm.InformationRequest, Forms.YesNo),
        ],
        outcomes: Words.All<IndicationOutcome>(),
        values: [],
        norms: [Norm.AdviceFollowed, Norm.DepartureForCarelessness, Norm.InformationRequest]
    );

    /// <summary>
    /// Judges whether the college decides in time: within the term after receipt of the advice, which is suspended
    /// while information asked from UWV is outstanding. A decision on the last day is in time, and so is one taken
    /// while information is outstanding. Where the policy says so, the last day moves to a working day.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The days of the advice, the requests and the decision.</param>
    /// <returns>
    /// Where the decision stands, bound, with the last day; not regulated where the policy has no term. A suspension
    /// brings the caveat that a statutory term may run on; a term that moves in a year whose days put on a par were not
    /// seen, while none are given, a caveat that says so. Source: Nuenen 2019 article 4 lid 1 and 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<IndicationTermOutcome> Term(Policy policy, IndicationTermFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, TermRule);
        if (policy.Provisions[Norm.DecisionTerm] is not { } provision)
        {
            return weighing.NotRegulated<IndicationTermOutcome>();
        }

        var suspensions = policy.Regulates(Norm.Suspension) ? facts.Suspensions : Suspensions.None;
        var judgedOn = facts.DecidedOn ?? facts.On;
        var days = new DaysOnAPar(facts.EquatedDays, policy.Statutes);
        var term = SuspendedTerm.Count(
            policy.TermOf(Norm.DecisionTerm),
            facts.AdviceReceivedOn,
            suspensions,
            judgedOn,
            provision.MovesToWorkingDay ? days : null
        );
        var outcome = Judge(term, judgedOn, isDecided: facts.DecidedOn is not null);
        var isSuspended = outcome.Result is IndicationTermResult.Suspended;

        weighing.Weigh(
            Norm.DecisionTerm,
            isSuspended ? FindingResult.NotApplicable : Weighing.Result(outcome.DaysLate is null)
        );
        weighing.Weigh(Norm.Suspension, SuspensionFinding(term, suspensions));

        return weighing.Decide(
            outcome,
            isSuspended ? Norm.Suspension : Norm.DecisionTerm,
            caveats: SuspensionCaveats(term)
                | (provision.MovesToWorkingDay ? days.CaveatsOf(term.End, judgedOn) : Caveats.None)
        );
    }

    /// <summary>
    /// Decides on the indication: the advice of UWV is followed. Only an advice that came about carelessly may be
    /// departed from; one that is insufficiently reasoned opens a request for information, no departure.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the advice.</param>
    /// <returns>
    /// Belongs or does not belong, bound, by the advice; may depart or may request information, discretionary; facts
    /// missing while an unknown answer could still decide. Source: Nuenen 2019 article 4 lid 2 and 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<IndicationOutcome> Decide(Policy policy, IndicationFacts facts)
    {
        if (!Guard.NotNull(policy, nameof(policy)).Regulates(Norm.AdviceFollowed))
        {
            return new Weighing(policy, DecideRule).NotRegulated<IndicationOutcome>();
        }

        facts = WithoutWhatIsNotRegulated(policy, facts);
        if (facts.CarefullyPrepared is false)
        {
            return Weigh(policy, facts, FindingResult.NotApplicable)
                .Grant(IndicationOutcome.MayDepart, Norm.DepartureForCarelessness);
        }

        if (facts is { CarefullyPrepared: true, SufficientlyReasoned: false })
        {
            return Weigh(policy, facts, FindingResult.NotApplicable)
                .Grant(IndicationOutcome.MayRequestInformation, Norm.InformationRequest);
        }

        if (facts is { CarefullyPrepared: true, SufficientlyReasoned: true, AdviceBelongs: { } belongs })
        {
            return Weigh(policy, facts, FindingResult.Met)
                .Grant(belongs ? IndicationOutcome.Belongs : IndicationOutcome.DoesNotBelong, Norm.AdviceFollowed);
        }

        // Advice that is insufficiently reasoned is not at once followed, so what it says does not matter yet.
        var followed = facts.SufficientlyReasoned is false ? FindingResult.NotApplicable : FindingResult.Unknown;
        return Weigh(policy, facts, followed).FactsMissing<IndicationOutcome>(facts.Unknown);
    }

    /// <summary>Where a policy opens no departure or no request for information, nothing is asked about it.</summary>
    private static IndicationFacts WithoutWhatIsNotRegulated(Policy policy, IndicationFacts facts) =>
        facts with
        {
            CarefullyPrepared = policy.Regulates(Norm.DepartureForCarelessness) ? facts.CarefullyPrepared : true,
            SufficientlyReasoned = policy.Regulates(Norm.InformationRequest) ? facts.SufficientlyReasoned : true,
        };

    /// <summary>Article 4 lid 2, then lid 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Weighing Weigh(Policy policy, IndicationFacts facts, FindingResult followed)
    {
        var weighing = new Weighing(policy, DecideRule);
        weighing.Weigh(Norm.AdviceFollowed, followed);
        weighing.Weigh(Norm.DepartureForCarelessness, Weighing.Opposite(facts.CarefullyPrepared));
        weighing.Weigh(Norm.InformationRequest, Weighing.Opposite(facts.SufficientlyReasoned));
        return weighing;
    }

    private static IndicationTermOutcome Judge(SuspendedTerm term, LocalDate judgedOn, bool isDecided)
    {
        if (term.LastDay is not { } lastDay)
        {
            var standing = isDecided ? IndicationTermResult.DecidedInTime : IndicationTermResult.Suspended;
            return new IndicationTermOutcome(standing, term, DaysLeft: null, DaysLate: null);
        }

        var days = Period.DaysBetween(lastDay, judgedOn);
        if (days > 0)
        {
            var late = isDecided ? IndicationTermResult.DecidedLate : IndicationTermResult.Overdue;
            return new IndicationTermOutcome(late, term, DaysLeft: null, DaysLate: days);
        }

        return isDecided
            ? new IndicationTermOutcome(IndicationTermResult.DecidedInTime, term, DaysLeft: null, DaysLate: null)
            : new IndicationTermOutcome(IndicationTermResult.Running, term, DaysLeft: -days, DaysLate: null);
    }

    /// <summary>Met while it moves the last day or holds it up; unmet where no request had that effect.</summary>
    private static FindingResult SuspensionFinding(SuspendedTerm term, Suspensions suspensions) =>
        suspensions.Count == 0
            ? FindingResult.NotApplicable
            : Weighing.Result(term.IsSuspended || term.SuspendedDays > 0);

    private static Caveats SuspensionCaveats(SuspendedTerm term) =>
        term.IsSuspended ? Caveats.StatutoryTermMayRunOn | Caveats.SuspensionWithoutBackstop
        : term.SuspendedDays > 0 ? Caveats.StatutoryTermMayRunOn
        : Caveats.None;
}
