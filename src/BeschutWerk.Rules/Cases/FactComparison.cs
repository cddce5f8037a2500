namespace BeschutWerk.Rules;

/// <summary>In how many cases a question waits for a fact, and in how many it would under another policy.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Was">The cases that lack it under their own policy.</param>
/// <param name="Becomes">The cases that lack it under the other.</param>
/// <remarks>Immutable; equal when every part is equal.</remarks>
public sealed record FactComparison(RuleFact Fact, int Was, int Becomes);
