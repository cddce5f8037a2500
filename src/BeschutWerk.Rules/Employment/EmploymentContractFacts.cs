using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.EmploymentContractFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about the contract that sheltered work comes with. Source: Nuenen 2019 article 6 lid 1 and 2.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EmploymentContractFacts
{
    /// <summary>Starts with the day of judging and the first day of this employment.</summary>
    /// <param name="on">The day on which the contract is judged, within <see cref="DateBounds"/>.</param>
    /// <param name="firstContractOn">
    /// The first day of the first contract of this employment, successive contracts included, not after
    /// <paramref name="on"/>. After a new placement it is the first day of the new employment.
    /// </param>
    /// <param name="noLongerInTargetGroup">As <see cref="NoLongerInTargetGroup"/>.</param>
    /// <exception cref="InvalidValueException">
    /// A date is out of bounds, or the first contract is later than the day of judging.
    /// </exception>
    public EmploymentContractFacts(LocalDate on, LocalDate firstContractOn, bool? noLongerInTargetGroup = null)
    {
        On = Guard.Date(on, nameof(on));
        FirstContractOn = Guard.Date(firstContractOn, nameof(firstContractOn));
        Guard.NotAfter(firstContractOn, nameof(firstContractOn), on, nameof(on));
        NoLongerInTargetGroup = noLongerInTargetGroup;
    }

    /// <summary>The day on which the contract is judged.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The first day of the first contract of this employment; it counts.</summary>
    public LocalDate FirstContractOn { get; private init; }

    /// <summary>
    /// Whether interim investigation has shown that the person no longer belongs to the target group; null where there
    /// was none, or it is unknown or pending, which is not the same as shown.
    /// </summary>
    public bool? NoLongerInTargetGroup { get; init; }

    internal static readonly FactRows<EmploymentContractFacts> Rows = new(
        f => new(f.On, f.FirstContractOn),
        Required(Form.Date, f => f.On, (f, v) => f with { On = v }),
        Required(Form.Date, f => f.FirstContractOn, (f, v) => f with { FirstContractOn = v }),
        NoneWhenAbsent(Form.YesNo, f => f.NoLongerInTargetGroup, (f, v) => f with { NoLongerInTargetGroup = v })
    );

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
