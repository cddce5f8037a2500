using System.Globalization;
using System.Numerics;

namespace BeschutWerk.Rules;

/// <summary>An exact amount of euros, 0 or more: a fraction of whole numbers, never rounded by reckoning with it.</summary>
/// <remarks>
/// <para>
/// Immutable. Kept in lowest terms, so that equal amounts have one form. Equality and ordering are those of the number.
/// The default value is 0 euro, which is valid.
/// </para>
/// <para>The one rounding is <see cref="RoundToCents"/>, which is called by its name.</para>
/// </remarks>
[Meziantou.Analyzer.Annotations.CultureInsensitiveType]
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EuroAmount : IComparable<EuroAmount>, IComparable, IFormattable
#if !NETSTANDARD2_0
        , IWrittenValue<EuroAmount>
#endif
{
    /// <summary>The digits of each part of a fraction that can be read: more than any outcome of the rules has.</summary>
    private const int MostDigitsRead = 200;

    private readonly BigInteger numerator;
    private readonly BigInteger denominatorLessOne; // so that the default value is 0/1

    private EuroAmount(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        this.numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>0 euro; the same as the default value.</summary>
    public static EuroAmount Zero => default;

    /// <summary>The numerator in lowest terms, 0 or more.</summary>
    public BigInteger Numerator => numerator;

    /// <summary>The denominator in lowest terms, 1 or more.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Makes an amount of a number of euros.</summary>
    /// <param name="euros">The number, 0 or more, with all its decimals.</param>
    /// <exception cref="InvalidValueException">The number is negative.</exception>
    public static EuroAmount FromEuros(decimal euros)
    {
        if (euros < 0)
        {
            Guard.Refuse(nameof(euros), "must be 0 or more", euros.ToString(CultureInfo.InvariantCulture));
        }

        return OfDecimal(euros);
    }

    /// <summary>Makes an amount of a fraction of euros, such as 2000/3.</summary>
    /// <param name="numerator">The numerator, 0 or more.</param>
    /// <param name="denominator">The denominator, 1 or more.</param>
    /// <exception cref="InvalidValueException">A number is out of bounds.</exception>
    public static EuroAmount FromFraction(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.Sign < 0)
        {
            Guard.Refuse(nameof(numerator), "must be 0 or more", numerator.ToString(CultureInfo.InvariantCulture));
        }

        if (denominator.Sign <= 0)
        {
            Guard.Refuse(nameof(denominator), "must be 1 or more", denominator.ToString(CultureInfo.InvariantCulture));
        }

        return new EuroAmount(numerator, denominator);
    }

    /// <summary>Reads an amount of euros, as a number or as a fraction.</summary>
    /// <param name="text">
    /// A number of euros with at most 28 digits, such as <c>2412.5</c>, or a fraction such as <c>2000/3</c>, in digits
    /// only and each part of at most 200.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">It is no amount, or has more digits than can be read exactly.</exception>
    public static EuroAmount Parse(string text) =>
        WrittenForm.Required(
            TryParse(Guard.NotNull(text, nameof(text)), out var amount),
            amount,
            text,
            "an amount of euros",
            "0 or more with at most 28 digits, such as '2412.5', or a fraction such as '2000/3'"
        );

    /// <summary>Reads an amount as <see cref="Parse"/> does, without an exception for text that is none.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="amount">The amount, or the default value.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(string? text, out EuroAmount amount)
    {
        amount = default;
        var parts = text?.Split('/') ?? [];
        if (parts.Length == 2)
        {
            var isFraction =
                TryParseDigits(parts[0], out var above) & TryParseDigits(parts[1], out var below) && !below.IsZero;
            amount = isFraction ? new EuroAmount(above, below) : default;
            return isFraction;
        }

        if (parts.Length != 1 || !WrittenForm.TryReadNumber(parts[0], out var euros))
        {
            return false;
        }

        amount = OfDecimal(euros);
        return true;
    }

    /// <summary>The smaller of two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    public static EuroAmount Min(EuroAmount left, EuroAmount right) => left <= right ? left : right;

    /// <summary>This amount and another together, exactly.</summary>
    /// <param name="other">The other amount.</param>
    public EuroAmount Plus(EuroAmount other) =>
        new((numerator * other.Denominator) + (other.numerator * Denominator), Denominator * other.Denominator);

    /// <summary>What is left of this amount when another is taken off, exactly; 0 where the other is not smaller.</summary>
    /// <param name="other">The other amount.</param>
    public EuroAmount LessNotBelowZero(EuroAmount other) =>
        other >= this
            ? Zero
            : new EuroAmount(
                (numerator * other.Denominator) - (other.numerator * Denominator),
                Denominator * other.Denominator
            );

    /// <summary>A percentage of this amount, exactly.</summary>
    /// <param name="percentage">The percentage.</param>
    public EuroAmount Share(Percentage percentage)
    {
        var percent = OfDecimal(percentage.ToDecimal());
        return new EuroAmount(numerator * percent.numerator, Denominator * percent.Denominator * 100);
    }

    /// <summary>This amount in proportion to hours, exactly.</summary>
    /// <param name="hours">The hours of the contract.</param>
    /// <param name="fullTimeHours">The hours for which the amount holds, more than 0.</param>
    /// <exception cref="InvalidValueException">The hours for which the amount holds are 0.</exception>
    public EuroAmount InProportion(HoursPerWeek hours, HoursPerWeek fullTimeHours)
    {
        if (fullTimeHours == default)
        {
            Guard.Refuse(nameof(fullTimeHours), "must be more than 0", fullTimeHours.ToString());
        }

        return new EuroAmount(numerator * hours.Seconds, Denominator * fullTimeHours.Seconds);
    }

    /// <summary>
    /// This amount rounded to whole cents, half a cent up (away from zero). The Participatiewet gives no way of rounding;
    /// this is the usual one for amounts of money.
    /// </summary>
    public EuroAmount RoundToCents()
    {
        var twiceTheCents = numerator * 200;
        var cents = (twiceTheCents + Denominator) / (Denominator * 2); // the half is added before what is over is dropped
        return new EuroAmount(cents, 100);
    }

    /// <summary>Gives the amount as a decimal number where that is exact within 28 digits.</summary>
    /// <param name="euros">The number, or 0.</param>
    /// <returns>Whether it is.</returns>
    public bool TryToDecimal(out decimal euros)
    {
        euros = 0;
        var decimals = 0;
        for (var scaled = Denominator; !scaled.IsOne; decimals++)
        {
            // each decimal takes a 2, a 5 or both out of the denominator, until nothing is left of it
            var divisor = BigInteger.GreatestCommonDivisor(scaled, 10);
            if (divisor.IsOne || decimals == WrittenForm.MostDigits)
            {
                return false;
            }

            scaled /= divisor;
        }

        var digits = numerator * BigInteger.Pow(10, decimals) / Denominator;
        if (digits >= BigInteger.Pow(10, WrittenForm.MostDigits))
        {
            return false;
        }

        var whole = decimal.GetBits((decimal)digits);
        euros = new decimal(whole[0], whole[1], whole[2], isNegative: false, (byte)decimals);
        return true;
    }

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other amount.</param>
    public int CompareTo(EuroAmount other) => (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    /// <summary>Compares with another amount; null comes first.</summary>
    /// <param name="obj">An amount or null.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            EuroAmount other => CompareTo(other),
            _ => throw new ArgumentException("An amount compares only with an amount.", nameof(obj)),
        };

    /// <summary>Whether the left amount is lower.</summary>
    public static bool operator <(EuroAmount left, EuroAmount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is lower or equal.</summary>
    public static bool operator <=(EuroAmount left, EuroAmount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is higher.</summary>
    public static bool operator >(EuroAmount left, EuroAmount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is higher or equal.</summary>
    public static bool operator >=(EuroAmount left, EuroAmount right) => left.CompareTo(right) >= 0;

    /// <summary>
    /// The number of euros in the invariant culture where a decimal of at most 28 digits is exact, without needless zeros:
    /// <c>2412.5</c>; otherwise the fraction: <c>2000/3</c>.
    /// </summary>
    public override string ToString() =>
        TryToDecimal(out var euros)
            ? euros.ToString(CultureInfo.InvariantCulture)
            : FormattableString.Invariant($"{numerator}/{Denominator}");

    /// <summary>As <see cref="ToString()"/>: the value has one form, in every culture.</summary>
    /// <param name="format">null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => WrittenForm.General(format, ToString());

    /// <summary>A decimal is a whole number over a power of ten.</summary>
    private static EuroAmount OfDecimal(decimal euros)
    {
        var bits = decimal.GetBits(euros);
        var digits = new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0);
        var decimals = (bits[3] >> 16) & 0xFF;
        return new EuroAmount(new BigInteger(digits), BigInteger.Pow(10, decimals));
    }

    private static bool TryParseDigits(string text, out BigInteger number)
    {
        number = BigInteger.Zero;
        return text.Length <= MostDigitsRead
            && BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
