namespace BeschutWerk.Rules;

/// <content>Articles 9, 11 and 12.</content>
internal static partial class OutcomeTexts
{
    private static OutcomeText PositionsAssess(PositionResult outcome) =>
        outcome switch
        {
            PositionResult.Realised => new(
                "Het aantal te realiseren plaatsen [is] bereikt.",
                "The number of positions to realise has been reached."
            ),
            PositionResult.NotRealised => new(
                "Het aantal te realiseren plaatsen [is] nog niet bereikt.",
                "The number of positions to realise has not yet been reached."
            ),
        };

    private static OutcomeText WaitingListPlace(WaitingListPlacementOutcome outcome) =>
        outcome switch
        {
            WaitingListPlacementOutcome.WaitingList => Act(
                "Het college [moet] de persoon op de wachtlijst plaatsen.",
                "The college must place the person on the waiting list."
            ),
            WaitingListPlacementOutcome.Position => new(
                "De persoon [kan] worden geplaatst: er is geen wachtlijst nodig.",
                "The person can be placed: no waiting list is needed."
            ),
        };

    private static OutcomeText WaitingListNext(WaitingListNextResult outcome) =>
        outcome switch
        {
            WaitingListNextResult.Candidate => Act(
                "Het college [moet] het werk aan de kandidaat van de wachtlijst aanbieden.",
                "The college must offer the work to the candidate on the waiting list."
            ),
            WaitingListNextResult.Nobody => new(
                "Het werk [kan] aan niemand op de wachtlijst worden aangeboden.",
                "The work can be offered to nobody on the waiting list."
            ),
        };

    private static OutcomeText WaitingListResponsible(WaitingListResponsibilityResult outcome) =>
        outcome switch
        {
            WaitingListResponsibilityResult.Municipality => new(
                "De gemeente [is] verantwoordelijk voor deze persoon op de wachtlijst.",
                "The municipality is responsible for this person on the waiting list."
            ),
            WaitingListResponsibilityResult.Uwv => new(
                "UWV [is] verantwoordelijk voor deze persoon op de wachtlijst; het college hoeft intussen geen ‹placementTrajectory› aan te "
                    + "bieden, maar mag dat wel.",
                "UWV is responsible for this person on the waiting list; the college need not offer ‹a placementTrajectory› meanwhile, "
                    + "but may."
            ),
        };

    private static OutcomeText MisconductQualify(MisconductOutcome outcome) =>
        outcome switch
        {
            MisconductOutcome.Misconduct => new(
                "Het ontslag [was] wegens misdragingen.",
                "The dismissal was for misconduct."
            ),
            MisconductOutcome.CollegeAssesses => new(
                "Het college [beoordeelt] of dit gedrag een misdraging is: het staat niet in de lijst.",
                "The college judges whether this conduct is misconduct: it is not on the list."
            ),
            MisconductOutcome.NoMisconduct => new(
                "Het ontslag [was] niet wegens misdragingen.",
                "The dismissal was not for misconduct."
            ),
            MisconductOutcome.NotApplicable => new(
                "Er [is] geen ontslag uit een dienstbetrekking beschut werk.",
                "There is no dismissal from employment in sheltered work."
            ),
        };

    private static OutcomeText MisconductReoffer(ReofferResult outcome) =>
        outcome switch
        {
            ReofferResult.PeriodOver => new(
                "Beschut werk [kan] opnieuw worden aangeboden: de wachtperiode is voorbij.",
                "Sheltered work can be offered again: the period is over."
            ),
            ReofferResult.TooEarly => new(
                "Het [is] te vroeg om opnieuw beschut werk aan te bieden.",
                "It is too early to offer sheltered work again."
            ),
            ReofferResult.NotApplicable => new(
                "Er [geldt] geen wachtperiode: het ontslag was niet wegens misdragingen.",
                "No period applies: the dismissal was not for misconduct."
            ),
        };

    private static OutcomeText MisconductSupport(BehaviourSupportResult outcome) =>
        outcome switch
        {
            BehaviourSupportResult.MayOffer => Act(
                "De ondersteuning [mag] worden aangeboden.",
                "The support may be offered."
            ),
            BehaviourSupportResult.MayNotOffer => new(
                "Deze ondersteuning [mag] niet op deze grond worden aangeboden.",
                "This support may not be offered on this ground."
            ),
            BehaviourSupportResult.OutsidePeriod => new(
                "De dag [ligt] buiten de periode waarin deze ondersteuning mag worden aangeboden.",
                "The day lies outside the period in which this support may be offered."
            ),
            BehaviourSupportResult.NotApplicable => new(
                "Deze regel [geldt] niet: het ontslag was niet wegens misdragingen.",
                "This rule does not apply: the dismissal was not for misconduct."
            ),
        };

    private static OutcomeText MisconductCooperation(CooperationOutcome outcome) =>
        outcome switch
        {
            CooperationOutcome.MustCooperate => Act(
                "De persoon [moet] meewerken aan de ondersteuning.",
                "The person must cooperate with the support."
            ),
            CooperationOutcome.NoDuty => new(
                "De persoon [hoeft] volgens deze regels niet mee te werken.",
                "The person need not cooperate under these rules."
            ),
        };

    private static OutcomeText HardshipDepart(DepartureResult outcome) =>
        outcome switch
        {
            DepartureResult.Departed => Act(
                "Het college [mag] van de oorspronkelijke beslissing afwijken.",
                "The college may depart from the original decision."
            ),
            DepartureResult.NotDeparted => new(
                "De oorspronkelijke beslissing [blijft] staan: er wordt niet van afgeweken.",
                "The original decision stands: it is not departed from."
            ),
        };
}
