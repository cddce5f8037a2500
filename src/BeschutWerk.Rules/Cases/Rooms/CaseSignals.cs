using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What the rooms of a case tell each other: for each signal who hears it, in which order.</summary>
/// <remarks>
/// A signal is given before the room that gives it changes its own state: whoever hears it still sees where the case stood; what
/// is given afterwards says so.
/// </remarks>
internal readonly struct CaseSignals(CaseGround ground)
{
    /// <summary>The pre-trajectory has ended.</summary>
    /// <param name="isCompleted">Whether it was completed; null where that is unknown.</param>
    public void PreTrajectoryEnded(bool? isCompleted)
    {
        ground.Advice.PreTrajectoryEnded(isCompleted);
    }

    /// <summary>UWV has given advice.</summary>
    /// <param name="happened">The event with what it says.</param>
    /// <param name="isNew">Whether it is a new advice of article 10, not the one of article 3.</param>
    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        ground.IndicationLedger.AdviceCame(happened, isNew);
        ground.Advice.AdviceCame(happened, isNew);
        ground.Indication.AdviceCame(happened, isNew);
        ground.NewAdvice.AdviceCame(happened, isNew);
        ground.Trajectory.AdviceCame(happened, isNew);
        ground.Lengthening.AdviceCame(happened, isNew);
        ground.Employment.NewAdviceAnswered(isNew ? happened.Facts.Belongs : null);
        BelongingTold(happened.On);
    }

    /// <summary>Something was told of whether the person still belongs: given afterwards, for who must know it.</summary>
    /// <param name="day">The day.</param>
    public void BelongingTold(LocalDate day) => ground.Employment.BelongingTold(day);

    /// <summary>What a new advice says of belonging has become known.</summary>
    /// <param name="belongs">What it says; null where that is unknown.</param>
    public void NewAdviceAnswered(bool? belongs)
    {
        ground.IndicationLedger.NewAdviceAnswered(belongs);
        ground.Work.NewAdviceAnswered(belongs);
        ground.Employment.NewAdviceAnswered(belongs);
    }

    /// <summary>The college has decided whether the person belongs to the target group.</summary>
    /// <param name="happened">The decision.</param>
    public void IndicationJudged(CaseEvent happened)
    {
        ground.IndicationLedger.IndicationJudged(happened);
        ground.Person.IndicationJudged(happened);
        ground.Advice.IndicationJudged(happened);
        ground.OwedExtension.IndicationJudged(happened);
        ground.Trajectory.IndicationJudged(happened);
        ground.Employment.IndicationJudged(happened);
        ground.WaitingList.IndicationJudged(happened);
    }

    /// <summary>A trajectory is about to begin, the first or a new one.</summary>
    /// <param name="happened">Its start.</param>
    public void TrajectoryBegins(CaseEvent happened)
    {
        ground.Work.TrajectoryBegins(happened);
        ground.OwedExtension.TrajectoryBegins(happened);
    }

    /// <summary>A trajectory has begun: the one signal that is given afterwards, for who must know its term.</summary>
    /// <param name="happened">Its start.</param>
    public void TrajectoryBegan(CaseEvent happened)
    {
        ground.Lengthening.TrajectoryBegan(happened);
        ground.DuringTrajectory.TrajectoryBegan(happened);
        ground.Hours.TrajectoryBegan(happened);
        ground.Provisions.TrajectoryBegan(happened);
        ground.WaitingList.TrajectoryBegan(happened);
    }

    /// <summary>A new trajectory takes the place of an extension.</summary>
    /// <param name="happened">Its start.</param>
    public void TrajectoryRenewed(CaseEvent happened)
    {
        ground.Trajectory.TrajectoryRenewed(happened);
    }

    /// <summary>The trajectory gets a later last day, or a new one has taken the place of that.</summary>
    /// <param name="day">The day.</param>
    /// <param name="months">The months by which it is extended; 0 where a new one takes its place.</param>
    /// <param name="isForWageValue">Whether it was lengthened because the wage value keeps an employer from employing.</param>
    public void TrajectoryLengthened(LocalDate day, int months, bool isForWageValue)
    {
        ground.Trajectory.TrajectoryLengthened(day, months, isForWageValue);
        ground.OwedExtension.TrajectoryLengthened(day, isForWageValue);
        ground.DuringTrajectory.TrajectoryTermChanged();
    }

    /// <summary>The trajectory was given months beyond its article: given afterwards, for who must know its term.</summary>
    /// <param name="act">The act that gave them.</param>
    public void TrajectoryWentBeyond(MonthsBeyond act)
    {
        ground.Trajectory.WentBeyond(act);
        ground.DuringTrajectory.TrajectoryTermChanged();
    }

    /// <summary>The trajectory has ended, by itself or by what takes its place.</summary>
    /// <param name="lastDay">Its last day.</param>
    public void TrajectoryStopped(LocalDate lastDay) => ground.DuringTrajectory.TrajectoryStopped(lastDay);

    /// <summary>The trajectory ends after its last day, and what it went on by is counted to the end.</summary>
    public void ContinuationEnded() => ground.Lengthening.ContinuationEnded();

    /// <summary>The hardship clause was applied: given afterwards, for who asks what it was applied to.</summary>
    /// <param name="day">The day.</param>
    public void HardshipApplied(LocalDate day)
    {
        ground.Trajectory.HardshipApplied(day);
        ground.Employment.HardshipApplied(day);
        if (ground.Standing.HasTrajectory)
        {
            ground.DuringTrajectory.TrajectoryTermChanged();
        }
    }

    /// <summary>A wage value has been determined.</summary>
    /// <param name="day">The day.</param>
    public void WageValueDetermined(LocalDate day)
    {
        ground.DuringTrajectory.WageValueDetermined(day);
        ground.OwedExtension.WageValueDetermined(day);
        ground.SubsidyTerm.WageValueDetermined(day);
    }

    /// <summary>An employment begins.</summary>
    /// <param name="happened">Its start.</param>
    public void EmploymentBegan(CaseEvent happened)
    {
        ground.IndicationLedger.EmploymentBegan();
        ground.Work.EmploymentBegan(happened);
        ground.OwedExtension.EmploymentBegan(happened);
        ground.Subsidy.EmploymentBegan(happened);
        ground.Trajectory.EmploymentBegan(happened);
        ground.Hours.EmploymentBegan(happened);
        ground.Provisions.EmploymentBegan(happened);
        ground.WaitingList.EmploymentBegan(happened);
        ground.Misconduct.EmploymentBegan(happened);
    }

    /// <summary>The contract of the employment is renewed.</summary>
    /// <param name="happened">Its renewal.</param>
    public void ContractRenewed(CaseEvent happened)
    {
        ground.Hours.ContractRenewed(happened);
    }

    /// <summary>Sheltered work is offered.</summary>
    /// <param name="happened">The offer.</param>
    public void WorkOffered(CaseEvent happened)
    {
        ground.Misconduct.WorkOffered(happened);
    }

    /// <summary>The college decides on the subsidy, whatever it decides.</summary>
    /// <param name="day">The day.</param>
    public void SubsidyDecided(LocalDate day) => ground.SubsidyTerm.SubsidyDecided(day);

    /// <summary>Whatever the college decided on the subsidy, for the wage value the trajectory must be lengthened.</summary>
    /// <param name="day">The day of that decision.</param>
    /// <param name="isRefused">Whether the college refused, and did not decide to lengthen it.</param>
    public void ExtensionDue(LocalDate day, bool isRefused) => ground.OwedExtension.ExtensionDue(day, isRefused);

    /// <summary>When the college decided on the subsidy, the trajectory need not be lengthened for the wage value.</summary>
    /// <param name="day">The day of that decision.</param>
    public void NothingToLengthen(LocalDate day) => ground.OwedExtension.NothingToLengthen(day);

    /// <summary>No subsidy is granted any more for the employment.</summary>
    /// <param name="day">The day.</param>
    public void SubsidyEnded(LocalDate day)
    {
        ground.WageValue.SubsidyEnded(day);
    }

    /// <summary>The employment ends.</summary>
    /// <param name="day">Its last day.</param>
    public void EmploymentEnded(LocalDate day)
    {
        ground.Work.EmploymentEnded(day);
        ground.NewAdvice.EmploymentEnded(day);
        ground.Person.EmploymentEnded();
        ground.SubsidyTerm.EmploymentEnded(day);
        ground.WageValue.EmploymentEnded(day);
        ground.Trajectory.EmploymentEnded(day);
        ground.Hours.EmploymentEnded(day);
        ground.Subsidy.EmploymentEnded(day);
        ground.Provisions.EmploymentEnded(day);
    }

    /// <summary>The person was dismissed: from the employment, or else from the trajectory.</summary>
    /// <param name="day">The day.</param>
    public void Dismissed(LocalDate day)
    {
        ground.Trajectory.Dismissed(day);
        ground.Employment.Dismissed(day);
    }

    /// <summary>A dismissal from sheltered employment is the one that counts from now on.</summary>
    public void DismissalStands()
    {
        ground.Person.DismissalStands();
    }
}
