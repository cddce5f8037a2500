namespace BeschutWerk.Rules.Json;

/// <content>Article 10.</content>
internal static partial class RuleBindings
{
    private static IDecision IndicationReassess(Policy policy, FieldReader facts) =>
        IndicationRules.Reassess(
            policy,
            new()
            {
                Phase = facts.Word<ReassessmentPhase>("phase"),
                WageValue = facts.WageValue("wageValue"),
                CriteriaInDoubt = facts.YesNo("criteriaInDoubt"),
            }
        );

    private static IDecision IndicationAfterNewAdvice(Policy policy, FieldReader facts) =>
        IndicationRules.AfterNewAdvice(
            policy,
            new()
            {
                Phase = facts.Word<NewAdvicePhase>("phase"),
                Belongs = facts.YesNo("belongs"),
                SameTrajectoryContinued = facts.YesNo("sameTrajectoryContinued"),
                AlternativePossible = facts.YesNo("alternativePossible"),
            }
        );
}
