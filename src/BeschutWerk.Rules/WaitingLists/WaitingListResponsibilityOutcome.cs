using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Who is responsible for a person on the waiting list. Source: Nuenen 2019, note to article 9.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum WaitingListResponsibilityResult
{
    /// <summary>The municipality.</summary>
    Municipality = 1,

    /// <summary>UWV, in principle.</summary>
    Uwv,
}

/// <summary>
/// Who is responsible for a person on the waiting list, and whether a trajectory must be offered. Source: Nuenen 2019,
/// note to article 9.
/// </summary>
/// <param name="Result">Who is responsible.</param>
/// <param name="TrajectoryDuty">
/// False where the municipality need not offer a trajectory (it may); null where the note says nothing of it.
/// </param>
/// <remarks>Immutable; equal when both parts are equal. The rank on the list is the same whoever is responsible.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingListResponsibilityOutcome(
    WaitingListResponsibilityResult Result,
    bool? TrajectoryDuty
) : IOutcome
{
    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("trajectoryDuty", TrajectoryDuty));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
