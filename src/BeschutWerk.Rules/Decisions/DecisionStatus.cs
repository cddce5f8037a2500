namespace BeschutWerk.Rules;

/// <summary>How far a decision has come.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum DecisionStatus
{
    /// <summary>The known facts settle the outcome and its force.</summary>
    Determined = 1,

    /// <summary>An unknown fact could still change the outcome or its force.</summary>
    FactsMissing,

    /// <summary>The policy does not regulate the question.</summary>
    NotRegulated,
}
