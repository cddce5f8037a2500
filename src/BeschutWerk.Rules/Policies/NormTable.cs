using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The table of all norms that the library knows.</summary>
public static class NormTable
{
    /// <summary>Every norm, in the order of <see cref="Norm"/>.</summary>
    public static ImmutableArray<NormDescription> All { get; } =
    [
        Row(Norm.TermsOfTheAct, "N1.1", NormKind.Definition),
        Row(Norm.Definitions, "N1.2", NormKind.Definition),
        Row(Norm.TargetGroup, "N2", NormKind.Definition),
        Row(Norm.LimitationPresent, "N2.a", NormKind.Condition),
        Row(Norm.BeyondRegularEmployer, "N2.b", NormKind.Condition),
        Row(Norm.WorkCapacity, "N2.c", NormKind.Condition),
        Row(Norm.IndicationHeld, "N2.d", NormKind.Condition),
        Row(Norm.AdviceRequest, "N3.1", NormKind.Power, Force.Discretionary),
        Row(Norm.AdviceByUwv, "N3.2", NormKind.Duty),
        Row(Norm.AdaptationQuestion, "N3.2*a", NormKind.Condition),
        Row(Norm.SupervisionQuestion, "N3.2*b", NormKind.Condition),
        Row(Norm.WswIndicationExemption, "N3.2*c", NormKind.Exception, Force.Discretionary),
        Row(
            Norm.RecentAssessmentExemption,
            "N3.2*d",
            NormKind.Exception,
            Force.Discretionary,
            numbers: ProvisionNumbers.Term
        ),
        Row(Norm.DecreePrevails, "N3*", NormKind.Reference),
        Row(Norm.DecisionTerm, "N4.1", NormKind.Term, numbers: ProvisionNumbers.Term | ProvisionNumbers.MayMove),
        Row(Norm.AdviceFollowed, "N4.2", NormKind.Duty),
        Row(Norm.DepartureForCarelessness, "N4.2", NormKind.Exception, Force.Discretionary),
        Row(Norm.InformationRequest, "N4.3", NormKind.Power, Force.Discretionary),
        Row(Norm.Suspension, "N4.3", NormKind.Term),
        Row(
            Norm.TrajectoryStart,
            "N5.1",
            NormKind.Power,
            Force.Discretionary,
            numbers: ProvisionNumbers.Term | ProvisionNumbers.InMonths
        ),
        Row(
            Norm.TrajectoryExtension,
            "N5.2",
            NormKind.Exception,
            Force.Discretionary,
            numbers: ProvisionNumbers.Term | ProvisionNumbers.InMonths
        ),
        Row(
            Norm.NewTrajectory,
            "N5.3",
            NormKind.Power,
            Force.Discretionary,
            numbers: ProvisionNumbers.Term | ProvisionNumbers.InMonths | ProvisionNumbers.Percentage
        ),
        Row(Norm.TrajectoryFacilities, "N5.4", NormKind.Condition, Force.Discretionary),
        Row(Norm.BenefitRetained, "N5.5", NormKind.Duty),
        Row(Norm.WageValueDetermination, "N5.6", NormKind.Power, Force.Discretionary),
        Row(Norm.DirectEmployment, "N5.7", NormKind.Exception, Force.Discretionary),
        Row(Norm.TemporaryContract, "N6.1", NormKind.Principle, Force.InPrinciple, numbers: ProvisionNumbers.Term),
        Row(Norm.EmploymentLaw, "N6.1*", NormKind.Reference),
        Row(Norm.PermanentContract, "N6.2", NormKind.Duty),
        Row(Norm.FullTime, "N6.3", NormKind.Power, Force.Discretionary),
        Row(Norm.ReducedHours, "N6.4", NormKind.Power, Force.Discretionary),
        Row(Norm.WageCostSubsidy, "N7.1", NormKind.Duty),
        Row(Norm.TrajectoryCompleted, "N7.1.a", NormKind.Condition),
        Row(Norm.TargetGroupConfirmed, "N7.1.b", NormKind.Condition),
        Row(Norm.MinimumWageValue, "N7.1.c", NormKind.Threshold, numbers: ProvisionNumbers.Percentage),
        Row(Norm.EmployerWilling, "N7.1.c*1", NormKind.Exception, Force.Discretionary),
        Row(Norm.SubsidyCap, "N7.1.c*2", NormKind.Threshold, numbers: ProvisionNumbers.Percentage),
        Row(Norm.ExtensionForLowWageValue, "N7.1.c*3", NormKind.Duty),
        Row(Norm.SuitableWorkplace, "N7.1.d", NormKind.Condition),
        Row(Norm.IndependentOfBenefit, "N7.1.e", NormKind.Condition),
        Row(Norm.NoWajong, "N7.1.f", NormKind.Condition),
        Row(Norm.AwardContents, "N7.2", NormKind.Duty),
        Row(Norm.AssessmentFrequency, "N7.3", NormKind.Duty),
        Row(Norm.MunicipalSubsidyRules, "N7.4", NormKind.Reference),
        Row(Norm.PersonalSupport, "N8.1", NormKind.Reference),
        Row(Norm.WorkplaceAdaptation, "N8.2", NormKind.Power, Force.Discretionary),
        Row(Norm.SicknessDuringEmployment, "N8.3", NormKind.Responsibility),
        Row(Norm.ProvisionsEnded, "N8.4", NormKind.Power, Force.Discretionary),
        Row(Norm.WaitingListApplies, "N9.1", NormKind.Condition),
        Row(
            Norm.HoursOfPosition,
            "N9.1*a",
            NormKind.Definition,
            numbers: ProvisionNumbers.HoursPerWeek,
            name: "PositionOf31Hours"
        ),
        Row(Norm.UwvBenefitOnWaitingList, "N9.1*b", NormKind.Responsibility, Force.InPrinciple),
        Row(Norm.WaitingListResponsibility, "N9.1*c", NormKind.Responsibility),
        Row(Norm.WaitingListPriority, "N9.2", NormKind.Priority),
        Row(Norm.NewAdviceRequest, "N10.1", NormKind.Power, Force.Discretionary, numbers: ProvisionNumbers.Percentage),
        Row(Norm.IndicationLost, "N10.2", NormKind.Duty),
        Row(Norm.IndicationKept, "N10.3", NormKind.Duty),
        Row(Norm.MisconductPeriod, "N11.1", NormKind.Term, numbers: ProvisionNumbers.Term),
        Row(Norm.MisconductKinds, "N11.1*", NormKind.Definition),
        Row(Norm.MisconductRank, "N11.2", NormKind.Priority),
        Row(Norm.BehaviourSupport, "N11.3", NormKind.Power, Force.Discretionary),
        Row(Norm.CooperationDuty, "N11.4", NormKind.Duty),
        Row(Norm.Hardship, "N12", NormKind.Exception, Force.Discretionary),
        Row(Norm.EntryIntoForce, "N13.1", NormKind.Term, numbers: ProvisionNumbers.Term),
        Row(Norm.CitationTitle, "N13.2", NormKind.Reference),
        Row(Norm.RegularWorkFirst, "M1", NormKind.Priority),
        Row(Norm.LastSafetyNet, "M2", NormKind.Priority),
        Row(Norm.PreTrajectory, "M3", NormKind.Principle, Force.InPrinciple),
        Row(Norm.DevelopmentCompanyEmployer, "M4", NormKind.Responsibility),
        Row(Norm.StatutoryTask, "M5", NormKind.Duty),
        Row(Norm.DayActivities, "M6", NormKind.Duty),
        Row(Norm.LegalBasisOrdinance, "M7", NormKind.Reference),
        Row(
            Norm.Introduction,
            "M8",
            NormKind.Term,
            numbers: ProvisionNumbers.FirstDay | ProvisionNumbers.LastDay,
            name: "Introduction2024"
        ),
        Row(Norm.SupportingProvisions, "O1", NormKind.Definition),
        Row(Norm.PreEmploymentProvisions, "O2", NormKind.Definition),
        Row(Norm.Expiry, "O3", NormKind.Term),
        Row(Norm.WswClosed, "L1", NormKind.Condition),
        Row(Norm.StatutoryPower, "L2", NormKind.Power, Force.Discretionary),
        Row(Norm.StatutoryEmployment, "L2", NormKind.Duty),
        Row(Norm.StatutoryDuty, "L3", NormKind.Duty),
        Row(Norm.DutyLapses, "L3", NormKind.Exception),
        Row(Norm.UwvAdviceTerm, "L4", NormKind.Term, numbers: ProvisionNumbers.Term | ProvisionNumbers.MayMove),
        Row(Norm.DecisionWithoutAdvice, "L4", NormKind.Power, Force.Discretionary),
        Row(Norm.StatutoryWageCostSubsidy, "L5", NormKind.Duty),
        Row(Norm.StatutorySubsidyCap, "L7", NormKind.Threshold, numbers: ProvisionNumbers.Percentage),
        Row(
            Norm.FlatRateSubsidy,
            "L5",
            NormKind.Exception,
            numbers: ProvisionNumbers.Term | ProvisionNumbers.Percentage
        ),
        Row(Norm.EmployerCosts, "L5", NormKind.Definition, numbers: ProvisionNumbers.Percentage),
        Row(Norm.SubsidyDecisionTerm, "L6", NormKind.Term, numbers: ProvisionNumbers.Term | ProvisionNumbers.MayMove),
        Row(Norm.WswEmploymentExcluded, "L8", NormKind.Condition),
        Row(Norm.OtherSubsidyExcluded, "L8", NormKind.Condition),
        Row(Norm.SicknessExcluded, "L8", NormKind.Condition),
        Row(Norm.WholePercentWageValue, "L9", NormKind.Definition),
    ];

    /// <summary>The row of a norm.</summary>
    /// <param name="norm">A member of <see cref="Norm"/>.</param>
    /// <exception cref="InvalidValueException">There is no such norm.</exception>
    public static NormDescription Of(Norm norm) => All[(int)Guard.Defined(norm, nameof(norm)) - 1];

    /// <summary>The norm with a name.</summary>
    /// <param name="name">
    /// Its name in the contract (<see cref="NormDescription.Name"/>) or as in <see cref="Norm"/>, in the same case.
    /// </param>
    /// <param name="norm">The norm, or the default value.</param>
    /// <returns>Whether there is such a norm.</returns>
    public static bool TryFind(string? name, out Norm norm)
    {
        var row = All.FirstOrDefault(r =>
            string.Equals(r.Name, name, StringComparison.Ordinal)
            || string.Equals(r.Norm.ToString(), name, StringComparison.Ordinal)
        );
        norm = row?.Norm ?? default;
        return row is not null;
    }

    /// <summary>The name of a norm in the contract.</summary>
    internal static string Name(this Norm norm) => Of(norm).Name;

    private static NormDescription Row(
        Norm norm,
        string id,
        NormKind kind,
        Force force = Force.Bound,
        ProvisionNumbers numbers = ProvisionNumbers.None,
        string? name = null
    ) => new(norm, id, name ?? norm.ToString(), kind, force, numbers);
}
