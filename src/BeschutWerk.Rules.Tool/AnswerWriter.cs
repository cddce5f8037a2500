using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>Writes answers for programs or for people.</summary>
internal sealed class AnswerWriter(Terminal terminal, OutputFormat format, Language? explain, bool whatIf)
{
    private const int FlushAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>Writes the answer to one question, and tells whether it was decided.</summary>
    public bool Write(Func<QuestionAnswer> decide, long line)
    {
        var written = buffer.WrittenCount;
        JsonElement? id = null;
        bool isDecided;
        try
        {
            var answer = decide();
            id = answer.Id;
            isDecided = answer.Decision is not null;
            Write(answer, line);
            terminal.WorkedOut?.Invoke(line.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception fault) when (OneOfMany.IsFault(fault))
        {
            buffer.Rewind(written);
            Write(new QuestionAnswer(id, OneOfMany.ErrorOf(fault)), line);
            isDecided = false;
        }

        if (buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }

        return isDecided;
    }

    private void Write(QuestionAnswer answer, long line)
    {
        if (format == OutputFormat.Json)
        {
            using var writer = new Utf8JsonWriter(buffer, DecisionJson.WriterOptions);
            DecisionJson.Write(writer, answer, line, explain, whatIf);
            writer.Flush();
            buffer.Write("\n"u8);
        }
        else
        {
            buffer.Write(terminal.Shown(TextOf(answer, line)));
        }
    }

    /// <summary>Sends what was written.</summary>
    public void Flush()
    {
        terminal.Output.Write(buffer.WrittenSpan);
        terminal.Output.Flush();
        buffer.ResetWrittenCount();
    }

    private string TextOf(QuestionAnswer answer, long line)
    {
        var label = (answer.Id?.ToString() ?? line.ToString(CultureInfo.InvariantCulture)).ReplaceLineEndings(" ");
        if (answer.Decision is { } decision)
        {
            var language = terminal.Languages.Texts;
            var explanation = whatIf
                ? $"{decision.Explain(language)}\n{answer.WhatWouldChangeIt().Explain(language)}"
                : decision.Explain(language);
            return $"[{label}] {decision.Rule.Explain(language, decision.Policy)} ({Printable.Line(decision.Policy.Regulation.Title)})\n{Indented(explanation)}\n\n";
        }

        var number = line.ToString(CultureInfo.InvariantCulture);
        var message = answer.Error!.Explain(terminal.Languages.Messages);
        return $"[{label}] {new Text("regel", "line").In(terminal.Languages.Messages)} {number}: {message}\n\n";
    }

    private static string Indented(string lines) => string.Join('\n', lines.Split('\n').Select(line => $"    {line}"));
}
