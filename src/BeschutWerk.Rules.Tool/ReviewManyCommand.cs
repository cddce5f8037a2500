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

    private const int ProgressEvery = 1000;

    public static int Run(Terminal terminal, FileInfo cases, KnownPolicies policies, ReviewOptions options)
    {
        using var opened = cases.OpenRead();
        var buffer = new ArrayBufferWriter<byte>();
        var progress = new Progress(terminal, opened.Length);
        long line = 0;
        var allReviewed = true;
        foreach (var bytes in new LineReader(opened).Lines())
        {
            line++;
            var reading = bytes is { } text ? CaseJson.Read(text, policies, options.On) : TooLong();
            Write(buffer, reading, line, options);
            allReviewed &= reading.File is not null;
            if (buffer.WrittenCount >= FlushAt)
            {
                Flush(terminal, buffer);
            }

            if (line % ProgressEvery == 0)
            {
                progress.Show(line, opened.Position);
            }
        }

        Flush(terminal, buffer);
        progress.End(line);
        if (line == 0)
        {
            terminal.Tell("The input is empty: expected one case a line.");
            return ExitStatus.WrongUsage;
        }

        return allReviewed ? ExitStatus.AllDecided : ExitStatus.SomeNotDecided;
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

    private static CaseReading TooLong() =>
        CaseJson.Unreadable($"the line is longer than {LineReader.LongestLine / 1024 / 1024} MiB");

    /// <summary>One line on a terminal that is written over; nothing where standard error is no terminal.</summary>
    private sealed class Progress(Terminal terminal, long length)
    {
        public void Show(long line, long position)
        {
            if (!terminal.ErrorIsRedirected)
            {
                var percent = length == 0 ? 100 : 100 * position / length;
                terminal.Error.Write(
                    string.Create(CultureInfo.InvariantCulture, $"\r{line:N0} cases, {percent}% read")
                );
            }
        }

        public void End(long line)
        {
            if (!terminal.ErrorIsRedirected && line >= ProgressEvery)
            {
                terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\r{line:N0} cases, all read "));
            }
        }
    }
}
