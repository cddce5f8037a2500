using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The documents of the repository, and whether what they show is so.</summary>
internal static class Document
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The readme, those of the packages, and the documents behind them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md",
        .. Directory
            .GetFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.Combine(Path.GetDirectoryName(project)!, "README.md"))
            .Concat(Directory.GetFiles(Repository.PathTo("src/docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.PathTo("."), path))
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<DocumentBlock> Blocks(string document) =>
        DocumentBlock.Of(File.ReadAllText(Repository.PathTo(document)));

    /// <summary>The output is what the document shows; <c>…</c> in it stands for anything.</summary>
    public static void Matches(string output, string expected, string where)
    {
        var pattern = Regex.Escape(Trimmed(expected)).Replace("…", "(?s:.*?)", StringComparison.Ordinal);
        Regex
            .IsMatch(Trimmed(output), $"^{pattern}$", RegexOptions.ExplicitCapture, Patience)
            .Should()
            .BeTrue($"{where} should print\n{expected}\nand printed\n{output}");
    }

    private static string Trimmed(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');
}
