using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes what came of deciding a receipt again in JSON.</summary>
public static class ReplayJson
{
    /// <summary>
    /// Writes one object: <c>{"case", "policy", "on", "same", "causes", "library": {"was", "is"}, "differences": [{"path",
    /// "was", "is"}]}</c>.
    /// </summary>
    /// <param name="writer">The writer, best made with <see cref="DecisionJson.WriterOptions"/>.</param>
    /// <param name="receipt">The receipt.</param>
    /// <param name="replay">What came of it.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(Utf8JsonWriter writer, Receipt receipt, Replay replay)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = receipt ?? throw new ArgumentNullException(nameof(receipt));
        _ = replay ?? throw new ArgumentNullException(nameof(replay));
        writer.WriteStartObject();
        writer.WriteString("case", replay.Review.Case);
        writer.WriteString("policy", replay.Review.Policy.Key);
        writer.WriteDate("on", replay.Review.On);
        writer.WriteBoolean("same", replay.IsSame);
        writer.WriteStartArray("causes");
        foreach (var cause in replay.Causes)
        {
            writer.WriteStringValue(Words.Of(cause));
        }

        writer.WriteEndArray();
        writer.WriteStartObject("library");
        writer.WriteString("was", receipt.Library);
        writer.WriteString("is", ReceiptJson.Library);
        writer.WriteEndObject();
        writer.WriteStartArray("differences");
        foreach (var difference in replay.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("path", difference.Path);
            WriteRaw(writer, "was", difference.Was);
            WriteRaw(writer, "is", difference.Is);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRaw(Utf8JsonWriter writer, string name, string? json)
    {
        if (json is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json);
        }
    }
}
