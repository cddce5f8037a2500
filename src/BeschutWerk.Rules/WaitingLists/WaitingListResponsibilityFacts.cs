using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.WaitingListResponsibilityFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about a person on the waiting list. Source: Nuenen 2019, note to article 9.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WaitingListResponsibilityFacts
{
    private readonly Benefit? benefit;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="benefit">As <see cref="Benefit"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public WaitingListResponsibilityFacts(Benefit? benefit = null) => Benefit = benefit;

    /// <summary>The benefit that the person receives; null where it is unknown, which is not the same as none.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Rules.Benefit"/>.</exception>
    public Benefit? Benefit
    {
        get => benefit;
        init => benefit = Guard.Defined(value, nameof(Benefit));
    }

    internal static readonly FactRows<WaitingListResponsibilityFacts> Rows = new(
        OneOf(Norm.UwvBenefitOnWaitingList, f => f.Benefit, (f, v) => f with { Benefit = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
