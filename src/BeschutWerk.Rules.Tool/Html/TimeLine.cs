using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The time line of a case: a line for each thing that falls on a day, from early to late, and a bar for each term and
/// suspension. It is not to scale: every day on which something falls takes the room of its lines.
/// </summary>
/// <param name="Rows">The lines, by day.</param>
/// <param name="Bars">The bars, by first day.</param>
internal sealed record TimeLine(ImmutableArray<TimeLineRow> Rows, ImmutableArray<TimeLineBar> Bars)
{
    public static TimeLine Of(CaseFile file, CaseReview review, ReportText text)
    {
        var events = file.Events.Where(item => item.On <= review.On).ToList();
        var stretches = review
            .Terms.Where(term => term.Name is not CaseTermName.Suspension) // the events tell every suspension, past ones too
            .Select(term => new Stretch(
                term.Name.Explain(text.Language, review.Policy),
                term.FirstDay,
                term.LastDay,
                IsSuspension: false
            ))
            .Concat(Suspensions(events, text))
            .OrderBy(stretch => stretch.First)
            .ToList();
        var bars = stretches
            .Select((stretch, i) => new TimeLineBar(Letter(i), stretch.First, stretch.Last, stretch.IsSuspension))
            .ToImmutableArray();
        var rows = events
            .Select(item => new TimeLineRow(
                item.On,
                TimeLineKind.Event,
                item.Type.Explain(text.Language, review.Policy)
            ))
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
                    b.What.Explain(text.Language, review.Policy)
                ))
            )
            .Concat(stretches.Select((s, i) => First(s, Letter(i), text)))
            .Concat(stretches.Select((s, i) => Last(s, Letter(i), text)).OfType<TimeLineRow>())
            .Append(new TimeLineRow(review.On, TimeLineKind.Review, text.DayOfReview))
            .OrderBy(row => row.Day)
            .ThenBy(row => row.Kind);
        return new TimeLine([.. rows], bars);
    }

    /// <summary>The lanes of the bars: bars in one lane do not touch.</summary>
    public ImmutableArray<int> Lanes()
    {
        var ends = new List<LocalDate>();
        var lanes = ImmutableArray.CreateBuilder<int>(Bars.Length);
        foreach (var bar in Bars)
        {
            var lane = ends.FindIndex(end => end < bar.First);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(default);
            }

            ends[lane] = bar.Last ?? LocalDate.MaxIsoValue;
            lanes.Add(lane);
        }

        return lanes.MoveToImmutable();
    }

    /// <summary>From each request for information to its answer, or to no end while it is outstanding.</summary>
    private static IEnumerable<Stretch> Suspensions(List<CaseEvent> events, ReportText text)
    {
        var answers = new Queue<LocalDate>(
            events.Where(item => item.Type is CaseEventType.InformationReceived).Select(item => item.On)
        );
        foreach (var request in events.Where(item => item.Type is CaseEventType.InformationRequested))
        {
            var answer = answers.TryDequeue(out var on) ? on : (LocalDate?)null;
            yield return new Stretch(text.Suspension, request.On, answer, IsSuspension: true);
        }
    }

    private static TimeLineRow First(Stretch stretch, string letter, ReportText text) =>
        new(stretch.First, TimeLineKind.FirstDay, text.Starts(letter, stretch.Name));

    private static TimeLineRow? Last(Stretch stretch, string letter, ReportText text) =>
        stretch.Last is { } last
            ? new(
                last,
                TimeLineKind.LastDay,
                stretch.IsSuspension ? text.Answered(letter) : text.Ends(letter, stretch.Name)
            )
            : null;

    /// <summary>A to Z, then AA: the letters of a sheet.</summary>
    private static string Letter(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);

    private sealed record Stretch(string Name, LocalDate First, LocalDate? Last, bool IsSuspension);
}
