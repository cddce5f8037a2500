using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>Finds the names that a misspelt name may have meant.</summary>
internal static class NearNames
{
    private const int Most = 3;
    private const int LongestName = 60;

    /// <summary>The nearest names, the nearest first; none where no name is near.</summary>
    public static IEnumerable<string> Of(string given, IEnumerable<string> names)
    {
        return given.Length > LongestName
            ? []
            : Ranked(given, names)
                .Where(candidate => candidate.Changes <= Math.Max(2, candidate.Name.Length / 3))
                .Take(Most)
                .Select(candidate => candidate.Name);
    }

    /// <summary>All names, the nearest first.</summary>
    public static IEnumerable<string> All(string given, IEnumerable<string> names) =>
        Ranked(given, names).Select(candidate => candidate.Name);

    /// <summary>The nearest names, as they stand in a message before those that there are; empty where no name is near.</summary>
    public static string Told(string given, IEnumerable<string> names)
    {
        var near = string.Join(", ", Of(given, names));
        return near.Length > 0 ? $"near it are {near}; " : "";
    }

    private static IEnumerable<(string Name, int Changes)> Ranked(string given, IEnumerable<string> names)
    {
        var lower = given.ToLower(CultureInfo.InvariantCulture);
        return names
            .Select(name => (Name: name, Changes: Changes(lower, name.ToLower(CultureInfo.InvariantCulture))))
            .OrderBy(candidate => candidate.Changes);
    }

    /// <summary>How many letters must be added, removed or replaced to make one text of the other.</summary>
    private static int Changes(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
