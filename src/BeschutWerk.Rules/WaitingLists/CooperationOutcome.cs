namespace BeschutWerk.Rules;

/// <summary>Whether the person must cooperate with the support. Source: Nuenen 2019 article 11 lid 4.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum CooperationOutcome
{
    /// <summary>The person must cooperate.</summary>
    MustCooperate = 1,

    /// <summary>These rules lay no such duty on the person.</summary>
    NoDuty,
}
