namespace BeschutWerk.Rules;

/// <summary>One norm that was weighed.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Citation">Where it stands; null where the policy does not regulate it.</param>
/// <param name="Result">What weighing it gave.</param>
/// <remarks>Immutable; equal when every part is equal. The default value is of no norm; no decision has it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Finding(Norm Norm, Citation? Citation, FindingResult Result)
{
    /// <summary>Norm, result and citation, for a person who debugs.</summary>
    public override string ToString() =>
        $"{Norm}: {Words.Of(Result)}{(Citation is { } c ? $" ({c.ToShortString()})" : "")}";
}
