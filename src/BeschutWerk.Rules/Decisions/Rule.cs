using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// A question that the library decides, as the catalogue describes it: its key, the facts that it asks for, the
/// outcomes and values that it can give, and the norms that it weighs.
/// </summary>
/// <remarks>Immutable, and one object per question: compared by reference.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class Rule
{
    /// <summary>Two bits a finding in 32.</summary>
    private const int MostNorms = 16;

    internal Rule(
        string key,
        ImmutableArray<RuleFact> facts,
        ImmutableArray<string> outcomes,
        ImmutableArray<string> values,
        ImmutableArray<Norm> norms,
        ImmutableArray<Norm> grounds = default,
        bool isStatutory = false
    )
    {
        if (norms.Length > MostNorms)
        {
            throw new ArgumentException($"{key} weighs more norms than fit.", nameof(norms));
        }

        Key = key;
        Facts = facts;
        Outcomes = outcomes;
        Values = values;
        Norms = norms;
        Grounds = grounds.IsDefault ? [] : grounds;
        IsStatutory = isStatutory;
        NormSet = NormSet.Of(norms);
        NormOfFact = [.. facts.Select(fact => fact.Norm is { } norm ? norms.IndexOf(norm) : 0)];
        ConditionOfFact = [.. facts.Select(ConditionAnsweredBy)];
    }

    /// <summary>The key, such as <c>indication.term</c>.</summary>
    public string Key { get; }

    /// <summary>The facts that the question asks for.</summary>
    public ImmutableArray<RuleFact> Facts { get; }

    /// <summary>The words of the outcomes that it can give.</summary>
    public ImmutableArray<string> Outcomes { get; }

    /// <summary>The names of the values that an outcome can carry.</summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>The norms that are weighed, in the order of the article.</summary>
    public ImmutableArray<Norm> Norms { get; }

    /// <summary>The norms under which the question is decided without being weighed themselves.</summary>
    public ImmutableArray<Norm> Grounds { get; }

    /// <summary>
    /// Whether national law fixes the answer: it is the same under every policy, and no municipality regulates or departs
    /// from it.
    /// </summary>
    public bool IsStatutory { get; }

    internal NormSet NormSet { get; }

    /// <summary>For each fact the place of its norm; 0, which is never read, for a fact that cannot be unknown.</summary>
    internal ImmutableArray<int> NormOfFact { get; }

    /// <summary>For each fact the condition of its norm that it answers, which has its name; null where it answers none.</summary>
    internal ImmutableArray<Condition?> ConditionOfFact { get; }

    /// <summary>The places of norms among those that are weighed, as the bits that a weighing has for them.</summary>
    internal uint Places(params ReadOnlySpan<Norm> norms)
    {
        var places = 0u;
        foreach (var norm in norms)
        {
            places |= 1u << (2 * Norms.IndexOf(norm));
        }

        return places;
    }

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    private static Condition? ConditionAnsweredBy(RuleFact fact) =>
        fact.Norm is { } norm
        && Words.TryParse<Condition>(fact.Name, out var condition)
        && NormConditions.AskedBy(norm).Contains(condition)
            ? condition
            : null;
}
