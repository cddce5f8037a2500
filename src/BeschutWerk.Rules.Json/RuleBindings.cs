using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>How the facts of each rule are read from JSON, a row a rule, in the order of the catalogue.</summary>
internal static class RuleBindings
{
    private static readonly string[] SuspensionFields = ["requestedOn", "receivedOn"];

    /// <summary>Reads the facts and decides, by the key of the rule.</summary>
    public static ImmutableDictionary<string, Func<Policy, FieldReader, IDecision>> All { get; } =
        new Dictionary<string, Func<Policy, FieldReader, IDecision>>(StringComparer.Ordinal)
        {
            ["policy.inForce"] = (policy, facts) =>
                PolicyRules.InForce(
                    policy,
                    new(facts.RequiredDate("on"))
                    {
                        PublishedOn = facts.Date("publishedOn"),
                        IntroducedOn = facts.Date("introducedOn"),
                    }
                ),
            ["targetGroup.assess"] = (policy, facts) =>
                TargetGroupRules.Assess(
                    policy,
                    new()
                    {
                        LimitationPresent = facts.YesNo("limitationPresent"),
                        BeyondRegularEmployer = facts.YesNo("beyondRegularEmployer"),
                        WorkCapacity = facts.YesNo("workCapacity"),
                        IndicationHeld = facts.YesNo("indicationHeld"),
                    }
                ),
            ["advice.mayRequest"] = (policy, facts) =>
                AdviceRules.MayRequest(
                    policy,
                    new()
                    {
                        RequestedBy = facts.Word<Requester>("requestedBy"),
                        PreTrajectoryCompleted = facts.YesNo("preTrajectoryCompleted"),
                    }
                ),
            ["advice.investigation"] = (policy, facts) =>
                AdviceRules.Investigation(
                    policy,
                    new(facts.RequiredDate("reportedOn"))
                    {
                        WswIndication = facts.YesNo("wswIndication"),
                        LastAssessedOn = LastAssessed(facts),
                        SituationChanged = facts.YesNo("situationChanged"),
                    }
                ),
            ["advice.conclude"] = (policy, facts) =>
                AdviceRules.Conclude(
                    policy,
                    new()
                    {
                        AdaptationsBeyondEmployer = facts.YesNo("adaptationsBeyondEmployer"),
                        SupervisionBeyondEmployer = facts.YesNo("supervisionBeyondEmployer"),
                    }
                ),
            ["indication.term"] = (policy, facts) =>
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
                    }
                ),
            ["indication.decide"] = (policy, facts) =>
                IndicationRules.Decide(
                    policy,
                    new()
                    {
                        AdviceBelongs = facts.YesNo("adviceBelongs"),
                        CarefullyPrepared = facts.YesNo("carefullyPrepared"),
                        SufficientlyReasoned = facts.YesNo("sufficientlyReasoned"),
                    }
                ),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    private static LastAssessment LastAssessed(FieldReader facts)
    {
        var (date, isNever) = facts.DateOr("lastAssessedOn", "never");
        try
        {
            return isNever ? LastAssessment.Never
                : date is { } on ? LastAssessment.On(on)
                : LastAssessment.Unknown;
        }
        catch (InvalidValueException refusal)
        {
            throw facts.Refused(new InvalidValueException("lastAssessedOn", refusal.Requirement, refusal.Actual));
        }
    }
}
