namespace BeschutWerk.Rules.Tool;

/// <summary>What a line of the time line tells; on one day they stand in this order.</summary>
internal enum TimeLineKind
{
    /// <summary>Something happened.</summary>
    Event,

    /// <summary>Something departed from the rules by a power to do so.</summary>
    Departure,

    /// <summary>Something was against the rules.</summary>
    Breach,

    /// <summary>The last day of a term.</summary>
    LastDay,

    /// <summary>The day of the review.</summary>
    Review,
}
