using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What the documents show is so, word for word: commands are run and print what stands below them, code compiles and prints
/// what its comments say.
/// </summary>
/// <remarks>
/// <para>A block <c>sh</c> is run; <c>sh by-hand</c> is not, for what needs a published package or an editor.</para>
/// <para>A block <c>text</c> or <c>json</c> right after one that is run is its output; <c>…</c> in it stands for anything.</para>
/// <para>A block <c>json NAME</c> is the file with that name, for the commands after it.</para>
/// <para>
/// The blocks <c>csharp</c> of a document are one program. Behind a <c>Console.WriteLine</c> stands what it prints; a comment
/// between brackets is only a remark.
/// </para>
/// </remarks>
public sealed class DocumentTests
{
    private const string ByHand = "by-hand";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Documents =>
        [
            "README.md",
            .. Directory
                .GetFiles(Repository.PathTo("src/docs"), "*.md", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.PathTo("."), path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_prints_what_stands_below_it(string document)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // the commands are for a POSIX shell
        }

        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "src"), Repository.PathTo("src"));
        MakeCommands(folder);
        var blocks = Blocks(document);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block is { Language: "json", Info: not "" })
            {
                folder.Write(block.Info, block.Text);
            }
            else if (block is { Language: "sh", Info: not ByHand })
            {
                var output = Shell(folder, block.Text);
                var where = $"{document}:{block.Line}";
                output.Should().NotContain("Unhandled exception", where).And.NotContain("not found", where);
                if (
                    blocks.ElementAtOrDefault(i + 1) is { Language: "text" or "json", Info: "" } expected
                    && expected.Line == block.EndLine + 2
                )
                {
                    Matches(output, expected.Text, where);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_code_compiles_and_prints_what_its_comments_say(string document)
    {
        var blocks = Blocks(document);
        var code = blocks
            .Where(block => block is { Language: "csharp", Info: "" })
            .Select(block => block.Text)
            .ToList();
        if (code.Count == 0)
        {
            return;
        }

        using var folder = new TemporaryFolder();
        foreach (var file in blocks.Where(block => block is { Language: "json", Info: not "" }))
        {
            folder.Write(file.Info, file.Text);
        }

        var (usings, statements) = Program(code);
        folder.Write("Program.cs", usings + statements);
        folder.Write("Document.csproj", Project());
        var (exitCode, output) = Dotnet.Run(folder.Path, "run", "-v", "q");
        exitCode.Should().Be(0, output);
        var expected = string.Concat(
            Regex
                .Matches(
                    statements,
                    @"Console\.WriteLine\(.*\);\s*//\s*(?<printed>.*)$",
                    RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                    Patience
                )
                .Select(match => match.Groups["printed"].Value)
                .Select(printed => printed.StartsWith('(') ? "…\n" : printed + "\n")
        );
        Matches(output, expected, document);
    }

    private static IReadOnlyList<DocumentBlock> Blocks(string document) =>
        DocumentBlock.Of(File.ReadAllText(Repository.PathTo(document)));

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

    private static string Project()
    {
        string[] assemblies = ["BeschutWerk.Rules", "BeschutWerk.Rules.Json", "BeschutWerk.Rules.Testing", "NodaTime"];
        var references = string.Concat(
            assemblies.Select(name => $"<Reference Include=\"{Path.Combine(AppContext.BaseDirectory, name)}.dll\" />\n")
        );
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                {references}
              </ItemGroup>
            </Project>
            """;
    }

    /// <summary>The commands of the documents, as if the tool were installed: it runs as it was built.</summary>
    private static void MakeCommands(TemporaryFolder folder)
    {
        var tool = typeof(CommandLine).Assembly.Location;
        var dotnet = Environment.ProcessPath!; // the host that runs the tests
        Command("beschutwerk", $"exec \"{dotnet}\" \"{tool}\" \"$@\"");
        Command(
            "dotnet",
            "[ \"$1 $2 $3 $4\" = 'run --project src/BeschutWerk.Rules.Tool --' ] || exit 0\n"
                + $"shift 4; exec \"{dotnet}\" \"{tool}\" \"$@\""
        );

        void Command(string name, string text)
        {
            var path = folder.Write(Path.Combine("bin", name), $"#!/bin/sh\n{text}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    private static string Shell(TemporaryFolder folder, string commands)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec 2>&1\n{commands}"])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PATH"] = $"{Path.Combine(folder.Path, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static void Matches(string output, string expected, string where)
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
