namespace BeschutWerk.Rules;

/// <summary>
/// A norm by its logical name. The same norm stands at another place in another municipality's rules; a
/// <see cref="Policy"/> tells where. <see cref="NormTable"/> has the kind and force of each.
/// </summary>
/// <remarks>
/// The order is that of the policy rules of Nuenen, then that of the letter of Maastricht, then what ordinances have
/// besides, then that of national law; 0 is no norm. The number before each is <see cref="NormDescription.Id"/>.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Norm
{
    /// <summary>N1.1: terms mean what they mean in the Participatiewet and the Awb.</summary>
    TermsOfTheAct = 1,

    /// <summary>N1.2: the policy's own six definitions.</summary>
    Definitions,

    /// <summary>N2: who belongs to the target group.</summary>
    TargetGroup,

    /// <summary>N2.a: a physical, intellectual or psychological limitation.</summary>
    LimitationPresent,

    /// <summary>N2.b: more guidance or adaptation than a regular employer can reasonably be expected to offer.</summary>
    BeyondRegularEmployer,

    /// <summary>N2.c: some capacity for work.</summary>
    WorkCapacity,

    /// <summary>N2.d: the indication is held.</summary>
    IndicationHeld,

    /// <summary>N3.1: who asks UWV for advice.</summary>
    AdviceRequest,

    /// <summary>N3.2: UWV advises.</summary>
    AdviceByUwv,

    /// <summary>N3.2*a: whether adaptations beyond an employer's reasonable reach are needed.</summary>
    AdaptationQuestion,

    /// <summary>N3.2*b: whether supervision or guidance beyond an employer's reasonable reach is needed.</summary>
    SupervisionQuestion,

    /// <summary>N3.2*c: no investigation is needed for a person with a Wsw indication.</summary>
    WswIndicationExemption,

    /// <summary>N3.2*d: no investigation is needed soon after the last assessment.</summary>
    RecentAssessmentExemption,

    /// <summary>N3*: a later version of the decree prevails over the note.</summary>
    DecreePrevails,

    /// <summary>N4.1: the term within which the college decides.</summary>
    DecisionTerm,

    /// <summary>N4.2: the advice is followed.</summary>
    AdviceFollowed,

    /// <summary>N4.2: the college may depart from an advice that came about carelessly.</summary>
    DepartureForCarelessness,

    /// <summary>N4.3: the college may ask UWV for more where the reasoning is insufficient.</summary>
    InformationRequest,

    /// <summary>N4.3: meanwhile the decision is suspended.</summary>
    Suspension,

    /// <summary>N5.1: a person who holds the indication and reports may get a trajectory of a fixed length.</summary>
    TrajectoryStart,

    /// <summary>N5.2: in exceptional situations the trajectory may be extended.</summary>
    TrajectoryExtension,

    /// <summary>N5.3: with a low wage value a new trajectory at a new workplace may be started instead.</summary>
    NewTrajectory,

    /// <summary>N5.4: facilities stay within the term of the trajectory.</summary>
    TrajectoryFacilities,

    /// <summary>N5.5: a benefit is retained during the trajectory.</summary>
    BenefitRetained,

    /// <summary>N5.6: the wage value may be determined during the trajectory.</summary>
    WageValueDetermination,

    /// <summary>N5.7: employment may start at once, without a trajectory.</summary>
    DirectEmployment,

    /// <summary>N6.1: the first years of employment are temporary in principle.</summary>
    TemporaryContract,

    /// <summary>N6.1*: employment follows employment law.</summary>
    EmploymentLaw,

    /// <summary>N6.2: afterwards employment is for an indefinite period.</summary>
    PermanentContract,

    /// <summary>N6.3: employment may be full time.</summary>
    FullTime,

    /// <summary>N6.4: fewer hours may be offered on a ground.</summary>
    ReducedHours,

    /// <summary>N7.1: the college grants wage cost subsidy when the conditions are met.</summary>
    WageCostSubsidy,

    /// <summary>N7.1.a: the trajectory, if any, is completed.</summary>
    TrajectoryCompleted,

    /// <summary>N7.1.b: the college judged that the person belongs to the target group.</summary>
    TargetGroupConfirmed,

    /// <summary>N7.1.c: the wage value reaches the floor.</summary>
    MinimumWageValue,

    /// <summary>N7.1.c*1: below the floor a reasoned departure is possible, such as for a willing employer.</summary>
    EmployerWilling,

    /// <summary>N7.1.c*2: the municipality never reimburses more than the cap.</summary>
    SubsidyCap,

    /// <summary>N7.1.c*3: with an unwilling employer the trajectory is lengthened.</summary>
    ExtensionForLowWageValue,

    /// <summary>N7.1.d: there is a suitable workplace with a formal employer.</summary>
    SuitableWorkplace,

    /// <summary>N7.1.e: the employment makes the person independent of benefit.</summary>
    IndependentOfBenefit,

    /// <summary>N7.1.f: the person receives no Wajong benefit.</summary>
    NoWajong,

    /// <summary>N7.2: what the award records.</summary>
    AwardContents,

    /// <summary>N7.3: how often the wage value is determined.</summary>
    AssessmentFrequency,

    /// <summary>N7.4: the municipal subsidy rules apply to wage value and subsidy.</summary>
    MunicipalSubsidyRules,

    /// <summary>N8.1: kind and extent of personal support follow the re-integration rules.</summary>
    PersonalSupport,

    /// <summary>N8.2: the workplace may be adapted where an expert finds it necessary.</summary>
    WorkplaceAdaptation,

    /// <summary>N8.3: the no-risk policy and who is responsible for re-integration in sickness.</summary>
    SicknessDuringEmployment,

    /// <summary>N8.4: provisions may be ended after a negative new advice.</summary>
    ProvisionsEnded,

    /// <summary>N9.1: once the quota is realised, new indications go on a waiting list.</summary>
    WaitingListApplies,

    /// <summary>N9.1*a: the hours a week of a position.</summary>
    HoursOfPosition,

    /// <summary>N9.1*b: who is responsible for a waiting person with a UWV benefit.</summary>
    UwvBenefitOnWaitingList,

    /// <summary>N9.1*c: who is responsible for the others who wait.</summary>
    WaitingListResponsibility,

    /// <summary>N9.2: who comes first on the waiting list.</summary>
    WaitingListPriority,

    /// <summary>N10.1: a new advice may be asked.</summary>
    NewAdviceRequest,

    /// <summary>N10.2: a negative new advice leads to a new decision.</summary>
    IndicationLost,

    /// <summary>N10.3: a positive new advice continues the trajectory or brings a new one.</summary>
    IndicationKept,

    /// <summary>N11.1: sheltered work is offered again only after a period.</summary>
    MisconductPeriod,

    /// <summary>N11.1*: what counts as misconduct.</summary>
    MisconductKinds,

    /// <summary>N11.2: the rank on the waiting list after a dismissal for misconduct.</summary>
    MisconductRank,

    /// <summary>N11.3: support that prevents repetition may be offered.</summary>
    BehaviourSupport,

    /// <summary>N11.4: who must cooperate with that support.</summary>
    CooperationDuty,

    /// <summary>N12: the college may depart in special cases.</summary>
    Hardship,

    /// <summary>N13.1: the day on which the policy enters into force.</summary>
    EntryIntoForce,

    /// <summary>N13.2: the title under which the policy is cited.</summary>
    CitationTitle,

    /// <summary>M1: suitable re-integration instruments towards a regular workplace come first.</summary>
    RegularWorkFirst,

    /// <summary>M2: sheltered work is the last safety net, used where it fits and nothing else does.</summary>
    LastSafetyNet,

    /// <summary>M3: a pre-trajectory comes before the request for advice.</summary>
    PreTrajectory,

    /// <summary>M4: the human development company employs the person whom sheltered work fits.</summary>
    DevelopmentCompanyEmployer,

    /// <summary>M5: a statutory task with a number of positions to realise, as paid employment.</summary>
    StatutoryTask,

    /// <summary>M6: for someone who is not able to work a suitable place in day activities is sought.</summary>
    DayActivities,

    /// <summary>M7: the ordinance on which sheltered work rests; further conditions follow in policy rules.</summary>
    LegalBasisOrdinance,

    /// <summary>M8: sheltered work is introduced in the course of a year, on a day that the text does not give.</summary>
    Introduction,

    /// <summary>O1: the provisions with which the work is made possible.</summary>
    SupportingProvisions,

    /// <summary>O2: the provisions that are offered until the work starts.</summary>
    PreEmploymentProvisions,

    /// <summary>O3: the day on which the policy lapses.</summary>
    Expiry,

    /// <summary>L1: since a day nobody enters the Wsw any more.</summary>
    WswClosed,

    /// <summary>
    /// L2: in a period the college may determine, of itself only, that someone can work only in a sheltered setting.
    /// </summary>
    StatutoryPower,

    /// <summary>L2: in that period it sees to employment once it has determined so.</summary>
    StatutoryEmployment,

    /// <summary>L3: since a day the college must offer sheltered work to whoever it has determined to need it.</summary>
    StatutoryDuty,

    /// <summary>L3: not once the number of the ministerial regulation, or a higher one of the council, is realised.</summary>
    DutyLapses,

    /// <summary>L4: the term within which UWV advises.</summary>
    UwvAdviceTerm,

    /// <summary>L4: an advice that is late does not by itself keep the college from deciding.</summary>
    DecisionWithoutAdvice,

    /// <summary>L5: the statutory wage cost subsidy: the difference between minimum wage and wage value.</summary>
    StatutoryWageCostSubsidy,

    /// <summary>L7: the share of the minimum wage that the statutory subsidy never exceeds.</summary>
    StatutorySubsidyCap,

    /// <summary>L5: a flat share of the minimum wage in the first months of the employment.</summary>
    FlatRateSubsidy,

    /// <summary>L5: the percentage for employer costs by which the statutory subsidy is increased.</summary>
    EmployerCosts,

    /// <summary>L6: the term within which the college decides on wage cost subsidy.</summary>
    SubsidyDecisionTerm,

    /// <summary>L8: no wage cost subsidy for an employment under the Wsw.</summary>
    WswEmploymentExcluded,

    /// <summary>L8: no wage cost subsidy beside another wage cost subsidy for the same employment.</summary>
    OtherSubsidyExcluded,

    /// <summary>L8: in some years no wage cost subsidy over periods with a sickness benefit.</summary>
    SicknessExcluded,

    /// <summary>L9: wage values are rounded to whole per cents.</summary>
    WholePercentWageValue,
}
