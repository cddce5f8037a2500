using System.Collections.Immutable;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>The policies of the generated cases: those of municipalities that are built in, and one from its file.</summary>
internal static class CasePolicies
{
    private const string File = "src/BeschutWerk.Rules.Tool/examples/policies/voorbeeldstad-2026.json";

    public static Policy Voorbeeldstad { get; } =
        PolicyJson.Read(System.IO.File.ReadAllBytes(Repository.PathTo(File))).Value!;

    public static ImmutableArray<Policy> All { get; } =
    [BuiltInPolicies.Nuenen2019, BuiltInPolicies.Maastricht2024, Voorbeeldstad];

    /// <summary>The same, for reading.</summary>
    public static KnownPolicies Known { get; } = new(Voorbeeldstad);
}
