using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>By how much something departs from a rule, exact.</summary>
/// <remarks>Immutable; equal when both parts are equal. The default value is no amount, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseAmount
{
    /// <summary>Makes an amount.</summary>
    /// <param name="value">The number, more than 0.</param>
    /// <param name="unit">In what it is counted.</param>
    /// <exception cref="InvalidValueException">The number is 0 or less, or the unit is no member.</exception>
    public CaseAmount(decimal value, CaseAmountUnit unit)
    {
        if (value <= 0)
        {
            Guard.Refuse(nameof(value), "must be more than 0", value.ToString(CultureInfo.InvariantCulture));
        }

        Value = value;
        Unit = Guard.Defined(unit, nameof(unit));
    }

    /// <summary>The number, more than 0.</summary>
    public decimal Value { get; }

    /// <summary>In what it is counted.</summary>
    public CaseAmountUnit Unit { get; }

    internal static CaseAmount? InDays(int days) => Of(days, CaseAmountUnit.Days);

    internal static CaseAmount? InMonths(int months) => Of(months, CaseAmountUnit.Months);

    internal static CaseAmount? InHours(decimal hours) => Of(hours, CaseAmountUnit.HoursPerWeek);

    internal static CaseAmount? InPercentagePoints(decimal points) => Of(points, CaseAmountUnit.PercentagePoints);

    private static CaseAmount? Of(decimal number, CaseAmountUnit unit) =>
        number > 0 ? new CaseAmount(number, unit) : null;

    /// <summary>Number and unit, in the invariant culture.</summary>
    public override string ToString() =>
        Value == 0 ? "(no amount)" : $"{Value.ToString("0.####", CultureInfo.InvariantCulture)} {Words.Of(Unit)}";
}
