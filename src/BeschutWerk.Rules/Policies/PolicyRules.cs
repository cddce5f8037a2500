using NodaTime;
using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <summary>Whether a policy is in force. Source: Nuenen 2019 article 13 lid 1.</summary>
public static class PolicyRules
{
    internal static readonly Rule InForceRule = new(
        "policy.inForce",
        facts:
        [
            Required("on", Forms.Date),
            Unknown("publishedOn", Norm.EntryIntoForce, Forms.Date),
            Unknown("introducedOn", Norm.EntryIntoForce, Forms.Date),
        ],
        outcomes: Words.All<PolicyInForceResult>(),
        values: ["firstDay", "lastDay"],
        norms: [Norm.EntryIntoForce]
    );

    /// <summary>Decides whether a policy is in force on a day: from its term after publication up to its last day.</summary>
    /// <param name="policy">The policy to judge.</param>
    /// <param name="facts">The day, and the day of publication.</param>
    /// <returns>
    /// In force, not yet in force or ended, bound, with the first and last day that are known; facts missing while the
    /// day of publication is unknown and could still decide. Source: Nuenen 2019 article 13 lid 1.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The facts are a default value, or the publication precedes the adoption of the policy or follows its end.
    /// </exception>
    public static Decision<PolicyInForceOutcome> InForce(Policy policy, PolicyInForceFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, InForceRule);
        if (!policy.Regulates(Norm.EntryIntoForce))
        {
            return weighing.NotRegulated<PolicyInForceOutcome>();
        }

        if (facts.PublishedOn is { } published)
        {
            Guard.NotBefore(published, nameof(facts.PublishedOn), policy.AdoptedOn, nameof(policy.AdoptedOn));
        }

        var term = policy.TermOf(Norm.EntryIntoForce);
        var firstDay = facts.PublishedOn is { } publishedOn ? term.LastDayAfter(publishedOn) : (LocalDate?)null;
        if (firstDay > policy.LastDay)
        {
            Guard.Refuse(
                nameof(facts.PublishedOn),
                $"must bring a first day in force up to lastDay ({Guard.Iso(policy.LastDay.Value)})",
                Guard.Iso(facts.PublishedOn.GetValueOrDefault())
            );
        }

        var earliestFirstDay = firstDay ?? term.LastDayAfter(policy.AdoptedOn);
        PolicyInForceResult? result =
            facts.On < earliestFirstDay ? PolicyInForceResult.NotYetInForce
            : facts.On > policy.LastDay ? PolicyInForceResult.Ended
            : firstDay is null ? null
            : PolicyInForceResult.InForce;

        weighing.Weigh(Norm.EntryIntoForce, result is { } known ? known is PolicyInForceResult.InForce : null);

        return result is { } settled
            ? weighing.Decide(new PolicyInForceOutcome(settled, firstDay, policy.LastDay), Norm.EntryIntoForce)
            : weighing.FactsMissing<PolicyInForceOutcome>(facts.Unknown);
    }
}
