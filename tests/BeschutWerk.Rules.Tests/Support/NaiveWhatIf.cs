namespace BeschutWerk.Rules.Tests;

/// <summary>
/// What would change a decision, worked out without thought: every combination of values in which one or two facts differ is
/// decided, and kept where it gives another outcome or force that no smaller set of facts gives.
/// </summary>
internal sealed class NaiveWhatIf<TFacts>
    where TFacts : struct
{
    private readonly FactRows<TFacts> rows;
    private readonly Func<TFacts, IDecision> decide;
    private readonly (string Name, object?[] Values)[] axes;

    public NaiveWhatIf(FactRows<TFacts> rows, FactGrid grid, Func<TFacts, IDecision> decide)
    {
        this.rows = rows;
        this.decide = decide;
        axes =
        [
            .. rows
                .All.Select(row => (row.Description, Values: grid.ValuesOf(row)))
                .Where(axis => axis.Values.Length > 0)
                .Select(axis => (axis.Description.Name, ValuesOf(axis.Description, axis.Values))),
        ];
    }

    /// <summary>Every combination, or some of them where there are many more.</summary>
    public IEnumerable<Dictionary<string, object?>> Cases(int most)
    {
        var all = axes.Aggregate(1L, (count, axis) => count * axis.Values.Length);
        var step = Math.Max(1, (all / most) | 1);
        for (var place = 0L; place < all; place += step)
        {
            var rest = place;
            var values = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (name, choices) in axes)
            {
                values[name] = choices[rest % choices.Length];
                rest /= choices.Length;
            }

            if (Decide(values) is not null)
            {
                yield return values;
            }
        }
    }

    public TFacts FactsOf(Dictionary<string, object?> values) => rows.From(new TabledFacts(values));

    /// <summary>Where what the library finds is not what trying everything finds.</summary>
    public IEnumerable<string> Faults(Dictionary<string, object?> values)
    {
        var facts = FactsOf(values);
        var decision = decide(facts);
        var found = WhatIf
            .Changes(rows, facts, decide)
            .Select(change => (Names: NamesOf(change), Answer: RuleAnswer.Of(change.Decision)))
            .ToList();
        var tried = Tried(facts, values, decision);
        var naive = tried.Where(one => !tried.Any(other => IsSmaller(other, one))).ToList();
        foreach (var missed in naive.Where(one => !found.Exists(other => other == one || IsSmaller(other, one))))
        {
            yield return $"{rows.Describe(facts)}: {decision.OutcomeWord} misses {missed}";
        }

        foreach (var larger in found.Where(one => tried.Any(other => IsSmaller(other, one))))
        {
            yield return $"{rows.Describe(facts)}: {decision.OutcomeWord} needs fewer facts than {larger}";
        }

        if (found.Distinct().Count() != found.Count)
        {
            yield return $"{rows.Describe(facts)}: {decision.OutcomeWord} tells a change twice";
        }
    }

    private static object?[] ValuesOf(RuleFact fact, object?[] values) =>
        fact.Requirement is FactRequirement.Required ? values : [.. values, null];

    private static string NamesOf(PossibleChange change) => string.Join(' ', change.Facts.Select(fact => fact.Name));

    private static bool IsSmaller((string Names, RuleAnswer Answer) one, (string Names, RuleAnswer Answer) other)
    {
        var names = one.Names.Split(' ');
        var others = other.Names.Split(' ');
        return one.Answer == other.Answer && names.Length < others.Length && names.All(others.Contains);
    }

    private HashSet<(string Names, RuleAnswer Answer)> Tried(
        TFacts facts,
        Dictionary<string, object?> values,
        IDecision decision
    )
    {
        var result = new HashSet<(string, RuleAnswer)>();
        var boundaries = Boundaries.Of(rows, facts, decision);
        var changeable = axes.Where(axis =>
                rows.All.First(row => row.Description.Name == axis.Name) is var row
                && row.Description.Name != "on"
                && row.Others(facts, boundaries).Any()
                && (decision.Status is not DecisionStatus.FactsMissing || decision.MissingFacts.Contains(axis.Name))
            )
            .ToList();
        for (var i = 0; i < changeable.Count; i++)
        {
            foreach (var changed in With(values, changeable[i]))
            {
                Add([changeable[i].Name], changed);
                for (var j = i + 1; j < changeable.Count; j++)
                {
                    foreach (var both in With(changed, changeable[j]))
                    {
                        Add([changeable[i].Name, changeable[j].Name], both);
                    }
                }
            }
        }

        return result;

        void Add(string[] names, Dictionary<string, object?> changed)
        {
            if (
                Decide(changed) is { Status: DecisionStatus.Determined } other
                && RuleAnswer.Of(other) != RuleAnswer.Of(decision)
            )
            {
                result.Add((string.Join(' ', names), RuleAnswer.Of(other)));
            }
        }
    }

    /// <summary>No fact that was known becomes unknown, and no act undone.</summary>
    private static IEnumerable<Dictionary<string, object?>> With(
        Dictionary<string, object?> values,
        (string Name, object?[] Values) axis
    ) =>
        axis
            .Values.Where(value =>
                !Equals(value, values[axis.Name]) && (value is not null || values[axis.Name] is string)
            )
            .Select(value => new Dictionary<string, object?>(values, StringComparer.Ordinal) { [axis.Name] = value });

    private IDecision? Decide(Dictionary<string, object?> values)
    {
        try
        {
            return decide(FactsOf(values));
        }
        catch (InvalidValueException)
        {
            return null; // these cannot go together
        }
    }
}
