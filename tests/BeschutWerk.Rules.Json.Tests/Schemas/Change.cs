using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>Changes one thing in a document, as people and programs get things wrong.</summary>
internal static class Change
{
    /// <summary>Values that are wrong in most places, and in some are not.</summary>
    private static readonly string[] Values =
    [
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1",
        "7",
        "1.5",
        "1e1",
        "1e400",
        "100.5",
        "168",
        "168.5",
        "30.00001",
        "0.00001",
        "1201",
        "1000001",
        "3000000000",
        "12345678901234567890123456789",
        "[]",
        "{}",
        "[null]",
        "[\"x\"]",
        "[\"2026-01-05\"]",
        "{\"x\": 1}",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"Never\"",
        "\"never\"",
        "\"line\\nbreak\"",
        "\"2026-01-05\"",
        "\"2024-02-29\"",
        "\"2025-02-29\"",
        "\"2100-02-29\"",
        "\"2000-02-29\"",
        "\"2026-04-31\"",
        "\"2026-13-01\"",
        "\"2026-1-5\"",
        "\"1899-12-31\"",
        "\"1900-01-01\"",
        "\"2999-12-31\"",
        "\"3000-01-01\"",
        "\"0001-01-01\"",
        "\"15:20\"",
        "\"0:00\"",
        "\"000:00:00\"",
        "\"168:00\"",
        "\"168:01\"",
        "\"25:61\"",
        "\"1:2\"",
        "\"2000/3\"",
        "\"0/3\"",
        "\"1/0\"",
        "\"-1/3\"",
        "\"6 months\"",
        "\"2 jaar\"",
        "\"36500 days\"",
        "\"36501 days\"",
        "\"101 years\"",
        "\"06 months\"",
        "\"0 weeks\"",
        "\"art. 7 lid 1\"",
        "\"bound\"",
        "\"other\"",
        "\"none\"",
    ];

    /// <summary>The document with one change, which is made in place.</summary>
    public static JsonNode? Of(JsonObject document, Random random)
    {
        var places = Places(document).ToList();
        var at = places[random.Next(places.Count)];
        switch (random.Next(8))
        {
            case 0 when at is JsonObject fields:
                fields[random.Next(2) == 0 ? "extra" : "Rule"] = JsonNode.Parse(OneOf(random));
                return document;
            case 1 when at is JsonObject { Count: > 0 } fields:
                fields.Remove(fields.ElementAt(random.Next(fields.Count)).Key);
                return document;
            case 2 when at is JsonObject { Count: > 0 } fields:
                var (name, value) = fields.ElementAt(random.Next(fields.Count));
                fields.Remove(name);
                fields[random.Next(2) == 0 ? name + "s" : char.ToUpperInvariant(name[0]) + name[1..]] = value;
                return document;
            case 3 when at is JsonArray { Count: > 0 } list:
                list.Add(list[random.Next(list.Count)]?.DeepClone());
                return document;
            case 4 when at is JsonArray { Count: > 0 } list:
                list.RemoveAt(random.Next(list.Count));
                return document;
            case 5 when at is JsonValue text && text.TryGetValue<string>(out var word):
                return Replaced(document, at, JsonValue.Create(Misspelt(word, random)));
            case 6 when Fields(document).ToList() is { Count: > 0 } all:
                var (parent, field) = all[random.Next(all.Count)];
                parent[field] = null;
                return document;
            default:
                return Replaced(document, at, JsonNode.Parse(OneOf(random)));
        }
    }

    private static string OneOf(Random random) => Values[random.Next(Values.Length)];

    private static string Misspelt(string word, Random random) =>
        random.Next(4) switch
        {
            0 => word + "x",
            1 when word.Length > 0 => char.IsUpper(word[0]) ? word.ToLowerInvariant() : word.ToUpperInvariant(),
            2 when word.Length > 0 => word[1..],
            _ => word + " ",
        };

    private static JsonNode? Replaced(JsonObject document, JsonNode at, JsonNode? value)
    {
        if (ReferenceEquals(at, document))
        {
            return value;
        }

        at.ReplaceWith(value);
        return document;
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) =>
        node switch
        {
            JsonObject fields => fields
                .Where(field => field.Value is not null)
                .SelectMany(field => Places(field.Value!)),
            JsonArray list => list.OfType<JsonNode>().SelectMany(Places),
            _ => [],
        }
            is var below
            ? below.Prepend(node)
            : [];

    private static IEnumerable<(JsonObject Parent, string Name)> Fields(JsonNode node) =>
        Places(node).OfType<JsonObject>().SelectMany(fields => fields.Select(field => (fields, field.Key)));
}
