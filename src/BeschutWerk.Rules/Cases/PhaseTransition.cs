namespace BeschutWerk.Rules;

/// <summary>The cases that stand in one phase and would stand in another, or in the same.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no transition, and no comparison holds it.</remarks>
/// <param name="Was">The phase under the case's own policy.</param>
/// <param name="Becomes">The phase under the other policy.</param>
/// <param name="Cases">The number of cases, 1 or more.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PhaseTransition(CasePhase Was, CasePhase Becomes, int Cases)
{
    /// <summary>Both phases and the number.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Words.Of(Was)} -> {Words.Of(Becomes)}: {Cases}");
}
