namespace BeschutWerk.Rules.Json;

/// <content>The order of the instruments.</content>
internal static partial class RuleBindings
{
    private static IDecision InstrumentChoose(Policy policy, FieldReader facts) =>
        InstrumentRules.Choose(
            policy,
            new()
            {
                AbleToWork = facts.YesNo("ableToWork"),
                SuitableInstruments = facts
                    .Words("suitableInstruments", except: SuitableInstruments.None)
                    ?.Aggregate(SuitableInstruments.None, (all, one) => all | one),
                ShelteredWorkFits = facts.YesNo("shelteredWorkFits"),
            }
        );
}
