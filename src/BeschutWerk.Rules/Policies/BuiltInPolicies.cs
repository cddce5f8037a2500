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

    /// <summary>
    /// The letter of 19 December 2023 in which Maastricht tells its council how it introduces sheltered work in 2024. It
    /// leaves all further conditions to rules of the college; what it does not say is not regulated.
    /// </summary>
    public static Policy Maastricht2024 { get; } = BeschutWerk.Rules.Maastricht2024.Make();

    /// <summary>
    /// National law as far as the library decides by it, each norm as it read last. It stands under every municipality's
    /// rules and regulates nothing of theirs; a question about it is decided by the version of the day, which
    /// <see cref="Policy.Statutes"/> of every policy holds.
    /// </summary>
    public static Policy National { get; } =
        NationalStatutes.BuiltIn.Latest.Policy with
        {
            Statutes = NationalStatutes.BuiltIn,
        };

    /// <summary>Every built-in policy: of the municipalities, then national law.</summary>
    public static ImmutableArray<Policy> All { get; } = [Nuenen2019, Maastricht2024, National];

    /// <summary>The built-in policy with a key.</summary>
    /// <param name="key">The key, such as <c>nuenen-2019</c>.</param>
    /// <returns>The policy, or null where there is none with this key.</returns>
    public static Policy? Find(string key) =>
        All.FirstOrDefault(policy => string.Equals(policy.Key, key, StringComparison.Ordinal));
}
