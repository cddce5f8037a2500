using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.SubsidyTermFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about the term within which the college decides on wage cost subsidy. Source: Participatiewet article 10d
/// lid 12.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct SubsidyTermFacts
{
    private readonly LocalDate? decidedOn;

    /// <summary>Starts with the day of judging and the day from which the term runs.</summary>
    /// <param name="on">The day on which the term is judged, within <see cref="DateBounds"/>.</param>
    /// <param name="wageValueDeterminedOn">
    /// The day on which the wage value was determined, or on which it was determined that this may be omitted, not after
    /// <paramref name="on"/>.
    /// </param>
    /// <param name="decidedOn">As <see cref="DecidedOn"/>.</param>
    /// <param name="equatedDays">As <see cref="EquatedDays"/>.</param>
    /// <exception cref="InvalidValueException">
    /// A date is out of bounds, the determination is later than the day of judging, or a property refuses its value.
    /// </exception>
    public SubsidyTermFacts(
        LocalDate on,
        LocalDate wageValueDeterminedOn,
        LocalDate? decidedOn = null,
        EquatedDays equatedDays = default
    )
    {
        On = Guard.Date(on, nameof(on));
        WageValueDeterminedOn = Guard.Date(wageValueDeterminedOn, nameof(wageValueDeterminedOn));
        Guard.NotAfter(wageValueDeterminedOn, nameof(wageValueDeterminedOn), on, nameof(on));
        (DecidedOn, EquatedDays) = (decidedOn, equatedDays);
    }

    /// <summary>The day on which the term is judged.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The day on which the wage value was determined, or on which it was determined that this may be omitted.</summary>
    public LocalDate WageValueDeterminedOn { get; private init; }

    /// <summary>The day of the decision; null while there is none.</summary>
    /// <exception cref="InvalidValueException">
    /// The decision precedes the determination, or is later than the day of judging.
    /// </exception>
    public LocalDate? DecidedOn
    {
        get => decidedOn;
        init
        {
            decidedOn = Guard.Date(value, nameof(DecidedOn));
            Guard.NotBefore(value, nameof(DecidedOn), WageValueDeterminedOn, nameof(WageValueDeterminedOn));
            Guard.NotAfter(value, nameof(DecidedOn), On, nameof(On));
        }
    }

    /// <summary>
    /// Further days put on a par with the generally recognised holidays, beside those of the decrees that were seen. They
    /// may lie after the day of judging; none by default. Days at which the term does not end change nothing.
    /// </summary>
    public EquatedDays EquatedDays { get; init; }

    internal static readonly FactRows<SubsidyTermFacts> Rows = new(
        f => new(f.On, f.WageValueDeterminedOn),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Required(Form.Date, f => f.WageValueDeterminedOn, (f, v) => f with { WageValueDeterminedOn = v }),
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
