using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>What the framework's writer lacks.</summary>
internal static class JsonWriterExtensions
{
    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the identifier of a place in national law; nothing for another place.</summary>
    public static void WriteJuriconnect(this Utf8JsonWriter writer, Citation? citation)
    {
        if (citation?.Juriconnect is { } identifier)
        {
            writer.WriteString("juriconnect", identifier);
        }
    }
}
