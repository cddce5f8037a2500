using System.Collections.Immutable;

namespace BeschutWerk.Rules.Tests.Naive;

/// <summary>
/// Article 9 lid 2 and article 11 lid 1 and 2: who is next. Every list of three persons with early, late and equal
/// indications (the third a late one), without a dismissal, with one of which the period ends on the day or has just ended,
/// and with work that matches, does not, or of which that is unknown.
/// </summary>
internal sealed class NaiveWaitingList() : NaiveRule("waitingList.next")
{
    private static readonly LocalDate LastDay = new(2026, 2, 28); // of six months from 2025-08-31
    private static readonly LocalDate[] Indications = [new(2024, 5, 1), new(2026, 1, 5)];
    private static readonly LocalDate?[] Dismissals = [null, new(2025, 8, 31), new(2025, 8, 27)];
    private static readonly bool?[] Matches = [true, false, null];

    public override IEnumerable<string> NotVaried => [];

    public override IEnumerable<string> Faults() =>
        from one in Policies()
        let text = new PolicyText(one.Policy)
        from entries in Lists(one.Policy)
        from day in new[] { LastDay, LastDay.PlusDays(1) }
        let fault = Fault(text, day, entries)
        where fault is not null
        select $"{one.What}: {fault}";

    private static IEnumerable<(string What, Policy Policy)> Policies() =>
        NaivePolicies
            .Of(WaitingListRules.NextRule)
            .Concat(
                new[]
                {
                    WaitingListOrder.ByIndicationDate,
                    new WaitingListOrder(WaitingListKey.Registration),
                    new WaitingListOrder(WaitingListKey.Group("schoolLeaver"), WaitingListKey.RankDate),
                }.Select(order => ($"in the order {order}", Nuenen.NuenenPolicy with { WaitingListOrder = order }))
            );

    private static IEnumerable<WaitingListEntry[]> Lists(Policy policy)
    {
        var hasGroups = policy.WaitingListOrder.Keys.Any(key => key.GroupName is not null);
        var persons = (
            from indicatedOn in Indications
            from dismissedOn in Dismissals
            from matches in Matches
            from groups in hasGroups
                ? new string[][] { [], ["schoolLeaver"] }
                :
                [
                    [],
                ]
            select (Func<string, WaitingListEntry>)(key => new(key, indicatedOn, dismissedOn, groups, matches))
        ).ToList();
        return from a in persons
            from b in persons
            from c in hasGroups ? persons.TakeLast(2) : persons.TakeLast(persons.Count / 2)
            select new[] { a("a"), b("b"), c("c") };
    }

    /// <summary>Article 9 lid 2 where it is known of everyone whether the work matches.</summary>
    private static Ruling Next(PolicyText text, LocalDate on, WaitingListEntry[] entries)
    {
        if (text.Lacks(Norm.WaitingListPriority))
        {
            return Ruling.NotRegulated;
        }

        var ranking = entries.OrderBy(entry => RankOf(text, entry)).ToList(); // who ranks alike keeps the order of registration
        var passedOver = ranking.TakeWhile(entry => !CanBeOffered(text, on, entry)).ToList();
        var next = ranking.Skip(passedOver.Count).FirstOrDefault();
        var isNobody = passedOver.Count == ranking.Count;
        var tied = isNobody
            ? []
            : ranking
                .Where(entry => entry.Key != next.Key && CanBeOffered(text, on, entry))
                .Where(entry => RankOf(text, entry) == RankOf(text, next))
                .Where(_ => !text.Policy.WaitingListOrder.Keys.Contains(WaitingListKey.Registration));
        return text.Must(isNobody ? "nobody" : "candidate", Norm.WaitingListPriority)
            .With("candidate", isNobody ? null : next.Key)
            .With(
                "passedOver",
                Listed(passedOver.Select(entry => $"{{key: {entry.Key}, reason: {Reason(text, on, entry)}}}"))
            )
            .With("tiedWith", isNobody ? null : Listed(tied.Select(entry => entry.Key)))
            .With("ranking", Listed(ranking.Select(entry => entry.Key))) with
        {
            Reckoning = isNobody ? "" : next.Key, // another person is another answer
        };
    }

    /// <summary>First the groups of the order, then its date; after a dismissal the date of that (article 11 lid 2).</summary>
    private static (bool IsBehindGroup, LocalDate Date) RankOf(PolicyText text, WaitingListEntry entry)
    {
        var keys = text.Policy.WaitingListOrder.Keys;
        var group = keys.Select(key => key.GroupName).FirstOrDefault(name => name is not null);
        var date =
            keys.Contains(WaitingListKey.Registration) ? LocalDate.MinIsoValue
            : keys.Contains(WaitingListKey.RankDate) && text.Has(Norm.MisconductRank)
                ? entry.MisconductDismissalOn ?? entry.IndicatedOn
            : entry.IndicatedOn;
        return (group is not null && !entry.Groups.Contains(group), date);
    }

    private static bool CanBeOffered(PolicyText text, LocalDate on, WaitingListEntry entry) =>
        !IsInPeriod(text, on, entry) && entry.Matches is true;

    private static bool IsInPeriod(PolicyText text, LocalDate on, WaitingListEntry entry) =>
        text.Has(Norm.MisconductPeriod)
        && entry.MisconductDismissalOn is { } dismissedOn
        && on <= Calendar.LastDayAfter(dismissedOn, text.TermOf(Norm.MisconductPeriod));

    private static string Reason(PolicyText text, LocalDate on, WaitingListEntry entry) =>
        IsInPeriod(text, on, entry) ? "misconductPeriod" : "noMatch";

    private static string Listed(IEnumerable<string> keys) => $"[{string.Join(", ", keys)}]";

    private static string? Fault(PolicyText text, LocalDate on, WaitingListEntry[] entries)
    {
        var facts = new WaitingListFacts(on, new WaitingList(entries));
        var decision = WaitingListRules.Next(text.Policy, facts);
        var possible = Completions(entries).Select(known => Next(text, on, known)).ToList();
        var mattering = entries
            .Where(entry => entry.Matches is null && Completions(entries).Any(known => Changes(text, on, known, entry)))
            .Select(entry => entry.Key)
            .ToHashSet(StringComparer.Ordinal);
        var isRight = possible.TrueForAll(one =>
            one.Answer + one.Reckoning == possible[0].Answer + possible[0].Reckoning
        )
            ? decision.Status != DecisionStatus.FactsMissing && IsSettledRight(Ruling.Of(decision), possible)
            : decision.Status == DecisionStatus.FactsMissing
                && decision.MissingFacts.SequenceEqual(["matches"])
                && decision.Missing.Select(finding => finding.Norm).SequenceEqual([Norm.WaitingListPriority]);
        return isRight && mattering.SetEquals(WaitingListRules.UnknownMatches(text.Policy, facts))
            ? null
            : $"{facts}: {Ruling.Of(decision)} missing [{string.Join(", ", decision.MissingFacts)}] of {string.Join(", ", decision.Missing)}"
                + $" {string.Join(", ", WaitingListRules.UnknownMatches(text.Policy, facts))}; it can be {string.Join(" or ", possible.Distinct())}, and depends on [{string.Join(", ", mattering)}]";
    }

    private static bool IsSettledRight(Ruling given, List<Ruling> possible) =>
        (given.Answer, given.Basis, given.Place) == (possible[0].Answer, possible[0].Basis, possible[0].Place)
        && given
            .EachValue.Where(value => !value.StartsWith("unknownMatch", StringComparison.Ordinal))
            .SequenceEqual(
                possible[0].EachValue.Where(value => possible.TrueForAll(one => one.EachValue.Contains(value)))
            );

    private static bool Changes(PolicyText text, LocalDate on, WaitingListEntry[] known, WaitingListEntry entry)
    {
        var answers = new[] { true, false }.Select(matches =>
            Next(text, on, [.. known.Select(one => one.Key == entry.Key ? one with { Matches = matches } : one)])
        );
        return answers.Select(one => one.Answer + one.Reckoning).Distinct().Count() > 1;
    }

    private static IEnumerable<WaitingListEntry[]> Completions(WaitingListEntry[] entries) =>
        entries.Aggregate(
            (IEnumerable<WaitingListEntry[]>)
                [
                    [],
                ],
            (heads, entry) =>
                heads.SelectMany(head =>
                    (entry.Matches is null ? new bool?[] { true, false } : [entry.Matches]).Select(matches =>
                        (WaitingListEntry[])[.. head, entry with { Matches = matches }]
                    )
                )
        );
}
