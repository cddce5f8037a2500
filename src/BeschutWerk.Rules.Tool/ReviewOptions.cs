using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>What is asked of the command <c>review</c>.</summary>
/// <param name="On">The day of the review.</param>
/// <param name="PolicyFiles">The policy files that a case can name.</param>
/// <param name="Format">The format of the answer.</param>
/// <param name="Explain">The language of explanations beside JSON; null where none are asked for.</param>
internal sealed record ReviewOptions(LocalDate On, FileInfo[] PolicyFiles, OutputFormat Format, Language? Explain)
{
    /// <summary>The one case; null for standard input.</summary>
    public FileInfo? Case { get; init; }

    /// <summary>The file with many cases, one a line; null where one case is reviewed.</summary>
    public FileInfo? Cases { get; init; }

    /// <summary>Whether many cases are reviewed beside each other, on every processor.</summary>
    public bool IsParallel { get; init; }

    /// <summary>Whether it is told what would change each negative decision.</summary>
    public bool WhatIf { get; init; }

    /// <summary>The file for the receipt; null for none.</summary>
    public FileInfo? Receipt { get; init; }

    /// <summary>The file for the page; null for none.</summary>
    public FileInfo? Html { get; init; }

    /// <summary>Whether a receipt of another case, or a file of another kind, may be replaced.</summary>
    public bool Force { get; init; }

    /// <summary>The files that are read.</summary>
    public IReadOnlyList<FileInfo> Inputs => [.. new[] { Case, Cases }.OfType<FileInfo>(), .. PolicyFiles];

    /// <summary>The files that are written, each with its option.</summary>
    public IReadOnlyList<(string Option, FileInfo File)> Outputs =>
        [
            .. new[] { ("--receipt", Receipt), ("--html", Html) }
                .Where(output => output.Item2 is not null)
                .Select(output => (output.Item1, output.Item2!)),
        ];

    /// <summary>
    /// The review that is asked for. Text always tells what would change a negative decision; in JSON it is asked for.
    /// </summary>
    public CaseReview Review(CaseFile file) =>
        WhatIf || Format == OutputFormat.Text ? CaseRules.ReviewWithChanges(file, On) : CaseRules.Review(file, On);

    /// <summary>The language of texts for people.</summary>
    public required Language Language { get; init; }
}
