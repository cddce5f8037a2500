using System.Text.Json;
#if NETSTANDARD2_0
using System.Text;
#endif

namespace BeschutWerk.Rules.Json;

/// <summary>Parses JSON without repairing anything.</summary>
internal static class StrictJson
{
#if NETSTANDARD2_0
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );
#endif

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndianMark => [0xFE, 0xFF];

    /// <summary>The text without the mark that some programs write before it.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8Json) =>
        utf8Json.Span.StartsWith(ByteOrderMark) ? utf8Json.Slice(ByteOrderMark.Length) : utf8Json;

    /// <summary>
    /// The encoding of more than one byte a letter that bytes look like, which begin with its mark or with a letter in it; null
    /// for any other.
    /// </summary>
    public static string? WideEncodingOf(ReadOnlySpan<byte> bytes) =>
        IsUtf32(bytes) ? "UTF-32"
        : bytes.StartsWith(LittleEndianMark)
        || bytes.StartsWith(BigEndianMark)
        || (bytes.Length > 1 && (bytes[0] == 0) != (bytes[1] == 0))
            ? "UTF-16"
        : null;

    /// <summary>The first four bytes are a mark, or an ASCII letter of which three bytes are nothing.</summary>
    private static bool IsUtf32(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 4
        && (
            (bytes[2] == 0 && bytes[3] == 0 && (bytes.StartsWith(LittleEndianMark) || (bytes[0] != 0 && bytes[1] == 0)))
            || (
                bytes[0] == 0
                && bytes[1] == 0
                && (bytes.Slice(2).StartsWith(BigEndianMark) || (bytes[2] == 0 && bytes[3] != 0))
            )
        );

    /// <summary>Whether an exception of <see cref="Parse"/> says that the text is no valid JSON.</summary>
    public static bool IsInvalid(Exception exception) =>
        exception is JsonException or ArgumentException or InvalidOperationException;

    /// <summary>Parses one value.</summary>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <param name="allowDuplicates">Whether a field may be given twice; then its reader finds it.</param>
    /// <exception cref="JsonException">It is no valid JSON, or a field is given twice.</exception>
    /// <exception cref="ArgumentException">It is no valid UTF-8.</exception>
    /// <exception cref="InvalidOperationException">It holds an escape that is no character.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8Json, bool allowDuplicates = false)
    {
        using var document = Document(utf8Json, allowDuplicates);
        return document.RootElement.Clone();
    }

    /// <summary>Parses one value, which can be read until the document is thrown away.</summary>
    /// <inheritdoc cref="Parse"/>
    public static JsonDocument Document(ReadOnlyMemory<byte> utf8Json, bool allowDuplicates)
    {
        RefuseInvalidText(utf8Json.Span);
        return JsonDocument.Parse(utf8Json, new JsonDocumentOptions { AllowDuplicateProperties = allowDuplicates });
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
        if (!System.Text.Unicode.Utf8.IsValid(utf8Json))
        {
            throw new ArgumentException("The text is no valid UTF-8.", nameof(utf8Json));
        }
#endif
        if (utf8Json.IndexOf((byte)'\\') < 0)
        {
            return; // without an escape there is none that is half a character
        }

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
