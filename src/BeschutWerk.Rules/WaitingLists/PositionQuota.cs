using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>
/// The number of positions that a municipality must at least realise in a year by the ministerial regulation. Source:
/// Nuenen 2019 article 9 lid 1.
/// </summary>
/// <remarks>
/// Immutable; equal when the number is equal; no order is defined. A quota of 0 is valid, and realised by nothing. The
/// default value is no quota, not a quota of 0: reading it throws an <see cref="InvalidOperationException"/>, and facts
/// refuse it.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PositionQuota
{
    internal const int Most = 1_000_000;

    private readonly int positions;
    private readonly bool isGiven;

    private PositionQuota(int positions)
    {
        this.positions = positions;
        isGiven = true;
    }

    /// <summary>The number of positions, 0 or more.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public int Positions =>
        isGiven
            ? positions
            : throw new InvalidOperationException("This is default(PositionQuota), which is no quota, not even 0.");

    /// <summary>Makes a quota.</summary>
    /// <param name="positions">The number of positions, 0 to 1,000,000.</param>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    public static PositionQuota FromPositions(int positions)
    {
        if (positions is < 0 or > Most)
        {
            Guard.Refuse(nameof(positions), "must be 0 to 1000000", positions.ToString(CultureInfo.InvariantCulture));
        }

        return new PositionQuota(positions);
    }

    /// <summary>The hours a week that realise the quota: its number times the hours of one position.</summary>
    /// <param name="hoursOfPosition">The hours of one position.</param>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public TotalHours HoursAt(HoursPerWeek hoursOfPosition) => new((long)Positions * hoursOfPosition.Seconds);

    /// <summary>The number of positions.</summary>
    public override string ToString() => isGiven ? FormattableString.Invariant($"{positions}") : "(no quota)";
}
