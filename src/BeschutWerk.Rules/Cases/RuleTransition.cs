namespace BeschutWerk.Rules;

/// <summary>The cases in which one answer to a question becomes another, or stays.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no transition, and no comparison holds it.</remarks>
/// <param name="Was">The answer under the case's own policy; null where the question does not arise there.</param>
/// <param name="Becomes">The answer under the other policy; null where the question does not arise there.</param>
/// <param name="Cases">The number of cases, 1 or more.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct RuleTransition(RuleAnswer? Was, RuleAnswer? Becomes, int Cases)
{
    /// <summary>Both answers and the number.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Was?.ToString() ?? "(nothing)"} -> {Becomes?.ToString() ?? "(nothing)"}: {Cases}"
        );
}
