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
    private static readonly byte[] LittleEndianMark = [0xFF, 0xFE];
    private static readonly byte[] BigEndianMark = [0xFE, 0xFF];

    /// <summary>The text without the mark that some programs write before it.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8Json) =>
        utf8Json.Span.StartsWith(ByteOrderMark) ? utf8Json.Slice(ByteOrderMark.Length) : utf8Json;

    /// <summary>What is wrong with bytes that are no text in UTF-8, as it follows "the file" or "the line".</summary>
    public static string EncodingProblem(ReadOnlySpan<byte> bytes) =>
        IsUtf16(bytes)
            ? "is in UTF-16: write it in UTF-8"
            : "is no valid UTF-8, or holds an escape that is no character";

    /// <summary>Whether bytes look like UTF-16: they begin with its mark, or a letter takes the first two of them.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(LittleEndianMark)
        || bytes.StartsWith(BigEndianMark)
        || (bytes.Length > 1 && (bytes[0] == 0) != (bytes[1] == 0));

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
