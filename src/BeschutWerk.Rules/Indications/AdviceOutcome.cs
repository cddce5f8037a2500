namespace BeschutWerk.Rules;

/// <summary>What UWV advises. Source: Nuenen 2019 article 3 lid 2 and its note.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum AdviceOutcome
{
    /// <summary>To establish that the person belongs to the target group.</summary>
    Positive = 1,

    /// <summary>That the person does not belong to the target group.</summary>
    Negative,
}
