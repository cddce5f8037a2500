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

    private static IDecision StatuteOffer(Policy policy, FieldReader facts) =>
        StatuteRules.Offer(
            policy,
            new(facts.RequiredDate("on"))
            {
                IndicationHeld = facts.YesNo("indicationHeld"),
                NumberRealised = facts.YesNo("numberRealised"),
                Requested = facts.YesNo("requested"),
            }
        );

    private static IDecision SubsidyTerm(Policy policy, FieldReader facts) =>
        SubsidyRules.Term(
            policy,
            new(facts.RequiredDate("on"), facts.RequiredDate("wageValueDeterminedOn"))
            {
                DecidedOn = facts.Date("decidedOn"),
                EquatedDays = new(facts.Dates("equatedDays")),
            }
        );

    private static IDecision SubsidyAmount(Policy policy, FieldReader facts) =>
        SubsidyRules.Amount(
            policy,
            new(facts.RequiredAmount("minimumWage"), facts.RequiredHours("hours"), facts.RequiredHours("fullTimeHours"))
            {
                EmployerCosts = facts.Percentage("employerCostPercent"),
                WageValueAmount = facts.Amount("wageValueAmount"),
                WageValue = facts.WageValue("wageValue"),
                EmploymentFirstDay = facts.Date("employmentFirstDay"),
                On = facts.Date("on"),
                FlatRate = facts.YesNo("flatRate"),
                WswEmployment = facts.YesNo("wswEmployment"),
                OtherSubsidy = facts.YesNo("otherSubsidy"),
                SicknessBenefit = facts.YesNo("sicknessBenefit"),
            }
        );
}
