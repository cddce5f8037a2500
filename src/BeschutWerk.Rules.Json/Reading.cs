using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of reading a case, a policy, the policies of a municipality or a receipt.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <remarks>Immutable. No equality is defined but that of the object.</remarks>
public sealed class Reading<T>
    where T : class
{
    internal Reading(
        T? value,
        ImmutableArray<ReadingError> errors,
        ImmutableArray<PolicyWarning> warnings = default,
        string? key = null
    )
    {
        Value = errors.IsEmpty ? value : null;
        Errors = errors;
        Warnings = warnings.IsDefault ? [] : warnings;
        Key = key;
    }

    /// <summary>What was read; null where there is an error.</summary>
    public T? Value { get; }

    /// <summary>
    /// The key of the case, or that by which a case names the policies together, as it was given, also where there are errors;
    /// null where none was, and for anything else.
    /// </summary>
    public string? Key { get; }

    /// <summary>Every error, those of the whole first, then those of each part; none where something was read.</summary>
    public ImmutableArray<ReadingError> Errors { get; }

    /// <summary>What is odd in a policy file though it can be used; none where there is an error.</summary>
    public ImmutableArray<PolicyWarning> Warnings { get; }
}
