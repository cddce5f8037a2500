using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What was told last of the work: of the workplace in the trajectory, and of the employment. It holds for one placement;
/// before and after it there is only what is known without a date.
/// </summary>
internal sealed class WorkLedger
{
    private static readonly EventsWith Telling = new(
        CaseFact.Trajectory,
        CaseFact.WageValue,
        CaseFact.HigherWageValueExpected,
        CaseFact.ProspectOfEmployment,
        CaseFact.EmployerWilling,
        CaseFact.Workplace,
        CaseFact.IndependentOfBenefit
    );

    private readonly CaseFacts known;
    private readonly Standing standing;
    private bool isCourseHeld;

    public WorkLedger(CaseFacts known, Standing standing)
    {
        this.known = known;
        this.standing = standing;
        Trajectory = known.Trajectory;
        Recall();
    }

    /// <summary>Whether the trajectory was completed.</summary>
    public TrajectoryStatus? Trajectory { get; private set; }

    public WageValue? WageValue { get; private set; }

    /// <summary>Whether UWV has given advice since the wage value was told.</summary>
    public bool IsWageValueAnswered { get; private set; }

    public bool? HigherWageValueExpected { get; private set; }

    /// <summary>Whether the workplace offers a prospect of employment after the trajectory.</summary>
    public bool? Prospect { get; private set; }

    public bool? EmployerWilling { get; private set; }

    public Workplace? Workplace { get; private set; }

    public bool? IndependentOfBenefit { get; private set; }

    public void Tell(CaseEvent happened)
    {
        if (!Telling.Contains(happened.Type))
        {
            return;
        }

        var facts = happened.Facts;
        Trajectory = happened.Type is CaseEventType.TrajectoryEnded ? facts.Trajectory : facts.Trajectory ?? Trajectory;
        IsWageValueAnswered &= facts.WageValue is null;
        WageValue = facts.WageValue ?? WageValue;
        HigherWageValueExpected = facts.HigherWageValueExpected ?? HigherWageValueExpected;
        Prospect = facts.ProspectOfEmployment ?? Prospect;
        EmployerWilling = facts.EmployerWilling ?? EmployerWilling;
        Workplace = facts.Workplace ?? Workplace;
        IndependentOfBenefit = facts.IndependentOfBenefit ?? IndependentOfBenefit;
    }

    public void NewAdviceAnswered(bool? belongs) => IsWageValueAnswered |= belongs is not false;

    public void TrajectoryBegins(CaseEvent happened)
    {
        Prospect = happened.Facts.ProspectOfEmployment ?? known.ProspectOfEmployment;
        if (standing.HasTrajectory || happened.Type is CaseEventType.TrajectoryRenewed)
        {
            WageValue = null; // that was the wage value of the former workplace
            HigherWageValueExpected = null;
        }

        Trajectory = standing.HadTrajectory || Trajectory is TrajectoryStatus.NotApplicable ? null : Trajectory;
    }

    /// <summary>That another employer was unwilling says nothing of the one who employs.</summary>
    public void EmploymentBegan(CaseEvent happened)
    {
        isCourseHeld |= standing.HoldsCourseOfAdvice;
        EmployerWilling = happened.Facts.EmployerWilling ?? (EmployerWilling is true ? true : null);
        Trajectory = standing.IsWithoutTrajectory(happened.Facts.DirectEmployment)
            ? TrajectoryStatus.NotApplicable
            : Trajectory;
    }

    /// <summary>
    /// That there was no trajectory before this employment says nothing of the next one, but in a file that has the whole course.
    /// </summary>
    public void EmploymentEnded(LocalDate day)
    {
        Trajectory = Trajectory is TrajectoryStatus.NotApplicable && !isCourseHeld ? known.Trajectory : Trajectory;
        Recall();
    }

    private void Recall()
    {
        WageValue = known.WageValue;
        IsWageValueAnswered = false;
        HigherWageValueExpected = known.HigherWageValueExpected;
        EmployerWilling = known.EmployerWilling;
        Workplace = known.Workplace;
        IndependentOfBenefit = known.IndependentOfBenefit;
    }
}
