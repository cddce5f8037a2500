using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of reading a file with the policies of one municipality, or everything that is wrong with it.</summary>
public sealed class PolicyHistoryReading
{
    internal PolicyHistoryReading(
        string? key,
        PolicyHistory? history,
        ImmutableArray<PolicyError> errors,
        ImmutableArray<PolicyWarning> warnings = default
    )
    {
        Key = key;
        History = errors.IsEmpty ? history : null;
        Errors = errors;
        Warnings = warnings.IsDefault ? [] : warnings;
    }

    /// <summary>The key by which a case names the policies together; null where the file gives none.</summary>
    public string? Key { get; }

    /// <summary>The policies in the order in which they follow each other; null where there is an error.</summary>
    public PolicyHistory? History { get; }

    /// <summary>Every error; none where there is a history.</summary>
    public ImmutableArray<PolicyError> Errors { get; }

    /// <summary>What is odd though it can be used; none where there is an error.</summary>
    public ImmutableArray<PolicyWarning> Warnings { get; }
}
