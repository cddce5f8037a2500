namespace BeschutWerk.Rules;

/// <summary>How far a norm or a decision binds.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Force
{
    /// <summary>It must be so; there is no power to decide otherwise.</summary>
    Bound = 1,

    /// <summary>It may be so ("kan"): a power, never a duty.</summary>
    Discretionary,

    /// <summary>It is the rule, from which a reasoned departure is possible.</summary>
    InPrinciple,
}
