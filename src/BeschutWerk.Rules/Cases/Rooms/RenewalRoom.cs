using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The new trajectory in the place of an extension: article 5 lid 3.</summary>
internal sealed class RenewalRoom(CaseGround ground) : CaseRoom(ground)
{
    public override Misfit? CannotFollow(CaseEvent happened) =>
        Unless(Standing.HadTrajectory, "the trajectory that it follows on", "there is no trajectory before it")
        ?? Standing.UnlessEmployed();

    public override void Follow(CaseEvent happened)
    {
        var months = happened.Facts.Months.GetValueOrDefault();
        var over = 0;
        var since = Standing.Trajectory is { IsRenewed: true, FirstDay: var first }
            ? first.PlusDays(1)
            : DateBounds.Earliest;
        if (Policy.Regulates(Norm.NewTrajectory))
        {
            var most = Policy.TermOf(Norm.NewTrajectory).Amount;
            over = Math.Max(months - most, 0);
            if (over > 0)
            {
                Acts.Breach(CaseBreachKind.RenewalTooLong, happened.On, by: CaseAmount.InMonths(over));
            }

            var decision = Renewal(happened.On, Math.Min(months, most), happened.Facts.NewWorkplace);
            if (Judged(decision, happened.On, out var outcome) && outcome.Result is PermissionOutcome.Refused)
            {
                Acts.Breach(CaseBreachKind.RenewalWithoutGround, happened.On, decision);
            }
        }

        Signals.TrajectoryRenewed(happened);
        Signals.TrajectoryLengthened(happened.On, months: 0, isForWageValue: false);
        if (over > 0 && Applied(happened.On))
        {
            Signals.TrajectoryWentBeyond(
                new(PlacementRules.RenewRule, CaseBreachKind.RenewalTooLong, happened.On, over, since)
            );
        }
    }

    /// <summary>
    /// While an extension is open too the college chooses. Where none can come any more, or the text has none, there is nothing to
    /// put in its place, unless the new one follows at once.
    /// </summary>
    public override void Conclude(ReviewDraft review)
    {
        if (
            Standing.TrajectoryToGoOn(review) is null
            || Standing.TrajectoryEndsOn is not { } lastDay
            || !Policy.Regulates(Norm.NewTrajectory)
        )
        {
            return;
        }

        var next = LocalDate.Min(LocalDate.Max(review.On, lastDay.PlusDays(1)), DateBounds.Latest);
        var canBeExtended =
            Policy.Regulates(Norm.TrajectoryExtension) || Policy.Regulates(Norm.ExtensionForLowWageValue);
        if (next > Standing.TrajectoryStopsOn?.PlusDays(1) && !(canBeExtended && Standing.IsLeftToLengthen(review.On)))
        {
            return;
        }

        var decision = Renewal(next, Policy.TermOf(Norm.NewTrajectory).Amount, newWorkplace: null);
        review.Add(decision);
        var isDecided = decision.TryGetOutcome(out var outcome);
        if (isDecided && outcome.Result is PermissionOutcome.Refused)
        {
            return;
        }

        review.WarnOfRenewal(decision.Caveats);
        if (isDecided)
        {
            review.Add(CaseStep.RenewTrajectory, caveats: decision.Caveats);
        }
    }

    /// <summary>
    /// What the text does not settle of one that begins on a day: after a new one, once the former is over, or where that is
    /// longer than the article gives.
    /// </summary>
    private Caveats LeftOpen(LocalDate day) =>
        (Standing.Trajectory is { IsRenewed: true } ? Caveats.RenewalOfRenewed : Caveats.None)
        | (day > Standing.TrajectoryEndsOn?.PlusDays(1) ? Caveats.RenewedAfterEnd : Caveats.None)
        | Standing.CaveatOfLength;

    private Decision<PlacementRenewalOutcome> Renewal(LocalDate day, int months, bool? newWorkplace) =>
        Ask(
            PlacementRules.Renew,
            new PlacementRenewalFacts(day, months, Standing.ExtensionMonths)
            {
                WageValue = Work.WageValue,
                HigherWageValueExpected = Work.HigherWageValueExpected,
                NewWorkplace = newWorkplace ?? Known.NewWorkplace,
            },
            (_, decided) =>
                decided.TryGetOutcome(out var outcome) && outcome.Result is PermissionOutcome.Refused
                    ? decided
                    : decided.With(LeftOpen(day))
        );
}
