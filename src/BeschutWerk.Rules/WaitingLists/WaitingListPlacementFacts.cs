using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.WaitingListPlacementFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known when a new indication is to lead to a position. Source: Nuenen 2019 article 9 lid 1.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingListPlacementFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="quotaRealised">As <see cref="QuotaRealised"/>.</param>
    public WaitingListPlacementFacts(bool? quotaRealised = null) => QuotaRealised = quotaRealised;

    /// <summary>
    /// Whether the number of positions has been realised, judged before this placement; null where it is unknown.
    /// </summary>
    public bool? QuotaRealised { get; init; }

    internal static readonly FactRows<WaitingListPlacementFacts> Rows = new(
        YesNo(Norm.WaitingListApplies, f => f.QuotaRealised, (f, v) => f with { QuotaRealised = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
