namespace BeschutWerk.Rules;

/// <summary>
/// What a <see cref="Citation"/> names. It is made once, with the policy or the law; whatever rests on it, such as the terms
/// and steps of a case, holds one reference to it.
/// </summary>
internal sealed record CitedPlace(
    Regulation Regulation,
    CitationKind Kind,
    string Place,
    string? Paragraph,
    bool IsOpening,
    string? Part,
    string? SubPart,
    bool IsExplanatoryNote
)
{
    /// <summary>The place as it is cited, made once: an answer has it with every norm.</summary>
    public string ShortForm { get; init; } = "";

    /// <summary>The identifier in national law, made once too; null for a place that has none.</summary>
    public string? Juriconnect { get; init; }

    /// <summary>The address of the text in the database of municipal regulations; null where it has no number there.</summary>
    public string? Address { get; } =
        Regulation.CvdrId is { } cvdrId ? $"https://lokaleregelgeving.overheid.nl/{cvdrId}" : null;
}
