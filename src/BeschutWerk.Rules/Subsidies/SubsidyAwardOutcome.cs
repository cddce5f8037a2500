namespace BeschutWerk.Rules;

/// <summary>Whether an award of wage cost subsidy can be made as it stands. Source: Nuenen 2019 article 7 lid 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum SubsidyAwardOutcome
{
    /// <summary>It records everything that it must.</summary>
    Complete = 1,

    /// <summary>Something is lacking; it cannot be made.</summary>
    Incomplete,
}
