using BenchmarkDotNet.Attributes;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>Percentages as scaled integers against decimals.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private static readonly Percentage Floor = Percentage.FromPercent(30);

    private readonly decimal[] decimals = Cases.Make(random => random.Next(0, 100) + (random.Next(100) * 0.01m));

    private readonly Percentage[] percentages;

    public ComparisonBenchmarks() => percentages = [.. decimals.Select(Percentage.FromPercent)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases.Count)]
    public int PlainDecimal()
    {
        var below = 0;
        foreach (var value in decimals)
        {
            below += value < 30m ? 1 : 0;
        }

        return below;
    }

    [Benchmark(OperationsPerInvoke = Cases.Count)]
    public int ScaledInteger()
    {
        var below = 0;
        foreach (var value in percentages)
        {
            below += value < Floor ? 1 : 0;
        }

        return below;
    }
}
