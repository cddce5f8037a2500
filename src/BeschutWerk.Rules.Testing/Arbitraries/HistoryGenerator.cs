namespace BeschutWerk.Rules.Testing;

/// <summary>Policies in the history of a municipality, with the days that are known of them, often at an edge.</summary>
internal static class HistoryGenerator
{
    public static PolicyHistory Make(RandomValues values) =>
        new(Enumerable.Range(1, values.Next(1, 4)).Select(place => Entry(values, $"text-{place}")));

    public static IEnumerable<PolicyHistory> Smaller(PolicyHistory history) =>
        Shrinking
            .Shorter(history, (IEnumerable<PolicyHistoryEntry> entries) => new PolicyHistory(entries))
            .Concat(
                Shrinking.Each(
                    history,
                    history
                        .SelectMany(Smaller)
                        .Select(smaller => (Func<PolicyHistory, PolicyHistory>)(all => With(all, smaller)))
                )
            );

    public static PolicyHistoryEntry Entry(RandomValues values, string key)
    {
        var policy = PolicyGenerator.Make(values.Random) with { Key = key };
        return new PolicyHistoryEntry(
            policy,
            publishedOn: values.OneIn(3)
                ? null
                : (policy.AdoptedOn ?? values.Date()).PlusDays(values.Of<int>([0, 1, 7, 30, 400])),
            introducedOn: values.OneIn(3) || policy.Provisions[Norm.Introduction] is not { } period
                ? null
                : values.Of([period.FirstDay, period.LastDay])
        );
    }

    public static IEnumerable<PolicyHistoryEntry> Smaller(PolicyHistoryEntry entry) =>
        Shrinking.Each(
            entry,
            PolicyGenerator
                .Smaller(entry.Policy)
                .Select(policy =>
                    (Func<PolicyHistoryEntry, PolicyHistoryEntry>)(
                        all => new PolicyHistoryEntry(policy, all.PublishedOn, all.IntroducedOn)
                    )
                )
                .Prepend(all => new PolicyHistoryEntry(all.Policy))
        );

    private static PolicyHistory With(PolicyHistory history, PolicyHistoryEntry other) =>
        new(history.Select(entry => Equals(entry.Policy.Key, other.Policy.Key) ? other : entry));
}
