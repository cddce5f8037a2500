namespace BeschutWerk.Rules;

/// <summary>The name of each question for people.</summary>
internal static class RuleTexts
{
    /// <summary>The name, by the rest of a policy; as most texts have it where no policy is given.</summary>
    public static Text Of(Rule rule, Policy? policy) =>
        rule.Key switch
        {
            "policy.inForce" => new("geldigheid van de regels", "validity of the rules"),
            "targetGroup.assess" => new("doelgroep", "target group"),
            "advice.mayRequest" => new("aanvraag van het advies", "request for advice"),
            "advice.investigation" => new("onderzoek door UWV", "investigation by UWV"),
            "advice.term" => new("termijn voor het advies van UWV", "term for the advice of UWV"),
            "advice.conclude" => new("conclusie van UWV", "conclusion of UWV"),
            "indication.term" => new(
                "termijn voor het besluit over de indicatie",
                "term for the decision on the indication"
            ),
            "indication.decide" => new("besluit over de indicatie", "decision on the indication"),
            "indication.reassess" => new("nieuw advies vragen", "asking for a new advice"),
            "indication.afterNewAdvice" => new("besluit na het nieuwe advies", "decision after the new advice"),
            "placement.start" => new("begin van ‹het placementTrajectory›", "start of the ‹placementTrajectory›"),
            "placement.extend" => new(
                "verlenging van ‹het placementTrajectory›",
                "extension of the ‹placementTrajectory›"
            ),
            "placement.renew" when NormTexts.IsWithoutExtension(policy) => new(
                "‹nieuw placementTrajectory›",
                "new ‹placementTrajectory›"
            ),
            "placement.renew" => new(
                "‹nieuw placementTrajectory› in plaats van een verlenging",
                "new ‹placementTrajectory› instead of an extension"
            ),
            "placement.facility" => new(
                "voorziening in ‹het placementTrajectory›",
                "facility in the ‹placementTrajectory›"
            ),
            "placement.income" => new(
                "inkomen tijdens ‹het placementTrajectory›",
                "income during the ‹placementTrajectory›"
            ),
            "placement.wageValue" => new(
                "loonwaarde bepalen tijdens ‹het placementTrajectory›",
                "determining the wage value during the ‹placementTrajectory›"
            ),
            "employment.contract" => new("soort dienstverband", "kind of contract"),
            "employment.hours" => new("aantal uren", "number of hours"),
            "employment.employer" => new("werkgever", "employer"),
            "subsidy.decide" => new("loonkostensubsidie", "wage cost subsidy"),
            "subsidy.award" => new("inhoud van de beschikking", "contents of the award"),
            "subsidy.nextDetermination" => new("volgende loonwaardebepaling", "next determination of the wage value"),
            "provisions.workplaceAdaptation" => new("aanpassing van de werkplek", "adaptation of the workplace"),
            "provisions.sickness" => new("ziekte", "sickness"),
            "provisions.end" => new("einde van de voorzieningen", "end of the provisions"),
            "provisions.listed" => new("voorzieningen die de regels noemen", "provisions that the rules list"),
            "positions.assess" => new("aantal plaatsen", "number of positions"),
            "waitingList.place" => new("plaatsing op de wachtlijst", "placing on the waiting list"),
            "waitingList.next" => new("wie aan de beurt is op de wachtlijst", "whose turn it is on the waiting list"),
            "waitingList.responsible" => new("verantwoordelijkheid voor wie wacht", "responsibility for who waits"),
            "misconduct.qualify" => new("aard van het ontslag", "nature of the dismissal"),
            "misconduct.reoffer" => new("opnieuw aanbieden na misdragingen", "offering again after misconduct"),
            "misconduct.support" => new("ondersteuning na misdragingen", "support after misconduct"),
            "misconduct.cooperation" => new("meewerken aan ondersteuning", "cooperating with support"),
            "hardship.depart" => new("hardheidsclausule", "hardship clause"),
            "instrument.choose" => new("keuze van het instrument", "choice of the instrument"),
            "statute.regime" => new("bevoegdheid of plicht van de gemeente", "power or duty of the municipality"),
            "statute.offer" => new(
                "wettelijke plicht om beschut werk aan te bieden",
                "statutory duty to offer sheltered work"
            ),
            "subsidy.term" => new(
                "termijn voor het besluit over loonkostensubsidie",
                "term for the decision on wage cost subsidy"
            ),
            "subsidy.amount" => new("bedrag van de loonkostensubsidie", "amount of the wage cost subsidy"),
            _ => throw new ArgumentException($"{rule.Key} has no text.", nameof(rule)),
        };
}
