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
            "wageValueDeterminedOn" => new(
                "loonwaarde vastgesteld, of vaststelling achterwege gelaten, op",
                "wage value determined, or its determination omitted, on"
            ),
            "requestedOn" => new("gevraagd op", "asked for on"),
            "receivedOn" => new("ontvangen op", "received on"),
            "shiftedFor" => new("doorgeschoven voorbij", "moved past"),
            "wswOpen" => new("Wsw nog open voor nieuwe instroom", "Wsw still open to newcomers"),
            "gross" => new("verschil of forfaitair deel, euro per maand", "difference or flat share, euros a month"),
            "cap" => new("hoogste bedrag daarvan", "most that counts of it"),
            "fullTime" => new("voltijds, met werkgeverslasten", "full time, with employer costs"),
            "hoursFactor" => new("factor voor de uren", "factor for the hours"),
            "amount" => new("voor deze uren", "for these hours"),
            "amountRounded" => new("afgerond op centen", "rounded to cents"),
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
            "trajectoryDuty" => new("plicht om een ‹placementTrajectory› aan te bieden", "duty to offer a trajectory"),
            "items" => new("voorzieningen", "provisions"),
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
                "‹het formalEmployer›",
                "the ‹formalEmployer›"
            ),
            ("name", _) => OfDay(word),
            _ => new(word, word),
        };

    /// <summary>The name of a day on which a term cannot end.</summary>
    private static Text OfDay(string name) =>
        name switch
        {
            "saturday" => new("zaterdag", "Saturday"),
            "sunday" => new("zondag", "Sunday"),
            "newYearsDay" => new("nieuwjaarsdag", "New Year's Day"),
            "goodFriday" => new("Goede Vrijdag", "Good Friday"),
            "easterMonday" => new("tweede paasdag", "Easter Monday"),
            "kingsDay" => new("Koningsdag", "King's Day"),
            "liberationDay" => new("Bevrijdingsdag", "Liberation Day"),
            "ascensionDay" => new("Hemelvaartsdag", "Ascension Day"),
            "whitMonday" => new("tweede pinksterdag", "Whit Monday"),
            "christmasDay" => new("eerste kerstdag", "Christmas Day"),
            "secondChristmasDay" => new("tweede kerstdag", "the second Christmas day"),
            "equatedDay" => new("gelijkgestelde dag", "a day put on a par with a holiday"),
            _ => new(name, name),
        };
}
