using System.Collections;
using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The policies of one municipality as they follow each other, and which of them is in force on a date.</summary>
/// <remarks>
/// <para>Immutable. Two histories are equal when they hold equal entries in the same order.</para>
/// <para>
/// A policy takes over on its first day in force and ends its predecessor on the day before, also where the predecessor
/// would have lasted longer, and also where it works back: its first day is then the day to which it works back. A policy
/// that ends by itself leaves a gap until the next one: nothing older takes its place.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class PolicyHistory : IReadOnlyList<PolicyHistoryEntry>, IEquatable<PolicyHistory>
{
    private readonly ImmutableArray<PolicyHistoryEntry> entries;

    /// <summary>For each entry the first day on which it can be in force, later than that of every predecessor.</summary>
    private readonly ImmutableArray<LocalDate> earliest;

    /// <inheritdoc cref="PolicyHistory(IEnumerable{PolicyHistoryEntry})"/>
    public PolicyHistory(params PolicyHistoryEntry[] entries)
        : this((IEnumerable<PolicyHistoryEntry>)entries) { }

    /// <summary>Collects the policies of a municipality.</summary>
    /// <param name="entries">The policies in the order in which they follow each other, at least one.</param>
    /// <exception cref="ArgumentNullException">The collection or one of its elements is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// There is none; a key stands twice; a policy was adopted before its predecessor, or comes into force on or before the
    /// first day of a predecessor, which would then never be in force; or it ends before it can have come into force.
    /// </exception>
    public PolicyHistory(IEnumerable<PolicyHistoryEntry> entries)
    {
        this.entries = [.. Guard.NotNull(entries, nameof(entries))];
        if (this.entries.IsEmpty)
        {
            Guard.Refuse(nameof(entries), "must hold at least one policy", "empty");
        }

        var firstDays = ImmutableArray.CreateBuilder<LocalDate>(this.entries.Length);
        for (var i = 0; i < this.entries.Length; i++)
        {
            var parameter = FormattableString.Invariant($"{nameof(entries)}[{i}]");
            var entry = Guard.NotNull(this.entries[i], parameter);
            RefuseKnownKey(entry, parameter, this.entries.Take(i));
            firstDays.Add(
                i == 0
                    ? entry.FirstDays.Earliest
                    : FirstDayAfter(this.entries[i - 1], firstDays[i - 1], entry, parameter)
            );
        }

        earliest = firstDays.MoveToImmutable();
    }

    /// <summary>The number of policies.</summary>
    public int Count => entries.Length;

    /// <summary>The entry at a place in the order in which the policies follow each other, from 0.</summary>
    /// <param name="index">0 up to, not including, <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public PolicyHistoryEntry this[int index] => entries[index];

    /// <summary>
    /// Tells which policy governs a date: the latest that has come into force by then. It may have ended since; an older
    /// one never comes back.
    /// </summary>
    /// <param name="date">The date, within <see cref="DateBounds"/>.</param>
    /// <returns>
    /// The decision under that policy, with its article: in force, with its first and last day as far as they are known;
    /// ended, with the day on which it did; or, of the first policy, not yet in force. Facts missing, of the policy whose
    /// unknown day of publication or introduction could still decide. Not regulated where a policy that may have taken
    /// over does not say when it enters into force.
    /// </returns>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public Decision<PolicyInForceOutcome> On(LocalDate date)
    {
        Guard.Date(date, nameof(date));
        var i = entries.Length - 1;
        while (i > 0 && date < earliest[i])
        {
            i--;
        }

        var entry = entries[i];
        var facts = new PolicyInForceFacts(date) { PublishedOn = entry.PublishedOn, IntroducedOn = entry.IntroducedOn };
        return PolicyRules.InForce(entry.Policy, facts, LastDayOf(i));
    }

    /// <summary>Whether both hold equal entries in the same order.</summary>
    /// <param name="other">The other history.</param>
    public bool Equals(PolicyHistory? other) => other is not null && entries.SequenceEqual(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyHistory);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        entries.Aggregate(Count, (hash, entry) => unchecked((hash * 31) + entry.GetHashCode()));

    /// <summary>The entries in the order in which the policies follow each other.</summary>
    public IEnumerator<PolicyHistoryEntry> GetEnumerator() => entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The keys in order, separated by commas.</summary>
    public override string ToString() => string.Join(", ", entries.Select(entry => entry.Policy.Key));

    /// <summary>
    /// The last day of a policy: its own, or the day before the first of a successor; null while none is known, or while
    /// it depends on what is unknown.
    /// </summary>
    private LocalDate? LastDayOf(int index)
    {
        var own = entries[index].Policy.LastDay;
        if (index == entries.Length - 1)
        {
            return own;
        }

        var dayBeforeEarliest = earliest[index + 1].PlusDays(-1);
        var dayBeforeLatest = entries.Skip(index + 1).Min(entry => entry.FirstDays.Latest).PlusDays(-1);
        return own <= dayBeforeEarliest ? own
            : dayBeforeEarliest == dayBeforeLatest ? dayBeforeEarliest
            : null;
    }

    private static void RefuseKnownKey(
        PolicyHistoryEntry entry,
        string parameter,
        IEnumerable<PolicyHistoryEntry> predecessors
    )
    {
        if (predecessors.Any(earlier => string.Equals(earlier.Policy.Key, entry.Policy.Key, StringComparison.Ordinal)))
        {
            Guard.Refuse(parameter, "must have another key than its predecessors", entry.Policy.Key);
        }
    }

    private static LocalDate FirstDayAfter(
        PolicyHistoryEntry predecessor,
        LocalDate earliestOfPredecessor,
        PolicyHistoryEntry entry,
        string parameter
    )
    {
        if (entry.Policy.AdoptedOn < predecessor.Policy.AdoptedOn)
        {
            Guard.Refuse(
                parameter,
                $"must not be adopted before {predecessor.Policy.Key} ({Guard.Iso(predecessor.Policy.AdoptedOn.Value)}), which it follows",
                $"{entry.Policy.Key}, adopted on {Guard.Iso(entry.Policy.AdoptedOn.Value)}"
            );
        }

        var first = LocalDate.Max(entry.FirstDays.Earliest, earliestOfPredecessor.PlusDays(1));
        if (first > entry.FirstDays.Latest)
        {
            Guard.Refuse(
                parameter,
                $"must come into force on {Guard.Iso(first)} or later: otherwise {predecessor.Policy.Key} would never be in force",
                $"{entry.Policy.Key}, in force from {Guard.Iso(entry.FirstDays.Latest)}"
            );
        }

        entry.RefuseNeverInForce(parameter, first);
        return first;
    }
}
