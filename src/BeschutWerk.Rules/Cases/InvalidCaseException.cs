using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A case file that cannot be: it names every error at once.</summary>
public sealed class InvalidCaseException : ArgumentException
{
    /// <summary>Makes the refusal of a case file.</summary>
    /// <param name="errors">The errors, at least one.</param>
    public InvalidCaseException(ImmutableArray<CaseError> errors)
        : base(string.Join("\n", errors.IsDefault ? [] : errors)) => Errors = errors.IsDefault ? [] : errors;

    /// <summary>Every error, in the order of the file.</summary>
    public ImmutableArray<CaseError> Errors { get; }
}
