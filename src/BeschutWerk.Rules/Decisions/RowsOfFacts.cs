namespace BeschutWerk.Rules;

/// <summary>The rows of each facts struct, by its type.</summary>
internal static class RowsOfFacts
{
    /// <summary>The rows of a facts struct.</summary>
    /// <exception cref="NotSupportedException">It is no facts struct of a question.</exception>
    public static FactRows<TFacts> Of<TFacts>()
        where TFacts : struct =>
        RowsOf(default(TFacts)) as FactRows<TFacts>
        ?? throw new NotSupportedException($"{typeof(TFacts).Name} is no facts of a question.");

    private static object? RowsOf(object facts) =>
        facts switch
        {
            PolicyInForceFacts => PolicyInForceFacts.Rows,
            TargetGroupFacts => TargetGroupFacts.Rows,
            AdviceRequestFacts => AdviceRequestFacts.Rows,
            AdviceInvestigationFacts => AdviceInvestigationFacts.Rows,
            AdviceTermFacts => AdviceTermFacts.Rows,
            AdviceFacts => AdviceFacts.Rows,
            IndicationTermFacts => IndicationTermFacts.Rows,
            IndicationFacts => IndicationFacts.Rows,
            ReassessmentFacts => ReassessmentFacts.Rows,
            NewAdviceFacts => NewAdviceFacts.Rows,
            PlacementStartFacts => PlacementStartFacts.Rows,
            PlacementExtensionFacts => PlacementExtensionFacts.Rows,
            PlacementRenewalFacts => PlacementRenewalFacts.Rows,
            PlacementFacilityFacts => PlacementFacilityFacts.Rows,
            PlacementIncomeFacts => PlacementIncomeFacts.Rows,
            PlacementWageValueFacts => PlacementWageValueFacts.Rows,
            EmploymentContractFacts => EmploymentContractFacts.Rows,
            EmploymentHoursFacts => EmploymentHoursFacts.Rows,
            EmployerFacts => EmployerFacts.Rows,
            SubsidyFacts => SubsidyFacts.Rows,
            SubsidyAwardFacts => SubsidyAwardFacts.Rows,
            NextDeterminationFacts => NextDeterminationFacts.Rows,
            WorkplaceAdaptationFacts => WorkplaceAdaptationFacts.Rows,
            SicknessFacts => SicknessFacts.Rows,
            EndOfProvisionsFacts => EndOfProvisionsFacts.Rows,
            ListedProvisionsFacts => ListedProvisionsFacts.Rows,
            PositionFacts => PositionFacts.Rows,
            WaitingListPlacementFacts => WaitingListPlacementFacts.Rows,
            WaitingListFacts => WaitingListFacts.Rows,
            WaitingListResponsibilityFacts => WaitingListResponsibilityFacts.Rows,
            MisconductFacts => MisconductFacts.Rows,
            ReofferFacts => ReofferFacts.Rows,
            BehaviourSupportFacts => BehaviourSupportFacts.Rows,
            CooperationFacts => CooperationFacts.Rows,
            InstrumentFacts => InstrumentFacts.Rows,
            RegimeFacts => RegimeFacts.Rows,
            OfferFacts => OfferFacts.Rows,
            SubsidyTermFacts => SubsidyTermFacts.Rows,
            SubsidyAmountFacts => SubsidyAmountFacts.Rows,
            HardshipFacts => HardshipFacts.Rows,
            _ => null,
        };
}
