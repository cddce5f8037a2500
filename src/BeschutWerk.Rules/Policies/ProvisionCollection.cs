using System.Collections;

namespace BeschutWerk.Rules;

/// <summary>The norms that a policy regulates, in the order of <see cref="Norm"/>.</summary>
/// <remarks>Immutable. Two tables are equal when they hold equal provisions.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class ProvisionCollection : IReadOnlyCollection<Provision>, IEquatable<ProvisionCollection>
{
    private readonly Provision?[] byNorm = new Provision?[NormTable.All.Length + 1];

    /// <inheritdoc cref="ProvisionCollection(IEnumerable{Provision})"/>
    public ProvisionCollection(params Provision[] provisions)
        : this((IEnumerable<Provision>)provisions) { }

    /// <summary>Collects provisions.</summary>
    /// <param name="provisions">The provisions, each for another norm, in any order.</param>
    /// <exception cref="ArgumentNullException">The collection or one of its elements is missing.</exception>
    /// <exception cref="InvalidValueException">Two provisions regulate the same norm.</exception>
    public ProvisionCollection(IEnumerable<Provision> provisions)
    {
        foreach (var provision in Guard.NotNull(provisions, nameof(provisions)))
        {
            var norm = Guard.NotNull(provision, nameof(provisions)).Norm;
            if (byNorm[(int)norm] is not null)
            {
                Guard.Refuse(nameof(provisions), "must regulate each norm once", $"{norm} twice");
            }

            byNorm[(int)norm] = provision;
            Count++;
        }

        Regulated = NormSet.Of(this.Select(provision => provision.Norm));
        AskedAsUsual = NormSet.Of(this.Where(provision => provision.AsksAsUsual).Select(provision => provision.Norm));
    }

    /// <summary>The number of norms regulated.</summary>
    public int Count { get; }

    /// <summary>The norms regulated, as a set.</summary>
    internal NormSet Regulated { get; }

    /// <summary>The norms regulated of which the text asks every condition that they can ask.</summary>
    internal NormSet AskedAsUsual { get; }

    /// <summary>The provision of a norm; null where the policy does not regulate it.</summary>
    /// <param name="norm">The norm.</param>
    public Provision? this[Norm norm] => unchecked((uint)norm) < (uint)byNorm.Length ? byNorm[(int)norm] : null;

    /// <summary>The same table with one provision added or replaced.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentNullException">The provision is missing.</exception>
    public ProvisionCollection With(Provision provision)
    {
        var norm = Guard.NotNull(provision, nameof(provision)).Norm;
        return new ProvisionCollection(this.Where(p => p.Norm != norm).Append(provision));
    }

    /// <summary>The same table without a norm.</summary>
    /// <param name="norm">The norm that the policy does not regulate.</param>
    public ProvisionCollection Without(Norm norm) => new(this.Where(p => p.Norm != norm));

    /// <summary>Whether both tables hold equal provisions.</summary>
    /// <param name="other">The other table.</param>
    public bool Equals(ProvisionCollection? other) => other is not null && byNorm.AsSpan().SequenceEqual(other.byNorm);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProvisionCollection);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Aggregate(Count, (hash, p) => unchecked((hash * 31) + p.GetHashCode()));

    /// <summary>The provisions in the order of <see cref="Norm"/>.</summary>
    public IEnumerator<Provision> GetEnumerator() => byNorm.OfType<Provision>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
