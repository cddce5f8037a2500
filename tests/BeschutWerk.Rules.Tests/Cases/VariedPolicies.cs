using System.Collections.Immutable;
using BeschutWerk.Rules.Json;
using FsCheck;
using FsCheck.Fluent;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Generated cases under policies of municipalities from which norms are taken away, and whose norms bind otherwise and ask other
/// conditions, as another text may.
/// </summary>
internal static class VariedPolicies
{
    public static Policy Lindewaard { get; } =
        PolicyJson
            .Read(
                File.ReadAllBytes(
                    Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/lindewaard-2026.json")
                )
            )
            .Value!;

    private static ImmutableArray<Policy> Texts => [.. CasePolicies.All, Lindewaard];

    public static Arbitrary<CaseOnDay> FilesOnDays() =>
        Arb.From(
            Policies().Generator.SelectMany(policy => Cases(policy).Generator),
            item => Cases(item.File.Policy).Shrinker(item)
        );

    private static Arbitrary<CaseOnDay> Cases(Policy policy) => new CaseGenerator([policy]).FilesOnDays();

    private static Arbitrary<Policy> Policies() => Drawn.Of(Vary, PolicyGenerator.Smaller);

    private static Policy Vary(RandomValues values)
    {
        var policy = values.Of(Texts);
        var gone = values.Next(0, 5);
        for (var i = 0; i < gone; i++)
        {
            var fewer = PolicyGenerator
                .Smaller(policy)
                .Where(other => other.Provisions.Count < policy.Provisions.Count);
            policy = values.Of([.. fewer]);
        }

        return policy with
        {
            Provisions = new ProvisionCollection(policy.Provisions.Select(provision => Vary(values, provision))),
        };
    }

    private static Provision Vary(RandomValues values, Provision provision) =>
        provision with
        {
            Force = values.OneIn(2) ? values.Of(NormConditions.ForcesOf(provision.Norm)) : provision.Force,
            Requires =
                values.OneIn(4) && !NormConditions.AskedBy(provision.Norm).IsEmpty
                    ? [.. NormConditions.AskedBy(provision.Norm).Where(_ => values.OneIn(2))]
                    : provision.Requires,
        };
}
