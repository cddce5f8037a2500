namespace BeschutWerk.Rules;

/// <summary>
/// The facts that an event or the known facts of a case can carry, under the names that they have in the catalogue. The
/// word in JSON is the name in camel case; <see cref="CaseEventTable.FormOf"/> tells what may be given.
/// </summary>
public enum CaseFact
{
    /// <summary>Whether there is a limitation as the target group asks for; nothing more of a person's health.</summary>
    LimitationPresent,

    /// <summary>Whether more guidance or adaptation is needed than a regular employer can be asked for.</summary>
    BeyondRegularEmployer,

    /// <summary>Whether there is some capacity for work.</summary>
    WorkCapacity,

    /// <summary>Whether the indication is held, for a case whose decision on it is not among the events.</summary>
    IndicationHeld,

    /// <summary>Who asked for advice.</summary>
    RequestedBy,

    /// <summary>Whether the pre-trajectory was completed.</summary>
    PreTrajectoryCompleted,

    /// <summary>Whether there is a Wsw indication.</summary>
    WswIndication,

    /// <summary>When sheltered work was last assessed, or that it never was.</summary>
    LastAssessedOn,

    /// <summary>Whether the situation changed so much that it matters for the advice.</summary>
    SituationChanged,

    /// <summary>The answer of UWV to its first question.</summary>
    AdaptationsBeyondEmployer,

    /// <summary>The answer of UWV to its second question.</summary>
    SupervisionBeyondEmployer,

    /// <summary>Whether the advice says that the person belongs to the target group.</summary>
    AdviceBelongs,

    /// <summary>Whether the advice came about with care.</summary>
    CarefullyPrepared,

    /// <summary>Whether the advice is sufficiently reasoned.</summary>
    SufficientlyReasoned,

    /// <summary>Of a decision on the indication or of a new advice: whether the person belongs to the target group.</summary>
    Belongs,

    /// <summary>Whether the same trajectory is continued after a new advice, or another offered.</summary>
    SameTrajectoryContinued,

    /// <summary>Whether another form of participation can be offered.</summary>
    AlternativePossible,

    /// <summary>Whether the criteria are possibly not, or no longer, met.</summary>
    CriteriaInDoubt,

    /// <summary>Whether the person reported, for a case whose report is not among the events.</summary>
    Reported,

    /// <summary>Whether employment can start at once, without a trajectory.</summary>
    DirectEmployment,

    /// <summary>The months of a trajectory, an extension or a new trajectory, 1 to 1,200.</summary>
    Months,

    /// <summary>The exceptional situation of an extension.</summary>
    Ground,

    /// <summary>The reason that another exceptional situation or a departure needs; never part of an explanation.</summary>
    Reason,

    /// <summary>Whether there is a real prospect of a higher wage value.</summary>
    HigherWageValueExpected,

    /// <summary>Whether there is a new workplace.</summary>
    NewWorkplace,

    /// <summary>The first day of a facility, planned or past.</summary>
    FacilityFirstDay,

    /// <summary>The last day of a facility, included, not before its first.</summary>
    FacilityLastDay,

    /// <summary>The benefit that the person receives, or that there is none.</summary>
    Benefit,

    /// <summary>Whether the workplace offers a prospect of employment after the trajectory.</summary>
    ProspectOfEmployment,

    /// <summary>Whether interim investigation has shown that the person no longer belongs.</summary>
    NoLongerInTargetGroup,

    /// <summary>What full time is at the employer, more than 0.</summary>
    FullTimeHours,

    /// <summary>The hours a week of the employment, more than 0.</summary>
    Hours,

    /// <summary>Whether there is an established restriction of hours; nothing more of a person's health.</summary>
    MedicalRestriction,

    /// <summary>Whether these hours are otherwise out of reach, and how long.</summary>
    OtherInability,

    /// <summary>The kind of the contract.</summary>
    Contract,

    /// <summary>Whether the trajectory was completed.</summary>
    Trajectory,

    /// <summary>Whether the college judged that the person belongs, and no doubt arose since.</summary>
    TargetGroupConfirmed,

    /// <summary>The wage value.</summary>
    WageValue,

    /// <summary>Whether the employer offers employment below the floor of the wage value.</summary>
    EmployerWilling,

    /// <summary>Another reason for which the college departs from that floor; never part of an explanation.</summary>
    DepartureReason,

    /// <summary>The workplace that was found.</summary>
    Workplace,

    /// <summary>Whether the employment makes the person independent of benefit.</summary>
    IndependentOfBenefit,

    /// <summary>Whether the person receives a Wajong benefit; told by the benefit where it is not given.</summary>
    ReceivesWajong,

    /// <summary>What was decided on the subsidy, in the words of subsidy.decide.</summary>
    Outcome,

    /// <summary>The share of the wage that the award subsidises.</summary>
    SubsidisedPercent,

    /// <summary>Whether the award records the conditions of the employment.</summary>
    ConditionsRecorded,

    /// <summary>Whether the award records the extent of the employment.</summary>
    HoursRecorded,

    /// <summary>Whether the award records the subsidy.</summary>
    SubsidyRecorded,

    /// <summary>Whether the award records the personal support.</summary>
    PersonalSupportRecorded,

    /// <summary>The interval that the wage value report gives, 1 to 1,200 months.</summary>
    EveryMonths,

    /// <summary>Whether a physician or labour expert finds an adaptation of the workplace necessary.</summary>
    ExpertFindsNecessary,

    /// <summary>Whether the number of positions is realised.</summary>
    QuotaRealised,

    /// <summary>Whether the work that is offered matches the person's capabilities.</summary>
    Matches,

    /// <summary>The conduct for which the person was dismissed, or that there was none.</summary>
    Conduct,

    /// <summary>Whether the dismissal was for misconduct, where the college assessed it; otherwise told by the conduct.</summary>
    ForMisconduct,

    /// <summary>Whether the support can prevent or limit a repetition.</summary>
    PreventsRepetition,

    /// <summary>Whether the support improves the chance of work.</summary>
    ImprovesChances,

    /// <summary>Whether the person has come to receive a benefit of this municipality after the dismissal.</summary>
    MunicipalBenefit,

    /// <summary>Whether the person is able to work.</summary>
    AbleToWork,

    /// <summary>The instruments that suit for work at a regular workplace, or that none does.</summary>
    SuitableInstruments,

    /// <summary>Whether sheltered work fits in practice.</summary>
    ShelteredWorkFits,

    /// <summary>The days that royal decrees put on a par with holidays.</summary>
    EquatedDays,

    /// <summary>The key of the rule whose outcome is departed from.</summary>
    Rule,

    /// <summary>The word of the outcome that takes its place.</summary>
    NewOutcome,

    /// <summary>Whether this is a special case.</summary>
    SpecialCase,

    /// <summary>Whether applying the rules leads to unfairness of an overriding nature.</summary>
    UnfairnessEstablished,

    /// <summary>Whether the outcome follows from a statute rather than from these rules.</summary>
    FixedByStatute,
}
