using FluentAssertions.Execution;

namespace BeschutWerk.Rules.Tests;

/// <summary>A fact with every value that matters to its rule.</summary>
internal sealed record FactValues(string Fact, params object[] Values)
{
    public static FactValues YesNo(string fact) => new(fact, true, false);

    public static FactValues Of<T>(string fact)
        where T : struct, Enum => new(fact, [.. Enum.GetValues<T>().Cast<object>()]);
}

/// <summary>
/// What "unknown" must mean, worked out from the answers to fully known cases: a decision is determined exactly when
/// every way to fill in the unknown facts gives the same outcome and force, and the missing facts are exactly those of
/// which one alone can still change it.
/// </summary>
internal static class UnknownFacts
{
    /// <summary>Tries every combination of known and unknown facts.</summary>
    /// <param name="facts">The facts that can be unknown.</param>
    /// <param name="decide">Decides a case, given a value or null for each fact, in the same order.</param>
    /// <returns>The number of combinations tried.</returns>
    public static int AreHandledExactly(FactValues[] facts, Func<object?[], IDecision> decide)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var complete in Combinations([.. facts.Select(fact => fact.Values.Cast<object?>())]))
        {
            var decision = decide(complete);
            decision.Status.Should().NotBe(DecisionStatus.FactsMissing, "every fact of {0} is known", Key(complete));
            answers[Key(complete)] = Answer(decision);
        }

        var tried = 0;
        foreach (var known in Combinations([.. facts.Select(fact => fact.Values.Cast<object?>().Append(null))]))
        {
            using var scope = new AssertionScope(Key(known));
            Compare(facts, known, decide(known), answers);
            tried++;
        }

        return tried;
    }

    private static void Compare(
        FactValues[] facts,
        object?[] known,
        IDecision decision,
        Dictionary<string, string> answers
    )
    {
        var completions = Combinations([
                .. facts.Select((fact, i) => known[i] is null ? fact.Values.Cast<object?>() : [known[i]]),
            ])
            .ToList();
        var possible = completions
            .Select(completion => answers[Key(completion)])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (possible.Count == 1)
        {
            Answer(decision).Should().Be(possible[0], "the known facts settle it");
            return;
        }

        decision.Status.Should().Be(DecisionStatus.FactsMissing, "it could be {0}", string.Join(" or ", possible));
        var missing = facts
            .Where((fact, i) => known[i] is null && completions.Any(c => CanChange(c, i, fact, answers)))
            .Select(fact => fact.Fact);
        decision.MissingFacts.Should().BeEquivalentTo(missing);
    }

    private static bool CanChange(
        object?[] completion,
        int index,
        FactValues fact,
        Dictionary<string, string> answers
    ) =>
        fact.Values.Any(value =>
        {
            object?[] other = [.. completion];
            other[index] = value;
            return !string.Equals(answers[Key(other)], answers[Key(completion)], StringComparison.Ordinal);
        });

    private static string Answer(IDecision decision) =>
        decision.Status == DecisionStatus.Determined
            ? $"{decision.OutcomeWord} ({decision.Force})"
            : decision.Status.ToString();

    private static string Key(object?[] values) => string.Join(", ", values.Select(value => value ?? "?"));

    private static IEnumerable<object?[]> Combinations(IEnumerable<object?>[] choices) =>
        choices.Aggregate(
            (IEnumerable<object?[]>)
                [
                    [],
                ],
            (heads, choice) => heads.SelectMany(head => choice.Select(value => (object?[])[.. head, value]))
        );
}
