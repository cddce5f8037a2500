using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Compares two reviews in JSON part by part, whatever fields they have.</summary>
internal static class ReviewComparison
{
    /// <summary>
    /// What a part of a list is about: the first of these of which it has every field. A decision alone has a status.
    /// </summary>
    private static readonly string[][] Identities =
    [
        ["fact", "rule"],
        ["what"],
        ["rule", "status"],
        ["day"],
        ["name"],
        ["rule", "norm"],
        ["norm"],
        ["key"],
    ];

    public static ImmutableArray<ReplayDifference> Compare(JsonElement was, JsonElement now)
    {
        var differences = ImmutableArray.CreateBuilder<ReplayDifference>();
        Compare("", was, now, differences);
        return differences.ToImmutable();
    }

    private static void Compare(
        string path,
        JsonElement? was,
        JsonElement? now,
        ImmutableArray<ReplayDifference>.Builder differences
    )
    {
        if (was is { } before && now is { } after && PartsOf(before) is { } parts && PartsOf(after) is { } others)
        {
            foreach (var name in parts.Keys.Union(others.Keys, StringComparer.Ordinal))
            {
                Compare(path + Joined(path, name), Found(parts, name), Found(others, name), differences);
            }
        }
        else if (was is not { } left || now is not { } right || !JsonElement.DeepEquals(left, right))
        {
            differences.Add(new ReplayDifference(path, was?.GetRawText(), now?.GetRawText()));
        }
    }

    /// <summary>The fields of an object, or the parts of a list of objects by what they are about; null for anything else.</summary>
    private static Dictionary<string, JsonElement>? PartsOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return value.EnumerateObject().ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        }

        if (
            value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object)
        )
        {
            return null;
        }

        var parts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in value.EnumerateArray())
        {
            var name = NameOf(item);
            var ordinal = 1;
            var numbered = $"[{name}]";
            while (parts.ContainsKey(numbered))
            {
                ordinal++;
                numbered = FormattableString.Invariant($"[{name} {ordinal}]");
            }

            parts.Add(numbered, item);
        }

        return parts;
    }

    private static string NameOf(JsonElement item)
    {
        var fields = Array.Find(Identities, fields => fields.All(field => item.TryGetProperty(field, out _))) ?? [];
        var texts = fields
            .Where(field => !string.Equals(field, "status", StringComparison.Ordinal))
            .Select(field => item.GetProperty(field).ToString());
        return fields.Length == 0 ? "part" : string.Join(" ", texts);
    }

    private static JsonElement? Found(Dictionary<string, JsonElement> parts, string name) =>
        parts.TryGetValue(name, out var value) ? value : null;

    private static string Joined(string path, string name) => path.Length == 0 || name[0] == '[' ? name : $".{name}";
}
