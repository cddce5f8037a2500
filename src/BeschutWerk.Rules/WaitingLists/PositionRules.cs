namespace BeschutWerk.Rules;

/// <summary>How many positions have been realised. Source: Nuenen 2019 article 9 lid 1 and its note.</summary>
public static class PositionRules
{
    internal static readonly Rule AssessRule = new(
        "positions.assess",
        facts: PositionFacts.Rows.Descriptions,
        outcomes: Words.All<PositionResult>(),
        values: ["hours", "hoursNeeded", "hoursShort"],
        norms: [Norm.WaitingListApplies, Norm.HoursOfPosition],
        grounds: [Norm.StatutoryTask]
    );

    /// <summary>
    /// Assesses whether the contracts realise the quota: all their hours together against the quota times the hours of a
    /// position, compared exactly.
    /// </summary>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">The quota and the contracts.</param>
    /// <returns>
    /// Realised or not realised, bound, with the hours; not regulated where the policy has no waiting list or does not
    /// say how many hours a position has. Source: Nuenen 2019 article 9 lid 1 and its note.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<PositionOutcome> Assess(Policy policy, PositionFacts facts)
    {
        Guard.Initialized(facts.Quota != default, nameof(facts));
        var weighing = new Weighing(policy, AssessRule);
        if (!policy.Regulates(Norm.WaitingListApplies) || !policy.Regulates(Norm.HoursOfPosition))
        {
            return weighing.NotRegulated<PositionOutcome>();
        }

        var needed = facts.Quota.HoursAt(policy.HoursOf(Norm.HoursOfPosition));
        var isRealised = facts.Hours.Seconds >= needed.Seconds;
        weighing.Weigh(Norm.WaitingListApplies, isRealised);
        weighing.Weigh(Norm.HoursOfPosition, isRealised);

        return isRealised
            ? weighing.DecideAsFact(
                new PositionOutcome(PositionResult.Realised, facts.Hours, needed, HoursShort: null),
                Norm.WaitingListApplies
            )
            : weighing.Refuse(
                new PositionOutcome(
                    PositionResult.NotRealised,
                    facts.Hours,
                    needed,
                    new TotalHours(needed.Seconds - facts.Hours.Seconds)
                )
            );
    }
}
