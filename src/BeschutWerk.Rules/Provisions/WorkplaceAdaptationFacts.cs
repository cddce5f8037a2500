using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.WorkplaceAdaptationFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about an adaptation of the workplace. Source: Nuenen 2019 article 8 lid 2 and its note.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct WorkplaceAdaptationFacts
{
    private readonly Benefit? benefit;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="limitationPresent">As <see cref="LimitationPresent"/>.</param>
    /// <param name="expertFindsNecessary">As <see cref="ExpertFindsNecessary"/>.</param>
    /// <param name="benefit">As <see cref="Benefit"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public WorkplaceAdaptationFacts(
        bool? limitationPresent = null,
        bool? expertFindsNecessary = null,
        Benefit? benefit = null
    ) => (LimitationPresent, ExpertFindsNecessary, Benefit) = (limitationPresent, expertFindsNecessary, benefit);

    /// <summary>Whether the person has a limitation for work; null where it is unknown.</summary>
    public bool? LimitationPresent { get; init; }

    /// <summary>
    /// Whether a physician or labour expert finds the adaptation necessary to function at the workplace or in the company;
    /// null where it is unknown.
    /// </summary>
    public bool? ExpertFindsNecessary { get; init; }

    /// <summary>
    /// The benefit of the person; null where it is unknown. It tells who is responsible, never whether an adaptation is
    /// possible.
    /// </summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="BeschutWerk.Rules.Benefit"/>.</exception>
    public Benefit? Benefit
    {
        get => benefit;
        init => benefit = Guard.Defined(value, nameof(Benefit));
    }

    internal static readonly FactRows<WorkplaceAdaptationFacts> Rows = new(
        YesNo(Norm.WorkplaceAdaptation, f => f.LimitationPresent, (f, v) => f with { LimitationPresent = v }),
        YesNo(Norm.WorkplaceAdaptation, f => f.ExpertFindsNecessary, (f, v) => f with { ExpertFindsNecessary = v }),
        Beside(Norm.WorkplaceAdaptation, Form.OneOf<Benefit>(), f => f.Benefit, (f, v) => f with { Benefit = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
