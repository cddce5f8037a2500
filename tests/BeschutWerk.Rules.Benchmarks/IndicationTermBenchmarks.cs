using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Article 4 lid 1 and 3: a term, half of the cases with a suspension.</summary>
[MemoryDiagnoser]
public class IndicationTermBenchmarks
{
    private static readonly LocalDate Start = new(2024, 1, 1);

    private readonly Policy policy = BuiltInPolicies.Nuenen2019;

    private readonly IndicationTermFacts[] cases = Cases.Make(random =>
    {
        var received = random.Day(Start, 700);
        var requested = received.PlusDays(random.Next(60));
        var answered = requested.PlusDays(random.Next(30));
        var judged = answered.PlusDays(random.Next(60));
        return new IndicationTermFacts(judged, received)
        {
            Suspensions = random.Next(2) == 0 ? Suspensions.None : new Suspensions(new Suspension(requested, answered)),
            DecidedOn = random.Next(2) == 0 ? null : random.Day(answered, Period.DaysBetween(answered, judged) + 1),
        };
    });

    /// <summary>Only running, overdue, suspended, in time or late.</summary>
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
            sum += (int)IndicationRules.Term(policy, facts).Outcome.Result;
        }

        return sum;
    }

    private static int Outcome(IndicationTermFacts facts)
    {
        var judged = facts.DecidedOn ?? facts.On;
        var lastDay = facts.AdviceReceivedOn.PlusWeeks(8);
        if (facts.Suspensions.Count == 1)
        {
            var suspension = facts.Suspensions[0];
            if (suspension.RequestedOn < lastDay)
            {
                if (suspension.ReceivedOn == null)
                {
                    return facts.DecidedOn == null ? 2 : 3;
                }

                var days = Period.DaysBetween(suspension.RequestedOn, suspension.ReceivedOn.Value) - 1;
                if (days > 0)
                {
                    lastDay = lastDay.PlusDays(days);
                }
            }
        }

        if (facts.DecidedOn == null)
        {
            return judged <= lastDay ? 0 : 1;
        }

        return judged <= lastDay ? 3 : 4;
    }
}
