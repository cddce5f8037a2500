using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.EndOfProvisionsFacts>;

namespace BeschutWerk.Rules;

/// <summary>What is known about ending the provisions of a person. Source: Nuenen 2019 article 8 lid 4.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct EndOfProvisionsFacts
{
    private readonly NewAdvice? newAdvice;

    /// <summary>Takes what is known; what is left out is unknown or absent.</summary>
    /// <param name="duringEmployment">As <see cref="DuringEmployment"/>.</param>
    /// <param name="newAdvice">As <see cref="NewAdvice"/>.</param>
    /// <exception cref="InvalidValueException">A property refuses its value.</exception>
    public EndOfProvisionsFacts(bool? duringEmployment = null, NewAdvice? newAdvice = null) =>
        (DuringEmployment, NewAdvice) = (duringEmployment, newAdvice);

    /// <summary>Whether it is during the employment; null where it is unknown.</summary>
    public bool? DuringEmployment { get; init; }

    /// <summary>What a new advice of UWV says, or that there is none; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="BeschutWerk.Rules.NewAdvice"/>.</exception>
    public NewAdvice? NewAdvice
    {
        get => newAdvice;
        init => newAdvice = Guard.Defined(value, nameof(NewAdvice));
    }

    internal static readonly FactRows<EndOfProvisionsFacts> Rows = new(
        YesNo(Norm.ProvisionsEnded, f => f.DuringEmployment, (f, v) => f with { DuringEmployment = v }),
        OneOf(Norm.ProvisionsEnded, f => f.NewAdvice, (f, v) => f with { NewAdvice = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
