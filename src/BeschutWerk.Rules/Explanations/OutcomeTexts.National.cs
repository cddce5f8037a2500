namespace BeschutWerk.Rules;

/// <content>National law.</content>
internal static partial class OutcomeTexts
{
    private static Text AdviceTerm(AdviceTermResult outcome) =>
        outcome switch
        {
            AdviceTermResult.Running => new(
                "De adviestermijn van UWV loopt nog.",
                "UWV's term for advising is still running."
            ),
            AdviceTermResult.Overdue => new(
                "De adviestermijn van UWV is verstreken; het advies is nog niet ontvangen.",
                "UWV's term for advising has passed; the advice has not been received yet."
            ),
            AdviceTermResult.ReceivedInTime => new("Het advies van UWV kwam op tijd.", "UWV's advice came in time."),
            AdviceTermResult.ReceivedLate => new("Het advies van UWV kwam te laat.", "UWV's advice came late."),
        };

    private static Text StatuteRegime(RegimeResult outcome) =>
        outcome switch
        {
            RegimeResult.NotAvailable => new(
                "De wet geeft de gemeente op deze dag geen bevoegdheid of plicht om beschut werk aan te bieden.",
                "On this day the law gives the municipality no power and no duty to offer sheltered work."
            ),
            RegimeResult.Power => new(
                "De gemeente kan op deze dag beschut werk aanbieden.",
                "On this day the municipality can offer sheltered work."
            ),
            RegimeResult.Duty => new(
                "De gemeente biedt beschut werk aan; op deze dag is dat een wettelijke plicht.",
                "The municipality offers sheltered work; on this day that is a statutory duty."
            ),
        };

    private static Text StatuteOffer(OfferOutcome outcome) =>
        outcome switch
        {
            OfferOutcome.MustOffer => new(
                "Het college moet een dienstbetrekking in beschut werk aanbieden.",
                "The college must offer employment in sheltered work."
            ),
            OfferOutcome.DutyLapsed => new(
                "Het aantal te realiseren plaatsen is bereikt: de plicht om beschut werk aan te bieden geldt niet.",
                "The number of positions to realise has been reached: the duty to offer sheltered work does not apply."
            ),
            OfferOutcome.MayDetermine => new(
                "Het college kan uit zichzelf vaststellen dat de persoon alleen in een beschutte omgeving kan werken.",
                "The college can determine of itself that the person can work only in a sheltered setting."
            ),
            OfferOutcome.MustSeeToEmployment => new(
                "Nu het college dit heeft vastgesteld, moet het voor de dienstbetrekking zorgen.",
                "Now that the college has determined this, it must see to the employment."
            ),
            OfferOutcome.NoDuty => new(
                "De wet legt het college voor deze persoon geen plicht op om beschut werk aan te bieden.",
                "The law lays no duty on the college to offer sheltered work to this person."
            ),
            OfferOutcome.NotAvailable => new(
                "De wet kent op deze dag nog geen beschut werk.",
                "On this day the law does not know sheltered work yet."
            ),
        };

    private static Text SubsidyTerm(SubsidyTermResult outcome) =>
        outcome switch
        {
            SubsidyTermResult.Running => new(
                "De termijn voor het besluit over de loonkostensubsidie loopt nog.",
                "The term for the decision on wage cost subsidy is still running."
            ),
            SubsidyTermResult.Overdue => new(
                "De termijn voor het besluit over de loonkostensubsidie is verstreken; het besluit is nog niet genomen.",
                "The term for the decision on wage cost subsidy has passed; the decision has not been taken yet."
            ),
            SubsidyTermResult.DecidedInTime => new(
                "Over de loonkostensubsidie is op tijd besloten.",
                "The decision on wage cost subsidy was in time."
            ),
            SubsidyTermResult.DecidedLate => new(
                "Over de loonkostensubsidie is te laat besloten.",
                "The decision on wage cost subsidy was late."
            ),
        };

    private static Text SubsidyAmount(SubsidyAmountResult outcome) =>
        outcome switch
        {
            SubsidyAmountResult.Amount => new(
                "Het wettelijke bedrag van de loonkostensubsidie per maand is berekend. Minimumloon en loonwaarde zijn "
                    + "daarin allebei met vakantiebijslag.",
                "The statutory amount of the wage cost subsidy a month has been reckoned. Minimum wage and wage value both "
                    + "include the holiday allowance."
            ),
            SubsidyAmountResult.Excluded => new(
                "De wet geeft hiervoor geen loonkostensubsidie.",
                "The law gives no wage cost subsidy for this."
            ),
        };
}
