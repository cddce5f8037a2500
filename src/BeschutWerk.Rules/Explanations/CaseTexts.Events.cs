namespace BeschutWerk.Rules;

/// <content>What happened.</content>
internal static partial class CaseTexts
{
    public static Text Of(CaseEventType type) =>
        type switch
        {
            CaseEventType.AdviceRequested => new("advies gevraagd", "advice asked for"),
            CaseEventType.AdviceReceived => new("advies ontvangen", "advice received"),
            CaseEventType.InformationRequested => new("nadere informatie gevraagd", "more information asked for"),
            CaseEventType.InformationReceived => new("nadere informatie ontvangen", "more information received"),
            CaseEventType.IndicationDecided => new("besloten over de indicatie", "indication decided"),
            CaseEventType.NewAdviceRequested => new("nieuw advies gevraagd", "new advice asked for"),
            CaseEventType.NewAdviceReceived => new("nieuw advies ontvangen", "new advice received"),
            CaseEventType.PreTrajectoryStarted => new("‹preTrajectory› begonnen", "‹preTrajectory› started"),
            CaseEventType.PreTrajectoryEnded => new("‹preTrajectory› geëindigd", "‹preTrajectory› ended"),
            CaseEventType.Reported => new("gemeld", "reported"),
            CaseEventType.TrajectoryStarted => new("‹placementTrajectory› begonnen", "‹placementTrajectory› started"),
            CaseEventType.TrajectoryInterrupted => new(
                "‹placementTrajectory› onderbroken",
                "‹placementTrajectory› interrupted"
            ),
            CaseEventType.TrajectoryResumed => new("‹placementTrajectory› hervat", "‹placementTrajectory› resumed"),
            CaseEventType.TrajectoryExtended => new("‹placementTrajectory› verlengd", "‹placementTrajectory› extended"),
            CaseEventType.TrajectoryRenewed => new(
                "‹nieuw placementTrajectory› begonnen",
                "new ‹placementTrajectory› started"
            ),
            CaseEventType.TrajectoryEnded => new("‹placementTrajectory› geëindigd", "‹placementTrajectory› ended"),
            CaseEventType.FacilityGranted => new("voorziening toegekend", "facility granted"),
            CaseEventType.WageValueDetermined => new("loonwaarde bepaald", "wage value determined"),
            CaseEventType.EmploymentStarted => new("dienstbetrekking begonnen", "employment started"),
            CaseEventType.ContractRenewed => new("nieuw contract", "new contract"),
            CaseEventType.EmploymentEnded => new("dienstbetrekking geëindigd", "employment ended"),
            CaseEventType.SubsidyDecided => new("besloten over de loonkostensubsidie", "subsidy decided"),
            CaseEventType.SicknessStarted => new("ziek gemeld", "reported ill"),
            CaseEventType.SicknessEnded => new("hersteld gemeld", "reported recovered"),
            CaseEventType.Dismissed => new("ontslagen", "dismissed"),
            CaseEventType.ConductAssessed => new(
                "beoordeeld of het ontslag wegens misdragingen was",
                "assessed whether the dismissal was for misconduct"
            ),
            CaseEventType.MisconductSupportOffered => new("ondersteuning aangeboden", "support offered"),
            CaseEventType.BenefitChanged => new("uitkering veranderd", "benefit changed"),
            CaseEventType.PlacedOnWaitingList => new("op de wachtlijst geplaatst", "placed on the waiting list"),
            CaseEventType.WorkOffered => new("beschut werk aangeboden", "sheltered work offered"),
            CaseEventType.HardshipApplied => new("hardheidsclausule toegepast", "hardship clause applied"),
        };
}
