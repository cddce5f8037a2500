using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The command <c>review</c> of many cases, one a line, answered in the same order, a few at a time, so that memory does not
/// grow with their number. A case with errors costs only itself.
/// </summary>
internal static class ReviewManyCommand
{
    private const int MostLines = 32;

    private const int MostBytes = 256 * 1024;

    /// <summary>What is written is always whole: that it is need not be checked for each of many cases.</summary>
    private static readonly JsonWriterOptions WriterOptions = DecisionJson.WriterOptions with { SkipValidation = true };

    public static int Run(Terminal terminal, Stream opened, KnownPolicies policies, ReviewOptions options)
    {
        var answers = new Answers(terminal, options.IsParallel ? 2 * Environment.ProcessorCount : 1);
        var progress = new Progress(terminal, opened.CanSeek ? opened.Length : null);
        long line = 0;
        foreach (var block in Blocks(new LineReader(opened).Lines()))
        {
            var first = line + 1;
            answers.Add(buffer => Answer(terminal, buffer, block, first, policies, options), options.IsParallel);
            line += block.Count;
            progress.Show(line, opened);
        }

        var allReviewed = answers.End();
        progress.End(line);
        if (line == 0)
        {
            CaseLines.TellEmpty(terminal);
            return ExitStatus.WrongUsage;
        }

        return allReviewed ? ExitStatus.AllDecided : ExitStatus.SomeNotDecided;
    }

    /// <summary>The lines, a few together: so many as are worth a turn of a processor, and no more than fit in memory.</summary>
    private static IEnumerable<List<byte[]?>> Blocks(IEnumerable<byte[]?> lines)
    {
        var (block, bytes) = (new List<byte[]?>(), 0);
        foreach (var line in lines)
        {
            block.Add(line);
            bytes += line?.Length ?? 0;
            if (block.Count >= MostLines || bytes >= MostBytes)
            {
                yield return block;
                (block, bytes) = ([], 0);
            }
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    /// <summary>Writes the answers to some lines, and tells whether each was a case that can be.</summary>
    private static bool Answer(
        Terminal terminal,
        ArrayBufferWriter<byte> buffer,
        List<byte[]?> block,
        long first,
        KnownPolicies policies,
        ReviewOptions options
    )
    {
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        var allReviewed = true;
        for (var i = 0; i < block.Count; i++)
        {
            var written = buffer.WrittenCount;
            string? key = null;
            try
            {
                var reading = block[i] is { } text ? CaseJson.Read(text, policies, options.On) : CaseLines.TooLong();
                key = reading.Key;
                Write(reading, first + i);
                terminal.WorkedOut?.Invoke(key ?? "");
                allReviewed &= reading.Value is not null;
            }
            catch (Exception fault) when (OneOfMany.IsFault(fault))
            {
                writer.Reset();
                buffer.Rewind(written);
                Write(OneOfMany.ReadingOf(key, fault), first + i);
                allReviewed = false;
            }
        }

        return allReviewed;

        void Write(Reading<CaseFile> reading, long line)
        {
            if (options.Format == OutputFormat.Text)
            {
                buffer.Write(terminal.Shown(TextOf(terminal, reading, line, options)));
                return;
            }

            if (reading.Value is { } file)
            {
                ReviewJson.Write(writer, options.Review(file), options.Explain);
            }
            else
            {
                CaseJson.WriteErrors(writer, reading, line);
            }

            writer.Flush();
            buffer.Write("\n"u8);
            writer.Reset();
        }
    }

    private static string TextOf(Terminal terminal, Reading<CaseFile> reading, long line, ReviewOptions options)
    {
        if (reading.Value is { } file)
        {
            return $"{ReviewText.Of(options.Review(file), options.Language)}\n";
        }

        var number = line.ToString(CultureInfo.InvariantCulture);
        var language = terminal.Languages.Messages;
        var place = $"{new Text("regel", "line").In(language)} {number}";
        return string.Concat(reading.Errors.Select(e => $"{place}: {e.Explain(language).ReplaceLineEndings(" ")}\n"))
            + "\n";
    }

    /// <summary>
    /// Answers that are worked out beside each other and written in the order in which they were asked. No more than a few
    /// wait for an earlier one, so that memory does not grow with the file.
    /// </summary>
    private sealed class Answers(Terminal terminal, int most)
    {
        private readonly Queue<(Task<bool> Done, ArrayBufferWriter<byte> Buffer)> waiting = new();
        private readonly Stack<ArrayBufferWriter<byte>> free = new();
        private bool allReviewed = true;

        public void Add(Func<ArrayBufferWriter<byte>, bool> answer, bool beside)
        {
            while (waiting.Count >= most)
            {
                WriteNext();
            }

            var buffer = free.Count > 0 ? free.Pop() : new ArrayBufferWriter<byte>();
            waiting.Enqueue((beside ? Task.Run(() => answer(buffer)) : Task.FromResult(answer(buffer)), buffer));
        }

        /// <summary>Writes what waits, and tells whether every line was a case that can be.</summary>
        public bool End()
        {
            while (waiting.Count > 0)
            {
                WriteNext();
            }

            return allReviewed;
        }

        private void WriteNext()
        {
            var (done, buffer) = waiting.Dequeue();
            allReviewed &= done.GetAwaiter().GetResult();
            terminal.Output.Write(buffer.WrittenSpan);
            terminal.Output.Flush();
            buffer.ResetWrittenCount();
            free.Push(buffer);
        }
    }
}
