namespace BeschutWerk.Rules;

/// <summary>
/// What a text can ask before a norm has effect, by the name of the fact that answers it in the catalogue of rules. Which
/// of them a norm can ask, and which it asks where a policy says nothing of it, stands in
/// <see cref="NormDescription.Conditions"/>; which a policy asks in <see cref="Provision.Requires"/>.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Condition
{
    /// <summary>The person holds the indication.</summary>
    IndicationHeld = 1,

    /// <summary>The person has reported.</summary>
    Reported,

    /// <summary>There is an exceptional situation.</summary>
    Ground,

    /// <summary>The wage value is lower than the percentage.</summary>
    WageValue,

    /// <summary>There is a real prospect of a higher wage value.</summary>
    HigherWageValueExpected,

    /// <summary>There is a new workplace.</summary>
    NewWorkplace,

    /// <summary>It does not begin before the trajectory.</summary>
    TrajectoryFirstDay,

    /// <summary>It does not outlast the trajectory.</summary>
    TrajectoryLastDay,

    /// <summary>It is during the trajectory.</summary>
    DuringTrajectory,

    /// <summary>The workplace offers a prospect of employment.</summary>
    ProspectOfEmployment,

    /// <summary>There is a medical restriction of hours.</summary>
    MedicalRestriction,

    /// <summary>The person otherwise cannot work the hours.</summary>
    OtherInability,

    /// <summary>The award records the conditions of the employment.</summary>
    ConditionsRecorded,

    /// <summary>The award records the extent of the employment.</summary>
    HoursRecorded,

    /// <summary>The award records the subsidy.</summary>
    SubsidyRecorded,

    /// <summary>The award records the personal support.</summary>
    PersonalSupportRecorded,

    /// <summary>There is a limitation.</summary>
    LimitationPresent,

    /// <summary>An expert finds it necessary.</summary>
    ExpertFindsNecessary,

    /// <summary>It is during the employment.</summary>
    DuringEmployment,

    /// <summary>A new advice says that the person no longer belongs to the target group.</summary>
    NewAdvice,

    /// <summary>It is during a trajectory or an employment.</summary>
    Phase,

    /// <summary>The criteria are possibly no longer met.</summary>
    CriteriaInDoubt,

    /// <summary>It prevents or limits a repetition.</summary>
    PreventsRepetition,

    /// <summary>It improves the chance of work.</summary>
    ImprovesChances,

    /// <summary>Support was offered.</summary>
    SupportOffered,

    /// <summary>The person receives a benefit of the municipality.</summary>
    MunicipalBenefit,

    /// <summary>It is a special case.</summary>
    SpecialCase,

    /// <summary>Unfairness of an overriding nature is established.</summary>
    UnfairnessEstablished,

    /// <summary>The situation has not changed so much that it matters.</summary>
    SituationChanged,
}
