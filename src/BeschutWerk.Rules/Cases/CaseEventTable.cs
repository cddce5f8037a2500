using System.Collections.Immutable;
using static BeschutWerk.Rules.CaseFact;

namespace BeschutWerk.Rules;

/// <summary>
/// The facts that each type of event, and the known facts of a case, can carry: the one table that the checks, the
/// readers and the documentation follow.
/// </summary>
public static class CaseEventTable
{
    /// <summary>Every type of event, in the order of <see cref="CaseEventType"/>.</summary>
    public static ImmutableArray<CaseEventDescription> All { get; } =
    [.. Advice(), .. Placement(), .. Employment(), .. Later()];

    /// <summary>The facts that can hold without a date.</summary>
    public static ImmutableArray<CaseFact> Known { get; } =
    [
        LimitationPresent,
        BeyondRegularEmployer,
        WorkCapacity,
        IndicationHeld,
        RequestedBy,
        PreTrajectoryCompleted,
        WswIndication,
        LastAssessedOn,
        SituationChanged,
        AlternativePossible,
        CriteriaInDoubt,
        Reported,
        DirectEmployment,
        Ground,
        Reason,
        HigherWageValueExpected,
        NewWorkplace,
        CaseFact.Benefit,
        ProspectOfEmployment,
        NoLongerInTargetGroup,
        FullTimeHours,
        Hours,
        MedicalRestriction,
        CaseFact.OtherInability,
        Trajectory,
        TargetGroupConfirmed,
        CaseFact.WageValue,
        EmployerWilling,
        DepartureReason,
        CaseFact.Workplace,
        IndependentOfBenefit,
        ReceivesWajong,
        EveryMonths,
        ExpertFindsNecessary,
        QuotaRealised,
        PreventsRepetition,
        ImprovesChances,
        MunicipalBenefit,
        AbleToWork,
        CaseFact.SuitableInstruments,
        ShelteredWorkFits,
        CaseFact.EquatedDays,
    ];

    /// <summary>Every fact that stands in an event or among the known facts, in the order of <see cref="CaseFact"/>.</summary>
    public static ImmutableArray<CaseFact> AllFacts { get; } =
    [.. All.SelectMany(row => row.Facts).Concat(Known).Distinct().OrderBy(fact => fact.Place)];

    /// <summary>What an event of a type can carry.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="CaseEventType"/>.</exception>
    public static CaseEventDescription Of(CaseEventType type) =>
        (int)type >= 0 && (int)type < All.Length ? All[(int)type] : All[(int)Guard.Defined(type, nameof(type))];

    /// <summary>Articles 3 and 4.</summary>
    private static CaseEventDescription[] Advice() =>
        [
            Row(
                CaseEventType.AdviceRequested,
                [],
                [RequestedBy, PreTrajectoryCompleted, WswIndication, LastAssessedOn, SituationChanged]
            ),
            Row(
                CaseEventType.AdviceReceived,
                [],
                [
                    AdviceBelongs,
                    CarefullyPrepared,
                    SufficientlyReasoned,
                    AdaptationsBeyondEmployer,
                    SupervisionBeyondEmployer,
                ]
            ),
            Row(CaseEventType.InformationRequested, [], [SufficientlyReasoned]),
            Row(CaseEventType.InformationReceived, [], [AdviceBelongs, CarefullyPrepared, SufficientlyReasoned]),
            Row(CaseEventType.IndicationDecided, [Belongs], [QuotaRealised, AlternativePossible]),
        ];

    /// <summary>Article 5.</summary>
    private static CaseEventDescription[] Placement() =>
        [
            Row(CaseEventType.Reported, [], [DirectEmployment]),
            Row(CaseEventType.TrajectoryStarted, [], [Months, ProspectOfEmployment], presumed: [Months]),
            Row(CaseEventType.TrajectoryInterrupted, [], []),
            Row(CaseEventType.TrajectoryResumed, [], []),
            Row(CaseEventType.TrajectoryExtended, [Months], [Ground, Reason]),
            Row(
                CaseEventType.TrajectoryRenewed,
                [Months],
                [CaseFact.WageValue, HigherWageValueExpected, NewWorkplace, ProspectOfEmployment]
            ),
            Row(CaseEventType.TrajectoryEnded, [], [Trajectory, TargetGroupConfirmed, CriteriaInDoubt]),
            Row(CaseEventType.FacilityGranted, [FacilityFirstDay, FacilityLastDay], []),
            Row(
                CaseEventType.WageValueDetermined,
                [CaseFact.WageValue],
                [EveryMonths, ProspectOfEmployment, HigherWageValueExpected, CriteriaInDoubt, EmployerWilling]
            ),
        ];

    /// <summary>Articles 6 to 8.</summary>
    private static CaseEventDescription[] Employment() =>
        [
            Row(
                CaseEventType.EmploymentStarted,
                [],
                [
                    Contract,
                    Hours,
                    FullTimeHours,
                    MedicalRestriction,
                    CaseFact.OtherInability,
                    DirectEmployment,
                    CaseFact.Workplace,
                    IndependentOfBenefit,
                    EmployerWilling,
                ]
            ),
            Row(
                CaseEventType.ContractRenewed,
                [],
                [Contract, Hours, FullTimeHours, MedicalRestriction, CaseFact.OtherInability, NoLongerInTargetGroup]
            ),
            Row(CaseEventType.EmploymentEnded, [], [NoLongerInTargetGroup]),
            Row(
                CaseEventType.SubsidyDecided,
                [Outcome],
                [
                    SubsidisedPercent,
                    Trajectory,
                    TargetGroupConfirmed,
                    CaseFact.WageValue,
                    EmployerWilling,
                    DepartureReason,
                    CaseFact.Workplace,
                    IndependentOfBenefit,
                    ReceivesWajong,
                    ConditionsRecorded,
                    HoursRecorded,
                    SubsidyRecorded,
                    PersonalSupportRecorded,
                ]
            ),
            Row(CaseEventType.SicknessStarted, [], []),
            Row(CaseEventType.SicknessEnded, [], []),
        ];

    /// <summary>Articles 9 to 12, and the pre-trajectory.</summary>
    private static CaseEventDescription[] Later() =>
        [
            Row(CaseEventType.NewAdviceRequested, [], [CaseFact.WageValue, CriteriaInDoubt]),
            Row(
                CaseEventType.NewAdviceReceived,
                [],
                [Belongs, CarefullyPrepared, SufficientlyReasoned, SameTrajectoryContinued, AlternativePossible]
            ),
            Row(CaseEventType.Dismissed, [], [CaseFact.Conduct, ForMisconduct]),
            Row(CaseEventType.ConductAssessed, [ForMisconduct], [CaseFact.Conduct]),
            Row(CaseEventType.MisconductSupportOffered, [], [PreventsRepetition, ImprovesChances]),
            Row(CaseEventType.BenefitChanged, [CaseFact.Benefit], [MunicipalBenefit, ReceivesWajong]),
            Row(CaseEventType.PlacedOnWaitingList, [], [QuotaRealised]),
            Row(CaseEventType.WorkOffered, [], [Matches, Hours, FullTimeHours]),
            Row(CaseEventType.PreTrajectoryStarted, [], []),
            Row(
                CaseEventType.PreTrajectoryEnded,
                [],
                [PreTrajectoryCompleted, AbleToWork, CaseFact.SuitableInstruments, ShelteredWorkFits]
            ),
            Row(
                CaseEventType.HardshipApplied,
                [CaseFact.Rule, NewOutcome],
                [Reason, SpecialCase, UnfairnessEstablished, FixedByStatute]
            ),
        ];

    private static CaseEventDescription Row(
        CaseEventType type,
        ImmutableArray<CaseFact> required,
        ImmutableArray<CaseFact> optional,
        params CaseFact[] presumed
    ) => new(type, required, optional, [.. presumed]);
}
