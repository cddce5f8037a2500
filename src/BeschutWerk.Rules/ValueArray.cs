using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>An immutable list that is equal to another when its elements are, in the same order.</summary>
internal readonly record struct ValueArray<T>(ImmutableArray<T> Items)
{
    public ImmutableArray<T> OrEmpty => Items.IsDefault ? [] : Items;

    public bool Equals(ValueArray<T> other) => OrEmpty.SequenceEqual(other.OrEmpty);

    public override int GetHashCode() =>
        OrEmpty.Aggregate(0, (hash, item) => unchecked((hash * 31) + (item?.GetHashCode() ?? 0)));
}
