using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>How the days of a term were worked out.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. The default value derives from nothing, and no review holds it.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseTermDerivation
{
    internal CaseTermDerivation(
        CaseEventType? @event,
        LocalDate eventOn,
        Term? length = null,
        int extensionMonths = 0,
        int suspendedDays = 0,
        int shiftedDays = 0
    )
    {
        Event = @event;
        EventOn = eventOn;
        Length = length;
        ExtensionMonths = extensionMonths;
        SuspendedDays = suspendedDays;
        ShiftedDays = shiftedDays;
    }

    /// <summary>
    /// The event from which the term is counted; null where it is none of the case, such as the publication of the policy.
    /// </summary>
    public CaseEventType? Event { get; }

    /// <summary>The day of that event, or of the publication, introduction or assessment.</summary>
    public LocalDate EventOn { get; }

    /// <summary>The length of the term without extensions; null where no length fixes it.</summary>
    public Term? Length { get; }

    /// <summary>The months of all extensions together, 0 or more.</summary>
    public int ExtensionMonths { get; internal init; }

    /// <summary>The days by which suspensions moved the last day, 0 or more.</summary>
    public int SuspendedDays { get; }

    /// <summary>The days by which the last day moved past weekends and holidays, 0 or more.</summary>
    public int ShiftedDays { get; }

    /// <summary>Event, day and length, in the invariant culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{(Event is { } type ? Words.Of(type) : "day")} {Guard.Iso(EventOn)}, {Length?.ToString() ?? "no length"}, {ExtensionMonths} months extended, {SuspendedDays} days suspended, {ShiftedDays} days shifted"
        );
}
