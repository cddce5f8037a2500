using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What another policy makes of a case, beside what its own makes of it: only <see cref="Of"/> makes it.</summary>
/// <remarks>
/// <para>Immutable. No equality is defined but that of the object.</para>
/// <para>
/// That two policies cite different places, and are in force on different days, is no difference of a case. What counts is
/// the phase, what each decision comes to with its force and values, and the days of terms, steps and breaches.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class CaseComparison
{
    private CaseComparison(CaseReview was, Policy policy, CaseReview? becomes, ImmutableArray<CaseError> errors)
    {
        Was = was;
        Policy = policy;
        Becomes = becomes;
        Errors = errors;
        if (becomes is null)
        {
            return;
        }

        Decisions = DecisionChanges(was, becomes);
        Terms = Changes(Compared(was.Terms), Compared(becomes.Terms), term => term.Name, AreAlike);
        NextSteps = Changes(was.NextSteps, becomes.NextSteps, step => (step.What, step.Who), AreAlike);
        Breaches = Changes(was.Breaches, becomes.Breaches, breach => breach.What, AreAlike);
    }

    /// <summary>The opaque key of the case.</summary>
    public string Case => Was.Case;

    /// <summary>The other policy.</summary>
    public Policy Policy { get; }

    /// <summary>The review under the case's own policy.</summary>
    public CaseReview Was { get; }

    /// <summary>The review under the other policy; null where the case cannot have happened under it.</summary>
    public CaseReview? Becomes { get; }

    /// <summary>Why the case cannot have happened under the other policy; none where it can.</summary>
    public ImmutableArray<CaseError> Errors { get; }

    /// <summary>Whether the case can have happened under the other policy too.</summary>
    public bool IsPossible => Becomes is not null;

    /// <summary>Whether the case can have happened under the other policy, and nothing of it differs.</summary>
    public bool IsSame =>
        Becomes?.Phase == Was.Phase && Decisions.IsEmpty && Terms.IsEmpty && NextSteps.IsEmpty && Breaches.IsEmpty;

    /// <summary>
    /// The decisions that come to something else, have another force or other values, or stand on one side only: in the order
    /// of the case's own review, then those that only the other has.
    /// </summary>
    public ImmutableArray<DecisionChange> Decisions { get; } = [];

    /// <summary>
    /// The terms of which a day differs, or that stand on one side only; the days on which the policies themselves are in
    /// force are left out.
    /// </summary>
    public ImmutableArray<CaseChange<CaseTerm>> Terms { get; } = [];

    /// <summary>The steps of which the day or the force differs, or that stand on one side only.</summary>
    public ImmutableArray<CaseChange<NextStep>> NextSteps { get; } = [];

    /// <summary>The breaches of which the day or the measure differs, or that stand on one side only.</summary>
    public ImmutableArray<CaseChange<CaseBreach>> Breaches { get; } = [];

    /// <summary>Reviews a case under its own policy and under another, and compares.</summary>
    /// <param name="file">The case.</param>
    /// <param name="policy">The other policy, under which the case is put as <see cref="CaseFile.TryUnder"/> does.</param>
    /// <param name="on">The day of both reviews, within <see cref="DateBounds"/>.</param>
    /// <exception cref="ArgumentNullException">The case or the policy is missing.</exception>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public static CaseComparison Of(CaseFile file, Policy policy, LocalDate on)
    {
        var was = CaseRules.Review(Guard.NotNull(file, nameof(file)), on);
        return file.TryUnder(policy, out var other, out var errors)
            ? new CaseComparison(was, policy, CaseRules.Review(other!, on), [])
            : new CaseComparison(was, policy, becomes: null, errors);
    }

    /// <summary>The case, the other policy, and whether anything differs.</summary>
    public override string ToString() =>
        !IsPossible ? $"{Case}: cannot have happened under {Policy.Key}"
        : IsSame ? $"{Case}: the same under {Policy.Key}"
        : $"{Case}: different under {Policy.Key}";

    /// <summary>The terms of the case itself.</summary>
    internal static ImmutableArray<CaseTerm> Compared(ImmutableArray<CaseTerm> terms) =>
        terms.RemoveAll(term => term.Name is CaseTermName.PolicyInForce);

    /// <summary>
    /// Puts together what is about the same thing, the first with the first: the places in both lists, -1 for none. Those of
    /// the first list stand first.
    /// </summary>
    internal static IEnumerable<(int Was, int Becomes)> Pairs<T, TKey>(
        ImmutableArray<T> was,
        ImmutableArray<T> becomes,
        Func<T, TKey> about
    )
    {
        var left = Enumerable.Range(0, becomes.Length).ToList();
        for (var i = 0; i < was.Length; i++)
        {
            var key = about(was[i]);
            var place = left.FindIndex(j => EqualityComparer<TKey>.Default.Equals(about(becomes[j]), key));
            yield return (i, place < 0 ? -1 : left[place]);
            if (place >= 0)
            {
                left.RemoveAt(place);
            }
        }

        foreach (var j in left)
        {
            yield return (-1, j);
        }
    }

    private static ImmutableArray<DecisionChange> DecisionChanges(CaseReview was, CaseReview becomes)
    {
        var changes = ImmutableArray.CreateBuilder<DecisionChange>();
        foreach (var (i, j) in Pairs(was.Decisions, becomes.Decisions, decision => decision.Rule))
        {
            var (before, after) = (i < 0 ? null : was.Decisions[i], j < 0 ? null : becomes.Decisions[j]);
            if (before is null || after is null || !AreAlike(before, after))
            {
                changes.Add(new DecisionChange((before ?? after)!.Rule, before, after));
            }
        }

        return changes.ToImmutable();
    }

    private static ImmutableArray<CaseChange<T>> Changes<T, TKey>(
        ImmutableArray<T> was,
        ImmutableArray<T> becomes,
        Func<T, TKey> about,
        Func<T, T, bool> areAlike
    )
        where T : struct
    {
        var changes = ImmutableArray.CreateBuilder<CaseChange<T>>();
        foreach (var (i, j) in Pairs(was, becomes, about))
        {
            if (i < 0 || j < 0 || !areAlike(was[i], becomes[j]))
            {
                changes.Add(new CaseChange<T>(i < 0 ? null : was[i], j < 0 ? null : becomes[j]));
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>The days on which a policy is in force are its own, and no difference of a case.</summary>
    private static bool AreAlike(IDecision was, IDecision becomes) =>
        RuleAnswer.Of(was) == RuleAnswer.Of(becomes)
        && (
            was.Rule == PolicyRules.InForceRule
            || (
                was.Values.Length == becomes.Values.Length
                && was.Values.Zip(becomes.Values, AreAlike).All(alike => alike)
            )
        );

    /// <summary>A decision within a decision cites its own place too.</summary>
    private static bool AreAlike(OutcomeValue was, OutcomeValue becomes) =>
        (was.Value, becomes.Value) is (IDecision before, IDecision after)
            ? AreAlike(before, after)
            : string.Equals(was.ToString(), becomes.ToString(), StringComparison.Ordinal);

    private static bool AreAlike(CaseTerm was, CaseTerm becomes) =>
        was.FirstDay == becomes.FirstDay
        && was.LastDay == becomes.LastDay
        && was.LawfulLastDay == becomes.LawfulLastDay
        && was.IsPast == becomes.IsPast;

    private static bool AreAlike(NextStep was, NextStep becomes) => was.By == becomes.By && was.Force == becomes.Force;

    private static bool AreAlike(CaseBreach was, CaseBreach becomes) =>
        was.On == becomes.On && was.Extent == becomes.Extent;
}
