namespace BeschutWerk.Rules;

/// <summary>
/// The wage value (loonwaarde): what a person's work is worth as a percentage of the statutory minimum wage, before
/// 2017 of the wage that was due; 0 to 100, both included, exact to a step of 0.0001.
/// </summary>
/// <remarks>
/// Immutable; equality and ordering are those of the number. The default value is a wage value of 0%, which is valid.
/// Source: Participatiewet article 6 lid 1 onder g, since July 2023 article 6 onder g; Nuenen 2019 articles 5, 7 and
/// 10.
/// </remarks>
[Meziantou.Analyzer.Annotations.CultureInsensitiveType]
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WageValue : IComparable<WageValue>, IComparable, IFormattable
#if !NETSTANDARD2_0
        , IWrittenValue<WageValue>
#endif
{
    internal WageValue(Percentage percentage) => Percentage = percentage;

    /// <summary>The wage value as a percentage.</summary>
    public Percentage Percentage { get; }

    /// <summary>Makes a wage value.</summary>
    /// <param name="percent">The number, 0 to 100, with at most four decimals that are not 0.</param>
    /// <exception cref="InvalidValueException">The number is out of bounds or finer than the step.</exception>
    public static WageValue FromPercent(decimal percent) => new(Percentage.FromPercent(percent, nameof(percent)));

    /// <summary>Reads a wage value, which is written as a percentage.</summary>
    /// <param name="text">As <see cref="BeschutWerk.Rules.Percentage.Parse"/> reads it, such as <c>42.5%</c> or <c>42.5</c>.</param>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    /// <exception cref="FormatException">It is no percentage from 0 to 100, or finer than the step.</exception>
    public static WageValue Parse(string text) => new(Percentage.Parse(text));

    /// <summary>Reads a wage value as <see cref="Parse"/> does, without an exception for text that is none.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="wageValue">The wage value, or the default value.</param>
    /// <returns>Whether the text is a wage value.</returns>
    public static bool TryParse(string? text, out WageValue wageValue)
    {
        var isRead = Percentage.TryParse(text, out var percentage);
        wageValue = new WageValue(percentage);
        return isRead;
    }

    /// <summary>
    /// This wage value in whole per cents, a half up. Source: article 4 lid 3 of the Regeling loonkostensubsidie
    /// Participatiewet up to June 2021.
    /// </summary>
    /// <remarks>No rule rounds before it compares: a decision for which the rounding would matter says so.</remarks>
    public WageValue RoundToWholePercent() => new(Percentage.RoundToWhole());

    /// <summary>The warning where this is no whole per cent and the rounded one reaches a threshold that it does not.</summary>
    internal Caveats CaveatAt(Percentage threshold) =>
        (Percentage >= threshold) == (RoundToWholePercent().Percentage >= threshold)
            ? Caveats.None
            : Caveats.WageValueNotWhole;

    /// <summary>Compares by number.</summary>
    /// <param name="other">The other wage value.</param>
    public int CompareTo(WageValue other) => Percentage.CompareTo(other.Percentage);

    /// <summary>Compares with another wage value; null comes first.</summary>
    /// <param name="obj">A wage value or null.</param>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            WageValue other => CompareTo(other),
            _ => throw new ArgumentException("A wage value compares only with a wage value.", nameof(obj)),
        };

    /// <summary>Whether the left wage value is lower.</summary>
    public static bool operator <(WageValue left, WageValue right) => left.Percentage < right.Percentage;

    /// <summary>Whether the left wage value is lower or equal.</summary>
    public static bool operator <=(WageValue left, WageValue right) => left.Percentage <= right.Percentage;

    /// <summary>Whether the left wage value is higher.</summary>
    public static bool operator >(WageValue left, WageValue right) => left.Percentage > right.Percentage;

    /// <summary>Whether the left wage value is higher or equal.</summary>
    public static bool operator >=(WageValue left, WageValue right) => left.Percentage >= right.Percentage;

    /// <summary>The percentage, in the invariant culture: <c>42.5%</c>.</summary>
    public override string ToString() => Percentage.ToString();

    /// <summary>As <see cref="ToString()"/>: the value has one form, in every culture.</summary>
    /// <param name="format">null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not looked at.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => WrittenForm.General(format, ToString());
}
