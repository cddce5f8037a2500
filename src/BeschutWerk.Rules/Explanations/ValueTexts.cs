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
            "newOutcome" => new("nieuwe uitkomst", "new outcome"),
            _ => new(name, name),
        };
}
