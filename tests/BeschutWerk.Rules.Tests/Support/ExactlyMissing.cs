using System.Numerics;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What "unknown" must mean, worked out from the rows of the facts: a decision is determined exactly when every way to fill
/// in what is unknown gives the same outcome and force, and the missing facts are exactly those of which one alone can
/// still change it.
/// </summary>
/// <remarks>
/// What is answered where everything is known comes from a statement of the article, and then the rule must rest on the
/// same place and give the same values; or, without a statement, from the rule itself.
/// </remarks>
internal sealed class ExactlyMissing<TFacts>
    where TFacts : struct
{
    private readonly FactRows<TFacts> rows;
    private readonly Func<TFacts, IDecision> decide;
    private readonly Func<TFacts, Ruling?>? state;
    private readonly Axis[] axes;
    private readonly AxisFacts chosen;
    private readonly int[][] possible; // of each combination the rulings that it can become
    private readonly ulong[] changing; // of each combination the facts that alone can still change the answer
    private readonly (ulong Met, ulong Unmet)[] findings; // of each combination the norms that it finds met, and unmet
    private readonly List<(Ruling Ruling, int Answer)> rulings = [];
    private readonly Dictionary<Ruling, int[]> places = [];
    private readonly List<string> answers = [];

    /// <summary>Tries the facts of a rule with the values of a grid.</summary>
    public ExactlyMissing(
        FactRows<TFacts> rows,
        FactGrid grid,
        Func<TFacts, IDecision> decide,
        Func<TFacts, Ruling?>? state = null
    )
    {
        this.rows = rows;
        this.decide = decide;
        this.state = state;
        var stride = 1;
        var found = new List<Axis>();
        foreach (var fact in rows.All)
        {
            var axis = Axis.Of(fact, grid, stride);
            if (axis.Values.Length > 0)
            {
                found.Add(axis);
                stride *= axis.Values.Length;
            }
        }

        axes = [.. found];
        chosen = new AxisFacts(axes);
        possible = new int[stride][];
        changing = new ulong[stride];
        findings = new (ulong, ulong)[stride];
    }

    /// <summary>Every combination, known and unknown, in which the rule asks too much or too little, or answers otherwise.</summary>
    public IEnumerable<string> Faults()
    {
        // what is unknown stands before what is known: backwards, whatever a combination can become has been tried
        for (var place = possible.Length - 1; place >= 0; place--)
        {
            if (FactsAt(place) is not { } facts)
            {
                possible[place] = [];
                continue;
            }

            var unknown = Enumerable.Range(0, axes.Length).Where(i => axes[i].IsUnknownAt(place)).ToArray();
            var decision = Decide(facts);
            if (unknown.Length == 0)
            {
                possible[place] = RulingOn(facts, decision) is { } ruling ? PlaceOf(ruling) : [];
            }
            else
            {
                Fill(place, unknown);
            }

            if (decision is not null)
            {
                ArticleCoverage.Observe(decision);
                findings[place] = FoundBy(decision);
            }

            if (!IsRight(place, decision, isKnown: unknown.Length == 0) || FindsTooSoon(place, unknown))
            {
                yield return $"{rows.Describe(facts)}: {Shown(decision)}; it can be {string.Join(" or ", possible[place].Select(i => rulings[i].Ruling))}"
                    + $", and depends on [{string.Join(", ", MissingAt(place))}]";
            }
        }
    }

    private Ruling? RulingOn(TFacts facts, IDecision? decision) =>
        state is not null ? state(facts)
        : decision is null ? null
        : Ruling.Of(decision).WithoutPlace();

    private void Fill(int place, int[] unknown)
    {
        var first = unknown[0];
        var filled = axes[first].FilledAt(place);
        possible[place] = Union(filled.Select(other => possible[other]));
        var changesAlone =
            unknown.Length == 1
                ? AnswersAt(place) > 1
                : axes[unknown[1]].FilledAt(place).Any(other => ((changing[other] >> first) & 1) == 1);
        changing[place] =
            (filled.Aggregate(0ul, (all, other) => all | changing[other]) & ~(1ul << first))
            | (changesAlone ? 1ul << first : 0);
    }

    private static (ulong Met, ulong Unmet) FoundBy(IDecision decision)
    {
        var (met, unmet, place) = (0ul, 0ul, 0);
        foreach (var finding in decision.Findings)
        {
            met |= finding.Result is FindingResult.Met ? 1ul << place : 0;
            unmet |= finding.Result is FindingResult.Unmet ? 1ul << place : 0;
            place++;
        }

        return (met, unmet);
    }

    /// <summary>Whether a norm is met, or unmet, that turns into the other once what is unknown is told.</summary>
    private bool FindsTooSoon(int place, int[] unknown) =>
        unknown
            .SelectMany(axis => axes[axis].FilledAt(place))
            .Any(told =>
                ((findings[place].Met & findings[told].Unmet) | (findings[place].Unmet & findings[told].Met)) != 0
            );

    private static int[] Union(IEnumerable<int[]> all)
    {
        int[] union = [];
        foreach (var one in all)
        {
            if (!ReferenceEquals(one, union) && one.Except(union).Any())
            {
                union = union.Length == 0 ? one : [.. union.Union(one)];
            }
        }

        return union;
    }

    private int AnswersAt(int place) => possible[place].Select(i => rulings[i].Answer).Distinct().Count();

    private bool IsRight(int place, IDecision? decision, bool isKnown)
    {
        if (decision is null || possible[place].Length == 0)
        {
            // these cannot go together: a statement, if there is one, must say so too
            return state is null || (decision is null ? possible[place].Length == 0 : !isKnown);
        }

        return AnswersAt(place) == 1
            ? decision.Status != DecisionStatus.FactsMissing
                && IsSettledRight(place, Ruling.Of(decision))
                && !RestsOnWhatIsUnknown(decision)
            : decision.Status == DecisionStatus.FactsMissing
                && decision.MissingFacts.SequenceEqual(MissingAt(place))
                && AreTheirNorms(decision);
    }

    /// <summary>
    /// The basis may still move to an earlier place when more becomes known: what is known now gives the last of them. A
    /// value that depends on what is unknown is left out.
    /// </summary>
    private bool IsSettledRight(int place, Ruling given)
    {
        var all = possible[place].Select(i => rulings[i].Ruling).ToList();
        if (all.Count == 1 && given == all[0])
        {
            return true;
        }

        if (!string.Equals(given.Answer, all[0].Answer, StringComparison.Ordinal) || state is null)
        {
            return string.Equals(given.Answer, all[0].Answer, StringComparison.Ordinal);
        }

        return IsLastOf(all, given)
            && given
                .EachValue.Order(StringComparer.Ordinal)
                .SequenceEqual(
                    all[0]
                        .EachValue.Where(value => all.TrueForAll(ruling => ruling.EachValue.Contains(value)))
                        .Order(StringComparer.Ordinal)
                );
    }

    /// <summary>Of places in different texts none is before another.</summary>
    private static bool IsLastOf(List<Ruling> all, Ruling given)
    {
        var last = all.OrderBy(ruling => ruling.Place).ThenBy(ruling => ruling.Basis).Last();
        return all.Select(ruling => ruling.Place?.Regulation).Distinct().Count() > 1
            ? all.Exists(ruling => (ruling.Basis, ruling.Place) == (given.Basis, given.Place))
            : (given.Basis, given.Place) == (last.Basis, last.Place);
    }

    private static bool RestsOnWhatIsUnknown(IDecision decision)
    {
        foreach (var finding in decision.Findings)
        {
            if (finding.Norm == decision.Basis && finding.Result == FindingResult.Unknown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The norms that lack facts are those of the missing facts, as far as the policy has them.</summary>
    private static bool AreTheirNorms(IDecision decision)
    {
        var facts = decision.Rule.Facts.Where(fact => decision.MissingFacts.Contains(fact.Name)).ToList();
        var norms = decision.Missing.Select(finding => finding.Norm).ToList();
        return facts.TrueForAll(fact => IsGone(fact) || norms.Exists(norm => IsOf(fact, norm)))
            && norms.TrueForAll(norm => facts.Exists(fact => IsGone(fact) || IsOf(fact, norm)));

        static bool IsOf(RuleFact fact, Norm norm) => fact.Norm == norm || fact.OtherNorm == norm;

        bool IsGone(RuleFact fact) => decision.Policy.Provisions[fact.Norm!.Value] is null;
    }

    private IEnumerable<string> MissingAt(int place) =>
        axes.Where((_, i) => ((changing[place] >> i) & 1) == 1).Select(axis => axis.Name);

    private TFacts? FactsAt(int place)
    {
        chosen.Place = place;
        try
        {
            return rows.From(chosen);
        }
        catch (InvalidValueException)
        {
            return null; // these cannot go together
        }
    }

    private IDecision? Decide(TFacts facts)
    {
        try
        {
            return decide(facts);
        }
        catch (InvalidValueException)
        {
            return null; // these cannot go together under the policy
        }
    }

    private static string Shown(IDecision? decision) =>
        decision is null ? "refused"
        : decision.Status == DecisionStatus.FactsMissing
            ? $"lacks [{string.Join(", ", decision.MissingFacts)}] of {string.Join(", ", decision.Missing)}"
        : Ruling.Of(decision).ToString();

    private int[] PlaceOf(Ruling ruling)
    {
        if (!places.TryGetValue(ruling, out var place))
        {
            place = [rulings.Count];
            places.Add(ruling, place);
            rulings.Add((ruling, AnswerOf(ruling.Answer + ruling.Reckoning)));
        }

        return place;
    }

    private int AnswerOf(string answer)
    {
        if (!answers.Contains(answer))
        {
            answers.Add(answer);
        }

        return answers.IndexOf(answer);
    }

    /// <summary>A fact with its values; where it can be unknown, null is the first.</summary>
    private sealed record Axis(string Name, int Stride, bool CanBeUnknown, object?[] Values)
    {
        public static Axis Of(Fact<TFacts> fact, FactGrid grid, int stride)
        {
            var values = grid.ValuesOf(fact);
            object?[] none = values.Length == 0 ? [] : [null];
            return fact.Description.Requirement switch
            {
                FactRequirement.Required => new(fact.Description.Name, stride, CanBeUnknown: false, values),
                FactRequirement.NoneWhenAbsent => new(
                    fact.Description.Name,
                    stride,
                    CanBeUnknown: false,
                    [.. values, .. none]
                ),
                _ => new(fact.Description.Name, stride, CanBeUnknown: true, [.. none, .. values]),
            };
        }

        public object? ValueAt(int place) => Values[place / Stride % Values.Length];

        public bool IsUnknownAt(int place) => CanBeUnknown && place / Stride % Values.Length == 0;

        /// <summary>The combinations in which the fact, unknown here, is known.</summary>
        public IEnumerable<int> FilledAt(int place) =>
            Enumerable.Range(1, Values.Length - 1).Select(value => place + (value * Stride));
    }

    /// <summary>The facts at a place.</summary>
    private sealed class AxisFacts(Axis[] axes) : ChosenFacts
    {
        public int Place { get; set; }

        protected override object? ValueOf(string name)
        {
            foreach (var axis in axes)
            {
                if (string.Equals(axis.Name, name, StringComparison.Ordinal))
                {
                    return axis.ValueAt(Place);
                }
            }

            return null;
        }
    }
}
