namespace BeschutWerk.Rules.Tool;

/// <summary>The name of a rule for people, as a heading over its decision.</summary>
internal static class RuleNames
{
    public static string Of(Rule rule, Language language) =>
        Named(rule.Key) is var (dutch, english) ? (language == Language.Dutch ? dutch : english) : rule.Key;

    private static (string Dutch, string English)? Named(string key) =>
        OfIndication(key) ?? OfPlacement(key) ?? OfEmployment(key) ?? OfOther(key);

    private static (string, string)? OfIndication(string key) =>
        key switch
        {
            "policy.inForce" => ("Werking van de regels", "Rules in force"),
            "targetGroup.assess" => ("Doelgroep", "Target group"),
            "advice.mayRequest" => ("Aanvraag van het advies", "Request for the advice"),
            "advice.investigation" => ("Onderzoek door UWV", "Investigation by UWV"),
            "advice.term" => ("Termijn voor het advies", "Term for the advice"),
            "advice.conclude" => ("Conclusie van het advies", "Conclusion of the advice"),
            "indication.term" => (
                "Termijn voor het besluit over de indicatie",
                "Term for the decision on the indication"
            ),
            "indication.decide" => ("Besluit over de indicatie", "Decision on the indication"),
            "indication.reassess" => ("Nieuw advies over de indicatie", "New advice on the indication"),
            "indication.afterNewAdvice" => ("Indicatie na het nieuwe advies", "Indication after the new advice"),
            _ => null,
        };

    private static (string, string)? OfPlacement(string key) =>
        key switch
        {
            "placement.start" => ("Begin van het traject", "Start of the trajectory"),
            "placement.extend" => ("Verlenging van het traject", "Extension of the trajectory"),
            "placement.renew" => ("Nieuw traject", "New trajectory"),
            "placement.facility" => ("Voorziening in het traject", "Facility in the trajectory"),
            "placement.income" => ("Inkomen tijdens het traject", "Income during the trajectory"),
            "placement.wageValue" => ("Loonwaardebepaling in het traject", "Wage value during the trajectory"),
            _ => null,
        };

    private static (string, string)? OfEmployment(string key) =>
        key switch
        {
            "employment.contract" => ("Contract", "Contract"),
            "employment.hours" => ("Uren per week", "Hours a week"),
            "employment.employer" => ("Werkgever", "Employer"),
            "subsidy.decide" => ("Loonkostensubsidie", "Wage cost subsidy"),
            "subsidy.award" => ("Inhoud van de subsidiebeschikking", "Content of the subsidy award"),
            "subsidy.nextDetermination" => ("Volgende loonwaardebepaling", "Next determination of the wage value"),
            "subsidy.term" => ("Termijn voor het besluit over de subsidie", "Term for the decision on the subsidy"),
            "subsidy.amount" => ("Bedrag van de subsidie", "Amount of the subsidy"),
            "provisions.workplaceAdaptation" => ("Aanpassing van de werkplek", "Adaptation of the workplace"),
            "provisions.sickness" => ("Ziekte", "Sickness"),
            "provisions.end" => ("Einde van de voorzieningen", "End of the provisions"),
            "provisions.listed" => ("Voorzieningen van de verordening", "Provisions of the ordinance"),
            _ => null,
        };

    private static (string, string)? OfOther(string key) =>
        key switch
        {
            "positions.assess" => ("Aantal plaatsen", "Number of positions"),
            "waitingList.place" => ("Plaats op de wachtlijst", "Place on the waiting list"),
            "waitingList.next" => ("Wie aan de beurt is", "Whose turn it is"),
            "waitingList.responsible" => ("Verantwoordelijk tijdens het wachten", "Responsible during the wait"),
            "misconduct.qualify" => ("Ontslag wegens misdragingen", "Dismissal for misconduct"),
            "misconduct.reoffer" => ("Opnieuw aanbieden na ontslag", "Offering again after dismissal"),
            "misconduct.support" => ("Ondersteuning na ontslag", "Support after dismissal"),
            "misconduct.cooperation" => ("Meewerken aan de ondersteuning", "Cooperation with the support"),
            "hardship.depart" => ("Hardheidsclausule", "Hardship clause"),
            "instrument.choose" => ("Keuze van het instrument", "Choice of instrument"),
            "statute.regime" => ("Wettelijke regeling van beschut werk", "Statutory regime of sheltered work"),
            "statute.offer" => ("Wettelijke plicht om aan te bieden", "Statutory duty to offer"),
            _ => null,
        };
}
