using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.IndicationTermFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about the term within which the college decides on the indication. Source: Nuenen 2019 article 4.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct IndicationTermFacts
{
    private readonly Suspensions suspensions;
    private readonly LocalDate? decidedOn;

    /// <summary>Starts with the day of judging and the day on which the advice was received.</summary>
    /// <param name="on">The day on which the term is judged, within <see cref="DateBounds"/>.</param>
    /// <param name="adviceReceivedOn">The day on which the college received the advice, not after <paramref name="on"/>.</param>
    /// <param name="suspensions">As <see cref="Suspensions"/>.</param>
    /// <param name="decidedOn">As <see cref="DecidedOn"/>.</param>
    /// <param name="equatedDays">As <see cref="EquatedDays"/>.</param>
    /// <exception cref="InvalidValueException">
    /// A date is out of bounds, the advice is later than the day of judging, or a property refuses its value.
    /// </exception>
    public IndicationTermFacts(
        LocalDate on,
        LocalDate adviceReceivedOn,
        Suspensions suspensions = default,
        LocalDate? decidedOn = null,
        EquatedDays equatedDays = default
    )
    {
        On = Guard.Date(on, nameof(on));
        AdviceReceivedOn = Guard.Date(adviceReceivedOn, nameof(adviceReceivedOn));
        Guard.NotAfter(adviceReceivedOn, nameof(adviceReceivedOn), on, nameof(on));
        (Suspensions, DecidedOn, EquatedDays) = (suspensions, decidedOn, equatedDays);
    }

    /// <summary>The day on which the term is judged.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The day on which the college received the advice.</summary>
    public LocalDate AdviceReceivedOn { get; private init; }

    /// <summary>
    /// The requests to UWV for more information because the advice is insufficiently reasoned, with their answers;
    /// none by default. No other request suspends the decision.
    /// </summary>
    /// <exception cref="InvalidValueException">
    /// A request precedes the advice, or a request or answer is later than the day of judging.
    /// </exception>
    public Suspensions Suspensions
    {
        get => suspensions;
        init
        {
            for (var i = 0; i < value.Count; i++)
            {
                if (value[i].RequestedOn < AdviceReceivedOn || value[i].RequestedOn > On || value[i].ReceivedOn > On)
                {
                    Refuse(value[i], i);
                }
            }

            suspensions = value;
        }
    }

    /// <summary>The day on which the college decided; null while it has not.</summary>
    /// <exception cref="InvalidValueException">The decision precedes the advice, or is later than the day of judging.</exception>
    public LocalDate? DecidedOn
    {
        get => decidedOn;
        init
        {
            decidedOn = Guard.Date(value, nameof(DecidedOn));
            Guard.NotBefore(value, nameof(DecidedOn), AdviceReceivedOn, nameof(AdviceReceivedOn));
            Guard.NotAfter(value, nameof(DecidedOn), On, nameof(On));
        }
    }

    /// <summary>
    /// Further days put on a par with the generally recognised holidays, beside those of the decrees that were seen;
    /// none by default. They matter only where the policy lets the term move to a working day.
    /// </summary>
    public EquatedDays EquatedDays { get; init; }

    /// <summary>Names the part of a suspension that cannot be: apart, so that no name is built for one that can.</summary>
    private void Refuse(Suspension suspension, int place)
    {
        var name = FormattableString.Invariant($"{nameof(Suspensions)}[{place}]");
        var requestedOn = $"{name}.{nameof(Suspension.RequestedOn)}";
        Guard.NotBefore(suspension.RequestedOn, requestedOn, AdviceReceivedOn, nameof(AdviceReceivedOn));
        Guard.NotAfter(suspension.RequestedOn, requestedOn, On, nameof(On));
        Guard.NotAfter(suspension.ReceivedOn, $"{name}.{nameof(Suspension.ReceivedOn)}", On, nameof(On));
    }

    internal static readonly FactRows<IndicationTermFacts> Rows = new(
        f => new(f.On, f.AdviceReceivedOn),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Required(Form.Date, f => f.AdviceReceivedOn, (f, v) => f with { AdviceReceivedOn = v }),
        NoneWhenAbsent(
            Form.ListOf(Suspension.Rows, all => new Suspensions(all), all => all),
            f => f.Suspensions.Count == 0 ? null : f.Suspensions,
            (f, v) => f with { Suspensions = v.GetValueOrDefault() }
        ),
        NoneWhenAbsent(Form.DayOfAct, f => f.DecidedOn, (f, v) => f with { DecidedOn = v }),
        NoneWhenAbsent(
            Form.EquatedDays,
            f => f.EquatedDays.Count == 0 ? null : f.EquatedDays,
            (f, v) => f with { EquatedDays = v.GetValueOrDefault() }
        )
    );

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
