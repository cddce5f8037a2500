using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// A decision term after an event, moved by suspensions, as it stands on a day: the third way in which the law counts
/// a term.
/// </summary>
/// <remarks>
/// <para>Immutable; equal when its parts are equal. No order is defined.</para>
/// <para>The default value has no last day and is not suspended; no method returns it.</para>
/// <para>
/// Source: Nuenen 2019 article 4 lid 3, counted as in article 4:15 of the Awb. Each suspension lasts from the day after
/// the request up to, not including, the day of receipt; a day that lies in several suspensions is counted once; the
/// last day moves by the days counted. A request made on or after the last day, as earlier suspensions have moved it,
/// suspends nothing.
/// </para>
/// <para>
/// A term that moves to a working day moves after its suspensions. A request made after the day on which it would have
/// ended, but before the last day as moved, still suspends it: the suspended days then come on top of the day as moved,
/// and the days past which the term moved are those of its new end.
/// </para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SuspendedTerm
{
    private SuspendedTerm(
        LocalDate eventDate,
        LocalDate on,
        TermEnd end,
        int suspendedDays,
        bool isSuspended,
        int? daysLeftOnceAnswered = null
    )
    {
        DaysLeftOnceAnswered = daysLeftOnceAnswered;
        EventDate = eventDate;
        On = on;
        End = isSuspended ? null : end;
        SuspendedDays = suspendedDays;
        IsSuspended = isSuspended;
    }

    /// <summary>The day of the event after which the term runs; it is not counted.</summary>
    public LocalDate EventDate { get; }

    /// <summary>The day as on which the term stands here.</summary>
    public LocalDate On { get; }

    /// <summary>The last day, included; null while the term is suspended, since it then has no last day.</summary>
    public LocalDate? LastDay => End?.LastDay;

    /// <summary>The last day with the days past which it moved; null while the term is suspended.</summary>
    public TermEnd? End { get; }

    /// <summary>The days, 0 or more, by which the requests already answered have moved the last day.</summary>
    public int SuspendedDays { get; }

    /// <summary>Whether information is outstanding, so that the term does not run.</summary>
    public bool IsSuspended { get; }

    /// <summary>
    /// While it is suspended: the days that will be left on the day on which the answer comes, before any move to a working
    /// day; less than 0 where none will. Null while it is not suspended.
    /// </summary>
    internal int? DaysLeftOnceAnswered { get; }

    /// <summary>Counts a term after an event with its suspensions, as it stands on a day.</summary>
    /// <param name="term">The length of the term.</param>
    /// <param name="eventDate">The day of the event, not counted, within <see cref="DateBounds"/>.</param>
    /// <param name="suspensions">The suspensions, in any order.</param>
    /// <param name="on">
    /// The day of judging, within <see cref="DateBounds"/>. A later request is left out, and a request answered later is
    /// still outstanding.
    /// </param>
    /// <returns>The term on that day.</returns>
    /// <exception cref="InvalidValueException">A date is outside the bounds.</exception>
    /// <exception cref="InvalidOperationException">The term is the default value.</exception>
    public static SuspendedTerm LastDayAfter(Term term, LocalDate eventDate, Suspensions suspensions, LocalDate on) =>
        Count(term, eventDate, suspensions, on, equatedDays: null);

    /// <summary>
    /// Counts a term after an event as <see cref="LastDayAfter(Term, LocalDate, Suspensions, LocalDate)"/> does, and moves
    /// its last day to a working day (Algemene termijnenwet articles 1 and 3).
    /// </summary>
    /// <param name="term">The length of the term.</param>
    /// <param name="eventDate">The day of the event, not counted, within <see cref="DateBounds"/>.</param>
    /// <param name="suspensions">The suspensions, in any order.</param>
    /// <param name="on">
    /// The day of judging, within <see cref="DateBounds"/>. A later request is left out, and a request answered later is
    /// still outstanding.
    /// </param>
    /// <param name="equatedDays">
    /// All days put on a par with the holidays that count; those of <see cref="NationalStatutes.EquatedDays"/> are not
    /// added.
    /// </param>
    /// <returns>The term on that day.</returns>
    /// <exception cref="InvalidValueException">A date is outside the bounds.</exception>
    /// <exception cref="InvalidOperationException">The term is the default value.</exception>
    public static SuspendedTerm MovedLastDayAfter(
        Term term,
        LocalDate eventDate,
        Suspensions suspensions,
        LocalDate on,
        EquatedDays equatedDays
    ) => Count(term, eventDate, suspensions, on, new DaysOnAPar(equatedDays));

    /// <summary>Counts the term; with days put on a par, be it none, it moves, and with null it does not.</summary>
    internal static SuspendedTerm Count(
        Term term,
        LocalDate eventDate,
        Suspensions suspensions,
        LocalDate on,
        DaysOnAPar? equatedDays
    )
    {
        Guard.Date(on, nameof(on));
        var unsuspended = term.LastDayAfter(Guard.Date(eventDate, nameof(eventDate)));
        return suspensions.Count == 0
            ? new SuspendedTerm(eventDate, on, EndOf(unsuspended, equatedDays), 0, isSuspended: false)
            : Suspend(eventDate, unsuspended, suspensions.ByRequest(), on, equatedDays);
    }

    private static SuspendedTerm Suspend(
        LocalDate eventDate,
        LocalDate lastDay,
        Suspensions byRequest,
        LocalDate on,
        DaysOnAPar? equatedDays
    )
    {
        var suspendedDays = 0;
        var isSuspended = false;
        int? daysLeft = null;
        var counted = LocalDate.MinIsoValue; // every suspended day up to and including this one has been counted
        for (var i = 0; i < byRequest.Count; i++)
        {
            var suspension = byRequest[i];
            var isAtItsEnd = suspension.RequestedOn >= lastDay;
            var movedLastDay = isAtItsEnd ? EndOf(lastDay, equatedDays).LastDay : lastDay;
            var termHasRunOut = !isSuspended && suspension.RequestedOn >= movedLastDay;
            if (termHasRunOut || suspension.RequestedOn > on)
            {
                break;
            }

            if (suspension.ReceivedOn is not { } receivedOn || receivedOn > on)
            {
                if (!isSuspended)
                {
                    // the day before the answer is the last one that does not count; the next answer comes after this day
                    daysLeft = Period.DaysBetween(LocalDate.Max(suspension.RequestedOn, counted), movedLastDay) - 1;
                }

                isSuspended = true;
                continue;
            }

            var from = LocalDate.Max(suspension.RequestedOn, counted);
            var to = receivedOn.PlusDays(-1);
            if (to > from)
            {
                var days = Period.DaysBetween(from, to);
                suspendedDays += days;
                lastDay = movedLastDay.PlusDays(days);
                counted = to;
            }
        }

        return new SuspendedTerm(eventDate, on, EndOf(lastDay, equatedDays), suspendedDays, isSuspended, daysLeft);
    }

    private static TermEnd EndOf(LocalDate lastDay, DaysOnAPar? equatedDays) =>
        equatedDays is { } days ? GeneralTermsAct.MoveFrom(lastDay, days) : new TermEnd(lastDay, lastDay, moves: false);

    /// <summary>The last day as an ISO date, with the suspended days.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{(LastDay is { } last ? Guard.Iso(last) : "suspended")} ({SuspendedDays} days suspended)"
        );
}
