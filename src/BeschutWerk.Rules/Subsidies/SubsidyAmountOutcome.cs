using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// The statutory amount of the wage cost subsidy in euros a month, with the steps to it, all exact. Source: Participatiewet
/// article 10d lid 4 and 5.
/// </summary>
/// <param name="Gross">
/// What the minimum wage exceeds the wage value by, each with its holiday allowance, 0 or more; or the flat share of the
/// minimum wage in its place.
/// </param>
/// <param name="Cap">The most that is subsidised without employer costs; null where the policy sets no cap.</param>
/// <param name="FullTime">The lesser of the two with the employer costs on it, for full time.</param>
/// <param name="Amount">The amount in proportion to the hours of the contract.</param>
/// <remarks>Immutable; equal when every part is equal.</remarks>
public readonly record struct SubsidyAmountOutcome(
    EuroAmount Gross,
    EuroAmount? Cap,
    EuroAmount FullTime,
    EuroAmount Amount
) : IOutcome
{
    /// <summary>The word of the only outcome.</summary>
    internal const string OnlyWord = "amount";

    /// <summary>The amount in whole cents, rounded once, at the end, by <see cref="EuroAmount.RoundToCents"/>.</summary>
    public EuroAmount AmountRounded => Amount.RoundToCents();

    string IOutcome.Word => OnlyWord;

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(
            ("gross", Gross),
            ("cap", Cap),
            ("fullTime", FullTime),
            ("amount", Amount),
            ("amountRounded", AmountRounded)
        );

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
