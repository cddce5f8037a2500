using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.IndicationFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about the advice on which the college decides: yes, no, or null where unknown. Source: Nuenen 2019
/// article 4 lid 2 and 3.
/// </summary>
/// <remarks>Immutable; equal when every answer is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct IndicationFacts
{
    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="adviceBelongs">As <see cref="AdviceBelongs"/>.</param>
    /// <param name="carefullyPrepared">As <see cref="CarefullyPrepared"/>.</param>
    /// <param name="sufficientlyReasoned">As <see cref="SufficientlyReasoned"/>.</param>
    public IndicationFacts(
        bool? adviceBelongs = null,
        bool? carefullyPrepared = null,
        bool? sufficientlyReasoned = null
    )
    {
        AdviceBelongs = adviceBelongs;
        CarefullyPrepared = carefullyPrepared;
        SufficientlyReasoned = sufficientlyReasoned;
    }

    /// <summary>Whether UWV advises that the person belongs to the target group.</summary>
    public bool? AdviceBelongs { get; init; }

    /// <summary>Whether the advice came about with care.</summary>
    public bool? CarefullyPrepared { get; init; }

    /// <summary>Whether the advice is sufficiently reasoned.</summary>
    public bool? SufficientlyReasoned { get; init; }

    internal static readonly FactRows<IndicationFacts> Rows = new(
        YesNo(Norm.AdviceFollowed, f => f.AdviceBelongs, (f, v) => f with { AdviceBelongs = v }),
        YesNo(Norm.DepartureForCarelessness, f => f.CarefullyPrepared, (f, v) => f with { CarefullyPrepared = v }),
        YesNo(Norm.InformationRequest, f => f.SufficientlyReasoned, (f, v) => f with { SufficientlyReasoned = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
