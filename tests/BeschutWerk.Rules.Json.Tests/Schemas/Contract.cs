using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>The schemas as a program outside of this library uses them: by a validator that knows nothing of it.</summary>
internal static class Contract
{
    /// <summary>Each made once, whichever tests run beside each other: the validator takes no schema twice.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> Schemas = new(StringComparer.Ordinal);

    private static readonly EvaluationOptions Quickly = new() { OutputFormat = OutputFormat.Flag };

    private static readonly EvaluationOptions Telling = new() { OutputFormat = OutputFormat.List };

    /// <summary>Whether a document fits a schema.</summary>
    public static bool Fits(string schema, JsonElement document) => Of(schema).Evaluate(document, Quickly).IsValid;

    /// <summary>Whether a document fits a schema.</summary>
    public static bool Fits(string schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Fits(schema, document.RootElement);
    }

    /// <summary>A document fits a schema, or the test tells where it does not.</summary>
    public static void ShouldFit(this string json, string schema)
    {
        if (Fits(schema, json))
        {
            return;
        }

        using var document = JsonDocument.Parse(json);
        var details = Of(schema).Evaluate(document.RootElement, Telling).Details ?? [];
        var wrong = details
            .Where(detail => !detail.IsValid && detail.Errors is not null)
            .Where(detail => !detail.EvaluationPath.ToString().Contains("/if", StringComparison.Ordinal))
            .Select(detail =>
                $"{detail.InstanceLocation} ({detail.EvaluationPath}): {string.Join(", ", detail.Errors!.Values)}"
            );
        Assert.Fail($"{json}\nis no {schema}:\n{string.Join('\n', wrong.Take(40))}");
    }

    /// <summary>What a writer writes, on one line.</summary>
    public static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Text(JsonNode? node) => node?.ToJsonString(Relaxed) ?? "null";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = DecisionJson.WriterOptions.Encoder };

    private static JsonSchema Of(string name) =>
        Schemas.GetOrAdd(name, key => new(() => JsonSchema.FromText(JsonSchemas.Of(key)))).Value;
}
