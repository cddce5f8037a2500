using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.Suspension>;

namespace BeschutWerk.Rules;

/// <summary>
/// A suspension of a decision term: information was requested and, perhaps, received. It runs from the day after the
/// request up to, not including, the day of receipt.
/// </summary>
/// <remarks>
/// Immutable; equal when both days are equal. No order is defined. The default value is refused wherever it is used.
/// Source: Nuenen 2019 article 4 lid 3, counted as in article 4:15 of the Awb.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct Suspension
{
    /// <summary>Records a request for information and its answer.</summary>
    /// <param name="requestedOn">The day of the request, within <see cref="DateBounds"/>.</param>
    /// <param name="receivedOn">The day of the answer, not before the request; null while it is outstanding.</param>
    /// <exception cref="InvalidValueException">A date is out of bounds, or the answer precedes the request.</exception>
    public Suspension(LocalDate requestedOn, LocalDate? receivedOn = null)
    {
        RequestedOn = Guard.Date(requestedOn, nameof(requestedOn));
        ReceivedOn = Guard.Date(receivedOn, nameof(receivedOn));
        Guard.NotBefore(receivedOn, nameof(receivedOn), requestedOn, nameof(requestedOn));
    }

    /// <summary>The day on which the information was requested.</summary>
    public LocalDate RequestedOn { get; private init; }

    /// <summary>The day on which it was received; null while it is outstanding.</summary>
    public LocalDate? ReceivedOn { get; private init; }

    internal static readonly FactRows<Suspension> Rows = new(
        s => new(s.RequestedOn, s.ReceivedOn),
        Required(Form.Date, s => s.RequestedOn, (s, v) => s with { RequestedOn = v }),
        NoneWhenAbsent(Form.Date, s => s.ReceivedOn, (s, v) => s with { ReceivedOn = v }, isForConstructor: true)
    );

    /// <summary>Both days as ISO dates: <c>2026-01-20/2026-01-30</c>, <c>2026-01-20/..</c> while outstanding.</summary>
    public override string ToString() =>
        $"{Guard.Iso(RequestedOn)}/{(ReceivedOn is { } received ? Guard.Iso(received) : "..")}";
}
