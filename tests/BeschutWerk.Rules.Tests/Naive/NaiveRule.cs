namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>A rule with a naive statement of its article, and the values with which its facts are tried.</summary>
internal abstract class NaiveRule(string key)
{
    public string Key { get; } = key;

    /// <summary>Where the rule answers otherwise than the statement, under which policy.</summary>
    public abstract IEnumerable<string> Faults();

    /// <summary>The facts that have but one value, and so are not varied at all.</summary>
    public abstract IEnumerable<string> NotVaried { get; }

    /// <summary>A rule whose facts are tried in every combination.</summary>
    /// <param name="key">The rule.</param>
    /// <param name="state">
    /// Its article for a case in which everything is known; null where the policy cannot be asked about such a case.
    /// </param>
    /// <param name="values">The values of the facts under a policy; by default those of their form.</param>
    /// <param name="policies">Further policies.</param>
    /// <param name="parts">
    /// In place of the values: several sets of them, where all together in every combination would be too many and most of
    /// these the same.
    /// </param>
    public static NaiveRule Of<TFacts>(
        string key,
        Func<PolicyText, TFacts, Ruling?> state,
        Func<PolicyText, Dictionary<string, object[]>>? values = null,
        Func<IEnumerable<(string What, Policy Policy)>>? policies = null,
        Func<PolicyText, IEnumerable<Dictionary<string, object[]>>>? parts = null
    )
        where TFacts : struct =>
        new NaiveRule<TFacts>(
            Question.Find<TFacts>(key),
            state,
            parts ?? (text => [values?.Invoke(text) ?? []]),
            policies ?? (() => [])
        );
}

internal sealed class NaiveRule<TFacts>(
    Question<TFacts> question,
    Func<PolicyText, TFacts, Ruling?> state,
    Func<PolicyText, IEnumerable<Dictionary<string, object[]>>> parts,
    Func<IEnumerable<(string What, Policy Policy)>> policies
) : NaiveRule(question.Rule.Key)
    where TFacts : struct
{
    /// <summary>What stands elsewhere than in the facts has no values of its own.</summary>
    public override IEnumerable<string> NotVaried =>
        from fact in question.Rows.All
        where fact is not FactElsewhere<TFacts>
        let values = GridsUnder(BuiltInPolicies.Nuenen2019).SelectMany(grid => grid.ValuesOf(fact)).Distinct().Count()
        where values < (fact.Description.Requirement == FactRequirement.Required ? 2 : 1)
        select fact.Description.Name;

    public override IEnumerable<string> Faults() =>
        from tried in Tried()
        from fault in tried.Combinations.Faults().Take(3)
        select $"{tried.What}: {fault}";

    private IEnumerable<(string What, ExactlyMissing<TFacts> Combinations)> Tried() =>
        from one in NaivePolicies.Of(question.Rule).Concat(policies())
        let text = new PolicyText(one.Policy)
        from grid in GridsUnder(one.Policy)
        select (
            one.What,
            new ExactlyMissing<TFacts>(
                question.Rows,
                grid,
                facts => question.Decide(one.Policy, facts),
                facts => state(text, facts)
            )
        );

    private IEnumerable<FactGrid> GridsUnder(Policy policy) =>
        parts(new PolicyText(policy)).Select(own => new FactGrid { Percents = PercentsUnder(policy), Own = own });

    /// <summary>Below, at and above each threshold of the rule, nothing and all.</summary>
    private decimal[] PercentsUnder(Policy policy) =>
        [
            .. question
                .Rule.Norms.Concat(question.Rule.Grounds)
                .Select(norm => policy.Provisions[norm]?.Percentage?.ToDecimal())
                .OfType<decimal>()
                .SelectMany(at => new[] { at - 0.01m, at, at + 0.01m })
                .Append(0)
                .Append(100)
                .Distinct()
                .Order(),
        ];
}
