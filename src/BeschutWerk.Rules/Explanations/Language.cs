namespace BeschutWerk.Rules;

/// <summary>A language in which decisions are explained.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Language
{
    /// <summary>Dutch, the language of the policy rules.</summary>
    Dutch,

    /// <summary>English.</summary>
    English,
}
