#if NETSTANDARD2_0
using System.Diagnostics;

namespace BeschutWerk.Rules;

// This target has no System.Text.Json. The attribute stands on the types all the same, and is left out of the assembly.
[Conditional("WITH_SYSTEM_TEXT_JSON")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface)]
internal sealed class JsonConverterAttribute(Type converterType) : Attribute
{
    public Type ConverterType { get; } = converterType;
}

internal static class ContractJsonConverter;
#else
global using JsonConverterAttribute = System.Text.Json.Serialization.JsonConverterAttribute;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BeschutWerk.Rules;

#pragma warning disable RS0016 // only this target has System.Text.Json, and the list of the public API is that of all targets
/// <summary>
/// Keeps the serializer of System.Text.Json from writing a type of this package by its properties, with which it would lose
/// what a value holds: a percentage would read back as 0%. The contract in JSON is the package BeschutWerk.Rules.Json.
/// </summary>
/// <remarks>
/// It stands on every public type, and gives way to the converters of the options: with <c>options.AddBeschutWerkRules()</c>
/// of that package each type is written as the contract says.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContractJsonConverter : JsonConverterFactory
{
    /// <summary>Every type on which it stands.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses the type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The options, which lack the converters of the contract.</param>
    /// <exception cref="NotSupportedException">Always, with the remedy.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeToConvert} would lose what it holds if its properties were written as JSON: reference the package "
                + "BeschutWerk.Rules.Json and call AddBeschutWerkRules() on the JsonSerializerOptions."
        );
}
#pragma warning restore RS0016
#endif
