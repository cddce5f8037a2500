using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A decision whatever its outcome type: what is needed to show, store or explain it.</summary>
/// <remarks>
/// Of a default value, which is no decision, each property throws an <see cref="InvalidOperationException"/>.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public interface IDecision
{
    /// <summary>The question that was decided.</summary>
    Rule Rule { get; }

    /// <summary>The policy that was applied.</summary>
    Policy Policy { get; }

    /// <summary>How far the decision has come.</summary>
    DecisionStatus Status { get; }

    /// <summary>The word of the outcome; null while not determined.</summary>
    string? OutcomeWord { get; }

    /// <summary>
    /// The values of the outcome. While facts are missing: those that are needed to tell which, such as the keys of the
    /// persons whose match is unknown; mostly none.
    /// </summary>
    ImmutableArray<OutcomeValue> Values { get; }

    /// <summary>
    /// The dates of the facts from which the outcome was worked out, where it tells them, and while a term is suspended the
    /// days that will be left of it; often none. For people only: an answer in JSON has none of them.
    /// </summary>
    ImmutableArray<OutcomeValue> DatesThatMattered { get; }

    /// <summary>The norm on which the outcome rests; null while not determined.</summary>
    Norm? Basis { get; }

    /// <summary>
    /// Where the basis stands. Where the policy does not regulate the question: the place that leaves it to other
    /// rules, if there is one. Null while facts are missing.
    /// </summary>
    Citation? Citation { get; }

    /// <summary>
    /// Why national law does not regulate a question on its day; null for a question of a policy, and unless not regulated.
    /// </summary>
    NotRegulatedReason? Reason { get; }

    /// <summary>How far the outcome binds; null while not determined.</summary>
    Force? Force { get; }

    /// <summary>Every norm that was weighed, in the order of the article.</summary>
    Findings Findings { get; }

    /// <summary>The norms whose facts could still change the outcome or its force; empty unless facts are missing.</summary>
    ImmutableArray<Finding> Missing { get; }

    /// <summary>The names of the facts that belong to <see cref="Missing"/>, as in the catalogue.</summary>
    ImmutableArray<string> MissingFacts { get; }

    /// <summary>The warnings that the sources call for.</summary>
    Caveats Caveats { get; }
}
