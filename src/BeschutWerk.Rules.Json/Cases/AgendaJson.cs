using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes the rows of a work list in JSON. What has no value is left out.</summary>
public static class AgendaJson
{
    /// <summary>
    /// Writes a row as one object: <c>{"case", "day", "daysLeft" or "daysLate", "kind", "what", "who", "force", "norm",
    /// "citation", "term"}</c>.
    /// </summary>
    /// <param name="writer">The writer, best made with <see cref="DecisionJson.WriterOptions"/>.</param>
    /// <param name="row">The row.</param>
    /// <param name="explain">The language of the explanation; null for none.</param>
    /// <exception cref="ArgumentNullException">The writer or the row is missing.</exception>
    public static void Write(Utf8JsonWriter writer, AgendaRow row, Language? explain = null)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = row ?? throw new ArgumentNullException(nameof(row));
        writer.WriteStartObject();
        writer.WriteString("case", row.Case);
        writer.WriteDate("day", row.Day);
        writer.WriteNumber("daysLeft"u8, row.DaysLeft);
        writer.WriteNumber("daysLate"u8, row.DaysLate);
        writer.WriteString("kind", Words.Of(row.Kind));
        writer.WriteString("what", row.What);
        if (row is { Who: { } who, Force: { } force })
        {
            writer.WriteString("who", Words.Of(who));
            writer.WriteString("force", Words.Of(force));
        }

        writer.WriteNorm(row.Norm, row.Citation);
        if (row.TermNorm is { } term)
        {
            writer.WriteStartObject("term"u8);
            writer.WriteNorm(term, row.TermCitation);
            writer.WriteEndObject();
        }

        if (explain is { } language)
        {
            writer.WriteString("explanation", row.Explain(language));
        }

        writer.WriteEndObject();
    }
}
