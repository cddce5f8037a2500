namespace BeschutWerk.Rules;

/// <summary>What fixes how many positions a municipality realises.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PositionBasis
{
    /// <summary>The least number of the ministerial regulation (Participatiewet article 10b lid 4).</summary>
    Ministerial = 1,

    /// <summary>A higher number that the council sets (Participatiewet article 10b lid 5).</summary>
    Higher,

    /// <summary>A budget.</summary>
    Budget,
}
