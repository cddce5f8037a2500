using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Shows facts to a person who debugs, in the invariant culture.</summary>
internal static class Facts
{
    /// <summary>The facts that are known, in one line: <c>on: 2026-03-12, decidedOn: 2026-03-12</c>.</summary>
    public static string Describe(params ReadOnlySpan<(string Name, object? Value)> facts) =>
        Known(facts) is { Count: > 0 } known ? string.Join(", ", known) : "nothing known";

    /// <summary>The same between brackets, to stand behind a name; empty where nothing is known.</summary>
    public static string Behind(params ReadOnlySpan<(string Name, object? Value)> facts) =>
        Known(facts) is { Count: > 0 } known ? $" ({string.Join(", ", known)})" : "";

    /// <summary>A value in the invariant culture, a word as it stands in JSON.</summary>
    public static string Text(object value) =>
        value switch
        {
            LocalDate date => Guard.Iso(date),
            bool yes => yes ? "true" : "false",
            Enum member => Words.CamelCase(member.ToString()),
            _ => FormattableString.Invariant($"{value}"),
        };

    private static List<string> Known(ReadOnlySpan<(string Name, object? Value)> facts)
    {
        var known = new List<string>();
        foreach (var (name, value) in facts)
        {
            if (value is not null)
            {
                known.Add($"{Words.CamelCase(name)}: {Text(value)}");
            }
        }

        return known;
    }
}
