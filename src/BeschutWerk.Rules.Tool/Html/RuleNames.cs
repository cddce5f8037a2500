namespace BeschutWerk.Rules.Tool;

/// <summary>The name of a rule for people, as it stands in a sentence.</summary>
internal static class RuleNames
{
    public static string Of(Rule rule, Language language) =>
        Named(rule.Key) is var (dutch, english) ? (language == Language.Dutch ? dutch : english) : rule.Key;

    private static (string Dutch, string English)? Named(string key) =>
        OfIndication(key) ?? OfPlacement(key) ?? OfEmployment(key) ?? OfOther(key);

    private static (string, string)? OfIndication(string key) =>
        key switch
        {
            "policy.inForce" => ("werking van de regels", "rules in force"),
            "targetGroup.assess" => ("doelgroep", "target group"),
            "advice.mayRequest" => ("aanvraag van het advies", "request for the advice"),
            "advice.investigation" => ("onderzoek door UWV", "investigation by UWV"),
            "advice.term" => ("termijn voor het advies", "term for the advice"),
            "advice.conclude" => ("conclusie van het advies", "conclusion of the advice"),
            "indication.term" => (
                "termijn voor het besluit over de indicatie",
                "term for the decision on the indication"
            ),
            "indication.decide" => ("besluit over de indicatie", "decision on the indication"),
            "indication.reassess" => ("nieuw advies over de indicatie", "new advice on the indication"),
            "indication.afterNewAdvice" => ("indicatie na het nieuwe advies", "indication after the new advice"),
            _ => null,
        };

    private static (string, string)? OfPlacement(string key) =>
        key switch
        {
            "placement.start" => ("begin van het traject", "start of the trajectory"),
            "placement.extend" => ("verlenging van het traject", "extension of the trajectory"),
            "placement.renew" => ("nieuw traject", "new trajectory"),
            "placement.facility" => ("voorziening in het traject", "facility in the trajectory"),
            "placement.income" => ("inkomen tijdens het traject", "income during the trajectory"),
            "placement.wageValue" => ("loonwaardebepaling in het traject", "wage value during the trajectory"),
            _ => null,
        };

    private static (string, string)? OfEmployment(string key) =>
        key switch
        {
            "employment.contract" => ("contract", "contract"),
            "employment.hours" => ("uren per week", "hours a week"),
            "employment.employer" => ("werkgever", "employer"),
            "subsidy.decide" => ("loonkostensubsidie", "wage cost subsidy"),
            "subsidy.award" => ("inhoud van de subsidiebeschikking", "content of the subsidy award"),
            "subsidy.nextDetermination" => ("volgende loonwaardebepaling", "next determination of the wage value"),
            "subsidy.term" => ("termijn voor het besluit over de subsidie", "term for the decision on the subsidy"),
            "subsidy.amount" => ("bedrag van de subsidie", "amount of the subsidy"),
            "provisions.workplaceAdaptation" => ("aanpassing van de werkplek", "adaptation of the workplace"),
            "provisions.sickness" => ("ziekte", "sickness"),
            "provisions.end" => ("einde van de voorzieningen", "end of the provisions"),
            "provisions.listed" => ("voorzieningen van de verordening", "provisions of the ordinance"),
            _ => null,
        };

    private static (string, string)? OfOther(string key) =>
        key switch
        {
            "positions.assess" => ("aantal plaatsen", "number of positions"),
            "waitingList.place" => ("plaats op de wachtlijst", "place on the waiting list"),
            "waitingList.next" => ("wie aan de beurt is", "whose turn it is"),
            "waitingList.responsible" => ("verantwoordelijk tijdens het wachten", "responsible during the wait"),
            "misconduct.qualify" => ("ontslag wegens misdragingen", "dismissal for misconduct"),
            "misconduct.reoffer" => ("opnieuw aanbieden na ontslag", "offering again after dismissal"),
            "misconduct.support" => ("ondersteuning na ontslag", "support after dismissal"),
            "misconduct.cooperation" => ("meewerken aan de ondersteuning", "cooperation with the support"),
            "hardship.depart" => ("hardheidsclausule", "hardship clause"),
            "instrument.choose" => ("keuze van het instrument", "choice of instrument"),
            "statute.regime" => ("wettelijke regeling van beschut werk", "statutory regime of sheltered work"),
            "statute.offer" => ("wettelijke plicht om aan te bieden", "statutory duty to offer"),
            _ => null,
        };
}
