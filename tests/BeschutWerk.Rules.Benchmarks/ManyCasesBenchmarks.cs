using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BeschutWerk.Rules.Json;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Benchmarks;

/// <summary>
/// 100,000 cases of twelve events from a file to an answer a line, as <c>review --file</c> does it, beside the least that any
/// program must do with such a file: parse each line and write it again.
/// </summary>
[MemoryDiagnoser]
public class ManyCasesBenchmarks
{
    private const int Count = 100_000;

    private string path = "";

    /// <summary>Writes the file.</summary>
    [GlobalSetup]
    public void WriteCases()
    {
        path = Path.GetTempFileName();
        using var file = File.Create(path);
        for (var i = 0; i < Count; i++)
        {
            using (var writer = new Utf8JsonWriter(file, DecisionJson.WriterOptions))
            {
                CaseJson.Write(writer, ReviewBenchmarks.FileFrom(new LocalDate(2024, 1, 1).PlusDays(i % 256)));
            }

            file.Write("\n"u8);
        }
    }

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public void RemoveCases() => File.Delete(path);

    /// <summary>Every line is parsed and written again.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public long ParseAndWrite()
    {
        var buffer = new ArrayBufferWriter<byte>();
        long written = 0;
        using var file = File.OpenRead(path);
        foreach (var line in new LineReader(file).Lines())
        {
            using var document = JsonDocument.Parse(line);
            using var writer = new Utf8JsonWriter(buffer, DecisionJson.WriterOptions);
            document.WriteTo(writer);
            writer.Flush();
            written += buffer.WrittenCount;
            buffer.ResetWrittenCount();
        }

        return written;
    }

    /// <summary>The command, its answers thrown away.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int ReviewFile() =>
        Tool.CommandLine.Run(
            ["review", "--file", path, "--on", "2025-01-15"],
            new Terminal(Stream.Null, Stream.Null, TextWriter.Null, InputIsRedirected: true)
        );
}
