using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// The contract as JSON Schemas (2020-12), made from the tables that read and write it: the fields of every rule and event,
/// their forms, bounds and words, what is required, and that there is no other field.
/// </summary>
/// <remarks>
/// A schema never refuses what is read. What is refused although it fits the schema is what a schema cannot say: that a day
/// comes before another, how many digits a number has, whether a key or a place is known, and what the parts of a case or a
/// policy file make of each other.
/// </remarks>
public static class JsonSchemas
{
    private static readonly ImmutableArray<(string Name, Func<JsonObject> Make)> Documents =
    [
        ("question", QuestionSchema.Make),
        ("answer", DecisionSchema.Answer),
        ("error", ErrorSchema.Make),
        ("case", CaseSchema.Make),
        ("review", ReviewSchema.Make),
        ("agenda", AgendaSchema.Make),
        ("comparison", ComparisonSchema.Make),
        ("policy", PolicySchema.Make),
        ("policies", PolicySchema.OfOneMunicipality),
        ("receipt", ReceiptSchema.Make),
        ("replay", ReplaySchema.Make),
    ];

    /// <summary>The names of the schemas, in the order of the documentation.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Documents.Select(document => document.Name)];

    /// <summary>A schema as JSON, indented; the same text at every call, and on every machine.</summary>
    /// <param name="name">One of <see cref="Names"/>, such as <c>question</c>.</param>
    /// <exception cref="ArgumentNullException">The name is missing.</exception>
    /// <exception cref="InvalidValueException">There is no schema with this name.</exception>
    public static string Of(string name)
    {
        var place = Names.IndexOf(name ?? throw new ArgumentNullException(nameof(name)), StringComparer.Ordinal);
        if (place < 0)
        {
            throw new InvalidValueException(
                nameof(name),
                $"must be one of {string.Join(", ", Names)}",
                $"'{Shown.Of(name)}'"
            );
        }

        return Text(name, Documents[place].Make());
    }

    private static string Text(string name, JsonObject schema)
    {
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:beschutwerk-rules:schema:{name}",
        };
        foreach (var part in schema.ToList())
        {
            schema.Remove(part.Key);
            document[part.Key] = part.Value;
        }

        using var stream = new MemoryStream();
        var options = PolicyJson.WriterOptions with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
