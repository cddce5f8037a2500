using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Where the advice of UWV stands. Source: Besluit advisering beschut werk article 2.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum AdviceTermResult
{
    /// <summary>Not received, and the last day has not passed.</summary>
    Running = 1,

    /// <summary>Not received, and the last day has passed.</summary>
    Overdue,

    /// <summary>Received on the last day or before.</summary>
    ReceivedInTime,

    /// <summary>Received after the last day.</summary>
    ReceivedLate,
}

/// <summary>Where the advice of UWV stands, with its days. Source: Besluit advisering beschut werk article 2.</summary>
/// <remarks>Immutable; equal when every part is equal.</remarks>
/// <param name="Result">Where the advice stands.</param>
/// <param name="RequestedOn">The day of the request.</param>
/// <param name="JudgedOn">The day on which the advice was received, or the day of judging while it has not been.</param>
/// <param name="End">The last day, with the days past which it moved.</param>
/// <param name="DaysLeft">The days from the day of judging to the last day, 0 or more, while running; otherwise null.</param>
/// <param name="DaysLate">The days after the last day, 1 or more, when overdue or received late; otherwise null.</param>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct AdviceTermOutcome(
    AdviceTermResult Result,
    LocalDate RequestedOn,
    LocalDate JudgedOn,
    TermEnd End,
    int? DaysLeft,
    int? DaysLate
) : IOutcome, IDatedOutcome
{
    /// <summary>The last day on which the advice is in time.</summary>
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
        Outcomes.Values(("requestedOn", RequestedOn), (IsReceived ? "receivedOn" : "on", JudgedOn));

    private bool IsReceived => Result is AdviceTermResult.ReceivedInTime or AdviceTermResult.ReceivedLate;

    /// <summary>Word and values, in the invariant culture.</summary>
    public override string ToString() => Outcomes.Describe(this);
}
