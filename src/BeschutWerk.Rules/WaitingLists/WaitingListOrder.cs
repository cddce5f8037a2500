using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The order of a waiting list: gives each entry a rank, and the lowest rank goes first. Entries of equal rank tie, and
/// keep the order of registration.
/// </summary>
/// <remarks>
/// <para>
/// A policy has one of these (<see cref="Policy.WaitingListOrder"/>). Another order is a record that derives from this
/// one: it is then equal when its own members are, as a policy needs.
/// </para>
/// <para>A rank must depend on nothing but the entry and the order itself.</para>
/// </remarks>
public abstract record WaitingListOrder
{
    /// <summary>
    /// The earlier rank date goes first. It is the date of the indication, or after a dismissal for misconduct that of
    /// the dismissal, be it earlier or later. Source: Nuenen 2019 article 9 lid 2 and article 11 lid 2.
    /// </summary>
    public static WaitingListOrder ByRankDate { get; } = new RankDateOrder();

    /// <summary>
    /// The earlier indication goes first, whatever dismissal came before or after it: for rules that give a dismissal for
    /// misconduct no rank of its own.
    /// </summary>
    public static WaitingListOrder ByIndicationDate { get; } = new IndicationDateOrder();

    /// <summary>The rank of an entry.</summary>
    /// <param name="entry">The entry. Under a policy that gives misconduct no rank of its own it has no dismissal.</param>
    /// <returns>A number of which only the order matters: the lower goes first.</returns>
    public abstract int RankOf(WaitingListEntry entry);

    /// <summary>A rank by which an earlier date goes before a later one.</summary>
    /// <param name="date">The date, in the ISO calendar.</param>
    /// <returns>A number of which only the order matters: the lower goes first.</returns>
    /// <exception cref="InvalidValueException">The date is in another calendar.</exception>
    public static int RankOf(LocalDate date)
    {
        Guard.IsoCalendar(date, nameof(date));
        return RankOfIso(date);
    }

    /// <summary>The rank of every entry, in the order of registration.</summary>
    internal virtual ReadOnlySpan<int> RanksOf(WaitingList list)
    {
        var entries = list.Entries;
        var ranks = new int[entries.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = RankOf(entries[i]);
        }

        return ranks;
    }

    private static int RankOfIso(LocalDate date) => (date.Year << 9) | (date.Month << 5) | date.Day;

    private sealed record RankDateOrder : WaitingListOrder
    {
        /// <summary>The dates of an entry are in the ISO calendar already.</summary>
        public override int RankOf(WaitingListEntry entry) =>
            RankOfIso(entry.MisconductDismissalOn ?? entry.IndicatedOn);

        /// <summary>A list keeps these ranks itself, so that looking for the next candidate allocates nothing.</summary>
        internal override ReadOnlySpan<int> RanksOf(WaitingList list) => list.RankDates;
    }

    private sealed record IndicationDateOrder : WaitingListOrder
    {
        public override int RankOf(WaitingListEntry entry) => RankOfIso(entry.IndicatedOn);
    }
}
