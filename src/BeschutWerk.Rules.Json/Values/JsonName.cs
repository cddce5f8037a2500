using System.Text;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Values as the names of fields: keys of a dictionary.</summary>
internal static class JsonName
{
    /// <summary>The value that a name is: a number where it is written as one, otherwise a text.</summary>
    public static JsonElement ValueOf(string name) =>
        name.Length > 0 && (name[0] is '-' or (>= '0' and <= '9')) && TryParse(name) is { } number
            ? number
            : Parsed(writer => writer.WriteStringValue(name));

    /// <summary>The name that a value is.</summary>
    /// <exception cref="NotSupportedException">The value is no text and no number.</exception>
    public static string Of(Action<Utf8JsonWriter> write, Type type)
    {
        var value = Parsed(write);
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            _ => throw new NotSupportedException($"{type} is no text and no number in JSON, so it cannot be a key."),
        };
    }

    private static JsonElement? TryParse(string number)
    {
        try
        {
            return StrictJson.Parse(Encoding.UTF8.GetBytes(number));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement Parsed(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return StrictJson.Parse(stream.ToArray());
    }
}
