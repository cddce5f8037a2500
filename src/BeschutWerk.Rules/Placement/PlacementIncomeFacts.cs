using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PlacementIncomeFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about a person's income during the trajectory. Source: Nuenen 2019 article 5 lid 5.</summary>
/// <remarks>Immutable; equal when the benefit is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PlacementIncomeFacts
{
    private readonly Benefit? benefit;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="benefit">As <see cref="Benefit"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public PlacementIncomeFacts(Benefit? benefit = null) => Benefit = benefit;

    /// <summary>The benefit to which the person is entitled; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="BeschutWerk.Rules.Benefit"/>.</exception>
    public Benefit? Benefit
    {
        get => benefit;
        init => benefit = Guard.Defined(value, nameof(Benefit));
    }

    internal static readonly FactRows<PlacementIncomeFacts> Rows = new(
        OneOf(Norm.BenefitRetained, f => f.Benefit, (f, v) => f with { Benefit = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
