using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A term that the case has running, or that has ended, with its days and how they were worked out.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is no term, and no review holds it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct CaseTerm
{
    internal CaseTerm(
        CaseTermName name,
        LocalDate firstDay,
        LocalDate? lastDay,
        Norm norm,
        Citation citation,
        CaseTermDerivation derivation,
        int? daysLeft,
        int? daysLate
    )
    {
        Name = name;
        FirstDay = firstDay;
        LastDay = lastDay;
        Norm = norm;
        Citation = citation;
        Derivation = derivation;
        DaysLeft = daysLeft;
        DaysLate = daysLate;
    }

    /// <summary>Which term it is.</summary>
    public CaseTermName Name { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, included; null while it has none: a suspended term, a policy without a known end.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The norm that gives the term.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands.</summary>
    public Citation Citation { get; }

    /// <summary>How the days were worked out.</summary>
    public CaseTermDerivation Derivation { get; }

    /// <summary>
    /// The days from the day of the review up to the last day, or up to <see cref="LawfulLastDay"/> where there is one, 0 or
    /// more; null after it, once what had to be done is done, where there is no last day, and of a trajectory that goes on in
    /// fact only: without the indication the article gives none.
    /// </summary>
    public int? DaysLeft { get; }

    /// <summary>
    /// The days, 1 or more, by which something that must be done within the term was done late, or is late on the day of the
    /// review; null for a period in which nothing must be done.
    /// </summary>
    public int? DaysLate { get; }

    /// <summary>
    /// The last day that the article allows, included, where the recorded <see cref="LastDay"/> is later: a month beyond the
    /// article gives no rights. Otherwise null.
    /// </summary>
    public LocalDate? LawfulLastDay { get; internal init; }

    /// <summary>
    /// Whether nothing hangs on the term any more: its last day has passed and nothing is late and open, or what it was for
    /// has been done, or what it was about has ended.
    /// </summary>
    public bool IsPast { get; internal init; }

    /// <summary>
    /// The event that ended it: what it was for was done, or what it was about ended; null while it runs, and where its last day
    /// ended it.
    /// </summary>
    public CaseEventType? EndedBy { get; internal init; }

    /// <summary>The day of that event; null where there is none.</summary>
    public LocalDate? EndedOn { get; internal init; }

    /// <summary>What the sources warn of where its days are used: of the room to extend that of an extension.</summary>
    public Caveats Caveats { get; internal init; }

    /// <summary>
    /// While the term is suspended: the days that will be left of it on the day on which the answer comes, before any move
    /// to a working day; less than 0 where none will. Otherwise null.
    /// </summary>
    internal int? DaysLeftOnceAnswered { get; init; }

    /// <summary>Name and days, in the invariant culture.</summary>
    public override string ToString() =>
        Name == default
            ? "(no term)"
            : $"{Words.Of(Name)}: {Guard.Iso(FirstDay)} to {(LastDay is { } last ? Guard.Iso(last) : "..")}";
}
