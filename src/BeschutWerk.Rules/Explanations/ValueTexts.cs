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
            _ => new(name, name),
        };
}
