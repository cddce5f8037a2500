namespace BeschutWerk.Rules;

/// <summary>Which outcome of its rule would have made an act no breach: what the hardship clause must put in its place.</summary>
internal static class CaseBreachOutcomes
{
    public static bool Allow(CaseBreachKind what, string outcome) =>
        what switch
        {
            CaseBreachKind.AdviceRequestedByOther => outcome is "permitted",
            CaseBreachKind.AdviceLate => outcome is "receivedInTime" or "running",
            CaseBreachKind.DecisionLate => outcome is "decidedInTime" or "running",
            CaseBreachKind.AdviceNotFollowed => outcome is "belongs" or "doesNotBelong" or "mayDepart",
            CaseBreachKind.TrajectoryWithoutGround or CaseBreachKind.TrajectoryTooLong => outcome is "mayStart",
            CaseBreachKind.ContinuedPastEnd => outcome is "permitted" or "keptTermRestarts" or "keptTermContinues",
            CaseBreachKind.EmploymentWithoutIndication => outcome is "belongs",
            CaseBreachKind.PermanentContractWithheld => outcome is "temporary" or "noOffer",
            CaseBreachKind.ContractWithoutTargetGroup => outcome is "temporary" or "permanent",
            CaseBreachKind.SubsidyWithoutGround or CaseBreachKind.SubsidyTooHigh => outcome is "grant",
            CaseBreachKind.SubsidyWithheld or CaseBreachKind.ExtensionWithheld => outcome is "refuse",
            CaseBreachKind.AwardIncomplete => outcome is "complete",
            CaseBreachKind.WageValueLate => outcome is "notDue",
            CaseBreachKind.WaitingListWithoutGround => outcome is "waitingList",
            CaseBreachKind.OfferedTooEarly => outcome is "periodOver",
            CaseBreachKind.SupportOutsidePeriod or CaseBreachKind.SupportUnsuitable => outcome is "mayOffer",
            CaseBreachKind.HardshipWithoutGround => false,
            _ => outcome is "permitted",
        };
}
