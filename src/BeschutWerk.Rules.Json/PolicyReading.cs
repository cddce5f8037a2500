using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of reading a policy file: the policy, or everything that is wrong with the file.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(
        Policy? policy,
        ImmutableArray<PolicyError> errors,
        ImmutableArray<PolicyWarning> warnings = default
    )
    {
        Policy = errors.IsEmpty ? policy : null;
        Errors = errors;
        Warnings = warnings.IsDefault ? [] : warnings;
    }

    /// <summary>The policy; null where there is an error.</summary>
    public Policy? Policy { get; }

    /// <summary>Every error, those of the file first, then those of each provision; none where there is a policy.</summary>
    public ImmutableArray<PolicyError> Errors { get; }

    /// <summary>What is odd though it can be used; none where there is an error.</summary>
    public ImmutableArray<PolicyWarning> Warnings { get; }
}
