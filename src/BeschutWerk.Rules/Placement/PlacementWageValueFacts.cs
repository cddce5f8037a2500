using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PlacementWageValueFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about determining the wage value during a trajectory: yes, no, or null where it is unknown. Source:
/// Nuenen 2019 article 5 lid 6 and its note.
/// </summary>
/// <remarks>Immutable; equal when both answers are equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementWageValueFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="duringTrajectory">As <see cref="DuringTrajectory"/>.</param>
    /// <param name="prospectOfEmployment">As <see cref="ProspectOfEmployment"/>.</param>
    public PlacementWageValueFacts(bool? duringTrajectory = null, bool? prospectOfEmployment = null) =>
        (DuringTrajectory, ProspectOfEmployment) = (duringTrajectory, prospectOfEmployment);

    /// <summary>Whether the wage value would be determined during a trajectory.</summary>
    public bool? DuringTrajectory { get; init; }

    /// <summary>Whether the workplace offers a prospect of employment after the trajectory.</summary>
    public bool? ProspectOfEmployment { get; init; }

    internal static readonly FactRows<PlacementWageValueFacts> Rows = new(
        YesNo(Norm.WageValueDetermination, f => f.DuringTrajectory, (f, v) => f with { DuringTrajectory = v }),
        YesNo(Norm.WageValueDetermination, f => f.ProspectOfEmployment, (f, v) => f with { ProspectOfEmployment = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
