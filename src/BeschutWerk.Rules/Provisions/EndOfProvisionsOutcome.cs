namespace BeschutWerk.Rules;

/// <summary>Whether the college may end or withdraw provisions. Source: Nuenen 2019 article 8 lid 4.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum EndOfProvisionsOutcome
{
    /// <summary>The college may end or withdraw the provisions.</summary>
    MayEnd = 1,

    /// <summary>The college has no such power.</summary>
    MayNotEnd,
}
