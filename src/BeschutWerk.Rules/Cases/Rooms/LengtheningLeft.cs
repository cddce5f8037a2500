using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What is left to lengthen of a trajectory for a low wage value: the note to article 7 lid 1 onder c.</summary>
internal readonly struct LengtheningLeft(Policy policy, Standing standing)
{
    /// <summary>The norm that a decision to lengthen goes against where nothing is left.</summary>
    public Norm Norm =>
        policy.Regulates(Norm.ExtensionForLowWageValue) ? Norm.ExtensionForLowWageValue : Norm.TrajectoryExtension;

    /// <summary>The months of all extensions together; those that there were where the policy bounds none.</summary>
    public int MostMonths =>
        policy.Regulates(Norm.TrajectoryExtension)
            ? policy.TermOf(Norm.TrajectoryExtension).Amount
            : standing.ExtensionMonths;

    /// <summary>
    /// After an end of the trajectory, or past all of article 5 lid 2, the note has nothing to lengthen; on the last day of that no
    /// day follows in which a higher wage value could be reached. During an employment there is nothing either.
    /// </summary>
    public bool IsNothing(LocalDate day) =>
        standing.IsEmployed || (standing.HasTrajectory && (!standing.IsLeftToLengthen(day) || IsLastDay(day)));

    /// <summary>Whether a decision to lengthen goes against it; on the last day lid 2 leaves that, if only that.</summary>
    public bool IsDecidedInVain(LocalDate day, in Decision<SubsidyOutcome> decision) =>
        !standing.IsLengthenedBy(day)
        && !IsLastDay(day)
        && (
            IsNothing(day)
            || (standing.HadTrajectory && !standing.HasTrajectory) // that of a placement that is over
            || decision.Findings.Of(Norm.ExtensionForLowWageValue) is FindingResult.Unmet
            || (policy.Regulates(Norm.TrajectoryExtension) && standing.ExtensionMonths >= MostMonths)
        );

    private bool IsLastDay(LocalDate day) => standing.TrajectoryMostLastDay == day && !standing.IsContinuedPastEnd;
}
