namespace BeschutWerk.Rules.Json;

/// <content>National law.</content>
internal static partial class RuleBindings
{
    private static IDecision AdviceTerm(Policy policy, FieldReader facts) =>
        AdviceRules.Term(
            policy,
            new(facts.RequiredDate("on"), facts.RequiredDate("requestedOn"))
            {
                ReceivedOn = facts.Date("receivedOn"),
                EquatedDays = new(facts.Dates("equatedDays")),
            }
        );

    private static IDecision StatuteRegime(Policy policy, FieldReader facts) =>
        StatuteRules.Regime(policy, new(facts.RequiredDate("on")));

    private static IDecision SubsidyAmount(Policy policy, FieldReader facts) =>
        SubsidyRules.Amount(
            policy,
            new(
                facts.RequiredAmount("minimumWage"),
                facts.RequiredHours("hours"),
                facts.RequiredHours("fullTimeHours"),
                facts.RequiredPercentage("employerCostPercent")
            )
            {
                WageValueAmount = facts.Amount("wageValueAmount"),
                EmploymentFirstDay = facts.Date("employmentFirstDay"),
                On = facts.Date("on"),
                FlatRate = facts.YesNo("flatRate"),
            }
        );
}
