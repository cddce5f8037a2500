namespace BeschutWerk.Rules;

/// <content>Article 5.</content>
internal static partial class OutcomeTexts
{
    private static OutcomeText PlacementStart(PlacementStartResult outcome) =>
        outcome switch
        {
            PlacementStartResult.MayStart => Act(
                "‹Het placementTrajectory› [mag] beginnen.",
                "The ‹placementTrajectory› may start."
            ),
            PlacementStartResult.Skipped => Act(
                "‹Het placementTrajectory› [mag] worden overgeslagen: de dienstbetrekking kan direct beginnen.",
                "The ‹placementTrajectory› may be skipped: employment can start at once."
            ),
            PlacementStartResult.Refused => new(
                "‹Het placementTrajectory› [mag] niet beginnen.",
                "The ‹placementTrajectory› may not start."
            ),
        };

    private static OutcomeText PlacementExtend(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => Act(
                "‹Het placementTrajectory› [mag] worden verlengd.",
                "The ‹placementTrajectory› may be extended."
            ),
            PermissionOutcome.Refused => new(
                "‹Het placementTrajectory› [mag] zo niet worden verlengd.",
                "The ‹placementTrajectory› may not be extended like this."
            ),
        };

    private static OutcomeText PlacementRenew(PermissionOutcome outcome, Policy policy) =>
        outcome switch
        {
            PermissionOutcome.Permitted when NormTexts.IsWithoutExtension(policy) => Act(
                "‹Een nieuw placementTrajectory› [mag] beginnen.",
                "A new ‹placementTrajectory› may start."
            ),
            PermissionOutcome.Permitted => Act(
                "In plaats van een verlenging [mag] ‹een nieuw placementTrajectory› beginnen.",
                "A new ‹placementTrajectory› may start instead of an extension."
            ),
            PermissionOutcome.Refused => new(
                "‹Een nieuw placementTrajectory› [mag] zo niet beginnen.",
                "A new ‹placementTrajectory› may not start like this."
            ),
        };

    private static OutcomeText PlacementFacility(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => Act(
                "De voorziening [mag] deel zijn van ‹het placementTrajectory›.",
                "The facility may be part of the ‹placementTrajectory›."
            ),
            PermissionOutcome.Refused => new(
                "De voorziening [past] niet binnen de termijn van ‹het placementTrajectory›.",
                "The facility does not fit within the term of the ‹placementTrajectory›."
            ),
        };

    private static OutcomeText PlacementIncome(PlacementIncomeResult outcome) =>
        outcome switch
        {
            PlacementIncomeResult.BenefitRetained => new(
                "De uitkering [loopt] tijdens ‹het placementTrajectory› door.",
                "The benefit is retained during the ‹placementTrajectory›."
            ),
            PlacementIncomeResult.UwvContinues => new(
                "UWV [blijft] de uitkering tijdens ‹het placementTrajectory› betalen.",
                "UWV goes on paying the benefit during the ‹placementTrajectory›."
            ),
            PlacementIncomeResult.NoIncomeProvision => new(
                "Er [is] geen inkomensvoorziening tijdens ‹het placementTrajectory›: er is geen uitkering.",
                "There is no provision for income during the ‹placementTrajectory›: there is no benefit."
            ),
        };

    private static OutcomeText PlacementWageValue(PermissionOutcome outcome) =>
        outcome switch
        {
            PermissionOutcome.Permitted => Act(
                "De loonwaarde [mag] worden bepaald.",
                "The wage value may be determined."
            ),
            PermissionOutcome.Refused => new(
                "De loonwaarde [mag] zo niet worden bepaald.",
                "The wage value may not be determined like this."
            ),
        };
}
