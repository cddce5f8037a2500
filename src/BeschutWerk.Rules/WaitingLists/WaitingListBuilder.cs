using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Builds a <see cref="WaitingList"/> entry by entry, in time in proportion to the number of entries.</summary>
/// <remarks>A tool for one thread, to be thrown away after use; the lists that it gives do not change with it.</remarks>
public sealed class WaitingListBuilder
{
    private readonly ImmutableArray<WaitingListEntry>.Builder entries =
        ImmutableArray.CreateBuilder<WaitingListEntry>();

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>The number of entries so far.</summary>
    public int Count => entries.Count;

    /// <summary>Registers an entry after those before it.</summary>
    /// <param name="entry">The entry, with a key that is not yet on the list.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidValueException">The entry was made from the default value, or its key is on the list already.</exception>
    public WaitingListBuilder Add(WaitingListEntry entry)
    {
        Register(entry, nameof(entry));
        return this;
    }

    /// <summary>The list of the entries so far.</summary>
    /// <returns>A list of its own, which takes time in proportion to its length.</returns>
    public WaitingList ToWaitingList() => WaitingList.OfChecked(ToEntries());

    internal void Register(WaitingListEntry entry, string parameter)
    {
        Guard.Initialized(entry.HasKey, parameter);
        if (!keys.Add(entry.Key))
        {
            Guard.Refuse(
                $"{parameter}.{nameof(entry.Key)}",
                "must be another than that of every earlier entry",
                $"'{entry.Key}'"
            );
        }

        entries.Add(entry);
    }

    internal ImmutableArray<WaitingListEntry> ToEntries() => entries.ToImmutable();
}
