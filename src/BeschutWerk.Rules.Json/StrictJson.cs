using System.Text;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Parses JSON without repairing anything.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Whether an exception of <see cref="Parse"/> says that the text is no valid JSON.</summary>
    public static bool IsInvalid(Exception exception) =>
        exception is JsonException or ArgumentException or InvalidOperationException;

    /// <summary>Parses one value.</summary>
    /// <exception cref="JsonException">It is no valid JSON, or a field is given twice.</exception>
    /// <exception cref="ArgumentException">It is no valid UTF-8.</exception>
    /// <exception cref="InvalidOperationException">It holds an escape that is no character.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8Json)
    {
        RefuseInvalidText(utf8Json.Span);
        using var document = JsonDocument.Parse(utf8Json, Options);
        return document.RootElement.Clone();
    }

    /// <summary>Whether there is nothing but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> utf8Json)
    {
        foreach (var character in utf8Json)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Bytes that are no UTF-8, and escapes that are half a character, are found before any field is read.</summary>
    private static void RefuseInvalidText(ReadOnlySpan<byte> utf8Json)
    {
#if NETSTANDARD2_0
        _ = StrictUtf8.GetCharCount(utf8Json.ToArray());
#else
        _ = StrictUtf8.GetCharCount(utf8Json);
#endif
        var reader = new Utf8JsonReader(utf8Json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }
    }
}
