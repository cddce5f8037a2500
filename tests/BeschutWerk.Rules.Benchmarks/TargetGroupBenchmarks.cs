using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Article 2: four answers.</summary>
[MemoryDiagnoser]
public class TargetGroupBenchmarks
{
    private readonly Policy policy = BuiltInPolicies.Nuenen2019;

    private readonly TargetGroupFacts[] cases = Cases.Make(random => new TargetGroupFacts
    {
        LimitationPresent = random.Answer(),
        BeyondRegularEmployer = random.Answer(),
        WorkCapacity = random.Answer(),
        IndicationHeld = random.Answer(),
    });

    /// <summary>Only belongs, does not belong or unknown.</summary>
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
            sum += (int)TargetGroupRules.Assess(policy, facts).Status;
        }

        return sum;
    }

    private static int Outcome(TargetGroupFacts facts)
    {
        if (
            facts.LimitationPresent == false
            || facts.BeyondRegularEmployer == false
            || facts.WorkCapacity == false
            || facts.IndicationHeld == false
        )
        {
            return 1;
        }

        if (
            facts.LimitationPresent == null
            || facts.BeyondRegularEmployer == null
            || facts.WorkCapacity == null
            || facts.IndicationHeld == null
        )
        {
            return 2;
        }

        return 0;
    }
}
