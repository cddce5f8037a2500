using System.Collections;
using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The waiting list, in the order of registration. Source: Nuenen 2019 article 9.</summary>
/// <remarks>
/// Immutable. Two lists are equal when they hold equal entries in the same order: that order decides between entries of
/// equal rank. The default value is an empty list.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingList : IReadOnlyList<WaitingListEntry>
{
    private readonly ImmutableArray<WaitingListEntry> entries;
    private readonly ImmutableArray<int> rankDates;
    private readonly ImmutableArray<int> indicationDates;

    /// <inheritdoc cref="WaitingList(IEnumerable{WaitingListEntry})"/>
    public WaitingList(params WaitingListEntry[] entries)
        : this((IEnumerable<WaitingListEntry>)entries) { }

    /// <summary>Collects entries.</summary>
    /// <param name="entries">The entries in the order of registration, each with another key.</param>
    /// <exception cref="ArgumentNullException">The collection is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// One of them was made from the default value, or has the key of an earlier one.
    /// </exception>
    public WaitingList(IEnumerable<WaitingListEntry> entries)
        : this(Registered(Guard.NotNull(entries, nameof(entries)))) { }

    private WaitingList(ImmutableArray<WaitingListEntry> entries)
    {
        var indications = ImmutableArray.CreateBuilder<int>(entries.Length);
        foreach (var entry in entries)
        {
            indications.Add(WaitingListOrder.RankOf(entry.IndicatedOn));
            HasGroups |= !entry.Groups.IsEmpty;
            LatestDate = LocalDate.Max(LatestDate, entry.LatestDate);
            LatestDismissal = LocalDate.Max(LatestDismissal, entry.MisconductDismissalOn.GetValueOrDefault());
        }

        this.entries = entries;
        indicationDates = indications.MoveToImmutable();
        rankDates =
            LatestDismissal == default
                ? indicationDates
                : [.. entries.Select(e => WaitingListOrder.RankOf(e.MisconductDismissalOn ?? e.IndicatedOn))];
    }

    /// <summary>The list without entries; the same as the default value.</summary>
    public static WaitingList Empty => default;

    /// <summary>The number of entries.</summary>
    public int Count => entries.IsDefault ? 0 : entries.Length;

    /// <summary>The entry at a place in the order of registration, from 0.</summary>
    /// <param name="index">0 up to, not including, <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public WaitingListEntry this[int index] =>
        index >= 0 && index < Count ? entries[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The latest date in any entry; the default date in an empty list.</summary>
    internal LocalDate LatestDate { get; }

    /// <summary>The latest dismissal for misconduct; the default date where there was none.</summary>
    internal LocalDate LatestDismissal { get; }

    internal ReadOnlySpan<WaitingListEntry> Entries => entries.IsDefault ? [] : entries.AsSpan();

    /// <summary>Whether an entry names a group.</summary>
    internal bool HasGroups { get; }

    /// <summary>The ranks by <see cref="WaitingListOrder.ByRankDate"/>.</summary>
    internal ReadOnlySpan<int> RankDates => rankDates.IsDefault ? [] : rankDates.AsSpan();

    /// <summary>The ranks by <see cref="WaitingListOrder.ByIndicationDate"/>; the same where nobody was dismissed.</summary>
    internal ReadOnlySpan<int> IndicationDates => indicationDates.IsDefault ? [] : indicationDates.AsSpan();

    /// <summary>Whether both hold equal entries in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(WaitingList other) => Entries.SequenceEqual(other.Entries);

    /// <summary>A hash code over the entries.</summary>
    public override int GetHashCode() =>
        this.Aggregate(Count, (hash, entry) => unchecked((hash * 31) + entry.GetHashCode()));

    /// <summary>The entries in the order of registration.</summary>
    public IEnumerator<WaitingListEntry> GetEnumerator() =>
        (entries.IsDefault ? Enumerable.Empty<WaitingListEntry>() : entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entries in the order of registration, separated by commas.</summary>
    public override string ToString() => Count == 0 ? "none" : string.Join(", ", this);

    private static ImmutableArray<WaitingListEntry> Registered(IEnumerable<WaitingListEntry> entries)
    {
        var registered = ImmutableArray.CreateBuilder<WaitingListEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = FormattableString.Invariant($"{nameof(entries)}[{registered.Count}]");
            Guard.Initialized(entry.HasKey, name);
            if (!keys.Add(entry.Key))
            {
                Guard.Refuse(
                    $"{name}.{nameof(entry.Key)}",
                    "must be another than that of every earlier entry",
                    $"'{entry.Key}'"
                );
            }

            registered.Add(entry);
        }

        return registered.ToImmutable();
    }
}
