namespace BeschutWerk.Rules.Json;

/// <summary>One thing that is wrong with a case file, and where.</summary>
/// <param name="Code">The kind of error.</param>
/// <param name="Path">The place, such as <c>events[3].on</c>; null for the file as a whole.</param>
/// <param name="Message">What is wrong and what is allowed, in English; it names the event where it can.</param>
public sealed record CaseFileError(CaseFileErrorCode Code, string? Path, string Message)
{
    /// <summary>Place, code and message on one line.</summary>
    public override string ToString() => $"{(Path is null ? "" : $"{Path}: ")}{Words.Of(Code)}: {Message}";
}
