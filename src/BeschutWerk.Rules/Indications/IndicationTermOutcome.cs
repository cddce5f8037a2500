using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Where the decision on the indication stands. Source: Nuenen 2019 article 4 lid 1 and 3.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum IndicationTermResult
{
    /// <summary>Not decided, and the last day has not passed.</summary>
    Running = 1,

    /// <summary>Not decided, and the last day has passed.</summary>
    Overdue,

    /// <summary>Not decided, while information is outstanding.</summary>
    Suspended,

    /// <summary>Decided on the last day or before, or while information was outstanding.</summary>
    DecidedInTime,

    /// <summary>Decided after the last day.</summary>
    DecidedLate,
}

/// <summary>Where the decision on the indication stands, with its days. Source: Nuenen 2019 article 4 lid 1 and 3.</summary>
/// <remarks>Immutable; equal when every part is equal.</remarks>
/// <param name="Result">Where the decision stands.</param>
/// <param name="Term">The term with its last day and suspended days, as on the day of the decision or of judging.</param>
/// <param name="DaysLeft">The days from the day of judging to the last day, 0 or more, while running; otherwise null.</param>
/// <param name="DaysLate">The days after the last day, 1 or more, when overdue or decided late; otherwise null.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct IndicationTermOutcome(
    IndicationTermResult Result,
    SuspendedTerm Term,
    int? DaysLeft,
    int? DaysLate
) : IOutcome, IDatedOutcome
{
    /// <summary>The last day on which the decision is in time; null while the term is suspended.</summary>
    public LocalDate? LastDay => Term.LastDay;

    /// <summary>
    /// The days past which the last day moved; none where the policy does not let the term move, and while it is suspended.
    /// Worked out, in a new array, when it is read.
    /// </summary>
    public ImmutableArray<ShiftedDay> ShiftedFor => Term.End?.ShiftedFor ?? [];

    /// <summary>The days by which answered requests for information moved the last day, 0 or more.</summary>
    public int SuspendedDays => Term.SuspendedDays;

    string IOutcome.Word => Outcomes.WordOfResult(Result);

    ImmutableArray<OutcomeValue> IOutcome.Values =>
        Outcomes.Values(
            ("lastDay", LastDay),
            ("shiftedFor", Term.End?.Values),
            ("suspendedDays", SuspendedDays),
            ("daysLeft", DaysLeft),
            ("daysLate", DaysLate)
        );

    ImmutableArray<OutcomeValue> IDatedOutcome.DatesThatMattered =>
        Outcomes.Values(
            ("adviceReceivedOn", Term.EventDate),
            (IsDecided ? "decidedOn" : "on", Term.On),
            ("daysLeftOnceAnswered", Term.DaysLeftOnceAnswered)
        );

    private bool IsDecided => Result is IndicationTermResult.DecidedInTime or IndicationTermResult.DecidedLate;

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
