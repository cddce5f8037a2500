using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>A stretch of days beside the events: a term or a suspension.</summary>
/// <param name="Letter">The letter by which the texts refer to it.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">
/// The last day: that of the term, or the day of the event that ended it before; null while it has none.
/// </param>
internal sealed record TimeLineBar(string Letter, string Name, LocalDate First, LocalDate? Last)
{
    /// <summary>Whether it is a suspension, which is drawn hatched.</summary>
    public bool IsSuspension { get; init; }

    /// <summary>Whether nothing hangs on it any more.</summary>
    public bool IsPast { get; init; }

    /// <summary>The day of the event that ended it; null where its last day did, and where it has not ended.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>
    /// The last day that the article allows, where the bar goes on after it; before its first day where all of it does. Otherwise
    /// null.
    /// </summary>
    public LocalDate? Allowed => Term?.LawfulLastDay is { } allowed && allowed < Last ? allowed : null;

    /// <summary>The term that it shows; null for a suspension of which the review holds no term, an answered one.</summary>
    public CaseTerm? Term { get; init; }
}
