namespace BeschutWerk.Rules;

/// <summary>
/// Article 7 lid 1 as the facts answer it: the six conditions, and what the note adds to onder c. What the policy does not
/// ask counts as met.
/// </summary>
internal readonly struct SubsidyConditions
{
    public SubsidyConditions(Policy policy, in SubsidyFacts facts)
    {
        TrajectoryCompleted = policy.Asks(
            Norm.TrajectoryCompleted,
            !facts.Trajectory.Is(TrajectoryStatus.NotCompleted)
        );
        TargetGroupConfirmed = policy.Asks(Norm.TargetGroupConfirmed, facts.TargetGroupConfirmed);
        ReachesFloor = policy.Provisions[Norm.MinimumWageValue]?.Percentage is { } floor
            ? !facts.WageValue.IsBelow(floor)
            : Answer.Yes;
        SuitableWorkplace = policy.Asks(Norm.SuitableWorkplace, facts.Workplace.Is(Workplace.Suitable));
        IndependentOfBenefit = policy.Asks(Norm.IndependentOfBenefit, facts.IndependentOfBenefit);
        NoWajong = policy.Asks(Norm.NoWajong, !(Answer)facts.ReceivesWajong);

        Departs = policy.Asks(
            Norm.EmployerWilling,
            facts.DepartureReason is not null | (Answer)facts.EmployerWilling,
            otherwise: Answer.No
        );
        EmployerRefuses = policy.Asks(
            Norm.ExtensionForLowWageValue,
            Departs.IsYes ? Answer.No : !(Answer)facts.EmployerWilling,
            otherwise: Answer.No
        );
        HasExtensionLeft = !facts.Trajectory.Is(TrajectoryStatus.NotApplicable) & HasMonthsLeft(policy, facts);

        Grant =
            TrajectoryCompleted
            & TargetGroupConfirmed
            & PassesFloor
            & SuitableWorkplace
            & IndependentOfBenefit
            & NoWajong;
        Extension = !ReachesFloor & EmployerRefuses & HasExtensionLeft & TargetGroupConfirmed & NoWajong;
    }

    /// <summary>Onder a, completed or not needed.</summary>
    public Answer TrajectoryCompleted { get; }

    /// <summary>Onder b.</summary>
    public Answer TargetGroupConfirmed { get; }

    /// <summary>Onder c.</summary>
    public Answer ReachesFloor { get; }

    /// <summary>The note to c: below the floor there is a reason to depart, a willing employer or another one.</summary>
    public Answer Departs { get; }

    /// <summary>The note to c: the employer is unwilling where the wage value is below the floor.</summary>
    public Answer EmployerRefuses { get; }

    /// <summary>There is a trajectory, and article 5 lid 2 leaves room to lengthen it.</summary>
    public Answer HasExtensionLeft { get; }

    /// <summary>Onder d.</summary>
    public Answer SuitableWorkplace { get; }

    /// <summary>Onder e.</summary>
    public Answer IndependentOfBenefit { get; }

    /// <summary>Onder f.</summary>
    public Answer NoWajong { get; }

    /// <summary>Onder c, or a departure from it; a no is a wage value that stands in the way.</summary>
    public Answer PassesFloor => ReachesFloor | Departs;

    /// <summary>Whether the subsidy is granted: lid 1.</summary>
    public Answer Grant { get; }

    /// <summary>
    /// Whether the trajectory is lengthened instead: the note to onder c, for which b and f count, and a, d and e are left
    /// aside, since there is no employment yet.
    /// </summary>
    public Answer Extension { get; init; }

    /// <summary>Neither a grant nor an extension is possible, whatever becomes known.</summary>
    public bool IsRefused => Grant.IsNo && Extension.IsNo;

    /// <summary>Earlier extensions count against the months of article 5 lid 2; a policy without it sets no bound.</summary>
    private static Answer HasMonthsLeft(Policy policy, in SubsidyFacts facts) =>
        policy.Provisions[Norm.TrajectoryExtension]?.Term is { } most
            ? Answer.Known(
                facts.PreviousExtensionMonths.HasValue,
                facts.PreviousExtensionMonths.GetValueOrDefault() < most.Amount
            )
            : Answer.Yes;
}
