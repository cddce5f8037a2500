using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A term as a room knows it, before the day of the review tells what is left of it.</summary>
/// <param name="Name">Which term it is.</param>
/// <param name="FirstDay">The first day, included.</param>
/// <param name="LastDay">The last day, included; null where it has none.</param>
/// <param name="Norm">The norm that gives it.</param>
/// <param name="Derivation">How its days were worked out.</param>
internal readonly record struct CaseTermDraft(
    CaseTermName Name,
    LocalDate FirstDay,
    LocalDate? LastDay,
    Norm Norm,
    CaseTermDerivation Derivation
)
{
    /// <summary>The law above the policy in which the norm stands; null where it is the policy's.</summary>
    public Policy? Law { get; init; }

    /// <summary>The last day that the article allows, where the recorded one is later.</summary>
    public LocalDate? LawfulLastDay { get; init; }

    /// <summary>Whether what it is about goes on in fact only, so that the article gives no days of it.</summary>
    public bool IsInFactOnly { get; init; }

    /// <summary>Whether what it was for has been done, or what it was about has ended.</summary>
    public bool IsOver { get; init; }

    /// <summary>
    /// The event that ended it, which is what it was for or takes away what it was about; null where its last day did.
    /// </summary>
    public CaseEvent? EndedBy { get; init; }

    /// <summary>The days by which it was late, or is late and open.</summary>
    public int? DaysLate { get; init; }

    /// <summary>The days that will be left of a suspended term once the answer comes.</summary>
    public int? DaysLeftOnceAnswered { get; init; }

    /// <summary>What the sources warn of where its days are used.</summary>
    public Caveats Caveats { get; init; }

    /// <summary>The term on the day of a review.</summary>
    public CaseTerm On(LocalDate on, Citation citation)
    {
        var isPast = IsOver || (LastDay < on && DaysLate is null);
        // what the article does not allow gives no rights: the days go by the lawful last day
        var lastDay = LawfulLastDay < LastDay ? LawfulLastDay : LastDay;
        int? daysLeft =
            !isPast && !IsInFactOnly && lastDay is { } last && last >= on && last >= FirstDay
                ? Period.DaysBetween(on, last)
                : null;
        return new CaseTerm(Name, FirstDay, LastDay, Norm, citation, Derivation, daysLeft, DaysLate)
        {
            IsPast = isPast,
            EndedBy = EndedBy?.Type,
            EndedOn = EndedBy?.On,
            DaysLeftOnceAnswered = DaysLeftOnceAnswered,
            Caveats = Caveats,
            LawfulLastDay = LawfulLastDay < LastDay ? LawfulLastDay : null,
        };
    }
}
