using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The decision of the college on the indication, when a new advice may be asked afterwards, and what follows from it.
/// Source: Nuenen 2019 articles 4 and 10.
/// </summary>
public static partial class IndicationRules
{
    internal static readonly Rule TermRule = new(
        "indication.term",
        facts: IndicationTermFacts.Rows.Descriptions,
        outcomes: Words.All<IndicationTermResult>(),
        values: ["lastDay", "shiftedFor", "suspendedDays", "daysLeft", "daysLate"],
        norms: [Norm.DecisionTerm, Norm.Suspension]
    );

    internal static readonly Rule DecideRule = new(
        "indication.decide",
        facts: IndicationFacts.Rows.Descriptions,
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
    /// brings the caveat that a statutory term may run on, and while information is outstanding another: the policy
    /// sets no term for the answer, after which the suspension would end. A term that moves in a year whose days put on
    /// a par were not seen, while none are given, brings a caveat that says so.
    /// Source: Nuenen 2019 article 4 lid 1 and 3.
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

        weighing.Weigh(Norm.DecisionTerm, outcome.DaysLate is null, unless: isSuspended);
        weighing.Weigh(Norm.Suspension, SuspensionFinding(term, suspensions));

        return weighing.Decide(
            outcome,
            isSuspended ? Norm.Suspension : Norm.DecisionTerm,
            SuspensionCaveats(term) | (provision.MovesToWorkingDay ? days.CaveatsOf(term.End, judgedOn) : Caveats.None)
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
    /// missing while an unknown answer could still decide; not regulated where the policy does not say that the advice
    /// is followed. A caveat where careless advice is followed because the policy has no departure from it. Source: Nuenen
    /// 2019 article 4 lid 2 and 3.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<IndicationOutcome> Decide(Policy policy, IndicationFacts facts)
    {
        var weighing = new Weighing(policy, DecideRule);
        if (!policy.Regulates(Norm.AdviceFollowed))
        {
            return weighing.NotRegulated<IndicationOutcome>();
        }

        var mayDepart = !policy.Asks(Norm.DepartureForCarelessness, facts.CarefullyPrepared);
        var mayAsk = !policy.Asks(Norm.InformationRequest, facts.SufficientlyReasoned);
        var isFollowed = !mayDepart & !mayAsk & Answer.Known(facts.AdviceBelongs.HasValue, isYes: true);

        // what careless or insufficiently reasoned advice says does not matter yet
        weighing.Weigh(Norm.AdviceFollowed, isFollowed, unless: (mayDepart | mayAsk).IsYes);
        weighing.Weigh(Norm.DepartureForCarelessness, mayDepart);
        weighing.Weigh(Norm.InformationRequest, mayAsk);

        if (mayDepart.IsYes)
        {
            return weighing.Decide(IndicationOutcome.MayDepart, Norm.DepartureForCarelessness);
        }

        if (mayDepart.IsNo && mayAsk.IsYes)
        {
            return weighing.Decide(IndicationOutcome.MayRequestInformation, Norm.InformationRequest);
        }

        return isFollowed.IsYes
            ? weighing.Decide(
                facts.AdviceBelongs is true ? IndicationOutcome.Belongs : IndicationOutcome.DoesNotBelong,
                Norm.AdviceFollowed,
                facts.CarefullyPrepared is false ? Caveats.CarelessAdviceFollowed : Caveats.None // lid 2 then has no departure
            )
            : weighing.FactsMissing<IndicationOutcome>(facts.Unknown);
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
        ((Answer)(term.IsSuspended || term.SuspendedDays > 0)).FindingUnless(suspensions.Count == 0);

    private static Caveats SuspensionCaveats(SuspendedTerm term) =>
        term.IsSuspended ? Caveats.StatutoryTermMayRunOn | Caveats.SuspensionWithoutBackstop
        : term.SuspendedDays > 0 ? Caveats.StatutoryTermMayRunOn
        : Caveats.None;
}
