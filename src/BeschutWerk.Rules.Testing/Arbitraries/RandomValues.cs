using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>Single values, drawn by chance, with a bias to those at which something turns.</summary>
internal sealed class RandomValues(Random random)
{
    private static readonly ImmutableArray<decimal> Thresholds =
    [
        .. new[] { BuiltInPolicies.Nuenen2019, BuiltInPolicies.Maastricht2024, BuiltInPolicies.National }
            .SelectMany(policy => policy.Provisions)
            .Select(provision => provision.Percentage?.ToDecimal())
            .OfType<decimal>()
            .SelectMany(percent => new[] { percent, 100 - percent })
            .Concat([0m, 100m])
            .Distinct(),
    ];

    private static readonly ImmutableArray<decimal> Beside = [-0.5m, -0.01m, -0.0001m, 0, 0, 0.0001m, 0.01m, 0.5m];

    private static readonly ImmutableArray<string> UsualHours =
    [
        "36:00",
        "35:45",
        "36:15",
        "40:00",
        "31:00",
        "30:59:59",
        "15:20",
    ];

    public Random Random => random;

    /// <summary>A number from the first up to, not including, the second.</summary>
    public int Next(int least, int beyond) => random.Next(least, beyond);

    public bool OneIn(int many) => random.Next(many) == 0;

    public T Of<T>(ImmutableArray<T> items) => items[random.Next(items.Length)];

    /// <summary>Facts of which all or most are known, or few.</summary>
    public RandomFacts Facts() => new(random, unknown: Of<int>([0, 10, 30, 70]));

    /// <summary>Up to so many of a value.</summary>
    public ImmutableArray<T> Several<T>(int most, Func<T> draw) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => draw())];

    /// <summary>A day of the years in which the rules have held.</summary>
    public LocalDate Date() => DateNear(new LocalDate(2015 + random.Next(16), 1, 1).PlusDays(random.Next(365)));

    /// <summary>A day after or before another, often the last day of a term from it, the end of a month or a leap day.</summary>
    public LocalDate DateNear(LocalDate day)
    {
        var other = random.Next(8) switch
        {
            0 => day,
            1 => day.PlusMonths(Of<int>([-24, -12, -6, 6, 12, 24])).PlusDays(random.Next(-1, 2)),
            2 => day.PlusWeeks(Of<int>([5, 8])).PlusDays(random.Next(-1, 2)),
            3 => day.PlusMonths(random.Next(-6, 13)).With(DateAdjusters.EndOfMonth),
            4 => LeapDayFrom(day),
            5 => day.PlusDays(random.Next(0, 15)),
            _ => day.PlusDays(random.Next(-400, 400)),
        };
        return LocalDate.Min(LocalDate.Max(other, DateBounds.Earliest), DateBounds.Latest);
    }

    public Percentage Percentage() =>
        Rules.Percentage.FromPercent(
            random.Next(3) switch
            {
                0 => random.Next(101),
                1 => random.Next(1_000_001) / 10_000m,
                _ => Math.Min(Math.Max(Of(Thresholds) + Of(Beside), 0), 100),
            }
        );

    public HoursPerWeek Hours() =>
        HoursPerWeek.Parse(
            random.Next(2) == 0 ? Of(UsualHours) : $"{random.Next(1, 60)}:{random.Next(60):00}:{random.Next(60):00}"
        );

    public EuroAmount Amount() =>
        EuroAmount.FromEuros(random.Next(2) == 0 ? random.Next(4000) : random.Next(400_001) / 100m);

    public Term Term() =>
        random.Next(3) switch
        {
            0 => Rules.Term.FromDays(random.Next(1, 400)),
            1 => Rules.Term.FromWeeks(random.Next(1, 60)),
            _ => Rules.Term.FromMonths(random.Next(1, 61)),
        };

    private static LocalDate LeapDayFrom(LocalDate day)
    {
        var year = day.Year;
        while (!CalendarSystem.Iso.IsLeapYear(year) || new LocalDate(year, 2, 29) < day)
        {
            year++;
        }

        return new LocalDate(year, 2, 29);
    }
}
