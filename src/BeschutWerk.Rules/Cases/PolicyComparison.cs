using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What a change of policy does to many cases, in numbers: only <see cref="Of"/> makes it.</summary>
/// <remarks>
/// Immutable. No equality is defined but that of the object. Each case is counted and let go, so that the numbers of a
/// million cases take no more room than those of one.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class PolicyComparison
{
    private PolicyComparison(int same, int different, int impossible)
    {
        Same = same;
        Different = different;
        Impossible = impossible;
    }

    /// <summary>All cases.</summary>
    public int Cases => Compared + Impossible;

    /// <summary>The cases that can have happened under both policies: those that the other numbers are about.</summary>
    public int Compared => Same + Different;

    /// <summary>The cases of which nothing differs.</summary>
    public int Same { get; }

    /// <summary>The cases of which something differs.</summary>
    public int Different { get; }

    /// <summary>The cases that cannot have happened under the other policy.</summary>
    public int Impossible { get; }

    /// <summary>
    /// For every question that arises in a case what its answers are and become, in the order of the catalogue; the numbers
    /// of one question together are <see cref="Compared"/>.
    /// </summary>
    public ImmutableArray<RuleComparison> Rules { get; private init; } = [];

    /// <summary>How many cases stand where, and would stand where, in the order of <see cref="CasePhase"/>.</summary>
    public ImmutableArray<PhaseTransition> Phases { get; private init; } = [];

    /// <summary>The terms, in the order of <see cref="CaseTermName"/>; the days on which the policies are in force left out.</summary>
    public ImmutableArray<TermComparison> Terms { get; private init; } = [];

    /// <summary>The steps, in the order of <see cref="CaseStep"/>.</summary>
    public ImmutableArray<StepComparison> NextSteps { get; private init; } = [];

    /// <summary>The breaches, in the order of <see cref="CaseBreachKind"/>.</summary>
    public ImmutableArray<BreachComparison> Breaches { get; private init; } = [];

    /// <summary>Adds up comparisons of cases.</summary>
    /// <param name="cases">The comparisons, gone through once.</param>
    /// <exception cref="ArgumentNullException">The comparisons, or one of them, are missing.</exception>
    public static PolicyComparison Of(IEnumerable<CaseComparison> cases)
    {
        var sums = new Sums();
        foreach (var item in Guard.NotNull(cases, nameof(cases)))
        {
            sums.Add(Guard.NotNull(item, nameof(cases)));
        }

        return sums.ToComparison();
    }

    /// <summary>The numbers of cases.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Cases} cases: {Same} the same, {Different} different, {Impossible} that cannot have happened"
        );

    /// <summary>The numbers while they are added up.</summary>
    private sealed class Sums
    {
        private readonly Dictionary<(Rule Rule, RuleAnswer? Was, RuleAnswer? Becomes), int> answers = [];
        private readonly Dictionary<(CasePhase Was, CasePhase Becomes), int> phases = [];
        private readonly Dictionary<CaseTermName, (int Was, int Becomes, int Earlier, int Later)> terms = [];
        private readonly Dictionary<CaseStep, (int Was, int Becomes)> steps = [];
        private readonly Dictionary<CaseBreachKind, (int Was, int Becomes)> breaches = [];
        private readonly Dictionary<(Rule Rule, string Fact), (int Was, int Becomes)> missing = [];
        private int same;
        private int different;
        private int impossible;

        public void Add(CaseComparison item)
        {
            if (item.Becomes is not { } becomes)
            {
                impossible++;
                return;
            }

            (same, different) = item.IsSame ? (same + 1, different) : (same, different + 1);
            Add(phases, (item.Was.Phase, becomes.Phase));
            AddAnswers(item.Was.Decisions, becomes.Decisions);
            AddTerms(CaseComparison.Compared(item.Was.Terms), CaseComparison.Compared(becomes.Terms));
            AddPresence(steps, item.Was.NextSteps, becomes.NextSteps, step => step.What);
            AddPresence(breaches, item.Was.Breaches, becomes.Breaches, breach => breach.What);
        }

        public PolicyComparison ToComparison() =>
            new(same, different, impossible)
            {
                Rules =
                [
                    .. RuleCatalogue
                        .All.Select(rule => (rule, Found: answers.Where(pair => pair.Key.Rule == rule).ToList()))
                        .Where(item => item.Found.Count > 0)
                        .Select(item => ComparisonOf(item.rule, item.Found)),
                ],
                Phases =
                [
                    .. phases
                        .OrderBy(pair => pair.Key)
                        .Select(pair => new PhaseTransition(pair.Key.Was, pair.Key.Becomes, pair.Value)),
                ],
                Terms =
                [
                    .. terms
                        .OrderBy(pair => pair.Key)
                        .Select(pair => new TermComparison(
                            pair.Key,
                            pair.Value.Was,
                            pair.Value.Becomes,
                            pair.Value.Earlier,
                            pair.Value.Later
                        )),
                ],
                NextSteps =
                [
                    .. steps
                        .OrderBy(pair => pair.Key)
                        .Select(pair => new StepComparison(pair.Key, pair.Value.Was, pair.Value.Becomes)),
                ],
                Breaches =
                [
                    .. breaches
                        .OrderBy(pair => pair.Key)
                        .Select(pair => new BreachComparison(pair.Key, pair.Value.Was, pair.Value.Becomes)),
                ],
            };

        private RuleComparison ComparisonOf(
            Rule rule,
            List<KeyValuePair<(Rule Rule, RuleAnswer? Was, RuleAnswer? Becomes), int>> found
        ) =>
            new(
                rule,
                [
                    .. found
                        .OrderBy(pair => Place(rule, pair.Key.Was))
                        .ThenBy(pair => Place(rule, pair.Key.Becomes))
                        .Select(pair => new RuleTransition(pair.Key.Was, pair.Key.Becomes, pair.Value)),
                ],
                same + different - found.Sum(pair => pair.Value)
            )
            {
                MissingFacts =
                [
                    .. rule
                        .Facts.Where(fact => missing.ContainsKey((rule, fact.Name)))
                        .Select(fact =>
                        {
                            var (was, becomes) = missing[(rule, fact.Name)];
                            return new FactComparison(fact, was, becomes);
                        }),
                ],
            };

        /// <summary>Outcomes in the order of the catalogue, each by its force; then what has no outcome, and no question.</summary>
        private static (int, int) Place(Rule rule, RuleAnswer? answer) =>
            answer is not { } given ? (int.MaxValue, 0)
            : given.Outcome is { } word ? (rule.Outcomes.IndexOf(word), (int)given.Force.GetValueOrDefault())
            : (int.MaxValue - 1, (int)given.Status);

        private void AddAnswers(ImmutableArray<IDecision> was, ImmutableArray<IDecision> becomes)
        {
            foreach (var (i, j) in CaseComparison.Pairs(was, becomes, decision => decision.Rule))
            {
                var (before, after) = (i < 0 ? null : was[i], j < 0 ? null : becomes[j]);
                AddMissing(before, after);
                Add(
                    answers,
                    (
                        (before ?? after)!.Rule,
                        before is null ? null : RuleAnswer.Of(before),
                        after is null ? null : RuleAnswer.Of(after)
                    )
                );
            }
        }

        private void AddMissing(IDecision? was, IDecision? becomes)
        {
            foreach (var fact in was?.MissingFacts ?? [])
            {
                var (before, after) = missing.TryGetValue((was!.Rule, fact), out var sum) ? sum : default;
                missing[(was.Rule, fact)] = (before + 1, after);
            }

            foreach (var fact in becomes?.MissingFacts ?? [])
            {
                var (before, after) = missing.TryGetValue((becomes!.Rule, fact), out var sum) ? sum : default;
                missing[(becomes.Rule, fact)] = (before, after + 1);
            }
        }

        private void AddTerms(ImmutableArray<CaseTerm> was, ImmutableArray<CaseTerm> becomes)
        {
            foreach (var (i, j) in CaseComparison.Pairs(was, becomes, term => term.Name))
            {
                // without a last day it ends after every day
                var order =
                    i < 0 || j < 0
                        ? 0
                        : (becomes[j].LastDay ?? DateBounds.Latest).CompareTo(was[i].LastDay ?? DateBounds.Latest);
                var name = (i < 0 ? becomes[j] : was[i]).Name;
                terms.TryGetValue(name, out var sum);
                terms[name] = (
                    sum.Was + (i < 0 ? 0 : 1),
                    sum.Becomes + (j < 0 ? 0 : 1),
                    sum.Earlier + (order < 0 ? 1 : 0),
                    sum.Later + (order > 0 ? 1 : 0)
                );
            }
        }

        /// <summary>In how many cases something stands.</summary>
        private static void AddPresence<TKey, T>(
            Dictionary<TKey, (int Was, int Becomes)> sums,
            ImmutableArray<T> was,
            ImmutableArray<T> becomes,
            Func<T, TKey> about
        )
            where TKey : struct
        {
            foreach (var key in was.Select(about).Distinct())
            {
                sums.TryGetValue(key, out var sum);
                sums[key] = (sum.Was + 1, sum.Becomes);
            }

            foreach (var key in becomes.Select(about).Distinct())
            {
                sums.TryGetValue(key, out var sum);
                sums[key] = (sum.Was, sum.Becomes + 1);
            }
        }

        private static void Add<TKey>(Dictionary<TKey, int> sums, TKey key)
            where TKey : struct
        {
            sums.TryGetValue(key, out var sum);
            sums[key] = sum + 1;
        }
    }
}
