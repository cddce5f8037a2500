namespace BeschutWerk.Rules;

/// <summary>
/// What an award of wage cost subsidy records: yes, no, or null where unknown. Source: Nuenen 2019 article 7 lid 2.
/// </summary>
/// <remarks>Immutable; equal when every answer is equal. The default value knows nothing.</remarks>
public readonly record struct SubsidyAwardFacts
{
    /// <summary>Whether it records the conditions of the employment.</summary>
    public bool? ConditionsRecorded { get; init; }

    /// <summary>Whether it records the extent of the employment, in hours.</summary>
    public bool? HoursRecorded { get; init; }

    /// <summary>Whether it records the subsidy.</summary>
    public bool? SubsidyRecorded { get; init; }

    /// <summary>Whether it records the personal support.</summary>
    public bool? PersonalSupportRecorded { get; init; }

    internal uint Unknown =>
        Unknowns.When(ConditionsRecorded is null, 0)
        | Unknowns.When(HoursRecorded is null, 1)
        | Unknowns.When(SubsidyRecorded is null, 2)
        | Unknowns.When(PersonalSupportRecorded is null, 3);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(ConditionsRecorded), ConditionsRecorded),
            (nameof(HoursRecorded), HoursRecorded),
            (nameof(SubsidyRecorded), SubsidyRecorded),
            (nameof(PersonalSupportRecorded), PersonalSupportRecorded)
        );
}
