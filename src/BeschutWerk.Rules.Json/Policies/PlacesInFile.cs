using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Json;

/// <summary>Where the fields of a JSON file stand: on which line, and how people count the items of its lists.</summary>
internal sealed class PlacesInFile
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>Reads the places of a text that is valid JSON.</summary>
    public PlacesInFile(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        var (line, counted) = (1, 0);
        var open = new Stack<Level>();
        string? name = null;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            for (; counted < start; counted++)
            {
                line += utf8Json[counted] == (byte)'\n' ? 1 : 0;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    RememberField(open.Peek().Path, name, line);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    continue;
                default:
                    var path = PathOf(open, name);
                    Remember(path, line);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        open.Push(new Level(path, reader.TokenType == JsonTokenType.StartArray));
                    }

                    continue;
            }
        }
    }

    /// <summary>The first field that an object holds twice, with the line of the second; null where none does.</summary>
    public (string Path, string Name, int Line)? Duplicate { get; private set; }

    /// <summary>The line of a path, or of the nearest thing around it where it is not there.</summary>
    public int? LineOf(string? path)
    {
        for (var part = path; !string.IsNullOrEmpty(part); part = Around(part!))
        {
            if (lines.TryGetValue(part!, out var line))
            {
                return line;
            }
        }

        return path is null ? null : 1;
    }

    /// <summary>Line, place and path before a message, such as <c>line 7, provision 3 (provisions[2].term): </c>.</summary>
    public static string Describe(int? line, string? path)
    {
        var text = new StringBuilder();
        if (line is { } number)
        {
            text.Append(FormattableString.Invariant($"line {number}"));
        }

        if (path is not null)
        {
            var counted = Counted(path);
            text.Append(text.Length == 0 ? "" : ", ").Append(counted is null ? path : $"{counted} ({path})");
        }

        return text.Length == 0 ? "" : text.Append(": ").ToString();
    }

    /// <summary>The items on a path as people count them, from 1: <c>policy 1, provision 3</c>; null where there is none.</summary>
    private static string? Counted(string path)
    {
#pragma warning disable MA0009 // no quantifier stands within another
        var items = Regex
            .Matches(path, @"(?<list>[a-zA-Z]+)\[(?<index>[0-9]{1,9})\]", RegexOptions.ExplicitCapture)
#pragma warning restore MA0009
            .Cast<Match>()
            .Select(match =>
                $"{ItemOf(match.Groups["list"].Value)} "
                + (int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) + 1).ToString(
                    CultureInfo.InvariantCulture
                )
            )
            .ToList();
        return items.Count == 0 ? null : string.Join(", ", items);
    }

    private static string ItemOf(string list) =>
        list switch
        {
            "policies" => "policy",
            "waitingListOrder" => "key",
            "basedOn" => "place",
            "requires" => "condition",
            "conduct" => "kind",
            _ => list.TrimEnd('s'),
        };

    private static string PathOf(Stack<Level> open, string? name)
    {
        if (open.Count == 0)
        {
            return "";
        }

        var around = open.Peek();
        return around.IsList
            ? FormattableString.Invariant($"{around.Path}[{around.Next++}]")
            : Joined(around.Path, name!);
    }

    private static string Joined(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Around(string path)
    {
        var end = path.LastIndexOfAny(['.', '[']);
        return end < 0 ? "" : path.Substring(0, end);
    }

    private void RememberField(string around, string name, int line)
    {
        var path = Joined(around, name);
        if (lines.ContainsKey(path))
        {
            Duplicate ??= (Joined(around, Shown.Of(name)), Shown.Of(name), line);
        }

        Remember(path, line);
    }

    private void Remember(string path, int line)
    {
        if (!lines.TryGetValue(path, out _))
        {
            lines[path] = line;
        }
    }

    private sealed class Level(string path, bool isList)
    {
        public string Path { get; } = path;

        public bool IsList { get; } = isList;

        public int Next { get; set; }
    }
}
