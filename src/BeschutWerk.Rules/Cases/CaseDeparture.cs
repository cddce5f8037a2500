using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Something that departs from the rule in principle, or from the rules by a power to do so: no breach.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no departure, and no review holds it.</remarks>
/// <param name="What">What it is.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="Extent">By how much; null where it has no measure.</param>
/// <param name="Norm">The norm that is departed from, or that gives the power.</param>
/// <param name="Citation">Where the norm stands.</param>
/// <param name="InsteadOf">
/// What it would have been without the hardship clause; null where it is no departure under that clause, or where nothing of
/// the case needed it.
/// </param>
public readonly record struct CaseDeparture(
    CaseDepartureKind What,
    LocalDate On,
    CaseAmount? Extent,
    Norm Norm,
    Citation Citation,
    CaseBreachKind? InsteadOf = null
)
{
    /// <summary>What, when and by how much, in the invariant culture.</summary>
    public override string ToString() =>
        $"{Words.Of(What)} on {Guard.Iso(On)}{(Extent is { } extent ? $" by {extent}" : "")} ({Citation})";
}
