using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.MisconductFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about an end of employment that may be a dismissal for misconduct. Source: Nuenen 2019 article 11.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct MisconductFacts
{
    private readonly Conduct? conduct;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="shelteredEmployment">As <see cref="ShelteredEmployment"/>.</param>
    /// <param name="dismissed">As <see cref="Dismissed"/>.</param>
    /// <param name="conduct">As <see cref="Conduct"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public MisconductFacts(bool? shelteredEmployment = null, bool? dismissed = null, Conduct? conduct = null) =>
        (ShelteredEmployment, Dismissed, Conduct) = (shelteredEmployment, dismissed, conduct);

    /// <summary>Whether the person was in sheltered employment (a trajectory is none); null where it is unknown.</summary>
    public bool? ShelteredEmployment { get; init; }

    /// <summary>Whether the person was dismissed from it; null where it is unknown.</summary>
    public bool? Dismissed { get; init; }

    /// <summary>
    /// The conduct for which the person was dismissed, or that there was none; null where it is unknown.
    /// </summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Conduct"/>.</exception>
    public Conduct? Conduct
    {
        get => conduct;
        init => conduct = Guard.Defined(value, nameof(Conduct));
    }

    internal static readonly FactRows<MisconductFacts> Rows = new(
        YesNo(Norm.MisconductPeriod, f => f.ShelteredEmployment, (f, v) => f with { ShelteredEmployment = v }),
        YesNo(Norm.MisconductPeriod, f => f.Dismissed, (f, v) => f with { Dismissed = v }),
        OneOf(Norm.MisconductKinds, f => f.Conduct, (f, v) => f with { Conduct = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
