using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether a placement trajectory may be started. Source: Nuenen 2019 article 5 lid 1 and 7.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum PlacementStartResult
{
    /// <summary>The college may start the trajectory.</summary>
    MayStart = 1,

    /// <summary>The college may skip the trajectory: employment may start at once.</summary>
    Skipped,

    /// <summary>There is no power to start a trajectory.</summary>
    Refused,
}

/// <summary>Whether a placement trajectory may be started, and which.</summary>
/// <param name="Result">Whether it may be started.</param>
/// <param name="Trajectory">The trajectory that may be started; null where it is skipped or refused.</param>
/// <remarks>Immutable; equal when both parts are equal. Source: Nuenen 2019 article 5 lid 1 and 7.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementStartOutcome(PlacementStartResult Result, PlacementTrajectory? Trajectory = null)
    : IOutcome
{
    /// <summary>The first day of the trajectory, included; null where there is none.</summary>
    public LocalDate? FirstDay => Trajectory?.FirstDay;

    /// <summary>The last day of the trajectory, included; null where there is none.</summary>
    public LocalDate? LastDay => Trajectory?.LastDay;

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("firstDay", FirstDay), ("lastDay", LastDay));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
