using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of reading a case file: the case, or everything that is wrong with the file.</summary>
public sealed class CaseReading
{
    internal CaseReading(string? key, CaseFile? file, ImmutableArray<CaseFileError> errors)
    {
        Case = key;
        File = errors.IsEmpty ? file : null;
        Errors = errors;
    }

    /// <summary>The key of the case as the file gives it; null where it gives none that is a text.</summary>
    public string? Case { get; }

    /// <summary>The case; null where there is an error.</summary>
    public CaseFile? File { get; }

    /// <summary>Every error, those of the file first, then those of each event; none where there is a case.</summary>
    public ImmutableArray<CaseFileError> Errors { get; }
}
