using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What every room of a case stands on: the law that applies, the facts that were told, and the others.</summary>
internal sealed class CaseGround
{
    private readonly LocalDate appliesFrom;

    public CaseGround(CaseReviewer reviewer, Policy policy, CaseFacts known, LocalDate appliesFrom)
    {
        this.appliesFrom = appliesFrom;
        Policy = policy;
        Known = known;
        Standing = new Standing(reviewer);
        Signals = new CaseSignals(reviewer);
        Acts = new ActLog(this);
        Person = new PersonLedger(known);
        Indication = new IndicationLedger(known);
        Work = new WorkLedger(known, Standing);
    }

    public Policy Policy { get; }

    public CaseFacts Known { get; }

    public Standing Standing { get; }

    /// <summary>What the rooms tell each other.</summary>
    public CaseSignals Signals { get; }

    public ActLog Acts { get; }

    public PersonLedger Person { get; }

    public IndicationLedger Indication { get; }

    public WorkLedger Work { get; }

    /// <summary>
    /// Rules cannot be broken before their first or after their last day in force. While the first day is unknown, a day
    /// on which they can have been in force is judged as if they were.
    /// </summary>
    public bool Applied(LocalDate day) => day >= appliesFrom && !(day > Policy.LastDay);
}
