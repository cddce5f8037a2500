namespace BeschutWerk.Rules;

/// <summary>Explains the review of a case to people.</summary>
public static class CaseReviewExplanation
{
    /// <summary>
    /// Explains a review in lines of plain text: where the case stands, the terms with their days, who can or must do what,
    /// what was against the rules or departed from them, and what still matters.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language.</param>
    /// <returns>The lines, separated by <c>\n</c>; the same for equal reviews on every machine.</returns>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this CaseReview review, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Defined(language, nameof(language));
        return review.ToString();
    }
}
