using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Whether a placement trajectory may be extended, and until when. Source: Nuenen 2019 article 5 lid 2.</summary>
/// <param name="Result">Whether it may be extended.</param>
/// <param name="Trajectory">The trajectory with all its extensions; null where the extension is refused.</param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementExtensionOutcome(
    PermissionOutcome Result,
    PlacementTrajectory? Trajectory = null
) : IOutcome
{
    /// <summary>The new last day, included; null where the extension is refused.</summary>
    public LocalDate? LastDay => Trajectory?.LastDay;

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values => Outcomes.Values(("lastDay", LastDay));

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
