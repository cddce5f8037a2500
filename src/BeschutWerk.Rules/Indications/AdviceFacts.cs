using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.AdviceFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// UWV's answers to its two questions: yes, no, or null where unknown. Source: Nuenen 2019, note to article 3 lid 2.
/// </summary>
/// <remarks>Immutable; equal when both answers are equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct AdviceFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="adaptationsBeyondEmployer">As <see cref="AdaptationsBeyondEmployer"/>.</param>
    /// <param name="supervisionBeyondEmployer">As <see cref="SupervisionBeyondEmployer"/>.</param>
    public AdviceFacts(bool? adaptationsBeyondEmployer = null, bool? supervisionBeyondEmployer = null) =>
        (AdaptationsBeyondEmployer, SupervisionBeyondEmployer) = (adaptationsBeyondEmployer, supervisionBeyondEmployer);

    /// <summary>
    /// Whether the person depends on technical or organisational adaptations that an employer cannot reasonably
    /// realise.
    /// </summary>
    public bool? AdaptationsBeyondEmployer { get; init; }

    /// <summary>
    /// Whether the person depends on permanent supervision or intensive guidance that a regular employer cannot
    /// reasonably offer.
    /// </summary>
    public bool? SupervisionBeyondEmployer { get; init; }

    internal static readonly FactRows<AdviceFacts> Rows = new(
        YesNo(
            Norm.AdaptationQuestion,
            f => f.AdaptationsBeyondEmployer,
            (f, v) => f with { AdaptationsBeyondEmployer = v }
        ),
        YesNo(
            Norm.SupervisionQuestion,
            f => f.SupervisionBeyondEmployer,
            (f, v) => f with { SupervisionBeyondEmployer = v }
        )
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
