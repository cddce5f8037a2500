using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The work list of many cases: what ends, what must or may be done, and what is late, by day.</summary>
public static class CaseAgenda
{
    /// <summary>Lists what there is to do in a window of days that begins on the day of each review.</summary>
    /// <param name="reviews">The reviews, gone through once; of each only its rows are held.</param>
    /// <param name="until">The last day of the window, included; null for no end.</param>
    /// <returns>
    /// <para>
    /// A row for the last day of every term that runs, the lawful one where the recorded one is later, for every step, and for
    /// every breach that is open: something that must be done, was not done in time, and is still to be done. What has its day
    /// after the window is left out; what is late stands in it, however long ago its day was; a step without a day too.
    /// </para>
    /// <para>
    /// They stand by day, those without a day at the end; of one day by the key of the case, compared character by character,
    /// then terms, steps and breaches, each in the order of the review. What a step tells too is marked
    /// (<see cref="AgendaRow.IsToldByStep"/>).
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException">The reviews, or one of them, are missing.</exception>
    /// <exception cref="InvalidValueException">The window ends before the day of a review.</exception>
    public static ImmutableArray<AgendaRow> Of(IEnumerable<CaseReview> reviews, LocalDate? until = null)
    {
        var rows = new List<AgendaRow>();
        foreach (var review in Guard.NotNull(reviews, nameof(reviews)))
        {
            var own = RowsOf(Guard.NotNull(review, nameof(reviews)), until).ToList();
            rows.AddRange(own.Select(row => IsToldByStep(row, own) ? row with { IsToldByStep = true } : row));
        }

        return InOrder(rows);
    }

    /// <summary>Rows of many cases by day, those without a day at the end.</summary>
    internal static ImmutableArray<AgendaRow> InOrder(IEnumerable<AgendaRow> rows) =>
        [
            .. rows.OrderBy(row => row.Day is null)
                .ThenBy(row => row.Day.GetValueOrDefault())
                .ThenBy(row => row.Case, StringComparer.Ordinal)
                .ThenBy(row => row.Kind),
        ];

    private static IEnumerable<AgendaRow> RowsOf(CaseReview review, LocalDate? until)
    {
        if (until is { } last)
        {
            Guard.NotBefore(last, nameof(until), review.On, nameof(review.On));
        }

        foreach (var term in review.Terms)
        {
            if (term.DaysLeft is not null && !((term.LawfulLastDay ?? term.LastDay) > until))
            {
                yield return AgendaRow.Of(review, term);
            }
        }

        foreach (var step in review.NextSteps)
        {
            if (!(step.By > until))
            {
                yield return AgendaRow.Of(review, step);
            }
        }

        foreach (var breach in review.Breaches)
        {
            if (IsOpen(review, breach))
            {
                yield return AgendaRow.Of(review, breach);
            }
        }
    }

    /// <summary>
    /// Whether a step tells the same: it is what the term runs for, which ends on its day; or what was not done in time, and
    /// must still be done.
    /// </summary>
    private static bool IsToldByStep(AgendaRow row, List<AgendaRow> own) =>
        row switch
        {
            { Term: { } term } => own.Exists(other => other.Step is { } step && TermOf(step) == term),
            { Breach: { } breach } => own.Exists(other =>
                other is { Step: { } step, DaysLate: not null, Force: Force.Bound } && BreachOf(step) == breach
            ),
            _ => false,
        };

    /// <summary>The term that runs for a step, so that both end on the same day; null where none does.</summary>
    private static CaseTermName? TermOf(CaseStep step) =>
        step switch
        {
            CaseStep.GiveAdvice or CaseStep.GiveNewAdvice => CaseTermName.Advice,
            CaseStep.DecideIndication or CaseStep.DecideIndicationLost => CaseTermName.IndicationDecision,
            CaseStep.DecideSubsidy => CaseTermName.SubsidyDecision,
            CaseStep.DetermineWageValue => CaseTermName.WageValueDetermination,
            CaseStep.OfferSupport => CaseTermName.BehaviourSupport,
            _ => null,
        };

    /// <summary>What is breached while a step is late; null where its being late is no breach of its own.</summary>
    private static CaseBreachKind? BreachOf(CaseStep step) =>
        step switch
        {
            CaseStep.GiveAdvice or CaseStep.GiveNewAdvice => CaseBreachKind.AdviceLate,
            CaseStep.DecideIndication or CaseStep.DecideIndicationLost => CaseBreachKind.DecisionLate,
            CaseStep.DecideSubsidy => CaseBreachKind.SubsidyDecisionLate,
            CaseStep.DetermineWageValue => CaseBreachKind.WageValueLate,
            CaseStep.OfferPermanentContract => CaseBreachKind.PermanentContractWithheld,
            _ => null,
        };

    /// <summary>
    /// Whether what was not done in time is still to be done. What was done, late or otherwise against the rules, is done: it
    /// stays a breach, but nobody can work on it any more.
    /// </summary>
    internal static bool IsOpen(CaseReview review, CaseBreach breach)
    {
        return breach.What switch
        {
            CaseBreachKind.AdviceLate => IsLate(CaseTermName.Advice),
            CaseBreachKind.DecisionLate => IsLate(CaseTermName.IndicationDecision),
            CaseBreachKind.SubsidyDecisionLate => IsLate(CaseTermName.SubsidyDecision),
            CaseBreachKind.WageValueLate => IsLate(CaseTermName.WageValueDetermination),
            CaseBreachKind.PermanentContractWithheld => IsToDo(CaseStep.OfferPermanentContract) && IsUpToNow(breach), // an earlier one ended with its contract
            CaseBreachKind.ExtensionWithheld => IsToDo(CaseStep.ExtendTrajectory),
            _ => false,
        };

        bool IsLate(CaseTermName name) =>
            review.Terms.Any(term =>
                term.Name == name
                && term is { IsPast: false, DaysLate: { } late, LastDay: { } lastDay }
                && lastDay.PlusDays(1) == breach.On
                && breach.Extent?.Value == late // a former request of the same day has its own breach
            );

        // counted up to the review, from the first late day, or from the day after an act that was itself in time
        bool IsUpToNow(CaseBreach late) => late.Extent?.Value - Period.DaysBetween(late.On, review.On) is 0 or 1;

        bool IsToDo(CaseStep what) => review.NextSteps.Any(step => step.What == what && step.Force is Force.Bound);
    }
}
