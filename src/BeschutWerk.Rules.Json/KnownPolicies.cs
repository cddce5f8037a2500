using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>The policies that a question can name: those built in, and further ones, such as those read from a file.</summary>
/// <remarks>Immutable. No equality is defined but that of the object.</remarks>
public sealed class KnownPolicies
{
    /// <summary>Adds policies to those built in.</summary>
    /// <param name="further">The further policies.</param>
    /// <exception cref="ArgumentNullException">The collection or one of its elements is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// One has the key of a built-in policy, which none may replace, or of another.
    /// </exception>
    public KnownPolicies(params IEnumerable<Policy> further)
    {
        All = BuiltInPolicies.All;
        foreach (var policy in further ?? throw new ArgumentNullException(nameof(further)))
        {
            var key = (policy ?? throw new ArgumentNullException(nameof(further))).Key;
            if (Find(key) is not null)
            {
                var isBuiltIn = BuiltInPolicies.Find(key) is not null;
                throw new InvalidValueException(
                    nameof(further),
                    isBuiltIn ? "must have a key that no built-in policy has" : "must each have a key of their own",
                    $"'{key}'"
                );
            }

            All = All.Add(policy);
        }
    }

    /// <summary>The built-in policies and no other.</summary>
    public static KnownPolicies BuiltIn { get; } = new();

    /// <summary>Every policy: those built in, then the others in the order given.</summary>
    public ImmutableArray<Policy> All { get; }

    /// <summary>The policy with a key.</summary>
    /// <param name="key">The key, such as <c>nuenen-2019</c>.</param>
    /// <returns>The policy, or null where there is none with this key.</returns>
    public Policy? Find(string key) =>
        All.FirstOrDefault(policy => string.Equals(policy.Key, key, StringComparison.Ordinal));
}
