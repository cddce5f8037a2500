namespace BeschutWerk.Rules;

/// <summary>Whether someone may ask UWV for advice. Source: Nuenen 2019 article 3 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum AdviceRequestOutcome
{
    /// <summary>The request may be made.</summary>
    Permitted = 1,

    /// <summary>The policy does not let this requester make it.</summary>
    NotPermitted,
}
