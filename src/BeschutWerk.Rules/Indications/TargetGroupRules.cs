namespace BeschutWerk.Rules;

/// <summary>
/// Who belongs to the target group of sheltered work. Source: Nuenen 2019 article 2; Maastricht 2024, page 1 paragraph
/// 2.
/// </summary>
public static class TargetGroupRules
{
    internal static readonly Rule AssessRule = new(
        "targetGroup.assess",
        facts: TargetGroupFacts.Rows.Descriptions,
        outcomes: Words.All<TargetGroupOutcome>(),
        values: [],
        norms: [Norm.LimitationPresent, Norm.BeyondRegularEmployer, Norm.WorkCapacity, Norm.IndicationHeld],
        grounds: [Norm.TargetGroup]
    );

    /// <summary>
    /// Assesses whether a person belongs to the target group: a limitation, for which a regular employer cannot be
    /// expected to cater, some capacity for work, and the indication. Whichever of the four the policy asks are needed.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the person.</param>
    /// <returns>
    /// Belongs or does not belong, bound; facts missing while an unknown answer could still decide; not regulated where
    /// the policy asks none of the four. Source: Nuenen 2019 article 2; Maastricht 2024, page 1 paragraph 2.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<TargetGroupOutcome> Assess(Policy policy, TargetGroupFacts facts)
    {
        var weighing = new Weighing(policy, AssessRule);
        weighing.Weigh(Norm.LimitationPresent, facts.LimitationPresent);
        weighing.Weigh(Norm.BeyondRegularEmployer, facts.BeyondRegularEmployer);
        weighing.Weigh(Norm.WorkCapacity, facts.WorkCapacity);
        weighing.Weigh(Norm.IndicationHeld, facts.IndicationHeld);

        if (weighing.NoneApplies)
        {
            return weighing.NotRegulated<TargetGroupOutcome>();
        }

        if (weighing.AnyUnmet)
        {
            return weighing.Refuse(TargetGroupOutcome.DoesNotBelong);
        }

        return weighing.AnyUnknown
            ? weighing.FactsMissing<TargetGroupOutcome>(facts.Unknown)
            : weighing.Decide(
                TargetGroupOutcome.Belongs,
                policy.Regulates(Norm.TargetGroup) ? Norm.TargetGroup : weighing.FirstMet().GetValueOrDefault()
            );
    }
}
