namespace BeschutWerk.Rules;

/// <content>Article 5.</content>
internal static partial class OutcomeTexts
{
    private static Text PlacementStart(string word) =>
        word switch
        {
            "mayStart" => new("Het plaatsingstraject kan worden ingezet.", "The placement trajectory can be started."),
            "skipped" => new(
                "Het plaatsingstraject kan worden overgeslagen: de dienstbetrekking kan direct beginnen.",
                "The placement trajectory can be skipped: employment can start at once."
            ),
            "refused" => new(
                "Een plaatsingstraject kan niet worden ingezet.",
                "A placement trajectory cannot be started."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementExtend(string word) =>
        word switch
        {
            "permitted" => new(
                "Het plaatsingstraject kan worden verlengd.",
                "The placement trajectory can be extended."
            ),
            "refused" => new(
                "Het plaatsingstraject kan zo niet worden verlengd.",
                "The placement trajectory cannot be extended like this."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementRenew(string word) =>
        word switch
        {
            "permitted" => new(
                "In plaats van een verlenging kan een nieuw plaatsingstraject worden ingezet.",
                "Instead of an extension a new placement trajectory can be started."
            ),
            "refused" => new(
                "Een nieuw plaatsingstraject kan zo niet worden ingezet.",
                "A new placement trajectory cannot be started like this."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementFacility(string word) =>
        word switch
        {
            "permitted" => new(
                "De voorziening kan deel zijn van het plaatsingstraject.",
                "The facility can be part of the placement trajectory."
            ),
            "refused" => new(
                "De voorziening past niet binnen de termijn van het plaatsingstraject.",
                "The facility does not fit within the term of the placement trajectory."
            ),
            _ => Unknown(word),
        };

    private static Text PlacementIncome(string word) =>
        word switch
        {
            "benefitRetained" => new(
                "De uitkering loopt tijdens het plaatsingstraject door.",
                "The benefit is retained during the placement trajectory."
            ),
            "uwvContinues" => new(
                "UWV blijft de uitkering tijdens het plaatsingstraject betalen.",
                "UWV goes on paying the benefit during the placement trajectory."
            ),
            "noIncomeProvision" => new(
                "Zonder uitkering is er tijdens het plaatsingstraject geen inkomensvoorziening.",
                "Without a benefit there is no provision for income during the placement trajectory."
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
