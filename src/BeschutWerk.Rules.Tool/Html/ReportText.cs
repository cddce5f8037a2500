using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>The words of the page that are not those of the review itself.</summary>
internal sealed class ReportText(Language language)
{
    public Language Language => language;

    public string Code => In("nl", "en");

    public string Rules => In("Regels", "Rules");

    public string Now => In("Hoe het ervoor staat", "Where it stands");

    public string Phase => In("Fase", "Phase");

    public string NextLastDay => In("Volgende laatste dag", "Next last day");

    public string LastDayPassed => In("Laatste dag voorbij", "Last day passed");

    public string NoLastDay => In("Er loopt nu geen termijn met een laatste dag.", "No term with a last day runs now.");

    public string WhoMustAct => In("Wie moet iets doen", "Who must act");

    public string NobodyMust =>
        In(
            "Niemand moet nu iets doen. Wat mag, staat bij de volgende stappen.",
            "Nobody must do anything now. What may be done stands under the next steps."
        );

    public string Today => In("vandaag", "today");

    public string NextSteps => In("Volgende stappen", "Next steps");

    public string Breaches => In("In strijd met de regels", "Against the rules");

    public string Departures => In("Afwijkingen", "Departures");

    public string Remarks => In("Kanttekeningen", "Remarks");

    public string Missing => In("Nog niet bekend, en van belang", "Not known yet, and of importance");

    public string Obstacles => In("Staat in de weg", "Stands in the way");

    public string Rank => In("Rang op de wachtlijst", "Rank on the waiting list");

    public string TimeLine => In("Tijdlijn", "Time line");

    public string Bars => In("Balken", "Bars");

    public string AsList => In("De tijdlijn als lijst", "The time line as a list");

    public string ListBelow => In(" Hetzelfde staat hieronder als lijst.", " The same stands below as a list.");

    public string Terms => In("Termijnen", "Terms");

    public string Decisions => In("Beslissingen", "Decisions");

    public string DayOfReview => In("dag van de beoordeling", "day of the review");

    public string Suspension => In("opschorting", "suspension");

    public string Title(CaseReview review) =>
        In($"Zaak {review.Case} op {Date(review.On)}", $"Case {review.Case} on {Date(review.On)}");

    public string StandsStill(string terms) =>
        In($"Geen zolang deze termijn stilstaat: {terms}.", $"None while this term stands still: {terms}.");

    public string LastDayOf(TimeLineBar bar) =>
        bar.Allowed is null
            ? In($"laatste dag van {bar.Letter} ({bar.Name})", $"last day of {bar.Letter} ({bar.Name})")
            : In(
                $"vastgelegde laatste dag van {bar.Letter} ({bar.Name})",
                $"recorded last day of {bar.Letter} ({bar.Name})"
            );

    public string AllowedUpTo(TimeLineBar bar) =>
        In(
            $"laatste dag die het artikel voor {bar.Letter} toestaat ({bar.Name})",
            $"last day that the article allows for {bar.Letter} ({bar.Name})"
        );

    /// <summary>Behind an event: the bars that end with it; nothing where there are none.</summary>
    public string Ended(IReadOnlyList<string> letters) =>
        letters.Count == 0 ? "" : In(" (einde van ", " (end of ") + string.Join(", ", letters) + ")";

    /// <summary>The days of a bar in words, and that nothing hangs on it any more.</summary>
    public string Days(TimeLineBar bar, Policy policy)
    {
        // the bar is drawn up to what ended its term; the term has one last day, here as in the list of terms
        var days = (bar.Term?.LastDay ?? bar.Last) is { } last
            ? In($"{Date(bar.First)} tot en met {Date(last)}", $"{Date(bar.First)} to {Date(last)}")
            : In($"vanaf {Date(bar.First)}, nog zonder laatste dag", $"from {Date(bar.First)}, no last day yet");
        days += bar.Term is { } term ? CaseReviewExplanation.Lawful(term, Language) : "";
        return !bar.IsPast ? days
            : bar.Term is { EndedBy: not null } over
                ? $"{days}, {CaseReviewExplanation.Ended(over, on: null).In(Language, policy)}"
            : days + In(", voorbij", ", past");
    }

    /// <summary>What the picture is, and what its signs mean: only the signs that it has.</summary>
    public string Description(TimeLine line)
    {
        var kinds = line.Rows.Select(row => row.Kind).ToHashSet();
        var signs = new[]
        {
            kinds.Contains(TimeLineKind.Event) ? In("rond: gebeurtenis", "dot: event") : null,
            kinds.Contains(TimeLineKind.Breach)
                ? In("driehoek: in strijd met de regels", "triangle: against the rules")
                : null,
            kinds.Contains(TimeLineKind.Departure) ? In("ruit: afwijking", "diamond: departure") : null,
            kinds.Contains(TimeLineKind.LastDay) ? In("streep: laatste dag", "bar line: last day") : null,
            In("kruis: dag van de beoordeling", "cross: day of the review"),
            line.Bars.IsEmpty
                ? null
                : In("balk met letter: termijn, grijs als die voorbij is", "bar with a letter: term, grey once past"),
            line.Bars.Any(bar => bar.IsSuspension) ? In("gearceerd: opschorting", "hatched: suspension") : null,
            line.Bars.Any(bar => bar.Allowed is not null)
                ? In(
                    "leeg met stippelrand: dagen die het artikel niet toestaat",
                    "empty with a dotted edge: days that the article does not allow"
                )
                : null,
        };
        return In("Op schaal, van vroeg naar laat; ", "To scale, from early to late; ")
            + string.Join("; ", signs.OfType<string>())
            + ".";
    }

    /// <summary>What a line of the time line is, in front of it where its words do not tell.</summary>
    public string KindOf(TimeLineKind kind) =>
        kind switch
        {
            TimeLineKind.Breach => In("in strijd met de regels: ", "against the rules: "),
            TimeLineKind.Departure => In("afwijking: ", "departure: "),
            _ => "",
        };

    /// <summary>How many terms there are and how many still matter.</summary>
    public string TermCount(int all, int past) =>
        In(
            $"{Counted(all, "termijn", "termijnen")}{(past == 0 ? "" : Invariant($", waarvan {past} voorbij"))}",
            $"{Counted(all, "term", "terms")}{(past == 0 ? "" : Invariant($", {past} of them past"))}"
        );

    /// <summary>How far off a day is, from the day of the review.</summary>
    public string Away(LocalDate day, LocalDate on) =>
        Period.DaysBetween(on, day) switch
        {
            0 => Today,
            1 => In("morgen", "tomorrow"),
            > 1 and var days => In(Invariant($"over {days} dagen"), Invariant($"in {days} days")),
            -1 => In("gisteren", "yesterday"),
            var days => In(Invariant($"{-days} dagen geleden"), Invariant($"{-days} days ago")),
        };

    /// <summary>Words that begin a sentence or stand as a heading.</summary>
    public static string Sentence(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    public string Date(LocalDate day) => Phrases.Date(day, language);

    private static string Counted(int count, string one, string more) =>
        Invariant($"{count} {(count == 1 ? one : more)}");

    private static string Invariant(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);

    private string In(string dutch, string english) => language == Language.Dutch ? dutch : english;
}
