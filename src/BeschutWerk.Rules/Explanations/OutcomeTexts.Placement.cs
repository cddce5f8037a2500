namespace BeschutWerk.Rules;

/// <content>Article 5.</content>
internal static partial class OutcomeTexts
{
    private static Text PlacementStart(string word) =>
        word switch
        {
            "mayStart" => new(
                "‹Het placementTrajectory› kan worden ingezet.",
                "The ‹placementTrajectory› can be started."
            ),
            "skipped" => new(
                "‹Het placementTrajectory› kan worden overgeslagen: de dienstbetrekking kan direct beginnen.",
                "The ‹placementTrajectory› can be skipped: employment can start at once."
            ),
            "refused" => new(
                "Een ‹placementTrajectory› kan niet worden ingezet.",
                "‹A placementTrajectory› cannot be started."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementExtend(string word) =>
        word switch
        {
            "permitted" => new(
                "‹Het placementTrajectory› kan worden verlengd.",
                "The ‹placementTrajectory› can be extended."
            ),
            "refused" => new(
                "‹Het placementTrajectory› kan zo niet worden verlengd.",
                "The ‹placementTrajectory› cannot be extended like this."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementRenew(string word) =>
        word switch
        {
            "permitted" => new(
                "In plaats van een verlenging kan ‹een nieuw placementTrajectory› worden ingezet.",
                "Instead of an extension a new ‹placementTrajectory› can be started."
            ),
            "refused" => new(
                "‹Een nieuw placementTrajectory› kan zo niet worden ingezet.",
                "A new ‹placementTrajectory› cannot be started like this."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementFacility(string word) =>
        word switch
        {
            "permitted" => new(
                "De voorziening kan deel zijn van ‹het placementTrajectory›.",
                "The facility can be part of the ‹placementTrajectory›."
            ),
            "refused" => new(
                "De voorziening past niet binnen de termijn van ‹het placementTrajectory›.",
                "The facility does not fit within the term of the ‹placementTrajectory›."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementIncome(string word) =>
        word switch
        {
            "benefitRetained" => new(
                "De uitkering loopt tijdens ‹het placementTrajectory› door.",
                "The benefit is retained during the ‹placementTrajectory›."
            ),
            "uwvContinues" => new(
                "UWV blijft de uitkering tijdens ‹het placementTrajectory› betalen.",
                "UWV goes on paying the benefit during the ‹placementTrajectory›."
            ),
            "noIncomeProvision" => new(
                "Zonder uitkering is er tijdens ‹het placementTrajectory› geen inkomensvoorziening.",
                "Without a benefit there is no provision for income during the ‹placementTrajectory›."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementWageValue(string word) =>
        word switch
        {
            "permitted" => new(
                "De loonwaarde kan op deze werkplek worden bepaald.",
                "The wage value can be determined at this workplace."
            ),
            "refused" => new(
                "De loonwaarde wordt op deze werkplek niet bepaald.",
                "The wage value is not determined at this workplace."
            ),
            _ => Unknown(word),
        };
}
