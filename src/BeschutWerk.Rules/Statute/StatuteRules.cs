using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <summary>
/// The national regime above the rules of the municipalities. Source: Participatiewet article 10b, and the letter of
/// Maastricht, page 1 paragraphs 2 and 3, which tells since when.
/// </summary>
public static class StatuteRules
{
    internal static readonly Rule RegimeRule = new(
        "statute.regime",
        facts: [Required("on", Forms.Date)],
        outcomes: Words.All<RegimeResult>(),
        values: ["wswOpen"],
        norms: [Norm.WswClosed, Norm.StatutoryPower, Norm.StatutoryDuty],
        isStatutory: true
    );

    /// <summary>
    /// Tells whether on a day the municipality may or must offer sheltered work, and whether the Wsw was still open.
    /// </summary>
    /// <param name="policy">The policy to apply: <see cref="BuiltInPolicies.National"/>.</param>
    /// <param name="facts">The day.</param>
    /// <returns>
    /// Power, discretionary; duty, bound; or not available, bound, on the first norm whose day has not come or whose
    /// period is over; not regulated under the rules of a municipality. Source: Participatiewet article 10b.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The facts are a default value.</exception>
    public static Decision<RegimeOutcome> Regime(Policy policy, RegimeFacts facts)
    {
        Guard.Initialized(facts.On != default, nameof(facts));
        var weighing = new Weighing(policy, RegimeRule);
        if (!policy.Regulates(Norm.StatutoryPower) && !policy.Regulates(Norm.StatutoryDuty))
        {
            return weighing.NotRegulated<RegimeOutcome>();
        }

        var isWswClosed = HasCome(policy, Norm.WswClosed, facts);
        var isDuty = HasCome(policy, Norm.StatutoryDuty, facts) is true;
        var isPower =
            HasCome(policy, Norm.StatutoryPower, facts) is true && facts.On <= policy.LastDayOf(Norm.StatutoryPower);
        weighing.Weigh(Norm.WswClosed, isWswClosed);
        weighing.Weigh(
            Norm.StatutoryPower,
            isDuty ? FindingResult.NotApplicable : Weighing.Result(isPower) // a duty leaves no choice
        );
        weighing.Weigh(Norm.StatutoryDuty, isDuty);

        if (isDuty)
        {
            return weighing.Decide(new RegimeOutcome(RegimeResult.Duty, !isWswClosed), Norm.StatutoryDuty);
        }

        return isPower
            ? weighing.Decide(
                new RegimeOutcome(RegimeResult.Power, !isWswClosed),
                Norm.StatutoryPower,
                Force.Discretionary
            )
            : weighing.Refuse(new RegimeOutcome(RegimeResult.NotAvailable, !isWswClosed));
    }

    private static bool? HasCome(Policy policy, Norm norm, RegimeFacts facts) =>
        policy.Regulates(norm) ? facts.On >= policy.FirstDayOf(norm) : null;
}
