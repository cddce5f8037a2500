namespace BeschutWerk.Rules;

/// <content>What was against the rules, or departed from them.</content>
internal static partial class CaseTexts
{
    /// <summary>
    /// What a breach is: more hours than full time lack another norm than fewer hours without a ground, a decision to lengthen
    /// is no extension yet, and late advice is that on one of the requests.
    /// </summary>
    public static Text Of(in CaseBreach breach) =>
        (breach.What, breach.Norm) switch
        {
            (CaseBreachKind.AdviceLate, _)
                when breach.Decision
                    is Decision<AdviceTermOutcome> { IsDetermined: true, Outcome.RequestedOn: var day } => new(
                $"advies van UWV, gevraagd op {Phrases.Date(day, Language.Dutch)}, te laat",
                $"the advice of UWV, asked for on {Phrases.Date(day, Language.English)}, late"
            ),
            (CaseBreachKind.ExtensionWithoutGround, _) when ReferenceEquals(breach.Rule, SubsidyRules.DecideRule) =>
                new(
                    "besloten ‹het placementTrajectory› te verlengen terwijl dat niet kan",
                    "decided to lengthen the ‹placementTrajectory› where that cannot be done"
                ),
            (CaseBreachKind.SubsidyWithoutGround, _)
                when breach.Decision
                    is Decision<SubsidyOutcome> { IsDetermined: true, Outcome.Result: SubsidyResult.NoSubsidyDue } =>
                new(
                    "loonkostensubsidie toegekend terwijl de loonwaarde niets te vergoeden laat",
                    "wage cost subsidy granted although the wage value leaves nothing to reimburse"
                ),
            // only where carelessness is a ground to depart is it known to be careful
            (CaseBreachKind.AdviceNotFollowed, _)
                when breach.Decision is not { } decision || !decision.Policy.Regulates(Norm.DepartureForCarelessness) =>
                Of(breach.What),
            (CaseBreachKind.AdviceNotFollowed, _) => new(
                "een zorgvuldig advies niet gevolgd",
                "careful advice not followed"
            ),
            (CaseBreachKind.HoursNotPermitted, Norm.FullTime) => new(
                "meer uren dan voltijds",
                "more hours than full time"
            ),
            (CaseBreachKind.HoursNotPermitted, _) => new("minder uren dan hier mag", "fewer hours than permitted here"),
            _ => Of(breach.What),
        };

    public static Text Of(CaseBreachKind kind) =>
        kind switch
        {
            CaseBreachKind.AdviceRequestedByOther => new(
                "advies gevraagd door iemand die dat niet mag",
                "advice asked for by someone who may not"
            ),
            CaseBreachKind.AdviceLate => new("advies van UWV te laat", "the advice of UWV late"),
            CaseBreachKind.DecisionLate => new(
                "besluit over de indicatie te laat",
                "the decision on the indication late"
            ),
            CaseBreachKind.AdviceNotFollowed => new("het advies niet gevolgd", "the advice not followed"),
            CaseBreachKind.HardshipWithoutGround => new(
                "hardheidsclausule toegepast zonder de voorwaarden daarvan",
                "hardship clause applied without its conditions"
            ),
            CaseBreachKind.TrajectoryWithoutGround => new(
                "‹placementTrajectory› begonnen zonder de voorwaarden daarvoor",
                "‹placementTrajectory› started without its conditions"
            ),
            CaseBreachKind.TrajectoryTooLong => new("‹placementTrajectory› te lang", "‹placementTrajectory› too long"),
            CaseBreachKind.ExtensionTooLong => new(
                "‹placementTrajectory› te lang verlengd",
                "‹placementTrajectory› extended for too long"
            ),
            CaseBreachKind.ExtensionWithoutGround => new(
                "‹placementTrajectory› verlengd zonder uitzonderlijke situatie",
                "‹placementTrajectory› extended without an exceptional situation"
            ),
            CaseBreachKind.RenewalTooLong => new(
                "‹nieuw placementTrajectory› te lang",
                "new ‹placementTrajectory› too long"
            ),
            CaseBreachKind.RenewalWithoutGround => new(
                "‹nieuw placementTrajectory› zonder de voorwaarden daarvoor",
                "new ‹placementTrajectory› without its conditions"
            ),
            CaseBreachKind.ContinuedPastEnd => new(
                "‹placementTrajectory› na de laatste dag voortgezet zonder verlenging",
                "‹placementTrajectory› continued after its last day without an extension"
            ),
            CaseBreachKind.FacilityOutsideTrajectory => new(
                "voorziening buiten de termijn van ‹het placementTrajectory›",
                "facility outside the term of the ‹placementTrajectory›"
            ),
            CaseBreachKind.WageValueWithoutProspect => new(
                "loonwaarde bepaald op een werkplek zonder uitzicht op werk",
                "wage value determined at a workplace without prospect of employment"
            ),
            CaseBreachKind.EmploymentWithoutIndication => new(
                "dienstbetrekking zonder indicatie",
                "employment without the indication"
            ),
            CaseBreachKind.PermanentContractEarly => new(
                "in de eerste periode een contract voor onbepaalde duur, waar het tijdelijk moet zijn",
                "a contract for an indefinite period in the first period, where it must be temporary"
            ),
            CaseBreachKind.PermanentContractWithheld => new(
                "na de eerste, tijdelijke periode geen contract voor onbepaalde duur",
                "no contract for an indefinite period after the first, temporary period"
            ),
            CaseBreachKind.ContractWithoutTargetGroup => new(
                "contract voor iemand die niet meer bij de doelgroep hoort",
                "contract for someone who no longer belongs to the target group"
            ),
            CaseBreachKind.HoursNotPermitted => new(
                "een aantal uren dat hier niet mag",
                "a number of hours that is not permitted here"
            ),
            CaseBreachKind.SubsidyWithoutGround => new(
                "loonkostensubsidie toegekend terwijl een voorwaarde niet is vervuld",
                "wage cost subsidy granted although a condition is not met"
            ),
            CaseBreachKind.SubsidyWithheld => new(
                "loonkostensubsidie niet toegekend terwijl aan alle voorwaarden is voldaan",
                "wage cost subsidy not granted although every condition is met"
            ),
            CaseBreachKind.ExtensionWithheld => new(
                "‹placementTrajectory› niet verlengd terwijl dat moest om een hogere loonwaarde te bereiken",
                "‹placementTrajectory› not extended although it had to be, to reach a higher wage value"
            ),
            CaseBreachKind.SubsidyTooHigh => new("te hoge loonkostensubsidie", "wage cost subsidy too high"),
            CaseBreachKind.AwardIncomplete => new(
                "beschikking over de loonkostensubsidie onvolledig",
                "the award of wage cost subsidy incomplete"
            ),
            CaseBreachKind.SubsidyDecisionLate => new(
                "besluit over de loonkostensubsidie te laat",
                "the decision on wage cost subsidy late"
            ),
            CaseBreachKind.WageValueLate => new(
                "loonwaardebepaling te laat",
                "the determination of the wage value late"
            ),
            CaseBreachKind.WaitingListWithoutGround => new(
                "op de wachtlijst geplaatst terwijl er ruimte is",
                "placed on the waiting list although there is room"
            ),
            CaseBreachKind.OfferedTooEarly => new(
                "beschut werk binnen de periode na ontslag wegens misdragingen",
                "sheltered work within the period after a dismissal for misconduct"
            ),
            CaseBreachKind.SupportOutsidePeriod => new(
                "ondersteuning aangeboden buiten de periode na ontslag wegens misdragingen",
                "support offered outside the period after a dismissal for misconduct"
            ),
            CaseBreachKind.SupportUnsuitable => new(
                "ondersteuning die niet voldoet aan de voorwaarden daarvoor",
                "support that does not meet its conditions"
            ),
        };

    public static Text Of(CaseDepartureKind kind) =>
        kind switch
        {
            CaseDepartureKind.AdviceWithoutPreTrajectory => new(
                "advies gevraagd zonder ‹preTrajectory›",
                "advice asked for without ‹a preTrajectory›"
            ),
            CaseDepartureKind.AdviceDepartedFrom => new(
                "afgeweken van een onzorgvuldig advies",
                "departed from careless advice"
            ),
            CaseDepartureKind.DirectEmployment => new(
                "dienstbetrekking zonder ‹placementTrajectory›",
                "employment without ‹a placementTrajectory›"
            ),
            CaseDepartureKind.PermanentContractEarly => new(
                "al in de eerste periode een contract voor onbepaalde duur",
                "a contract for an indefinite period already in the first period"
            ),
            CaseDepartureKind.GrantBelowFloor => new(
                "loonkostensubsidie toegekend bij een loonwaarde onder de ondergrens",
                "wage cost subsidy granted at a wage value below the floor"
            ),
            CaseDepartureKind.FromPrinciple => new(
                "afgeweken van wat in principe geldt",
                "departed from what holds in principle"
            ),
            CaseDepartureKind.Hardship => new(
                "met de hardheidsclausule afgeweken",
                "departed under the hardship clause"
            ),
        };
}
