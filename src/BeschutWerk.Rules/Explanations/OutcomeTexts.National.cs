namespace BeschutWerk.Rules;

/// <content>National law.</content>
internal static partial class OutcomeTexts
{
    private static Text AdviceTerm(string word) =>
        word switch
        {
            "running" => new("De adviestermijn van UWV loopt nog.", "UWV's term for advising is still running."),
            "overdue" => new(
                "De adviestermijn van UWV is verstreken zonder advies.",
                "UWV's term for advising has passed without an advice."
            ),
            "receivedInTime" => new("Het advies van UWV kwam op tijd.", "UWV's advice came in time."),
            "receivedLate" => new("Het advies van UWV kwam te laat.", "UWV's advice came late."),
            _ => Unknown(word),
        };

    private static Text StatuteRegime(string word) =>
        word switch
        {
            "notAvailable" => new(
                "De wet geeft de gemeente op deze dag geen bevoegdheid of plicht om beschut werk aan te bieden.",
                "On this day the law gives the municipality no power and no duty to offer sheltered work."
            ),
            "power" => new(
                "De gemeente kan op deze dag beschut werk aanbieden.",
                "On this day the municipality can offer sheltered work."
            ),
            "duty" => new(
                "De gemeente biedt beschut werk aan; op deze dag is dat een wettelijke plicht.",
                "The municipality offers sheltered work; on this day that is a statutory duty."
            ),
            _ => Unknown(word),
        };

    private static Text StatuteOffer(string word) =>
        word switch
        {
            "mustOffer" => new(
                "Het college moet een dienstbetrekking in beschut werk aanbieden.",
                "The college must offer employment in sheltered work."
            ),
            "dutyLapsed" => new(
                "Het aantal te realiseren plaatsen is bereikt: de plicht om beschut werk aan te bieden geldt niet.",
                "The number of positions to realise has been reached: the duty to offer sheltered work does not apply."
            ),
            "mayDetermine" => new(
                "Het college kan uit zichzelf vaststellen dat de persoon alleen in een beschutte omgeving kan werken.",
                "The college can determine of itself that the person can work only in a sheltered setting."
            ),
            "mustSeeToEmployment" => new(
                "Nu het college dit heeft vastgesteld, moet het voor de dienstbetrekking zorgen.",
                "Now that the college has determined this, it must see to the employment."
            ),
            "noDuty" => new(
                "De wet legt het college voor deze persoon geen plicht op om beschut werk aan te bieden.",
                "The law lays no duty on the college to offer sheltered work to this person."
            ),
            "notAvailable" => new(
                "De wet kent op deze dag nog geen beschut werk.",
                "On this day the law does not know sheltered work yet."
            ),
            _ => Unknown(word),
        };

    private static Text SubsidyTerm(string word) =>
        word switch
        {
            "running" => new(
                "De termijn voor het besluit op loonkostensubsidie loopt nog.",
                "The term for the decision on wage cost subsidy is still running."
            ),
            "overdue" => new(
                "De termijn voor het besluit op loonkostensubsidie is verstreken zonder besluit.",
                "The term for the decision on wage cost subsidy has passed without a decision."
            ),
            "decidedInTime" => new(
                "Op de loonkostensubsidie is op tijd besloten.",
                "The decision on wage cost subsidy was in time."
            ),
            "decidedLate" => new(
                "Op de loonkostensubsidie is te laat besloten.",
                "The decision on wage cost subsidy was late."
            ),
            _ => Unknown(word),
        };

    private static Text SubsidyAmount(string word) =>
        word switch
        {
            "amount" => new(
                "Het wettelijke bedrag van de loonkostensubsidie per maand is berekend. Minimumloon en loonwaarde zijn "
                    + "daarin allebei met vakantiebijslag.",
                "The statutory amount of the wage cost subsidy a month has been reckoned. Minimum wage and wage value both "
                    + "include the holiday allowance."
            ),
            "excluded" => new(
                "De wet geeft hiervoor geen loonkostensubsidie.",
                "The law gives no wage cost subsidy for this."
            ),
            _ => Unknown(word),
        };
}
