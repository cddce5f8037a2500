namespace BeschutWerk.Rules;

/// <content>National law.</content>
internal static partial class OutcomeTexts
{
    private static OutcomeText AdviceTerm(AdviceTermResult outcome) =>
        outcome switch
        {
            AdviceTermResult.Running => new(
                "De adviestermijn van UWV [loopt] nog.",
                "UWV's term for advising is still running."
            ),
            AdviceTermResult.Overdue => new(
                "De adviestermijn van UWV [is] verstreken; het advies is nog niet ontvangen.",
                "UWV's term for advising has passed; the advice has not been received yet."
            ),
            AdviceTermResult.ReceivedInTime => new("Het advies van UWV [kwam] op tijd.", "UWV's advice came in time."),
            AdviceTermResult.ReceivedLate => new("Het advies van UWV [kwam] te laat.", "UWV's advice came late."),
        };

    private static OutcomeText StatuteRegime(RegimeResult outcome) =>
        outcome switch
        {
            RegimeResult.NotAvailable => new(
                "De wet [geeft] de gemeente op deze dag geen bevoegdheid of plicht om beschut werk aan te bieden.",
                "The law gives the municipality no power and no duty to offer sheltered work on this day."
            ),
            RegimeResult.Power => Act(
                "De gemeente [mag] op deze dag beschut werk aanbieden.",
                "The municipality may offer sheltered work on this day."
            ),
            RegimeResult.Duty => new(
                "De gemeente [moet] op deze dag beschut werk aanbieden; dat is een wettelijke plicht.",
                "The municipality must offer sheltered work on this day; that is a statutory duty."
            ),
        };

    private static OutcomeText StatuteOffer(OfferOutcome outcome) =>
        outcome switch
        {
            OfferOutcome.MustOffer => new(
                "Het college [moet] een dienstbetrekking in beschut werk aanbieden.",
                "The college must offer employment in sheltered work."
            ),
            OfferOutcome.DutyLapsed => new(
                "De plicht om beschut werk aan te bieden [geldt] niet: het aantal te realiseren plaatsen is bereikt.",
                "The duty to offer sheltered work does not apply: the number of positions to realise has been "
                    + "reached."
            ),
            OfferOutcome.MayDetermine => new(
                "Het college [mag] uit zichzelf vaststellen dat de persoon alleen in een beschutte omgeving kan "
                    + "werken.",
                "The college may determine of itself that the person can work only in a sheltered setting."
            ),
            OfferOutcome.MustSeeToEmployment => new(
                "Het college [moet] voor de dienstbetrekking zorgen, nu het heeft vastgesteld dat de persoon "
                    + "alleen in een beschutte omgeving kan werken.",
                "The college must see to the employment, now that it has determined that the person can work "
                    + "only in a sheltered setting."
            ),
            OfferOutcome.NoDuty => new(
                "De wet [legt] het college voor deze persoon geen plicht op om beschut werk aan te bieden.",
                "The law lays no duty on the college to offer sheltered work to this person."
            ),
            OfferOutcome.NotAvailable => new(
                "De wet [kent] op deze dag nog geen beschut werk.",
                "The law does not know sheltered work yet on this day."
            ),
        };

    private static OutcomeText SubsidyTerm(SubsidyTermResult outcome) =>
        outcome switch
        {
            SubsidyTermResult.Running => new(
                "De termijn voor het besluit over de loonkostensubsidie [loopt] nog.",
                "The term for the decision on wage cost subsidy is still running."
            ),
            SubsidyTermResult.Overdue => new(
                "De termijn voor het besluit over de loonkostensubsidie [is] verstreken; het besluit is nog "
                    + "niet genomen.",
                "The term for the decision on wage cost subsidy has passed; the decision has not been taken yet."
            ),
            SubsidyTermResult.DecidedInTime => new(
                "Het besluit over de loonkostensubsidie [is] op tijd genomen.",
                "The decision on wage cost subsidy was in time."
            ),
            SubsidyTermResult.DecidedLate => new(
                "Het besluit over de loonkostensubsidie [is] te laat genomen.",
                "The decision on wage cost subsidy was late."
            ),
        };

    private static OutcomeText SubsidyAmount(SubsidyAmountResult outcome) =>
        outcome switch
        {
            SubsidyAmountResult.Amount => new(
                "De wet [geeft] hiervoor loonkostensubsidie; het bedrag per maand is berekend met minimumloon "
                    + "en loonwaarde, allebei met vakantiebijslag.",
                "The law gives wage cost subsidy for this; the amount a month was reckoned with minimum wage "
                    + "and wage value, both with the holiday allowance."
            ),
            SubsidyAmountResult.Excluded => new(
                "De wet [geeft] hiervoor geen loonkostensubsidie.",
                "The law gives no wage cost subsidy for this."
            ),
        };
}
