using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// A room of the policy in the review of a case: whether an event of it can follow here, what it remembers of the events,
/// which of them were against its rules, and which decisions, terms and steps it gives.
/// </summary>
/// <remarks>
/// A room keeps its state to itself. Of the others it reads only <see cref="Standing"/> and the ledgers, and hears what they
/// tell. Concluding changes nothing.
/// </remarks>
internal abstract class CaseRoom(CaseGround ground)
{
    private readonly CaseGround ground = ground;

    protected Policy Policy => ground.Policy;

    protected CaseFacts Known => ground.Known;

    protected Standing Standing => new(ground);

    protected CaseSignals Signals => new(ground);

    protected ActLog Acts => ground.Acts;

    protected PersonLedger Person => ground.Person;

    protected IndicationLedger IndicationLedger => ground.IndicationLedger;

    protected WorkLedger Work => ground.Work;

    /// <summary>Why an event cannot have happened here; null where it can. What is merely forbidden can have happened.</summary>
    /// <param name="happened">An event of this room.</param>
    public virtual Misfit? CannotFollow(CaseEvent happened) => null;

    /// <summary>Judges an event of this room and remembers what follows from it.</summary>
    /// <param name="happened">The event.</param>
    public abstract void Follow(CaseEvent happened);

    /// <summary>Adds what this room makes of the case on the day of the review.</summary>
    /// <param name="review">The review that is made.</param>
    public abstract void Conclude(ReviewDraft review);

    /// <summary>
    /// Whether the rule that judges an act decides, with what. Where it lacks facts those matter from then on; what it warns
    /// of is remembered.
    /// </summary>
    protected bool Judged<T>(in Decision<T> decision, LocalDate day, out T outcome)
        where T : struct
    {
        if (decision.TryGetOutcome(out outcome))
        {
            Acts.Remark(decision, day);
            return true;
        }

        Acts.Open(decision, day);
        return false;
    }

    /// <summary>Asks a rule, and keeps the question where it is to be told what would change the decision.</summary>
    protected Decision<TOutcome> Ask<TFacts, TOutcome>(Func<Policy, TFacts, Decision<TOutcome>> decide, TFacts facts)
        where TFacts : struct
        where TOutcome : struct
    {
        var decision = decide(Policy, facts);
        ground.Asked?.Add(Policy, decision, facts, decide);
        return decision;
    }

    /// <summary>
    /// Asks a rule whose answer the case adds to, and where others would have been impossible: those are no changes to offer.
    /// </summary>
    /// <param name="decide">The rule.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="inCase">
    /// What the case makes of a decision on facts, these or others; null for one that the case makes impossible, which that on
    /// these facts never is.
    /// </param>
    protected Decision<TOutcome> Ask<TFacts, TOutcome>(
        Func<Policy, TFacts, Decision<TOutcome>> decide,
        TFacts facts,
        Func<TFacts, Decision<TOutcome>, Decision<TOutcome>?> inCase
    )
        where TFacts : struct
        where TOutcome : struct
    {
        var decided = decide(Policy, facts);
        var decision = inCase(facts, decided) ?? decided;
        ground.Asked?.Add(Policy, decision, facts, decide, inCase);
        return decision;
    }

    /// <summary>Whether the rules of the policy can be broken on a day.</summary>
    protected bool Applied(LocalDate day) => ground.Applied(day);

    /// <summary>
    /// A day, or the last one in force where the rules had ended by then: what was late of a term is judged as it was on that. Where
    /// they had ended before the term began, the day itself.
    /// </summary>
    protected LocalDate InForceUpTo(LocalDate day, LocalDate begun) =>
        Policy.LastDay is { } last && begun <= last ? LocalDate.Min(last, day) : day;

    /// <summary>The first day on which the rules can be in force; they set no day before it.</summary>
    protected LocalDate AppliesFrom => ground.AppliesFrom;

    protected Term? LengthOf(Norm norm) => Policy.Provisions[norm]?.Term;

    protected static Misfit? Unless(bool canBe, string what, string fault) =>
        canBe ? null : new Misfit("on", $"must come after {what}: {fault}", "");
}
