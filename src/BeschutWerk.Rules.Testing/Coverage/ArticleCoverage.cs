using System.Collections.Concurrent;

namespace BeschutWerk.Rules.Testing;

/// <summary>
/// Which norms of a policy the tests have seen decided: a tally that the assertions of this package keep, for the whole
/// process.
/// </summary>
/// <remarks>
/// <para>
/// The rules stay pure: they know nothing of it. What is counted is each decision of which a test asserts something, by
/// <see cref="DecisionAssertions"/> and <see cref="ReviewAssertions"/>, and what a test hands to <see cref="Observe(IDecision)"/>
/// or <see cref="Observed"/> itself. It may be used from several threads at once.
/// </para>
/// <para>
/// With the environment variable <c>BESCHUTWERK_ARTICLE_COVERAGE</c> each process writes its report to that folder, and the sum
/// of all that stand there as text, JSON and a page (<c>articles.txt</c>, <c>.json</c>, <c>.html</c>): every second in which
/// something was seen, and when it ends.
/// </para>
/// </remarks>
public static class ArticleCoverage
{
    /// <summary>The name of the environment variable with the folder to which a process writes its report.</summary>
    public const string FolderVariable = "BESCHUTWERK_ARTICLE_COVERAGE";

    private static readonly ConcurrentDictionary<string, PolicyTally> Tallies = new(StringComparer.Ordinal);

    private static readonly CoverageWriter? Writer = CoverageWriter.ByEnvironment();

    /// <summary>Counts a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    /// <exception cref="InvalidOperationException">It is a default value.</exception>
    public static void Observe(IDecision decision)
    {
        TallyOf(Guard.NotNull(decision, nameof(decision)).Policy).Add(decision);
        Writer?.Changed();
    }

    /// <summary>Counts every decision of a review, and those by which its breaches were judged.</summary>
    /// <param name="review">The review.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static void Observe(CaseReview review)
    {
        foreach (var decision in Guard.NotNull(review, nameof(review)).Decisions)
        {
            Observe(decision);
        }

        foreach (var breach in review.Breaches)
        {
            if (breach.Decision is { } decision)
            {
                Observe(decision);
            }
        }
    }

    /// <summary>Counts a decision, and hands it on: for tests that assert in another way.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="decision">The decision.</param>
    /// <returns>The same decision.</returns>
    /// <exception cref="InvalidOperationException">It is a default value.</exception>
    public static Decision<T> Observed<T>(this Decision<T> decision)
        where T : struct
    {
        Observe(decision);
        return decision;
    }

    /// <summary>What has been seen so far of policies.</summary>
    /// <param name="policies">The policies; none for all of which something was seen.</param>
    /// <returns>Every norm of them, with what the tests saw of it.</returns>
    /// <exception cref="ArgumentNullException">The list, or a policy in it, is missing.</exception>
    public static CoverageReport Report(params Policy[] policies)
    {
        Guard.NotNull(policies, nameof(policies));
        var tallies =
            policies.Length == 0
                ? Tallies.Values.OrderBy(tally => tally.Policy.Key, StringComparer.Ordinal)
                : policies.Select(policy => TallyOf(Guard.NotNull(policy, nameof(policies))));
        return new CoverageReport(tallies.SelectMany(tally => tally.Norms()));
    }

    private static PolicyTally TallyOf(Policy policy) =>
        Tallies.TryGetValue(policy.Key, out var tally) ? tally : Tallies.GetOrAdd(policy.Key, new PolicyTally(policy));
}
