namespace BeschutWerk.Rules.Json;

/// <content>Article 6, and the employer.</content>
internal static partial class RuleBindings
{
    private static IDecision EmploymentContractKind(Policy policy, FieldReader facts) =>
        EmploymentRules.Contract(
            policy,
            new(facts.RequiredDate("on"), facts.RequiredDate("firstContractOn"))
            {
                NoLongerInTargetGroup = facts.YesNo("noLongerInTargetGroup"),
            }
        );

    private static IDecision EmploymentHours(Policy policy, FieldReader facts) =>
        EmploymentRules.Hours(
            policy,
            new(facts.RequiredHours("fullTimeHours"), facts.RequiredHours("hours"))
            {
                MedicalRestriction = facts.YesNo("medicalRestriction"),
                OtherInability = facts.Word<OtherInability>("otherInability"),
            }
        );

    private static IDecision EmploymentEmployer(Policy policy, FieldReader facts) =>
        EmploymentRules.Employer(policy, new() { ShelteredWorkFits = facts.YesNo("shelteredWorkFits") });
}
