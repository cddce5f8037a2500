using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.EmployerFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about who employs the person. Source: Maastricht 2024, page 2 paragraph 2.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EmployerFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="shelteredWorkFits">As <see cref="ShelteredWorkFits"/>.</param>
    public EmployerFacts(bool? shelteredWorkFits = null) => ShelteredWorkFits = shelteredWorkFits;

    /// <summary>
    /// Whether sheltered work fits the person; null where it is unknown. It matters only under a policy that names an
    /// employer for that case.
    /// </summary>
    public bool? ShelteredWorkFits { get; init; }

    internal static readonly FactRows<EmployerFacts> Rows = new(
        YesNo(Norm.DevelopmentCompanyEmployer, f => f.ShelteredWorkFits, (f, v) => f with { ShelteredWorkFits = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
