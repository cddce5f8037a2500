using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.ReassessmentFacts>;

namespace BeschutWerk.Rules;

/// <summary>Where a person stands when a new advice is considered. Source: Nuenen 2019 article 10 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ReassessmentPhase
{
    /// <summary>In a placement trajectory.</summary>
    Trajectory = 1,

    /// <summary>In sheltered employment.</summary>
    Employment,

    /// <summary>Neither, such as on the waiting list.</summary>
    Other,
}

/// <summary>What is known when a new advice is considered. Source: Nuenen 2019 article 10 lid 1.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct ReassessmentFacts
{
    private readonly ReassessmentPhase? phase;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="phase">As <see cref="Phase"/>.</param>
    /// <param name="wageValue">As <see cref="WageValue"/>.</param>
    /// <param name="criteriaInDoubt">As <see cref="CriteriaInDoubt"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public ReassessmentFacts(
        ReassessmentPhase? phase = null,
        WageValue? wageValue = null,
        bool? criteriaInDoubt = null
    ) => (Phase, WageValue, CriteriaInDoubt) = (phase, wageValue, criteriaInDoubt);

    /// <summary>Where the person stands; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="ReassessmentPhase"/>.</exception>
    public ReassessmentPhase? Phase
    {
        get => phase;
        init => phase = Guard.Defined(value, nameof(Phase));
    }

    /// <summary>The wage value as it has turned out; null where it is unknown.</summary>
    public WageValue? WageValue { get; init; }

    /// <summary>
    /// Whether the person possibly does not, or no longer, meet the criteria of sheltered work; null where it is unknown.
    /// </summary>
    public bool? CriteriaInDoubt { get; init; }

    internal static readonly FactRows<ReassessmentFacts> Rows = new(
        OneOf(Norm.NewAdviceRequest, f => f.Phase, (f, v) => f with { Phase = v }),
        Unknown(Norm.NewAdviceRequest, Form.WageValue, f => f.WageValue, (f, v) => f with { WageValue = v }),
        YesNo(Norm.NewAdviceRequest, f => f.CriteriaInDoubt, (f, v) => f with { CriteriaInDoubt = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
