namespace BeschutWerk.Rules;

/// <summary>
/// Sorts places on a list by their rank, and keeps places of equal rank as they are. A radix sort: in time and memory in
/// proportion to the number of places, since ranks are whole numbers that lie close together.
/// </summary>
internal static class RankSort
{
    private const int BitsOfDigit = 11;
    private const int Digits = 1 << BitsOfDigit;

    /// <summary>Sorts places.</summary>
    /// <param name="places">The places; their content is lost.</param>
    /// <param name="ranks">The rank at each place.</param>
    /// <returns>The same places, the lowest rank first.</returns>
    public static int[] ByRank(int[] places, ReadOnlySpan<int> ranks)
    {
        var (lowest, highest) = Bounds(places, ranks);
        var (from, to) = (places, new int[places.Length]);
        var shift = 0;
        for (var range = unchecked((uint)(highest - lowest)); range != 0; range >>= BitsOfDigit)
        {
            SortByDigit(from, to, ranks, lowest, shift);
            (from, to) = (to, from);
            shift += BitsOfDigit;
        }

        return from;
    }

    private static (int Lowest, int Highest) Bounds(int[] places, ReadOnlySpan<int> ranks)
    {
        var (lowest, highest) = (int.MaxValue, int.MinValue);
        foreach (var place in places)
        {
            lowest = Math.Min(lowest, ranks[place]);
            highest = Math.Max(highest, ranks[place]);
        }

        return (lowest, highest);
    }

    private static void SortByDigit(int[] from, int[] to, ReadOnlySpan<int> ranks, int lowest, int shift)
    {
        var next = new int[Digits]; // first how many places have each digit, then where the next of them goes
        foreach (var place in from)
        {
            next[Digit(ranks[place], lowest, shift)]++;
        }

        var before = 0;
        for (var digit = 0; digit < next.Length; digit++)
        {
            (next[digit], before) = (before, before + next[digit]);
        }

        foreach (var place in from)
        {
            to[next[Digit(ranks[place], lowest, shift)]++] = place;
        }
    }

    private static int Digit(int rank, int lowest, int shift) =>
        (int)((unchecked((uint)(rank - lowest)) >> shift) & (Digits - 1));
}
