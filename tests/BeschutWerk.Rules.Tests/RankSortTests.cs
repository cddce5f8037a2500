using FsCheck.Xunit;

namespace BeschutWerk.Rules.Tests;

/// <summary>Places sorted by rank stand as a stable sort puts them, however far the ranks lie apart.</summary>
public sealed class RankSortTests
{
    /// <summary>
    /// Ranks that lie close together or far apart, at either end of what a number holds, on a list long enough for each digit.
    /// </summary>
    public static TheoryData<string, int[]> Ranks =>
        new()
        {
            { "none", [] },
            { "one", [7] },
            { "equal", [5, 5, 5] },
            { "first digit", Spread(300, lowest: 0, step: 7, of: 2048) },
            { "second digit", Spread(300, lowest: 1_000_000, step: 2048 * 7, of: 2048 * 2048) },
            { "third digit", Spread(300, lowest: -5, step: 40_000_003, of: int.MaxValue) },
            { "low end", [int.MinValue, int.MinValue + 1, int.MinValue, int.MinValue + 5000] },
            { "high end", [int.MaxValue - 5000, int.MaxValue, int.MaxValue - 1, int.MaxValue] },
            { "about nothing", [1000, -1000, 0, 999, -999] },
            { "widest", [int.MaxValue, 0, int.MinValue, -1, 1] },
        };

    [Theory]
    [MemberData(nameof(Ranks))]
    public void Places_come_by_rank_and_equal_ranks_as_they_were(string spread, int[] ranks) =>
        Sorted(ranks).Should().Equal(ByLinq(ranks), spread);

    [Fact]
    public void Only_the_given_places_are_sorted_in_their_own_order() =>
        RankSort.ByRank([4, 1, 3], [0, 9, -50, 2, 9]).Should().Equal(3, 4, 1);

    [Property(MaxTest = 500)]
    public bool Any_ranks_are_sorted(int[] ranks, byte shift)
    {
        int[] spread = [.. ranks.Select(rank => unchecked(rank << (shift % 25)))];
        return Sorted(spread).SequenceEqual(ByLinq(spread));
    }

    private static int[] Sorted(int[] ranks) => RankSort.ByRank([.. Enumerable.Range(0, ranks.Length)], ranks);

    private static IEnumerable<int> ByLinq(int[] ranks) =>
        Enumerable.Range(0, ranks.Length).OrderBy(place => ranks[place]);

    private static int[] Spread(int count, int lowest, long step, long of) =>
        [.. Enumerable.Range(0, count).Select(place => (int)(lowest + (place * step % of)))];
}
