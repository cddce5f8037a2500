namespace BeschutWerk.Rules;

/// <summary>The names of the values that an outcome carries.</summary>
internal static class ValueTexts
{
    public static Text Of(Rule rule, string name) =>
        (rule.Key, name) switch
        {
            ("placement.extend", "lastDay") => new("nieuwe laatste dag", "new last day"),
            ("employment.contract", "lastDay") => new(
                "laatste dag van de eerste, tijdelijke periode",
                "last day of the first, temporary period"
            ),
            _ => Of(name),
        };

    private static Text Of(string name) =>
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
            "paidBy" => new("betaald door", "paid by"),
            _ => new(name, name),
        };

    /// <summary>A word that is the value of an outcome, for people; a value that is no such word stays as it is.</summary>
    public static Text OfWord(string name, string word) =>
        (name, word) switch
        {
            ("paidBy", "otherPayer") => new("wie die uitkering betaalt", "whoever pays that benefit"),
            ("paidBy", "nobody") => new("niemand", "nobody"),
            (_, "municipality") => new("de gemeente", "the municipality"),
            (_, "uwv") => new("UWV", "UWV"),
            (_, "municipalityOrUwv") => new("de gemeente of UWV", "the municipality or UWV"),
            (_, "formalEmployer") => new("de formele werkgever", "the formal employer"),
            _ => new(word, word),
        };
}
