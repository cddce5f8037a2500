namespace BeschutWerk.Rules.Tests;

/// <summary>The tool published ahead of time: without a warning, and with the answers that it has otherwise.</summary>
public sealed class ToolAheadOfTimeTests
{
    private static readonly string Examples = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/");

    private static readonly string[][] Commands =
    [
        ["decide", "--file", Examples + "nuenen.jsonl"],
        ["decide", "--file", Examples + "national.jsonl", "--what-if", "--explain", "nl"],
        ["decide", "--file", Examples + "waiting-list.jsonl", "--format", "text", "--explain", "en"],
        ["review", Examples + "cases/misconduct.json", "--on", "2026-02-28"],
        ["review", "--file", Examples + "cases/cases.jsonl", "--on", "2026-02-28", "--parallel"],
        ["agenda", "--file", Examples + "cases/cases.jsonl", "--on", "2026-03-19", "--format", "ics"],
        ["agenda", "--file", Examples + "cases/cases.jsonl", "--on", "2026-03-19", "--format", "csv"],
        ["agenda", "--file", Examples + "cases/cases.jsonl", "--on", "2026-03-19", "--format", "text"],
        ["compare", "--file", Examples + "cases/cases.jsonl", "--on", "2026-03-16", "--policy", "maastricht-2024"],
        ["rules", "--format", "text"],
        ["norms", "--policy", "national", "--format", "text"],
        ["norms", "--policy-file", Examples + "policies/zandmeer-2026.json", "--format", "json"],
        ["policy", "--policy", "nuenen-2019"],
        ["decied", "--lang", "nl"],
        ["[suggest]", "beschutwerk agenda --format "],
    ];

    [FactWith("clang", "clang zlib1g-dev")]
    public void It_is_published_without_a_warning_and_answers_as_it_does_otherwise()
    {
        using var folder = new TemporaryFolder();
        var published = Path.Combine(folder.Path, "published");
        var (exitCode, log) = Dotnet.Run(
            Repository.PathTo("."),
            "publish",
            "src/BeschutWerk.Rules.Tool",
            "--configuration",
            "Release",
            "--output",
            published,
            "-p:PublishAot=true",
            "-p:RunAnalyzers=false", // of the source, which the build has seen; the compiler ahead of time warns by itself
            $"-p:ArtifactsPath={Path.Combine(folder.Path, "artifacts")}"
        );
        exitCode.Should().Be(0, log);
        log.Should().NotContain("warning");

        var built = Directory
            .GetFiles(
                Repository.PathTo("src/BeschutWerk.Rules.Tool/bin"),
                "beschutwerk.dll",
                SearchOption.AllDirectories
            )
            .First(path => Path.GetDirectoryName(path)!.EndsWith("net10.0", StringComparison.Ordinal));
        foreach (var command in Commands)
        {
            var asked = string.Join(' ', command);
            var there = Dotnet.Start(Path.Combine(published, "beschutwerk"), folder.Path, command);
            var here = Dotnet.Start(Environment.ProcessPath!, folder.Path, ["exec", built, .. command]);
            there.Should().Be(here, asked);
        }
    }
}
