namespace BeschutWerk.Rules;

/// <content>Article 5.</content>
internal static partial class OutcomeTexts
{
    private static Text PlacementStart(PlacementStartResult outcome) =>
        outcome switch
        {
            PlacementStartResult.MayStart => new(
                "‹Het placementTrajectory› kan worden ingezet.",
                "The ‹placementTrajectory› can be started."
            ),
            PlacementStartResult.Skipped => new(
                "‹Het placementTrajectory› kan worden overgeslagen: de dienstbetrekking kan direct beginnen.",
                "The ‹placementTrajectory› can be skipped: employment can start at once."
            ),
            PlacementStartResult.Refused => new(
                "Een ‹placementTrajectory› kan niet worden ingezet.",
                "‹A placementTrajectory› cannot be started."
            ),
        };

    private static Text PlacementExtend(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => new(
                "‹Het placementTrajectory› kan worden verlengd.",
                "The ‹placementTrajectory› can be extended."
            ),
            PermissionOutcome.Refused => new(
                "‹Het placementTrajectory› kan zo niet worden verlengd.",
                "The ‹placementTrajectory› cannot be extended like this."
            ),
        };

    private static Text PlacementRenew(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => new(
                "In plaats van een verlenging kan ‹een nieuw placementTrajectory› worden ingezet.",
                "Instead of an extension a new ‹placementTrajectory› can be started."
            ),
            PermissionOutcome.Refused => new(
                "‹Een nieuw placementTrajectory› kan zo niet worden ingezet.",
                "A new ‹placementTrajectory› cannot be started like this."
            ),
        };

    private static Text PlacementFacility(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => new(
                "De voorziening kan deel zijn van ‹het placementTrajectory›.",
                "The facility can be part of the ‹placementTrajectory›."
            ),
            PermissionOutcome.Refused => new(
                "De voorziening past niet binnen de termijn van ‹het placementTrajectory›.",
                "The facility does not fit within the term of the ‹placementTrajectory›."
            ),
        };

    private static Text PlacementIncome(PlacementIncomeResult outcome) =>
        outcome switch
        {
            PlacementIncomeResult.BenefitRetained => new(
                "De uitkering loopt tijdens ‹het placementTrajectory› door.",
                "The benefit is retained during the ‹placementTrajectory›."
            ),
            PlacementIncomeResult.UwvContinues => new(
                "UWV blijft de uitkering tijdens ‹het placementTrajectory› betalen.",
                "UWV goes on paying the benefit during the ‹placementTrajectory›."
            ),
            PlacementIncomeResult.NoIncomeProvision => new(
                "Zonder uitkering is er tijdens ‹het placementTrajectory› geen inkomensvoorziening.",
                "Without a benefit there is no provision for income during the ‹placementTrajectory›."
            ),
        };

    private static Text PlacementWageValue(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => new(
                "De loonwaarde kan op deze werkplek worden bepaald.",
                "The wage value can be determined at this workplace."
            ),
            PermissionOutcome.Refused => new(
                "De loonwaarde wordt op deze werkplek niet bepaald.",
                "The wage value is not determined at this workplace."
            ),
        };
}
