using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// What a policy may say of a norm besides its place and numbers: which conditions it asks, how far it binds, and which
/// number its text may lack. One row a norm.
/// </summary>
internal static class NormConditions
{
    private static readonly ImmutableDictionary<Norm, ImmutableArray<Condition>> Asked = new Dictionary<
        Norm,
        ImmutableArray<Condition>
    >
    {
        [Norm.RecentAssessmentExemption] = [Condition.SituationChanged],
        [Norm.TrajectoryStart] = [Condition.IndicationHeld, Condition.Reported],
        [Norm.TrajectoryExtension] = [Condition.Ground],
        [Norm.NewTrajectory] = [Condition.WageValue, Condition.HigherWageValueExpected, Condition.NewWorkplace],
        [Norm.TrajectoryFacilities] = [Condition.TrajectoryFirstDay, Condition.TrajectoryLastDay],
        [Norm.WageValueDetermination] = [Condition.DuringTrajectory, Condition.ProspectOfEmployment],
        [Norm.ReducedHours] = [Condition.MedicalRestriction, Condition.OtherInability],
        [Norm.AwardContents] =
        [
            Condition.ConditionsRecorded,
            Condition.HoursRecorded,
            Condition.SubsidyRecorded,
            Condition.PersonalSupportRecorded,
        ],
        [Norm.WorkplaceAdaptation] = [Condition.LimitationPresent, Condition.ExpertFindsNecessary],
        [Norm.ProvisionsEnded] = [Condition.DuringEmployment, Condition.NewAdvice],
        [Norm.NewAdviceRequest] = [Condition.Phase, Condition.WageValue, Condition.CriteriaInDoubt],
        [Norm.BehaviourSupport] = [Condition.PreventsRepetition, Condition.ImprovesChances],
        [Norm.CooperationDuty] = [Condition.SupportOffered, Condition.MunicipalBenefit],
        [Norm.Hardship] = [Condition.SpecialCase, Condition.UnfairnessEstablished],
    }.ToImmutableDictionary();

    /// <summary>Of these one is enough.</summary>
    private static readonly ImmutableDictionary<Norm, ImmutableArray<Condition>> Alternatives = new Dictionary<
        Norm,
        ImmutableArray<Condition>
    >
    {
        [Norm.ReducedHours] = [Condition.MedicalRestriction, Condition.OtherInability],
        [Norm.NewAdviceRequest] = [Condition.WageValue, Condition.CriteriaInDoubt],
    }.ToImmutableDictionary();

    /// <summary>The norms on which a positive outcome rests that a text may make a duty, a power or a principle.</summary>
    private static readonly ImmutableHashSet<Norm> WithForce =
    [
        Norm.AdviceFollowed,
        Norm.DepartureForCarelessness,
        Norm.InformationRequest,
        Norm.TrajectoryStart,
        Norm.TrajectoryExtension,
        Norm.NewTrajectory,
        Norm.TrajectoryFacilities,
        Norm.WageValueDetermination,
        Norm.DirectEmployment,
        Norm.TemporaryContract,
        Norm.PermanentContract,
        Norm.FullTime,
        Norm.ReducedHours,
        Norm.WageCostSubsidy,
        Norm.EmployerWilling,
        Norm.ExtensionForLowWageValue,
        Norm.WorkplaceAdaptation,
        Norm.ProvisionsEnded,
        Norm.WaitingListApplies,
        Norm.WaitingListPriority,
        Norm.NewAdviceRequest,
        Norm.BehaviourSupport,
        Norm.CooperationDuty,
        Norm.PreTrajectory,
        Norm.DevelopmentCompanyEmployer,
        Norm.SupportingProvisions,
        Norm.PreEmploymentProvisions,
    ];

    public static ImmutableArray<Condition> AskedBy(Norm norm) => Asked.TryGetValue(norm, out var all) ? all : [];

    public static ImmutableArray<Condition> AlternativesOf(Norm norm) =>
        Alternatives.TryGetValue(norm, out var all) ? all : [];

    public static ImmutableArray<Force> ForcesOf(Norm norm) =>
        norm == Norm.PreTrajectory ? [Force.InPrinciple, Force.Discretionary] // anyone may ask for advice by law
        : WithForce.Contains(norm) ? Words.MembersOf<Force>()
        : [NormTable.Of(norm).Force];

    /// <summary>
    /// The numbers that a text may lack: a first day takes the place of a term, another ground that of a percentage.
    /// </summary>
    public static ProvisionNumbers OptionalNumbersOf(Norm norm) =>
        norm switch
        {
            Norm.EntryIntoForce => ProvisionNumbers.Term,
            Norm.NewTrajectory or Norm.NewAdviceRequest => ProvisionNumbers.Percentage,
            _ => ProvisionNumbers.None,
        };

    public static bool TakesItems(Norm norm) => norm is Norm.SupportingProvisions or Norm.PreEmploymentProvisions;

    /// <summary>The kinds of conduct that a norm can list.</summary>
    public static ImmutableArray<Conduct> KindsOf(Norm norm) =>
        norm == Norm.MisconductKinds
            ? [.. Words.MembersOf<Conduct>().Where(kind => kind is not (Conduct.Other or Conduct.None))]
            : [];

    public static ulong MaskOf(IEnumerable<Condition> conditions) =>
        conditions.Aggregate(0UL, (mask, condition) => mask | (1UL << (int)condition));
}
