namespace BeschutWerk.Rules;

/// <summary>What is known about ending the provisions of a person. Source: Nuenen 2019 article 8 lid 4.</summary>
/// <remarks>Immutable; equal when every part is equal. The default value knows nothing.</remarks>
public readonly record struct EndOfProvisionsFacts
{
    private readonly NewAdvice? newAdvice;

    /// <summary>Whether it is during the employment; null where it is unknown.</summary>
    public bool? DuringEmployment { get; init; }

    /// <summary>What a new advice of UWV says, or that there is none; null where it is unknown.</summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="BeschutWerk.Rules.NewAdvice"/>.</exception>
    public NewAdvice? NewAdvice
    {
        get => newAdvice;
        init => newAdvice = Guard.Defined(value, nameof(NewAdvice));
    }

    internal uint Unknown => Unknowns.When(DuringEmployment is null, 0) | Unknowns.When(NewAdvice is null, 1);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe((nameof(DuringEmployment), DuringEmployment), (nameof(NewAdvice), NewAdvice));
}
