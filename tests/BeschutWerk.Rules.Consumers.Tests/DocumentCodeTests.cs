using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The code in the documents compiles and prints what its comments say.</summary>
/// <remarks>
/// The blocks <c>csharp</c> of a document are one program. Behind a <c>Console.WriteLine</c> stands what it prints; a comment
/// between brackets is only a remark.
/// </remarks>
public sealed class DocumentCodeTests
{
    public static TheoryData<string> Documents =>
        [.. Document.All.Where(document => Document.Blocks(document).Any(IsCode))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_code_compiles_and_prints_what_its_comments_say(string document)
    {
        var blocks = Document.Blocks(document);
        var code = blocks.Where(IsCode).Select(block => block.Text).ToList();
        using var consumer = new Consumer();
        foreach (var file in blocks.Where(block => block is { Language: "json", Info: not "" }))
        {
            consumer.Write($"Program/{file.Info}", file.Text);
        }

        var (usings, statements) = Program(code);
        consumer.WriteProgram(
            "net10.0",
            string.Concat(
                PackedFeed.Ids.Where(id => !id.EndsWith(".Tool", StringComparison.Ordinal)).Select(Consumer.Package)
            ),
            "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>"
                + "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>"
        );
        consumer.Write("Program/Program.cs", usings + statements);
        var output = consumer.Dotnet("run", "-v", "q");
        var expected = string.Concat(
            Regex
                .Matches(
                    statements,
                    @"Console\.WriteLine\(.*\);\s*//\s*(?<printed>.*)$",
                    RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                    Document.Patience
                )
                .Select(match => match.Groups["printed"].Value)
                .Select(printed => printed.StartsWith('(') ? "…\n" : printed + "\n")
        );
        Document.Matches(output, expected, document);
    }

    private static bool IsCode(DocumentBlock block) => block is { Language: "csharp", Info: "" };

    private static (string Usings, string Statements) Program(IEnumerable<string> code)
    {
        var lines = code.SelectMany(block => block.Split('\n')).ToLookup(IsUsing);
        return (
            string.Concat(lines[true].Distinct(StringComparer.Ordinal).Select(line => line + "\n")),
            string.Concat(lines[false].Select(line => line + "\n"))
        );
    }

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=');
}
