using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What the answers to one question are in many cases, and what they become under another policy.</summary>
/// <remarks>Immutable. No equality is defined but that of the object.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class RuleComparison
{
    internal RuleComparison(Rule rule, ImmutableArray<RuleTransition> transitions, int neither)
    {
        Rule = rule;
        Transitions = transitions;
        Neither = neither;
    }

    /// <summary>The question.</summary>
    public Rule Rule { get; }

    /// <summary>
    /// How many cases have which answer and get which, those that keep theirs among them: by the first answer, then by the
    /// second, each in the order of the catalogue.
    /// </summary>
    public ImmutableArray<RuleTransition> Transitions { get; }

    /// <summary>
    /// The facts for which the question cannot be decided in some cases yet, in the order of the catalogue; a case can lack
    /// several.
    /// </summary>
    public ImmutableArray<FactComparison> MissingFacts { get; internal init; } = [];

    /// <summary>The cases in which the question arises under neither policy.</summary>
    public int Neither { get; }

    /// <summary>The cases that get another answer.</summary>
    public int Changed => Transitions.Where(item => item.Was != item.Becomes).Sum(item => item.Cases);

    /// <summary>The question and the number of cases that get another answer.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rule}: {Changed} changed");
}
