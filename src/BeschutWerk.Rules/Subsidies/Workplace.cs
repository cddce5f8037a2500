namespace BeschutWerk.Rules;

/// <summary>The workplace that was found. Source: Nuenen 2019 article 7 lid 1 onder d and its note.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum Workplace
{
    /// <summary>A suitable workplace with a formal employer, under a contract of employment.</summary>
    Suitable = 1,

    /// <summary>A place for orientation only, which does not count.</summary>
    Orientation,

    /// <summary>Known: no workplace was found.</summary>
    None,
}
