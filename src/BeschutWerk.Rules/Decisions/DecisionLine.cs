namespace BeschutWerk.Rules;

/// <summary>What tells two decisions apart beyond outcome and citation, on the same line.</summary>
internal static class DecisionLine
{
    /// <summary>The values, the norms by what they gave, the warnings and the policy.</summary>
    public static string Of(IDecision decision)
    {
        var told = string.Join(", ", decision.Values.Where(IsTold));
        var values = told.Length == 0 ? "" : $" ({told})";
        var findings = string.Concat(
            new[] { FindingResult.Met, FindingResult.Unmet, FindingResult.Unknown }.Select(result =>
                Named(Words.Of(result), Norms(decision, result))
            )
        );
        return $"{values}{findings}{Named("caveats", decision.Caveats.Each().Select(Words.Of))}; {decision.Policy.Key}";
    }

    /// <summary>A reason is free text, which may say anything about a person: it is never shown.</summary>
    public static bool IsTold(OutcomeValue value) => !string.Equals(value.Name, "reason", StringComparison.Ordinal);

    private static IEnumerable<string> Norms(IDecision decision, FindingResult result) =>
        decision.Findings.Where(finding => finding.Result == result).Select(finding => finding.Norm.ToString());

    private static string Named(string name, IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        return list.Length == 0 ? "" : $"; {name} {list}";
    }
}
