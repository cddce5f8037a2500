namespace BeschutWerk.Rules;

/// <content>Articles 9, 11 and 12.</content>
internal static partial class OutcomeTexts
{
    private static Text PositionsAssess(PositionResult outcome) =>
        outcome switch
        {
            PositionResult.Realised => new(
                "Het aantal te realiseren plaatsen is bereikt.",
                "The number of positions to realise has been reached."
            ),
            PositionResult.NotRealised => new(
                "Het aantal te realiseren plaatsen is nog niet bereikt.",
                "The number of positions to realise has not yet been reached."
            ),
        };

    private static Text WaitingListPlace(WaitingListPlacementOutcome outcome) =>
        outcome switch
        {
            WaitingListPlacementOutcome.WaitingList => new(
                "De persoon komt op de wachtlijst.",
                "The person goes on the waiting list."
            ),
            WaitingListPlacementOutcome.Position => new(
                "De persoon kan worden geplaatst: er is geen wachtlijst nodig.",
                "The person can be placed: no waiting list is needed."
            ),
        };

    private static Text WaitingListNext(WaitingListNextResult outcome) =>
        outcome switch
        {
            WaitingListNextResult.Candidate => new(
                "Het werk wordt aangeboden aan een kandidaat van de wachtlijst.",
                "The work is offered to a candidate on the waiting list."
            ),
            WaitingListNextResult.Nobody => new(
                "Het werk kan aan niemand op de wachtlijst worden aangeboden.",
                "The work can be offered to nobody on the waiting list."
            ),
        };

    private static Text WaitingListResponsible(WaitingListResponsibilityResult outcome) =>
        outcome switch
        {
            WaitingListResponsibilityResult.Municipality => new(
                "De gemeente is verantwoordelijk voor deze persoon op de wachtlijst.",
                "The municipality is responsible for this person on the waiting list."
            ),
            WaitingListResponsibilityResult.Uwv => new(
                "UWV is in beginsel verantwoordelijk voor deze persoon op de wachtlijst.",
                "UWV is in principle responsible for this person on the waiting list."
            ),
        };

    private static Text MisconductQualify(MisconductOutcome outcome) =>
        outcome switch
        {
            MisconductOutcome.Misconduct => new(
                "Dit is een ontslag wegens misdragingen.",
                "This is a dismissal for misconduct."
            ),
            MisconductOutcome.CollegeAssesses => new(
                "Dit gedrag staat niet in de lijst: het college beoordeelt of het een misdraging is.",
                "This conduct is not on the list: the college judges whether it is misconduct."
            ),
            MisconductOutcome.NoMisconduct => new(
                "Dit is geen ontslag wegens misdragingen.",
                "This is no dismissal for misconduct."
            ),
            MisconductOutcome.NotApplicable => new(
                "Er is geen ontslag uit een dienstbetrekking beschut werk.",
                "There is no dismissal from employment in sheltered work."
            ),
        };

    private static Text MisconductReoffer(ReofferResult outcome) =>
        outcome switch
        {
            ReofferResult.PeriodOver => new(
                "De wachtperiode is voorbij: beschut werk kan opnieuw worden aangeboden.",
                "The period is over: sheltered work can be offered again."
            ),
            ReofferResult.TooEarly => new(
                "Het is te vroeg om opnieuw beschut werk aan te bieden.",
                "It is too early to offer sheltered work again."
            ),
            ReofferResult.NotApplicable => new(
                "Het ontslag was niet wegens misdragingen: er geldt geen wachtperiode.",
                "The dismissal was not for misconduct: no period applies."
            ),
        };

    private static Text MisconductSupport(BehaviourSupportResult outcome) =>
        outcome switch
        {
            BehaviourSupportResult.MayOffer => new(
                "De ondersteuning kan worden aangeboden.",
                "The support may be offered."
            ),
            BehaviourSupportResult.MayNotOffer => new(
                "Deze ondersteuning kan niet op deze grond worden aangeboden.",
                "This support cannot be offered on this ground."
            ),
            BehaviourSupportResult.OutsidePeriod => new(
                "De dag ligt buiten de periode waarin deze ondersteuning kan worden aangeboden.",
                "The day lies outside the period in which this support may be offered."
            ),
            BehaviourSupportResult.NotApplicable => new(
                "Het ontslag was niet wegens misdragingen: deze regel geldt niet.",
                "The dismissal was not for misconduct: this rule does not apply."
            ),
        };

    private static Text MisconductCooperation(CooperationOutcome outcome) =>
        outcome switch
        {
            CooperationOutcome.MustCooperate => new(
                "De persoon moet meewerken aan de ondersteuning.",
                "The person must cooperate with the support."
            ),
            CooperationOutcome.NoDuty => new(
                "Deze regels verplichten de persoon niet om mee te werken.",
                "These rules lay no duty to cooperate on the person."
            ),
        };

    private static Text HardshipDepart(DepartureResult outcome) =>
        outcome switch
        {
            DepartureResult.Departed => new(
                "Er wordt afgeweken van de oorspronkelijke beslissing.",
                "The original decision is departed from."
            ),
            DepartureResult.NotDeparted => new(
                "Er wordt niet afgeweken: de oorspronkelijke beslissing blijft staan.",
                "There is no departure: the original decision stands."
            ),
        };
}
