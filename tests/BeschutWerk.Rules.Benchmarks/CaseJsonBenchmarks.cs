using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>
/// A case file of eleven events from text to case and from review to text, beside the least that any program must do: parse
/// the same bytes.
/// </summary>
[MemoryDiagnoser]
public class CaseJsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly byte[] text;
    private readonly CaseReview review;

    public CaseJsonBenchmarks()
    {
        using var example = typeof(CaseJsonBenchmarks).Assembly.GetManifestResourceStream("misconduct.json")!;
        text = new byte[example.Length];
        example.ReadExactly(text);
        review = CaseRules.Review(CaseJson.Read(text).Value!, new LocalDate(2026, 3, 1));
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark]
    public int Read() => CaseJson.Read(text).Value!.Events.Length;

    [Benchmark]
    public int WriteReview()
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, DecisionJson.WriterOptions);
        ReviewJson.Write(writer, review);
        writer.Flush();
        return buffer.WrittenCount;
    }
}
