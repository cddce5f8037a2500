using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads the facts of a rule and decides.</summary>
internal delegate DecidedQuestion DecideQuestion(Policy policy, FieldReader facts);

/// <summary>How a rule is decided from JSON.</summary>
/// <param name="Names">The names of the fields of its facts.</param>
/// <param name="Rows">The facts that are read.</param>
/// <param name="Decide">Reads the facts and decides.</param>
internal sealed record Binding(Utf8Names Names, IFactRows Rows, DecideQuestion Decide)
{
    /// <summary>The facts that need not be given where the policy has them itself.</summary>
    public ImmutableArray<string> OfPolicy { get; init; } = [];
}

/// <summary>
/// Takes the rules one by one. It is a struct, so that what a program does not do with them is not compiled into it.
/// </summary>
internal interface IRules
{
    /// <summary>Takes a rule, with the types of its facts and its outcome.</summary>
    void Add<TFacts, TOutcome>(string key, FactRows<TFacts> rows, DecideQuestion decide)
        where TFacts : struct
        where TOutcome : struct;
}

/// <summary>How each rule is decided from JSON: by its facts, whose rows tell the fields, and its evaluator.</summary>
internal static class RuleBindings
{
    private const string Quota = "quota";

    /// <summary>The binding of every rule, by its key.</summary>
    public static IReadOnlyDictionary<string, Binding> All { get; } = Bound();

    /// <summary>Goes through the rules with the types of their facts and outcomes, in the order of the catalogue.</summary>
    public static void Each<TRules>(ref TRules rules)
        where TRules : struct, IRules
    {
        EachToEmployment(ref rules);
        EachFromSubsidies(ref rules);
    }

    private static void EachToEmployment<TRules>(ref TRules rules)
        where TRules : struct, IRules
    {
        Add(ref rules, "policy.inForce", PolicyInForceFacts.Rows, PolicyRules.InForce);
        Add(ref rules, "targetGroup.assess", TargetGroupFacts.Rows, TargetGroupRules.Assess);
        Add(ref rules, "advice.mayRequest", AdviceRequestFacts.Rows, AdviceRules.MayRequest);
        Add(ref rules, "advice.investigation", AdviceInvestigationFacts.Rows, AdviceRules.Investigation);
        Add(ref rules, "advice.term", AdviceTermFacts.Rows, AdviceRules.Term);
        Add(ref rules, "advice.conclude", AdviceFacts.Rows, AdviceRules.Conclude);
        Add(ref rules, "indication.term", IndicationTermFacts.Rows, IndicationRules.Term);
        Add(ref rules, "indication.decide", IndicationFacts.Rows, IndicationRules.Decide);
        Add(ref rules, "indication.reassess", ReassessmentFacts.Rows, IndicationRules.Reassess);
        Add(ref rules, "indication.afterNewAdvice", NewAdviceFacts.Rows, IndicationRules.AfterNewAdvice);
        Add(ref rules, "placement.start", PlacementStartFacts.Rows, PlacementRules.Start);
        Add(ref rules, "placement.extend", PlacementExtensionFacts.Rows, PlacementRules.Extend);
        Add(ref rules, "placement.renew", PlacementRenewalFacts.Rows, PlacementRules.Renew);
        Add(ref rules, "placement.facility", PlacementFacilityFacts.Rows, PlacementRules.Facility);
        Add(ref rules, "placement.income", PlacementIncomeFacts.Rows, PlacementRules.Income);
        Add(ref rules, "placement.wageValue", PlacementWageValueFacts.Rows, PlacementRules.WageValue);
        Add(ref rules, "employment.contract", EmploymentContractFacts.Rows, EmploymentRules.Contract);
        Add(ref rules, "employment.hours", EmploymentHoursFacts.Rows, EmploymentRules.Hours);
        Add(ref rules, "employment.employer", EmployerFacts.Rows, EmploymentRules.Employer);
    }

    private static void EachFromSubsidies<TRules>(ref TRules rules)
        where TRules : struct, IRules
    {
        Add(ref rules, "subsidy.decide", SubsidyFacts.Rows, SubsidyRules.Decide);
        Add(ref rules, "subsidy.award", SubsidyAwardFacts.Rows, SubsidyRules.Award);
        Add(ref rules, "subsidy.nextDetermination", NextDeterminationFacts.Rows, SubsidyRules.NextDetermination);
        Add(
            ref rules,
            "provisions.workplaceAdaptation",
            WorkplaceAdaptationFacts.Rows,
            ProvisionRules.WorkplaceAdaptation
        );
        Add(ref rules, "provisions.sickness", SicknessFacts.Rows, ProvisionRules.Sickness);
        Add(ref rules, "provisions.end", EndOfProvisionsFacts.Rows, ProvisionRules.End);
        Add(ref rules, "provisions.listed", ListedProvisionsFacts.Rows, ProvisionRules.Listed);
        rules.Add<PositionFacts, PositionOutcome>("positions.assess", PositionFacts.Rows, PositionsAssess);
        Add(ref rules, "waitingList.place", WaitingListPlacementFacts.Rows, WaitingListRules.Place);
        Add(ref rules, "waitingList.next", WaitingListFacts.Rows, WaitingListRules.Next);
        Add(ref rules, "waitingList.responsible", WaitingListResponsibilityFacts.Rows, WaitingListRules.Responsible);
        Add(ref rules, "misconduct.qualify", MisconductFacts.Rows, MisconductRules.Qualify);
        Add(ref rules, "misconduct.reoffer", ReofferFacts.Rows, MisconductRules.Reoffer);
        Add(ref rules, "misconduct.support", BehaviourSupportFacts.Rows, MisconductRules.Support);
        Add(ref rules, "misconduct.cooperation", CooperationFacts.Rows, MisconductRules.Cooperation);
        rules.Add<HardshipFacts, Departure>("hardship.depart", HardshipFacts.Rows, HardshipDepart);
        Add(ref rules, "instrument.choose", InstrumentFacts.Rows, InstrumentRules.Choose);
        Add(ref rules, "statute.regime", RegimeFacts.Rows, StatuteRules.Regime);
        Add(ref rules, "statute.offer", OfferFacts.Rows, StatuteRules.Offer);
        Add(ref rules, "subsidy.term", SubsidyTermFacts.Rows, SubsidyRules.Term);
        Add(ref rules, "subsidy.amount", SubsidyAmountFacts.Rows, SubsidyRules.Amount);
    }

    private static Dictionary<string, Binding> Bound()
    {
        var bound = new Bindings(new(StringComparer.Ordinal));
        Each(ref bound);
        return bound.All;
    }

    private static void Add<TRules, TFacts, TOutcome>(
        ref TRules rules,
        string key,
        FactRows<TFacts> rows,
        Func<Policy, TFacts, Decision<TOutcome>> decide
    )
        where TRules : struct, IRules
        where TFacts : struct
        where TOutcome : struct =>
        rules.Add<TFacts, TOutcome>(
            key,
            rows,
            (policy, facts) => Decided(rows, rows.From(facts), given => decide(policy, given))
        );

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
                ReadingErrorCode.InvalidValue,
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

    private readonly struct Bindings(Dictionary<string, Binding> all) : IRules
    {
        public Dictionary<string, Binding> All { get; } = all;

        public void Add<TFacts, TOutcome>(string key, FactRows<TFacts> rows, DecideQuestion decide)
            where TFacts : struct
            where TOutcome : struct =>
            All.Add(
                key,
                new(FactNames.Of(rows), rows, decide)
                {
                    OfPolicy = ReferenceEquals(rows, PositionFacts.Rows) ? [Quota] : [],
                }
            );
    }
}
