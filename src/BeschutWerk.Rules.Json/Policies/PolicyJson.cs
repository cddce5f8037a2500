using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>A policy as a file in JSON, which whoever knows the policy rules can read and write.</summary>
public static class PolicyJson
{
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
    public static Reading<Policy> Read(ReadOnlyMemory<byte> utf8Json)
    {
        if (Parsed(utf8Json, out var text) is not { } file)
        {
            return new Reading<Policy>(value: null, [Invalid(utf8Json, "policy")]);
        }

        var errors = new PolicyErrors();
        var policy = new PolicyFileReader(errors).Read(file, "");
        var places = new PlacesInFile(text.Span);
        return new Reading<Policy>(policy, errors.In(places), errors.WarningsIn(places));
    }

    /// <summary>Writes a policy as a file from which it can be read back equal.</summary>
    /// <param name="writer">The writer, best made with <see cref="WriterOptions"/>.</param>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException">The writer or the policy is missing.</exception>
    public static void Write(Utf8JsonWriter writer, Policy policy)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = policy ?? throw new ArgumentNullException(nameof(policy));
        PolicyFileWriter.Write(writer, policy);
    }

    /// <summary>The one object that a file must be; null where it is none.</summary>
    internal static JsonElement? Parsed(ReadOnlyMemory<byte> utf8Json, out ReadOnlyMemory<byte> text)
    {
        text = StrictJson.WithoutMark(utf8Json);
        try
        {
            return StrictJson.Parse(text) is { ValueKind: JsonValueKind.Object } file ? file : null;
        }
        catch (Exception e) when (StrictJson.IsInvalid(e))
        {
            return null;
        }
    }

    /// <summary>Why a file is no such object.</summary>
    /// <param name="utf8Json">The file.</param>
    /// <param name="what">What it should hold.</param>
    internal static ReadingError Invalid(ReadOnlyMemory<byte> utf8Json, string what)
    {
        var text = StrictJson.WithoutMark(utf8Json);
        try
        {
            _ = StrictJson.Parse(text);
            return TextErrors.NoObject(what);
        }
        catch (Exception e) when (StrictJson.IsInvalid(e))
        {
            return TextErrors.Of(e, text.Span, what);
        }
    }
}
