using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The time line of a case: a line for each thing that falls on a day, from early to late, and a bar for each term and
/// suspension.
/// </summary>
/// <param name="Rows">The lines, by day.</param>
/// <param name="Bars">The bars, by first day.</param>
internal sealed record TimeLine(ImmutableArray<TimeLineRow> Rows, ImmutableArray<TimeLineBar> Bars)
{
    /// <summary>The first day that it shows.</summary>
    public LocalDate First => Rows.Select(row => row.Day).Concat(Bars.Select(bar => bar.First)).Min();

    /// <summary>The last day that it shows.</summary>
    public LocalDate Last => Rows.Select(row => row.Day).Concat(Bars.Select(bar => bar.Last ?? bar.First)).Max();

    public static TimeLine Of(CaseFile file, CaseReview review, ReportText text)
    {
        var events = file.Events.Where(item => item.On <= review.On).ToList();
        var bars = review
            .Terms.Where(term => term.Name is not CaseTermName.Suspension) // the events tell every suspension, past ones too
            .Where(term => !CoversAll(term, events, review.On))
            .Select(term => Bar(term, review, text))
            .Concat(Suspensions(events, review, text))
            .OrderBy(bar => bar.First)
            .Select((bar, i) => bar with { Letter = Letter(i) })
            .ToImmutableArray();
        var rows = Events(events, bars, review, text)
            .Concat(
                review.Departures.Select(d => new TimeLineRow(
                    d.On,
                    TimeLineKind.Departure,
                    d.What.Explain(text.Language, review.Policy)
                ))
            )
            .Concat(
                review.Breaches.Select(b => new TimeLineRow(
                    b.On,
                    TimeLineKind.Breach,
                    CaseTexts.Of(b).In(text.Language, review.Policy)
                ))
            )
            .Concat(
                bars.Where(HasLastDayToTell)
                    .Select(bar => new TimeLineRow(bar.Last!.Value, TimeLineKind.LastDay, text.LastDayOf(bar)))
            )
            .Concat(
                bars.Where(bar => !bar.IsPast && bar.Allowed >= bar.First)
                    .Select(bar => new TimeLineRow(bar.Allowed!.Value, TimeLineKind.LastDay, text.AllowedUpTo(bar)))
            )
            .Append(new TimeLineRow(review.On, TimeLineKind.Review, text.DayOfReview))
            .OrderBy(row => row.Day)
            .ThenBy(row => row.Kind);
        return new TimeLine([.. rows], bars);
    }

    /// <summary>The bar that shows a term; null for a term that runs all the time.</summary>
    public TimeLineBar? BarOf(CaseTerm term) => Bars.FirstOrDefault(bar => bar.Term == term);

    /// <summary>The rules in force run beside everything: a bar of them would tell nothing, and make the rest small.</summary>
    private static bool CoversAll(CaseTerm term, List<CaseEvent> events, LocalDate on) =>
        term.Name is CaseTermName.PolicyInForce
        && term.FirstDay <= events.Select(item => item.On).Append(on).Min()
        && (term.LastDay is not { } last || last >= on);

    /// <summary>The last day of what is past tells nothing more, unless it was missed: the bar ends there.</summary>
    private static bool HasLastDayToTell(TimeLineBar bar) =>
        bar is { Last: not null, EndedOn: null } && (!bar.IsPast || bar.Term?.DaysLate is not null);

    /// <summary>
    /// A term lasts until its last day or until the event that ended it before: a bar beyond that would show a wait that was
    /// none.
    /// </summary>
    private static TimeLineBar Bar(CaseTerm term, CaseReview review, ReportText text)
    {
        var last =
            term.EndedOn is { } ended && !(term.LastDay < ended) ? ended
            : term.IsPast && term.LastDay > review.On ? review.On
            : term.LastDay;
        return new TimeLineBar("", term.Name.Explain(text.Language, review.Policy), term.FirstDay, last)
        {
            IsPast = term.IsPast,
            EndedOn = term.DaysLate is null && term.EndedOn <= last?.PlusDays(1) ? term.EndedOn : null,
            Term = term,
        };
    }

    /// <summary>
    /// From the day after each request for information up to, not including, the day of its answer, or up to the decision
    /// that did not wait for it; to no end while it is outstanding.
    /// </summary>
    private static IEnumerable<TimeLineBar> Suspensions(List<CaseEvent> events, CaseReview review, ReportText text)
    {
        var answers = new Queue<LocalDate>(Days(events, CaseEventType.InformationReceived));
        foreach (var request in Days(events, CaseEventType.InformationRequested))
        {
            var first = request.PlusDays(1);
            var answer = answers.TryDequeue(out var on) ? on : (LocalDate?)null;
            var decided = Days(events, CaseEventType.IndicationDecided)
                .Where(day => day >= request && !(day >= answer))
                .Select(day => (LocalDate?)day)
                .FirstOrDefault();
            var last = decided ?? answer?.PlusDays(-1);
            if (last < first)
            {
                continue; // answered at once: nothing stood still
            }

            yield return new TimeLineBar("", text.Suspension, first, last)
            {
                IsSuspension = true,
                IsPast = last is not null,
                EndedOn = decided ?? answer,
                Term = review
                    .Terms.Where(term => term.Name is CaseTermName.Suspension && last is null)
                    .Select(term => (CaseTerm?)term)
                    .FirstOrDefault(),
            };
        }
    }

    private static IEnumerable<LocalDate> Days(List<CaseEvent> events, CaseEventType type) =>
        events.Where(item => item.Type == type).Select(item => item.On);

    /// <summary>The events with their values, and which bars they end.</summary>
    private static IEnumerable<TimeLineRow> Events(
        List<CaseEvent> events,
        ImmutableArray<TimeLineBar> bars,
        CaseReview review,
        ReportText text
    )
    {
        var words = new EventWords(review.Policy, text.Language);
        var told = new HashSet<TimeLineBar>(ReferenceEqualityComparer.Instance); // of two events of one day the first ends it
        foreach (var item in events)
        {
            var ended = bars.Where(bar => bar.EndedOn == item.On && IsEndedBy(bar, item.Type) && told.Add(bar));
            yield return new TimeLineRow(
                item.On,
                TimeLineKind.Event,
                words.Of(item) + text.Ended([.. ended.Select(bar => bar.Letter)])
            );
        }
    }

    private static bool IsEndedBy(TimeLineBar bar, CaseEventType type) =>
        bar.IsSuspension ? type is CaseEventType.InformationReceived : bar.Term?.EndedBy == type;

    /// <summary>A to Z, then AA: the letters of a sheet.</summary>
    private static string Letter(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}
