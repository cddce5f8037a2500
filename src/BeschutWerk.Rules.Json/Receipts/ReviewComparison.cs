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
        if (
            was is { } before
            && now is { } after
            && before.ValueKind == after.ValueKind
            && PartsOf(before) is { } parts
            && PartsOf(after) is { } others
        )
        {
            foreach (var name in parts.Keys.Union(others.Keys, StringComparer.Ordinal))
            {
                Compare(path + name, Found(parts, name), Found(others, name), differences);
            }
        }
        else if (was is not { } left || now is not { } right || !AreEqual(left, right))
        {
            differences.Add(new ReplayDifference(path.TrimStart('.'), OneLine(was), OneLine(now)));
        }
    }

    /// <summary>
    /// The fields of an object, or the parts of a list of objects by what they are about, each as it is added to a path; null
    /// for anything else.
    /// </summary>
    private static Dictionary<string, JsonElement>? PartsOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return value.EnumerateObject().ToDictionary(f => FieldStep(f.Name), f => f.Value, StringComparer.Ordinal);
        }

        if (
            value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object)
        )
        {
            return null;
        }

        var parts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in value.EnumerateArray())
        {
            var name = NameOf(item);
            string step;
            do
            {
                var ordinal = ordinals.TryGetValue(name, out var earlier) ? earlier + 1 : 1;
                ordinals[name] = ordinal;
                step = ordinal == 1 ? $"[{name}]" : FormattableString.Invariant($"[{name} {ordinal}]");
            } while (parts.ContainsKey(step));

            parts.Add(step, item);
        }

        return parts;
    }

    /// <summary>A field in a path; a name that is no word of letters and digits stands in quotes.</summary>
    private static string FieldStep(string name) =>
        name.Length > 0 && name.All(char.IsLetterOrDigit) ? $".{name}" : $"['{Shown.Of(name)}']";

    private static bool AreEqual(JsonElement left, JsonElement right) =>
        (left.ValueKind, right.ValueKind) switch
        {
            (JsonValueKind.Number, JsonValueKind.Number) => IsSameNumber(left, right),
            (JsonValueKind.Array, JsonValueKind.Array) => left.GetArrayLength() == right.GetArrayLength()
                && left.EnumerateArray().Zip(right.EnumerateArray(), AreEqual).All(same => same),
            (JsonValueKind.Object, JsonValueKind.Object) => left.EnumerateObject().Count()
                == right.EnumerateObject().Count()
                && left.EnumerateObject()
                    .All(f => right.TryGetProperty(f.Name, out var other) && AreEqual(f.Value, other)),
            var (one, other) => one == other
                && string.Equals(left.ToString(), right.ToString(), StringComparison.Ordinal),
        };

    /// <summary>Numbers that no number type holds are the same only where they are written alike.</summary>
    private static bool IsSameNumber(JsonElement left, JsonElement right) =>
        left.TryGetDecimal(out var one) && right.TryGetDecimal(out var other)
            ? one == other
            : string.Equals(left.GetRawText(), right.GetRawText(), StringComparison.Ordinal);

    /// <summary>A value as JSON on one line, however it was laid out.</summary>
    private static string? OneLine(JsonElement? value)
    {
        if (value is not { } found)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, DecisionJson.WriterOptions))
        {
            found.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
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
}
