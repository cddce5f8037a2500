using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The first day in force of a policy as far as it is known: it lies from the earliest to the latest.</summary>
internal readonly record struct FirstDays(LocalDate Earliest, LocalDate Latest)
{
    /// <summary>The latest first day of a policy whose publication is unknown: later than any day that can be judged.</summary>
    public static LocalDate NotKnown { get; } = DateBounds.Latest.PlusDays(1);

    public static FirstDays Any => new(DateBounds.Earliest, DateBounds.Earliest);

    public LocalDate? Known => Earliest == Latest ? Earliest : null;

    public FirstDays And(FirstDays other) =>
        new(LocalDate.Max(Earliest, other.Earliest), LocalDate.Max(Latest, other.Latest));

    /// <summary>Whether the first day has come on a day; null where that depends on what is unknown.</summary>
    public bool? HasCome(LocalDate on) =>
        on < Earliest ? false
        : on >= Latest ? true
        : null;
}
