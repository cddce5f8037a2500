using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The code in the documents compiles and prints what its comments say.</summary>
/// <remarks>
/// The blocks <c>csharp</c> of a document are one program. Behind a <c>Console.WriteLine</c> stands what it prints; a comment
/// between brackets is only a remark.
/// </remarks>
public sealed class DocumentCodeTests
{
    private static readonly List<string> WithCode =
    [
        .. Document.All.Where(document => Document.Blocks(document).Any(IsCode)),
    ];

    public static TheoryData<string> Documents => [.. WithCode];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_code_compiles_and_prints_what_its_comments_say(string document)
    {
        var output = BuiltPrograms.Run(NameOf(document));
        var expected = string.Concat(
            Regex
                .Matches(
                    Program(document).Statements,
                    @"Console\.WriteLine\(.*\);\s*//\s*(?<printed>.*)$",
                    RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                    Document.Patience
                )
                .Select(match => match.Groups["printed"].Value)
                .Select(printed => printed.StartsWith('(') ? "…\n" : printed + "\n")
        );
        Document.Matches(output, expected, document);
    }

    internal static void Write(Consumer programs)
    {
        var packages = string.Concat(
            PackedFeed.Ids.Where(id => !id.EndsWith(".Tool", StringComparison.Ordinal)).Select(Consumer.Package)
        );
        foreach (var document in WithCode)
        {
            var name = NameOf(document);
            programs.WriteProject(
                $"{name}.csproj",
                "net10.0",
                packages,
                "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>"
                    + "<Nullable>enable</Nullable><TreatWarningsAsErrors>false</TreatWarningsAsErrors>"
            );
            var (usings, statements) = Program(document);
            programs.Write($"{name}/Program.cs", usings + statements);
            foreach (var file in Document.Blocks(document).Where(block => block is { Language: "json", Info: not "" }))
            {
                programs.Write($"{name}/{file.Info}", file.Text);
            }
        }
    }

    private static string NameOf(string document) => $"Document{WithCode.IndexOf(document) + 1}";

    private static bool IsCode(DocumentBlock block) => block is { Language: "csharp", Info: "" };

    private static (string Usings, string Statements) Program(string document)
    {
        var code = Document.Blocks(document).Where(IsCode);
        var lines = code.SelectMany(block => block.Text.Split('\n')).ToLookup(IsUsing);
        return (
            string.Concat(lines[true].Distinct(StringComparer.Ordinal).Select(line => line + "\n")),
            string.Concat(lines[false].Select(line => line + "\n"))
        );
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=');
}
