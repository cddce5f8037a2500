namespace BeschutWerk.Rules;

/// <summary>
/// How article 10d lid 4 of the Participatiewet reckons in a version: what a wage value in per cent is a share of, and how
/// the hours count. Everything else (the cap, the costs, the holiday allowance on both sides) is the same in each.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum SubsidyFormula
{
    /// <summary>
    /// The wage value is a share of the wage that is due, so it is known only as an amount. The amount is reduced in
    /// proportion where the hours are fewer than full employment. So it reads in 2015 and 2016.
    /// </summary>
    ShareOfWageDue = 1,

    /// <summary>
    /// As <see cref="ShareOfWageDue"/>, but the wage value is a share of the minimum wage. So it reads from 2017 to 2023.
    /// </summary>
    ShareOfMinimumWage,

    /// <summary>
    /// The wage value is a share of the minimum wage. The amount is reduced or increased in proportion to a base of hours;
    /// the hours count at most up to full employment. So it reads since 2024.
    /// </summary>
    ShareOfMinimumWageByHours,
}
