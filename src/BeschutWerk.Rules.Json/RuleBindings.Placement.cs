namespace BeschutWerk.Rules.Json;

/// <content>Article 5.</content>
internal static partial class RuleBindings
{
    private static IDecision PlacementStart(Policy policy, FieldReader facts) =>
        PlacementRules.Start(
            policy,
            new(facts.RequiredDate("startOn"))
            {
                IndicationHeld = facts.YesNo("indicationHeld"),
                Reported = facts.YesNo("reported"),
                DirectEmployment = facts.YesNo("directEmployment"),
            }
        );

    private static IDecision PlacementExtend(Policy policy, FieldReader facts) =>
        PlacementRules.Extend(
            policy,
            new(
                facts.RequiredDate("startOn"),
                facts.RequiredInteger("months"),
                facts.RequiredInteger("previousExtensionMonths"),
                facts.RequiredDate("decidedOn")
            )
            {
                TrajectoryMonths = facts.Integer("trajectoryMonths"),
                Renewed = facts.YesNo("renewed"),
                Ground = facts.Word<ExtensionGround>("ground"),
                Reason = facts.Text("reason"),
            }
        );

    private static IDecision PlacementRenew(Policy policy, FieldReader facts) =>
        PlacementRules.Renew(
            policy,
            new(
                facts.RequiredDate("startOn"),
                facts.RequiredInteger("months"),
                facts.RequiredInteger("previousExtensionMonths")
            )
            {
                WageValue = facts.WageValue("wageValue"),
                HigherWageValueExpected = facts.YesNo("higherWageValueExpected"),
                NewWorkplace = facts.YesNo("newWorkplace"),
            }
        );

    private static IDecision PlacementFacility(Policy policy, FieldReader facts) =>
        PlacementRules.Facility(
            policy,
            new(
                facts.RequiredDate("trajectoryFirstDay"),
                facts.RequiredDate("trajectoryLastDay"),
                facts.RequiredDate("facilityFirstDay"),
                facts.RequiredDate("facilityLastDay")
            )
        );

    private static IDecision PlacementIncome(Policy policy, FieldReader facts) =>
        PlacementRules.Income(policy, new() { Benefit = facts.Word<Benefit>("benefit") });

    private static IDecision PlacementWageValue(Policy policy, FieldReader facts) =>
        PlacementRules.WageValue(
            policy,
            new()
            {
                DuringTrajectory = facts.YesNo("duringTrajectory"),
                ProspectOfEmployment = facts.YesNo("prospectOfEmployment"),
            }
        );
}
