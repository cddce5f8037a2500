namespace BeschutWerk.Rules;

/// <content>What a norm asks or gives, to be read by itself.</content>
internal static partial class NormTexts
{
    /// <summary>
    /// What a norm asks or gives, in full. The words of a norm that names only when something follows are a condition: by
    /// themselves they would ask nothing, so here it is said what follows.
    /// </summary>
    public static Text Gives(Norm norm, Policy policy) =>
        norm switch
        {
            Norm.InformationRequest => new(
                "is het advies onvoldoende gemotiveerd, dan kan UWV om nadere informatie worden gevraagd",
                "where the advice is insufficiently reasoned, UWV can be asked for more information"
            ),
            Norm.DepartureForCarelessness => new(
                "van een advies dat onzorgvuldig tot stand kwam, mag worden afgeweken",
                "advice that came about carelessly may be departed from"
            ),
            Norm.NewAdviceRequest => When(norm, policy, "een nieuw advies kan worden gevraagd", "a new advice can be asked for"),
            Norm.IndicationLost => new(
                "na een negatief nieuw advies het besluit dat de persoon niet meer bij de doelgroep hoort",
                "after a negative new advice the decision that the person no longer belongs to the target group"
            ),
            Norm.IndicationKept => new(
                "na een positief nieuw advies blijft de persoon bij de doelgroep horen, met hetzelfde of een ander traject",
                "after a positive new advice the person still belongs to the target group, with the same or another trajectory"
            ),
            Norm.ProvisionsEnded => When(norm, policy, "voorzieningen mogen eindigen", "provisions may end"),
            Norm.CooperationDuty => When(norm, policy, "meewerken aan ondersteuning", "cooperating with support"),
            Norm.Hardship => When(norm, policy, "afwijken met de hardheidsclausule", "departing under the hardship clause"),
            Norm.RegularWorkFirst => When(norm, policy, "werk op een gewone werkplek gaat voor", "work at a regular workplace goes first"),
            Norm.DayActivities => When(norm, policy, "een plek in de dagbesteding", "a place in day activities"),
            Norm.WorkplaceAdaptation => When(norm, policy, "aanpassing van de werkplek", "adaptation of the workplace"),
            Norm.ReducedHours => When(norm, policy, "minder uren dan voltijds", "fewer hours than full time"),
            Norm.MisconductPeriod => new(
                $"geen nieuw aanbod binnen {TermOf(norm, policy, Language.Dutch)} na het ontslag wegens misdragingen",
                $"no new offer within {TermOf(norm, policy, Language.English)} after the dismissal for misconduct"
            ),
            Norm.StatutoryPower => new(
                "een bevoegdheid om beschut werk aan te bieden",
                "a power to offer sheltered work"
            ),
            Norm.StatutoryDuty => new(
                "een plicht om beschut werk aan te bieden aan wie daarop is aangewezen",
                "a duty to offer sheltered work to whoever needs it"
            ),
            Norm.StatutoryEmployment => new(
                "zorg voor een dienstbetrekking van wie alleen beschut kan werken",
                "seeing to employment for whoever can work only in a sheltered setting"
            ),
            Norm.DecisionWithoutAdvice => new(
                "een besluit kan ook zonder het advies, als dat te laat is",
                "a decision can be taken without the advice where that is late"
            ),
            _ => InFull(norm, policy),
        };

    private static Text When(Norm norm, Policy policy, string dutch, string english)
    {
        var asks = InFull(norm, policy);
        return new($"{dutch}: {asks.Dutch}", $"{english}: {asks.English}");
    }
}
