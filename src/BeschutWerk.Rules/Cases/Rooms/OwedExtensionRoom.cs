using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The extension that is owed for a low wage value, from the decision that leaves it due until it is given: the note to
/// article 7 lid 1 onder c. It has no events of its own.
/// </summary>
internal sealed class OwedExtensionRoom(CaseGround ground) : CaseRoom(ground)
{
    private LocalDate? lengthenedOn;
    private LocalDate? owedSince;
    private Caveats caveats;
    private bool isRefused;

    /// <summary>Whether the trajectory was lengthened because the wage value keeps the employer from employing.</summary>
    public bool IsLengthened { get; private set; }

    /// <summary>Whether a decision left it due, and it has not been given.</summary>
    public bool IsOwed => owedSince is not null;

    /// <summary>Whether it was lengthened so before, or for whatever reason on that day.</summary>
    public bool IsLengthenedBy(LocalDate day) => IsLengthened || lengthenedOn == day;

    public override void Follow(CaseEvent happened) { }

    public override void Conclude(ReviewDraft review)
    {
        if (WithheldSince(review.On) is { } since)
        {
            review.AddBreach(CaseBreachKind.ExtensionWithheld, since, decision: null, by: null, caveats: caveats);
        }
    }

    /// <summary>Whether it is refused or decided on, the trajectory must be lengthened; deciding that is not yet doing it.</summary>
    public void ExtensionDue(LocalDate day, bool isRefused)
    {
        IsLengthened = IsLengthenedBy(day);
        if (!IsLengthened && (isRefused || owedSince is null))
        {
            owedSince = day;
            caveats = Standing.CaveatsOfLengthening(day);
            this.isRefused = isRefused;
        }
    }

    /// <summary>What was to be lengthened need not be any more; a refusal that withheld it stays one.</summary>
    public void NothingToLengthen(LocalDate day)
    {
        if (!isRefused)
        {
            Settle(day);
        }
    }

    public void IndicationJudged(CaseEvent happened)
    {
        if (happened.Facts.Belongs is false && Standing.IsTrajectoryRunning(happened.On))
        {
            owedSince = null;
        }
    }

    public void TrajectoryBegins(CaseEvent happened)
    {
        if (happened.Type is CaseEventType.TrajectoryStarted)
        {
            Settle(happened.On);
        }

        IsLengthened = false;
    }

    /// <summary>An extension, or a new trajectory in its place, is what the note asks after a refusal.</summary>
    public void TrajectoryLengthened(LocalDate day, bool isForWageValue)
    {
        lengthenedOn = day;
        IsLengthened |= isForWageValue || IsOwed;
        owedSince = null;
    }

    public void WageValueDetermined(LocalDate day)
    {
        Settle(day);
        IsLengthened = false;
    }

    public void EmploymentBegan(CaseEvent happened) => Settle(happened.On);

    /// <summary>
    /// Since when it is withheld: as long as the trajectory ran it could still be lengthened. A refusal withholds it
    /// itself. Where it was decided on, not lengthening does: from the day after the trajectory, and where it was decided
    /// on afterwards, for which the text sets no day, once even the longest extension would be over.
    /// </summary>
    private LocalDate? WithheldSince(LocalDate day)
    {
        if (owedSince is not { } decided || Standing.IsWithinArticle(day))
        {
            return null;
        }

        if (isRefused)
        {
            return decided;
        }

        var last =
            decided <= Standing.TrajectoryEndsOn || !Standing.IsInTrajectory
                ? LocalDate.Max(Standing.TrajectoryEndsOn ?? decided, decided)
                : Standing.TrajectoryMostLastDay;
        return day > last ? last.Value.PlusDays(1) : null;
    }

    /// <summary>On a day on which something else takes its place; what was decided on could be done until the day before.</summary>
    private void Settle(LocalDate day)
    {
        if (WithheldSince(isRefused ? day : day.PlusDays(-1)) is { } since)
        {
            Acts.Breach(CaseBreachKind.ExtensionWithheld, since, caveats: caveats);
        }

        owedSince = null;
    }
}
