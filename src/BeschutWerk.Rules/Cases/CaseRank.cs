using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The day that gives a person the rank on the waiting list, and where it comes from. Source: Nuenen 2019 article 9 lid 2,
/// and after misconduct article 11 lid 2.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no rank, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseRank
{
    internal CaseRank(LocalDate date, CaseEventType @event, Norm norm, Citation citation)
    {
        Date = date;
        Event = @event;
        Norm = norm;
        Citation = citation;
    }

    /// <summary>The day: an earlier one goes first.</summary>
    public LocalDate Date { get; }

    /// <summary>The event of that day: the decision on the indication, or the dismissal.</summary>
    public CaseEventType Event { get; }

    /// <summary>The norm that ranks by it.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands.</summary>
    public Citation Citation { get; }

    /// <summary>Day and event, in the invariant culture.</summary>
    public override string ToString() => Norm == default ? "(no rank)" : $"{Guard.Iso(Date)} ({Words.Of(Event)})";
}
