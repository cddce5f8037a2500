namespace BeschutWerk.Rules;

/// <summary>What of a breach a statute fixes, which the hardship clause leaves.</summary>
/// <param name="Breach">The breach of the statute.</param>
/// <param name="Rest">By how much the rules of the policy were broken beyond that; null where by nothing.</param>
internal readonly record struct FixedPart(CaseBreach Breach, CaseAmount? Rest);
