namespace BeschutWerk.Rules;

/// <summary>What it means when a fact is not given.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum FactRequirement
{
    /// <summary>The fact must be given.</summary>
    Required = 1,

    /// <summary>A fact that is not given is unknown.</summary>
    UnknownWhenAbsent,

    /// <summary>A fact that is not given is not there: no suspension, no decision yet.</summary>
    NoneWhenAbsent,
}
