using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The rows of each facts struct, by its type.</summary>
internal static class RowsOfFacts
{
    private static readonly ImmutableDictionary<Type, object> All = new Dictionary<Type, object>
    {
        [typeof(PolicyInForceFacts)] = PolicyInForceFacts.Rows,
        [typeof(TargetGroupFacts)] = TargetGroupFacts.Rows,
        [typeof(AdviceRequestFacts)] = AdviceRequestFacts.Rows,
        [typeof(AdviceInvestigationFacts)] = AdviceInvestigationFacts.Rows,
        [typeof(AdviceTermFacts)] = AdviceTermFacts.Rows,
        [typeof(AdviceFacts)] = AdviceFacts.Rows,
        [typeof(IndicationTermFacts)] = IndicationTermFacts.Rows,
        [typeof(IndicationFacts)] = IndicationFacts.Rows,
        [typeof(ReassessmentFacts)] = ReassessmentFacts.Rows,
        [typeof(NewAdviceFacts)] = NewAdviceFacts.Rows,
        [typeof(PlacementStartFacts)] = PlacementStartFacts.Rows,
        [typeof(PlacementExtensionFacts)] = PlacementExtensionFacts.Rows,
        [typeof(PlacementRenewalFacts)] = PlacementRenewalFacts.Rows,
        [typeof(PlacementFacilityFacts)] = PlacementFacilityFacts.Rows,
        [typeof(PlacementIncomeFacts)] = PlacementIncomeFacts.Rows,
        [typeof(PlacementWageValueFacts)] = PlacementWageValueFacts.Rows,
        [typeof(EmploymentContractFacts)] = EmploymentContractFacts.Rows,
        [typeof(EmploymentHoursFacts)] = EmploymentHoursFacts.Rows,
        [typeof(EmployerFacts)] = EmployerFacts.Rows,
        [typeof(SubsidyFacts)] = SubsidyFacts.Rows,
        [typeof(SubsidyAwardFacts)] = SubsidyAwardFacts.Rows,
        [typeof(NextDeterminationFacts)] = NextDeterminationFacts.Rows,
        [typeof(WorkplaceAdaptationFacts)] = WorkplaceAdaptationFacts.Rows,
        [typeof(SicknessFacts)] = SicknessFacts.Rows,
        [typeof(EndOfProvisionsFacts)] = EndOfProvisionsFacts.Rows,
        [typeof(ListedProvisionsFacts)] = ListedProvisionsFacts.Rows,
        [typeof(PositionFacts)] = PositionFacts.Rows,
        [typeof(WaitingListPlacementFacts)] = WaitingListPlacementFacts.Rows,
        [typeof(WaitingListFacts)] = WaitingListFacts.Rows,
        [typeof(WaitingListResponsibilityFacts)] = WaitingListResponsibilityFacts.Rows,
        [typeof(MisconductFacts)] = MisconductFacts.Rows,
        [typeof(ReofferFacts)] = ReofferFacts.Rows,
        [typeof(BehaviourSupportFacts)] = BehaviourSupportFacts.Rows,
        [typeof(CooperationFacts)] = CooperationFacts.Rows,
        [typeof(InstrumentFacts)] = InstrumentFacts.Rows,
        [typeof(RegimeFacts)] = RegimeFacts.Rows,
        [typeof(OfferFacts)] = OfferFacts.Rows,
        [typeof(SubsidyTermFacts)] = SubsidyTermFacts.Rows,
        [typeof(SubsidyAmountFacts)] = SubsidyAmountFacts.Rows,
        [typeof(HardshipFacts)] = HardshipFacts.Rows,
    }.ToImmutableDictionary();

    /// <summary>The rows of a facts struct.</summary>
    /// <exception cref="NotSupportedException">It is no facts struct of a question.</exception>
    public static FactRows<TFacts> Of<TFacts>()
        where TFacts : struct =>
        All.TryGetValue(typeof(TFacts), out var rows)
            ? (FactRows<TFacts>)rows
            : throw new NotSupportedException($"{typeof(TFacts).Name} is no facts of a question.");
}
