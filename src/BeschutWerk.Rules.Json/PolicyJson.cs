using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>A policy as a file in JSON, which whoever knows the policy rules can read and write.</summary>
public static class PolicyJson
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>How a policy is best written: indented, and letters outside ASCII as they are.</summary>
    public static JsonWriterOptions WriterOptions { get; } =
        DecisionJson.WriterOptions with
        {
            Indented = true,
            NewLine = "\n",
        };

    /// <summary>
    /// Reads a policy and checks it as a whole. Nothing is filled in from another policy: what the file does not regulate
    /// is not regulated.
    /// </summary>
    /// <param name="utf8Json">The file in UTF-8, with or without a byte order mark.</param>
    /// <returns>The policy, or all errors, each with its place; bad input is never an exception.</returns>
    public static PolicyReading Read(ReadOnlyMemory<byte> utf8Json)
    {
        var text = utf8Json.Span.StartsWith(ByteOrderMark) ? utf8Json.Slice(ByteOrderMark.Length) : utf8Json;
        JsonElement file;
        try
        {
            file = StrictJson.Parse(text);
        }
        catch (Exception e) when (StrictJson.IsInvalid(e))
        {
            return Invalid(ReasonOf(e, text.Span));
        }

        return file.ValueKind == JsonValueKind.Object
            ? new PolicyFileReader().Read(file)
            : Invalid("a policy is one JSON object");
    }

    /// <summary>Writes a policy as a file from which it can be read back equal.</summary>
    /// <param name="writer">The writer, best made with <see cref="WriterOptions"/>.</param>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException">The writer or the policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// Its waiting list has an order that is made in C# and has no word in the file.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, Policy policy)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = policy ?? throw new ArgumentNullException(nameof(policy));
        PolicyFileWriter.Write(writer, policy);
    }

    private static PolicyReading Invalid(string reason) =>
        new(policy: null, [new PolicyError(PolicyErrorCode.InvalidJson, Path: null, reason)]);

    private static string ReasonOf(Exception exception, ReadOnlySpan<byte> text) =>
        StrictJson.IsBlank(text) ? "the file is empty: a policy is one JSON object"
        : exception is JsonException { LineNumber: { } line } json
            ? FormattableString.Invariant(
                $"the file is no valid JSON on line {line + 1}, near byte {json.BytePositionInLine + 1}: "
            ) + "it must be one object, complete, without a field given twice, without comments, nested at most 64 deep"
        : exception is JsonException ? "the file is no valid JSON: a field is given twice in one object"
        : "the file is no valid UTF-8, or holds an escape that is no character";
}
