namespace BeschutWerk.Rules;

/// <summary>Norms and caveats in words, on their own: for a list.</summary>
public static class WordsExplanation
{
    /// <summary>Caveats as sentences without a full stop: of several one after the other, of none that there is none.</summary>
    /// <param name="caveat">One caveat, several, or none.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this Caveats caveat, Language language) =>
        CaveatTexts.Of(caveat).In(Guard.Defined(language, nameof(language)), policy: null);

    /// <summary>The name of a question for people, such as "besluit over de indicatie".</summary>
    /// <param name="rule">The question.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="ArgumentNullException">The question is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this Rule rule, Language language, Policy? policy = null) =>
        RuleTexts.Of(Guard.NotNull(rule, nameof(rule)), policy).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>The name of a fact for people, such as "loonwaarde".</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="language">The language.</param>
    /// <param name="policy">The policy, whose own words the text takes; null for neutral words.</param>
    /// <exception cref="ArgumentNullException">The fact is missing.</exception>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this RuleFact fact, Language language, Policy? policy = null) =>
        FactTexts.NameOf(Guard.NotNull(fact, nameof(fact)).Name).In(Guard.Defined(language, nameof(language)), policy);

    /// <summary>
    /// What a norm asks by a policy, in full: with its numbers, every condition that this text puts, what it lists, and the
    /// order of the waiting list. A norm of a person's health is named, and nothing said of its content.
    /// </summary>
    /// <param name="norm">The norm.</param>
    /// <param name="policy">The policy, whose terms and numbers the text names.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text without a full stop.</returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">The norm or the language is no member.</exception>
    public static string Explain(this Norm norm, Policy policy, Language language)
    {
        Guard.Defined(norm, nameof(norm));
        Guard.Defined(language, nameof(language));
        Guard.NotNull(policy, nameof(policy));
        return NormTexts.InFull(norm, policy).In(language, policy);
    }

    /// <summary>The name of a kind of norm for people, such as "bevoegdheid".</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The kind or the language is no member.</exception>
    public static string Explain(this NormKind kind, Language language) =>
        NormTexts.Of(Guard.Defined(kind, nameof(kind))).In(Guard.Defined(language, nameof(language)));

    /// <summary>How far something binds, in a word for people, such as "gebonden".</summary>
    /// <param name="force">The force.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The force or the language is no member.</exception>
    public static string Explain(this Force force, Language language) =>
        ForceTexts.NameOf(Guard.Defined(force, nameof(force))).In(Guard.Defined(language, nameof(language)));

    /// <summary>A condition in words.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The condition or the language is no member.</exception>
    public static string Explain(this Condition condition, Language language) =>
        NormTexts
            .Of(Guard.Defined(condition, nameof(condition)), percentage: null)
            .In(Guard.Defined(language, nameof(language)), policy: null);
}
