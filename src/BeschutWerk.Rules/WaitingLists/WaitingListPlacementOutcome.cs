namespace BeschutWerk.Rules;

/// <summary>Where a new indication leads. Source: Nuenen 2019 article 9 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum WaitingListPlacementOutcome
{
    /// <summary>To the waiting list.</summary>
    WaitingList = 1,

    /// <summary>To a position: the number to realise leaves room.</summary>
    Position,
}
