using System.Numerics;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What "unknown" must mean, worked out from the rows of the facts: a decision is determined exactly when every way to fill
/// in what is unknown gives the same outcome and force, and the missing facts are exactly those of which one alone can
/// still change it.
/// </summary>
internal sealed class ExactlyMissing<TFacts>
    where TFacts : struct
{
    private readonly FactRows<TFacts> rows;
    private readonly Func<TFacts, IDecision> decide;
    private readonly Axis[] axes;
    private readonly ulong[] possible; // of each combination the answers that it can become, a bit for each
    private readonly ulong[] changing; // of each combination the facts that alone can still change the answer
    private readonly Dictionary<string, object?> chosen = []; // the facts of the combination that is tried
    private readonly List<string> answers = [];

    /// <summary>Tries the facts of a rule with the values of a grid.</summary>
    public ExactlyMissing(FactRows<TFacts> rows, FactGrid grid, Func<TFacts, IDecision> decide)
    {
        this.rows = rows;
        this.decide = decide;
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
        possible = new ulong[stride];
        changing = new ulong[stride];
    }

    /// <summary>Every combination, known and unknown, in which the rule asks too much or too little, or answers otherwise.</summary>
    public IEnumerable<string> Faults()
    {
        // what is unknown stands before what is known: backwards, whatever a combination can become has been tried
        for (var place = possible.Length - 1; place >= 0; place--)
        {
            var (first, second) = UnknownAt(place);
            var decision = DecideAt(place);
            if (first is null)
            {
                possible[place] = decision is null ? 0 : BitOf(Answer(decision));
            }
            else
            {
                Fill(place, first.Value, second);
            }

            if (decision is not null)
            {
                ArticleCoverage.Observe(decision);
            }

            if (decision is not null && possible[place] != 0 && !IsRight(place, decision))
            {
                yield return $"{Describe(place)}: {decision}; it can be {string.Join(" or ", Named(answers, possible[place]))}"
                    + $", and depends on [{string.Join(", ", MissingAt(place))}]";
            }
        }
    }

    /// <summary>The first two facts that are unknown in a combination.</summary>
    private (int? First, int? Second) UnknownAt(int place)
    {
        int? first = null;
        for (var i = 0; i < axes.Length; i++)
        {
            if (axes[i].IsUnknownAt(place))
            {
                if (first is not null)
                {
                    return (first, i);
                }

                first = i;
            }
        }

        return (first, null);
    }

    private void Fill(int place, int first, int? second)
    {
        possible[place] = Filled(place, first, possible);
        var changesAlone = second is null
            ? BitOperations.PopCount(possible[place]) > 1
            : ((Filled(place, second.Value, changing) >> first) & 1) == 1;
        changing[place] = (Filled(place, first, changing) & ~(1ul << first)) | (changesAlone ? 1ul << first : 0);
    }

    private ulong Filled(int place, int axis, ulong[] of)
    {
        var all = 0ul;
        for (var value = 1; value < axes[axis].Values.Length; value++)
        {
            all |= of[place + (value * axes[axis].Stride)];
        }

        return all;
    }

    private bool IsRight(int place, IDecision decision) =>
        BitOperations.PopCount(possible[place]) == 1
            ? decision.Status != DecisionStatus.FactsMissing && BitOf(Answer(decision)) == possible[place]
            : decision.Status == DecisionStatus.FactsMissing && decision.MissingFacts.SequenceEqual(MissingAt(place));

    private IEnumerable<string> MissingAt(int place) => Named([.. axes.Select(axis => axis.Name)], changing[place]);

    private IDecision? DecideAt(int place)
    {
        try
        {
            return decide(FactsAt(place));
        }
        catch (InvalidValueException)
        {
            return null; // these cannot go together
        }
    }

    private string Describe(int place) => rows.Describe(FactsAt(place));

    private TFacts FactsAt(int place)
    {
        foreach (var axis in axes)
        {
            chosen[axis.Name] = axis.ValueAt(place);
        }

        return rows.From(new ChosenFacts(chosen));
    }

    private ulong BitOf(string answer)
    {
        if (!answers.Contains(answer))
        {
            answers.Add(answer);
        }

        return 1ul << answers.IndexOf(answer);
    }

    private static IEnumerable<string> Named(IReadOnlyList<string> names, ulong bits) =>
        names.Where((_, i) => ((bits >> i) & 1) == 1);

    private static string Answer(IDecision decision) =>
        decision.Status == DecisionStatus.Determined
            ? $"{decision.OutcomeWord} ({decision.Force})"
            : decision.Status.ToString();

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
    }
}
