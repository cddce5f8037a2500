using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Something that was done, or left undone, against the rules.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no breach, and no review holds it.</remarks>
/// <param name="What">What it is.</param>
/// <param name="On">
/// The day on which it was done; for what has not been done in time, the first day on which it was late.
/// </param>
/// <param name="Extent">By how much; null where it has no measure.</param>
/// <param name="Norm">
/// The norm that was not kept: where a rule judged it, the first in the order of the article that is unmet in its decision.
/// </param>
/// <param name="Citation">Where the norm stands.</param>
/// <param name="Rule">The question under which it is judged.</param>
/// <param name="Decision">The decision of that question on that day; null where the facts alone show the breach.</param>
public readonly record struct CaseBreach(
    CaseBreachKind What,
    LocalDate On,
    CaseAmount? Extent,
    Norm Norm,
    Citation Citation,
    Rule Rule,
    IDecision? Decision = null
)
{
    /// <summary>What, when and by how much, in the invariant culture.</summary>
    public override string ToString() =>
        $"{Words.Of(What)} on {Guard.Iso(On)}{(Extent is { } extent ? $" by {extent}" : "")} ({Citation})";
}
