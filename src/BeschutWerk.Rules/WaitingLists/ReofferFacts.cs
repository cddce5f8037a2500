using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.ReofferFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known when sheltered work is to be offered again after a dismissal. Source: Nuenen 2019 article 11 lid 1.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct ReofferFacts
{
    /// <summary>Starts with the day of judging and the day of the dismissal.</summary>
    /// <param name="on">The day on which sheltered work would be offered, within <see cref="DateBounds"/>.</param>
    /// <param name="dismissedOn">
    /// The day on which the employment ended, of several dismissals the last; not after <paramref name="on"/>.
    /// </param>
    /// <param name="forMisconduct">As <see cref="ForMisconduct"/>.</param>
    /// <exception cref="InvalidValueException">A date is out of bounds, or the dismissal is later than the day of judging.</exception>
    public ReofferFacts(LocalDate on, LocalDate dismissedOn, bool? forMisconduct = null)
    {
        On = Guard.Date(on, nameof(on));
        DismissedOn = Guard.Date(dismissedOn, nameof(dismissedOn));
        Guard.NotAfter(dismissedOn, nameof(dismissedOn), on, nameof(on));
        ForMisconduct = forMisconduct;
    }

    /// <summary>The day on which sheltered work would be offered.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The day on which the employment ended.</summary>
    public LocalDate DismissedOn { get; private init; }

    /// <summary>Whether the dismissal from sheltered work was for misconduct; null where it is unknown.</summary>
    public bool? ForMisconduct { get; init; }

    internal static readonly FactRows<ReofferFacts> Rows = new(
        f => new(f.On, f.DismissedOn),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Required(Form.Date, f => f.DismissedOn, (f, v) => f with { DismissedOn = v }),
        YesNo(Norm.MisconductPeriod, f => f.ForMisconduct, (f, v) => f with { ForMisconduct = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
