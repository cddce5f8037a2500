using NodaTime;
using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <content>The term of the Besluit advisering beschut werk.</content>
public static partial class AdviceRules
{
    internal static readonly Rule TermRule = new(
        "advice.term",
        facts:
        [
            Required("on", Forms.Date),
            Required("requestedOn", Forms.Date),
            NoneWhenAbsent("receivedOn", Forms.Date),
            NoneWhenAbsent("equatedDays", Forms.Dates),
        ],
        outcomes: Words.All<AdviceTermResult>(),
        values: ["lastDay", "shiftedFor", "daysLeft", "daysLate"],
        norms: [Norm.UwvAdviceTerm],
        isStatutory: true
    );

    /// <summary>
    /// Judges whether UWV advises in time: within the term after the request. A term of a decree that ends on a Saturday,
    /// Sunday or generally recognised holiday runs to the next day that is none. Advice on the last day is in time.
    /// </summary>
    /// <param name="policy">The policy to apply: <see cref="BuiltInPolicies.National"/>.</param>
    /// <param name="facts">The days of the request and the advice, and the days put on a par with holidays.</param>
    /// <returns>
    /// Where the advice stands, bound, with the last day and every day past which it moved; a caveat where no day put on a
    /// par is given; not regulated under the rules of a municipality. Source: Besluit advisering beschut werk article 2;
    /// Algemene termijnenwet articles 1, 3 and 5.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<AdviceTermOutcome> Term(Policy policy, AdviceTermFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, TermRule);
        if (policy.Provisions[Norm.UwvAdviceTerm] is not { } provision)
        {
            return weighing.NotRegulated<AdviceTermOutcome>();
        }

        var counted = policy.TermOf(Norm.UwvAdviceTerm).LastDayAfter(facts.RequestedOn);
        var end = provision.MovesToWorkingDay
            ? GeneralTermsAct.MoveFrom(counted, facts.EquatedDays)
            : new TermEnd(counted, counted, moves: false);
        var outcome = Judge(facts, end);
        weighing.Weigh(Norm.UwvAdviceTerm, outcome.DaysLate is null);
        return weighing.Decide(
            outcome,
            Norm.UwvAdviceTerm,
            caveats: GeneralTermsAct.CaveatOf(provision, facts.EquatedDays)
        );
    }

    private static AdviceTermOutcome Judge(in AdviceTermFacts facts, TermEnd end)
    {
        var isReceived = facts.ReceivedOn is not null;
        var judgedOn = facts.ReceivedOn ?? facts.On;
        var days = Period.DaysBetween(end.LastDay, judgedOn);
        if (days > 0)
        {
            var late = isReceived ? AdviceTermResult.ReceivedLate : AdviceTermResult.Overdue;
            return new AdviceTermOutcome(late, facts.RequestedOn, judgedOn, end, DaysLeft: null, DaysLate: days);
        }

        var inTime = isReceived ? AdviceTermResult.ReceivedInTime : AdviceTermResult.Running;
        int? daysLeft = isReceived ? null : -days;
        return new AdviceTermOutcome(inTime, facts.RequestedOn, judgedOn, end, daysLeft, DaysLate: null);
    }
}
