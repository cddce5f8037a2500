namespace BeschutWerk.Rules.Testing;

/// <summary>
/// What a test can name: the places of a policy, the facts, values, results and norms of a question. What is none of them is
/// a mistake of the test, told with what there is, the nearest first.
/// </summary>
internal static class Known
{
    private const int Most = 12;

    private static readonly IReadOnlyCollection<string> CaseFacts =
    [
        .. RuleCatalogue
            .All.SelectMany(rule => rule.Facts)
            .Select(fact => fact.Name)
            .Concat(CaseEventTable.AllFacts.Select(fact => fact.Name))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What a place in the short form can stand for: the same place can be in several texts of the policy.</summary>
    /// <exception cref="ArgumentNullException">The place is missing.</exception>
    /// <exception cref="ArgumentException">No text of the policy has it.</exception>
    public static IReadOnlyCollection<Citation> Places(Policy policy, string place, string parameter)
    {
        Guard.NotNull(place, parameter);
        var all = PlacesOf(policy);
        var named = all.Where(known => Citation.TryParse(place, known.Regulation, out var read) && read == known)
            .ToList();
        return named.Count > 0 ? named : throw Mistake(policy.Key, "place", place, ShortForms(all), parameter);
    }

    /// <summary>The same for a whole citation.</summary>
    /// <exception cref="ArgumentException">The policy does not have it.</exception>
    public static void DemandPlace(Policy policy, Citation place, string parameter)
    {
        var all = PlacesOf(policy);
        if (!all.Contains(place))
        {
            throw Mistake(policy.Key, "place", place.ToString(), all.Select(known => known.ToString()), parameter);
        }
    }

    /// <exception cref="ArgumentException">No question and no event has such a fact.</exception>
    public static void DemandCaseFacts(IEnumerable<string> names, string parameter)
    {
        foreach (var name in names)
        {
            Demand("a case", "fact", name, CaseFacts, parameter);
        }
    }

    /// <exception cref="ArgumentException">The name is none of those that there are.</exception>
    public static void Demand(string owner, string what, string name, IReadOnlyCollection<string> all, string parameter)
    {
        if (!all.Contains(name, StringComparer.Ordinal))
        {
            throw Mistake(owner, what, name, all, parameter);
        }
    }

    /// <summary>Every place that the policy has, with those of the national law under it.</summary>
    internal static IReadOnlyCollection<Citation> PlacesOf(Policy policy) =>
        [
            .. policy
                .Provisions.Concat(policy.Statutes.Select(version => version.Provision))
                .SelectMany(provision => new[] { provision.Citation, provision.Note, provision.AlsoAt })
                .Append(policy.LeftToOtherRules)
                .Append(policy.Positions?.Citation)
                .OfType<Citation>()
                .Concat(policy.BasedOn)
                .Distinct(),
        ];

    private static IEnumerable<string> ShortForms(IEnumerable<Citation> places) =>
        places.Select(place => place.ToShortString()).Distinct(StringComparer.Ordinal);

    private static ArgumentException Mistake(
        string owner,
        string what,
        string name,
        IEnumerable<string> all,
        string parameter
    )
    {
        var nearest = NearNames.All(name ?? "", all).ToList();
        var more = nearest.Count > Most ? $" and {nearest.Count - Most} more" : "";
        var told = nearest.Count == 0 ? "none" : string.Join(", ", nearest.Take(Most)) + more;
        return new ArgumentException($"{owner} has no {what} {name}; it has, the nearest first: {told}.", parameter);
    }
}
