namespace BeschutWerk.Rules;

/// <summary>The names of the values that an outcome carries.</summary>
internal static class ValueTexts
{
    public static Text Of(string name) =>
        name switch
        {
            "firstDay" => new("eerste dag", "first day"),
            "lastDay" => new("laatste dag", "last day"),
            "withinUntil" => new(
                "laatste dag van de termijn na de laatste beoordeling",
                "last day of the term after the last assessment"
            ),
            "suspendedDays" => new("dagen opgeschort", "days suspended"),
            "daysLeft" => new("dagen over", "days left"),
            "daysLate" => new("dagen te laat", "days late"),
            "subsidisedPercent" => new("gesubsidieerd deel in procenten", "subsidised share in percent"),
            "responsible" => new("verantwoordelijk", "responsible"),
            "nextOn" => new("opnieuw te bepalen vanaf", "to be determined again from"),
            "reintegrationBy" => new("verantwoordelijk voor de re-integratie", "responsible for re-integration"),
            "alternativeOffered" => new("alternatief aan te bieden", "alternative to be offered"),
            _ => new(name, name),
        };

    /// <summary>The value itself for people; a word of the contract in the language's own words.</summary>
    public static string Value(OutcomeValue value, Language language) =>
        (value.Name, value.Value) switch
        {
            ("responsible" or "reintegrationBy", string word) => Word(word).In(language),
            _ => Phrases.Value(value.Value, language),
        };

    private static Text Word(string word) =>
        word switch
        {
            "municipality" => new("de gemeente", "the municipality"),
            "uwv" => new("UWV", "UWV"),
            "municipalityOrUwv" => new("de gemeente of UWV", "the municipality or UWV"),
            "formalEmployer" => new("de formele werkgever", "the formal employer"),
            _ => new(word, word),
        };
}
