namespace BeschutWerk.Rules;

/// <summary>In how many cases a question waits for a fact, and in how many it would under another policy.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value has no fact and counts nothing.</remarks>
/// <param name="Fact">The fact.</param>
/// <param name="Was">The cases that lack it under their own policy, 0 or more.</param>
/// <param name="Becomes">The cases that lack it under the other, 0 or more.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct FactComparison(RuleFact Fact, int Was, int Becomes)
{
    /// <summary>The fact and its numbers.</summary>
    public override string ToString() =>
        Fact is null ? "(no fact)" : FormattableString.Invariant($"{Fact.Name}: {Was} -> {Becomes}");
}
