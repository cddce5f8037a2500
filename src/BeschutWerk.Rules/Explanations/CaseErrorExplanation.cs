namespace BeschutWerk.Rules;

/// <summary>Explains to people what in a case cannot be.</summary>
public static class CaseErrorExplanation
{
    /// <summary>An error in one line: which event, what is allowed, and what was given or is missing.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="InvalidValueException">The language is no member of <see cref="Language"/>.</exception>
    public static string Explain(this CaseError error, Language language)
    {
        if (Guard.Defined(language, nameof(language)) != Language.Dutch || error.Field is null)
        {
            return error.ToString();
        }

        var field = MessageTexts.FieldOf(error.Field);
        var requirement = MessageTexts.InDutch(error.Requirement) ?? "kan zo niet";
        var given = error.Actual.Length > 0 ? $"; het was {error.Actual}" : "";
        return error is { Event: { } place, Type: { } type, On: { } on }
            ? FormattableString.Invariant($"gebeurtenis {place + 1}, {type.Explain(language)} op ")
                + $"{Phrases.Date(on, language)}: {field} {requirement}{given}."
            : $"{field} {requirement}{given}.";
    }
}
