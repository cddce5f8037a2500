namespace BeschutWerk.Rules;

/// <summary>
/// Whether a person cannot work the stated hours for another cause than a medical restriction of hours. Source: Nuenen
/// 2019 article 6 lid 4.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum OtherInability
{
    /// <summary>The person durably cannot.</summary>
    Durable = 1,

    /// <summary>The person cannot for a time.</summary>
    Temporary,

    /// <summary>Known: there is no such cause.</summary>
    None,
}
