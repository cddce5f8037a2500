namespace BeschutWerk.Rules;

/// <summary>Each outcome of each question as a sentence.</summary>
internal static partial class OutcomeTexts
{
    /// <summary>The outcome in words; what an explanatory note adds is told only where the policy has that note.</summary>
    public static Text Of(Rule rule, string word, Policy policy) =>
        rule.Key switch
        {
            "policy.inForce" => PolicyInForce(word),
            "targetGroup.assess" => TargetGroupAssess(word),
            "advice.mayRequest" => AdviceMayRequest(word),
            "advice.investigation" => AdviceInvestigation(word),
            "advice.term" => AdviceTerm(word),
            "advice.conclude" => AdviceConclude(word),
            "indication.term" => IndicationTerm(word),
            "indication.decide" => IndicationDecide(word),
            "indication.reassess" => IndicationReassess(word),
            "indication.afterNewAdvice" => IndicationAfterNewAdvice(word, policy),
            "placement.start" => PlacementStart(word),
            "placement.extend" => PlacementExtend(word),
            "placement.renew" => PlacementRenew(word),
            "placement.facility" => PlacementFacility(word),
            "placement.income" => PlacementIncome(word),
            "placement.wageValue" => PlacementWageValue(word),
            "employment.contract" => EmploymentContract(word),
            "employment.hours" => EmploymentHours(word),
            "employment.employer" => EmploymentEmployer(word),
            "subsidy.decide" => SubsidyDecide(word),
            "subsidy.award" => SubsidyAward(word),
            "subsidy.nextDetermination" => SubsidyNextDetermination(word),
            "provisions.workplaceAdaptation" => ProvisionsWorkplaceAdaptation(word),
            "provisions.sickness" => ProvisionsSickness(word, policy),
            "provisions.end" => ProvisionsEnd(word),
            "provisions.listed" => new("De regels noemen deze voorzieningen.", "The rules list these provisions."),
            "positions.assess" => PositionsAssess(word),
            "waitingList.place" => WaitingListPlace(word),
            "waitingList.next" => WaitingListNext(word),
            "waitingList.responsible" => WaitingListResponsible(word),
            "misconduct.qualify" => MisconductQualify(word),
            "misconduct.reoffer" => MisconductReoffer(word),
            "misconduct.support" => MisconductSupport(word),
            "misconduct.cooperation" => MisconductCooperation(word),
            "hardship.depart" => HardshipDepart(word),
            "instrument.choose" => InstrumentChoose(word),
            "statute.regime" => StatuteRegime(word),
            "statute.offer" => StatuteOffer(word),
            "subsidy.term" => SubsidyTerm(word),
            "subsidy.amount" => SubsidyAmount(word),
            _ => Unknown(word),
        };

    private static Text PolicyInForce(string word) =>
        word switch
        {
            "inForce" => new("De regels gelden op deze dag.", "The rules are in force on this day."),
            "notYetInForce" => new(
                "De regels gelden op deze dag nog niet.",
                "The rules are not yet in force on this day."
            ),
            "ended" => new("De regels gelden op deze dag niet meer.", "The rules are no longer in force on this day."),
            _ => Unknown(word),
        };

    private static Text TargetGroupAssess(string word) =>
        word switch
        {
            "belongs" => new(
                "De persoon hoort bij de doelgroep van beschut werk.",
                "The person belongs to the target group of sheltered work."
            ),
            "doesNotBelong" => new(
                "De persoon hoort niet bij de doelgroep van beschut werk.",
                "The person does not belong to the target group of sheltered work."
            ),
            _ => Unknown(word),
        };

    private static Text AdviceMayRequest(string word) =>
        word switch
        {
            "permitted" => new("Het advies van UWV mag worden gevraagd.", "UWV's advice may be asked for."),
            "notPermitted" => new(
                "Deze aanvrager kan geen advies van UWV vragen.",
                "This requester cannot ask for UWV's advice."
            ),
            _ => Unknown(word),
        };

    private static Text AdviceInvestigation(string word) =>
        word switch
        {
            "required" => new("UWV doet onderzoek voordat het adviseert.", "UWV investigates before it advises."),
            "notRequired" => new(
                "UWV kan adviseren zonder onderzoek te doen.",
                "UWV can advise without an investigation."
            ),
            _ => Unknown(word),
        };

    private static Text AdviceConclude(string word) =>
        word switch
        {
            "positive" => new(
                "UWV adviseert dat de persoon bij de doelgroep hoort.",
                "UWV advises that the person belongs to the target group."
            ),
            "negative" => new(
                "UWV adviseert dat de persoon niet bij de doelgroep hoort.",
                "UWV advises that the person does not belong to the target group."
            ),
            _ => Unknown(word),
        };

    private static Text IndicationTerm(string word) =>
        word switch
        {
            "running" => new("De beslistermijn loopt nog.", "The decision term is still running."),
            "overdue" => new(
                "De beslistermijn is verstreken zonder besluit.",
                "The decision term has passed without a decision."
            ),
            "suspended" => new(
                "De beslistermijn staat stil tot UWV de gevraagde informatie geeft.",
                "The decision term stands still until UWV gives the information asked for."
            ),
            "decidedInTime" => new("Er is op tijd besloten.", "The decision was in time."),
            "decidedLate" => new("Er is te laat besloten.", "The decision was late."),
            _ => Unknown(word),
        };

    private static Text IndicationDecide(string word) =>
        word switch
        {
            "belongs" => new(
                "Het advies wordt gevolgd: de persoon hoort bij de doelgroep en krijgt de indicatie.",
                "The advice is followed: the person belongs to the target group and gets the indication."
            ),
            "doesNotBelong" => new(
                "Het advies wordt gevolgd: de persoon hoort niet bij de doelgroep.",
                "The advice is followed: the person does not belong to the target group."
            ),
            "mayDepart" => new("Van dit advies kan worden afgeweken.", "This advice can be departed from."),
            "mayRequestInformation" => new(
                "Bij UWV kan aanvullende informatie worden gevraagd.",
                "UWV can be asked for more information."
            ),
            _ => Unknown(word),
        };

    private static Text Unknown(string word) => new(word, word);
}
