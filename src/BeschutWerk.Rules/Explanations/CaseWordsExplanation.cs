namespace BeschutWerk.Rules;

/// <summary>The words of a review for people, on their own: for a picture or a table.</summary>
public static class CaseWordsExplanation
{
    /// <summary>A type of event for people.</summary>
    /// <param name="type">The type.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The type or the language is no member.</exception>
    public static string Explain(this CaseEventType type, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(type, nameof(type))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>The name of a term for people.</summary>
    /// <param name="name">The name.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The name or the language is no member.</exception>
    public static string Explain(this CaseTermName name, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(name, nameof(name))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>A kind of breach for people.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The kind or the language is no member.</exception>
    public static string Explain(this CaseBreachKind kind, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(kind, nameof(kind))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>A kind of departure for people.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="InvalidValueException">The kind or the language is no member.</exception>
    public static string Explain(this CaseDepartureKind kind, Language language, Policy? policy = null) =>
        CaseTexts.Of(Guard.Defined(kind, nameof(kind))).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>A norm that stands in the way, as what it asks, with its article.</summary>
    /// <param name="review">The review in which it stands.</param>
    /// <param name="obstacle">The obstacle.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The review is missing.</exception>
    /// <exception cref="InvalidValueException">The obstacle is a default value, or the language is no member.</exception>
    public static string Explain(this CaseReview review, Obstacle obstacle, Language language)
    {
        Guard.NotNull(review, nameof(review));
        Guard.Initialized(obstacle != default, nameof(obstacle));
        var norm = NormTexts
            .Of(obstacle.Norm, review.Policy, obstacle.Rule)
            .In(Guard.Defined(language, nameof(language)), review.Policy);
        var place = obstacle.Citation is { } citation ? $" ({citation.ToShortString(review.Policy.Regulation)})" : "";
        return $"{obstacle.Rule.Key}: {norm}{place}";
    }
}
