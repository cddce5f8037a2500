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

    private readonly List<(CaseBreach Breach, int Question)> breaches = [];

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

    /// <summary>Keeps the question of a breach: the last one so far that had its decision for an answer.</summary>
    public void Keep(CaseBreach breach)
    {
        if (breach.Decision is { } decision)
        {
            breaches.Add((breach, questions.FindLastIndex(question => question.Decision.Equals(decision))));
        }
    }

    /// <summary>What would change a decision, by the facts of the last question that had it for an answer.</summary>
    public ImmutableArray<PossibleChange> ChangesOf(IDecision decision) =>
        questions.FindLast(question => question.Decision.Equals(decision)).Changes?.Invoke() ?? [];

    /// <summary>Which facts of a norm that is not met are not as it asks, by the facts of that question.</summary>
    public ImmutableArray<string> UnmetFactsOf(IDecision decision, Norm norm) =>
        questions.FindLast(question => question.Decision.Equals(decision)).Unmet?.Invoke(norm) ?? [];

    /// <summary>Which facts of its norm were not as it asks when a breach came about.</summary>
    public ImmutableArray<string> UnmetFactsOf(CaseBreach breach) =>
        breaches.FindIndex(kept => kept.Breach == breach) is >= 0 and var place
        && breaches[place].Question is >= 0 and var question
            ? questions[question].Unmet(breach.Norm)
            : [];
}
