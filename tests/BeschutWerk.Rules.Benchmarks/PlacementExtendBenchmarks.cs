using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Article 5 lid 2: the extension of a trajectory.</summary>
[MemoryDiagnoser]
public class PlacementExtendBenchmarks
{
    private static readonly LocalDate Start = new(2024, 1, 1);

    private readonly Policy policy = BuiltInPolicies.Nuenen2019;

    private readonly PlacementExtensionFacts[] cases = Cases.Make(random =>
    {
        var firstDay = random.Day(Start, 700);
        return new PlacementExtensionFacts(
            firstDay,
            random.Next(1, 7),
            random.Next(4),
            firstDay.PlusDays(random.Next(300))
        )
        {
            Ground = random.Next(8) == 0 ? null : (ExtensionGround)random.Next(1, 6),
            Reason = "stated",
        };
    });

    /// <summary>Only the new last day, or nothing.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cases.Count)]
    public int PlainIfs()
    {
        var sum = 0;
        foreach (ref readonly var facts in cases.AsSpan())
        {
            sum += Outcome(facts)?.Day ?? 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases.Count)]
    public int Decision()
    {
        var sum = 0;
        foreach (ref readonly var facts in cases.AsSpan())
        {
            sum += PlacementRules.Extend(policy, facts).TryGetOutcome(out var outcome) ? outcome.LastDay?.Day ?? 0 : 0;
        }

        return sum;
    }

    private static LocalDate? Outcome(PlacementExtensionFacts facts)
    {
        if (facts.PreviousExtensionMonths + facts.Months > 6 || facts.Ground == ExtensionGround.None)
        {
            return null;
        }

        if (facts.Ground == null || (facts.Ground == ExtensionGround.Other && string.IsNullOrWhiteSpace(facts.Reason)))
        {
            return null;
        }

        var months = (facts.TrajectoryMonths ?? 6) + facts.PreviousExtensionMonths + facts.Months;
        var corresponding = facts.StartOn.PlusMonths(months);
        return corresponding.Day < facts.StartOn.Day ? corresponding : corresponding.PlusDays(-1);
    }
}
