namespace BeschutWerk.Rules;

/// <summary>How often a term stands in many cases, and what becomes of its last day under another policy.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value counts nothing.</remarks>
/// <param name="Name">Which term.</param>
/// <param name="Was">The terms under the cases' own policies, 0 or more.</param>
/// <param name="Becomes">The terms under the other policy, 0 or more.</param>
/// <param name="Earlier">
/// Of those that stand on both sides, the terms that end earlier, or have a last day where they had none.
/// </param>
/// <param name="Later">Of those that stand on both sides, the terms that end later, or have no last day any more.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct TermComparison(CaseTermName Name, int Was, int Becomes, int Earlier, int Later)
{
    /// <summary>The term and its numbers.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Words.Of(Name)}: {Was} -> {Becomes}, {Earlier} earlier, {Later} later");
}
