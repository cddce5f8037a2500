using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What a policy makes of a case on a day: only <see cref="CaseRules"/> makes it.</summary>
/// <remarks>
/// Immutable; equal when every part is equal, the decisions element by element; what <see cref="ChangesOf"/> tells makes no
/// difference. It never speaks of events after its day.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class CaseReview : IEquatable<CaseReview>
{
    private readonly CaseFile file;

    internal CaseReview(
        CaseFile file,
        LocalDate on,
        CasePhase phase,
        ImmutableArray<IDecision> decisions,
        ImmutableArray<CaseTerm> terms,
        ImmutableArray<NextStep> nextSteps,
        ImmutableArray<CaseBreach> breaches,
        ImmutableArray<CaseDeparture> departures,
        ImmutableArray<CaseRemark> remarks,
        ImmutableArray<OpenFact> openFacts,
        CaseRank? rank
    )
    {
        this.file = file;
        Case = file.Key;
        Policy = file.Policy;
        On = on;
        Phase = phase;
        Decisions = decisions;
        Terms = terms;
        NextSteps = nextSteps;
        Breaches = breaches;
        Departures = departures;
        Remarks = remarks;
        OpenFacts = openFacts;
        Rank = rank;
    }

    /// <summary>The opaque key of the case.</summary>
    public string Case { get; }

    /// <summary>The policy that was applied.</summary>
    public Policy Policy { get; }

    /// <summary>The day of the review.</summary>
    public LocalDate On { get; }

    /// <summary>Where the case stands.</summary>
    public CasePhase Phase { get; }

    /// <summary>
    /// Every decision of the catalogue that applies at this moment: whether the policy is in force, the choice of an
    /// instrument, then in the order of the articles. Only the first while the policy is not in force.
    /// </summary>
    public ImmutableArray<IDecision> Decisions { get; }

    /// <summary>The negative decisions with what would change them; none where that was not asked.</summary>
    internal ImmutableArray<(IDecision Decision, ImmutableArray<PossibleChange> Changes)> Changes { get; init; } = [];

    /// <summary>Of the decisions of which there can be several the event that each is about.</summary>
    internal ImmutableArray<(IDecision Decision, CaseEventType Type, LocalDate On)> Subjects { get; init; } = [];

    /// <summary>
    /// Every term that the case has running or ended, in the order of <see cref="CaseTermName"/>, those of one name by their
    /// first day.
    /// </summary>
    public ImmutableArray<CaseTerm> Terms { get; }

    /// <summary>Who may or must do what, in the order of the articles; none while the policy is not in force.</summary>
    public ImmutableArray<NextStep> NextSteps { get; }

    /// <summary>
    /// What would change a negative decision of this review, one that rests on a norm that is not met: the smallest
    /// changes of its facts, as <see cref="WhatIf"/> finds them.
    /// </summary>
    /// <param name="decision">A decision of <see cref="Decisions"/>: that object itself, not an equal one.</param>
    /// <returns>
    /// The changes, none where no change that was tried helps; null for a decision that denies nothing or is none of this
    /// review, and for every decision of a review that was not made by <see cref="CaseRules.ReviewWithChanges"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The decision is missing.</exception>
    public ImmutableArray<PossibleChange>? ChangesOf(IDecision decision)
    {
        Guard.NotNull(decision, nameof(decision));
        foreach (var (negative, changes) in Changes)
        {
            if (ReferenceEquals(negative, decision))
            {
                return changes;
            }
        }

        return null;
    }

    /// <summary>
    /// The facts of a norm that is not met in a decision which are not as it asks. A review keeps no facts of its questions: it is
    /// made once more where its words need them.
    /// </summary>
    internal ImmutableArray<string> UnmetFactsOf(IDecision decision, Norm norm) => Asked().UnmetFactsOf(decision, norm);

    /// <summary>The same of a breach, by the facts on which it was judged.</summary>
    internal ImmutableArray<string> UnmetFactsOf(CaseBreach breach) => Asked().UnmetFactsOf(breach);

    private AskedQuestions Asked()
    {
        var asked = new AskedQuestions(withChanges: false);
        CaseReviewer.Review(file, On, asked);
        return asked;
    }

    /// <summary>What was done or left undone against the rules while they were in force, by day.</summary>
    public ImmutableArray<CaseBreach> Breaches { get; }

    /// <summary>What departs from the rules without being a breach, by day.</summary>
    public ImmutableArray<CaseDeparture> Departures { get; }

    /// <summary>What the sources warn of in what was done, by day.</summary>
    public ImmutableArray<CaseRemark> Remarks { get; }

    /// <summary>The rank on the waiting list; null where the person is not on it, or the file does not tell it.</summary>
    public CaseRank? Rank { get; }

    /// <summary>
    /// Of everything unknown, only what could still change an open decision, in the order of the decisions, and then what
    /// decides whether an act was right or a step is to be taken; a fact that matters to several stands with each. Worked
    /// out when it is read.
    /// </summary>
    public ImmutableArray<FactThatMatters> FactsThatMatter => CaseFindings.FactsThatMatter(Decisions, OpenFacts);

    /// <summary>
    /// For each negative decision the norms that stand in the way, in the order of the decisions. Worked out when it is
    /// read.
    /// </summary>
    public ImmutableArray<Obstacle> Obstacles => CaseFindings.Obstacles(Decisions);

    private ImmutableArray<OpenFact> OpenFacts { get; }

    /// <summary>Whether both say the same of the same case; what <see cref="ChangesOf"/> tells is left out.</summary>
    /// <param name="other">The other review.</param>
    public bool Equals(CaseReview? other) =>
        other is not null
        && string.Equals(Case, other.Case, StringComparison.Ordinal)
        && On == other.On
        && Phase == other.Phase
        && Policy.Equals(other.Policy)
        && Decisions.SequenceEqual(other.Decisions)
        && Terms.SequenceEqual(other.Terms)
        && NextSteps.SequenceEqual(other.NextSteps)
        && Breaches.SequenceEqual(other.Breaches)
        && Departures.SequenceEqual(other.Departures)
        && Remarks.SequenceEqual(other.Remarks)
        && OpenFacts.SequenceEqual(other.OpenFacts)
        && Rank == other.Rank;

    /// <summary>Whether the other object is an equal review.</summary>
    /// <param name="obj">The other object.</param>
    public override bool Equals(object? obj) => Equals(obj as CaseReview);

    /// <summary>A hash code over key, day and phase.</summary>
    public override int GetHashCode() =>
        unchecked((((StringComparer.Ordinal.GetHashCode(Case) * 31) + On.GetHashCode()) * 31) + (int)Phase);

    /// <summary>Key, day and phase, in the invariant culture.</summary>
    public override string ToString() => $"{Case} on {Guard.Iso(On)}: {Words.Of(Phase)}";
}
