using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>What the library's table says of a norm, whatever the municipality.</summary>
/// <remarks>Immutable; equal when its parts are equal. Only <see cref="NormTable"/> makes them.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record NormDescription
{
    internal NormDescription(Norm norm, string id, string name, NormKind kind, Force force, ProvisionNumbers numbers)
    {
        Norm = norm;
        Id = id;
        Name = name;
        Kind = kind;
        Force = force;
        Numbers = numbers;
    }

    /// <summary>The norm.</summary>
    public Norm Norm { get; }

    /// <summary>
    /// Its number in the table: <c>N4.1</c> for article 4 lid 1 of Nuenen, a star for the note; M for the letter of
    /// Maastricht, O for what ordinances have besides, L for national law, each numbered by itself. Two norms can share one.
    /// </summary>
    public string Id { get; }

    /// <summary>
    /// Its name in the contract: in policy files and in answers. It is that of <see cref="Norm"/> but where the contract was
    /// there first and named it after the numbers of one text; policy files are read with either.
    /// </summary>
    public string Name { get; }

    /// <summary>What kind of rule it is.</summary>
    public NormKind Kind { get; }

    /// <summary>How far it binds where a policy says nothing else.</summary>
    public Force Force { get; }

    /// <summary>The numbers that a policy that regulates it gives.</summary>
    public ProvisionNumbers Numbers { get; }

    /// <summary>Whether it is a norm of national law, which no municipality regulates.</summary>
    public bool IsNational => Id[0] == 'L';

    /// <summary>
    /// The conditions that it asks where a policy says nothing of them; a policy may ask fewer. None for a norm whose
    /// conditions are norms of their own, or that has none.
    /// </summary>
    public ImmutableArray<Condition> Conditions => NormConditions.AskedBy(Norm);

    /// <summary>Of <see cref="Conditions"/> those of which one is enough; of all others each is needed.</summary>
    public ImmutableArray<Condition> Alternatives => NormConditions.AlternativesOf(Norm);

    /// <summary>How far a policy may let it bind: more than one only for a norm on which a positive outcome rests.</summary>
    public ImmutableArray<Force> Forces => NormConditions.ForcesOf(Norm);

    /// <summary>Of <see cref="Numbers"/> those that a policy may leave out where its text has none.</summary>
    public ProvisionNumbers OptionalNumbers => NormConditions.OptionalNumbersOf(Norm);

    /// <summary>The kinds of conduct that a policy can list with it; none for another norm than that on misconduct.</summary>
    public ImmutableArray<Conduct> Conduct => NormConditions.KindsOf(Norm);

    /// <summary>Whether a policy that regulates it lists items.</summary>
    public bool HasItems => NormConditions.TakesItems(Norm);
}
