using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>An outcome that can tell the dates from which it was worked out, for its explanation.</summary>
internal interface IDatedOutcome
{
    /// <summary>The dates of the facts that mattered, in the order in which they count.</summary>
    ImmutableArray<OutcomeValue> DatesThatMattered { get; }
}
