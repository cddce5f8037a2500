using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The dates that a fact may have. They are wide enough for every case, refuse the date that was never filled in
/// (<c>default(LocalDate)</c> is 0001-01-01), and leave room for every term at either end of the calendar.
/// </summary>
public static class DateBounds
{
    /// <summary>The first date that a fact may have, included.</summary>
    public static LocalDate Earliest { get; } = new(1900, 1, 1);

    /// <summary>The last date that a fact may have, included.</summary>
    public static LocalDate Latest { get; } = new(2999, 12, 31);
}
