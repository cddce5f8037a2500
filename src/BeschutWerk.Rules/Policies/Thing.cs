namespace BeschutWerk.Rules;

/// <summary>A thing for which municipalities have words of their own.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Thing
{
    /// <summary>What may go before the request for advice, to see whether sheltered work fits.</summary>
    PreTrajectory = 1,

    /// <summary>What follows the indication, to establish work potential and wage value.</summary>
    PlacementTrajectory,

    /// <summary>The organisation with which a policy lets a person be employed.</summary>
    DevelopmentCompany,

    /// <summary>What sheltered work is when nothing else fits.</summary>
    LastSafetyNet,

    /// <summary>The employer with whom the person has the contract.</summary>
    FormalEmployer,
}
