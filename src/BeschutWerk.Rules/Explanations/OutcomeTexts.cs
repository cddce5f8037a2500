namespace BeschutWerk.Rules;

/// <summary>Each outcome of each question as a sentence.</summary>
internal static partial class OutcomeTexts
{
    /// <summary>The outcome in words; what an explanatory note adds is told only where the policy has that note.</summary>
    public static Text Of(Rule rule, string word, Policy policy) =>
        rule.Key switch
        {
            "policy.inForce" => Read<PolicyInForceResult>(word, PolicyInForce),
            "targetGroup.assess" => Read<TargetGroupOutcome>(word, TargetGroupAssess),
            "advice.mayRequest" => Read<AdviceRequestOutcome>(word, AdviceMayRequest),
            "advice.investigation" => Read<AdviceInvestigationResult>(word, AdviceInvestigation),
            "advice.term" => Read<AdviceTermResult>(word, AdviceTerm),
            "advice.conclude" => Read<AdviceOutcome>(word, AdviceConclude),
            "indication.term" => Read<IndicationTermResult>(word, IndicationTerm),
            "indication.decide" => Read<IndicationOutcome>(word, IndicationDecide),
            "indication.reassess" => Read<ReassessmentOutcome>(word, IndicationReassess),
            "indication.afterNewAdvice" => Read<NewAdviceResult>(
                word,
                outcome => IndicationAfterNewAdvice(outcome, policy)
            ),
            "placement.start" => Read<PlacementStartResult>(word, PlacementStart),
            "placement.extend" => Read<PermissionOutcome>(word, PlacementExtend),
            "placement.renew" => Read<PermissionOutcome>(word, PlacementRenew),
            "placement.facility" => Read<PermissionOutcome>(word, PlacementFacility),
            "placement.income" => Read<PlacementIncomeResult>(word, PlacementIncome),
            "placement.wageValue" => Read<PermissionOutcome>(word, PlacementWageValue),
            "employment.contract" => Read<EmploymentContractResult>(word, EmploymentContract),
            "employment.hours" => Read<PermissionOutcome>(word, EmploymentHours),
            "employment.employer" => Read<EmployerOutcome>(word, EmploymentEmployer),
            "subsidy.decide" => Read<SubsidyResult>(word, SubsidyDecide),
            "subsidy.award" => Read<SubsidyAwardOutcome>(word, SubsidyAward),
            "subsidy.nextDetermination" => Read<NextDeterminationResult>(word, SubsidyNextDetermination),
            "provisions.workplaceAdaptation" => Read<WorkplaceAdaptationResult>(word, ProvisionsWorkplaceAdaptation),
            "provisions.sickness" => Read<SicknessResult>(word, outcome => ProvisionsSickness(outcome, policy)),
            "provisions.end" => Read<EndOfProvisionsOutcome>(word, ProvisionsEnd),
            "provisions.listed" => Read<ListedProvisionsResult>(word, ProvisionsListed),
            "positions.assess" => Read<PositionResult>(word, PositionsAssess),
            "waitingList.place" => Read<WaitingListPlacementOutcome>(word, WaitingListPlace),
            "waitingList.next" => Read<WaitingListNextResult>(word, WaitingListNext),
            "waitingList.responsible" => Read<WaitingListResponsibilityResult>(word, WaitingListResponsible),
            "misconduct.qualify" => Read<MisconductOutcome>(word, MisconductQualify),
            "misconduct.reoffer" => Read<ReofferResult>(word, MisconductReoffer),
            "misconduct.support" => Read<BehaviourSupportResult>(word, MisconductSupport),
            "misconduct.cooperation" => Read<CooperationOutcome>(word, MisconductCooperation),
            "hardship.depart" => Read<DepartureResult>(word, HardshipDepart),
            "instrument.choose" => Read<InstrumentOutcome>(word, InstrumentChoose),
            "statute.regime" => Read<RegimeResult>(word, StatuteRegime),
            "statute.offer" => Read<OfferOutcome>(word, StatuteOffer),
            "subsidy.term" => Read<SubsidyTermResult>(word, SubsidyTerm),
            "subsidy.amount" => Read<SubsidyAmountResult>(word, SubsidyAmount),
            _ => throw new ArgumentException($"{rule.Key} has no texts.", nameof(rule)),
        };

    private static Text PolicyInForce(PolicyInForceResult outcome) =>
        outcome switch
        {
            PolicyInForceResult.InForce => new("De regels gelden op deze dag.", "The rules are in force on this day."),
            PolicyInForceResult.NotYetInForce => new(
                "De regels gelden op deze dag nog niet.",
                "The rules are not yet in force on this day."
            ),
            PolicyInForceResult.Ended => new(
                "De regels gelden op deze dag niet meer.",
                "The rules are no longer in force on this day."
            ),
        };

    private static Text TargetGroupAssess(TargetGroupOutcome outcome) =>
        outcome switch
        {
            TargetGroupOutcome.Belongs => new(
                "De persoon hoort bij de doelgroep van beschut werk.",
                "The person belongs to the target group of sheltered work."
            ),
            TargetGroupOutcome.DoesNotBelong => new(
                "De persoon hoort niet bij de doelgroep van beschut werk.",
                "The person does not belong to the target group of sheltered work."
            ),
        };

    private static Text AdviceMayRequest(AdviceRequestOutcome outcome) =>
        outcome switch
        {
            AdviceRequestOutcome.Permitted => new(
                "Het advies van UWV mag worden gevraagd.",
                "UWV's advice may be asked for."
            ),
            AdviceRequestOutcome.NotPermitted => new(
                "Deze aanvrager kan geen advies van UWV vragen.",
                "This requester cannot ask for UWV's advice."
            ),
        };

    private static Text AdviceInvestigation(AdviceInvestigationResult outcome) =>
        outcome switch
        {
            AdviceInvestigationResult.Required => new(
                "UWV doet onderzoek voordat het adviseert.",
                "UWV investigates before it advises."
            ),
            AdviceInvestigationResult.NotRequired => new(
                "UWV kan adviseren zonder onderzoek te doen.",
                "UWV can advise without an investigation."
            ),
        };

    private static Text AdviceConclude(AdviceOutcome outcome) =>
        outcome switch
        {
            AdviceOutcome.Positive => new(
                "UWV adviseert dat de persoon bij de doelgroep hoort.",
                "UWV advises that the person belongs to the target group."
            ),
            AdviceOutcome.Negative => new(
                "UWV adviseert dat de persoon niet bij de doelgroep hoort.",
                "UWV advises that the person does not belong to the target group."
            ),
        };

    private static Text IndicationTerm(IndicationTermResult outcome) =>
        outcome switch
        {
            IndicationTermResult.Running => new("De beslistermijn loopt nog.", "The decision term is still running."),
            IndicationTermResult.Overdue => new(
                "De beslistermijn is verstreken; het besluit is nog niet genomen.",
                "The decision term has passed; the decision has not been taken yet."
            ),
            IndicationTermResult.Suspended => new(
                "De beslistermijn staat stil tot UWV de gevraagde informatie geeft.",
                "The decision term stands still until UWV gives the information asked for."
            ),
            IndicationTermResult.DecidedInTime => new("Er is op tijd besloten.", "The decision was in time."),
            IndicationTermResult.DecidedLate => new("Er is te laat besloten.", "The decision was late."),
        };

    private static Text IndicationDecide(IndicationOutcome outcome) =>
        outcome switch
        {
            IndicationOutcome.Belongs => new(
                "Het advies wordt gevolgd: de persoon hoort bij de doelgroep en krijgt de indicatie.",
                "The advice is followed: the person belongs to the target group and gets the indication."
            ),
            IndicationOutcome.DoesNotBelong => new(
                "Het advies wordt gevolgd: de persoon hoort niet bij de doelgroep.",
                "The advice is followed: the person does not belong to the target group."
            ),
            IndicationOutcome.MayDepart => new(
                "Van dit advies kan worden afgeweken.",
                "This advice can be departed from."
            ),
            IndicationOutcome.MayRequestInformation => new(
                "Bij UWV kan aanvullende informatie worden gevraagd.",
                "UWV can be asked for more information."
            ),
        };

    /// <summary>The text of an outcome by its member: the compiler tells of one that has none.</summary>
    private static Text Read<T>(string word, Func<T, Text> textOf)
        where T : struct, Enum =>
        Words.TryParse<T>(word, out var outcome)
            ? textOf(outcome)
            : throw new ArgumentException($"'{word}' is no outcome.", nameof(word));
}
