using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Json;

/// <summary>A case file in JSON.</summary>
public static class CaseJson
{
    /// <summary>Reads a case under the built-in policy that it names, and checks it as a whole.</summary>
    /// <param name="utf8Json">
    /// The file: <c>{"case": "…", "policy": "…", "publishedOn": …, "known": {…}, "events": [{"on": …, "type": …}]}</c> in
    /// UTF-8, with or without a byte order mark.
    /// </param>
    /// <returns>The case, or all errors, each with its place; bad input is never an exception.</returns>
    public static Reading<CaseFile> Read(ReadOnlyMemory<byte> utf8Json) => Read(utf8Json, KnownPolicies.BuiltIn);

    /// <summary>Reads a case under the policy that it names, and checks it as a whole.</summary>
    /// <param name="utf8Json">The file, as for the other overload.</param>
    /// <param name="policies">The policies that it may name.</param>
    /// <returns>The case, or all errors, each with its place; bad input is never an exception.</returns>
    /// <exception cref="ArgumentNullException">The policies are missing.</exception>
    public static Reading<CaseFile> Read(ReadOnlyMemory<byte> utf8Json, KnownPolicies policies) =>
        Read(utf8Json, policies, reviewedOn: null);

    /// <summary>
    /// Reads a case that is to be reviewed on a day, and checks it as a whole. Where it names the policies of a municipality
    /// together, it is read under the one that governs that day.
    /// </summary>
    /// <param name="utf8Json">The file, as for the other overload.</param>
    /// <param name="policies">The policies that it may name, alone or together.</param>
    /// <param name="reviewedOn">The day of the review; null where it is not known, and the case must name one policy.</param>
    /// <returns>The case, or all errors, each with its place; bad input is never an exception.</returns>
    /// <exception cref="ArgumentNullException">The policies are missing.</exception>
    /// <exception cref="InvalidValueException">The day is out of <see cref="DateBounds"/>.</exception>
    public static Reading<CaseFile> Read(ReadOnlyMemory<byte> utf8Json, KnownPolicies policies, LocalDate? reviewedOn)
    {
        if (reviewedOn < DateBounds.Earliest || reviewedOn > DateBounds.Latest)
        {
            throw new InvalidValueException(
                nameof(reviewedOn),
                "must be a date within the bounds of a fact",
                LocalDatePattern.Iso.Format(reviewedOn.Value)
            );
        }

        _ = policies ?? throw new ArgumentNullException(nameof(policies));
        var text = StrictJson.WithoutMark(utf8Json);
        try
        {
            using var document = StrictJson.Document(text, allowDuplicates: true);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new CaseFileReader(policies, reviewedOn).Read(document.RootElement)
                : Invalid(TextErrors.NoObject("case"));
        }
        catch (Exception e) when (StrictJson.IsInvalid(e))
        {
            return Invalid(TextErrors.Of(e, text.Span, "case") with { Line = null });
        }
    }

    /// <summary>Writes a case as a file from which it can be read back equal, given its policy.</summary>
    /// <param name="writer">The writer, best made with <see cref="DecisionJson.WriterOptions"/>.</param>
    /// <param name="file">The case.</param>
    /// <exception cref="ArgumentNullException">The writer or the case is missing.</exception>
    public static void Write(Utf8JsonWriter writer, CaseFile file)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = file ?? throw new ArgumentNullException(nameof(file));
        writer.WriteStartObject();
        writer.WriteString("case", file.Key);
        writer.WriteString("policy", file.Policy.Key);
        writer.WriteDate("publishedOn", file.PublishedOn);
        writer.WriteDate("introducedOn", file.IntroducedOn);
        writer.WriteStartObject("known");
        CaseFactField.Write(writer, file.Known);
        writer.WriteEndObject();
        writer.WriteStartArray("events");
        foreach (var happened in file.Events)
        {
            WriteEvent(writer, happened);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes an event of a case.</summary>
    internal static void WriteEvent(Utf8JsonWriter writer, CaseEvent happened)
    {
        writer.WriteStartObject();
        writer.WriteDate("on"u8, happened.On);
        writer.WriteWord("type"u8, happened.Type);
        CaseFactField.Write(writer, happened.Facts);
        writer.WriteEndObject();
    }

    /// <summary>Writes what is wrong with a case file: <c>{"case": "…", "errors": [{"code", "path", "message"}]}</c>.</summary>
    /// <param name="writer">The writer, best made with <see cref="DecisionJson.WriterOptions"/>.</param>
    /// <param name="reading">What came of reading the file.</param>
    /// <param name="line">
    /// The number of the line on which the case stood, from 1, for a case among many; null for a file of its own.
    /// </param>
    /// <exception cref="ArgumentNullException">The writer or the reading is missing.</exception>
    public static void WriteErrors(Utf8JsonWriter writer, Reading<CaseFile> reading, long? line = null)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = reading ?? throw new ArgumentNullException(nameof(reading));
        writer.WriteStartObject();
        if (reading.Key is { } key)
        {
            writer.WriteString("case", Shown.Of(key));
        }

        if (line is { } number)
        {
            writer.WriteNumber("line", number);
        }

        writer.WriteStartArray("errors");
        foreach (var error in reading.Errors)
        {
            writer.WriteError(error);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What came of a case that could not even be read as text.</summary>
    /// <param name="code">The kind of error.</param>
    /// <param name="message">What is wrong and what is allowed, in English.</param>
    /// <returns>A reading with this error, without key or place.</returns>
    /// <exception cref="ArgumentNullException">The message is missing.</exception>
    public static Reading<CaseFile> Unreadable(ReadingErrorCode code, string message) =>
        Invalid(new ReadingError(code, Path: null, message ?? throw new ArgumentNullException(nameof(message))));

    private static Reading<CaseFile> Invalid(ReadingError error) => new(value: null, [error]);
}
