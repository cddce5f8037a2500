using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Smaller files that can still be: without some of the events, without a fact, with days closer together. Each step takes
/// something away, so that shrinking ends.
/// </summary>
internal static class CaseShrinking
{
    public static IEnumerable<CaseFile> Smaller(CaseFile file) =>
        Shorter(file).Concat(Barer(file)).Concat(Closer(file).Select(closer => closer.File));

    /// <summary>
    /// The same of a case on a day: the day moves along with the events before it, and towards the last of them.
    /// </summary>
    public static IEnumerable<CaseOnDay> Smaller(CaseOnDay item) =>
        Shorter(item.File)
            .Concat(Barer(item.File))
            .Select(file => item with { File = file })
            .Concat(
                Closer(item.File)
                    .SelectMany(closer =>
                        new[]
                        {
                            new CaseOnDay(
                                closer.File,
                                item.Day >= closer.From ? item.Day.PlusDays(-closer.By) : item.Day
                            ),
                            item with
                            {
                                File = closer.File,
                            },
                        }.Distinct()
                    )
            )
            .Concat(Earlier(item));

    private static IEnumerable<CaseFile> Shorter(CaseFile file)
    {
        var events = file.Events;
        for (var length = events.Length / 2; length > 0; length /= 2)
        {
            for (var at = events.Length - length; at >= 0; at -= length)
            {
                if (file.With(events.RemoveRange(at, length)) is { } shorter)
                {
                    yield return shorter;
                }
            }
        }

        // what only others explain goes together with them
        for (var at = 0; at < events.Length; at++)
        {
            for (var other = at + 1; other < events.Length; other++)
            {
                if (file.With(events.RemoveAt(other).RemoveAt(at)) is { } shorter)
                {
                    yield return shorter;
                }
            }
        }
    }

    private static IEnumerable<CaseFile> Barer(CaseFile file)
    {
        var known = Fewer(file.Known, []).Select(fewer => file.With(file.Events, fewer));
        var told = Enumerable
            .Range(0, file.Events.Length)
            .SelectMany(i =>
                Fewer(file.Events[i].Facts, CaseEventTable.Of(file.Events[i].Type).Required)
                    .Select(fewer =>
                        file.With(file.Events.SetItem(i, new CaseEvent(file.Events[i].Type, file.Events[i].On, fewer)))
                    )
            );
        return known.Concat(told).Concat(WithoutDays(file)).OfType<CaseFile>();
    }

    /// <summary>Facts of which fewer are known: first none that can be missed, then each but one.</summary>
    public static IEnumerable<CaseFacts> Fewer(CaseFacts facts, ImmutableArray<CaseFact> required)
    {
        var free = CaseEventTable
            .AllFacts.Where(fact => facts.ValueOf(fact) is not null && !required.Contains(fact))
            .ToArray();
        var none =
            free.Length > 1 ? [free.Aggregate(facts, (rest, fact) => rest.With(fact, null))] : Array.Empty<CaseFacts>();
        return none.Concat(free.Select(fact => facts.With(fact, null)));
    }

    private static IEnumerable<CaseFile> WithoutDays(CaseFile file)
    {
        if (file.PublishedOn is not null || file.IntroducedOn is not null)
        {
            yield return new CaseFile(file.Key, file.Policy, file.Events, file.Known);
        }
    }

    /// <summary>The events from one on, all nearer to the one before: on its day, halfway, or one day nearer.</summary>
    private static IEnumerable<(CaseFile File, LocalDate From, int By)> Closer(CaseFile file)
    {
        for (var i = 1; i < file.Events.Length; i++)
        {
            var gap = Period.DaysBetween(file.Events[i - 1].On, file.Events[i].On);
            foreach (var by in new[] { gap, gap / 2, 1 }.Where(by => by > 0 && by <= gap).Distinct())
            {
                var moved = file.Events.Select(
                    (item, at) =>
                        at < i ? item : new CaseEvent(item.Type, item.On.PlusDays(-by), Earlier(item.Facts, by))
                );
                if (file.With(moved) is { } closer)
                {
                    yield return (closer, file.Events[i].On, by);
                }
            }
        }
    }

    private static CaseFacts Earlier(CaseFacts facts, int days) =>
        facts with
        {
            FacilityFirstDay = facts.FacilityFirstDay?.PlusDays(-days),
            FacilityLastDay = facts.FacilityLastDay?.PlusDays(-days),
            LastAssessedOn = facts.LastAssessedOn.Date is { } date
                ? LastAssessment.On(date.PlusDays(-days))
                : facts.LastAssessedOn,
        };

    private static IEnumerable<CaseOnDay> Earlier(CaseOnDay item)
    {
        var last = item.File.Events.IsEmpty ? item.Day : item.File.Events.Last().On;
        var left = Period.DaysBetween(last, item.Day);
        return new[] { left, left / 2, 1 }
            .Where(days => days > 0 && days <= left)
            .Distinct()
            .Select(days => item with { Day = item.Day.PlusDays(-days) });
    }
}
