using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.ListedProvisionsFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known when it is asked which provisions there are. Source: Participatiewet article 10b lid 7, which lets an
/// ordinance list them.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct ListedProvisionsFacts
{
    private readonly ProvisionPeriod? period;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="period">As <see cref="Period"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public ListedProvisionsFacts(ProvisionPeriod? period = null) => Period = period;

    /// <summary>The period; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">It is no member of <see cref="ProvisionPeriod"/>.</exception>
    public ProvisionPeriod? Period
    {
        get => period;
        init => period = Guard.Defined(value, nameof(Period));
    }

    internal static readonly FactRows<ListedProvisionsFacts> Rows = new(
        OneOf(Norm.PreEmploymentProvisions, f => f.Period, (f, v) => f with { Period = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
