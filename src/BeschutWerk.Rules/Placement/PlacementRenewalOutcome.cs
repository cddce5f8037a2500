using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Whether a new placement trajectory may be started instead of an extension, and which. Source: Nuenen 2019 article 5
/// lid 3.
/// </summary>
/// <param name="Result">Whether it may be started.</param>
/// <param name="Trajectory">The new trajectory; null where it is refused.</param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementRenewalOutcome(PermissionOutcome Result, PlacementTrajectory? Trajectory = null)
    : IOutcome
{
    /// <summary>The first day of the new trajectory, included; null where it is refused.</summary>
    public LocalDate? FirstDay => Trajectory?.FirstDay;

    /// <summary>The last day of the new trajectory, included; null where it is refused.</summary>
    public LocalDate? LastDay => Trajectory?.LastDay;

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("firstDay", FirstDay), ("lastDay", LastDay));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
