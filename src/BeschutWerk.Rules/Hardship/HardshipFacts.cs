namespace BeschutWerk.Rules;

/// <summary>What is known when the college considers to depart from a decision. Source: Nuenen 2019 article 12.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. The default value knows nothing and states no reason, so that the original
/// decision stands.
/// </remarks>
public readonly record struct HardshipFacts
{
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

    internal uint Unknown =>
        Unknowns.When(SpecialCase is null, 2)
        | Unknowns.When(UnfairnessEstablished is null, 3)
        | Unknowns.When(FixedByStatute is null, 4);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(SpecialCase), SpecialCase),
            (nameof(UnfairnessEstablished), UnfairnessEstablished),
            (nameof(FixedByStatute), FixedByStatute),
            (nameof(Reason), Reason is null ? null : "stated")
        );
}
