using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The national law of a day: of each norm the version that holds then.</summary>
/// <remarks>Immutable. Compared by reference: <see cref="NationalStatutes"/> holds one for each time between two changes.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed class LawOnDay
{
    private readonly StatutoryProvision?[] byNorm = new StatutoryProvision?[NormTable.All.Length + 1];

    internal LawOnDay(IEnumerable<StatutoryProvision> provisions, NationalStatutes statutes)
    {
        Provisions = [.. provisions];
        foreach (var provision in Provisions)
        {
            byNorm[(int)provision.Norm] = provision;
        }

        Policy = new Policy(
            National.Key,
            NationalLaw.Participatiewet,
            validity: default,
            new ProvisionCollection(Provisions.Select(provision => provision.Provision))
        )
        {
            Statutes = statutes,
            AdviceRequesters = this[Norm.UwvAdviceTerm]?.Requesters ?? default,
        };
    }

    /// <summary>The versions, in the order of <see cref="Norm"/>.</summary>
    public ImmutableArray<StatutoryProvision> Provisions { get; }

    /// <summary>The same versions as the policy that a decision by them cites.</summary>
    public Policy Policy { get; }

    /// <summary>The version of a norm; null where it has none.</summary>
    /// <param name="norm">The norm.</param>
    public StatutoryProvision? this[Norm norm] =>
        unchecked((uint)norm) < (uint)byNorm.Length ? byNorm[(int)norm] : null;
}
