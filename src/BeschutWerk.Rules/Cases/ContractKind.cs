namespace BeschutWerk.Rules;

/// <summary>The kind of a contract of employment. Source: Nuenen 2019 article 6 lid 1 and 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ContractKind
{
    /// <summary>For a definite period.</summary>
    Temporary = 1,

    /// <summary>For an indefinite period.</summary>
    Permanent,
}
