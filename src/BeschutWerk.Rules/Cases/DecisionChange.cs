namespace BeschutWerk.Rules;

/// <summary>A decision of a case that another policy makes otherwise.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no change, and no comparison holds it.</remarks>
/// <param name="Rule">The question.</param>
/// <param name="Was">The decision under the case's own policy; null where the question does not arise there.</param>
/// <param name="Becomes">The decision under the other policy; null where the question does not arise there.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct DecisionChange(Rule Rule, IDecision? Was, IDecision? Becomes)
{
    /// <summary>The question, and what was and is decided.</summary>
    public override string ToString() => $"{Rule}: {Answer(Was)} -> {Answer(Becomes)}";

    private static string Answer(IDecision? decision) =>
        decision is null ? "(nothing)" : RuleAnswer.Of(decision).ToString();
}
