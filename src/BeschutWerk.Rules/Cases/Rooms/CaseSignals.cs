using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What the rooms of a case tell each other: for each signal who hears it, in which order.</summary>
/// <remarks>
/// A signal is given before the room that gives it changes its own state: whoever hears it still sees where the case stood.
/// </remarks>
internal readonly struct CaseSignals(CaseReviewer reviewer)
{
    /// <summary>The pre-trajectory has ended.</summary>
    /// <param name="isCompleted">Whether it was completed; null where that is unknown.</param>
    public void PreTrajectoryEnded(bool? isCompleted)
    {
        reviewer.Advice.PreTrajectoryEnded(isCompleted);
    }

    /// <summary>UWV has given advice.</summary>
    /// <param name="happened">The event with what it says.</param>
    /// <param name="isNew">Whether it is a new advice of article 10, not the one of article 3.</param>
    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        reviewer.Ground.Indication.AdviceCame(happened, isNew);
        reviewer.Advice.AdviceCame(happened, isNew);
        reviewer.Indication.AdviceCame(happened, isNew);
        reviewer.NewAdvice.AdviceCame(happened, isNew);
        reviewer.Trajectory.AdviceCame(happened, isNew);
        reviewer.Lengthening.AdviceCame(happened, isNew);
    }

    /// <summary>What a new advice says of belonging has become known.</summary>
    /// <param name="belongs">What it says; null where that is unknown.</param>
    public void NewAdviceAnswered(bool? belongs)
    {
        reviewer.Ground.Indication.NewAdviceAnswered(belongs);
        reviewer.Ground.Work.NewAdviceAnswered(belongs);
    }

    /// <summary>The college has decided whether the person belongs to the target group.</summary>
    /// <param name="happened">The decision.</param>
    public void IndicationJudged(CaseEvent happened)
    {
        reviewer.Ground.Indication.IndicationJudged(happened);
        reviewer.Advice.IndicationJudged(happened);
        reviewer.Subsidy.IndicationJudged(happened);
        reviewer.Trajectory.IndicationJudged(happened);
        reviewer.Employment.IndicationJudged(happened);
        reviewer.WaitingList.IndicationJudged(happened);
    }

    /// <summary>A trajectory is about to begin, the first or a new one.</summary>
    /// <param name="happened">Its start.</param>
    public void TrajectoryBegins(CaseEvent happened)
    {
        reviewer.Ground.Work.TrajectoryBegins(happened);
        reviewer.Subsidy.TrajectoryBegins(happened);
    }

    /// <summary>A trajectory has begun: the one signal that is given afterwards, for who must know its term.</summary>
    /// <param name="happened">Its start.</param>
    public void TrajectoryBegan(CaseEvent happened)
    {
        reviewer.Lengthening.TrajectoryBegan(happened);
        reviewer.DuringTrajectory.TrajectoryBegan(happened);
        reviewer.Hours.TrajectoryBegan(happened);
        reviewer.Provisions.TrajectoryBegan(happened);
        reviewer.WaitingList.TrajectoryBegan(happened);
    }

    /// <summary>A new trajectory takes the place of an extension.</summary>
    /// <param name="happened">Its start.</param>
    public void TrajectoryRenewed(CaseEvent happened)
    {
        reviewer.Trajectory.TrajectoryRenewed(happened);
    }

    /// <summary>The trajectory gets a later last day, or a new one has taken the place of that.</summary>
    /// <param name="day">The day.</param>
    /// <param name="months">The months by which it is extended; 0 where a new one takes its place.</param>
    /// <param name="isForWageValue">Whether it was lengthened because the wage value keeps an employer from employing.</param>
    public void TrajectoryLengthened(LocalDate day, int months, bool isForWageValue)
    {
        reviewer.Trajectory.TrajectoryLengthened(day, months, isForWageValue);
        reviewer.Subsidy.TrajectoryLengthened(day, months, isForWageValue);
    }

    /// <summary>A wage value has been determined.</summary>
    /// <param name="day">The day.</param>
    public void WageValueDetermined(LocalDate day)
    {
        reviewer.DuringTrajectory.WageValueDetermined(day);
        reviewer.Subsidy.WageValueDetermined(day);
        reviewer.SubsidyTerm.WageValueDetermined(day);
    }

    /// <summary>An employment begins.</summary>
    /// <param name="happened">Its start.</param>
    public void EmploymentBegan(CaseEvent happened)
    {
        reviewer.Ground.Work.EmploymentBegan(happened);
        reviewer.Subsidy.EmploymentBegan(happened);
        reviewer.Trajectory.EmploymentBegan(happened);
        reviewer.Lengthening.EmploymentBegan(happened);
        reviewer.Hours.EmploymentBegan(happened);
        reviewer.Provisions.EmploymentBegan(happened);
        reviewer.WaitingList.EmploymentBegan(happened);
        reviewer.Misconduct.EmploymentBegan(happened);
    }

    /// <summary>The contract of the employment is renewed.</summary>
    /// <param name="happened">Its renewal.</param>
    public void ContractRenewed(CaseEvent happened)
    {
        reviewer.Hours.ContractRenewed(happened);
    }

    /// <summary>Sheltered work is offered.</summary>
    /// <param name="happened">The offer.</param>
    public void WorkOffered(CaseEvent happened)
    {
        reviewer.Misconduct.WorkOffered(happened);
    }

    /// <summary>The college decides on the subsidy, whatever it decides.</summary>
    /// <param name="day">The day.</param>
    public void SubsidyDecided(LocalDate day) => reviewer.SubsidyTerm.SubsidyDecided(day);

    /// <summary>No subsidy is granted any more for the employment.</summary>
    /// <param name="day">The day.</param>
    public void SubsidyEnded(LocalDate day)
    {
        reviewer.WageValue.SubsidyEnded(day);
    }

    /// <summary>The employment ends.</summary>
    /// <param name="day">Its last day.</param>
    public void EmploymentEnded(LocalDate day)
    {
        reviewer.Ground.Work.EmploymentEnded(day);
        reviewer.SubsidyTerm.EmploymentEnded(day);
        reviewer.WageValue.EmploymentEnded(day);
        reviewer.Trajectory.EmploymentEnded(day);
        reviewer.DuringTrajectory.EmploymentEnded(day);
        reviewer.Hours.EmploymentEnded(day);
        reviewer.Subsidy.EmploymentEnded(day);
        reviewer.Provisions.EmploymentEnded(day);
    }

    /// <summary>The person was dismissed: from the employment, or else from the trajectory.</summary>
    /// <param name="day">The day.</param>
    public void Dismissed(LocalDate day)
    {
        reviewer.Trajectory.Dismissed(day);
        reviewer.Employment.Dismissed(day);
    }

    /// <summary>A dismissal from sheltered employment is the one that counts from now on.</summary>
    public void DismissalStands()
    {
        reviewer.Ground.Person.DismissalStands();
    }
}
