using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Where the decision on wage cost subsidy stands. Source: Participatiewet article 10d lid 12.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum SubsidyTermResult
{
    /// <summary>Not decided, and the last day has not passed.</summary>
    Running = 1,

    /// <summary>Not decided, and the last day has passed.</summary>
    Overdue,

    /// <summary>Decided on the last day or before.</summary>
    DecidedInTime,

    /// <summary>Decided after the last day.</summary>
    DecidedLate,
}

/// <summary>Where the decision on wage cost subsidy stands, with its days. Source: Participatiewet article 10d lid 12.</summary>
/// <remarks>Immutable; equal when every part is equal.</remarks>
/// <param name="Result">Where the decision stands.</param>
/// <param name="WageValueDeterminedOn">The day from which the term runs.</param>
/// <param name="JudgedOn">The day of the decision, or the day of judging while there is none.</param>
/// <param name="End">The last day, with the days past which it moved.</param>
/// <param name="DaysLeft">The days from the day of judging to the last day, 0 or more, while running; otherwise null.</param>
/// <param name="DaysLate">The days after the last day, 1 or more, when overdue or decided late; otherwise null.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SubsidyTermOutcome(
    SubsidyTermResult Result,
    LocalDate WageValueDeterminedOn,
    LocalDate JudgedOn,
    TermEnd End,
    int? DaysLeft,
    int? DaysLate
) : IOutcome, IDatedOutcome
{
    /// <summary>The last day on which the decision is in time.</summary>
    public LocalDate LastDay => End.LastDay;

    /// <summary>
    /// The days past which the last day moved, weekend days included; none where it did not move. Worked out, in a new
    /// array, when it is read.
    /// </summary>
    public ImmutableArray<ShiftedDay> ShiftedFor => End.ShiftedFor;

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(
            ("lastDay", LastDay),
            ("shiftedFor", End.Values),
            ("daysLeft", DaysLeft),
            ("daysLate", DaysLate)
        );

    ImmutableArray<OutcomeValue> IDatedOutcome.DatesThatMattered =>
        Outcomes.Values(("wageValueDeterminedOn", WageValueDeterminedOn), (IsDecided ? "decidedOn" : "on", JudgedOn));

    private bool IsDecided => Result is SubsidyTermResult.DecidedInTime or SubsidyTermResult.DecidedLate;

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
