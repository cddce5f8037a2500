using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>The policies that a question can name: those built in, and further ones, such as those read from a file.</summary>
/// <remarks>Immutable. No equality is defined but that of the object.</remarks>
public sealed class KnownPolicies
{
    /// <inheritdoc cref="KnownPolicies(IEnumerable{Policy})"/>
    public KnownPolicies(params Policy[] policies)
        : this((IEnumerable<Policy>)policies) { }

    /// <summary>Adds policies to those built in.</summary>
    /// <param name="policies">The policies to add.</param>
    /// <exception cref="ArgumentNullException">The collection or one of its elements is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// One has the key of a built-in policy, which none may replace, or of another.
    /// </exception>
    public KnownPolicies(IEnumerable<Policy> policies)
    {
        All = BuiltInPolicies.All;
        foreach (var policy in policies ?? throw new ArgumentNullException(nameof(policies)))
        {
            RefuseTaken([(policy ?? throw new ArgumentNullException(nameof(policies))).Key], nameof(policies));
            All = All.Add(policy);
        }
    }

    private KnownPolicies(Policy only) => All = [only];

    private KnownPolicies(ImmutableArray<Policy> all, ImmutableDictionary<string, PolicyHistory> histories)
    {
        All = all;
        Histories = histories;
    }

    /// <summary>The built-in policies and no other.</summary>
    public static KnownPolicies BuiltIn { get; } = new();

    /// <summary>Every policy: those built in, then the others in the order given.</summary>
    public ImmutableArray<Policy> All { get; }

    /// <summary>The policies of one municipality together, by the key of each history.</summary>
    public ImmutableDictionary<string, PolicyHistory> Histories { get; } =
        ImmutableDictionary<string, PolicyHistory>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Adds a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>These policies and that one.</returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">Another policy or history has its key.</exception>
    public KnownPolicies With(Policy policy)
    {
        _ = policy ?? throw new ArgumentNullException(nameof(policy));
        RefuseTaken([policy.Key], nameof(policy));
        return new KnownPolicies(All.Add(policy), Histories);
    }

    /// <summary>Adds the policies of one municipality, each by its own key and all together by one.</summary>
    /// <param name="key">The key of all together: lower-case letters, digits and hyphens.</param>
    /// <param name="history">The policies.</param>
    /// <returns>These policies and those.</returns>
    /// <exception cref="ArgumentNullException">The key or the history is missing.</exception>
    /// <exception cref="InvalidValueException">A key is not allowed, or another policy or history has it.</exception>
    public KnownPolicies WithHistory(string key, PolicyHistory history)
    {
        _ = history ?? throw new ArgumentNullException(nameof(history));
        RefuseTaken([.. history.Select(entry => entry.Policy.Key), CheckedKey(key)], nameof(key));
        return new KnownPolicies(All.AddRange(history.Select(entry => entry.Policy)), Histories.Add(key, history));
    }

    /// <summary>Every key that can be named, as a message lists them.</summary>
    internal string Keys => string.Join(", ", All.Select(policy => policy.Key).Concat(Histories.Keys));

    /// <summary>The keys that are near one, as a message tells them.</summary>
    internal string Near(string key) => NearNames.Told(key, All.Select(policy => policy.Key).Concat(Histories.Keys));

    internal static string CheckedKey(string key) =>
        (key ?? throw new ArgumentNullException(nameof(key))).Length > 0
        && key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? key
            : throw new InvalidValueException(
                nameof(key),
                "must be lower-case letters, digits and hyphens",
                $"'{key}'"
            );

    private void RefuseTaken(List<string> added, string parameter)
    {
        var taken = All.Select(policy => policy.Key).Concat(Histories.Keys).ToList();
        foreach (var wrong in added.Where((key, i) => taken.Contains(key) || added.IndexOf(key) < i))
        {
            throw new InvalidValueException(
                parameter,
                BuiltInPolicies.Find(wrong) is null
                    ? "must each have a key of their own"
                    : "must have a key that no built-in policy has",
                $"'{wrong}'"
            );
        }
    }

    /// <summary>One policy and no other, whatever its key: for a case that holds the policy that it is to be read under.</summary>
    internal static KnownPolicies Only(Policy policy) => new(policy);

    /// <summary>The policy with a key.</summary>
    /// <param name="key">The key, such as <c>nuenen-2019</c>.</param>
    /// <returns>The policy, or null where there is none with this key.</returns>
    public Policy? Find(string key)
    {
        foreach (var policy in All)
        {
            if (string.Equals(policy.Key, key, StringComparison.Ordinal))
            {
                return policy;
            }
        }

        return null;
    }
}
