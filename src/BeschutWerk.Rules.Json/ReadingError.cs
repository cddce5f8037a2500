namespace BeschutWerk.Rules.Json;

/// <summary>One thing that is wrong with what was read, and where.</summary>
/// <param name="Code">The kind of error.</param>
/// <param name="Path">
/// The place, such as <c>facts.suspensions[0].receivedOn</c>, <c>events[3].on</c> or <c>provisions[3].term</c>; null for the
/// text as a whole.
/// </param>
/// <param name="Message">What is wrong and what is allowed, in English.</param>
public sealed record ReadingError(ReadingErrorCode Code, string? Path, string Message)
{
    /// <summary>The line in a policy file, from 1; null where it is not known, and in anything else.</summary>
    public int? Line { get; init; }

    /// <summary>Place, code and message on one line; with its line, the place as people count too.</summary>
    public override string ToString() =>
        $"{(
            Line is not null ? PlacesInFile.Describe(Line, Path)
            : Path is null ? ""
            : $"{Path}: "
        )}{Words.Of(Code)}: {Message}";
}
