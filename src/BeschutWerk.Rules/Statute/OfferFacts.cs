using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.OfferFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known where it is asked whether the college must offer sheltered work. Source: Participatiewet article 10b.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct OfferFacts
{
    /// <summary>Starts with the day.</summary>
    /// <param name="on">The day, within <see cref="DateBounds"/>.</param>
    /// <param name="indicationHeld">As <see cref="IndicationHeld"/>.</param>
    /// <param name="numberRealised">As <see cref="NumberRealised"/>.</param>
    /// <param name="requested">As <see cref="Requested"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds.</exception>
    public OfferFacts(LocalDate on, bool? indicationHeld = null, bool? numberRealised = null, bool? requested = null)
    {
        On = Guard.Date(on, nameof(on));
        (IndicationHeld, NumberRealised, Requested) = (indicationHeld, numberRealised, requested);
    }

    /// <summary>The day by whose law it is decided.</summary>
    public LocalDate On { get; private init; }

    /// <summary>
    /// Whether the college has determined that the person can work only in a sheltered setting (lid 1); null where it is
    /// unknown.
    /// </summary>
    public bool? IndicationHeld { get; init; }

    /// <summary>
    /// Whether the number of the ministerial regulation (lid 4), or a higher one of the council (lid 5), is realised; null
    /// where it is unknown. It matters since 2017, for whoever holds the indication (lid 6).
    /// </summary>
    public bool? NumberRealised { get; init; }

    /// <summary>
    /// Whether the person asks for it, so that the college does not act of itself; null where it is unknown. It matters
    /// before 2017 only, as long as nothing has been determined.
    /// </summary>
    public bool? Requested { get; init; }

    internal static readonly FactRows<OfferFacts> Rows = new(
        f => new(f.On),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Unknown(
            Norm.StatutoryDuty,
            Norm.StatutoryEmployment,
            Form.YesNo,
            f => f.IndicationHeld,
            (f, v) => f with { IndicationHeld = v }
        ),
        YesNo(Norm.DutyLapses, f => f.NumberRealised, (f, v) => f with { NumberRealised = v }),
        YesNo(Norm.StatutoryPower, f => f.Requested, (f, v) => f with { Requested = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
