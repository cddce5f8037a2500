using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>How often the wage value is determined while a subsidy is granted: article 7 lid 3.</summary>
internal sealed class WageValueRoom(CaseGround ground) : CaseRoom(ground)
{
    private int? everyMonths = ground.Known.EveryMonths;

    /// <summary>The day of the last determination in this placement; null where there was none.</summary>
    public LocalDate? DeterminedOn { get; private set; }

    /// <summary>
    /// The last day on which the wage value is determined again in time, while a subsidy is granted for an employment; null
    /// where there is none. An interval that passed before, or before the rules were in force, gives no day: the report is
    /// then due, and nothing says by when.
    /// </summary>
    private LocalDate? DueOn =>
        Standing.IsEmployed
        && NextOn is { } next
        && next >= Standing.EmployedSince
        && next >= Standing.SubsidyGrantedSince
        && next >= AppliesFrom
            ? next
            : null;

    /// <summary>The day on which the interval of the report ends; null while that is not known.</summary>
    private LocalDate? NextOn =>
        Policy.Regulates(Norm.AssessmentFrequency) && DeterminedOn is { } last && everyMonths is { } months
            ? Term.FromMonths(months).LastDayAfter(last)
            : null;

    public override void Follow(CaseEvent happened)
    {
        var day = happened.On;
        Signals.WageValueDetermined(day);
        if (DueOn is { } due && day > due)
        {
            Acts.Breach(
                CaseBreachKind.WageValueLate,
                day,
                DeterminationOn(InForceUpTo(day, DeterminedOn.GetValueOrDefault())),
                CaseAmount.InDays(Period.DaysBetween(due, day))
            );
        }

        DeterminedOn = day;
        everyMonths = happened.Facts.EveryMonths ?? Known.EveryMonths; // each report has its own
    }

    public void SubsidyEnded(LocalDate day)
    {
        if (DueOn is { } due && day > due)
        {
            Acts.BreachUpToNow(
                CaseBreachKind.WageValueLate,
                due.PlusDays(1),
                DeterminationOn(InForceUpTo(day, DeterminedOn.GetValueOrDefault())),
                Period.DaysBetween(due, day)
            );
        }
    }

    public void EmploymentEnded(LocalDate day)
    {
        SubsidyEnded(day);
        DeterminedOn = null;
    }

    public override void Conclude(ReviewDraft review)
    {
        if (!Standing.IsEmployed || Standing.SubsidyGrantedSince is null || DeterminedOn is not { } last)
        {
            return;
        }

        var decision = DeterminationOn(review.On);
        review.Add(decision);
        if (NextOn is not { } next)
        {
            return;
        }

        var due = DueOn;
        int? daysLate = review.On > due ? Period.DaysBetween(due.Value, review.On) : null;
        if (daysLate is { } late)
        {
            var judged = DeterminationOn(InForceUpTo(review.On, last));
            review.AddBreach(CaseBreachKind.WageValueLate, due!.Value.PlusDays(1), judged, CaseAmount.InDays(late));
        }

        review.Add(
            new CaseTermDraft(
                CaseTermName.WageValueDetermination,
                last.PlusDays(1),
                next,
                Norm.AssessmentFrequency,
                new CaseTermDerivation(
                    CaseEventType.WageValueDetermined,
                    last,
                    Term.FromMonths(everyMonths.GetValueOrDefault())
                )
            )
            {
                DaysLate = daysLate,
            }
        );
        review.Add(CaseStep.DetermineWageValue, due, force: Force.Bound, norm: Norm.AssessmentFrequency);
    }

    private Decision<NextDeterminationOutcome> DeterminationOn(LocalDate day) =>
        Ask(
            SubsidyRules.NextDetermination,
            new NextDeterminationFacts(day, DeterminedOn.GetValueOrDefault()) { EveryMonths = everyMonths }
        );
}
