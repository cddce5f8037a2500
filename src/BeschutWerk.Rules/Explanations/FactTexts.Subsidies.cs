namespace BeschutWerk.Rules;

/// <content>Articles 7, 8 and 10.</content>
internal static partial class FactTexts
{
    private static Text? OfSubsidies(string fact) =>
        fact switch
        {
            "trajectory" => new(
                "is ‹het placementTrajectory› afgerond, niet afgerond, of was er geen?",
                "was the ‹placementTrajectory› completed, not completed, or was there none?"
            ),
            "previousExtensionMonths" => new(
                "met hoeveel maanden is ‹het placementTrajectory› al verlengd?",
                "by how many months has the ‹placementTrajectory› been extended already?"
            ),
            "targetGroupConfirmed" => new(
                "heeft het college beoordeeld dat de persoon bij de doelgroep hoort?",
                "did the college judge that the person belongs to the target group?"
            ),
            "employerWilling" => new(
                "wil de werkgever ondanks de loonwaarde een dienstbetrekking aanbieden?",
                "is the employer willing to offer employment in spite of the wage value?"
            ),
            "workplace" => new(
                "is er een geschikte werkplek bij een ‹formalEmployer›?",
                "is there a suitable workplace with ‹a formalEmployer›?"
            ),
            "independentOfBenefit" => new(
                "maakt de dienstbetrekking de persoon onafhankelijk van een uitkering?",
                "does the employment make the person independent of benefit?"
            ),
            "receivesWajong" => new(
                "ontvangt de persoon een Wajong-uitkering?",
                "does the person receive a Wajong benefit?"
            ),
            "conditionsRecorded" => new(
                "staan de voorwaarden van de dienstbetrekking in de beschikking?",
                "does the award record the conditions of the employment?"
            ),
            "hoursRecorded" => new(
                "staat de omvang van de dienstbetrekking in de beschikking?",
                "does the award record the extent of the employment?"
            ),
            "subsidyRecorded" => new(
                "staat de loonkostensubsidie in de beschikking?",
                "does the award record the wage cost subsidy?"
            ),
            "personalSupportRecorded" => new(
                "staat de persoonlijke ondersteuning in de beschikking?",
                "does the award record the personal support?"
            ),
            "subsidisedPercent" => new(
                "welk deel van het loon wordt gesubsidieerd?",
                "which share of the wage is subsidised?"
            ),
            "everyMonths" => new(
                "om de hoeveel maanden moet volgens het rapport de loonwaarde worden bepaald?",
                "every how many months does the report want the wage value determined?"
            ),
            _ => null,
        };

    private static Text? OfProvisions(string fact) =>
        fact switch
        {
            "expertFindsNecessary" => new(
                "vindt een deskundige de aanpassing noodzakelijk?",
                "does an expert find the adaptation necessary?"
            ),
            "duringEmployment" => new("is het tijdens de dienstbetrekking?", "is it during the employment?"),
            "newAdvice" => new(
                "wat zegt een nieuw advies van UWV, of is er geen?",
                "what does a new advice of UWV say, or is there none?"
            ),
            _ => null,
        };

    private static Text? OfIndicationChange(string fact) =>
        fact switch
        {
            "phase" => new(
                "loopt er een ‹placementTrajectory› of een dienstbetrekking?",
                "is there ‹a placementTrajectory› or an employment?"
            ),
            "criteriaInDoubt" => new(
                "voldoet de persoon mogelijk niet meer aan de criteria?",
                "does the person possibly no longer meet the criteria?"
            ),
            "belongs" => new(
                "zegt het nieuwe advies dat de persoon bij de doelgroep hoort?",
                "does the new advice say that the person belongs to the target group?"
            ),
            "alternativePossible" => new(
                "is er een alternatief mogelijk, zoals dagbesteding?",
                "is an alternative possible, such as day activities?"
            ),
            "sameTrajectoryContinued" => new(
                "gaat ‹hetzelfde placementTrajectory› verder?",
                "does the same ‹placementTrajectory› continue?"
            ),
            _ => null,
        };
}
