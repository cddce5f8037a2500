using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Hears what the rooms of a case tell each other.</summary>
/// <remarks>
/// A signal is given before the room that gives it changes its own state: whoever hears it still sees where the case stood.
/// </remarks>
internal abstract class CaseListener
{
    /// <summary>The pre-trajectory has ended.</summary>
    /// <param name="isCompleted">Whether it was completed; null where that is unknown.</param>
    public virtual void PreTrajectoryEnded(bool? isCompleted) { }

    /// <summary>UWV has given advice.</summary>
    /// <param name="happened">The event with what it says.</param>
    /// <param name="isNew">Whether it is a new advice of article 10, not the one of article 3.</param>
    public virtual void AdviceCame(CaseEvent happened, bool isNew) { }

    /// <summary>What a new advice says of belonging has become known.</summary>
    /// <param name="belongs">What it says; null where that is unknown.</param>
    public virtual void NewAdviceAnswered(bool? belongs) { }

    /// <summary>The college has decided whether the person belongs to the target group.</summary>
    /// <param name="happened">The decision.</param>
    public virtual void IndicationJudged(CaseEvent happened) { }

    /// <summary>A trajectory is about to begin, the first or a new one.</summary>
    /// <param name="happened">Its start.</param>
    public virtual void TrajectoryBegins(CaseEvent happened) { }

    /// <summary>A trajectory has begun: the one signal that is given afterwards, for who must know its term.</summary>
    /// <param name="happened">Its start.</param>
    public virtual void TrajectoryBegan(CaseEvent happened) { }

    /// <summary>A new trajectory takes the place of an extension.</summary>
    /// <param name="happened">Its start.</param>
    public virtual void TrajectoryRenewed(CaseEvent happened) { }

    /// <summary>The trajectory gets a later last day, or a new one has taken the place of that.</summary>
    /// <param name="day">The day.</param>
    /// <param name="months">The months by which it is extended; 0 where a new one takes its place.</param>
    /// <param name="isForWageValue">Whether it was lengthened because the wage value keeps an employer from employing.</param>
    public virtual void TrajectoryLengthened(LocalDate day, int months, bool isForWageValue) { }

    /// <summary>A wage value has been determined.</summary>
    /// <param name="day">The day.</param>
    public virtual void WageValueDetermined(LocalDate day) { }

    /// <summary>An employment begins.</summary>
    /// <param name="happened">Its start.</param>
    public virtual void EmploymentBegan(CaseEvent happened) { }

    /// <summary>The contract of the employment is renewed.</summary>
    /// <param name="happened">Its renewal.</param>
    public virtual void ContractRenewed(CaseEvent happened) { }

    /// <summary>Sheltered work is offered.</summary>
    /// <param name="happened">The offer.</param>
    public virtual void WorkOffered(CaseEvent happened) { }

    /// <summary>No subsidy is granted any more for the employment.</summary>
    /// <param name="day">The day.</param>
    public virtual void SubsidyEnded(LocalDate day) { }

    /// <summary>The employment ends.</summary>
    /// <param name="day">Its last day.</param>
    public virtual void EmploymentEnded(LocalDate day) { }

    /// <summary>The person was dismissed: from the employment, or else from the trajectory.</summary>
    /// <param name="day">The day.</param>
    public virtual void Dismissed(LocalDate day) { }

    /// <summary>A dismissal from sheltered employment is the one that counts from now on.</summary>
    public virtual void DismissalStands() { }
}
