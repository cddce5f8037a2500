using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known at an event, or in a case as a whole: each fact under its name in the catalogue, null where it is unknown.
/// </summary>
/// <remarks>
/// Immutable; equal when every fact is equal. Which facts an event can carry <see cref="CaseEventTable"/> tells. There is
/// nothing here about a person's health but yes, no and unknown, and no personal data.
/// </remarks>
public sealed record CaseFacts
{
    private readonly Requester? requestedBy;
    private readonly int? months;
    private readonly ExtensionGround? ground;
    private readonly string? reason;
    private readonly LocalDate? facilityFirstDay;
    private readonly LocalDate? facilityLastDay;
    private readonly Benefit? benefit;
    private readonly HoursPerWeek? fullTimeHours;
    private readonly HoursPerWeek? hours;
    private readonly OtherInability? otherInability;
    private readonly ContractKind? contract;
    private readonly TrajectoryStatus? trajectory;
    private readonly string? departureReason;
    private readonly Workplace? workplace;
    private readonly SubsidyResult? outcome;
    private readonly int? everyMonths;
    private readonly Conduct? conduct;
    private readonly SuitableInstruments? suitableInstruments;
    private readonly string? rule;
    private readonly string? newOutcome;

    /// <summary>Facts of which nothing is known.</summary>
    public static CaseFacts None { get; } = new();

    /// <summary>
    /// Whether there is a limitation as the target group asks for; nothing more of a person's health; null where it
    /// is unknown.
    /// </summary>
    public bool? LimitationPresent { get; init; }

    /// <summary>
    /// Whether more guidance or adaptation is needed than a regular employer can be asked for; null where it is
    /// unknown.
    /// </summary>
    public bool? BeyondRegularEmployer { get; init; }

    /// <summary>Whether there is some capacity for work; null where it is unknown.</summary>
    public bool? WorkCapacity { get; init; }

    /// <summary>
    /// Whether the indication is held, for a case whose decision on it is not among the events; null where it is
    /// unknown.
    /// </summary>
    public bool? IndicationHeld { get; init; }

    /// <summary>Who asked for advice; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Requester"/>.</exception>
    public Requester? RequestedBy
    {
        get => requestedBy;
        init => requestedBy = Guard.Defined(value, nameof(RequestedBy));
    }

    /// <summary>Whether the pre-trajectory was completed; null where it is unknown.</summary>
    public bool? PreTrajectoryCompleted { get; init; }

    /// <summary>Whether there is a Wsw indication; null where it is unknown.</summary>
    public bool? WswIndication { get; init; }

    /// <summary>When sheltered work was last assessed, or that it never was; by default unknown.</summary>
    public LastAssessment LastAssessedOn { get; init; }

    /// <summary>
    /// Whether the situation changed so much that it matters for the advice; null where it is unknown.
    /// </summary>
    public bool? SituationChanged { get; init; }

    /// <summary>The answer of UWV to its first question; null where it is unknown.</summary>
    public bool? AdaptationsBeyondEmployer { get; init; }

    /// <summary>The answer of UWV to its second question; null where it is unknown.</summary>
    public bool? SupervisionBeyondEmployer { get; init; }

    /// <summary>
    /// Whether the advice says that the person belongs to the target group; null where it is unknown.
    /// </summary>
    public bool? AdviceBelongs { get; init; }

    /// <summary>Whether the advice came about with care; null where it is unknown.</summary>
    public bool? CarefullyPrepared { get; init; }

    /// <summary>Whether the advice is sufficiently reasoned; null where it is unknown.</summary>
    public bool? SufficientlyReasoned { get; init; }

    /// <summary>
    /// Of a decision on the indication or of a new advice: whether the person belongs to the target group; null where
    /// it is unknown.
    /// </summary>
    public bool? Belongs { get; init; }

    /// <summary>
    /// Whether the same trajectory is continued after a new advice, or another offered; null where it is unknown.
    /// </summary>
    public bool? SameTrajectoryContinued { get; init; }

    /// <summary>Whether another form of participation can be offered; null where it is unknown.</summary>
    public bool? AlternativePossible { get; init; }

    /// <summary>Whether the criteria are possibly not, or no longer, met; null where it is unknown.</summary>
    public bool? CriteriaInDoubt { get; init; }

    /// <summary>
    /// Whether the person reported, for a case whose report is not among the events; null where it is unknown.
    /// </summary>
    public bool? Reported { get; init; }

    /// <summary>Whether employment can start at once, without a trajectory; null where it is unknown.</summary>
    public bool? DirectEmployment { get; init; }

    /// <summary>
    /// The months of a trajectory, an extension or a new trajectory, 1 to 1,200; null at the start of a trajectory means
    /// the length that the policy gives.
    /// </summary>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    public int? Months
    {
        get => months;
        init =>
            months = value is { } number
                ? Guard.Within(number, 1, PlacementTrajectory.MostMonths, nameof(Months))
                : null;
    }

    /// <summary>The exceptional situation of an extension; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.ExtensionGround"/>.</exception>
    public ExtensionGround? Ground
    {
        get => ground;
        init => ground = Guard.Defined(value, nameof(Ground));
    }

    /// <summary>
    /// The reason that another exceptional situation or a departure needs; never part of an explanation; null where
    /// there is none.
    /// </summary>
    public string? Reason
    {
        get => reason;
        init => reason = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Whether there is a real prospect of a higher wage value; null where it is unknown.</summary>
    public bool? HigherWageValueExpected { get; init; }

    /// <summary>Whether there is a new workplace; null where it is unknown.</summary>
    public bool? NewWorkplace { get; init; }

    /// <summary>The first day of a facility, planned or past; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The date is out of <see cref="DateBounds"/>.</exception>
    public LocalDate? FacilityFirstDay
    {
        get => facilityFirstDay;
        init => facilityFirstDay = value is { } date ? Guard.Date(date, nameof(FacilityFirstDay)) : null;
    }

    /// <summary>The last day of a facility, included, not before its first; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The date is out of <see cref="DateBounds"/>.</exception>
    public LocalDate? FacilityLastDay
    {
        get => facilityLastDay;
        init => facilityLastDay = value is { } date ? Guard.Date(date, nameof(FacilityLastDay)) : null;
    }

    /// <summary>The benefit that the person receives, or that there is none; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Benefit"/>.</exception>
    public Benefit? Benefit
    {
        get => benefit;
        init => benefit = Guard.Defined(value, nameof(Benefit));
    }

    /// <summary>
    /// Whether the workplace offers a prospect of employment after the trajectory; null where it is unknown.
    /// </summary>
    public bool? ProspectOfEmployment { get; init; }

    /// <summary>
    /// Whether interim investigation has shown that the person no longer belongs; null where it is unknown.
    /// </summary>
    public bool? NoLongerInTargetGroup { get; init; }

    /// <summary>What full time is at the employer, more than 0; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">It is 0 hours.</exception>
    public HoursPerWeek? FullTimeHours
    {
        get => fullTimeHours;
        init => fullTimeHours = MoreThanNone(value, nameof(FullTimeHours));
    }

    /// <summary>The hours a week of the employment, more than 0; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">It is 0 hours.</exception>
    public HoursPerWeek? Hours
    {
        get => hours;
        init => hours = MoreThanNone(value, nameof(Hours));
    }

    /// <summary>
    /// Whether there is an established restriction of hours; nothing more of a person's health; null where it is
    /// unknown.
    /// </summary>
    public bool? MedicalRestriction { get; init; }

    /// <summary>Whether these hours are otherwise out of reach, and how long; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.OtherInability"/>.</exception>
    public OtherInability? OtherInability
    {
        get => otherInability;
        init => otherInability = Guard.Defined(value, nameof(OtherInability));
    }

    /// <summary>The kind of the contract; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.ContractKind"/>.</exception>
    public ContractKind? Contract
    {
        get => contract;
        init => contract = Guard.Defined(value, nameof(Contract));
    }

    /// <summary>Whether the trajectory was completed; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.TrajectoryStatus"/>.</exception>
    public TrajectoryStatus? Trajectory
    {
        get => trajectory;
        init => trajectory = Guard.Defined(value, nameof(Trajectory));
    }

    /// <summary>
    /// Whether the college judged that the person belongs, and no doubt arose since; null where it is unknown.
    /// </summary>
    public bool? TargetGroupConfirmed { get; init; }

    /// <summary>The wage value; null where it is unknown.</summary>
    public WageValue? WageValue { get; init; }

    /// <summary>
    /// Whether the employer offers employment below the floor of the wage value; null where it is unknown.
    /// </summary>
    public bool? EmployerWilling { get; init; }

    /// <summary>
    /// Another reason for which the college departs from that floor; never part of an explanation; null where there
    /// is none.
    /// </summary>
    public string? DepartureReason
    {
        get => departureReason;
        init => departureReason = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The workplace that was found; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Workplace"/>.</exception>
    public Workplace? Workplace
    {
        get => workplace;
        init => workplace = Guard.Defined(value, nameof(Workplace));
    }

    /// <summary>Whether the employment makes the person independent of benefit; null where it is unknown.</summary>
    public bool? IndependentOfBenefit { get; init; }

    /// <summary>
    /// Whether the person receives a Wajong benefit; told by the benefit where it is not given; null where it is
    /// unknown.
    /// </summary>
    public bool? ReceivesWajong { get; init; }

    /// <summary>What was decided on the subsidy, in the words of subsidy.decide; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.SubsidyResult"/>.</exception>
    public SubsidyResult? Outcome
    {
        get => outcome;
        init => outcome = Guard.Defined(value, nameof(Outcome));
    }

    /// <summary>The share of the wage that the award subsidises; null where it is unknown.</summary>
    public Percentage? SubsidisedPercent { get; init; }

    /// <summary>Whether the award records the conditions of the employment; null where it is unknown.</summary>
    public bool? ConditionsRecorded { get; init; }

    /// <summary>Whether the award records the extent of the employment; null where it is unknown.</summary>
    public bool? HoursRecorded { get; init; }

    /// <summary>Whether the award records the subsidy; null where it is unknown.</summary>
    public bool? SubsidyRecorded { get; init; }

    /// <summary>Whether the award records the personal support; null where it is unknown.</summary>
    public bool? PersonalSupportRecorded { get; init; }

    /// <summary>The interval that the wage value report gives, 1 to 1,200 months; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The number is out of bounds.</exception>
    public int? EveryMonths
    {
        get => everyMonths;
        init =>
            everyMonths = value is { } number
                ? Guard.Within(number, 1, PlacementTrajectory.MostMonths, nameof(EveryMonths))
                : null;
    }

    /// <summary>
    /// Whether a physician or labour expert finds an adaptation of the workplace necessary; null where it is unknown.
    /// </summary>
    public bool? ExpertFindsNecessary { get; init; }

    /// <summary>Whether the number of positions is realised; null where it is unknown.</summary>
    public bool? QuotaRealised { get; init; }

    /// <summary>
    /// Whether the work that is offered matches the person's capabilities; null where it is unknown.
    /// </summary>
    public bool? Matches { get; init; }

    /// <summary>
    /// The conduct for which the person was dismissed, or that there was none; null where it is unknown.
    /// </summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Conduct"/>.</exception>
    public Conduct? Conduct
    {
        get => conduct;
        init => conduct = Guard.Defined(value, nameof(Conduct));
    }

    /// <summary>
    /// Whether the dismissal was for misconduct, where the college assessed it; otherwise told by the conduct; null
    /// where it is unknown.
    /// </summary>
    public bool? ForMisconduct { get; init; }

    /// <summary>Whether the support can prevent or limit a repetition; null where it is unknown.</summary>
    public bool? PreventsRepetition { get; init; }

    /// <summary>Whether the support improves the chance of work; null where it is unknown.</summary>
    public bool? ImprovesChances { get; init; }

    /// <summary>
    /// Whether the person has come to receive a benefit of this municipality after the dismissal. Where it is not given,
    /// no benefit, one that UWV pays and a Wajong benefit tell that it is none; null where it is unknown.
    /// </summary>
    public bool? MunicipalBenefit { get; init; }

    /// <summary>Whether the person is able to work; null where it is unknown.</summary>
    public bool? AbleToWork { get; init; }

    /// <summary>
    /// The instruments that suit for work at a regular workplace, <see cref="Rules.SuitableInstruments.None"/> where it is
    /// known that none does; null where it is unknown.
    /// </summary>
    /// <exception cref="InvalidValueException">The value holds something that is no instrument.</exception>
    public SuitableInstruments? SuitableInstruments
    {
        get => suitableInstruments;
        init => suitableInstruments = new InstrumentFacts { SuitableInstruments = value }.SuitableInstruments;
    }

    /// <summary>Whether sheltered work fits in practice; null where it is unknown.</summary>
    public bool? ShelteredWorkFits { get; init; }

    /// <summary>The days that royal decrees put on a par with holidays; by default none is given.</summary>
    public EquatedDays EquatedDays { get; init; }

    /// <summary>The key of the rule whose outcome is departed from; null where there is none.</summary>
    public string? Rule
    {
        get => rule;
        init => rule = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The word of the outcome that takes its place; null where there is none.</summary>
    public string? NewOutcome
    {
        get => newOutcome;
        init => newOutcome = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Whether this is a special case; null where it is unknown.</summary>
    public bool? SpecialCase { get; init; }

    /// <summary>
    /// Whether applying the rules leads to unfairness of an overriding nature; null where it is unknown.
    /// </summary>
    public bool? UnfairnessEstablished { get; init; }

    /// <summary>
    /// Whether the outcome follows from a statute rather than from these rules; null where it is unknown.
    /// </summary>
    public bool? FixedByStatute { get; init; }

    /// <summary>The value of a fact, in the type of its property; null where it is unknown.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="CaseFact"/>.</exception>
    public object? ValueOf(CaseFact fact) =>
        Guard.Defined(fact, nameof(fact)) < CaseFact.NoLongerInTargetGroup
            ? UpToEmployment(fact)
            : FromEmployment(fact);

    /// <summary>What is known, in the invariant culture; of a reason only that it is stated.</summary>
    public override string ToString() =>
        Facts.Describe([.. CaseEventTable.AllFacts.Select(fact => (Words.Of(fact), Shown(fact)))]);

    private object? Shown(CaseFact fact) =>
        fact is CaseFact.Reason or CaseFact.DepartureReason && ValueOf(fact) is not null ? "stated" : ValueOf(fact);

    private object? UpToEmployment(CaseFact fact) =>
        fact switch
        {
            CaseFact.LimitationPresent => LimitationPresent,
            CaseFact.BeyondRegularEmployer => BeyondRegularEmployer,
            CaseFact.WorkCapacity => WorkCapacity,
            CaseFact.IndicationHeld => IndicationHeld,
            CaseFact.RequestedBy => RequestedBy,
            CaseFact.PreTrajectoryCompleted => PreTrajectoryCompleted,
            CaseFact.WswIndication => WswIndication,
            CaseFact.LastAssessedOn => LastAssessedOn.IsUnknown ? null : LastAssessedOn,
            CaseFact.SituationChanged => SituationChanged,
            CaseFact.AdaptationsBeyondEmployer => AdaptationsBeyondEmployer,
            CaseFact.SupervisionBeyondEmployer => SupervisionBeyondEmployer,
            CaseFact.AdviceBelongs => AdviceBelongs,
            CaseFact.CarefullyPrepared => CarefullyPrepared,
            CaseFact.SufficientlyReasoned => SufficientlyReasoned,
            CaseFact.Belongs => Belongs,
            CaseFact.SameTrajectoryContinued => SameTrajectoryContinued,
            CaseFact.AlternativePossible => AlternativePossible,
            CaseFact.CriteriaInDoubt => CriteriaInDoubt,
            CaseFact.Reported => Reported,
            CaseFact.DirectEmployment => DirectEmployment,
            CaseFact.Months => Months,
            CaseFact.Ground => Ground,
            CaseFact.Reason => Reason,
            CaseFact.HigherWageValueExpected => HigherWageValueExpected,
            CaseFact.NewWorkplace => NewWorkplace,
            CaseFact.FacilityFirstDay => FacilityFirstDay,
            CaseFact.FacilityLastDay => FacilityLastDay,
            CaseFact.Benefit => Benefit,
            CaseFact.ProspectOfEmployment => ProspectOfEmployment,
            _ => null,
        };

    private object? FromEmployment(CaseFact fact) =>
        fact switch
        {
            CaseFact.NoLongerInTargetGroup => NoLongerInTargetGroup,
            CaseFact.FullTimeHours => FullTimeHours,
            CaseFact.Hours => Hours,
            CaseFact.MedicalRestriction => MedicalRestriction,
            CaseFact.OtherInability => OtherInability,
            CaseFact.Contract => Contract,
            CaseFact.Trajectory => Trajectory,
            CaseFact.TargetGroupConfirmed => TargetGroupConfirmed,
            CaseFact.WageValue => WageValue,
            CaseFact.EmployerWilling => EmployerWilling,
            CaseFact.DepartureReason => DepartureReason,
            CaseFact.Workplace => Workplace,
            CaseFact.IndependentOfBenefit => IndependentOfBenefit,
            CaseFact.ReceivesWajong => ReceivesWajong,
            CaseFact.Outcome => Outcome,
            CaseFact.SubsidisedPercent => SubsidisedPercent,
            CaseFact.ConditionsRecorded => ConditionsRecorded,
            CaseFact.HoursRecorded => HoursRecorded,
            CaseFact.SubsidyRecorded => SubsidyRecorded,
            CaseFact.PersonalSupportRecorded => PersonalSupportRecorded,
            CaseFact.EveryMonths => EveryMonths,
            CaseFact.ExpertFindsNecessary => ExpertFindsNecessary,
            CaseFact.QuotaRealised => QuotaRealised,
            CaseFact.Matches => Matches,
            CaseFact.Conduct => Conduct,
            CaseFact.ForMisconduct => ForMisconduct,
            CaseFact.PreventsRepetition => PreventsRepetition,
            CaseFact.ImprovesChances => ImprovesChances,
            CaseFact.MunicipalBenefit => MunicipalBenefit,
            CaseFact.AbleToWork => AbleToWork,
            CaseFact.SuitableInstruments => SuitableInstruments,
            CaseFact.ShelteredWorkFits => ShelteredWorkFits,
            CaseFact.EquatedDays => EquatedDays.Count == 0 ? null : EquatedDays,
            CaseFact.Rule => Rule,
            CaseFact.NewOutcome => NewOutcome,
            CaseFact.SpecialCase => SpecialCase,
            CaseFact.UnfairnessEstablished => UnfairnessEstablished,
            CaseFact.FixedByStatute => FixedByStatute,
            _ => null,
        };

    private static HoursPerWeek? MoreThanNone(HoursPerWeek? hours, string parameter)
    {
        if (hours == default(HoursPerWeek))
        {
            Guard.Refuse(parameter, "must be more than 0", "0:00");
        }

        return hours;
    }
}
