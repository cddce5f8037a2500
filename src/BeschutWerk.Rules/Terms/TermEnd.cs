using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>The last day of a term, with the days past which it moved.</summary>
/// <remarks>
/// <para>Immutable; equal when its parts are equal. No order is defined.</para>
/// <para>The default value does not move and ends on 0001-01-01; no method returns it.</para>
/// <para>Source: Algemene termijnenwet articles 1 and 3.</para>
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct TermEnd
{
    internal TermEnd(LocalDate unmoved, LocalDate lastDay, bool moves)
    {
        Unmoved = unmoved;
        LastDay = lastDay;
        Moves = moves;
    }

    /// <summary>The day on which the term would have ended without moving.</summary>
    public LocalDate Unmoved { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Whether the term moves to a working day at all, also where it already ends on one.</summary>
    public bool Moves { get; }

    /// <summary>
    /// Every day past which the last day moved, weekend days included, in the order of the calendar; none where it did not
    /// move. Worked out, in a new array, when it is read.
    /// </summary>
    public ImmutableArray<ShiftedDay> ShiftedFor
    {
        get
        {
            var days = ImmutableArray.CreateBuilder<ShiftedDay>();
            for (var day = Unmoved; day < LastDay; day = day.PlusDays(1))
            {
                // it moved past the day, so one that no rule names was put on a par
                days.Add(new ShiftedDay(day, GeneralTermsAct.NameOf(day) ?? NonWorkingDay.EquatedDay));
            }

            return days.ToImmutable();
        }
    }

    /// <summary>The days after the last day, 1 or more, on which something came or still has not; null where it is in time.</summary>
    internal int? DaysLate(LocalDate judgedOn) => judgedOn > LastDay ? Period.DaysBetween(LastDay, judgedOn) : null;

    /// <summary>The days from a day to the last day, 0 or more; null once that has passed.</summary>
    internal int? DaysLeft(LocalDate judgedOn) => judgedOn > LastDay ? null : Period.DaysBetween(judgedOn, LastDay);

    /// <summary>The days past which it moved, as the value of an outcome; null where the term does not move.</summary>
    internal ImmutableArray<ImmutableArray<OutcomeValue>>? Values =>
        Moves
            ? [.. ShiftedFor.Select(shifted => Outcomes.Values(("day", shifted.Day), ("name", Words.Of(shifted.Name))))]
            : null;

    /// <summary>The last day as an ISO date, with the days past which it moved.</summary>
    public override string ToString() =>
        Unmoved == LastDay ? Guard.Iso(LastDay) : $"{Guard.Iso(LastDay)} (past {string.Join(", ", ShiftedFor)})";
}
