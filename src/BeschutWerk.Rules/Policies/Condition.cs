namespace BeschutWerk.Rules;

/// <summary>
/// What a text can ask before a norm has effect, by the name of the fact that answers it in the catalogue of rules. Which
/// of them a norm can ask, and which it asks where a policy says nothing of it, stands in
/// <see cref="NormDescription.Conditions"/>; which a policy asks in <see cref="Provision.Requires"/>.
/// </summary>
/// <remarks>The articles are those of Nuenen 2019.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Condition
{
    /// <summary>The person holds the indication (article 5 lid 1).</summary>
    IndicationHeld = 1,

    /// <summary>The person has reported (article 5 lid 1).</summary>
    Reported,

    /// <summary>There is an exceptional situation (article 5 lid 2).</summary>
    Ground,

    /// <summary>The wage value is lower than the percentage of the norm (article 5 lid 3 and article 10 lid 1).</summary>
    WageValue,

    /// <summary>There is a real prospect of a higher wage value (article 5 lid 3).</summary>
    HigherWageValueExpected,

    /// <summary>There is a new workplace (article 5 lid 3).</summary>
    NewWorkplace,

    /// <summary>The facility does not begin before the trajectory (article 5 lid 4).</summary>
    TrajectoryFirstDay,

    /// <summary>The facility does not outlast the trajectory (article 5 lid 4).</summary>
    TrajectoryLastDay,

    /// <summary>The wage value is determined during the trajectory (article 5 lid 6).</summary>
    DuringTrajectory,

    /// <summary>The workplace offers a prospect of employment (article 5 lid 6).</summary>
    ProspectOfEmployment,

    /// <summary>There is a medical restriction of hours (article 6 lid 4).</summary>
    MedicalRestriction,

    /// <summary>The person otherwise cannot work the hours (article 6 lid 4).</summary>
    OtherInability,

    /// <summary>The award records the conditions of the employment (article 7 lid 2).</summary>
    ConditionsRecorded,

    /// <summary>The award records the extent of the employment (article 7 lid 2).</summary>
    HoursRecorded,

    /// <summary>The award records the subsidy (article 7 lid 2).</summary>
    SubsidyRecorded,

    /// <summary>The award records the personal support (article 7 lid 2).</summary>
    PersonalSupportRecorded,

    /// <summary>The person has a limitation (article 8 lid 2).</summary>
    LimitationPresent,

    /// <summary>An expert finds the adaptation necessary (article 8 lid 2).</summary>
    ExpertFindsNecessary,

    /// <summary>The provision is ended during the employment (article 8 lid 4).</summary>
    DuringEmployment,

    /// <summary>A new advice says that the person no longer belongs to the target group (article 8 lid 4).</summary>
    NewAdvice,

    /// <summary>The advice is asked during a trajectory or an employment (article 10 lid 1).</summary>
    Phase,

    /// <summary>The criteria are possibly no longer met (article 10 lid 1).</summary>
    CriteriaInDoubt,

    /// <summary>The support prevents or limits a repetition of the conduct (article 11 lid 3).</summary>
    PreventsRepetition,

    /// <summary>The support improves the chance of work (article 11 lid 3).</summary>
    ImprovesChances,

    /// <summary>Support was offered (article 11 lid 4).</summary>
    SupportOffered,

    /// <summary>The person receives a benefit of the municipality (article 11 lid 4).</summary>
    MunicipalBenefit,

    /// <summary>It is a special case (article 12).</summary>
    SpecialCase,

    /// <summary>Unfairness of an overriding nature is established (article 12).</summary>
    UnfairnessEstablished,

    /// <summary>The situation has not changed so much that it matters (note to article 3 lid 2).</summary>
    SituationChanged,
}
