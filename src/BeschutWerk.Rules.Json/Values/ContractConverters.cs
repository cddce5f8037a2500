using System.Text.Json;
using System.Text.Json.Serialization;

namespace BeschutWerk.Rules.Json;

/// <summary>Gives each type of the rules its converter, and refuses one that has no form in the contract.</summary>
internal sealed class ContractConverters(KnownPolicies policies) : JsonConverterFactory
{
    private readonly ContractTypes named = ContractTypes.Of(policies);

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        Find(typeToConvert) is not null
        || (typeToConvert.Assembly == typeof(Policy).Assembly && !typeToConvert.IsArray);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert)?.Invoke()
        ?? throw new NotSupportedException(
            $"{typeToConvert} has no form of its own in the contract: it stands within a policy, a list of rules or a "
                + "comparison, which are written as a whole."
        );

    private Func<JsonConverter>? Find(Type type) => named.Find(type) ?? ContractTypes.All.Find(type);
}
