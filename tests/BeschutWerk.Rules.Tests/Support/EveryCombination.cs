namespace BeschutWerk.Rules.Tests;

/// <summary>The rules of which a test tries every combination of facts.</summary>
internal static class EveryCombination
{
    /// <summary>
    /// All of them; but against the build for netstandard2.0 not the two that take longer than all others together: the rules
    /// are the same source, and where the builds differ the others come too.
    /// </summary>
    public static IEnumerable<string> IsTriedOf(IEnumerable<string> keys) =>
#if NETSTANDARD2_0_BUILD
        keys.Except(["placement.facility", "subsidy.decide"], StringComparer.Ordinal);
#else
        keys;
#endif
}
