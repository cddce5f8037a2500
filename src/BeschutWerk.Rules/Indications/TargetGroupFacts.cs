using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.TargetGroupFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about whether a person belongs to the target group: yes, no, or null where it is unknown. Nothing more
/// of a person's health is ever asked. Source: Nuenen 2019 article 2; Maastricht 2024, page 1 paragraph 2.
/// </summary>
/// <remarks>Immutable; equal when every answer is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct TargetGroupFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="limitationPresent">As <see cref="LimitationPresent"/>.</param>
    /// <param name="beyondRegularEmployer">As <see cref="BeyondRegularEmployer"/>.</param>
    /// <param name="workCapacity">As <see cref="WorkCapacity"/>.</param>
    /// <param name="indicationHeld">As <see cref="IndicationHeld"/>.</param>
    public TargetGroupFacts(
        bool? limitationPresent = null,
        bool? beyondRegularEmployer = null,
        bool? workCapacity = null,
        bool? indicationHeld = null
    )
    {
        LimitationPresent = limitationPresent;
        BeyondRegularEmployer = beyondRegularEmployer;
        WorkCapacity = workCapacity;
        IndicationHeld = indicationHeld;
    }

    /// <summary>Whether there is a physical, intellectual or psychological limitation.</summary>
    public bool? LimitationPresent { get; init; }

    /// <summary>
    /// Whether, because of it, so much guidance or adaptation of the workplace is needed that a regular employer cannot
    /// reasonably be expected to employ the person, extra provisions of municipality or UWV included.
    /// </summary>
    public bool? BeyondRegularEmployer { get; init; }

    /// <summary>Whether the person has some capacity for work.</summary>
    public bool? WorkCapacity { get; init; }

    /// <summary>Whether the person holds the indication for sheltered work.</summary>
    public bool? IndicationHeld { get; init; }

    internal static readonly FactRows<TargetGroupFacts> Rows = new(
        YesNo(Norm.LimitationPresent, f => f.LimitationPresent, (f, v) => f with { LimitationPresent = v }),
        YesNo(Norm.BeyondRegularEmployer, f => f.BeyondRegularEmployer, (f, v) => f with { BeyondRegularEmployer = v }),
        YesNo(Norm.WorkCapacity, f => f.WorkCapacity, (f, v) => f with { WorkCapacity = v }),
        YesNo(Norm.IndicationHeld, f => f.IndicationHeld, (f, v) => f with { IndicationHeld = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
