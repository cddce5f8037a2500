using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>How one rule is decided from JSON.</summary>
/// <param name="Rows">The facts that are read.</param>
/// <param name="Decide">Reads them, and decides under a policy.</param>
internal sealed record Binding(IFactRows Rows, Func<Policy, FieldReader, DecidedQuestion> Decide)
{
    /// <summary>The facts that need not be given where the policy has them itself.</summary>
    public ImmutableArray<string> OfPolicy { get; init; } = [];
}

/// <summary>How each rule is decided from JSON: by its facts, whose rows tell the fields, and its evaluator.</summary>
internal static class RuleBindings
{
    private const string Quota = "quota";

    /// <summary>The binding of every rule, in the order of the catalogue.</summary>
    public static ImmutableDictionary<string, Binding> All { get; } =
        new Dictionary<string, Binding>(StringComparer.Ordinal)
        {
            ["policy.inForce"] = By(PolicyInForceFacts.Rows, PolicyRules.InForce),
            ["targetGroup.assess"] = By(TargetGroupFacts.Rows, TargetGroupRules.Assess),
            ["advice.mayRequest"] = By(AdviceRequestFacts.Rows, AdviceRules.MayRequest),
            ["advice.investigation"] = By(AdviceInvestigationFacts.Rows, AdviceRules.Investigation),
            ["advice.term"] = By(AdviceTermFacts.Rows, AdviceRules.Term),
            ["advice.conclude"] = By(AdviceFacts.Rows, AdviceRules.Conclude),
            ["indication.term"] = By(IndicationTermFacts.Rows, IndicationRules.Term),
            ["indication.decide"] = By(IndicationFacts.Rows, IndicationRules.Decide),
            ["indication.reassess"] = By(ReassessmentFacts.Rows, IndicationRules.Reassess),
            ["indication.afterNewAdvice"] = By(NewAdviceFacts.Rows, IndicationRules.AfterNewAdvice),
            ["placement.start"] = By(PlacementStartFacts.Rows, PlacementRules.Start),
            ["placement.extend"] = By(PlacementExtensionFacts.Rows, PlacementRules.Extend),
            ["placement.renew"] = By(PlacementRenewalFacts.Rows, PlacementRules.Renew),
            ["placement.facility"] = By(PlacementFacilityFacts.Rows, PlacementRules.Facility),
            ["placement.income"] = By(PlacementIncomeFacts.Rows, PlacementRules.Income),
            ["placement.wageValue"] = By(PlacementWageValueFacts.Rows, PlacementRules.WageValue),
            ["employment.contract"] = By(EmploymentContractFacts.Rows, EmploymentRules.Contract),
            ["employment.hours"] = By(EmploymentHoursFacts.Rows, EmploymentRules.Hours),
            ["employment.employer"] = By(EmployerFacts.Rows, EmploymentRules.Employer),
            ["subsidy.decide"] = By(SubsidyFacts.Rows, SubsidyRules.Decide),
            ["subsidy.award"] = By(SubsidyAwardFacts.Rows, SubsidyRules.Award),
            ["subsidy.nextDetermination"] = By(NextDeterminationFacts.Rows, SubsidyRules.NextDetermination),
            ["provisions.workplaceAdaptation"] = By(WorkplaceAdaptationFacts.Rows, ProvisionRules.WorkplaceAdaptation),
            ["provisions.sickness"] = By(SicknessFacts.Rows, ProvisionRules.Sickness),
            ["provisions.end"] = By(EndOfProvisionsFacts.Rows, ProvisionRules.End),
            ["provisions.listed"] = By(ListedProvisionsFacts.Rows, ProvisionRules.Listed),
            ["positions.assess"] = new(PositionFacts.Rows, PositionsAssess) { OfPolicy = [Quota] },
            ["waitingList.place"] = By(WaitingListPlacementFacts.Rows, WaitingListRules.Place),
            ["waitingList.next"] = By(WaitingListFacts.Rows, WaitingListRules.Next),
            ["waitingList.responsible"] = By(WaitingListResponsibilityFacts.Rows, WaitingListRules.Responsible),
            ["misconduct.qualify"] = By(MisconductFacts.Rows, MisconductRules.Qualify),
            ["misconduct.reoffer"] = By(ReofferFacts.Rows, MisconductRules.Reoffer),
            ["misconduct.support"] = By(BehaviourSupportFacts.Rows, MisconductRules.Support),
            ["misconduct.cooperation"] = By(CooperationFacts.Rows, MisconductRules.Cooperation),
            ["hardship.depart"] = new(HardshipFacts.Rows, HardshipDepart),
            ["instrument.choose"] = By(InstrumentFacts.Rows, InstrumentRules.Choose),
            ["statute.regime"] = By(RegimeFacts.Rows, StatuteRules.Regime),
            ["statute.offer"] = By(OfferFacts.Rows, StatuteRules.Offer),
            ["subsidy.term"] = By(SubsidyTermFacts.Rows, SubsidyRules.Term),
            ["subsidy.amount"] = By(SubsidyAmountFacts.Rows, SubsidyRules.Amount),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    private static Binding By<TFacts, TOutcome>(FactRows<TFacts> rows, Func<Policy, TFacts, Decision<TOutcome>> decide)
        where TFacts : struct
        where TOutcome : struct =>
        new(rows, (policy, facts) => Decided(rows, rows.From(facts), given => decide(policy, given)));

    private static DecidedQuestion Decided<TFacts>(FactRows<TFacts> rows, TFacts facts, Func<TFacts, IDecision> decide)
        where TFacts : struct => new(decide(facts), () => WhatIf.Changes(rows, facts, decide));

    /// <summary>Where the text of the policy fixes the number of positions itself, it need not be given.</summary>
    private static DecidedQuestion PositionsAssess(Policy policy, FieldReader facts) =>
        Decided(
            PositionFacts.Rows,
            new(QuotaOf(policy, facts), PositionFacts.ContractsFact.From(facts).GetValueOrDefault()),
            given => PositionRules.Assess(policy, given)
        );

    /// <summary>The number given; where a text fixes a number itself, that one, and no other for a higher one.</summary>
    private static PositionQuota QuotaOf(Policy policy, FieldReader facts)
    {
        if (facts.Raw(Quota) is null && policy.Positions?.Number is { } own)
        {
            return own;
        }

        var given = PositionFacts.QuotaFact.From(facts).GetValueOrDefault();
        return policy.Positions is { Basis: PositionBasis.Higher, Number: { } number } && given != number
            ? throw new QuestionException(
                QuestionErrorCode.InvalidValue,
                facts.PathOf(Quota),
                $"must be the higher number of this policy, {number}, or absent; it was {given}"
            )
            : given;
    }

    /// <summary>The decision that is departed from is a question of its own.</summary>
    private static DecidedQuestion HardshipDepart(Policy policy, FieldReader facts)
    {
        var original = DecisionJson.DecideOriginal(facts.Required("original"), facts.PathOf("original"), policy);
        var newOutcome = facts.RequiredText("newOutcome");
        return Decided(
            HardshipFacts.Rows,
            HardshipFacts.Rows.From(facts),
            given => HardshipRules.Depart(policy, original, newOutcome, given)
        );
    }
}
