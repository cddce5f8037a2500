namespace BeschutWerk.Rules;

/// <summary>
/// Article 7 lid 1 as the facts answer it: the six conditions, the departure from the floor, and the extension for an
/// unwilling employer. Each is true, false, or null where it is unknown. What the policy does not ask counts as met.
/// </summary>
internal readonly struct SubsidyConditions
{
    public SubsidyConditions(Policy policy, in SubsidyFacts facts)
    {
        TrajectoryCompleted =
            !policy.Regulates(Norm.TrajectoryCompleted) ? true
            : facts.Trajectory is { } stands ? stands is not TrajectoryStatus.NotCompleted
            : null;
        TargetGroupConfirmed = policy.Regulates(Norm.TargetGroupConfirmed) ? facts.TargetGroupConfirmed : true;
        ReachesFloor = policy.Regulates(Norm.MinimumWageValue)
            ? !policy.IsBelow(Norm.MinimumWageValue, facts.WageValue)
            : true;
        Departs = CanDepart(policy, facts);
        SuitableWorkplace =
            !policy.Regulates(Norm.SuitableWorkplace) ? true
            : facts.Workplace is { } workplace ? workplace is Workplace.Suitable
            : null;
        IndependentOfBenefit = policy.Regulates(Norm.IndependentOfBenefit) ? facts.IndependentOfBenefit : true;
        NoWajong = policy.Regulates(Norm.NoWajong) ? !facts.ReceivesWajong : true;
        EmployerRefuses =
            !policy.Regulates(Norm.ExtensionForLowWageValue) || Departs is true ? false : !facts.EmployerWilling;
        HasExtensionLeft = CanBeExtended(policy, facts);
        IsBarredByWageValue = ReachesFloor is false && Departs is false;
        CouldGrant =
            !IsBarredByWageValue
            && TrajectoryCompleted is not false
            && TargetGroupConfirmed is not false
            && SuitableWorkplace is not false
            && IndependentOfBenefit is not false
            && NoWajong is not false;
        CouldExtend =
            ReachesFloor is not true
            && EmployerRefuses is not false
            && HasExtensionLeft is not false
            && TargetGroupConfirmed is not false
            && NoWajong is not false;
    }

    /// <summary>Onder a, completed or not needed.</summary>
    public bool? TrajectoryCompleted { get; }

    /// <summary>Onder b.</summary>
    public bool? TargetGroupConfirmed { get; }

    /// <summary>Onder c.</summary>
    public bool? ReachesFloor { get; }

    /// <summary>The note to c: below the floor there is a reason to depart, a willing employer or another one.</summary>
    public bool? Departs { get; }

    /// <summary>Onder d.</summary>
    public bool? SuitableWorkplace { get; }

    /// <summary>Onder e.</summary>
    public bool? IndependentOfBenefit { get; }

    /// <summary>Onder f.</summary>
    public bool? NoWajong { get; }

    /// <summary>The note to c: the employer is unwilling where the wage value is below the floor.</summary>
    public bool? EmployerRefuses { get; }

    /// <summary>There is a trajectory, and article 5 lid 2 leaves room to lengthen it.</summary>
    public bool? HasExtensionLeft { get; }

    /// <summary>The wage value is below the floor and nothing opens a departure: c stands in the way of a grant.</summary>
    public bool IsBarredByWageValue { get; }

    /// <summary>Nothing that is known stands in the way of a grant.</summary>
    public bool CouldGrant { get; }

    /// <summary>
    /// Nothing that is known stands in the way of lengthening the trajectory: for it b and f count, and a, d and e are
    /// left aside, since there is no employment yet.
    /// </summary>
    public bool CouldExtend { get; }

    /// <summary>Neither a grant nor an extension is possible, whatever becomes known.</summary>
    public bool IsRefused => !CouldGrant && !CouldExtend;

    /// <summary>
    /// The condition on which a refusal rests: the first in the order of the article that stands in the way. A wage value
    /// below the floor does so only when nothing opens a departure: while one is open, it leaves the college a choice.
    /// </summary>
    public Norm FirstInTheWay() =>
        TrajectoryCompleted is false ? Norm.TrajectoryCompleted
        : TargetGroupConfirmed is false ? Norm.TargetGroupConfirmed
        : IsBarredByWageValue ? Norm.MinimumWageValue
        : SuitableWorkplace is false ? Norm.SuitableWorkplace
        : IndependentOfBenefit is false ? Norm.IndependentOfBenefit
        : Norm.NoWajong;

    private static bool? CanDepart(Policy policy, in SubsidyFacts facts)
    {
        if (!policy.Regulates(Norm.EmployerWilling))
        {
            return false;
        }

        return facts.DepartureReason is not null ? true : facts.EmployerWilling;
    }

    private static bool? CanBeExtended(Policy policy, in SubsidyFacts facts)
    {
        var isUsedUp = IsUsedUp(policy, facts);
        if (facts.Trajectory is TrajectoryStatus.NotApplicable || isUsedUp is true)
        {
            return false;
        }

        return facts.Trajectory is null || isUsedUp is null ? null : true;
    }

    /// <summary>Earlier extensions count against the months of article 5 lid 2; a policy without it sets no bound.</summary>
    private static bool? IsUsedUp(Policy policy, in SubsidyFacts facts)
    {
        if (!policy.Regulates(Norm.TrajectoryExtension))
        {
            return false;
        }

        var most = policy.TermOf(Norm.TrajectoryExtension).Amount;
        return facts.PreviousExtensionMonths is { } months ? months >= most : null;
    }
}
