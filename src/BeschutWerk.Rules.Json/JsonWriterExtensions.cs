using System.Text.Json;
using NodaTime;
using NodaTime.Text;

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

    /// <summary>Writes a date; nothing where there is none.</summary>
    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }

    /// <summary>Writes a number; nothing where there is none.</summary>
    public static void WriteNumber(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }

    /// <summary>Writes the norm and where it stands; only the norm where the policy does not regulate it.</summary>
    public static void WriteNorm(this Utf8JsonWriter writer, Norm norm, Citation? citation)
    {
        writer.WriteString("norm", norm.Name());
        if (citation is { } place)
        {
            writer.WriteString("citation", place.ToShortString());
            writer.WriteString("regulation", place.Regulation.Title);
            writer.WriteJuriconnect(place);
        }
    }

    /// <summary>
    /// Writes the identifier of a place in national law, and the address of a text in the database of municipal regulations;
    /// nothing for another place.
    /// </summary>
    public static void WriteJuriconnect(this Utf8JsonWriter writer, Citation? citation)
    {
        if (citation?.Juriconnect is { } identifier)
        {
            writer.WriteString("juriconnect", identifier);
        }

        if (citation?.Address is { } address)
        {
            writer.WriteString("address", address);
        }
    }
}
