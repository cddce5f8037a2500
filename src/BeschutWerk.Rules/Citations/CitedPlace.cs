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
}
