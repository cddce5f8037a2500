using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>The policies that come with the library.</summary>
public static class BuiltInPolicies
{
    /// <summary>
    /// The policy rules of Nuenen, adopted on 3 September 2019. The day of publication is not in the text: whoever asks
    /// whether they are in force supplies it.
    /// </summary>
    public static Policy Nuenen2019 { get; } = BeschutWerk.Rules.Nuenen2019.Make();

    /// <summary>Every built-in policy.</summary>
    public static ImmutableArray<Policy> All { get; } = [Nuenen2019];

    /// <summary>The built-in policy with a key.</summary>
    /// <param name="key">The key, such as <c>nuenen-2019</c>.</param>
    /// <returns>The policy, or null where there is none with this key.</returns>
    public static Policy? Find(string key) =>
        All.FirstOrDefault(policy => string.Equals(policy.Key, key, StringComparison.Ordinal));
}
