using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// What is wrong with a text that is no JSON, in the same words for every document: it can be a file, a line of one, or what
/// came over a network.
/// </summary>
internal static class TextErrors
{
    /// <summary>The error of a text that could not be parsed.</summary>
    /// <param name="exception">Why it could not be, for which <see cref="StrictJson.IsInvalid"/> holds.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="what">What it should hold, such as "case".</param>
    /// <returns>The error, with the line in the text where one is known.</returns>
    public static ReadingError Of(Exception exception, ReadOnlySpan<byte> text, string what)
    {
        if (StrictJson.IsBlank(text))
        {
            return Whole($"the text is empty: a {what} is one JSON object");
        }

        if (StrictJson.WideEncodingOf(text) is { } encoding)
        {
            return Whole($"the text is in {encoding}: write it in UTF-8");
        }

        return exception is not JsonException json
                ? Whole("the text is no valid UTF-8, or holds an escape that is no character")
            : json is { LineNumber: { } line, BytePositionInLine: { } position }
                ? Whole(Misplaced(text, line + 1, position + 1)) with
                {
                    Line = (int)line + 1,
                }
            : Duplicate(text);
    }

    /// <summary>The error of a text that is JSON, and no object.</summary>
    /// <param name="what">What it should be, such as "case".</param>
    public static ReadingError NoObject(string what) => Whole($"a {what} is one JSON object");

    /// <summary>The line is told where there is more than one: a document on a line among many has its number beside it.</summary>
    private static string Misplaced(ReadOnlySpan<byte> text, long line, long position)
    {
        var place = text.IndexOf((byte)'\n') < 0 ? "" : FormattableString.Invariant($"on line {line}, ");
        return FormattableString.Invariant($"the text is no valid JSON {place}near byte {position}: ")
            + "it must be one object, complete, with a comma between its fields and none after the last, without comments, "
            + "nested at most 64 deep";
    }

    private static ReadingError Duplicate(ReadOnlySpan<byte> text)
    {
        var (path, name, line) = new PlacesInFile(text).Duplicate!.Value;
        return new ReadingError(ReadingErrorCode.InvalidJson, path, $"the field '{name}' is given more than once")
        {
            Line = line,
        };
    }

    private static ReadingError Whole(string message) => new(ReadingErrorCode.InvalidJson, Path: null, message);
}
