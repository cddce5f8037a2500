using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.AdviceTermFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about the term within which UWV advises. Source: Besluit advisering beschut werk article 2.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct AdviceTermFacts
{
    private readonly LocalDate? receivedOn;

    /// <summary>Starts with the day of judging and the day of the request.</summary>
    /// <param name="on">The day on which the term is judged, within <see cref="DateBounds"/>.</param>
    /// <param name="requestedOn">The day on which the advice was asked for, not after <paramref name="on"/>.</param>
    /// <param name="receivedOn">As <see cref="ReceivedOn"/>.</param>
    /// <param name="equatedDays">As <see cref="EquatedDays"/>.</param>
    /// <exception cref="InvalidValueException">
    /// A date is out of bounds, the request is later than the day of judging, or a property refuses its value.
    /// </exception>
    public AdviceTermFacts(
        LocalDate on,
        LocalDate requestedOn,
        LocalDate? receivedOn = null,
        EquatedDays equatedDays = default
    )
    {
        On = Guard.Date(on, nameof(on));
        RequestedOn = Guard.Date(requestedOn, nameof(requestedOn));
        Guard.NotAfter(requestedOn, nameof(requestedOn), on, nameof(on));
        (ReceivedOn, EquatedDays) = (receivedOn, equatedDays);
    }

    /// <summary>The day on which the term is judged.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The day on which UWV was asked for the advice.</summary>
    public LocalDate RequestedOn { get; private init; }

    /// <summary>The day on which the advice was received; null while it has not been.</summary>
    /// <exception cref="InvalidValueException">The advice precedes the request, or is later than the day of judging.</exception>
    public LocalDate? ReceivedOn
    {
        get => receivedOn;
        init
        {
            receivedOn = Guard.Date(value, nameof(ReceivedOn));
            Guard.NotBefore(value, nameof(ReceivedOn), RequestedOn, nameof(RequestedOn));
            Guard.NotAfter(value, nameof(ReceivedOn), On, nameof(On));
        }
    }

    /// <summary>
    /// Further days put on a par with the generally recognised holidays, beside those of the decrees that were seen. They
    /// may lie after the day of judging; none by default. Days at which the term does not end change nothing.
    /// </summary>
    public EquatedDays EquatedDays { get; init; }

    internal static readonly FactRows<AdviceTermFacts> Rows = new(
        f => new(f.On, f.RequestedOn),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Required(Form.Date, f => f.RequestedOn, (f, v) => f with { RequestedOn = v }),
        NoneWhenAbsent(Form.DayOfAct, f => f.ReceivedOn, (f, v) => f with { ReceivedOn = v }),
        NoneWhenAbsent(
            Form.EquatedDays,
            f => f.EquatedDays.Count == 0 ? null : f.EquatedDays,
            (f, v) => f with { EquatedDays = v.GetValueOrDefault() }
        )
    );

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
