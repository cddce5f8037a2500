using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>The contract in the serializer of System.Text.Json, for what a program reads and writes itself.</summary>
public static class SerializerOptions
{
    /// <summary>Reads and writes every type of the rules as the contract says, under the built-in policies and these.</summary>
    /// <param name="options">The options. The converters of the contract go before those that they hold.</param>
    /// <param name="policies">The policies beside the built-in ones that can be named.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">The options or the policies are missing.</exception>
    /// <exception cref="InvalidValueException">Two policies have one key.</exception>
    /// <exception cref="InvalidOperationException">The options were used already, and can no longer be changed.</exception>
    public static JsonSerializerOptions AddBeschutWerkRules(
        this JsonSerializerOptions options,
        params Policy[] policies
    ) => options.AddBeschutWerkRules(new KnownPolicies(policies));

    /// <summary>Reads and writes every type of the rules as the contract says, under the built-in policies and these.</summary>
    /// <param name="options">The options. The converters of the contract go before those that they hold.</param>
    /// <param name="policies">The policies beside the built-in ones that can be named.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">The options or the policies are missing.</exception>
    /// <exception cref="InvalidValueException">Two policies have one key.</exception>
    /// <exception cref="InvalidOperationException">The options were used already, and can no longer be changed.</exception>
    public static JsonSerializerOptions AddBeschutWerkRules(
        this JsonSerializerOptions options,
        IEnumerable<Policy> policies
    ) => options.AddBeschutWerkRules(new KnownPolicies(policies));

    /// <summary>
    /// Reads and writes every type of the rules as the contract says, wherever it stands in a type of one's own: values,
    /// facts, outcomes, decisions, citations, policies, cases and reviews, and NodaTime's <see cref="NodaTime.LocalDate"/> as
    /// <c>2026-01-05</c>; by reflection as well as with the metadata of a source generator, trimmed and ahead of time too.
    /// </summary>
    /// <remarks>
    /// What is wrong with a value is a <see cref="ReadingException"/>. A decision and a review are written and not read back:
    /// they are made by a rule, from facts that they do not hold. A policy that can be named is written by its key, another as
    /// a policy file; either is read.
    /// </remarks>
    /// <param name="options">The options. The converters of the contract go before those that they hold.</param>
    /// <param name="policies">The policies that can be named.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">The options or the policies are missing.</exception>
    /// <exception cref="InvalidOperationException">The options were used already, and can no longer be changed.</exception>
    public static JsonSerializerOptions AddBeschutWerkRules(this JsonSerializerOptions options, KnownPolicies policies)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        _ = policies ?? throw new ArgumentNullException(nameof(policies));
        options.Converters.Insert(0, new ContractConverters(policies));
        return options;
    }
}
