using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Article 6 lid 1 and 2: temporary or permanent.</summary>
[MemoryDiagnoser]
public class EmploymentContractBenchmarks
{
    private static readonly LocalDate Start = new(2022, 1, 1);

    private readonly Policy policy = BuiltInPolicies.Nuenen2019;

    private readonly EmploymentContractFacts[] cases = Cases.Make(random =>
    {
        var first = random.Day(Start, 700);
        return new EmploymentContractFacts(first.PlusDays(random.Next(1500)), first)
        {
            NoLongerInTargetGroup = random.Answer() is { } no ? !no : null,
        };
    });

    /// <summary>Only temporary, permanent or no offer.</summary>
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
            sum += (int)EmploymentRules.Contract(policy, facts).Outcome.Result;
        }

        return sum;
    }

    private static int Outcome(EmploymentContractFacts facts)
    {
        var corresponding = facts.FirstContractOn.PlusMonths(24);
        var lastDay = corresponding.Day < facts.FirstContractOn.Day ? corresponding : corresponding.PlusDays(-1);
        if (facts.On <= lastDay)
        {
            return 0;
        }

        return facts.NoLongerInTargetGroup == true ? 2 : 1;
    }
}
