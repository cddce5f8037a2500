using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The questions that a review asked, with their facts, so that it can tell what would change a decision.</summary>
internal sealed class AskedQuestions
{
    private readonly List<(IDecision Decision, Func<ImmutableArray<PossibleChange>> Changes)> questions = [];

    public void Add<TFacts, TOutcome>(
        Policy policy,
        Decision<TOutcome> decision,
        TFacts facts,
        Func<Policy, TFacts, Decision<TOutcome>> decide
    )
        where TFacts : struct
        where TOutcome : struct => questions.Add((decision, () => WhatIf.Changes(policy, facts, decide)));

    /// <summary>What would change a decision, by the facts of the last question that had it for an answer.</summary>
    public ImmutableArray<PossibleChange> ChangesOf(IDecision decision) =>
        questions.FindLast(question => question.Decision.Equals(decision)).Changes?.Invoke() ?? [];
}
