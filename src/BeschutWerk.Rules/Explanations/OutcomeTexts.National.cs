namespace BeschutWerk.Rules;

/// <content>National law.</content>
internal static partial class OutcomeTexts
{
    private static Text AdviceTerm(string word) =>
        word switch
        {
            "running" => new("De adviestermijn van UWV loopt nog.", "UWV's term for advising is still running."),
            "overdue" => new(
                "De adviestermijn van UWV is verstreken zonder advies.",
                "UWV's term for advising has passed without an advice."
            ),
            "receivedInTime" => new("Het advies van UWV kwam op tijd.", "UWV's advice came in time."),
            "receivedLate" => new("Het advies van UWV kwam te laat.", "UWV's advice came late."),
            _ => Unknown(word),
        };

    private static Text StatuteRegime(string word) =>
        word switch
        {
            "notAvailable" => new(
                "De wet geeft de gemeente op deze dag geen bevoegdheid of plicht om beschut werk aan te bieden.",
                "On this day the law gives the municipality no power and no duty to offer sheltered work."
            ),
            "power" => new(
                "De gemeente kan op deze dag beschut werk aanbieden.",
                "On this day the municipality can offer sheltered work."
            ),
            "duty" => new(
                "De gemeente biedt beschut werk aan; op deze dag is dat een wettelijke plicht.",
                "The municipality offers sheltered work; on this day that is a statutory duty."
            ),
            _ => Unknown(word),
        };

    private static Text SubsidyAmount(string word) =>
        word switch
        {
            "amount" => new(
                "Het wettelijke bedrag van de loonkostensubsidie per maand is berekend.",
                "The statutory amount of the wage cost subsidy a month has been reckoned."
            ),
            _ => Unknown(word),
        };
}
