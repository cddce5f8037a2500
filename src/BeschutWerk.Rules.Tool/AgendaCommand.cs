using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The command <c>agenda</c>. The cases are read and reviewed one by one and let go; only the rows of the window are held,
/// since they are told by day.
/// </summary>
internal static class AgendaCommand
{
    private const int FlushAt = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(Terminal terminal, AgendaOptions options)
    {
        if (options.Until < options.On)
        {
            terminal.Tell(
                "Optie '--until' mag niet voor '--on' liggen: de lijst zou eindigen voor zij begint.",
                "Option '--until' must not be before '--on': the list would end before it begins."
            );
            terminal.Tell(CommandLine.HelpHint);
            return ExitStatus.WrongUsage;
        }

        if (PolicyFiles.Read(terminal, options.PolicyFiles) is not { } policies)
        {
            return ExitStatus.WrongUsage;
        }

        var lines = new CaseLines(terminal, options.Cases, policies, options.On);
        var keys = new RepeatedKeys(terminal);
        var rows = CaseAgenda.InOrder(
            keys.Told(lines.Cases()).SelectMany(file => lines.Of(file, one => RowsOf(terminal, one, options)) ?? [])
        );
        if (lines.Count > 0)
        {
            Write(terminal, rows, options);
        }

        return lines.Status();
    }

    /// <summary>The rows of a case. They are told among those of others, so that each is put into words once before it is kept.</summary>
    private static AgendaRow[] RowsOf(Terminal terminal, CaseFile file, AgendaOptions options)
    {
        AgendaRow[] rows = [.. CaseAgenda.Of([CaseRules.Review(file, options.On)], options.Until)];
        foreach (var row in rows)
        {
            _ = row.Explain(options.Language);
            _ = NormTexts.Gives(row.Norm, row.Law);
        }

        terminal.WorkedOut?.Invoke(file.Key);
        return rows;
    }

    private static void Write(Terminal terminal, ImmutableArray<AgendaRow> rows, AgendaOptions options)
    {
        var output = terminal.Output;
        switch (options.Format)
        {
            case AgendaFormat.Json:
                WriteJson(output, rows, options.Explain);
                break;
            case AgendaFormat.Csv:
                AgendaCsv.Write(output, rows, options);
                break;
            case AgendaFormat.Ics:
                WriteText(output, writer => AgendaCalendar.Write(writer, rows, options));
                break;
            default:
                terminal.Write(TextOf(rows, options));
                break;
        }
    }

    private static string TextOf(ImmutableArray<AgendaRow> rows, AgendaOptions options)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        AgendaText.Write(text, rows, options);
        return text.ToString();
    }

    private static void WriteText(Stream output, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(output, Utf8, FlushAt, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }

    private static void WriteJson(Stream output, ImmutableArray<AgendaRow> rows, Language? explain)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var row in rows)
        {
            using (var writer = new Utf8JsonWriter(buffer, DecisionJson.WriterOptions))
            {
                AgendaJson.Write(writer, row, explain);
            }

            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= FlushAt)
            {
                output.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        output.Write(buffer.WrittenSpan);
    }
}
