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
            ("indication.term" or "subsidy.term", "daysLate") => new("besluit", "decision"),
            ("advice.term", "daysLate") => new("advies", "advice"),
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
            "shiftedFor" => new("doorgeschoven wegens", "moved past"),
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
            "subsidisedPercent" => new("gesubsidieerd deel in procenten", "subsidised share in percent"),
            "responsible" => new("verantwoordelijke instantie", "body responsible"),
            "nextOn" => new("uiterlijk opnieuw te bepalen op", "to be determined again by"),
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
            "trajectoryDuty" => new(
                "plicht om een ‹placementTrajectory› aan te bieden",
                "duty to offer ‹a placementTrajectory›"
            ),
            "items" => new("voorzieningen", "provisions"),
            "original" => new("oorspronkelijke beslissing", "original decision"),
            "reason" => new("reden", "reason"),
            "newOutcome" => new("nieuwe uitkomst", "new outcome"),
            _ => throw new ArgumentException($"'{name}' has no text.", nameof(name)),
        };

    /// <summary>A word that is the value of an outcome, for people; a value that is no such word stays as it is.</summary>
    public static Text OfWord(string name, string word) =>
        name switch
        {
            "paidBy" when Words.TryParse<BenefitPayer>(word, out var payer) => Of(payer),
            "responsible" when Words.TryParse<ResponsibleBody>(word, out var body) => Of(body),
            "reintegrationBy" when Words.TryParse<ReintegrationBody>(word, out var body) => Of(body),
            "name" when Words.TryParse<NonWorkingDay>(word, out var day) => Of(day),
            _ => new(word, word),
        };

    private static Text Of(BenefitPayer payer) =>
        payer switch
        {
            BenefitPayer.Municipality => new("de gemeente", "the municipality"),
            BenefitPayer.Uwv => new("UWV", "UWV"),
            BenefitPayer.OtherPayer => new("wie die uitkering betaalt", "whoever pays that benefit"),
            BenefitPayer.Nobody => new("niemand", "nobody"),
        };

    private static Text Of(ResponsibleBody body) =>
        body switch
        {
            ResponsibleBody.Municipality => new("de gemeente", "the municipality"),
            ResponsibleBody.Uwv => new("UWV", "UWV"),
            ResponsibleBody.MunicipalityOrUwv => new("de gemeente of UWV", "the municipality or UWV"),
        };

    private static Text Of(ReintegrationBody body) =>
        body switch
        {
            ReintegrationBody.FormalEmployer => new("‹het formalEmployer›", "the ‹formalEmployer›"),
        };

    /// <summary>The name of a day on which a term cannot end.</summary>
    private static Text Of(NonWorkingDay day) =>
        day switch
        {
            NonWorkingDay.Saturday => new("zaterdag", "Saturday"),
            NonWorkingDay.Sunday => new("zondag", "Sunday"),
            NonWorkingDay.NewYearsDay => new("nieuwjaarsdag", "New Year's Day"),
            NonWorkingDay.GoodFriday => new("Goede Vrijdag", "Good Friday"),
            NonWorkingDay.EasterMonday => new("tweede paasdag", "Easter Monday"),
            NonWorkingDay.KingsDay => new("Koningsdag", "King's Day"),
            NonWorkingDay.LiberationDay => new("Bevrijdingsdag", "Liberation Day"),
            NonWorkingDay.AscensionDay => new("Hemelvaartsdag", "Ascension Day"),
            NonWorkingDay.WhitMonday => new("tweede pinksterdag", "Whit Monday"),
            NonWorkingDay.ChristmasDay => new("eerste kerstdag", "Christmas Day"),
            NonWorkingDay.SecondChristmasDay => new("tweede kerstdag", "the second Christmas day"),
            NonWorkingDay.EquatedDay => new("gelijkgestelde dag", "a day put on a par with a holiday"),
        };
}
