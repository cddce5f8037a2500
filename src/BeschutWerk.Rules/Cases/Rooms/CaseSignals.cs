using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Passes on what one room tells to all, in the order of the rooms.</summary>
internal sealed class CaseSignals
{
    private CaseListener[] listeners = [];

    /// <summary>Names who hears, once, when the rooms are there.</summary>
    public void Connect(CaseListener[] all) => listeners = all;

    public void PreTrajectoryEnded(bool? isCompleted)
    {
        foreach (var listener in listeners)
        {
            listener.PreTrajectoryEnded(isCompleted);
        }
    }

    public void AdviceCame(CaseEvent happened, bool isNew)
    {
        foreach (var listener in listeners)
        {
            listener.AdviceCame(happened, isNew);
        }
    }

    public void NewAdviceAnswered(bool? belongs)
    {
        foreach (var listener in listeners)
        {
            listener.NewAdviceAnswered(belongs);
        }
    }

    public void IndicationJudged(CaseEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.IndicationJudged(happened);
        }
    }

    public void TrajectoryBegins(CaseEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.TrajectoryBegins(happened);
        }
    }

    public void TrajectoryBegan(CaseEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.TrajectoryBegan(happened);
        }
    }

    public void TrajectoryRenewed(CaseEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.TrajectoryRenewed(happened);
        }
    }

    public void TrajectoryLengthened(LocalDate day, int months, bool isForWageValue)
    {
        foreach (var listener in listeners)
        {
            listener.TrajectoryLengthened(day, months, isForWageValue);
        }
    }

    public void WageValueDetermined(LocalDate day)
    {
        foreach (var listener in listeners)
        {
            listener.WageValueDetermined(day);
        }
    }

    public void EmploymentBegan(CaseEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.EmploymentBegan(happened);
        }
    }

    public void ContractRenewed(CaseEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.ContractRenewed(happened);
        }
    }

    public void WorkOffered(CaseEvent happened)
    {
        foreach (var listener in listeners)
        {
            listener.WorkOffered(happened);
        }
    }

    public void SubsidyEnded(LocalDate day)
    {
        foreach (var listener in listeners)
        {
            listener.SubsidyEnded(day);
        }
    }

    public void EmploymentEnded(LocalDate day)
    {
        foreach (var listener in listeners)
        {
            listener.EmploymentEnded(day);
        }
    }

    public void Dismissed(LocalDate day)
    {
        foreach (var listener in listeners)
        {
            listener.Dismissed(day);
        }
    }

    public void DismissalStands()
    {
        foreach (var listener in listeners)
        {
            listener.DismissalStands();
        }
    }
}
