using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads the facts of a rule and decides.</summary>
internal delegate IDecision Binding(Policy policy, FieldReader facts);

/// <summary>How the facts of each rule are read from JSON, by the key of the rule, a file for each room of the policy.</summary>
internal static partial class RuleBindings
{
    /// <summary>The binding of every rule, in the order of the catalogue.</summary>
    public static ImmutableDictionary<string, Binding> All { get; } =
        new Dictionary<string, Binding>(StringComparer.Ordinal)
        {
            ["policy.inForce"] = PolicyInForce,
            ["targetGroup.assess"] = TargetGroupAssess,
            ["advice.mayRequest"] = AdviceMayRequest,
            ["advice.investigation"] = AdviceInvestigation,
            ["advice.term"] = AdviceTerm,
            ["advice.conclude"] = AdviceConclude,
            ["indication.term"] = IndicationTerm,
            ["indication.decide"] = IndicationDecide,
            ["indication.reassess"] = IndicationReassess,
            ["indication.afterNewAdvice"] = IndicationAfterNewAdvice,
            ["placement.start"] = PlacementStart,
            ["placement.extend"] = PlacementExtend,
            ["placement.renew"] = PlacementRenew,
            ["placement.facility"] = PlacementFacility,
            ["placement.income"] = PlacementIncome,
            ["placement.wageValue"] = PlacementWageValue,
            ["employment.contract"] = EmploymentContractKind,
            ["employment.hours"] = EmploymentHours,
            ["employment.employer"] = EmploymentEmployer,
            ["subsidy.decide"] = SubsidyDecide,
            ["subsidy.award"] = SubsidyAward,
            ["subsidy.nextDetermination"] = SubsidyNextDetermination,
            ["provisions.workplaceAdaptation"] = ProvisionsWorkplaceAdaptation,
            ["provisions.sickness"] = ProvisionsSickness,
            ["provisions.end"] = ProvisionsEnd,
            ["provisions.listed"] = ProvisionsListed,
            ["positions.assess"] = PositionsAssess,
            ["waitingList.place"] = WaitingListPlace,
            ["waitingList.next"] = WaitingListNext,
            ["waitingList.responsible"] = WaitingListResponsible,
            ["misconduct.qualify"] = MisconductQualify,
            ["misconduct.reoffer"] = MisconductReoffer,
            ["misconduct.support"] = MisconductSupport,
            ["misconduct.cooperation"] = MisconductCooperation,
            ["hardship.depart"] = HardshipDepart,
            ["instrument.choose"] = InstrumentChoose,
            ["statute.regime"] = StatuteRegime,
            ["statute.offer"] = StatuteOffer,
            ["subsidy.term"] = SubsidyTerm,
            ["subsidy.amount"] = SubsidyAmount,
        }.ToImmutableDictionary(StringComparer.Ordinal);
}
