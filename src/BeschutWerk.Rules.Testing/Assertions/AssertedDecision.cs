using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>A decision of which something was said that is so; more can be said of it.</summary>
/// <typeparam name="T">The outcome.</typeparam>
/// <remarks>
/// Made by <see cref="DecisionAssertions"/>. Its default value has no decision: whatever is said of it throws an
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct AssertedDecision<T>
    where T : struct
{
    internal AssertedDecision(Decision<T> decision)
    {
        ArticleCoverage.Observe(decision);
        Decision = decision;
    }

    /// <summary>The decision itself.</summary>
    public Decision<T> Decision { get; }

    private IDecision Any => Decision;

    /// <summary>It binds: the college, or another who is named, must.</summary>
    /// <exception cref="PolicyAssertionException">It does not.</exception>
    public AssertedDecision<T> AndBeBound() => AndHaveForce(Force.Bound);

    /// <summary>It leaves a choice: the college may.</summary>
    /// <exception cref="PolicyAssertionException">It does not.</exception>
    public AssertedDecision<T> AndBeDiscretionary() => AndHaveForce(Force.Discretionary);

    /// <summary>It is the rule, from which a reasoned departure is possible.</summary>
    /// <exception cref="PolicyAssertionException">It is not.</exception>
    public AssertedDecision<T> AndBeInPrinciple() => AndHaveForce(Force.InPrinciple);

    /// <summary>It binds so far.</summary>
    /// <param name="force">How far.</param>
    /// <exception cref="PolicyAssertionException">It binds otherwise.</exception>
    public AssertedDecision<T> AndHaveForce(Force force) =>
        Demand(
            Decision.Force == force,
            "to be",
            Words.Of(force),
            Decision.Force is { } other ? Words.Of(other) : "of no force"
        );

    /// <summary>It has this outcome, with all its values.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="PolicyAssertionException">It has another.</exception>
    public AssertedDecision<T> AndGive(T outcome) =>
        Demand(
            Decision.TryGetOutcome(out var given) && given.Equals(outcome),
            "to give",
            outcome.ToString()!,
            Decision.TryGetOutcome(out var other) ? other.ToString()! : "no outcome"
        );

    /// <summary>It has this result, whatever days or numbers come with it.</summary>
    /// <typeparam name="TResult">The enumeration of the results of the outcome.</typeparam>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentException">The question has no such result.</exception>
    /// <exception cref="PolicyAssertionException">It has another.</exception>
    public AssertedDecision<T> AndGive<TResult>(TResult result)
        where TResult : struct, Enum
    {
        var word = Words.Of(result);
        Known.Demand(Decision.Rule.Key, "outcome", word, Decision.Rule.Outcomes, nameof(result));
        return Demand(
            string.Equals(Any.OutcomeWord, word, StringComparison.Ordinal),
            "to give",
            word,
            Any.OutcomeWord ?? "no outcome"
        );
    }

    /// <summary>A date, number or other value comes with the outcome.</summary>
    /// <param name="name">Its name in the catalogue, such as <c>lastDay</c>.</param>
    /// <param name="value">The value: a date, a number, a word, whatever <see cref="OutcomeValue.Value"/> can hold.</param>
    /// <exception cref="ArgumentException">The question has no such value.</exception>
    /// <exception cref="PolicyAssertionException">Another value comes with it, or none.</exception>
    public AssertedDecision<T> AndHave(string name, object value)
    {
        Known.Demand(Decision.Rule.Key, "value", name, Decision.Rule.Values, nameof(name));
        var found = Any
            .Values.Where(item => string.Equals(item.Name, name, StringComparison.Ordinal))
            .Select(item => item.Value)
            .FirstOrDefault();
        return Demand(
            Equals(found, value),
            $"to have {name}",
            ReviewAssertions.Shown(value),
            found is null ? "none" : ReviewAssertions.Shown(found)
        );
    }

    /// <summary>A norm was weighed so.</summary>
    /// <param name="norm">The norm.</param>
    /// <param name="result">Met, unmet, unknown or not applicable.</param>
    /// <exception cref="ArgumentException">The question does not weigh it.</exception>
    /// <exception cref="PolicyAssertionException">It was weighed otherwise.</exception>
    public AssertedDecision<T> AndFind(Norm norm, FindingResult result)
    {
        Known.Demand(
            Decision.Rule.Key,
            "norm",
            norm.ToString(),
            [
                .. Decision
                    .Rule.Norms.Concat(Decision.Findings.Select(found => found.Norm))
                    .Select(weighed => weighed.ToString())
                    .Distinct(StringComparer.Ordinal),
            ],
            nameof(norm)
        );
        return Demand(
            Decision.Findings.Of(norm) == result,
            $"to find {norm}",
            Words.Of(result),
            Words.Of(Decision.Findings.Of(norm))
        );
    }

    /// <summary>It warns of exactly these.</summary>
    /// <param name="caveats">The caveats; <see cref="Caveats.None"/> for none.</param>
    /// <exception cref="PolicyAssertionException">It warns of others.</exception>
    public AssertedDecision<T> AndWarnOf(Caveats caveats) =>
        Demand(Decision.Caveats == caveats, "to warn of", caveats.ToString(), Decision.Caveats.ToString());

    internal AssertedDecision<T> Demand(bool isSo, string what, string expected, string found) =>
        isSo
            ? this
            : throw new PolicyAssertionException(
                $"""
                {Decision.Rule.Key} under {Decision.Policy.Key} was {what}
                  expected: {expected}
                  found:    {found}
                  decision: {ReviewAssertions.Shown(Decision)}
                """
            );
}
