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
        writer.WritePropertyName(name);
        writer.WriteTexts(texts);
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        writer.WritePropertyName(name);
        writer.WriteTexts(texts);
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, IEnumerable<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the caveats of a set, one by one.</summary>
    public static void WriteCaveats(this Utf8JsonWriter writer, Caveats caveats)
    {
        writer.WriteStartArray("caveats"u8);
        foreach (var caveat in caveats is Caveats.None ? [] : caveats.Each())
        {
            writer.WriteStringValue(JsonWords<Caveats>.Of(caveat));
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<string> texts)
    {
        writer.WritePropertyName(name);
        writer.WriteTexts(texts);
    }

    /// <summary>Writes the word of a member of an enumeration.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter writer, JsonEncodedText name, T member)
        where T : struct, Enum => writer.WriteString(name, JsonWords<T>.Of(member));

    /// <summary>Writes the word of a member of an enumeration.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T member)
        where T : struct, Enum => writer.WriteString(name, JsonWords<T>.Of(member));

    /// <summary>Writes a date; nothing where there is none.</summary>
    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WritePropertyName(name);
            writer.WriteDateValue(day);
        }
    }

    /// <summary>Writes a date; nothing where there is none.</summary>
    public static void WriteDate(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WritePropertyName(name);
            writer.WriteDateValue(day);
        }
    }

    /// <summary>Writes a date, such as <c>2026-01-05</c>.</summary>
    public static void WriteDateValue(this Utf8JsonWriter writer, LocalDate day)
    {
        if (day.Year is < 1 or > 9999)
        {
            writer.WriteStringValue(LocalDatePattern.Iso.Format(day));
            return;
        }

        Span<byte> text = stackalloc byte[10];
        WriteDigits(text.Slice(0, 4), day.Year);
        text[4] = (byte)'-';
        WriteDigits(text.Slice(5, 2), day.Month);
        text[7] = (byte)'-';
        WriteDigits(text.Slice(8, 2), day.Day);
        writer.WriteStringValue(text);
    }

    /// <summary>Writes a number; nothing where there is none.</summary>
    public static void WriteNumber(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }

    /// <summary>Writes the name of a norm.</summary>
    public static void WriteNormName(this Utf8JsonWriter writer, JsonEncodedText name, Norm norm) =>
        writer.WriteString(name, JsonNorms.Of(norm));

    /// <summary>Writes the name of a norm.</summary>
    public static void WriteNormName(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Norm norm) =>
        writer.WriteString(name, JsonNorms.Of(norm));

    /// <summary>Writes the norm and where it stands; only the norm where the policy does not regulate it.</summary>
    public static void WriteNorm(this Utf8JsonWriter writer, Norm norm, Citation? citation)
    {
        writer.WriteNormName("norm"u8, norm);
        if (citation is { } place)
        {
            writer.WriteString("citation"u8, place.ToShortString());
            writer.WriteString("regulation"u8, place.Regulation.Title);
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
            writer.WriteString("juriconnect"u8, identifier);
        }

        if (citation?.Address is { } address)
        {
            writer.WriteString("address"u8, address);
        }
    }

    /// <summary>Writes an error as an object.</summary>
    public static void WriteError(this Utf8JsonWriter writer, ReadingError error)
    {
        writer.WriteStartObject();
        WriteErrorFields(writer, error);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields of an error; the line where it is known.</summary>
    public static void WriteErrorFields(Utf8JsonWriter writer, ReadingError error)
    {
        writer.WriteString("code"u8, JsonWords<ReadingErrorCode>.Of(error.Code));
        if (error.Path is { } path)
        {
            writer.WriteString("path"u8, path);
        }

        writer.WriteString("message"u8, error.Message);
        writer.WriteNumber("line"u8, error.Line);
    }

    private static void WriteDigits(Span<byte> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
