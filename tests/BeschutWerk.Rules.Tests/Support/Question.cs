namespace BeschutWerk.Rules.Tests;

/// <summary>A question of the catalogue whose facts stand in a struct of its own.</summary>
internal abstract class Question(Rule rule)
{
    public Rule Rule { get; } = rule;

    /// <summary>Every such question, in the order of the catalogue.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        Of<PolicyInForceFacts, PolicyInForceOutcome>(PolicyRules.InForce, PolicyRules.InForceRule),
        Of<TargetGroupFacts, TargetGroupOutcome>(TargetGroupRules.Assess, TargetGroupRules.AssessRule),
        Of<AdviceRequestFacts, AdviceRequestOutcome>(AdviceRules.MayRequest, AdviceRules.MayRequestRule),
        Of<AdviceInvestigationFacts, AdviceInvestigationOutcome>(
            AdviceRules.Investigation,
            AdviceRules.InvestigationRule
        ),
        Of<AdviceTermFacts, AdviceTermOutcome>(AdviceRules.Term, AdviceRules.TermRule),
        Of<AdviceFacts, AdviceOutcome>(AdviceRules.Conclude, AdviceRules.ConcludeRule),
        Of<IndicationTermFacts, IndicationTermOutcome>(IndicationRules.Term, IndicationRules.TermRule),
        Of<IndicationFacts, IndicationOutcome>(IndicationRules.Decide, IndicationRules.DecideRule),
        Of<ReassessmentFacts, ReassessmentOutcome>(IndicationRules.Reassess, IndicationRules.ReassessRule),
        Of<NewAdviceFacts, NewAdviceOutcome>(IndicationRules.AfterNewAdvice, IndicationRules.AfterNewAdviceRule),
        Of<PlacementStartFacts, PlacementStartOutcome>(PlacementRules.Start, PlacementRules.StartRule),
        Of<PlacementExtensionFacts, PlacementExtensionOutcome>(PlacementRules.Extend, PlacementRules.ExtendRule),
        Of<PlacementRenewalFacts, PlacementRenewalOutcome>(PlacementRules.Renew, PlacementRules.RenewRule),
        Of<PlacementFacilityFacts, PermissionOutcome>(PlacementRules.Facility, PlacementRules.FacilityRule),
        Of<PlacementIncomeFacts, PlacementIncomeOutcome>(PlacementRules.Income, PlacementRules.IncomeRule),
        Of<PlacementWageValueFacts, PermissionOutcome>(PlacementRules.WageValue, PlacementRules.WageValueRule),
        Of<EmploymentContractFacts, EmploymentContractOutcome>(EmploymentRules.Contract, EmploymentRules.ContractRule),
        Of<EmploymentHoursFacts, PermissionOutcome>(EmploymentRules.Hours, EmploymentRules.HoursRule),
        Of<EmployerFacts, EmployerOutcome>(EmploymentRules.Employer, EmploymentRules.EmployerRule),
        Of<SubsidyFacts, SubsidyOutcome>(SubsidyRules.Decide, SubsidyRules.DecideRule),
        Of<SubsidyAwardFacts, SubsidyAwardOutcome>(SubsidyRules.Award, SubsidyRules.AwardRule),
        Of<NextDeterminationFacts, NextDeterminationOutcome>(
            SubsidyRules.NextDetermination,
            SubsidyRules.NextDeterminationRule
        ),
        Of<WorkplaceAdaptationFacts, WorkplaceAdaptationOutcome>(
            ProvisionRules.WorkplaceAdaptation,
            ProvisionRules.WorkplaceAdaptationRule
        ),
        Of<SicknessFacts, SicknessOutcome>(ProvisionRules.Sickness, ProvisionRules.SicknessRule),
        Of<EndOfProvisionsFacts, EndOfProvisionsOutcome>(ProvisionRules.End, ProvisionRules.EndRule),
        Of<ListedProvisionsFacts, ListedProvisionsOutcome>(ProvisionRules.Listed, ProvisionRules.ListedRule),
        Of<PositionFacts, PositionOutcome>(PositionRules.Assess, PositionRules.AssessRule),
        Of<WaitingListPlacementFacts, WaitingListPlacementOutcome>(WaitingListRules.Place, WaitingListRules.PlaceRule),
        Of<WaitingListFacts, WaitingListNextOutcome>(WaitingListRules.Next, WaitingListRules.NextRule),
        Of<WaitingListResponsibilityFacts, WaitingListResponsibilityOutcome>(
            WaitingListRules.Responsible,
            WaitingListRules.ResponsibleRule
        ),
        Of<MisconductFacts, MisconductOutcome>(MisconductRules.Qualify, MisconductRules.QualifyRule),
        Of<ReofferFacts, ReofferOutcome>(MisconductRules.Reoffer, MisconductRules.ReofferRule),
        Of<BehaviourSupportFacts, BehaviourSupportOutcome>(MisconductRules.Support, MisconductRules.SupportRule),
        Of<CooperationFacts, CooperationOutcome>(MisconductRules.Cooperation, MisconductRules.CooperationRule),
        Of<HardshipFacts, Departure>(DepartFromSickness, HardshipRules.DepartRule),
        Of<InstrumentFacts, InstrumentOutcome>(InstrumentRules.Choose, InstrumentRules.ChooseRule),
        Of<RegimeFacts, RegimeOutcome>(StatuteRules.Regime, StatuteRules.RegimeRule),
        Of<OfferFacts, OfferOutcome>(StatuteRules.Offer, StatuteRules.OfferRule),
        Of<SubsidyTermFacts, SubsidyTermOutcome>(SubsidyRules.Term, SubsidyRules.TermRule),
        Of<SubsidyAmountFacts, SubsidyAmountOutcome>(SubsidyRules.Amount, SubsidyRules.AmountRule),
    ];

    /// <summary>The question of a rule.</summary>
    public static Question Find(string key) => All.Single(question => question.Rule.Key == key);

    /// <summary>The question of a rule, with the facts that it has.</summary>
    public static Question<TFacts> Find<TFacts>(string key)
        where TFacts : struct => (Question<TFacts>)Find(key);

    /// <summary>Hands the question on with the type of its facts.</summary>
    public abstract TResult Accept<TResult>(IQuestionVisitor<TResult> visitor);

    /// <summary>A departure needs a decision to depart from: that on an illness, which is not during the employment.</summary>
    public static Decision<Departure> DepartFromSickness(Policy policy, HardshipFacts facts) =>
        HardshipRules.Depart(
            policy,
            ProvisionRules.Sickness(policy, new() { DuringEmployment = true }),
            "notApplicable",
            facts
        );

    private static Question<TFacts> Of<TFacts, T>(Func<Policy, TFacts, Decision<T>> decide, Rule rule)
        where TFacts : struct
        where T : struct => new(rule, (policy, facts) => decide(policy, facts));
}

/// <summary>What is done with a question, whatever its facts.</summary>
internal interface IQuestionVisitor<out TResult>
{
    TResult Visit<TFacts>(Question<TFacts> question)
        where TFacts : struct;
}

/// <summary>A question with the type of its facts.</summary>
internal sealed class Question<TFacts>(Rule rule, Func<Policy, TFacts, IDecision> decide) : Question(rule)
    where TFacts : struct
{
    public FactRows<TFacts> Rows { get; } = RowsOfFacts.Of<TFacts>();

    public IDecision Decide(Policy policy, TFacts facts) => decide(policy, facts);

    public override TResult Accept<TResult>(IQuestionVisitor<TResult> visitor) => visitor.Visit(this);
}
