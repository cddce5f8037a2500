using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.NewAdviceFacts>;

namespace BeschutWerk.Rules;

/// <summary>Where a person stands when a new advice comes. Source: Nuenen 2019 article 10 lid 1 and 3.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum NewAdvicePhase
{
    /// <summary>In a placement trajectory.</summary>
    Trajectory = 1,

    /// <summary>In sheltered employment.</summary>
    Employment,
}

/// <summary>What is known after a new advice of UWV. Source: Nuenen 2019 article 10 lid 2 and 3 with their notes.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct NewAdviceFacts
{
    private readonly NewAdvicePhase? phase;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="phase">As <see cref="Phase"/>.</param>
    /// <param name="belongs">As <see cref="Belongs"/>.</param>
    /// <param name="sameTrajectoryContinued">As <see cref="SameTrajectoryContinued"/>.</param>
    /// <param name="alternativePossible">As <see cref="AlternativePossible"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public NewAdviceFacts(
        NewAdvicePhase? phase = null,
        bool? belongs = null,
        bool? sameTrajectoryContinued = null,
        bool? alternativePossible = null
    )
    {
        Phase = phase;
        Belongs = belongs;
        SameTrajectoryContinued = sameTrajectoryContinued;
        AlternativePossible = alternativePossible;
    }

    /// <summary>Where the person stands; null where it is unknown. It matters only after a positive advice.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="NewAdvicePhase"/>.</exception>
    public NewAdvicePhase? Phase
    {
        get => phase;
        init => phase = Guard.Defined(value, nameof(Phase));
    }

    /// <summary>Whether the new advice says that the person belongs to the target group; null where it is unknown.</summary>
    public bool? Belongs { get; init; }

    /// <summary>
    /// Whether the same trajectory is continued (true) or another one offered (false); null where it is unknown. It
    /// matters only after a positive advice during a trajectory.
    /// </summary>
    public bool? SameTrajectoryContinued { get; init; }

    /// <summary>
    /// Whether another form of participation can be offered; null where it is unknown. It tells whether one is offered
    /// after a negative advice, never what is decided on the indication.
    /// </summary>
    public bool? AlternativePossible { get; init; }

    internal static readonly FactRows<NewAdviceFacts> Rows = new(
        OneOf(Norm.IndicationKept, f => f.Phase, (f, v) => f with { Phase = v }),
        YesNo(Norm.IndicationLost, f => f.Belongs, (f, v) => f with { Belongs = v }),
        YesNo(Norm.IndicationKept, f => f.SameTrajectoryContinued, (f, v) => f with { SameTrajectoryContinued = v }),
        Beside(
            Norm.IndicationLost,
            Form.YesNo,
            f => f.AlternativePossible,
            (f, v) => f with { AlternativePossible = v }
        )
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
