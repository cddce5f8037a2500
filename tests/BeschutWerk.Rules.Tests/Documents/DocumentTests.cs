using System.Diagnostics;
using System.Text;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What the documents show is so, word for word: commands are run and print what stands below them. Their code is for
/// <c>DocumentCodeTests</c>.
/// </summary>
/// <remarks>
/// <para>A block <c>sh</c> is run; <c>sh by-hand</c> is not, for what needs a published package or an editor.</para>
/// <para>A block <c>text</c> or <c>json</c> right after one that is run is its output; <c>…</c> in it stands for anything.</para>
/// <para>A block <c>json NAME</c> is the file with that name, for the commands after it.</para>
/// </remarks>
public sealed class DocumentTests
{
    private const string ByHand = "by-hand";

    public static TheoryData<string> Documents => [.. Document.All];

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
        var blocks = Document.Blocks(document);
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
                    Document.Matches(output, expected.Text, where);
                }
            }
        }
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
}
