using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What every room of a case stands on: the law that applies, the facts that were told, and the others.</summary>
internal sealed class CaseGround
{
    public CaseGround(Policy policy, CaseFacts known, LocalDate appliesFrom)
    {
        AppliesFrom = appliesFrom;
        Policy = policy;
        Known = known;
        Acts = new ActLog(this);
        Person = new PersonLedger(known);
        IndicationLedger = new IndicationLedger(known);
        Work = new WorkLedger(known, Standing);
        Instruments = new InstrumentRoom(this);
        TargetGroup = new TargetGroupRoom(this);
        Advice = new AdviceRoom(this);
        Indication = new IndicationRoom(this);
        NewAdvice = new NewAdviceRoom(this);
        Trajectory = new TrajectoryRoom(this);
        Lengthening = new LengtheningRoom(this);
        Renewal = new RenewalRoom(this);
        DuringTrajectory = new DuringTrajectoryRoom(this);
        Employment = new EmploymentRoom(this);
        Hours = new HoursRoom(this);
        Subsidy = new SubsidyRoom(this);
        OwedExtension = new OwedExtensionRoom(this);
        SubsidyTerm = new SubsidyTermRoom(this);
        WageValue = new WageValueRoom(this);
        Provisions = new ProvisionRoom(this);
        WaitingList = new WaitingListRoom(this);
        Misconduct = new MisconductRoom(this);
        Support = new SupportRoom(this);
        Hardship = new HardshipRoom(this);
    }

    public Policy Policy { get; }

    /// <summary>The first day on which the rules can be in force; they set no day before it.</summary>
    public LocalDate AppliesFrom { get; }

    /// <summary>
    /// The first day on which the rules have certainly been introduced. Whether an earlier act broke them hangs on the day of that.
    /// </summary>
    public LocalDate CertainFrom { get; init; }

    public CaseFacts Known { get; }

    /// <summary>The questions that are asked; null where nobody asks what would change their decisions.</summary>
    public AskedQuestions? Asked { get; init; }

    /// <summary>What one room reads of another.</summary>
    public Standing Standing => new(this);

    /// <summary>What the rooms tell each other.</summary>
    public CaseSignals Signals => new(this);

    public ActLog Acts { get; }

    public PersonLedger Person { get; }

    public IndicationLedger IndicationLedger { get; }

    public WorkLedger Work { get; }

    public InstrumentRoom Instruments { get; }

    public TargetGroupRoom TargetGroup { get; }

    public AdviceRoom Advice { get; }

    public IndicationRoom Indication { get; }

    public NewAdviceRoom NewAdvice { get; }

    public TrajectoryRoom Trajectory { get; }

    public LengtheningRoom Lengthening { get; }

    public RenewalRoom Renewal { get; }

    public DuringTrajectoryRoom DuringTrajectory { get; }

    public EmploymentRoom Employment { get; }

    public HoursRoom Hours { get; }

    public SubsidyRoom Subsidy { get; }

    public OwedExtensionRoom OwedExtension { get; }

    public SubsidyTermRoom SubsidyTerm { get; }

    public WageValueRoom WageValue { get; }

    public ProvisionRoom Provisions { get; }

    public WaitingListRoom WaitingList { get; }

    public MisconductRoom Misconduct { get; }

    public SupportRoom Support { get; }

    public HardshipRoom Hardship { get; }

    /// <summary>
    /// Rules cannot be broken before their first or after their last day in force. While the first day is unknown, a day
    /// on which they can have been in force is judged as if they were.
    /// </summary>
    public bool Applied(LocalDate day) => day >= AppliesFrom && !(day > Policy.LastDay);

    /// <summary>Whether it hangs on the day of the introduction, which is unknown, if the rules were in force on a day.</summary>
    public bool IsUncertain(LocalDate day) => Applied(day) && day < CertainFrom;
}
