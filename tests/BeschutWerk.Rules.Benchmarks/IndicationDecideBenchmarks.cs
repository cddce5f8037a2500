using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Article 4 lid 2 and 3: three answers.</summary>
[MemoryDiagnoser]
public class IndicationDecideBenchmarks
{
    private readonly Policy policy = BuiltInPolicies.Nuenen2019;

    private readonly IndicationFacts[] cases = Cases.Make(random => new IndicationFacts
    {
        AdviceBelongs = random.Answer(),
        CarefullyPrepared = random.Answer(),
        SufficientlyReasoned = random.Answer(),
    });

    /// <summary>Only the outcome or unknown.</summary>
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
            sum += (int)IndicationRules.Decide(policy, facts).Status;
        }

        return sum;
    }

    private static int Outcome(IndicationFacts facts)
    {
        if (facts.CarefullyPrepared == false)
        {
            return 2;
        }

        if (facts.CarefullyPrepared == null)
        {
            return 4;
        }

        if (facts.SufficientlyReasoned == false)
        {
            return 3;
        }

        if (facts.SufficientlyReasoned == null || facts.AdviceBelongs == null)
        {
            return 4;
        }

        return facts.AdviceBelongs == true ? 0 : 1;
    }
}
