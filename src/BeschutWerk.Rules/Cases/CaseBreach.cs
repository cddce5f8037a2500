using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Something that was done, or left undone, against the rules.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no breach, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseBreach
{
    internal CaseBreach(
        CaseBreachKind what,
        LocalDate on,
        CaseAmount? extent,
        Norm norm,
        Citation citation,
        Rule rule,
        IDecision? decision = null
    )
    {
        What = what;
        On = on;
        Extent = extent;
        Norm = norm;
        Citation = citation;
        Rule = rule;
        Decision = decision;
    }

    /// <summary>What it is.</summary>
    public CaseBreachKind What { get; }

    /// <summary>The day on which it was done; for what has not been done in time, the first day on which it was late.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// By how much, in the unit that it names: days late, months or hours too many or too few, percentage points; null
    /// where it has no measure.
    /// </summary>
    public CaseAmount? Extent { get; }

    /// <summary>
    /// The norm that was not kept: where a rule judged it and several are unmet, the one on which its decision rests,
    /// or else the first in the order of the article.
    /// </summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands.</summary>
    public Citation Citation { get; }

    /// <summary>The question under which it is judged.</summary>
    public Rule Rule { get; }

    /// <summary>The decision of that question on that day; null where the facts alone show the breach.</summary>
    public IDecision? Decision { get; }

    /// <summary>
    /// The event up to which its days are counted, where that is not what was late itself: an employment that ended before the
    /// decision came, another advice. Otherwise null, also where the rules went out of force.
    /// </summary>
    public CaseEventType? EndedBy { get; internal init; }

    /// <summary>
    /// The last day that is counted, where what was late had not come by then: the day of that event, or the last of the policy.
    /// Otherwise null.
    /// </summary>
    public LocalDate? EndedOn { get; internal init; }

    /// <summary>Whether it lasts on the day of the review, and no event has put an end to it.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>What, when and by how much, in the invariant culture.</summary>
    public override string ToString() =>
        What == default
            ? "(no breach)"
            : $"{Words.Of(What)} on {Guard.Iso(On)}{(Extent is { } extent ? $" by {extent}" : "")} ({Citation})";
}
