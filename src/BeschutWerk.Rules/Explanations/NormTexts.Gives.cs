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
                "is het advies onvoldoende gemotiveerd, dan kan het college UWV om nadere informatie vragen",
                "where the advice is insufficiently reasoned, the college can ask UWV for more information"
            ),
            Norm.DepartureForCarelessness => new(
                "van een advies dat onzorgvuldig tot stand kwam, kan het college afwijken",
                "the college can depart from advice that came about carelessly"
            ),
            Norm.IndicationLost => new(
                "na een negatief nieuw advies het besluit dat de persoon niet meer bij de doelgroep hoort",
                "after a negative new advice the decision that the person no longer belongs to the target group"
            ),
            Norm.IndicationKept => new(
                "na een positief nieuw advies blijft de persoon bij de doelgroep horen, met ‹hetzelfde placementTrajectory› of een ander",
                "after a positive new advice the person still belongs to the target group, with the same or another ‹placementTrajectory›"
            ),
            Norm.RegularWorkFirst => new(
                "werk op een gewone werkplek gaat voor, als er een passend instrument voor is",
                "work at a regular workplace goes first where an instrument suits"
            ),
            Norm.DayActivities => new(
                "een plek in de dagbesteding, onder de voorwaarde die de regels noemen",
                "a place in day activities, on the condition that the rules name"
            ),
            Norm.AssessmentFrequency => new(
                "na de periode uit het loonwaarderapport wordt de loonwaarde opnieuw bepaald",
                "after the interval of the wage value report the wage value is determined again"
            ),
            Norm.SicknessDuringEmployment => new(
                "re-integratie bij ziekte tijdens de dienstbetrekking",
                "re-integration in sickness during the employment"
            ),
            Norm.WaitingListApplies when InFull(norm, policy) is var reached => new(
                $"plaatsing op de wachtlijst, onder deze voorwaarde: {reached.Dutch}",
                $"placing on the waiting list, on this condition: {reached.English}"
            ),
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
}
