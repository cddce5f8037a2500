using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>What is asked of the command <c>compare</c>.</summary>
/// <param name="Cases">The file with the cases, one a line.</param>
/// <param name="On">The day of every review.</param>
/// <param name="Policy">The key of the other policy.</param>
/// <param name="PolicyFiles">The files with policies that the cases or the command can name.</param>
/// <param name="Format">The format of the answer.</param>
/// <param name="Explain">The language; null where none is asked for.</param>
internal sealed record CompareOptions(
    FileInfo Cases,
    LocalDate On,
    string Policy,
    FileInfo[] PolicyFiles,
    OutputFormat Format,
    Language? Explain
)
{
    /// <summary>The file for the page; null for none.</summary>
    public FileInfo? Html { get; init; }

    /// <summary>Whether a file that is no page may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The files that are read.</summary>
    public IReadOnlyList<FileInfo> Inputs => [Cases, .. PolicyFiles];

    /// <summary>The files that are written, each with its option.</summary>
    public IReadOnlyList<(string Option, FileInfo File)> Outputs => Html is { } html ? [("--html", html)] : [];

    /// <summary>The language of texts for people.</summary>
    public required Language Language { get; init; }
}
