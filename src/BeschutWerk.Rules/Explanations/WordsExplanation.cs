namespace BeschutWerk.Rules;

/// <summary>Norms and caveats in words, on their own: for a list.</summary>
public static class WordsExplanation
{
    /// <summary>A caveat as a sentence without a full stop.</summary>
    /// <param name="caveat">One caveat.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this Caveats caveat, Language language) =>
        CaveatTexts.Of(caveat).In(Guard.Defined(language, nameof(language)));

    /// <summary>
    /// What a norm asks in the first question that weighs it; null for one of a municipality that no question weighs.
    /// </summary>
    /// <param name="norm">The norm.</param>
    /// <param name="policy">The policy, whose terms and numbers the text names.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The norm or the language is no member.</exception>
    public static string? Explain(this Norm norm, Policy policy, Language language)
    {
        Guard.Defined(norm, nameof(norm));
        Guard.Defined(language, nameof(language));
        Guard.NotNull(policy, nameof(policy));
        var rule = NormTable.Of(norm).IsNational
            ? RuleCatalogue.DecidedBy(norm).FirstOrDefault()
            : RuleCatalogue.All.FirstOrDefault(rule => rule.Norms.Contains(norm));
        return rule is null ? null : NormTexts.Of(norm, policy, rule).In(language);
    }
}
