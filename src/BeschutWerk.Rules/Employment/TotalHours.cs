namespace BeschutWerk.Rules;

/// <summary>The hours a week of several contracts or positions together, exact to the second.</summary>
/// <remarks>
/// Immutable; equal when the number is equal. The default value is 0 hours, which is valid. No order is defined: compare
/// <see cref="Seconds"/>. Nothing is ever rounded.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct TotalHours
{
    private const int SecondsInAnHour = 3600;

    internal TotalHours(long seconds) => Seconds = seconds;

    /// <summary>The hours in seconds a week, 0 or more.</summary>
    public long Seconds { get; }

    /// <summary>An hour has 3600 seconds, 9 times 400, and only the 9 has a divisor that no decimal has.</summary>
    private bool HasExactDecimal => Seconds % 9 == 0;

    /// <inheritdoc cref="Sum(IEnumerable{HoursPerWeek})"/>
    public static TotalHours Sum(params HoursPerWeek[] hours) => Sum((IEnumerable<HoursPerWeek>)hours);

    /// <summary>The hours of all contracts together.</summary>
    /// <param name="hours">The hours of each contract.</param>
    /// <exception cref="ArgumentNullException">The hours are missing.</exception>
    public static TotalHours Sum(IEnumerable<HoursPerWeek> hours) =>
        new(Guard.NotNull(hours, nameof(hours)).Sum(contract => (long)contract.Seconds));

    /// <summary>The number of hours. A third of an hour has no exact decimal; compare and store <see cref="Seconds"/>.</summary>
    public decimal ToDecimal() => (decimal)Seconds / SecondsInAnHour;

    /// <summary>Hours and minutes, and seconds where there are any: <c>309:50</c>, <c>15:19:48</c>.</summary>
    public override string ToString()
    {
        var (hours, minutes, seconds) = (Seconds / SecondsInAnHour, Seconds / 60 % 60, Seconds % 60);
        return seconds == 0
            ? FormattableString.Invariant($"{hours}:{minutes:00}")
            : FormattableString.Invariant($"{hours}:{minutes:00}:{seconds:00}");
    }

    /// <summary>Contracts that have these hours together: as few as there can be.</summary>
    internal IEnumerable<HoursPerWeek> AsContracts()
    {
        for (var left = Seconds; left > 0; left -= HoursPerWeek.SecondsInAWeek)
        {
            yield return HoursPerWeek.FromSeconds((int)Math.Min(left, HoursPerWeek.SecondsInAWeek));
        }
    }

    /// <summary>The form in which an outcome carries it: the number where a decimal is exact, otherwise hours and minutes.</summary>
    internal object ToOutcomeValue() => HasExactDecimal ? ToDecimal() : ToString();
}
