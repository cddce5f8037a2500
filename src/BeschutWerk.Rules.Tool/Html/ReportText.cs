using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>The words of the page that are not those of the review itself.</summary>
internal sealed class ReportText(Language language)
{
    public Language Language => language;

    public string Code => In("nl", "en");

    public string Day => In("Dag", "Day");

    public string Rules => In("Regels", "Rules");

    public string Phase => In("Fase", "Phase");

    public string TimeLine => In("Tijdlijn", "Time line");

    public string TimeLineDescription =>
        In(
            "Van vroeg naar laat, niet op schaal. Rond: gebeurtenis. Driehoek: in strijd met de regels. Ruit: afwijking. "
                + "Balk met letter: termijn, gearceerd een opschorting. Streeplijn: dag van de beoordeling.",
            "From early to late, not to scale. Dot: event. Triangle: against the rules. Diamond: departure. Bar with a "
                + "letter: term, hatched a suspension. Dashed line: day of the review."
        );

    public string DayOfReview => In("dag van de beoordeling", "day of the review");

    public string Suspension => In("opschorting", "suspension");

    public string NextSteps => In("Volgende stappen", "Next steps");

    public string Breaches => In("In strijd met de regels", "Against the rules");

    public string Departures => In("Afwijkingen", "Departures");

    public string Terms => In("Termijnen", "Terms");

    public string Missing => In("Nog niet bekend, en van belang", "Not known yet, and of importance");

    public string Obstacles => In("Staat in de weg", "Stands in the way");

    public string Decisions => In("Beslissingen", "Decisions");

    public string Events => In("Gebeurtenissen", "Events");

    public string None => In("Geen.", "None.");

    public string Title(CaseReview review) =>
        In($"Zaak {review.Case} op {Iso(review.On)}", $"Case {review.Case} on {Iso(review.On)}");

    public string Starts(string letter, string name) => In($"{letter} begint: {name}", $"{letter} begins: {name}");

    public string Ends(string letter, string name) => In($"{letter} laatste dag: {name}", $"{letter} last day: {name}");

    public string Answered(string letter) =>
        In($"{letter} eindigt: informatie ontvangen", $"{letter} ends: information received");

    /// <summary>A day as it stands in case files, whatever the language.</summary>
    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private string In(string dutch, string english) => language == Language.Dutch ? dutch : english;
}
