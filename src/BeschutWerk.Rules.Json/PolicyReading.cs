using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>What came of reading a policy file: the policy, or everything that is wrong with the file.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(Policy? policy, ImmutableArray<PolicyError> errors)
    {
        Policy = errors.IsEmpty ? policy : null;
        Errors = errors;
    }

    /// <summary>The policy; null where there is an error.</summary>
    public Policy? Policy { get; }

    /// <summary>Every error, those of the file first, then those of each provision; none where there is a policy.</summary>
    public ImmutableArray<PolicyError> Errors { get; }
}
