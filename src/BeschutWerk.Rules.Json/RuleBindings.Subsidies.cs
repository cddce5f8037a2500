namespace BeschutWerk.Rules.Json;

/// <content>Article 7.</content>
internal static partial class RuleBindings
{
    private static IDecision SubsidyDecide(Policy policy, FieldReader facts) =>
        SubsidyRules.Decide(
            policy,
            new()
            {
                Trajectory = facts.Word<TrajectoryStatus>("trajectory"),
                PreviousExtensionMonths = facts.Integer("previousExtensionMonths"),
                TargetGroupConfirmed = facts.YesNo("targetGroupConfirmed"),
                WageValue = facts.WageValue("wageValue"),
                EmployerWilling = facts.YesNo("employerWilling"),
                DepartureReason = facts.Text("departureReason"),
                Workplace = facts.Word<Workplace>("workplace"),
                IndependentOfBenefit = facts.YesNo("independentOfBenefit"),
                ReceivesWajong = facts.YesNo("receivesWajong"),
            }
        );

    private static IDecision SubsidyAward(Policy policy, FieldReader facts) =>
        SubsidyRules.Award(
            policy,
            new()
            {
                ConditionsRecorded = facts.YesNo("conditionsRecorded"),
                HoursRecorded = facts.YesNo("hoursRecorded"),
                SubsidyRecorded = facts.YesNo("subsidyRecorded"),
                PersonalSupportRecorded = facts.YesNo("personalSupportRecorded"),
            }
        );

    private static IDecision SubsidyNextDetermination(Policy policy, FieldReader facts) =>
        SubsidyRules.NextDetermination(
            policy,
            new(facts.RequiredDate("on"), facts.RequiredDate("lastDeterminedOn"))
            {
                EveryMonths = facts.Integer("everyMonths"),
            }
        );
}
