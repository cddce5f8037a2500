using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json;

/// <summary>Parts of schemas. Each call makes a new one, since a node of JSON stands in one place only.</summary>
internal static class Schema
{
    private const string Null = "null";

    /// <summary>Anything.</summary>
    public static JsonObject Any(string? description = null) => Described([], description);

    public static JsonObject Text(string? pattern = null, int? shortest = null, int? longest = null)
    {
        var text = OfType("string");
        Add(text, "minLength", shortest);
        Add(text, "maxLength", longest);
        Add(text, "pattern", pattern);
        return text;
    }

    public static JsonObject YesNo() => OfType("boolean");

    /// <summary>A whole number; the default bounds are those of what is read.</summary>
    public static JsonObject Integer(int least = int.MinValue, int most = int.MaxValue)
    {
        var number = OfType("integer");
        number["minimum"] = least;
        number["maximum"] = most;
        return number;
    }

    public static JsonObject Number(int? least = null, int? most = null)
    {
        var number = OfType("number");
        Add(number, "minimum", least);
        Add(number, "maximum", most);
        return number;
    }

    /// <summary>A value of one type or of another; a keyword such as <c>pattern</c> holds for its own type only.</summary>
    public static JsonObject NumberOrText(string pattern)
    {
        var schema = new JsonObject { ["type"] = Texts(["number", "string"]) };
        schema["pattern"] = pattern;
        return schema;
    }

    public static JsonObject Words(IEnumerable<string> words)
    {
        var schema = OfType("string");
        schema["enum"] = Texts(words);
        return schema;
    }

    public static JsonObject Words<T>()
        where T : struct, Enum => Words(Rules.Words.All<T>());

    public static JsonObject Const(string word) => new() { ["const"] = word };

    public static JsonObject True() => new() { ["const"] = true };

    public static JsonObject False() => new() { ["const"] = false };

    public static JsonObject ListOf(JsonObject items)
    {
        var list = OfType("array");
        list["items"] = items;
        return list;
    }

    /// <summary>An object with these fields and no other.</summary>
    public static JsonObject Object(params IEnumerable<Field> fields)
    {
        var schema = OfType("object");
        var (properties, required) = (new JsonObject(), new List<string>());
        foreach (var (name, form, isRequired) in fields)
        {
            properties[name] = form;
            if (isRequired)
            {
                required.Add(name);
            }
        }

        AddIfAny(schema, "required", required);
        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>What holds of the fields of an object, whatever else holds of it.</summary>
    public static JsonObject Having(params IEnumerable<Field> fields)
    {
        var schema = Object(fields);
        schema.Remove("type");
        schema.Remove("additionalProperties");
        return schema;
    }

    /// <summary>The same of what is an object; anything else does not have it.</summary>
    public static JsonObject ObjectHaving(params IEnumerable<Field> fields) =>
        WithAll(OfType("object"), Having(fields));

    /// <summary>That a field is given, and is not null.</summary>
    public static JsonObject Given(string name) =>
        Having(new Field(name, new JsonObject { ["not"] = OfType(Null) }, IsRequired: true));

    /// <summary>That fields are not given, or null.</summary>
    public static JsonObject NotGiven(params IEnumerable<string> names) =>
        Having(names.Select(name => new Field(name, OfType(Null))));

    public static JsonObject If(JsonObject condition, JsonObject then, JsonObject? otherwise = null)
    {
        var schema = new JsonObject { ["if"] = condition, ["then"] = then };
        if (otherwise is not null)
        {
            schema["else"] = otherwise;
        }

        return schema;
    }

    public static JsonObject Not(JsonObject schema) => new() { ["not"] = schema };

    public static JsonObject AnyOf(params IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = Nodes(schemas) };

    public static JsonObject AllOf(params IEnumerable<JsonObject> schemas) => new() { ["allOf"] = Nodes(schemas) };

    /// <summary>The same, or null.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not { } type)
        {
            return schema.Count == 0 ? schema : AnyOf(schema, OfType(Null));
        }

        schema["type"] = Texts([
            .. type is JsonArray types ? types.Select(item => item!.GetValue<string>()) : [type.GetValue<string>()],
            Null,
        ]);
        (schema["enum"] as JsonArray)?.Add((JsonNode?)null);
        return schema;
    }

    public static JsonObject Titled(JsonObject schema, string title, string? description = null)
    {
        var titled = new JsonObject { ["title"] = title };
        return WithAll(titled, Described(schema, description));
    }

    public static JsonObject Described(JsonObject schema, string? description) =>
        description is null ? schema : WithAll(new JsonObject { ["description"] = description }, schema);

    public static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]); // adding one by one is not for trimmed programs

    /// <summary>One schema with the keywords of another behind its own.</summary>
    public static JsonObject WithAll(JsonObject schema, JsonObject other)
    {
        foreach (var part in other.ToList())
        {
            other.Remove(part.Key);
            schema[part.Key] = part.Value;
        }

        return schema;
    }

    public static JsonObject OfType(string type) => new() { ["type"] = type };

    private static JsonArray Nodes(IEnumerable<JsonObject> schemas) =>
        new([.. schemas.Select(schema => (JsonNode?)schema)]);

    private static void AddIfAny(JsonObject schema, string name, List<string> texts)
    {
        if (texts.Count > 0)
        {
            schema[name] = Texts(texts);
        }
    }

    private static void Add(JsonObject schema, string name, int? number)
    {
        if (number is { } value)
        {
            schema[name] = value;
        }
    }

    private static void Add(JsonObject schema, string name, string? text)
    {
        if (text is not null)
        {
            schema[name] = text;
        }
    }

    /// <summary>A field of an object.</summary>
    public readonly record struct Field(string Name, JsonObject Form, bool IsRequired = false);
}
