namespace BeschutWerk.Rules;

/// <summary>What weighing the facts against one norm gave.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum FindingResult
{
    /// <summary>The facts that the norm needs are not known.</summary>
    Unknown,

    /// <summary>The facts meet the norm.</summary>
    Met,

    /// <summary>The facts do not meet the norm.</summary>
    Unmet,

    /// <summary>The norm does not matter in this case, or the policy does not regulate it.</summary>
    NotApplicable,
}
