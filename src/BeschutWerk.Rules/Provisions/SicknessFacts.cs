using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.SicknessFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about sickness of an indicated person. Source: Nuenen 2019 article 8 lid 3.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SicknessFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="duringEmployment">As <see cref="DuringEmployment"/>.</param>
    public SicknessFacts(bool? duringEmployment = null) => DuringEmployment = duringEmployment;

    /// <summary>Whether the person fell ill during the employment; null where it is unknown.</summary>
    public bool? DuringEmployment { get; init; }

    internal static readonly FactRows<SicknessFacts> Rows = new(
        YesNo(Norm.SicknessDuringEmployment, f => f.DuringEmployment, (f, v) => f with { DuringEmployment = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
