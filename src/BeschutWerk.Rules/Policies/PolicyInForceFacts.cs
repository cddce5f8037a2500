using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PolicyInForceFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about a policy's being in force. Source: Nuenen 2019 article 13 lid 1; Maastricht 2024, page 1 paragraph 1.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PolicyInForceFacts
{
    private readonly LocalDate? publishedOn;
    private readonly LocalDate? introducedOn;

    /// <summary>Starts with the day of judging.</summary>
    /// <param name="on">The day on which the policy is judged, within <see cref="DateBounds"/>.</param>
    /// <param name="publishedOn">As <see cref="PublishedOn"/>.</param>
    /// <param name="introducedOn">As <see cref="IntroducedOn"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds, or a property refuses its value.</exception>
    public PolicyInForceFacts(LocalDate on, LocalDate? publishedOn = null, LocalDate? introducedOn = null)
    {
        On = Guard.Date(on, nameof(on));
        (PublishedOn, IntroducedOn) = (publishedOn, introducedOn);
    }

    /// <summary>The day on which the policy is judged.</summary>
    public LocalDate On { get; private init; }

    /// <summary>
    /// The day on which the policy was or will be published; null where it is unknown. It may be later than the day of
    /// judging; the evaluator refuses one before the policy was adopted.
    /// </summary>
    /// <exception cref="InvalidValueException">The date is out of <see cref="DateBounds"/>.</exception>
    public LocalDate? PublishedOn
    {
        get => publishedOn;
        init => publishedOn = Guard.Date(value, nameof(PublishedOn));
    }

    /// <summary>
    /// The day on which sheltered work was or will be introduced, for a policy that gives a period for it; null where it
    /// is unknown. The evaluator refuses one outside that period. It does not apply to a policy that enters into force by
    /// its publication.
    /// </summary>
    /// <exception cref="InvalidValueException">The date is out of <see cref="DateBounds"/>.</exception>
    public LocalDate? IntroducedOn
    {
        get => introducedOn;
        init => introducedOn = Guard.Date(value, nameof(IntroducedOn));
    }

    internal static readonly FactRows<PolicyInForceFacts> Rows = new(
        f => new(f.On),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Unknown(Norm.EntryIntoForce, Form.DayOfAct, f => f.PublishedOn, (f, v) => f with { PublishedOn = v }),
        Unknown(Norm.Introduction, Form.DayOfAct, f => f.IntroducedOn, (f, v) => f with { IntroducedOn = v })
    );

    /// <summary>The bit of the day of introduction among those of the facts.</summary>
    internal static uint Introduction { get; } = Rows.Bit(nameof(IntroducedOn));

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
