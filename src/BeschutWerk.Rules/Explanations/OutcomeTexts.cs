namespace BeschutWerk.Rules;

/// <summary>Each outcome of each question as a sentence.</summary>
internal static partial class OutcomeTexts
{
    /// <summary>
    /// The outcome in words, by its force; what an explanatory note adds is told only where the policy has that note.
    /// </summary>
    /// <param name="rule">The question.</param>
    /// <param name="word">The outcome.</param>
    /// <param name="policy">The policy by which it was decided.</param>
    /// <param name="force">The force that it has there; null for the one that it has in most texts.</param>
    public static OutcomeText Of(Rule rule, string word, Policy policy, Force? force)
    {
        var usual = Usual(rule, word, policy);
        return force is not { } known || SaysForceItself(rule, word, known) ? usual : usual.With(known);
    }

    /// <summary>The outcome as a sentence, with the force that it has in most texts.</summary>
    public static Text Of(Rule rule, string word, Policy policy) => Of(rule, word, policy, force: null).Sentence;

    /// <summary>The outcome of a decision as a sentence.</summary>
    public static Text Of(IDecision decision, string word) =>
        Of(decision.Rule, word, decision.Policy, decision.Force).Sentence;

    /// <summary>
    /// That in principle a trajectory goes before the advice makes the request no duty: it may be made all the same.
    /// </summary>
    private static bool SaysForceItself(Rule rule, string word, Force force) =>
        force is Force.InPrinciple
        && rule == AdviceRules.MayRequestRule
        && string.Equals(word, Words.Of(AdviceRequestOutcome.Permitted), StringComparison.Ordinal);

    private static OutcomeText Usual(Rule rule, string word, Policy policy) =>
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
            "placement.renew" => Read<PermissionOutcome>(word, outcome => PlacementRenew(outcome, policy)),
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

    private static OutcomeText PolicyInForce(PolicyInForceResult outcome) =>
        outcome switch
        {
            PolicyInForceResult.InForce => new(
                "De regels [gelden] op deze dag.",
                "The rules are in force on this day."
            ),
            PolicyInForceResult.NotYetInForce => new(
                "De regels [gelden] op deze dag nog niet.",
                "The rules are not yet in force on this day."
            ),
            PolicyInForceResult.Ended => new(
                "De regels [gelden] op deze dag niet meer.",
                "The rules are no longer in force on this day."
            ),
        };

    private static OutcomeText TargetGroupAssess(TargetGroupOutcome outcome) =>
        outcome switch
        {
            TargetGroupOutcome.Belongs => new(
                "De persoon [hoort] bij de doelgroep van beschut werk.",
                "The person belongs to the target group of sheltered work."
            ),
            TargetGroupOutcome.DoesNotBelong => new(
                "De persoon [hoort] niet bij de doelgroep van beschut werk.",
                "The person does not belong to the target group of sheltered work."
            ),
        };

    private static OutcomeText AdviceMayRequest(AdviceRequestOutcome outcome) =>
        outcome switch
        {
            AdviceRequestOutcome.Permitted => Act(
                "Het advies van UWV [mag] worden gevraagd.",
                "UWV's advice may be asked for."
            ),
            AdviceRequestOutcome.NotPermitted => new(
                "Deze aanvrager [mag] UWV niet om advies vragen.",
                "This requester may not ask for UWV's advice."
            ),
        };

    private static OutcomeText AdviceInvestigation(AdviceInvestigationResult outcome) =>
        outcome switch
        {
            AdviceInvestigationResult.Required => Act(
                "UWV [moet] onderzoek doen voordat het adviseert.",
                "UWV must investigate before it advises."
            ),
            AdviceInvestigationResult.NotRequired => Act(
                "UWV [mag] adviseren zonder onderzoek te doen.",
                "UWV may advise without an investigation."
            ),
        };

    private static OutcomeText AdviceConclude(AdviceOutcome outcome) =>
        outcome switch
        {
            AdviceOutcome.Positive => new(
                "De antwoorden op de twee vragen [wijzen] erop dat de persoon bij de doelgroep hoort.",
                "The answers to the two questions point to the person belonging to the target group."
            ),
            AdviceOutcome.Negative => new(
                "De antwoorden op de twee vragen [wijzen] erop dat de persoon niet bij de doelgroep hoort.",
                "The answers to the two questions point to the person not belonging to the target group."
            ),
        };

    private static OutcomeText IndicationTerm(IndicationTermResult outcome) =>
        outcome switch
        {
            IndicationTermResult.Running => new("De beslistermijn [loopt] nog.", "The decision term is still running."),
            IndicationTermResult.Overdue => new(
                "De beslistermijn [is] verstreken; het besluit is nog niet genomen.",
                "The decision term has passed; the decision has not been taken yet."
            ),
            IndicationTermResult.Suspended => new(
                "De beslistermijn [staat] stil tot UWV de gevraagde informatie geeft.",
                "The decision term stands still until UWV gives the information asked for."
            ),
            IndicationTermResult.DecidedInTime => new("Het besluit [is] op tijd genomen.", "The decision was in time."),
            IndicationTermResult.DecidedLate => new("Het besluit [is] te laat genomen.", "The decision was late."),
        };

    private static OutcomeText IndicationDecide(IndicationOutcome outcome) =>
        outcome switch
        {
            IndicationOutcome.Belongs => Act(
                "Het college [moet] het advies volgen: de persoon hoort bij de doelgroep en krijgt de indicatie.",
                "The college must follow the advice: the person belongs to the target group and gets the indication."
            ),
            IndicationOutcome.DoesNotBelong => Act(
                "Het college [moet] het advies volgen: de persoon hoort niet bij de doelgroep en krijgt geen "
                    + "indicatie.",
                "The college must follow the advice: the person does not belong to the target group and gets no "
                    + "indication."
            ),
            IndicationOutcome.MayDepart => Act(
                "Het college [mag] van dit advies afwijken.",
                "The college may depart from this advice."
            ),
            IndicationOutcome.MayRequestInformation => Act(
                "Het college [mag] UWV om nadere informatie vragen.",
                "The college may ask UWV for more information."
            ),
        };

    /// <summary>Something that is done, of which the verb says how far it binds.</summary>
    private static OutcomeText Act(string dutch, string english) => new(dutch, english) { IsAct = true };

    /// <summary>The text of an outcome by its member: the compiler tells of one that has none.</summary>
    private static OutcomeText Read<T>(string word, Func<T, OutcomeText> textOf)
        where T : struct, Enum =>
        Words.TryParse<T>(word, out var outcome)
            ? textOf(outcome)
            : throw new ArgumentException($"'{word}' is no outcome.", nameof(word));
}
