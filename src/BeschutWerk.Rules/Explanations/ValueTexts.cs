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
            "on" => new("beoordeeld op", "judged on"),
            "adviceReceivedOn" => new("advies ontvangen op", "advice received on"),
            "decidedOn" => new("besloten op", "decided on"),
            "firstDay" => new("eerste dag", "first day"),
            "lastDay" => new("laatste dag", "last day"),
            "withinUntil" => new(
                "laatste dag van de termijn na de laatste beoordeling",
                "last day of the term after the last assessment"
            ),
            "suspendedDays" => new(
                "dagen opgeschort door beantwoorde verzoeken",
                "days suspended by answered requests"
            ),
            "daysLeft" => new("dagen over", "days left"),
            "daysLate" => new("dagen te laat", "days late"),
            "subsidisedPercent" => new("gesubsidieerd deel in procenten", "subsidised share in percent"),
            "responsible" => new("verantwoordelijke instantie", "body responsible"),
            "nextOn" => new("opnieuw te bepalen vanaf", "to be determined again from"),
            "reintegrationBy" => new("verantwoordelijk voor de re-integratie", "responsible for re-integration"),
            "alternativeOffered" => new("alternatief aan te bieden", "alternative to be offered"),
            "paidBy" => new("betaald door", "paid by"),
            "hours" => new("uren per week samen", "hours a week together"),
            "hoursNeeded" => new("uren per week nodig", "hours a week needed"),
            "hoursShort" => new("uren per week tekort", "hours a week short"),
            "candidate" => new("kandidaat", "candidate"),
            "passedOver" => new("overgeslagen", "passed over"),
            "tiedWith" => new("zelfde rang", "same rank"),
            "ranking" => new("rangorde", "ranking"),
            "unknownMatch" => new("onbekend of het werk aansluit bij", "unknown whether the work matches"),
            "trajectoryDuty" => new("plicht om een plaatsingstraject aan te bieden", "duty to offer a trajectory"),
            "original" => new("oorspronkelijke beslissing", "original decision"),
            "reason" => new("reden", "reason"),
            "newOutcome" => new("nieuwe uitkomst", "new outcome"),
            _ => new(name, name),
        };

    /// <summary>A word that is the value of an outcome, for people; a value that is no such word stays as it is.</summary>
    public static Text OfWord(string name, string word) =>
        (name, word) switch
        {
            ("paidBy", "otherPayer") => new("wie die uitkering betaalt", "whoever pays that benefit"),
            ("paidBy", "nobody") => new("niemand", "nobody"),
            ("paidBy" or "responsible" or "reintegrationBy", "municipality") => new("de gemeente", "the municipality"),
            ("paidBy" or "responsible" or "reintegrationBy", "uwv") => new("UWV", "UWV"),
            ("paidBy" or "responsible" or "reintegrationBy", "municipalityOrUwv") => new(
                "de gemeente of UWV",
                "the municipality or UWV"
            ),
            ("paidBy" or "responsible" or "reintegrationBy", "formalEmployer") => new(
                "de formele werkgever",
                "the formal employer"
            ),
            _ => new(word, word),
        };
}
