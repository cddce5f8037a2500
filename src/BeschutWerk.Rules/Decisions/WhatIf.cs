using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What would change a decision.</summary>
public static class WhatIf
{
    private const int MostFacts = 2;

    /// <summary>
    /// The smallest changes of the facts that give another outcome or another force. Of a decision that lacks facts: the
    /// smallest sets of the missing ones that settle it, and how.
    /// </summary>
    /// <typeparam name="TFacts">The facts of the question.</typeparam>
    /// <typeparam name="TOutcome">The outcome of the question.</typeparam>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="decide">The evaluator, such as <see cref="SubsidyRules.Decide"/>.</param>
    /// <returns>
    /// <para>
    /// Changes of one fact, then of two, in the order of the facts in the catalogue; none where the policy does not
    /// regulate the question. Two facts stand together only where neither of them alone, whatever its value, gives that
    /// outcome with that force. For the same facts and the same outcome and force there is one change: to the value that
    /// is nearest to the present one.
    /// </para>
    /// <para>
    /// Yes or no and words are all tried. Percentages and hours are tried at the numbers of the policy and of national
    /// law, with what follows from them (what a cap leaves of the whole), and the finest step beyond: 0.0001% and a
    /// second. Months are tried one by one. The day of an act (a decision, a receipt, the beginning of a trajectory or a
    /// facility) is tried at the days of the other facts and of the decision, at the ends of the terms that run from
    /// them, and the day before and after; a reason as stated or not. An unknown fact can turn out to be any of these.
    /// </para>
    /// <para>
    /// The day of judging stays as it is, and so do the days of what is on record, amounts of euros and lists.
    /// </para>
    /// </returns>
    /// <remarks>The result is worked out when it is asked for; deciding costs nothing more.</remarks>
    /// <exception cref="ArgumentNullException">The policy or the evaluator is missing.</exception>
    /// <exception cref="NotSupportedException">The facts are those of no question.</exception>
    /// <exception cref="InvalidValueException">The evaluator refuses the facts.</exception>
    public static ImmutableArray<PossibleChange> Changes<TFacts, TOutcome>(
        Policy policy,
        TFacts facts,
        Func<Policy, TFacts, Decision<TOutcome>> decide
    )
        where TFacts : struct
        where TOutcome : struct
    {
        Guard.NotNull(policy, nameof(policy));
        Guard.NotNull(decide, nameof(decide));
        return Changes(RowsOfFacts.Of<TFacts>(), facts, changed => decide(policy, changed));
    }

    /// <summary>The changes by the rows of the facts.</summary>
    internal static ImmutableArray<PossibleChange> Changes<TFacts>(
        FactRows<TFacts> rows,
        TFacts facts,
        Func<TFacts, IDecision> decide
    )
        where TFacts : struct => Changes(rows, facts, decide(facts), decide, isOfCase: false);

    /// <summary>
    /// The changes of a decision; in a case what its events have on record stays as it is, and what it makes impossible, of which
    /// there is no decision, is none.
    /// </summary>
    internal static ImmutableArray<PossibleChange> Changes<TFacts>(
        FactRows<TFacts> rows,
        TFacts facts,
        IDecision decision,
        Func<TFacts, IDecision?> decide,
        bool isOfCase
    )
        where TFacts : struct
    {
        var search = new Search<TFacts>(rows, facts, decide, decision, isOfCase);
        for (var count = 1; count <= MostFacts; count++)
        {
            search.ChangeOf(count);
        }

        return search.Found;
    }

    /// <summary>A search through the values of ever more facts.</summary>
    private sealed class Search<TFacts>
        where TFacts : struct
    {
        private readonly FactRows<TFacts> rows;
        private readonly TFacts facts;
        private readonly Func<TFacts, IDecision?> decide;
        private readonly RuleAnswer present;
        private readonly Caveats presentCaveats;
        private readonly ImmutableArray<ImmutableArray<OtherFact<TFacts>>> others;
        private readonly HashSet<(int Facts, RuleAnswer Answer)> given = [];
        private readonly ImmutableArray<PossibleChange>.Builder found = ImmutableArray.CreateBuilder<PossibleChange>();

        public Search(
            FactRows<TFacts> rows,
            TFacts facts,
            Func<TFacts, IDecision?> decide,
            IDecision decision,
            bool isOfCase
        )
        {
            this.rows = rows;
            this.facts = facts;
            this.decide = decide;
            present = RuleAnswer.Of(decision);
            presentCaveats = decision.Caveats;
            var boundaries = Boundaries.Of(rows, facts, decision);
            others =
            [
                .. rows.All.Select(row =>
                    CanChange(row.Description, decision) && !(isOfCase && row.Description.IsOnRecord)
                        ? row.Others(facts, boundaries).ToImmutableArray()
                        : ImmutableArray<OtherFact<TFacts>>.Empty
                ),
            ];
        }

        public ImmutableArray<PossibleChange> Found => found.ToImmutable();

        public void ChangeOf(int count) =>
            Change(facts, first: 0, count, changed: 0, ImmutableArray<Action<IFactSink>>.Empty);

        /// <summary>While facts are missing only those are filled in.</summary>
        private static bool CanChange(RuleFact fact, IDecision decision) =>
            !fact.IsDayOfJudging
            && (
                decision.Status is not DecisionStatus.FactsMissing
                || decision.MissingFacts.Contains(fact.Name, StringComparer.Ordinal)
            );

        private void Change(TFacts so, int first, int count, int changed, ImmutableArray<Action<IFactSink>> gives)
        {
            if (count == 0)
            {
                Keep(so, changed, gives);
                return;
            }

            for (var place = first; place < others.Length; place++)
            {
                foreach (var other in others[place])
                {
                    if (Made(so, other) is { } made)
                    {
                        Change(made, place + 1, count - 1, changed | (1 << place), gives.Add(other.Give));
                    }
                }
            }
        }

        private void Keep(TFacts so, int changed, ImmutableArray<Action<IFactSink>> gives)
        {
            if (
                Decided(so) is { Status: DecisionStatus.Determined } decision
                && RuleAnswer.Of(decision) is var answer
                && answer != present
                && !given.Any(one => (one.Facts & ~changed) == 0 && one.Answer == answer)
            )
            {
                given.Add((changed, answer));
                found.Add(
                    new PossibleChange(
                        [.. rows.Descriptions.Where((_, place) => ((changed >> place) & 1) == 1)],
                        present,
                        presentCaveats,
                        decision,
                        gives
                    )
                );
            }
        }

        /// <summary>Null for a value that the facts refuse.</summary>
        private static TFacts? Made(TFacts facts, OtherFact<TFacts> other)
        {
            try
            {
                return other.With(facts);
            }
            catch (InvalidValueException)
            {
                return null;
            }
        }

        /// <summary>Null for facts that cannot be so, or that the case makes impossible.</summary>
        private IDecision? Decided(TFacts so)
        {
            try
            {
                return decide(rows.MadeAgain(so));
            }
            catch (InvalidValueException)
            {
                return null;
            }
        }
    }
}
