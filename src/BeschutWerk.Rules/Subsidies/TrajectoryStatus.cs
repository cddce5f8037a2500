namespace BeschutWerk.Rules;

/// <summary>
/// Where the placement trajectory stands before employment. Source: Nuenen 2019 article 7 lid 1 onder a and its note.
/// </summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum TrajectoryStatus
{
    /// <summary>Completed: work potential and wage value are well established, whatever time it took.</summary>
    Completed = 1,

    /// <summary>Not completed.</summary>
    NotCompleted,

    /// <summary>There is none: employment started at once (article 5 lid 7).</summary>
    NotApplicable,
}
