using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.InstrumentFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about the instruments that suit a person. Source: Maastricht 2024, page 1 paragraph 4 and page 2
/// paragraph 2.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct InstrumentFacts
{
    private const SuitableInstruments Every = (SuitableInstruments)((1 << 8) - 1);

    private readonly SuitableInstruments? suitableInstruments;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="ableToWork">As <see cref="AbleToWork"/>.</param>
    /// <param name="suitableInstruments">As <see cref="SuitableInstruments"/>.</param>
    /// <param name="shelteredWorkFits">As <see cref="ShelteredWorkFits"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public InstrumentFacts(
        bool? ableToWork = null,
        SuitableInstruments? suitableInstruments = null,
        bool? shelteredWorkFits = null
    ) => (AbleToWork, SuitableInstruments, ShelteredWorkFits) = (ableToWork, suitableInstruments, shelteredWorkFits);

    /// <summary>
    /// Whether the person is able to work at all, rather than dependent on day activities; null where it is unknown.
    /// </summary>
    public bool? AbleToWork { get; init; }

    /// <summary>
    /// The instruments that suit; <see cref="BeschutWerk.Rules.SuitableInstruments.None"/> where it is known that none
    /// does; null where it is unknown.
    /// </summary>
    /// <exception cref="InvalidValueException">The value holds something that is no instrument.</exception>
    public SuitableInstruments? SuitableInstruments
    {
        get => suitableInstruments;
        init
        {
            if ((value & ~Every) is { } strange and not BeschutWerk.Rules.SuitableInstruments.None)
            {
                Guard.Refuse(
                    nameof(SuitableInstruments),
                    $"must be a combination of {string.Join(", ", Words.All<SuitableInstruments>())}",
                    strange.ToString()
                );
            }

            suitableInstruments = value;
        }
    }

    /// <summary>Whether sheltered work fits the person; null where it is unknown.</summary>
    public bool? ShelteredWorkFits { get; init; }

    /// <summary>Whether any instrument suits; null where it is unknown.</summary>
    internal bool? AnyInstrumentSuits =>
        SuitableInstruments is { } known ? known != BeschutWerk.Rules.SuitableInstruments.None : null;

    internal static readonly FactRows<InstrumentFacts> Rows = new(
        YesNo(Norm.DayActivities, f => f.AbleToWork, (f, v) => f with { AbleToWork = v }),
        Unknown(
            Norm.RegularWorkFirst,
            Form.SuitableInstruments,
            f => f.SuitableInstruments,
            (f, v) => f with { SuitableInstruments = v }
        ),
        YesNo(Norm.LastSafetyNet, f => f.ShelteredWorkFits, (f, v) => f with { ShelteredWorkFits = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
