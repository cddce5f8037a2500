using System.Text;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Every norm with where it stands, what it is, which questions decide it, which tests name it and which readings are about
/// its article: made from the code, and kept as <c>src/docs/norms.md</c>, where a lawyer can read it.
/// </summary>
internal static partial class NormManifest
{
    /// <summary>The page on which it is kept.</summary>
    public const string Page = "src/docs/norms.md";

    private static readonly Policy[] Policies =
    [
        BuiltInPolicies.Nuenen2019,
        BuiltInPolicies.Maastricht2024,
        BuiltInPolicies.National,
    ];

    private static readonly (string Class, string Text)[] Tests =
    [
        .. Directory
            .EnumerateFiles(
                Repository.PathTo("tests/BeschutWerk.Rules.Tests"),
                "*Tests*.cs",
                SearchOption.AllDirectories
            )
            .Where(path =>
                !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "Manifest")
            )
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .OrderBy(test => test.Item1, StringComparer.Ordinal),
    ];

    private static readonly (string Heading, string Text)[] Readings =
    [
        .. HeadingMark()
            .Split(File.ReadAllText(Repository.PathTo("src/docs/readings.md")))
            .Skip(1)
            .Select(section => (section.Split('\n')[0], section)),
    ];

    /// <summary>The questions that weigh a norm or decide under it.</summary>
    public static IEnumerable<string> QuestionsOf(Norm norm) =>
        RuleCatalogue
            .All.Where(rule => rule.Norms.Contains(norm) || rule.Grounds.Contains(norm))
            .Select(rule => rule.Key);

    /// <summary>The test classes that name a norm.</summary>
    public static IEnumerable<string> TestsOf(Norm norm) =>
        Tests.Where(test => Regex.IsMatch(test.Text, $@"\bNorm\.{norm}\b")).Select(test => test.Class);

    /// <summary>The page as the code has it now.</summary>
    public static string Write()
    {
        var page = new StringBuilder(
            """
            # The norms

            Every norm of the policy rules of Nuenen (N), the letter of Maastricht (M), national law (L) and of other municipalities'
            texts (O): where it stands, what it is and how far it binds, which questions decide it, and in which tests and readings
            it comes up. The page is made from the code by a test, which fails when the two differ; a norm that is added or lost shows
            in its change. `beschutwerk norms --policy K` tells in words what each norm of a policy asks.

            What a norm is and how far it binds is what it has as a rule: a policy can say otherwise of its own text. A norm without a
            question is a definition or refers to another text.

            """
        );
        foreach (var group in NormTable.All.GroupBy(row => row.Id[0]).OrderBy(group => "NMLO".IndexOf(group.Key)))
        {
            page.Append(
                $"""

                ## {Title(group.Key)}

                | id | norm | stands in | kind | force | decided by | tests | readings |
                |---|---|---|---|---|---|---|---|

                """
            );
            foreach (var row in group)
            {
                page.AppendJoin(
                        " | ",
                        "| " + row.Id,
                        $"`{row.Norm}`",
                        OrDash(PlacesOf(row.Norm), "; "),
                        Words.Of(row.Kind),
                        Words.Of(row.Force),
                        OrDash(QuestionsOf(row.Norm).Select(key => $"`{key}`"), ", "),
                        OrDash(TestsOf(row.Norm), ", "),
                        OrDash(ReadingsOf(row), "; ") + " |"
                    )
                    .Append('\n');
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> PlacesOf(Norm norm) =>
        Policies
            .Select(policy => policy.CitationOf(norm))
            .OfType<Citation>()
            .Select(citation => $"{citation.ToShortString()} {ShortTitle(citation.Regulation)}");

    private static string ShortTitle(Regulation text) =>
        Policies.FirstOrDefault(policy => policy.Regulation == text) is { } policy && policy != BuiltInPolicies.National
            ? $"({policy.Key})"
            : $"({text.Title})";

    /// <summary>
    /// The sections of the readings on the text of a norm: of Nuenen those that speak of its article, of another source its own.
    /// </summary>
    private static IEnumerable<string> ReadingsOf(NormDescription row) =>
        Readings
            .Where(section =>
                row.Id[0] == 'N'
                    ? !section.Heading.StartsWith(HeadingOf('L'), StringComparison.Ordinal)
                        && BuiltInPolicies.Nuenen2019.CitationOf(row.Norm) is { } citation
                        && ArticlesIn(section.Text).Contains(citation.Place)
                    : section.Heading.StartsWith(HeadingOf(row.Id[0]), StringComparison.Ordinal)
            )
            .Select(section => section.Heading);

    private static string HeadingOf(char source) =>
        source switch
        {
            'M' => "Maastricht 2024",
            'L' => "National law",
            _ => "Other municipalities",
        };

    private static HashSet<string> ArticlesIn(string text) =>
        [.. Articles().Matches(text).SelectMany(match => match.Groups["number"].Captures.Select(one => one.Value))];

    private static string Title(char source) =>
        source switch
        {
            'N' => "Nuenen 2019",
            'M' => "Maastricht 2024",
            'L' => "National law",
            _ => "Texts of other municipalities",
        };

    private static string OrDash(IEnumerable<string> items, string separator) =>
        string.Join(separator, items.DefaultIfEmpty("–"));

    [GeneratedRegex(@"^#+ ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(
        @"[Aa]rticles? (?<number>\d+)((, | and | to )(?<number>\d+))*",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex Articles();
}
