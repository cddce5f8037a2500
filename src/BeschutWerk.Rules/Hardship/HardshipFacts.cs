using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.HardshipFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known when the college considers to depart from a decision. Source: Nuenen 2019 article 12.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. The default value knows nothing and states no reason, so that the original
/// decision stands.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct HardshipFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="specialCase">As <see cref="SpecialCase"/>.</param>
    /// <param name="unfairnessEstablished">As <see cref="UnfairnessEstablished"/>.</param>
    /// <param name="fixedByStatute">As <see cref="FixedByStatute"/>.</param>
    /// <param name="reason">As <see cref="Reason"/>.</param>
    public HardshipFacts(
        bool? specialCase = null,
        bool? unfairnessEstablished = null,
        bool? fixedByStatute = null,
        string? reason = null
    )
    {
        SpecialCase = specialCase;
        UnfairnessEstablished = unfairnessEstablished;
        FixedByStatute = fixedByStatute;
        Reason = reason;
    }

    /// <summary>Whether this is a special case; null where it is unknown.</summary>
    public bool? SpecialCase { get; init; }

    /// <summary>
    /// Whether it is established that applying the rules leads to unfairness of an overriding nature; null where it is
    /// unknown.
    /// </summary>
    public bool? UnfairnessEstablished { get; init; }

    /// <summary>
    /// Whether the original follows from a statute rather than from these rules, so that they cannot depart from it; null
    /// where it is unknown.
    /// </summary>
    public bool? FixedByStatute { get; init; }

    /// <summary>
    /// The reason that the college states; null, empty or white space where it states none. It is free text: it is kept
    /// with the decision, and never part of an explanation.
    /// </summary>
    public string? Reason { get; init; }

    internal bool IsReasoned => !string.IsNullOrWhiteSpace(Reason);

    internal static readonly FactRows<HardshipFacts> Rows = new(
        Elsewhere(RuleFact.Required("original", "{rule!: text, policy: text, facts: object}")),
        Elsewhere(RuleFact.Required("newOutcome", "an outcome of the rule of the original")),
        YesNo(Norm.Hardship, f => f.SpecialCase, (f, v) => f with { SpecialCase = v }),
        YesNo(Norm.Hardship, f => f.UnfairnessEstablished, (f, v) => f with { UnfairnessEstablished = v }),
        YesNo(Norm.Hardship, f => f.FixedByStatute, (f, v) => f with { FixedByStatute = v }),
        NoneWhenAbsent(Form.Text, f => f.Reason, (f, v) => f with { Reason = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
