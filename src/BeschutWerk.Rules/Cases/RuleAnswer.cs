namespace BeschutWerk.Rules;

/// <summary>What a decision comes to, whatever its article, dates and numbers: for counting and comparing.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. The default value is the answer of no decision: determined, and yet without an
/// outcome.
/// </remarks>
/// <param name="Status">How far the decision has come.</param>
/// <param name="Outcome">The word of the outcome; null while not determined.</param>
/// <param name="Force">How far it binds; null while not determined.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct RuleAnswer(DecisionStatus Status, string? Outcome = null, Force? Force = null)
{
    /// <summary>What a decision comes to.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">The decision is missing.</exception>
    /// <exception cref="InvalidOperationException">The decision is a default value.</exception>
    public static RuleAnswer Of(IDecision decision) =>
        new(Guard.NotNull(decision, nameof(decision)).Status, decision.OutcomeWord, decision.Force);

    /// <summary>The outcome and its force, or the status.</summary>
    public override string ToString() =>
        Outcome is null ? Words.Of(Status) : $"{Outcome}{(Force is { } force ? $", {Words.Of(force)}" : "")}";
}
