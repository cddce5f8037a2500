using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.AdviceRequestFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about a request for advice. Source: Nuenen 2019 article 3 lid 1; Maastricht 2024, page 2 paragraph 3.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct AdviceRequestFacts
{
    private readonly Requester? requestedBy;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="requestedBy">As <see cref="RequestedBy"/>.</param>
    /// <param name="preTrajectoryCompleted">As <see cref="PreTrajectoryCompleted"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public AdviceRequestFacts(Requester? requestedBy = null, bool? preTrajectoryCompleted = null) =>
        (RequestedBy, PreTrajectoryCompleted) = (requestedBy, preTrajectoryCompleted);

    /// <summary>Who asks; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Requester"/>.</exception>
    public Requester? RequestedBy
    {
        get => requestedBy;
        init => requestedBy = Guard.Defined(value, nameof(RequestedBy));
    }

    /// <summary>
    /// Whether a pre-trajectory was completed; null where it is unknown. It matters only under a policy that wants one.
    /// </summary>
    public bool? PreTrajectoryCompleted { get; init; }

    internal static readonly FactRows<AdviceRequestFacts> Rows = new(
        OneOf(Norm.AdviceRequest, f => f.RequestedBy, (f, v) => f with { RequestedBy = v }),
        YesNo(Norm.PreTrajectory, f => f.PreTrajectoryCompleted, (f, v) => f with { PreTrajectoryCompleted = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
