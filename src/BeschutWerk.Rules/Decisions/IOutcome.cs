using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// An outcome that carries values. An outcome without values is an enumeration, and its word is the name of the member.
/// </summary>
internal interface IOutcome
{
    /// <summary>The word of the outcome in the catalogue, such as <c>decidedLate</c>.</summary>
    string Word { get; }

    /// <summary>The values, in the order of the catalogue, without those that do not exist in the case.</summary>
    ImmutableArray<OutcomeValue> Values { get; }
}

/// <summary>An outcome of which some values are known, and needed, while facts are still missing.</summary>
internal interface IPartlyKnownOutcome : IOutcome
{
    /// <summary>The values that do not depend on the missing facts.</summary>
    ImmutableArray<OutcomeValue> ValuesWhileFactsAreMissing { get; }
}
