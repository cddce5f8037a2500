using System.Collections.Immutable;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// The norms that are a dead letter without others: no rule comes to them. A file that regulates one without the other
/// has lost something, and is refused. A norm that can stand alone, such as a duty to cooperate with support that other
/// rules regulate, is not here.
/// </summary>
internal static class NeededNorms
{
    /// <summary>For each such norm those without which it has no effect.</summary>
    public static ImmutableDictionary<Norm, ImmutableArray<Norm>> All { get; } =
        new Dictionary<Norm, ImmutableArray<Norm>>
        {
            [Norm.DepartureForCarelessness] = [Norm.AdviceFollowed],
            [Norm.InformationRequest] = [Norm.AdviceFollowed],
            [Norm.Suspension] = [Norm.DecisionTerm],
            [Norm.DirectEmployment] = [Norm.TrajectoryStart],
            [Norm.PermanentContract] = [Norm.TemporaryContract],
            [Norm.TrajectoryCompleted] = [Norm.WageCostSubsidy],
            [Norm.TargetGroupConfirmed] = [Norm.WageCostSubsidy],
            [Norm.MinimumWageValue] = [Norm.WageCostSubsidy],
            [Norm.EmployerWilling] = [Norm.WageCostSubsidy, Norm.MinimumWageValue],
            [Norm.SubsidyCap] = [Norm.WageCostSubsidy],
            [Norm.ExtensionForLowWageValue] = [Norm.WageCostSubsidy, Norm.MinimumWageValue],
            [Norm.IndependentOfBenefit] = [Norm.WageCostSubsidy],
            [Norm.NoWajong] = [Norm.WageCostSubsidy],
            [Norm.HoursOfPosition] = [Norm.WaitingListApplies],
            [Norm.MisconductKinds] = [Norm.MisconductPeriod],
            [Norm.MisconductRank] = [Norm.WaitingListPriority],
            [Norm.BehaviourSupport] = [Norm.MisconductPeriod],
        }.ToImmutableDictionary();
}
