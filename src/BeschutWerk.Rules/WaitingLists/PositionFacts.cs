using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.PositionFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about the positions that a municipality has realised. Source: Nuenen 2019 article 9 lid 1.</summary>
/// <remarks>
/// Immutable; equal when quota and hours are equal, since the number of contracts makes no difference. The default value
/// is refused by the evaluator.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PositionFacts
{
    /// <inheritdoc cref="PositionFacts(PositionQuota, IEnumerable{HoursPerWeek})"/>
    public PositionFacts(PositionQuota quota, params HoursPerWeek[] contracts)
        : this(quota, (IEnumerable<HoursPerWeek>)contracts) { }

    /// <summary>Starts with the quota and the contracts.</summary>
    /// <param name="quota">The number of positions to realise.</param>
    /// <param name="contracts">
    /// The hours a week by contract of everyone in paid sheltered employment. A trajectory or an orientation place is no
    /// employment and does not count; one contract may count for more than a position.
    /// </param>
    /// <exception cref="ArgumentNullException">The contracts are missing.</exception>
    /// <exception cref="InvalidValueException">The quota is a default value.</exception>
    public PositionFacts(PositionQuota quota, IEnumerable<HoursPerWeek> contracts)
    {
        Guard.Initialized(quota != default, nameof(quota));
        Quota = quota;
        Hours = TotalHours.Sum(Guard.NotNull(contracts, nameof(contracts)));
    }

    internal PositionFacts(PositionQuota quota, TotalHours hours)
    {
        Guard.Initialized(quota != default, nameof(quota));
        Quota = quota;
        Hours = hours;
    }

    /// <summary>The number of positions to realise.</summary>
    public PositionQuota Quota { get; private init; }

    /// <summary>The hours a week of all contracts together.</summary>
    public TotalHours Hours { get; private init; }

    internal static readonly Fact<PositionFacts, PositionQuota?> QuotaFact = Required(
        Form.Quota,
        f => f.Quota == default ? null : f.Quota,
        (f, v) => f with { Quota = v }
    );

    /// <summary>The contracts in a list; of facts they are those that have as many hours together.</summary>
    internal static readonly Fact<PositionFacts, TotalHours?> ContractsFact = Required(
        Form.ListOf(
            new FactRows<HoursPerWeek>(Fact<HoursPerWeek>.Required(Form.HoursPerWeek, h => h, (_, v) => v, "hours")),
            hours => TotalHours.Sum(hours),
            hours => hours.AsContracts()
        ),
        f => f.Hours,
        (f, v) => f with { Hours = v },
        "contracts"
    );

    internal static readonly FactRows<PositionFacts> Rows = new(f => new(f.Quota, f.Hours), QuotaFact, ContractsFact);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
