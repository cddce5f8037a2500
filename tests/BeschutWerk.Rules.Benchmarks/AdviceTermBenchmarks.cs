using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Besluit advisering beschut werk article 2: a term that moves past weekends and holidays, half of them received.</summary>
[MemoryDiagnoser]
public class AdviceTermBenchmarks
{
    private static readonly LocalDate Start = new(2022, 7, 1);

    private readonly Policy policy = BuiltInPolicies.National;

    private readonly AdviceTermFacts[] cases = Cases.Make(random =>
    {
        var requested = random.Day(Start, 1400);
        var judged = requested.PlusDays(random.Next(120));
        return new AdviceTermFacts(judged, requested)
        {
            ReceivedOn = random.Next(2) == 0 ? null : random.Day(requested, Period.DaysBetween(requested, judged) + 1),
        };
    });

    /// <summary>Only running, overdue, in time or late.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cases.Count)]
    public int PlainIfs()
    {
        var sum = 0;
        foreach (ref readonly var facts in cases.AsSpan())
        {
            sum += Outcome(facts);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases.Count)]
    public int Decision()
    {
        var sum = 0;
        foreach (ref readonly var facts in cases.AsSpan())
        {
            sum += (int)AdviceRules.Term(policy, facts).Outcome.Result;
        }

        return sum;
    }

    private static int Outcome(AdviceTermFacts facts)
    {
        var lastDay = facts.RequestedOn.PlusWeeks(8);
        while (IsFree(lastDay))
        {
            lastDay = lastDay.PlusDays(1);
        }

        var judged = facts.ReceivedOn ?? facts.On;
        if (facts.ReceivedOn == null)
        {
            return judged <= lastDay ? 0 : 1;
        }

        return judged <= lastDay ? 2 : 3;
    }

    private static bool IsFree(LocalDate day)
    {
        var weekday = day.DayOfWeek;
        if (weekday is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            return true;
        }

        var (month, number) = (day.Month, day.Day);
        if (
            (month == 1 && number == 1)
            || (month == 4 && number == 27)
            || (month == 5 && number == 5)
            || (month == 12 && number is (25 or 26))
        )
        {
            return true;
        }

        if (month is < 3 or > 6 || weekday is not (IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Friday))
        {
            return false;
        }

        var dayOfMarch =
            number
            + (
                month == 3 ? 0
                : month == 4 ? 31
                : month == 5 ? 61
                : 92
            );
        return (dayOfMarch - Easter(day.Year)) is -2 or 1 or 39 or 50;
    }

    private static int Easter(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var leap = (3 * century / 4) - 12;
        var moon = (((8 * century) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + moon - leap + 60) % 30;
        if (epact == 24 || (epact == 25 && golden > 11))
        {
            epact++;
        }

        var full = 44 - epact;
        if (full < 21)
        {
            full += 30;
        }

        return full + 7 - (((5 * year / 4) - leap - 10 + full) % 7);
    }
}
