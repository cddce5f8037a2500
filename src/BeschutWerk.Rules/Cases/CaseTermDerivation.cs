using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>How the days of a term were worked out.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. The default value derives from nothing, and no review holds it.
/// </remarks>
/// <param name="Event">
/// The event from which the term is counted; null where it is none of the case, such as the publication of the policy.
/// </param>
/// <param name="EventOn">The day of that event, or of the publication, introduction or assessment.</param>
/// <param name="Length">The length of the term without extensions; null where no length fixes it.</param>
/// <param name="ExtensionMonths">The months of all extensions together, 0 or more.</param>
/// <param name="SuspendedDays">The days by which suspensions moved the last day, 0 or more.</param>
/// <param name="ShiftedDays">The days by which the last day moved past weekends and holidays, 0 or more.</param>
public readonly record struct CaseTermDerivation(
    CaseEventType? Event,
    LocalDate EventOn,
    Term? Length = null,
    int ExtensionMonths = 0,
    int SuspendedDays = 0,
    int ShiftedDays = 0
)
{
    /// <summary>Event, day and length, in the invariant culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{(Event is { } type ? Words.Of(type) : "day")} {Guard.Iso(EventOn)}, {Length?.ToString() ?? "no length"}, {ExtensionMonths} months extended, {SuspendedDays} days suspended, {ShiftedDays} days shifted"
        );
}
