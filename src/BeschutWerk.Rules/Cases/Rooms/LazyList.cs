using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>A list that takes no room while it is empty, as most lists of a case are.</summary>
/// <remarks>The field that holds it is not readonly: adding changes it. A copy is not to be added to.</remarks>
internal struct LazyList<T>
{
    private T[]? items;

    public int Count { get; private set; }

    public readonly ref T this[int index] => ref items![index];

    public readonly T Last => items![Count - 1];

    public void Add(T item)
    {
        if (items is null)
        {
            items = new T[1];
        }
        else if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = item;
    }

    /// <summary>Adds what is not there yet.</summary>
    public void AddOnce(T item)
    {
        if (IndexOf(item) < 0)
        {
            Add(item);
        }
    }

    public void AddRange(in LazyList<T> more)
    {
        foreach (var item in more)
        {
            Add(item);
        }
    }

    public void Remove(T item)
    {
        if (IndexOf(item) is >= 0 and var place)
        {
            RemoveAt(place);
        }
    }

    public void RemoveAll(Predicate<T> match)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (match(items![i]))
            {
                RemoveAt(i);
            }
        }
    }

    public void Clear() => this = default;

    public readonly bool Exists(Predicate<T> match) => FindIndex(match) >= 0;

    public readonly int FindIndex(Predicate<T> match) => items is null ? -1 : Array.FindIndex(items, 0, Count, match);

    public readonly List<T> FindAll(Predicate<T> match)
    {
        var found = new List<T>();
        foreach (var item in this)
        {
            if (match(item))
            {
                found.Add(item);
            }
        }

        return found;
    }

    public readonly Enumerator GetEnumerator() => new(items, Count);

    /// <summary>The items as they are now.</summary>
    public readonly ImmutableArray<T> ToImmutable() => items is null ? [] : ImmutableArray.Create(items, 0, Count);

    private readonly int IndexOf(T item) => items is null ? -1 : Array.IndexOf(items, item, 0, Count);

    private void RemoveAt(int place)
    {
        Count--;
        Array.Copy(items!, place + 1, items!, place, Count - place);
    }

    /// <summary>Goes through the items in their order.</summary>
    internal struct Enumerator(T[]? items, int count)
    {
        private int index = -1;

        public readonly ref readonly T Current => ref items![index];

        public bool MoveNext() => ++index < count;
    }
}
