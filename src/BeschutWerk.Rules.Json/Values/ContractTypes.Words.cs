namespace BeschutWerk.Rules.Json;

/// <summary>The enumerations, each by its words, and the sets by a list of them.</summary>
internal sealed partial class ContractTypes
{
    private void AddWords()
    {
        Add(JsonForms.Norm);
        Add(JsonForms.Language);
        Add(JsonForms.Instruments);
        Add(JsonForms.Flags(Caveats.None, (all, one) => all | one, (all, one) => (all & one) == one));
        Add(JsonForms.Flags(ProvisionNumbers.None, (all, one) => all | one, (all, one) => (all & one) == one));
        AddWordsOfFacts();
        AddWordsOfOutcomes();
        AddWordsOfCases();
    }

    private void AddWordsOfFacts()
    {
        AddWord<Benefit>();
        AddWord<BenefitPayer>();
        AddWord<CitationKind>();
        AddWord<Condition>();
        AddWord<Conduct>();
        AddWord<DecisionStatus>();
        AddWord<ExtensionGround>();
        AddWord<FactRequirement>();
        AddWord<Force>();
        AddWord<LawGap>();
        AddWord<LawSource>();
        AddWord<NewAdvice>();
        AddWord<NewAdvicePhase>();
        AddWord<NonWorkingDay>();
        AddWord<NormKind>();
        AddWord<OtherInability>();
        AddWord<PassedOverReason>();
        AddWord<PositionBasis>();
        AddWord<ProvisionPeriod>();
        AddWord<ReassessmentPhase>();
        AddWord<ReintegrationBody>();
        AddWord<Requester>();
        AddWord<ResponsibleBody>();
        AddWord<SubsidyFormula>();
        AddWord<TermUnit>();
        AddWord<Thing>();
        AddWord<TrajectoryStatus>();
        AddWord<WaitingListKeyKind>();
        AddWord<Workplace>();
        AddWord<ReadingErrorCode>();
        AddWord<ReplayCause>();
    }

    private void AddWordsOfOutcomes()
    {
        AddWord<AdviceInvestigationResult>();
        AddWord<AdviceOutcome>();
        AddWord<AdviceRequestOutcome>();
        AddWord<AdviceTermResult>();
        AddWord<BehaviourSupportResult>();
        AddWord<CooperationOutcome>();
        AddWord<DepartureResult>();
        AddWord<EmployerOutcome>();
        AddWord<EmploymentContractResult>();
        AddWord<EndOfProvisionsOutcome>();
        AddWord<FindingResult>();
        AddWord<IndicationOutcome>();
        AddWord<IndicationTermResult>();
        AddWord<InstrumentOutcome>();
        AddWord<ListedProvisionsResult>();
        AddWord<MisconductOutcome>();
        AddWord<NewAdviceResult>();
        AddWord<NextDeterminationResult>();
        AddWord<OfferOutcome>();
        AddWord<PermissionOutcome>();
        AddWord<PlacementIncomeResult>();
        AddWord<PlacementStartResult>();
        AddWord<PolicyInForceResult>();
        AddWord<PositionResult>();
        AddWord<ReassessmentOutcome>();
        AddWord<RegimeResult>();
        AddWord<ReofferResult>();
        AddWord<SicknessResult>();
        AddWord<SubsidyAmountResult>();
        AddWord<SubsidyAwardOutcome>();
        AddWord<SubsidyResult>();
        AddWord<SubsidyTermResult>();
        AddWord<TargetGroupOutcome>();
        AddWord<WaitingListNextResult>();
        AddWord<WaitingListPlacementOutcome>();
        AddWord<WaitingListResponsibilityResult>();
        AddWord<WorkplaceAdaptationResult>();
    }

    private void AddWordsOfCases()
    {
        AddWord<AgendaKind>();
        AddWord<CaseAmountUnit>();
        AddWord<CaseBreachKind>();
        AddWord<CaseDepartureKind>();
        AddWord<CaseEventType>();
        AddWord<CaseParty>();
        AddWord<CasePhase>();
        AddWord<CaseStep>();
        AddWord<CaseTermName>();
        AddWord<ContractKind>();
    }

    private void AddWord<T>()
        where T : struct, Enum => converters[typeof(T)] = () => new ContractConverter<T>(JsonForms.Word<T>());
}
