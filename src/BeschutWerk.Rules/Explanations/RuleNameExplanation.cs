namespace BeschutWerk.Rules;

/// <summary>The questions of the catalogue in words.</summary>
public static class RuleNameExplanation
{
    /// <summary>What a question is about, in a few words: for a heading or a list.</summary>
    /// <param name="rule">The question.</param>
    /// <param name="language">The language.</param>
    /// <returns>The name, in neutral words and without a capital.</returns>
    /// <exception cref="ArgumentNullException">The question is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this Rule rule, Language language) =>
        Of(Guard.NotNull(rule, nameof(rule))).In(Guard.Defined(language, nameof(language)), policy: null);

    private static Text Of(Rule rule) => OfIndication(rule.Key) ?? OfWork(rule.Key) ?? OfOther(rule.Key);

    private static Text? OfIndication(string key) =>
        key switch
        {
            "policy.inForce" => new("of de regels gelden", "whether the rules are in force"),
            "targetGroup.assess" => new(
                "of de persoon bij de doelgroep hoort",
                "whether the person is in the target group"
            ),
            "advice.mayRequest" => new("wie UWV om advies mag vragen", "who may ask UWV for advice"),
            "advice.investigation" => new("of UWV onderzoek doet", "whether UWV investigates"),
            "advice.term" => new("de termijn voor het advies van UWV", "the term for the advice of UWV"),
            "advice.conclude" => new("het oordeel van UWV", "what UWV concludes"),
            "indication.term" => new(
                "de termijn voor het besluit over de indicatie",
                "the term for the decision on the indication"
            ),
            "indication.decide" => new("het besluit over de indicatie", "the decision on the indication"),
            "indication.reassess" => new(
                "of een nieuw advies kan worden gevraagd",
                "whether a new advice can be asked for"
            ),
            "indication.afterNewAdvice" => new("de indicatie na een nieuw advies", "the indication after a new advice"),
            "placement.start" => new(
                "het begin van ‹het placementTrajectory›",
                "the start of the ‹placementTrajectory›"
            ),
            "placement.extend" => new("het verlengen van het traject", "the extension of the trajectory"),
            "placement.renew" => new(
                "een nieuw traject in plaats van een verlenging",
                "a new trajectory instead of an extension"
            ),
            "placement.facility" => new("een voorziening in het traject", "a facility in the trajectory"),
            "placement.income" => new("het inkomen tijdens het traject", "the income during the trajectory"),
            "placement.wageValue" => new(
                "het bepalen van de loonwaarde in het traject",
                "determining the wage value in the trajectory"
            ),
            _ => null,
        };

    private static Text? OfWork(string key) =>
        key switch
        {
            "employment.contract" => new("de duur van het dienstverband", "the length of the contract"),
            "employment.hours" => new("het aantal uren", "the number of hours"),
            "employment.employer" => new("bij welke werkgever", "with which employer"),
            "subsidy.decide" => new("de loonkostensubsidie", "wage cost subsidy"),
            "subsidy.award" => new("wat de toekenning vermeldt", "what the award records"),
            "subsidy.nextDetermination" => new(
                "de volgende loonwaardebepaling",
                "the next determination of the wage value"
            ),
            "subsidy.term" => new(
                "de termijn voor het besluit over de loonkostensubsidie",
                "the term for the decision on wage cost subsidy"
            ),
            "subsidy.amount" => new("het bedrag van de loonkostensubsidie", "the amount of wage cost subsidy"),
            "provisions.workplaceAdaptation" => new("het aanpassen van de werkplek", "adapting the workplace"),
            "provisions.sickness" => new("ziekte tijdens het dienstverband", "sickness during the employment"),
            "provisions.end" => new("het beëindigen van voorzieningen", "ending provisions"),
            "provisions.listed" => new("welke voorzieningen er zijn", "which provisions there are"),
            _ => null,
        };

    private static Text OfOther(string key) =>
        key switch
        {
            "positions.assess" => new("of de taakstelling is gehaald", "whether the number of positions is realised"),
            "waitingList.place" => new("plaatsing op de wachtlijst", "placement on the waiting list"),
            "waitingList.next" => new("wie van de wachtlijst aan de beurt is", "who on the waiting list is next"),
            "waitingList.responsible" => new(
                "wie tijdens het wachten verantwoordelijk is",
                "who is responsible during the wait"
            ),
            "misconduct.qualify" => new("of het gedrag een misdraging was", "whether the conduct was misconduct"),
            "misconduct.reoffer" => new(
                "opnieuw werk aanbieden na een misdraging",
                "offering work again after misconduct"
            ),
            "misconduct.support" => new("ondersteuning na een misdraging", "support after misconduct"),
            "misconduct.cooperation" => new("meewerken aan die ondersteuning", "cooperating with that support"),
            "hardship.depart" => new("afwijken met de hardheidsclausule", "departing under the hardship clause"),
            "instrument.choose" => new("de keuze van het instrument", "the choice of instrument"),
            "statute.regime" => new("wat de wet van de gemeente vraagt", "what the law asks of the municipality"),
            "statute.offer" => new(
                "of het college een dienstbetrekking moet aanbieden",
                "whether the college must offer employment"
            ),
            _ => new(key, key),
        };
}
