using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>One row of a work list: a term that ends, a step, or a breach that is open, of one case.</summary>
/// <remarks>
/// Immutable; equal when every part is equal. No order is defined but that of <see cref="CaseAgenda"/>. It holds nothing of
/// the review but what it says, so that the rows of many cases take little room.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record AgendaRow
{
    private AgendaRow(CaseReview review, AgendaKind kind, Norm norm, Citation citation)
    {
        Case = review.Case;
        Policy = review.Policy;
        Law = LawOf(review, norm, citation);
        Kind = kind;
        Norm = norm;
        Citation = citation;
    }

    /// <summary>The opaque key of the case.</summary>
    public string Case { get; }

    /// <summary>The policy under which the case was reviewed.</summary>
    public Policy Policy { get; }

    /// <summary>
    /// The last day of the term (the lawful one, where the recorded one is later), the last day on which the step is in time, or
    /// the first day on which something was late; null for a step without a day.
    /// </summary>
    public LocalDate? Day { get; private init; }

    /// <summary>
    /// The days from the day of the review up to <see cref="Day"/>, 0 on that day itself; null after it or without one.
    /// </summary>
    public int? DaysLeft { get; private init; }

    /// <summary>The days, 1 or more, by which it is late on the day of the review; null where it is not, or not in days.</summary>
    public int? DaysLate { get; private init; }

    /// <summary>The policy or, for a norm of national law, the law as it holds on its day.</summary>
    internal Policy Law { get; }

    /// <summary>What the row is about.</summary>
    public AgendaKind Kind { get; }

    /// <summary>Which term; null for another kind of row.</summary>
    public CaseTermName? Term { get; private init; }

    /// <summary>Which step; null for another kind of row.</summary>
    public CaseStep? Step { get; private init; }

    /// <summary>Which breach; null for another kind of row.</summary>
    public CaseBreachKind? Breach { get; private init; }

    /// <summary>Who takes the step; null for another kind of row.</summary>
    public CaseParty? Who { get; private init; }

    /// <summary>How far the step binds; null for another kind of row.</summary>
    public Force? Force { get; private init; }

    /// <summary>
    /// Whether a step of the same list tells the same fact to people: the last day of a term is that of the step for which it
    /// runs, and what is late is what the step still asks. A list for people leaves such a row out.
    /// </summary>
    public bool IsToldByStep { get; internal init; }

    /// <summary>On what a step still hangs, or what it waits for while its term stands still; null where there is nothing.</summary>
    internal Text? Waits { get; private init; }

    /// <summary>The norm that gives the term or the step, or that was not kept.</summary>
    public Norm Norm { get; }

    /// <summary>Where the norm stands.</summary>
    public Citation Citation { get; }

    /// <summary>The norm that sets the day of a step, where that is one of national law and not its own; otherwise null.</summary>
    public Norm? TermNorm { get; private init; }

    /// <summary>Where that norm stands; null where there is none.</summary>
    public Citation? TermCitation { get; private init; }

    /// <summary>The word of the term, step or breach, as in JSON.</summary>
    public string What =>
        Term is { } term ? Words.Of(term)
        : Step is { } step ? Words.Of(step)
        : Words.Of(Breach.GetValueOrDefault());

    /// <summary>
    /// A name of the row that stays the same from day to day, also when its day moves: the case, the kind, the word, and of a
    /// term its first day, of a step who takes it, of a breach its day. Rows of one list have different names, unless a case
    /// stands in it twice.
    /// </summary>
    public string Id => $"{Case}.{Words.Of(Kind)}.{What}.{(Who is { } who ? Words.Of(who) : Guard.Iso(Since))}";

    /// <summary>The first day of the term, or the first day on which something was late.</summary>
    private LocalDate Since { get; init; }

    private static Policy LawOf(CaseReview review, Norm norm, Citation citation) =>
        review
            .Decisions.FirstOrDefault(decision =>
                decision.Findings.Any(finding => finding.Norm == norm && finding.Citation == citation)
            )
            ?.Policy
        ?? review.Policy;

    /// <summary>The last day of a term, as far as the article allows it.</summary>
    internal static AgendaRow Of(CaseReview review, in CaseTerm term) =>
        new(review, AgendaKind.Term, term.Norm, term.Citation)
        {
            Term = term.Name,
            Since = term.FirstDay,
            Day = term.LawfulLastDay ?? term.LastDay,
            DaysLeft = term.DaysLeft,
        };

    /// <summary>A step, with its day or without one.</summary>
    internal static AgendaRow Of(CaseReview review, in NextStep step)
    {
        int? left = step.By is { } by ? Period.DaysBetween(review.On, by) : null;
        return new(review, AgendaKind.Step, step.Norm, step.Citation)
        {
            Step = step.What,
            Who = step.Who,
            Force = step.Force,
            Day = step.By,
            DaysLeft = left >= 0 ? left : null,
            DaysLate = left < 0 ? -left : null,
            Waits = CaseReviewExplanation.Beside(review, step),
            TermNorm = step.TermNorm,
            TermCitation = step.TermCitation,
        };
    }

    /// <summary>A breach that is open.</summary>
    internal static AgendaRow Of(CaseReview review, in CaseBreach breach) =>
        new(review, AgendaKind.Breach, breach.Norm, breach.Citation)
        {
            Breach = breach.What,
            Since = breach.On,
            Day = breach.On,
            DaysLate = breach.Extent is { Unit: CaseAmountUnit.Days } days ? (int)days.Value : null,
        };

    /// <summary>Day, case and what, in the invariant culture.</summary>
    public override string ToString() =>
        $"{(Day is { } day ? Guard.Iso(day) : "(no day)")} {Case}: {Words.Of(Kind)} {What} ({Citation})";
}
