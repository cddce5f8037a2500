using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A list that takes no room while it is empty, as most lists of a case are.</summary>
/// <remarks>The field that holds it is not readonly: adding changes it.</remarks>
internal struct LazyList<T>
{
    private List<T>? items;

    public readonly int Count => items?.Count ?? 0;

    public readonly T this[int index]
    {
        get => items![index];
        set => items![index] = value;
    }

    public readonly T Last => items![items.Count - 1];

    public void Add(T item) => (items ??= new List<T>(capacity: 1)).Add(item);

    /// <summary>Adds what is not there yet.</summary>
    public void AddOnce(T item)
    {
        if (items is null || !items.Contains(item))
        {
            Add(item);
        }
    }

    public void AddRange(IReadOnlyCollection<T> more)
    {
        if (more.Count > 0)
        {
            (items ??= []).AddRange(more);
        }
    }

    public void Remove(T item) => items?.Remove(item);

    public void Clear() => items = null;

    public readonly bool Exists(Predicate<T> match) => items is not null && items.Exists(match);

    public readonly int FindIndex(Predicate<T> match) => items?.FindIndex(match) ?? -1;

    public readonly void RemoveAll(Predicate<T> match) => items?.RemoveAll(match);

    public readonly List<T> FindAll(Predicate<T> match) => items?.FindAll(match) ?? [];

    public readonly Enumerator GetEnumerator() => new(items);

    /// <summary>The items as they are now; adding while it is gone through is not allowed.</summary>
    public readonly IReadOnlyList<T> ToList() => items ?? (IReadOnlyList<T>)[];

    public readonly ImmutableArray<T> ToImmutable() => items is null ? [] : ImmutableArray.CreateRange(items);

    /// <summary>Goes through the items in their order.</summary>
    internal struct Enumerator(List<T>? items)
    {
        private int index = -1;

        public readonly T Current => items![index];

        public bool MoveNext() => items is not null && ++index < items.Count;
    }
}
