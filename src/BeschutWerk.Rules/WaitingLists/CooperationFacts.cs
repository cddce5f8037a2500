using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.CooperationFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about the duty to cooperate with support. Source: Nuenen 2019 article 11 lid 4.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CooperationFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="supportOffered">As <see cref="SupportOffered"/>.</param>
    /// <param name="municipalBenefit">As <see cref="MunicipalBenefit"/>.</param>
    public CooperationFacts(bool? supportOffered = null, bool? municipalBenefit = null) =>
        (SupportOffered, MunicipalBenefit) = (supportOffered, municipalBenefit);

    /// <summary>Whether support after a dismissal for misconduct has been offered; null where it is unknown.</summary>
    public bool? SupportOffered { get; init; }

    /// <summary>
    /// Whether the person has come to receive a benefit of this municipality after the dismissal; null where it is
    /// unknown.
    /// </summary>
    public bool? MunicipalBenefit { get; init; }

    internal static readonly FactRows<CooperationFacts> Rows = new(
        YesNo(Norm.CooperationDuty, f => f.SupportOffered, (f, v) => f with { SupportOffered = v }),
        YesNo(Norm.CooperationDuty, f => f.MunicipalBenefit, (f, v) => f with { MunicipalBenefit = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
