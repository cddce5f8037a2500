using System.Buffers;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The command <c>compare</c>: each case is told as soon as it is compared, and only the sums are held, with the first cases
/// that differ for the page.
/// </summary>
internal static class CompareCommand
{
    private const int FlushAt = 64 * 1024;

    public static int Run(Terminal terminal, CompareOptions options)
    {
        if (OutputFiles.Conflict(options.Inputs, options.Outputs) is { } conflict)
        {
            terminal.Tell(conflict);
            return ExitStatus.WrongUsage;
        }

        if (PolicyFiles.Read(terminal, options.PolicyFiles) is not { } policies)
        {
            return ExitStatus.WrongUsage;
        }

        if (policies.Find(options.Policy) is not { } policy)
        {
            terminal.Tell(PolicyFiles.Unknown(options.Policy, policies));
            return ExitStatus.WrongUsage;
        }

        if (options is { Html: { } page, Force: false } && Replaces.NoPage(page) is { } other)
        {
            terminal.Tell(Replaces.Refused(page, other));
            return ExitStatus.WrongUsage;
        }

        return Compare(terminal, new CaseLines(terminal, options.Cases, policies, options.On), policy, options);
    }

    private static int Compare(Terminal terminal, CaseLines lines, Policy policy, CompareOptions options)
    {
        var writer = new Writer(terminal, options);
        var shown = new List<CaseComparison>();
        var sums = PolicyComparison.Of(lines.Cases().Select(file => lines.Of(file, Compared)).OfType<CaseComparison>());
        if (lines.Count > 0)
        {
            var result = new ComparisonResult(policy, options.On, sums, lines.Invalid, shown);
            writer.End(result);
            if (options.Html is { } html)
            {
                OutputFiles.Write([(html, ComparisonPage.Make(result, options.Language))]);
            }
        }

        return lines.Status();

        CaseComparison Compared(CaseFile file)
        {
            var comparison = CaseComparison.Of(file, policy, options.On);
            _ = PolicyComparison.Of([comparison]); // what the sums take of it
            if (!comparison.IsSame)
            {
                var isShown = options.Html is not null && shown.Count < ComparisonResult.MostShown;
                _ = isShown ? comparison.Explain(options.Language) : null; // as the page will tell it
                writer.Write(comparison);
                if (isShown)
                {
                    shown.Add(comparison);
                }
            }

            return comparison;
        }
    }

    /// <summary>Writes the cases that differ as they come, and the sums at the end.</summary>
    private sealed class Writer(Terminal terminal, CompareOptions options)
    {
        private readonly ArrayBufferWriter<byte> buffer = new();

        public void Write(CaseComparison comparison)
        {
            var written = buffer.WrittenCount;
            try
            {
                if (options.Format == OutputFormat.Text)
                {
                    WriteText(comparison.Explain(options.Language) + "\n\n");
                }
                else
                {
                    WriteJson(writer => ComparisonJson.Write(writer, comparison, options.Explain));
                }

                terminal.WorkedOut?.Invoke(comparison.Case);
            }
            catch (Exception fault) when (OneOfMany.IsFault(fault))
            {
                buffer.Rewind(written);
                throw;
            }

            if (buffer.WrittenCount >= FlushAt)
            {
                Flush();
            }
        }

        public void End(ComparisonResult result)
        {
            if (options.Format == OutputFormat.Text)
            {
                WriteText(new ComparisonText(options.Language).Sums(result));
            }
            else
            {
                WriteJson(writer => WriteSums(writer, result));
            }

            Flush();
        }

        private static void WriteSums(Utf8JsonWriter writer, ComparisonResult result)
        {
            writer.WriteStartObject();
            writer.WriteString("on", LocalDatePattern.Iso.Format(result.On));
            writer.WriteString("policy", result.Policy.Key);
            writer.WriteNumber("invalid", result.Invalid);
            writer.WritePropertyName("sums");
            ComparisonJson.Write(writer, result.Sums);
            writer.WriteEndObject();
        }

        private void WriteText(string text) => buffer.Write(terminal.Shown(text));

        private void WriteJson(Action<Utf8JsonWriter> write)
        {
            using (var writer = new Utf8JsonWriter(buffer, DecisionJson.WriterOptions))
            {
                write(writer);
            }

            buffer.Write("\n"u8);
        }

        private void Flush()
        {
            terminal.Output.Write(buffer.WrittenSpan);
            terminal.Output.Flush();
            buffer.ResetWrittenCount();
        }
    }
}
