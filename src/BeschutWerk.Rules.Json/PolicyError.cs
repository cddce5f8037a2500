namespace BeschutWerk.Rules.Json;

/// <summary>One thing that is wrong with a policy file, and where.</summary>
/// <param name="Code">The kind of error.</param>
/// <param name="Path">The place, such as <c>provisions[3].term</c>; null for the file as a whole.</param>
/// <param name="Message">What is wrong and what is allowed, in English.</param>
public sealed record PolicyError(PolicyErrorCode Code, string? Path, string Message)
{
    /// <summary>The line in the file, from 1; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Line, place as people count, path, code and message on one line.</summary>
    public override string ToString() => $"{PlacesInFile.Describe(Line, Path)}{Words.Of(Code)}: {Message}";
}
