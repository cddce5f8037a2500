using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>A percentage from 0 to 100, both included, exact to a step of 0.0001.</summary>
/// <remarks>
/// <para>
/// Immutable. Kept as a whole number of steps, so that equal percentages have one form and compare exactly: 29.9999 is
/// below 30. Nothing is ever rounded: finer digits are refused.
/// </para>
/// <para>Equality and ordering are those of the number. The default value is 0%, a valid percentage.</para>
/// </remarks>
[Meziantou.Analyzer.Annotations.CultureInsensitiveType]
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Percentage : IComparable<Percentage>, IComparable, IFormattable
#if !NETSTANDARD2_0
        , IWrittenValue<Percentage>
#endif
{
    /// <summary>How many steps make one per cent.</summary>
    internal const int StepsInOne = 10_000;

    private const string Bounds = "0 to 100 with at most 4 decimals";

    private readonly int steps;

    private Percentage(int steps) => this.steps = steps;

    /// <summary>0%; the same as the default value.</summary>
    public static Percentage Zero => default;

    /// <summary>100%.</summary>
    public static Percentage Hundred => new(100 * StepsInOne);

    /// <summary>A percentage of steps, 0 to 100 per cent, both included, which is not checked.</summary>
    internal static Percentage FromSteps(int steps) => new(steps);

    /// <summary>The least difference of two percentages: 0.0001%.</summary>
    internal static Percentage FinestStep => new(1);

    /// <summary>Makes a percentage.</summary>
    /// <param name="percent">The number, 0 to 100, with at most four decimals that are not 0.</param>
    /// <exception cref="InvalidValueException">The number is out of bounds or finer than the step.</exception>
    public static Percentage FromPercent(decimal percent) => FromPercent(percent, nameof(percent));

    /// <summary>Reads a percentage, with or without its sign.</summary>
    /// <param name="text">
    /// For example <c>42.5%</c>, <c>42.5</c> or <c>30</c>: digits with at most four decimals that are not 0 behind a point, and
    /// perhaps a percent sign directly behind them.
    /// </param>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">It is no percentage from 0 to 100, or finer than the step.</exception>
    public static Percentage Parse(string text) =>
        WrittenForm.Required(
            TryParse(Guard.NotNull(text, nameof(text)), out var percentage),
            percentage,
            text,
            "a percentage",
            $"{Bounds}, such as '42.5%' or '42.5'"
        );

    /// <summary>Reads a percentage as <see cref="Parse"/> does, without an exception for text that is none.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="percentage">The percentage, or the default value.</param>
    /// <returns>Whether the text is a percentage.</returns>
    public static bool TryParse(string? text, out Percentage percentage)
    {
        percentage = default;
        if (text is null)
        {
            return false;
        }

        var number = text is [.., '%'] ? text.Substring(0, text.Length - 1) : text;
        var isRead = WrittenForm.TryReadNumber(number, out var percent) && IsWithinBounds(percent);
        percentage = isRead ? new Percentage((int)(percent * StepsInOne)) : default;
        return isRead;
    }

    /// <summary>The number of per cents, 0 to 100: 42.5 for <c>42.5%</c>.</summary>
    public decimal ToDecimal() => (decimal)steps / StepsInOne;

    /// <summary>What is left of this percentage when another, not greater, is taken off.</summary>
    /// <param name="other">The other percentage.</param>
    /// <exception cref="InvalidValueException">The other percentage is greater.</exception>
    public Percentage Minus(Percentage other) =>
        other <= this ? new Percentage(steps - other.steps) : throw IsMore(other);

    /// <summary>The smaller of two percentages.</summary>
    /// <param name="left">One percentage.</param>
    /// <param name="right">The other percentage.</param>
    public static Percentage Min(Percentage left, Percentage right) => left <= right ? left : right;

    /// <summary>Whether it is just above or below another.</summary>
    internal bool IsFinestStepFrom(Percentage other) => Math.Abs(unchecked(steps - other.steps)) == 1;

    /// <summary>This percentage in whole per cents, a half up.</summary>
    internal Percentage RoundToWhole() => new(unchecked((steps + (StepsInOne / 2)) / StepsInOne * StepsInOne));

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other percentage.</param>
    public int CompareTo(Percentage other) => steps.CompareTo(other.steps);

    /// <summary>Compares with another percentage; null comes first.</summary>
    /// <param name="obj">A percentage or null.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Percentage other => CompareTo(other),
            _ => throw new ArgumentException("A percentage compares only with a percentage.", nameof(obj)),
        };

    /// <summary>Whether the left percentage is lower.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.steps < right.steps;

    /// <summary>Whether the left percentage is lower or equal.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.steps <= right.steps;

    /// <summary>Whether the left percentage is higher.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.steps > right.steps;

    /// <summary>Whether the left percentage is higher or equal.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.steps >= right.steps;

    /// <summary>The number without needless zeros and with a percent sign, in the invariant culture: <c>42.5%</c>.</summary>
    public override string ToString() => ToDecimal().ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>As <see cref="ToString()"/>: the value has one form, in every culture.</summary>
    /// <param name="format">null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => WrittenForm.General(format, ToString());

    private InvalidValueException IsMore(Percentage other) =>
        new(nameof(other), $"must not be more than {this}", other.ToString());

    /// <summary>As the public factory, under the name that the caller's parameter has.</summary>
    internal static Percentage FromPercent(decimal percent, string parameter)
    {
        if (!IsWithinBounds(percent))
        {
            Guard.Refuse(parameter, $"must be {Bounds}", percent.ToString(CultureInfo.InvariantCulture));
        }

        return new Percentage((int)(percent * StepsInOne));
    }

    private static bool IsWithinBounds(decimal percent) =>
        percent is >= 0 and <= 100 && decimal.Truncate(percent * StepsInOne) == percent * StepsInOne;
}
