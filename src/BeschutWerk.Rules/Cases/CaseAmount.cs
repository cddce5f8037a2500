using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>By how much something departs from a rule, exact.</summary>
/// <param name="Value">The number, more than 0.</param>
/// <param name="Unit">In what it is counted.</param>
/// <remarks>Immutable; equal when both parts are equal. The default value is 0 days, and no review holds it.</remarks>
public readonly record struct CaseAmount(decimal Value, CaseAmountUnit Unit)
{
    internal static CaseAmount? InDays(int days) => Of(days, CaseAmountUnit.Days);

    internal static CaseAmount? InMonths(int months) => Of(months, CaseAmountUnit.Months);

    internal static CaseAmount? InHours(decimal hours) => Of(hours, CaseAmountUnit.HoursPerWeek);

    internal static CaseAmount? InPercentagePoints(decimal points) => Of(points, CaseAmountUnit.PercentagePoints);

    private static CaseAmount? Of(decimal number, CaseAmountUnit unit) =>
        number > 0 ? new CaseAmount(number, unit) : null;

    /// <summary>Number and unit, in the invariant culture.</summary>
    public override string ToString() => $"{Value.ToString("0.####", CultureInfo.InvariantCulture)} {Words.Of(Unit)}";
}
