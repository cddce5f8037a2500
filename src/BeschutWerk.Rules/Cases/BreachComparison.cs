namespace BeschutWerk.Rules;

/// <summary>In how many cases a breach stands.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value counts nothing.</remarks>
/// <param name="What">Which breach.</param>
/// <param name="Was">The cases under their own policies, 0 or more.</param>
/// <param name="Becomes">The cases under the other policy, 0 or more.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct BreachComparison(CaseBreachKind What, int Was, int Becomes)
{
    /// <summary>The breach and its numbers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Words.Of(What)}: {Was} -> {Becomes}");
}
