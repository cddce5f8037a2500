namespace BeschutWerk.Rules;

/// <content>The term for the decision, which national law fixes.</content>
public static partial class SubsidyRules
{
    internal static readonly Rule TermRule = new(
        "subsidy.term",
        facts: SubsidyTermFacts.Rows.Descriptions,
        outcomes: Words.All<SubsidyTermResult>(),
        values: ["lastDay", "shiftedFor", "daysLeft", "daysLate"],
        norms: [Norm.SubsidyDecisionTerm],
        isStatutory: true
    );

    /// <summary>
    /// Judges whether the college decides on wage cost subsidy in time: within the term after the wage value was
    /// determined, or after it was determined that this may be omitted, by the law of that day. A term of an act that ends
    /// on a Saturday, Sunday or generally recognised holiday runs to the next day that is none. A decision on the last day
    /// is in time.
    /// </summary>
    /// <param name="policy">Any policy: the national law under it decides, the same under each.</param>
    /// <param name="facts">The days of the determination and the decision, and further days put on a par with holidays.</param>
    /// <returns>
    /// Where the decision stands, bound, with the last day and every day past which it moved; not regulated, with the
    /// reason, for a determination before the law had this term. Caveats as of <see cref="AdviceRules.Term"/>. Source:
    /// Participatiewet article 10d lid 12; Algemene termijnenwet articles 1 and 3.
    /// </returns>
    /// <remarks>An application under article 10d lid 2, which lid 12 does not name, has no such term.</remarks>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<SubsidyTermOutcome> Term(Policy policy, SubsidyTermFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var statutes = Guard.NotNull(policy, nameof(policy)).Statutes;
        var law = statutes.At(facts.WageValueDeterminedOn);
        var weighing = new Weighing(law.Policy, TermRule);
        if (law[Norm.SubsidyDecisionTerm] is not { } version)
        {
            return weighing.NotRegulated<SubsidyTermOutcome>(
                statutes.ReasonFor(Norm.SubsidyDecisionTerm, facts.WageValueDeterminedOn)
            );
        }

        var days = new DaysOnAPar(facts.EquatedDays, statutes);
        var end = version.EndAfter(facts.WageValueDeterminedOn, days);
        var outcome = Judge(facts, end);
        weighing.Weigh(Norm.SubsidyDecisionTerm, outcome.DaysLate is null);
        return weighing.Decide(
            outcome,
            Norm.SubsidyDecisionTerm,
            statutes.CaveatsOf(version, facts.WageValueDeterminedOn) | version.CaveatsOf(end, days)
        );
    }

    private static SubsidyTermOutcome Judge(in SubsidyTermFacts facts, TermEnd end)
    {
        var isDecided = facts.DecidedOn is not null;
        var judgedOn = facts.DecidedOn ?? facts.On;
        var late = end.DaysLate(judgedOn);
        var result = (isDecided, late) switch
        {
            (true, null) => SubsidyTermResult.DecidedInTime,
            (true, _) => SubsidyTermResult.DecidedLate,
            (false, null) => SubsidyTermResult.Running,
            (false, _) => SubsidyTermResult.Overdue,
        };
        return new SubsidyTermOutcome(
            result,
            facts.WageValueDeterminedOn,
            judgedOn,
            end,
            isDecided ? null : end.DaysLeft(judgedOn),
            late
        );
    }
}
