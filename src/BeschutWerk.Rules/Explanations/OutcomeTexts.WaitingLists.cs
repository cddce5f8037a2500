namespace BeschutWerk.Rules;

/// <content>Articles 9, 11 and 12.</content>
internal static partial class OutcomeTexts
{
    private static Text PositionsAssess(string word) =>
        word switch
        {
            "realised" => new(
                "Het aantal te realiseren plaatsen is bereikt.",
                "The number of positions to realise has been reached."
            ),
            "notRealised" => new(
                "Het aantal te realiseren plaatsen is nog niet bereikt.",
                "The number of positions to realise has not yet been reached."
            ),
            _ => Unknown(word),
        };

    private static Text WaitingListPlace(string word) =>
        word switch
        {
            "waitingList" => new("De persoon komt op de wachtlijst.", "The person goes on the waiting list."),
            "position" => new(
                "De persoon kan worden geplaatst: er is geen wachtlijst nodig.",
                "The person can be placed: no waiting list is needed."
            ),
            _ => Unknown(word),
        };

    private static Text WaitingListNext(string word) =>
        word switch
        {
            "candidate" => new(
                "Het werk wordt aangeboden aan een kandidaat van de wachtlijst.",
                "The work is offered to a candidate on the waiting list."
            ),
            "nobody" => new(
                "Het werk kan aan niemand op de wachtlijst worden aangeboden.",
                "The work can be offered to nobody on the waiting list."
            ),
            _ => Unknown(word),
        };

    private static Text WaitingListResponsible(string word) =>
        word switch
        {
            "municipality" => new(
                "De gemeente is verantwoordelijk voor deze persoon op de wachtlijst.",
                "The municipality is responsible for this person on the waiting list."
            ),
            "uwv" => new(
                "UWV is in beginsel verantwoordelijk voor deze persoon op de wachtlijst.",
                "UWV is in principle responsible for this person on the waiting list."
            ),
            _ => Unknown(word),
        };

    private static Text MisconductQualify(string word) =>
        word switch
        {
            "misconduct" => new("Dit is een ontslag wegens misdragingen.", "This is a dismissal for misconduct."),
            "collegeAssesses" => new(
                "Dit gedrag staat niet in de lijst: het college beoordeelt of het een misdraging is.",
                "This conduct is not on the list: the college judges whether it is misconduct."
            ),
            "noMisconduct" => new("Dit is geen ontslag wegens misdragingen.", "This is no dismissal for misconduct."),
            "notApplicable" => new(
                "Er is geen ontslag uit een dienstbetrekking beschut werk.",
                "There is no dismissal from employment in sheltered work."
            ),
            _ => Unknown(word),
        };

    private static Text MisconductReoffer(string word) =>
        word switch
        {
            "periodOver" => new(
                "De wachtperiode is voorbij: beschut werk kan opnieuw worden aangeboden.",
                "The period is over: sheltered work can be offered again."
            ),
            "tooEarly" => new(
                "Het is te vroeg om opnieuw beschut werk aan te bieden.",
                "It is too early to offer sheltered work again."
            ),
            "notApplicable" => new(
                "Het ontslag was niet wegens misdragingen: er geldt geen wachtperiode.",
                "The dismissal was not for misconduct: no period applies."
            ),
            _ => Unknown(word),
        };

    private static Text MisconductSupport(string word) =>
        word switch
        {
            "mayOffer" => new("De ondersteuning kan worden aangeboden.", "The support may be offered."),
            "mayNotOffer" => new(
                "Deze ondersteuning kan niet op deze grond worden aangeboden.",
                "This support cannot be offered on this ground."
            ),
            "outsidePeriod" => new(
                "De dag ligt buiten de periode waarin deze ondersteuning kan worden aangeboden.",
                "The day lies outside the period in which this support may be offered."
            ),
            "notApplicable" => new(
                "Het ontslag was niet wegens misdragingen: deze regel geldt niet.",
                "The dismissal was not for misconduct: this rule does not apply."
            ),
            _ => Unknown(word),
        };

    private static Text MisconductCooperation(string word) =>
        word switch
        {
            "mustCooperate" => new(
                "De persoon moet meewerken aan de ondersteuning.",
                "The person must cooperate with the support."
            ),
            "noDuty" => new(
                "Deze regels verplichten de persoon niet om mee te werken.",
                "These rules lay no duty to cooperate on the person."
            ),
            _ => Unknown(word),
        };

    private static Text HardshipDepart(string word) =>
        word switch
        {
            "departed" => new(
                "Er wordt afgeweken van de oorspronkelijke beslissing.",
                "The original decision is departed from."
            ),
            "notDeparted" => new(
                "Er wordt niet afgeweken: de oorspronkelijke beslissing blijft staan.",
                "There is no departure: the original decision stands."
            ),
            _ => Unknown(word),
        };
}
