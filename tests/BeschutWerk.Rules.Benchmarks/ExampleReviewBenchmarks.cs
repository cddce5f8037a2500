using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>The example of a dismissal for misconduct, eleven events, reviewed beside parsing its file.</summary>
[MemoryDiagnoser]
public class ExampleReviewBenchmarks
{
    private static readonly LocalDate Day = new(2026, 3, 20);
    private static readonly byte[] Text = Read();

    private readonly CaseFile file = CaseJson.Read(Text).Value!;

    /// <summary>Only the syntax: <see cref="JsonDocument"/> neither makes facts of it nor checks them.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using var document = JsonDocument.Parse(Text);
        return document.RootElement.GetProperty("events").GetArrayLength();
    }

    /// <summary>The review of the file once read.</summary>
    [Benchmark]
    public int Review() => CaseRules.Review(file, Day).Decisions.Length;

    private static byte[] Read()
    {
        using var stream = typeof(ExampleReviewBenchmarks).Assembly.GetManifestResourceStream("misconduct.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
