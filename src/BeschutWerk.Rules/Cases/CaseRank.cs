using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The day that gives a person the rank on the waiting list, and where it comes from. Source: Nuenen 2019 article 9 lid 2,
/// and after misconduct article 11 lid 2.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no rank, and no review holds it.</remarks>
/// <param name="Date">The day: an earlier one goes first.</param>
/// <param name="Event">The event of that day: the decision on the indication, or the dismissal.</param>
/// <param name="Norm">The norm that ranks by it.</param>
/// <param name="Citation">Where the norm stands.</param>
public readonly record struct CaseRank(LocalDate Date, CaseEventType Event, Norm Norm, Citation Citation)
{
    /// <summary>Day and event, in the invariant culture.</summary>
    public override string ToString() => $"{Guard.Iso(Date)} ({Words.Of(Event)})";
}
