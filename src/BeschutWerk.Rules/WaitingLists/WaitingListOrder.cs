using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The order of a waiting list as a list of keys: groups first, then dates, then the registration. Entries that no key
/// tells apart tie, and keep the order of registration.
/// </summary>
/// <remarks>
/// Immutable; equal when the keys are equal. A policy has one of these (<see cref="Policy.WaitingListOrder"/>).
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record WaitingListOrder
{
    private const int BitsOfDate = 20; // the years within the bounds of a date (11), a month (4) and a day (5)
    private const int BitsOfRank = 32;
    private const int MostGroups = 16;

    private readonly ValueArray<WaitingListKey> keys;
    private readonly ImmutableArray<WaitingListKeyKind> dates;

    /// <inheritdoc cref="WaitingListOrder(IEnumerable{WaitingListKey})"/>
    public WaitingListOrder(params WaitingListKey[] keys)
        : this((IEnumerable<WaitingListKey>)keys) { }

    /// <summary>Makes an order.</summary>
    /// <param name="keys">The keys in their order, each once: groups (at most 16), then dates, then the registration.</param>
    /// <exception cref="ArgumentNullException">The keys are missing.</exception>
    /// <exception cref="InvalidValueException">
    /// There is none, one of them is a default value or stands twice, a group stands after a date, anything after the
    /// registration, or there are too many groups.
    /// </exception>
    public WaitingListOrder(IEnumerable<WaitingListKey> keys)
    {
        var given = Guard.NotNull(keys, nameof(keys)).ToImmutableArray();
        var reason =
            given.IsEmpty || given.Contains(default) ? "must hold one key or more, none of them a default value"
            : given.Distinct().Count() < given.Length ? "must hold each key once"
            : given.Count(key => key.GroupName is not null) > MostGroups ? "must hold at most 16 groups"
            : !given.Select(StageOf).SequenceEqual(given.Select(StageOf).OrderBy(stage => stage))
                ? "must hold groups first, then dates, then the registration"
            : null;
        if (reason is not null)
        {
            Guard.Refuse(nameof(keys), reason, $"[{string.Join(", ", given)}]");
        }

        this.keys = new ValueArray<WaitingListKey>(given);
        Groups = new ValueArray<string>([.. given.Select(key => key.GroupName).OfType<string>()]);
        HasTies = !given.Contains(WaitingListKey.Registration);
        dates = [.. given.Where(key => StageOf(key) == Stage.Date).Select(key => key.Kind)];
    }

    /// <summary>
    /// The earlier rank date goes first. It is the date of the indication, or after a dismissal for misconduct that of
    /// the dismissal, be it earlier or later. Source: Nuenen 2019 article 9 lid 2 and article 11 lid 2.
    /// </summary>
    public static WaitingListOrder ByRankDate { get; } = new(WaitingListKey.RankDate);

    /// <summary>
    /// The earlier indication goes first, whatever dismissal came before or after it: for rules that give a dismissal for
    /// misconduct no rank of its own.
    /// </summary>
    public static WaitingListOrder ByIndicationDate { get; } = new(WaitingListKey.IndicationDate);

    /// <summary>The keys in their order.</summary>
    public ImmutableArray<WaitingListKey> Keys => keys.OrEmpty;

    /// <summary>The names of its groups in their order.</summary>
    internal ValueArray<string> Groups { get; }

    /// <summary>Whether entries can tie: not where the text itself says that the registration decides.</summary>
    internal bool HasTies { get; }

    /// <summary>Whether the keys are equal.</summary>
    /// <param name="other">The other order.</param>
    public bool Equals(WaitingListOrder? other) => other is not null && keys.Equals(other.keys);

    /// <inheritdoc/>
    public override int GetHashCode() => keys.GetHashCode();

    /// <summary>The keys in their order, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Keys);

    /// <summary>Whether it has a group.</summary>
    internal bool Knows(string group)
    {
        foreach (var known in Groups.Items.AsSpan())
        {
            if (string.Equals(known, group, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A rank by which an earlier date goes before a later one, in <see cref="BitsOfDate"/> bits.</summary>
    internal static int RankOf(LocalDate date) =>
        ((date.Year - DateBounds.Earliest.Year) << 9) | (date.Month << 5) | date.Day;

    /// <summary>
    /// The rank of every entry, in the order of registration: the lower goes first. A list keeps the ranks by one date
    /// itself, so that looking for the next candidate allocates nothing.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="ranksDismissals">Whether the policy gives a dismissal for misconduct a rank of its own.</param>
    internal ReadOnlySpan<int> RanksOf(WaitingList list, bool ranksDismissals)
    {
        if (Groups.Items.IsEmpty && dates.Length == 1)
        {
            return ranksDismissals && dates[0] == WaitingListKeyKind.RankDate ? list.RankDates : list.IndicationDates;
        }

        var ranks = new long[list.Count];
        var entries = list.Entries;
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = RankOf(in entries[i], ranksDismissals);
        }

        return Groups.Items.Length + (BitsOfDate * dates.Length) < BitsOfRank
            ? Array.ConvertAll(ranks, rank => (int)rank)
            : Dense(ranks);
    }

    /// <summary>A bit for each group, 0 for whoever is in it, then the dates.</summary>
    private long RankOf(in WaitingListEntry entry, bool ranksDismissals)
    {
        var rank = 0L;
        foreach (var group in Groups.Items.AsSpan())
        {
            rank = (rank << 1) | (entry.IsIn(group) ? 0L : 1L);
        }

        foreach (var kind in dates.AsSpan())
        {
            var dismissal = ranksDismissals && kind == WaitingListKeyKind.RankDate ? entry.MisconductDismissalOn : null;
            rank = (rank << BitsOfDate) | (uint)RankOf(dismissal ?? entry.IndicatedOn);
        }

        return rank;
    }

    /// <summary>The same order in smaller numbers, for ranks that take more bits than a number here has.</summary>
    private static int[] Dense(long[] ranks)
    {
        var sorted = ranks.ToArray();
        Array.Sort(sorted);
        return Array.ConvertAll(ranks, rank => Array.BinarySearch(sorted, rank));
    }

    private static Stage StageOf(WaitingListKey key) =>
        key.Kind switch
        {
            WaitingListKeyKind.Group => Stage.Group,
            WaitingListKeyKind.Registration => Stage.Registration,
            _ => Stage.Date,
        };

    private enum Stage
    {
        Group,
        Date,
        Registration,
    }
}
