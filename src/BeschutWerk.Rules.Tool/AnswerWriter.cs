using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>Writes answers for programs or for people.</summary>
internal sealed class AnswerWriter(Stream output, OutputFormat format, Language? explain, bool whatIf)
{
    private const int FlushAt = 64 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>Writes one answer.</summary>
    public void Write(QuestionAnswer answer, long line)
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
            buffer.Write(Encoding.UTF8.GetBytes(Printable.Of(TextOf(answer, line))));
        }

        if (buffer.WrittenCount >= FlushAt)
        {
            Flush();
        }
    }

    /// <summary>Sends what was written.</summary>
    public void Flush()
    {
        output.Write(buffer.WrittenSpan);
        output.Flush();
        buffer.ResetWrittenCount();
    }

    private string TextOf(QuestionAnswer answer, long line)
    {
        var label = (answer.Id?.ToString() ?? line.ToString(CultureInfo.InvariantCulture)).ReplaceLineEndings(" ");
        if (answer.Decision is { } decision)
        {
            var language = explain ?? Language.Dutch;
            var explanation = whatIf
                ? $"{decision.Explain(language)}\n{answer.WhatWouldChangeIt().Explain(language)}"
                : decision.Explain(language);
            return $"[{label}] {decision.Rule.Explain(language, decision.Policy)} ({decision.Policy.Key})\n{Indented(explanation)}\n\n";
        }

        var number = line.ToString(CultureInfo.InvariantCulture);
        return explain is Language.Dutch
            ? $"[{label}] regel {number}: {answer.Error!.Explain(Language.Dutch)}\n\n"
            : $"[{label}] line {number}: {answer.Error!.Explain(Language.English)}\n\n";
    }

    private static string Indented(string lines) => string.Join('\n', lines.Split('\n').Select(line => $"    {line}"));
}
