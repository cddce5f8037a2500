using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// The questions that a review asked, with their facts, so that it can tell what would change a decision, and what is not met.
/// </summary>
/// <param name="withChanges">Whether the review is to tell what would change its negative decisions.</param>
internal sealed class AskedQuestions(bool withChanges)
{
    private readonly List<(
        IDecision Decision,
        Func<ImmutableArray<PossibleChange>> Changes,
        Func<Norm, ImmutableArray<string>> Unmet
    )> questions = [];

    /// <summary>Whether the review is to tell what would change its negative decisions.</summary>
    public bool WithChanges { get; } = withChanges;

    public void Add<TFacts, TOutcome>(
        Policy policy,
        Decision<TOutcome> decision,
        TFacts facts,
        Func<Policy, TFacts, Decision<TOutcome>> decide,
        Func<TFacts, Decision<TOutcome>, Decision<TOutcome>?>? inCase = null
    )
        where TFacts : struct
        where TOutcome : struct =>
        questions.Add(
            (
                decision,
                () =>
                    WhatIf.Changes(
                        RowsOfFacts.Of<TFacts>(),
                        facts,
                        decision,
                        changed => inCase is null ? decide(policy, changed) : inCase(changed, decide(policy, changed)),
                        isOfCase: true
                    ),
                norm => UnmetFacts<TFacts>.Of(norm, facts, so => decide(policy, so))
            )
        );

    /// <summary>What would change a decision, by the facts of the last question that had it for an answer.</summary>
    public ImmutableArray<PossibleChange> ChangesOf(IDecision decision) =>
        questions.FindLast(question => question.Decision.Equals(decision)).Changes?.Invoke() ?? [];

    /// <summary>Which facts of a norm that is not met are not as it asks, by the facts of that question.</summary>
    public ImmutableArray<string> UnmetFactsOf(IDecision decision, Norm norm) =>
        questions.FindLast(question => question.Decision.Equals(decision)).Unmet?.Invoke(norm) ?? [];
}
