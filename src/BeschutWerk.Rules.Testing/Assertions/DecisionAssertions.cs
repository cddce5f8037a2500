using System.Collections.Immutable;

namespace BeschutWerk.Rules.Testing;

/// <summary>Says of a decision what the policy must make of the facts, as the law would put it.</summary>
/// <remarks>
/// Each of them throws a <see cref="PolicyAssertionException"/> where the decision is otherwise, and counts the decision for
/// the <see cref="ArticleCoverage"/>.
/// </remarks>
public static class DecisionAssertions
{
    /// <summary>The decision is determined, and rests on a provision.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <param name="citation">
    /// The place in the short form, such as <c>art. 5 lid 3</c>: of the policy, or for a question of national law of the act.
    /// </param>
    /// <returns>The same decision, to say more of it.</returns>
    /// <exception cref="ArgumentNullException">The place is missing.</exception>
    /// <exception cref="ArgumentException">
    /// The policy, with the national law under it, has no such place; the message names those that it has, the nearest first.
    /// </exception>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    /// <exception cref="PolicyAssertionException">It is undetermined, or rests on another provision.</exception>
    public static AssertedDecision<T> ShouldRestOn<T>(this Decision<T> decision, string citation)
        where T : struct
    {
        var places = Known.Places(decision.Policy, citation, nameof(citation));
        return Determined(decision, $"to rest on {citation}")
            .Demand(
                places.Contains(decision.Citation.GetValueOrDefault()),
                "to rest on",
                citation,
                decision.Citation!.Value.ToShortString()
            );
    }

    /// <summary>The decision is determined, and rests on a provision of any text.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <param name="citation">The place.</param>
    /// <returns>The same decision, to say more of it.</returns>
    /// <exception cref="ArgumentException">
    /// The policy, with the national law under it, has no such place; the message names those that it has, the nearest first.
    /// </exception>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    /// <exception cref="PolicyAssertionException">It is undetermined, or rests on another provision.</exception>
    public static AssertedDecision<T> ShouldRestOn<T>(this Decision<T> decision, Citation citation)
        where T : struct
    {
        Known.DemandPlace(decision.Policy, citation, nameof(citation));
        return Determined(decision, $"to rest on {citation}")
            .Demand(decision.Citation == citation, "to rest on", citation.ToString(), decision.Citation.ToString()!);
    }

    /// <summary>The decision is determined, with an outcome.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <param name="outcome">The whole outcome, with all its values.</param>
    /// <returns>The same decision, to say more of it.</returns>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    /// <exception cref="PolicyAssertionException">It is undetermined, or the outcome is another.</exception>
    public static AssertedDecision<T> ShouldGive<T>(this Decision<T> decision, T outcome)
        where T : struct => Determined(decision, $"to give {outcome}").AndGive(outcome);

    /// <summary>The decision is determined, with a result, whatever days or numbers come with it.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <typeparam name="TResult">The enumeration of the results of that outcome.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <param name="result">The result, such as <see cref="PlacementStartResult.MayStart"/>.</param>
    /// <returns>The same decision, to say more of it.</returns>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    /// <exception cref="PolicyAssertionException">It is undetermined, or the result is another.</exception>
    public static AssertedDecision<T> ShouldGive<T, TResult>(this Decision<T> decision, TResult result)
        where T : struct
        where TResult : struct, Enum => Determined(decision, $"to give {Words.Of(result)}").AndGive(result);

    /// <summary>
    /// The decision waits for exactly these facts: each of them alone could still change it, and no other could.
    /// </summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <param name="facts">The names, as the catalogue has them, such as <c>wageValue</c>; in any order.</param>
    /// <returns>The same decision, to say more of it.</returns>
    /// <exception cref="ArgumentNullException">The list of names is missing.</exception>
    /// <exception cref="ArgumentException">No fact is named, or the question has no such fact.</exception>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    /// <exception cref="PolicyAssertionException">It is not so.</exception>
    public static AssertedDecision<T> ShouldLack<T>(this Decision<T> decision, params string[] facts)
        where T : struct
    {
        Guard.NotNull(facts, nameof(facts));
        foreach (var fact in facts)
        {
            Known.Demand(
                decision.Rule.Key,
                "fact",
                fact,
                [.. decision.Rule.Facts.Select(row => row.Name)],
                nameof(facts)
            );
        }

        if (facts.Length == 0)
        {
            throw new ArgumentException("Name the facts that are lacking.", nameof(facts));
        }

        return new AssertedDecision<T>(decision).Demand(
            decision.Status is DecisionStatus.FactsMissing
                && new HashSet<string>(facts, StringComparer.Ordinal).SetEquals(decision.MissingFacts),
            "to lack",
            string.Join(", ", facts),
            decision.Status is DecisionStatus.FactsMissing ? string.Join(", ", decision.MissingFacts) : "nothing"
        );
    }

    /// <summary>The policy does not regulate the question.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <param name="leftBy">
    /// The place that leaves it to other rules, in the short form; null where it does not matter whether there is one.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The policy has no such place; the message names those that it has, the nearest first.
    /// </exception>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    /// <exception cref="PolicyAssertionException">It is regulated, or left by another place.</exception>
    public static void ShouldNotRegulate<T>(this Decision<T> decision, string? leftBy = null)
        where T : struct
    {
        var places = leftBy is null ? [] : Known.Places(decision.Policy, leftBy, nameof(leftBy));
        var asserted = new AssertedDecision<T>(decision).Demand(
            decision.Status is DecisionStatus.NotRegulated,
            "to be regulated",
            "not",
            Words.Of(decision.Status)
        );
        if (leftBy is not null)
        {
            asserted.Demand(
                places.Contains(decision.Citation.GetValueOrDefault()),
                "to be left to other rules by",
                leftBy,
                decision.Citation?.ToShortString() ?? "no place"
            );
        }
    }

    private static AssertedDecision<T> Determined<T>(Decision<T> decision, string what)
        where T : struct =>
        new AssertedDecision<T>(decision).Demand(
            decision.IsDetermined,
            what,
            "determined",
            decision.Status is DecisionStatus.FactsMissing
                ? $"facts missing: {string.Join(", ", decision.MissingFacts)}"
                : "not regulated"
        );
}
