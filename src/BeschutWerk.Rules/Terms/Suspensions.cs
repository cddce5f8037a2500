using System.Collections;
using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The suspensions of one term, in the order in which they were given.</summary>
/// <remarks>
/// Immutable. Two values are equal when they hold equal suspensions in the same order. The default value holds none.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Suspensions : IReadOnlyList<Suspension>
{
    private readonly ImmutableArray<Suspension> items;

    /// <inheritdoc cref="Suspensions(IEnumerable{Suspension})"/>
    public Suspensions(params Suspension[] suspensions)
        : this((IEnumerable<Suspension>)suspensions) { }

    /// <summary>Collects suspensions.</summary>
    /// <param name="suspensions">The suspensions, in any order.</param>
    /// <exception cref="ArgumentNullException">The collection is missing.</exception>
    /// <exception cref="InvalidValueException">One of them is a default value.</exception>
    public Suspensions(IEnumerable<Suspension> suspensions)
    {
        items = [.. Guard.NotNull(suspensions, nameof(suspensions))];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] == default)
            {
                Guard.Initialized(false, FormattableString.Invariant($"{nameof(suspensions)}[{i}]"));
            }
        }
    }

    /// <summary>No suspension; the same as the default value.</summary>
    public static Suspensions None => default;

    /// <summary>The number of suspensions.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>The suspension at a place, from 0.</summary>
    /// <param name="index">0 up to, not including, <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Suspension this[int index] =>
        index >= 0 && index < Count ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether both hold equal suspensions in the same order.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(Suspensions other) => this.SequenceEqual(other);

    /// <summary>A hash code over the suspensions.</summary>
    public override int GetHashCode() =>
        this.Aggregate(Count, (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    /// <summary>The suspensions in their order.</summary>
    public IEnumerator<Suspension> GetEnumerator() =>
        (items.IsDefault ? Enumerable.Empty<Suspension>() : items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The suspensions as ISO dates, separated by commas.</summary>
    public override string ToString() => Count == 0 ? "none" : string.Join(", ", this);

    /// <summary>The same suspensions by day of request; itself, without a copy, when they already are.</summary>
    internal Suspensions ByRequest()
    {
        for (var i = 1; i < Count; i++)
        {
            if (items[i].RequestedOn < items[i - 1].RequestedOn)
            {
                return new Suspensions(items.OrderBy(item => item.RequestedOn));
            }
        }

        return this;
    }
}
