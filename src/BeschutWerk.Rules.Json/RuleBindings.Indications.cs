namespace BeschutWerk.Rules.Json;

/// <content>Articles 2, 3, 4 and 13.</content>
internal static partial class RuleBindings
{
    private static readonly string[] SuspensionFields = ["requestedOn", "receivedOn"];

    private static IDecision PolicyInForce(Policy policy, FieldReader facts) =>
        PolicyRules.InForce(
            policy,
            new(facts.RequiredDate("on"))
            {
                PublishedOn = facts.Date("publishedOn"),
                IntroducedOn = facts.Date("introducedOn"),
            }
        );

    private static IDecision TargetGroupAssess(Policy policy, FieldReader facts) =>
        TargetGroupRules.Assess(
            policy,
            new()
            {
                LimitationPresent = facts.YesNo("limitationPresent"),
                BeyondRegularEmployer = facts.YesNo("beyondRegularEmployer"),
                WorkCapacity = facts.YesNo("workCapacity"),
                IndicationHeld = facts.YesNo("indicationHeld"),
            }
        );

    private static IDecision AdviceMayRequest(Policy policy, FieldReader facts) =>
        AdviceRules.MayRequest(
            policy,
            new()
            {
                RequestedBy = facts.Word<Requester>("requestedBy"),
                PreTrajectoryCompleted = facts.YesNo("preTrajectoryCompleted"),
            }
        );

    private static IDecision AdviceInvestigation(Policy policy, FieldReader facts) =>
        AdviceRules.Investigation(
            policy,
            new(facts.RequiredDate("reportedOn"))
            {
                RequestedBy = facts.Word<Requester>("requestedBy"),
                WswIndication = facts.YesNo("wswIndication"),
                LastAssessedOn = LastAssessed(facts),
                SituationChanged = facts.YesNo("situationChanged"),
            }
        );

    private static IDecision AdviceConclude(Policy policy, FieldReader facts) =>
        AdviceRules.Conclude(
            policy,
            new()
            {
                AdaptationsBeyondEmployer = facts.YesNo("adaptationsBeyondEmployer"),
                SupervisionBeyondEmployer = facts.YesNo("supervisionBeyondEmployer"),
            }
        );

    private static IDecision IndicationTerm(Policy policy, FieldReader facts) =>
        IndicationRules.Term(
            policy,
            new(facts.RequiredDate("on"), facts.RequiredDate("adviceReceivedOn"))
            {
                Suspensions = new(
                    facts.List(
                        "suspensions",
                        SuspensionFields,
                        item => new Suspension(item.RequiredDate("requestedOn"), item.Date("receivedOn"))
                    )
                ),
                DecidedOn = facts.Date("decidedOn"),
                EquatedDays = new(facts.Dates("equatedDays")),
            }
        );

    private static IDecision IndicationDecide(Policy policy, FieldReader facts) =>
        IndicationRules.Decide(
            policy,
            new()
            {
                AdviceBelongs = facts.YesNo("adviceBelongs"),
                CarefullyPrepared = facts.YesNo("carefullyPrepared"),
                SufficientlyReasoned = facts.YesNo("sufficientlyReasoned"),
            }
        );

    private static LastAssessment LastAssessed(FieldReader facts)
    {
        var (date, isNever) = facts.DateOr("lastAssessedOn", "never");
        return isNever ? LastAssessment.Never
            : date is { } on ? facts.Made("lastAssessedOn", () => LastAssessment.On(on))
            : LastAssessment.Unknown;
    }
}
