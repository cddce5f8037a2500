namespace BeschutWerk.Rules;

/// <summary>What kind of key an order of a waiting list can have.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum WaitingListKeyKind
{
    /// <summary>A group that comes before whoever is not in it.</summary>
    Group = 1,

    /// <summary>The date of the indication, or after a dismissal for misconduct that of the dismissal.</summary>
    RankDate,

    /// <summary>The date of the indication.</summary>
    IndicationDate,

    /// <summary>The order of registration.</summary>
    Registration,
}
