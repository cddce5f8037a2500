using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The command <c>review --file</c>: many cases, one a line, each answered before the next is read, so that memory does not
/// grow with the file. A case with errors costs only itself.
/// </summary>
internal static class ReviewManyCommand
{
    private const int FlushAt = 64 * 1024;

    public static int Run(Terminal terminal, FileInfo cases, KnownPolicies policies, ReviewOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var lines = new CaseLines(terminal, cases, policies, options.On);
        var allReviewed = true;
        foreach (var (line, reading) in lines.Readings())
        {
            Write(buffer, reading, line, options);
            allReviewed &= reading.File is not null;
            if (buffer.WrittenCount >= FlushAt)
            {
                Flush(terminal, buffer);
            }
        }

        Flush(terminal, buffer);
        return allReviewed ? lines.Status() : ExitStatus.SomeNotDecided;
    }

    private static void Write(ArrayBufferWriter<byte> buffer, CaseReading reading, long line, ReviewOptions options)
    {
        if (options.Format == OutputFormat.Text)
        {
            buffer.Write(Encoding.UTF8.GetBytes(Printable.Of(TextOf(reading, line, options))));
            return;
        }

        using (var writer = new Utf8JsonWriter(buffer, DecisionJson.WriterOptions))
        {
            if (reading.File is { } file)
            {
                ReviewJson.Write(writer, CaseRules.Review(file, options.On), options.Explain);
            }
            else
            {
                CaseJson.WriteErrors(writer, reading, line);
            }
        }

        buffer.Write("\n"u8);
    }

    private static string TextOf(CaseReading reading, long line, ReviewOptions options)
    {
        if (reading.File is { } file)
        {
            return $"{ReviewText.Of(CaseRules.Review(file, options.On), options.Language)}\n";
        }

        var number = line.ToString(CultureInfo.InvariantCulture);
        return string.Concat(reading.Errors.Select(e => $"line {number}: {e.ToString().ReplaceLineEndings(" ")}\n"))
            + "\n";
    }

    private static void Flush(Terminal terminal, ArrayBufferWriter<byte> buffer)
    {
        terminal.Output.Write(buffer.WrittenSpan);
        terminal.Output.Flush();
        buffer.ResetWrittenCount();
    }
}
