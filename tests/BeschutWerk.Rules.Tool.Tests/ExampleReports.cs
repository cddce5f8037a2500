using System.Text.RegularExpressions;
using BeschutWerk.Rules.Json;
using BeschutWerk.Rules.Tests;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool.Tests;

/// <summary>The reports of the six example cases, on the days that the page of the command names.</summary>
internal static partial class ExampleReports
{
    private const string Folder = "src/BeschutWerk.Rules.Tool/examples/cases";

    /// <summary>Each case with its days.</summary>
    public static IReadOnlyDictionary<string, LocalDate[]> Days { get; } =
        Row()
            .Matches(System.IO.File.ReadAllText(Repository.PathTo("src/docs/tool.md")))
            .ToDictionary(
                row => row.Groups["name"].Value,
                row =>
                    row.Groups["days"].Value.Split(", ").Select(day => LocalDatePattern.Iso.Parse(day).Value).ToArray(),
                StringComparer.Ordinal
            );

    public static IEnumerable<string> Files =>
        Directory.GetFiles(Repository.PathTo(Folder), "*.json").Select(Path.GetFileName).OfType<string>();

    /// <summary>As the command makes it, with what would change a decision.</summary>
    public static byte[] Of(string name, LocalDate on, Language language)
    {
        var file = File(name);
        return ReportPage.Make(file, CaseRules.ReviewWithChanges(file, on), language);
    }

    public static CaseFile File(string name) =>
        CaseJson.Read(System.IO.File.ReadAllBytes(Repository.PathTo($"{Folder}/{name}"))).Value!;

    /// <summary>A row of the table of examples: the file, what it shows, and the days.</summary>
    [GeneratedRegex(@"^\| `(?<name>[a-z-]+\.json)` \|[^|]*\| (?<days>[0-9, -]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
