using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// The policies of one municipality as they follow each other, in one file: <c>{"key": "mijnstad", "policies": [{"policy":
/// {…}, "publishedOn": "2026-02-20"}]}</c>. A case that names the key is reviewed under the policy of its day.
/// </summary>
public static class PolicyHistoryJson
{
    internal static readonly string[] Names = ["key", "policies"];
    internal static readonly string[] EntryNames = ["policy", "publishedOn", "introducedOn"];

    /// <summary>Whether a file holds policies together, rather than one.</summary>
    /// <param name="utf8Json">The file in UTF-8, with or without a byte order mark.</param>
    public static bool IsHistory(ReadOnlyMemory<byte> utf8Json) =>
        PolicyJson.Parsed(utf8Json, out _) is { } file && file.TryGetProperty("policies", out _);

    /// <summary>Reads the policies and checks each and all of them together.</summary>
    /// <param name="utf8Json">The file in UTF-8, with or without a byte order mark.</param>
    /// <returns>The history, or all errors, each with its place; bad input is never an exception.</returns>
    public static Reading<PolicyHistory> Read(ReadOnlyMemory<byte> utf8Json)
    {
        if (PolicyJson.Parsed(utf8Json, out var text) is not { } file)
        {
            return new Reading<PolicyHistory>(value: null, [PolicyJson.Invalid(utf8Json, "file of policies")]);
        }

        var errors = new PolicyErrors();
        var fields = errors.Fields(file, "", Names)!;
        var key = KeyOf(errors, fields);
        _ = errors.Try(
            () => (object)fields.Required("policies"),
            "[{\"policy\": {…}, \"publishedOn\": \"2026-02-20\"}]"
        );
        var entries = errors.Items(fields, "policies").Select(item => EntryOf(errors, item.Item, item.Path)).ToList();
        var history = errors.Count == 0 ? Made(errors, entries) : null;
        var places = new PlacesInFile(text.Span);
        return new Reading<PolicyHistory>(history, errors.In(places), errors.WarningsIn(places), key);
    }

    /// <summary>Writes policies as a file from which they can be read back equal.</summary>
    /// <param name="writer">The writer, best made with <see cref="PolicyJson.WriterOptions"/>.</param>
    /// <param name="key">The key by which a case names them together: lower-case letters, digits and hyphens.</param>
    /// <param name="history">The policies.</param>
    /// <exception cref="ArgumentNullException">The writer, the key or the history is missing.</exception>
    /// <exception cref="InvalidValueException">The key holds another character, or none.</exception>
    public static void Write(Utf8JsonWriter writer, string key, PolicyHistory history)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        _ = history ?? throw new ArgumentNullException(nameof(history));
        _ = KnownPolicies.CheckedKey(key); // before anything is written
        writer.WriteStartObject();
        writer.WriteString("key", key);
        writer.WriteStartArray("policies");
        foreach (var entry in history)
        {
            writer.WriteStartObject();
            writer.WriteDate("publishedOn", entry.PublishedOn);
            writer.WriteDate("introducedOn", entry.IntroducedOn);
            writer.WritePropertyName("policy");
            PolicyFileWriter.Write(writer, entry.Policy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string? KeyOf(PolicyErrors errors, FieldReader fields)
    {
        if (errors.Try(() => fields.RequiredText("key"), "\"mijnstad\"") is not { } key)
        {
            return null;
        }

        _ = errors.Changed(fields.PathOf("key"), key, KnownPolicies.CheckedKey);
        return key;
    }

    private static PolicyHistoryEntry? EntryOf(PolicyErrors errors, JsonElement item, string path)
    {
        if (errors.Fields(item, path, EntryNames) is not { } fields)
        {
            return null;
        }

        var before = errors.Count;
        var publishedOn = errors.Try(() => fields.Date("publishedOn"));
        var introducedOn = errors.Try(() => fields.Date("introducedOn"));
        var given = errors.Try(() => (object)fields.Required("policy"), "{\"key\": \"mijnstad-2026\", …}");
        var policy = given is null
            ? null
            : new PolicyFileReader(errors).Read(fields.Required("policy"), fields.PathOf("policy"));
        if (policy is null || errors.Count > before)
        {
            return null;
        }

        try
        {
            return new PolicyHistoryEntry(policy, publishedOn, introducedOn);
        }
        catch (InvalidValueException refusal)
        {
            var (_, wrong, message) = fields.Refused(refusal).Error;
            errors.Add(ReadingErrorCode.InvalidValue, wrong!, message);
            return null;
        }
    }

    private static PolicyHistory? Made(PolicyErrors errors, IEnumerable<PolicyHistoryEntry?> entries)
    {
        try
        {
            return new PolicyHistory(entries.OfType<PolicyHistoryEntry>());
        }
        catch (InvalidValueException refusal)
        {
            var path = (refusal.ParamName ?? "").Replace("entries", "policies");
            errors.Add(
                ReadingErrorCode.InvalidValue,
                path,
                $"{refusal.Requirement}; it was {Shown.Of(refusal.Actual)}"
            );
            return null;
        }
    }
}
