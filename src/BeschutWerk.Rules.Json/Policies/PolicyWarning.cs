namespace BeschutWerk.Rules.Json;

/// <summary>
/// Something in a policy file that can be right but is hardly meant, or that the law does not let a municipality decide.
/// </summary>
/// <param name="Path">The place, such as <c>provisions[3].percentage</c>; null for the file as a whole.</param>
/// <param name="Message">What is odd and what would be right, in English.</param>
public sealed record PolicyWarning(string? Path, string Message)
{
    /// <summary>The line in the file, from 1; null where it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>Line, place as people count, path and message on one line.</summary>
    public override string ToString() => $"{PlacesInFile.Describe(Line, Path)}warning: {Message}";
}
