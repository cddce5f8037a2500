using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Whether there is a statutory amount. Source: Participatiewet article 10d.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum SubsidyAmountResult
{
    /// <summary>The amount is reckoned; it can be 0.</summary>
    Amount = 1,

    /// <summary>There is no subsidy for this employment or period.</summary>
    Excluded,
}

/// <summary>
/// The statutory amount of the wage cost subsidy in euros a month, with the steps to it, all exact. Source: Participatiewet
/// article 10d lid 4 and 5.
/// </summary>
/// <param name="Result">Whether there is an amount; where it is excluded there is no other value.</param>
/// <param name="Gross">
/// What the minimum wage exceeds the wage value by, each with its holiday allowance, 0 or more; or the flat share of the
/// minimum wage in its place.
/// </param>
/// <param name="Cap">The most that is subsidised without employer costs; null where the law sets no cap.</param>
/// <param name="FullTime">The lesser of the two with the employer costs on it, before the hours.</param>
/// <param name="HoursFactor">
/// The factor for the hours of the contract; null too where the day is unknown and the factor is not the same on each.
/// </param>
/// <param name="Amount">The amount for the hours of the contract.</param>
/// <remarks>Immutable; equal when every part is equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SubsidyAmountOutcome(
    SubsidyAmountResult Result,
    EuroAmount? Gross = null,
    EuroAmount? Cap = null,
    EuroAmount? FullTime = null,
    HoursFactor? HoursFactor = null,
    EuroAmount? Amount = null
) : IOutcome
{
    /// <summary>The amount in whole cents, rounded once, at the end, by <see cref="EuroAmount.RoundToCents"/>.</summary>
    public EuroAmount? AmountRounded => Amount?.RoundToCents();

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(
            ("gross", Gross),
            ("cap", Cap),
            ("fullTime", FullTime),
            ("hoursFactor", HoursFactor?.Value),
            ("amount", Amount),
            ("amountRounded", AmountRounded)
        );

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
