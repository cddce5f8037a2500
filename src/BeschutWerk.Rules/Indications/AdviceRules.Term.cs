using NodaTime;

namespace BeschutWerk.Rules;

/// <content>The term of the Besluit advisering beschut werk.</content>
public static partial class AdviceRules
{
    internal static readonly Rule TermRule = new(
        "advice.term",
        facts: AdviceTermFacts.Rows.Descriptions,
        outcomes: Words.All<AdviceTermResult>(),
        values: ["lastDay", "shiftedFor", "daysLeft", "daysLate"],
        norms: [Norm.UwvAdviceTerm],
        grounds: [Norm.DecisionWithoutAdvice],
        isStatutory: true
    );

    /// <summary>
    /// Judges whether UWV advises in time: within the term after the request, by the law of the day of the request. A term
    /// of a decree that ends on a Saturday, Sunday or generally recognised holiday runs to the next day that is none.
    /// Advice on the last day is in time.
    /// </summary>
    /// <param name="policy">Any policy: the national law under it decides, the same under each.</param>
    /// <param name="facts">The days of the request and the advice, and further days put on a par with holidays.</param>
    /// <returns>
    /// Where the advice stands, bound, with the last day and every day past which it moved; not regulated, with the reason,
    /// for a request of a day whose law had no such term or was not seen. Caveats: in a year whose days put on a par were
    /// not seen, while none are given; where the last day moved past one that only a secondary source tells; for a request
    /// after the latest text seen. Source: Besluit advisering beschut werk article 2; Algemene termijnenwet article 5 with
    /// articles 1 and 3.
    /// </returns>
    /// <remarks>
    /// An advice that is late does not by itself keep the college from deciding (Awb article 3:6 lid 2, the norm
    /// <see cref="Norm.DecisionWithoutAdvice"/>).
    /// </remarks>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<AdviceTermOutcome> Term(Policy policy, AdviceTermFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var statutes = Guard.NotNull(policy, nameof(policy)).Statutes;
        var law = statutes.At(facts.RequestedOn);
        var weighing = new Weighing(law.Policy, TermRule);
        if (law[Norm.UwvAdviceTerm] is not { } version)
        {
            return weighing.NotRegulated<AdviceTermOutcome>(statutes.ReasonFor(Norm.UwvAdviceTerm, facts.RequestedOn));
        }

        var days = new DaysOnAPar(facts.EquatedDays, statutes);
        var end = version.EndAfter(facts.RequestedOn, days);
        var outcome = Judge(facts, end);
        weighing.Weigh(Norm.UwvAdviceTerm, outcome.DaysLate is null);
        return weighing.Decide(
            outcome,
            Norm.UwvAdviceTerm,
            statutes.CaveatsOf(version, facts.RequestedOn) | version.CaveatsOf(end, days)
        );
    }

    private static AdviceTermOutcome Judge(in AdviceTermFacts facts, TermEnd end)
    {
        var isReceived = facts.ReceivedOn is not null;
        var judgedOn = facts.ReceivedOn ?? facts.On;
        var late = end.DaysLate(judgedOn);
        var result = (isReceived, late) switch
        {
            (true, null) => AdviceTermResult.ReceivedInTime,
            (true, _) => AdviceTermResult.ReceivedLate,
            (false, null) => AdviceTermResult.Running,
            (false, _) => AdviceTermResult.Overdue,
        };
        return new AdviceTermOutcome(
            result,
            facts.RequestedOn,
            judgedOn,
            end,
            isReceived ? null : end.DaysLeft(judgedOn),
            late
        );
    }
}
