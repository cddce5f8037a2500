namespace BeschutWerk.Rules.Json;

/// <content>Article 8.</content>
internal static partial class RuleBindings
{
    private static IDecision ProvisionsWorkplaceAdaptation(Policy policy, FieldReader facts) =>
        ProvisionRules.WorkplaceAdaptation(
            policy,
            new()
            {
                LimitationPresent = facts.YesNo("limitationPresent"),
                ExpertFindsNecessary = facts.YesNo("expertFindsNecessary"),
                Benefit = facts.Word<Benefit>("benefit"),
            }
        );

    private static IDecision ProvisionsSickness(Policy policy, FieldReader facts) =>
        ProvisionRules.Sickness(policy, new() { DuringEmployment = facts.YesNo("duringEmployment") });

    private static IDecision ProvisionsEnd(Policy policy, FieldReader facts) =>
        ProvisionRules.End(
            policy,
            new() { DuringEmployment = facts.YesNo("duringEmployment"), NewAdvice = facts.Word<NewAdvice>("newAdvice") }
        );

    private static IDecision ProvisionsListed(Policy policy, FieldReader facts) =>
        ProvisionRules.Listed(policy, new() { Period = facts.Word<ProvisionPeriod>("period") });
}
