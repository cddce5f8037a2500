using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>
/// By what an amount for full time is multiplied for the hours of a contract, exactly: the hours that count over the hours
/// for which the amount holds. It can exceed 1. Source: Participatiewet article 10d lid 4.
/// </summary>
/// <remarks>
/// Immutable; equal when both hours are in the same proportion. The default value is 0, which is valid. No order is defined.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct HoursFactor
{
    private readonly int numerator;
    private readonly int denominatorLessOne; // so that the default value is 0/1

    /// <summary>Makes a factor.</summary>
    /// <param name="counted">The hours that count.</param>
    /// <param name="whole">The hours for which the amount holds, more than 0.</param>
    /// <exception cref="InvalidValueException">The hours for which the amount holds are 0.</exception>
    public HoursFactor(HoursPerWeek counted, HoursPerWeek whole)
    {
        if (whole == default)
        {
            Guard.Refuse(nameof(whole), "must be more than 0", whole.ToString());
        }

        var divisor = GreatestCommonDivisor(counted.Seconds, whole.Seconds);
        numerator = counted.Seconds / divisor;
        denominatorLessOne = (whole.Seconds / divisor) - 1;
    }

    /// <summary>The numerator in lowest terms, 0 or more.</summary>
    public int Numerator => numerator;

    /// <summary>The denominator in lowest terms, 1 or more.</summary>
    public int Denominator => denominatorLessOne + 1;

    /// <summary>
    /// The number in the invariant culture where a decimal is exact: <c>0.75</c>; otherwise the fraction: <c>19/18</c>.
    /// </summary>
    public override string ToString() => EuroAmount.FromFraction(numerator, Denominator).ToString();

    /// <summary>As the value of an outcome: a number where a decimal is exact, otherwise the fraction as a text.</summary>
    internal object Value =>
        EuroAmount.FromFraction(numerator, Denominator).TryToDecimal(out var number)
            ? number
            : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", numerator, Denominator);

    private static int GreatestCommonDivisor(int left, int right) =>
        right == 0 ? left : GreatestCommonDivisor(right, left % right);
}
