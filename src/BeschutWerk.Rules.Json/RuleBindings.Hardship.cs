namespace BeschutWerk.Rules.Json;

/// <content>Article 12.</content>
internal static partial class RuleBindings
{
    private static IDecision HardshipDepart(Policy policy, FieldReader facts) =>
        HardshipRules.Depart(
            policy,
            DecisionJson.DecideOriginal(facts.Required("original"), facts.PathOf("original"), policy),
            facts.RequiredText("newOutcome"),
            new()
            {
                SpecialCase = facts.YesNo("specialCase"),
                UnfairnessEstablished = facts.YesNo("unfairnessEstablished"),
                FixedByStatute = facts.YesNo("fixedByStatute"),
                Reason = facts.Text("reason"),
            }
        );
}
