namespace BeschutWerk.Rules;

/// <summary>
/// The hardship clause: the college departs from a decision in a special case. Nothing in the library departs by itself;
/// it takes an explicit call. Source: Nuenen 2019 article 12, which stands beside article 4:84 of the Awb.
/// </summary>
public static class HardshipRules
{
    internal static readonly Rule DepartRule = new(
        "hardship.depart",
        facts: HardshipFacts.Rows.Descriptions,
        outcomes: Words.All<DepartureResult>(),
        values: ["original", "newOutcome", "reason"],
        norms: [Norm.Hardship]
    );

    /// <summary>
    /// Departs from a decision where, in a special case, applying the rules leads to unfairness of an overriding nature
    /// and the college states its reason; not from what a statute fixes.
    /// </summary>
    /// <typeparam name="T">The outcome of the decision.</typeparam>
    /// <param name="policy">The policy to apply: that of the decision, unless national law fixes the decision.</param>
    /// <param name="original">The decision, which must be determined and no departure itself.</param>
    /// <param name="newOutcome">The outcome that is to take the place of the original one.</param>
    /// <param name="facts">What is known of the special case, with the reason.</param>
    /// <returns>
    /// Departed, discretionary, with the new outcome, the reason and the original; not departed, bound: the original
    /// stands, as it always does where national law fixes it; facts missing while an unknown answer could still decide; not
    /// regulated where the policy has no such clause. Source: Nuenen 2019 article 12.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The original is a default value, not determined, a departure, or a decision under another policy; or the new outcome
    /// is a default value with values, or no outcome of its rule, such as a number that is no member of an enumeration, or is
    /// that of the original.
    /// </exception>
    public static Decision<Departure<T>> Depart<T>(
        Policy policy,
        Decision<T> original,
        T newOutcome,
        HardshipFacts facts
    )
        where T : struct
    {
        Guard.Initialized(!original.Equals(default), nameof(original));
        RefuseUnfit(Guard.NotNull(policy, nameof(policy)), original);
        Guard.Initialized(newOutcome is not IOutcome || !newOutcome.Equals(default(T)), nameof(newOutcome));
        var word = Outcomes.WordOf(newOutcome);
        RefuseUnknownOutcome(original.Rule, word);
        RefuseWithoutChange(newOutcome.Equals(original.Outcome), word);
        return Decide(
            policy,
            original.Rule.IsStatutory ? facts with { FixedByStatute = true } : facts,
            new Departure<T>(original, newOutcome, facts.Reason),
            new Departure<T>(original, newOutcome: null, reason: null)
        );
    }

    /// <summary>
    /// Departs from a decision whose outcome type is not known when the program is written; otherwise as
    /// <see cref="Depart{T}"/>. Only the word of an outcome can be given; where a rule has values, the same word stands for
    /// other values, such as another candidate, which the typed departure can tell.
    /// </summary>
    /// <param name="policy">The policy to apply: that of the decision, unless national law fixes the decision.</param>
    /// <param name="original">The decision, which must be determined and no departure itself.</param>
    /// <param name="newOutcome">The word of the outcome that is to take the place of the original one.</param>
    /// <param name="facts">What is known of the special case, with the reason.</param>
    /// <returns>As <see cref="Depart{T}"/>.</returns>
    /// <exception cref="ArgumentNullException">The policy, the decision or the word is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The original is not determined, a departure, or a decision under another policy; or the new outcome is no outcome of
    /// its rule, or, in a rule without values, the word of the original outcome, which changes nothing.
    /// </exception>
    /// <exception cref="InvalidOperationException">The original is a default value.</exception>
    public static Decision<Departure> Depart(Policy policy, IDecision original, string newOutcome, HardshipFacts facts)
    {
        RefuseUnfit(Guard.NotNull(policy, nameof(policy)), Guard.NotNull(original, nameof(original)));
        RefuseUnknownOutcome(original.Rule, Guard.NotNull(newOutcome, nameof(newOutcome)));
        RefuseWithoutChange(
            original.Rule.Values.IsEmpty && string.Equals(newOutcome, original.OutcomeWord, StringComparison.Ordinal),
            newOutcome
        );
        return Decide(
            policy,
            original.Rule.IsStatutory ? facts with { FixedByStatute = true } : facts,
            new Departure(original, newOutcome, facts.Reason),
            new Departure(original, newOutcome: null, reason: null)
        );
    }

    /// <summary>
    /// Whether the conditions of the clause, which the policy has, are met, whatever is departed from; null while that is
    /// unknown. A reason is always needed.
    /// </summary>
    internal static bool? IsHardship(Policy policy, HardshipFacts facts)
    {
        var isHardship = Asked(policy.Provisions[Norm.Hardship]!, facts);
        return isHardship.IsUnknown ? null : isHardship.IsYes;
    }

    private static Answer Asked(Provision clause, in HardshipFacts facts)
    {
        Answer isSpecial = facts.SpecialCase;
        Answer isUnfair = facts.UnfairnessEstablished;
        return facts.IsReasoned
            & clause.Asks(Condition.SpecialCase, isSpecial)
            & clause.Asks(Condition.UnfairnessEstablished, isUnfair)
            & !(Answer)facts.FixedByStatute;
    }

    private static Decision<T> Decide<T>(Policy policy, HardshipFacts facts, T departed, T stands)
        where T : struct
    {
        var weighing = new Weighing(policy, DepartRule);
        if (policy.Provisions[Norm.Hardship] is not { } clause)
        {
            return weighing.NotRegulated<T>();
        }

        weighing.Weigh(Norm.Hardship, Asked(clause, facts));

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(stands);
        }

        return weighing.AnyUnknown ? weighing.FactsMissing<T>(facts.Unknown) : weighing.Decide(departed, Norm.Hardship);
    }

    private static void RefuseUnfit(Policy policy, IDecision original)
    {
        if (ReferenceEquals(original.Rule, DepartRule))
        {
            Guard.Refuse(nameof(original), "must not be a departure itself", original.Rule.Key);
        }

        if (original.Status != DecisionStatus.Determined)
        {
            Guard.Refuse(nameof(original), "must be determined", Words.Of(original.Status));
        }

        if (!original.Rule.IsStatutory && !original.Policy.Equals(policy))
        {
            Guard.Refuse(nameof(original), $"must be decided under {policy.Key}", original.Policy.Key);
        }
    }

    private static void RefuseUnknownOutcome(Rule rule, string newOutcome)
    {
        if (!rule.Outcomes.Contains(newOutcome, StringComparer.Ordinal))
        {
            Guard.Refuse(nameof(newOutcome), $"must be one of {string.Join(", ", rule.Outcomes)}", $"'{newOutcome}'");
        }
    }

    private static void RefuseWithoutChange(bool isSame, string word)
    {
        if (isSame)
        {
            Guard.Refuse("newOutcome", "must be another than the original outcome", word);
        }
    }
}
