namespace BeschutWerk.Rules;

/// <summary>The unit in which a term is counted.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum TermUnit
{
    /// <summary>Calendar days.</summary>
    Days = 1,

    /// <summary>Weeks of seven days.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,
}
