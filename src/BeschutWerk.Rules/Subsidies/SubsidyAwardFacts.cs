using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.SubsidyAwardFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What an award of wage cost subsidy records: yes, no, or null where unknown. Source: Nuenen 2019 article 7 lid 2.
/// </summary>
/// <remarks>Immutable; equal when every answer is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SubsidyAwardFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="conditionsRecorded">As <see cref="ConditionsRecorded"/>.</param>
    /// <param name="hoursRecorded">As <see cref="HoursRecorded"/>.</param>
    /// <param name="subsidyRecorded">As <see cref="SubsidyRecorded"/>.</param>
    /// <param name="personalSupportRecorded">As <see cref="PersonalSupportRecorded"/>.</param>
    public SubsidyAwardFacts(
        bool? conditionsRecorded = null,
        bool? hoursRecorded = null,
        bool? subsidyRecorded = null,
        bool? personalSupportRecorded = null
    )
    {
        ConditionsRecorded = conditionsRecorded;
        HoursRecorded = hoursRecorded;
        SubsidyRecorded = subsidyRecorded;
        PersonalSupportRecorded = personalSupportRecorded;
    }

    /// <summary>Whether it records the conditions of the employment.</summary>
    public bool? ConditionsRecorded { get; init; }

    /// <summary>Whether it records the extent of the employment, in hours.</summary>
    public bool? HoursRecorded { get; init; }

    /// <summary>Whether it records the subsidy.</summary>
    public bool? SubsidyRecorded { get; init; }

    /// <summary>Whether it records the personal support.</summary>
    public bool? PersonalSupportRecorded { get; init; }

    internal static readonly FactRows<SubsidyAwardFacts> Rows = new(
        YesNo(Norm.AwardContents, f => f.ConditionsRecorded, (f, v) => f with { ConditionsRecorded = v }),
        YesNo(Norm.AwardContents, f => f.HoursRecorded, (f, v) => f with { HoursRecorded = v }),
        YesNo(Norm.AwardContents, f => f.SubsidyRecorded, (f, v) => f with { SubsidyRecorded = v }),
        YesNo(Norm.AwardContents, f => f.PersonalSupportRecorded, (f, v) => f with { PersonalSupportRecorded = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
