using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>What a trajectory may consist of: facilities, income and a wage value. Article 5 lid 4, 5 and 6.</summary>
internal sealed class DuringTrajectoryRoom(CaseGround ground) : CaseRoom(ground)
{
    private LazyList<CaseTermDraft> terms;
    private LazyList<CaseEvent> current;
    private LazyList<CaseEvent> awaiting;
    private int formerTerms;

    /// <summary>Lid 4. What is granted while no trajectory runs can be meant for the next.</summary>
    public override void Follow(CaseEvent happened)
    {
        if (Standing.IsTrajectoryRunning(happened.On) || (Standing.IsInTrajectory && Standing.IsContinuedPastEnd))
        {
            Take(happened, happened.On);
        }
        else
        {
            awaiting.Add(happened);
        }
    }

    /// <summary>
    /// A facility granted before the start belongs to the trajectory when it was granted on the day of the start, or begins
    /// within the term. Another is no facility of this article, unless it begins in a later one.
    /// </summary>
    public void TrajectoryBegan(CaseEvent happened)
    {
        current.Clear();
        formerTerms = terms.Count;
        var others = default(LazyList<CaseEvent>);
        foreach (var facility in awaiting)
        {
            var from = facility.Facts.FacilityFirstDay;
            if (facility.On == happened.On || (from >= happened.On && !(from > Standing.TrajectoryLastDay)))
            {
                Take(facility, happened.On);
            }
            else
            {
                others.Add(facility);
            }
        }

        awaiting = others;
    }

    /// <summary>
    /// Given afterwards: a facility of the trajectory is lawful as long as that is, so that an extension permits it further.
    /// </summary>
    public void TrajectoryTermChanged()
    {
        for (var i = formerTerms; i < terms.Count; i++)
        {
            terms[i] = terms[i] with { LawfulLastDay = LawfulLastDay };
        }
    }

    /// <summary>Lid 4: the trajectory consists of them, and ends with all that it consists of.</summary>
    public void TrajectoryStopped(LocalDate lastDay)
    {
        for (var i = formerTerms; i < terms.Count; i++)
        {
            if (terms[i] is { EndedBy: null } facility && facility.LastDay > lastDay)
            {
                terms[i] = facility with { IsOver = true, EndedBy = Acts.Current };
            }
        }
    }

    /// <summary>Lid 6.</summary>
    public void WageValueDetermined(LocalDate day)
    {
        if (
            Standing.IsTrajectoryRunning(day)
            && Determination() is var decision
            && Judged(decision, day, out var outcome)
            && outcome is PermissionOutcome.Refused
        )
        {
            Acts.Breach(CaseBreachKind.WageValueWithoutProspect, day, decision, norm: Norm.WageValueDetermination);
        }
    }

    public override void Conclude(ReviewDraft review)
    {
        foreach (var term in terms)
        {
            review.Add(term with { IsInFactOnly = Standing.IsTrajectoryWithoutGround });
        }

        if (review.Phase is CasePhase.Trajectory)
        {
            ConcludeTrajectory(review);
        }
    }

    private void ConcludeTrajectory(ReviewDraft review)
    {
        foreach (var facility in current)
        {
            if (facility.Facts.FacilityLastDay >= review.On && Facility(facility.Facts) is { } decision)
            {
                review.Add(decision, facility.Type, facility.On);
            }
        }

        var lastDay = Standing.Trajectory?.LawfulLastDay;
        var isBeyond = review.On > lastDay;
        var caveats = isBeyond ? Caveats.PastLawfulLastDay : Caveats.None;
        review.Add(
            Ask(
                PlacementRules.Income,
                new PlacementIncomeFacts { Benefit = Person.Benefit },
                (_, decided) => decided.With(caveats)
            )
        );
        var determination = Determination(caveats);
        review.Add(determination);
        if (isBeyond)
        {
            return; // a month beyond the article gives no rights
        }

        review.Add(CaseStep.GrantFacility, lastDay);
        if (determination.TryGetOutcome(out var outcome) && outcome is PermissionOutcome.Permitted)
        {
            review.Add(CaseStep.DetermineWageValue, lastDay);
        }
    }

    private void Take(CaseEvent facility, LocalDate day)
    {
        current.Add(facility);
        terms.Add(
            new CaseTermDraft(
                CaseTermName.Facility,
                facility.Facts.FacilityFirstDay.GetValueOrDefault(),
                facility.Facts.FacilityLastDay,
                Norm.TrajectoryFacilities,
                new CaseTermDerivation(CaseEventType.FacilityGranted, facility.On)
            )
            {
                LawfulLastDay = LawfulLastDay,
            }
        );
        if (
            Facility(facility.Facts) is { } decision
            && Judged(decision, day, out var outcome)
            && outcome is PermissionOutcome.Refused
        )
        {
            Acts.Breach(
                CaseBreachKind.FacilityOutsideTrajectory,
                day,
                decision,
                CaseAmount.InDays(DaysOutside(facility.Facts))
            );
        }
    }

    private LocalDate? LawfulLastDay => Asks(Condition.TrajectoryLastDay) ? Standing.Trajectory?.LawfulLastDay : null;

    /// <summary>The days of a facility itself that lie outside: one wholly outside has none in the time between.</summary>
    private int DaysOutside(CaseFacts facility)
    {
        var trajectory = Standing.Trajectory.GetValueOrDefault();
        var (first, last) = (
            facility.FacilityFirstDay.GetValueOrDefault(),
            facility.FacilityLastDay.GetValueOrDefault()
        );
        var before = Period.DaysBetween(first, LocalDate.Min(trajectory.FirstDay, last.PlusDays(1)));
        var after = Period.DaysBetween(
            LocalDate.Max(trajectory.LawfulLastDay.GetValueOrDefault(), first.PlusDays(-1)),
            last
        );
        return (Asks(Condition.TrajectoryFirstDay) ? Math.Max(before, 0) : 0)
            + (Asks(Condition.TrajectoryLastDay) ? Math.Max(after, 0) : 0);
    }

    private bool Asks(Condition condition) => Policy.Asks(Norm.TrajectoryFacilities, condition);

    private Decision<PermissionOutcome>? Facility(CaseFacts facility) =>
        Standing.Trajectory is { FirstDay: var firstDay, LawfulLastDay: { } lastDay }
        && lastDay <= DateBounds.Latest
        && facility is { FacilityFirstDay: { } from, FacilityLastDay: { } to }
        && from <= to // otherwise the file is refused for it
            ? Ask(PlacementRules.Facility, new PlacementFacilityFacts(firstDay, lastDay, from, to))
            : null;

    private Decision<PermissionOutcome> Determination(Caveats caveats = Caveats.None) =>
        Ask(
            PlacementRules.WageValue,
            new PlacementWageValueFacts { DuringTrajectory = true, ProspectOfEmployment = Work.Prospect },
            (_, decided) => decided.With(caveats)
        );
}
