using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Whose turn it is on a waiting list. One look at each rank finds the candidate, without allocation; the ranking and
/// whoever is passed over are worked out only for a reader who asks.
/// </summary>
internal readonly struct WaitingListTurn
{
    private readonly WaitingList list;
    private readonly WaitingListOrder? order;
    private readonly bool ranksDismissals;
    private readonly LocalDate? barredFrom;
    private readonly int candidate; // the place on the list, from 1; 0 where there is nobody

    private WaitingListTurn(
        WaitingList list,
        WaitingListOrder order,
        bool ranksDismissals,
        LocalDate? barredFrom,
        Search found
    )
    {
        this.list = list;
        this.order = order;
        this.ranksDismissals = ranksDismissals;
        this.barredFrom = barredFrom;
        candidate = found.Candidate + 1;
        IsSettled = found.IsSettled;
        IsTied = order.HasTies && found.IsTied;
    }

    private WaitingListTurn(WaitingListTurn turn, int chosen)
    {
        this = turn;
        candidate = chosen + 1;
        IsTied = false;
    }

    /// <summary>Whether no list was gone through at all.</summary>
    public bool IsDefault => order is null;

    /// <summary>Whether nobody whose match is unknown ranks before the first match.</summary>
    public bool IsSettled { get; }

    /// <summary>Whether someone else of the same rank matches, or may match.</summary>
    public bool IsTied { get; }

    /// <summary>The key of the person whose turn it is; null where nobody matches.</summary>
    public string? Candidate => candidate == 0 ? null : list[candidate - 1].Key;

    private ReadOnlySpan<int> Ranks => order is null ? [] : order.RanksOf(list, ranksDismissals);

    /// <summary>Finds whose turn it is.</summary>
    /// <param name="list">The list.</param>
    /// <param name="order">The order of the policy.</param>
    /// <param name="ranksDismissals">Whether the policy gives a dismissal for misconduct a rank of its own.</param>
    /// <param name="barredFrom">
    /// Whoever was dismissed for misconduct on this day or later is not yet offered sheltered work again; null where the
    /// policy has no such period.
    /// </param>
    public static WaitingListTurn Find(
        WaitingList list,
        WaitingListOrder order,
        bool ranksDismissals,
        LocalDate? barredFrom
    )
    {
        var entries = list.Entries;
        var ranks = order.RanksOf(list, ranksDismissals);
        var search = Search.Start;
        for (var i = 0; i < ranks.Length; i++)
        {
            // The rank comes first: after a short while hardly anyone ranks before the best match so far.
            if (ranks[i] <= search.Rank && MayBeOffered(in entries[i], barredFrom))
            {
                search.Consider(i, ranks[i], matches: entries[i].Matches.HasValue);
            }
        }

        return new WaitingListTurn(list, order, ranksDismissals, barredFrom, search);
    }

    /// <summary>The place of a key in the order of registration, from 0; -1 where it is not on the list.</summary>
    public int PlaceOf(string key)
    {
        var entries = list.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The turn of whoever stands at a place, by choice instead of rank.</summary>
    public WaitingListTurn WithChosen(int place) => new(this, place);

    /// <summary>The keys of all entries, in the order of the policy.</summary>
    public ImmutableArray<string> Ranking()
    {
        var ranks = Ranks;
        var entries = list.Entries;
        var keys = ImmutableArray.CreateBuilder<string>(entries.Length);
        foreach (var place in RankSort.ByRank([.. Enumerable.Range(0, ranks.Length)], ranks))
        {
            keys.Add(entries[place].Key);
        }

        return keys.MoveToImmutable();
    }

    /// <summary>Whoever ranks before the candidate, and why it is not their turn; everyone where nobody matches.</summary>
    public ImmutableArray<PassedOver> PassedOver()
    {
        var passed = ImmutableArray.CreateBuilder<PassedOver>();
        foreach (var place in PlacesBeforeCandidate())
        {
            var entry = list[place];
            passed.Add(new PassedOver(entry.Key, ReasonToPassOver(in entry)));
        }

        return passed.ToImmutable();
    }

    /// <summary>The keys of the others who have the rank of the candidate and match, or whose match is unknown.</summary>
    public ImmutableArray<string> TiedWithCandidate(bool matches)
    {
        var tied = ImmutableArray.CreateBuilder<string>();
        var entries = list.Entries;
        var ranks = Ranks;
        for (var i = candidate; IsTied && i < ranks.Length; i++)
        {
            if (
                ranks[i] == ranks[candidate - 1]
                && MayBeOffered(in entries[i], barredFrom)
                && entries[i].Matches.HasValue == matches
            )
            {
                tied.Add(entries[i].Key);
            }
        }

        return tied.ToImmutable();
    }

    /// <summary>The keys of those before the first match of whom it is unknown whether they match.</summary>
    public ImmutableArray<string> UnknownBeforeCandidate()
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var place in IsSettled ? [] : PlacesBeforeCandidate())
        {
            var entry = list[place];
            if (entry.Matches is null && MayBeOffered(in entry, barredFrom))
            {
                unknown.Add(entry.Key);
            }
        }

        return unknown.ToImmutable();
    }

    /// <summary>The places on the list that rank before the candidate, or all where there is none, by rank.</summary>
    private int[] PlacesBeforeCandidate()
    {
        var ranks = Ranks;
        if (candidate == 0)
        {
            return RankSort.ByRank([.. Enumerable.Range(0, ranks.Length)], ranks);
        }

        var before = new List<int>();
        for (var i = 0; i < ranks.Length; i++)
        {
            if (RanksBefore(ranks[i], i, ranks[candidate - 1], candidate - 1))
            {
                before.Add(i);
            }
        }

        return RankSort.ByRank([.. before], ranks);
    }

    private PassedOverReason ReasonToPassOver(in WaitingListEntry entry) =>
        IsBarred(in entry, barredFrom) ? PassedOverReason.MisconductPeriod
        : entry.Matches is false ? PassedOverReason.NoMatch
        : PassedOverReason.ChoiceOfCollege;

    /// <summary>The lower rank goes first, and of equal ranks the earlier registration.</summary>
    private static bool RanksBefore(int rank, int index, int otherRank, int otherIndex) =>
        rank < otherRank || (rank == otherRank && index < otherIndex);

    private static bool MayBeOffered(in WaitingListEntry entry, LocalDate? barredFrom) =>
        entry.Matches != false && !IsBarred(in entry, barredFrom);

    private static bool IsBarred(in WaitingListEntry entry, LocalDate? barredFrom) =>
        entry.MisconductDismissalOn >= barredFrom;

    /// <summary>The best match so far, and the best of those of whom it is unknown whether they match.</summary>
    private struct Search
    {
        private int unknown;
        private int unknownRank;

        public static Search Start =>
            new()
            {
                Candidate = -1,
                Rank = int.MaxValue,
                unknown = -1,
            };

        public int Candidate { get; private set; }

        public int Rank { get; private set; }

        public bool IsTied { get; private set; }

        public readonly bool IsSettled =>
            unknown < 0 || (Candidate >= 0 && RanksBefore(Rank, Candidate, unknownRank, unknown));

        public void Consider(int index, int rank, bool matches)
        {
            if (matches && (Candidate < 0 || rank < Rank))
            {
                (Candidate, Rank, IsTied) = (index, rank, false);
                return;
            }

            IsTied |= rank == Rank; // nobody has the rank at the start
            if (!matches && (unknown < 0 || rank < unknownRank))
            {
                (unknown, unknownRank) = (index, rank);
            }
        }
    }
}
