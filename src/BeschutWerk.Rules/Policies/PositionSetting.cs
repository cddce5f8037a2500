namespace BeschutWerk.Rules;

/// <summary>
/// How a policy fixes the number of positions. The hours of a position stand with <see cref="Norm.HoursOfPosition"/>.
/// </summary>
/// <remarks>Immutable; equal when its parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public sealed record PositionSetting
{
    /// <summary>Fixes the number of positions.</summary>
    /// <param name="basis">What fixes it.</param>
    /// <param name="number">The number, where the text gives it; null where it does not.</param>
    /// <param name="citation">Where that stands; null where it is not given.</param>
    /// <exception cref="InvalidValueException">
    /// There is no such basis, or the number or the citation is a default value.
    /// </exception>
    public PositionSetting(PositionBasis basis, PositionQuota? number = null, Citation? citation = null)
    {
        Guard.Initialized(number != default(PositionQuota), nameof(number));
        Guard.Initialized(citation != default(Citation), nameof(citation));
        Basis = Guard.Defined(basis, nameof(basis));
        Number = number;
        Citation = citation;
    }

    /// <summary>What fixes the number.</summary>
    public PositionBasis Basis { get; }

    /// <summary>The number of positions; null where the text does not give it.</summary>
    public PositionQuota? Number { get; }

    /// <summary>Where that stands; null where it is not given.</summary>
    public Citation? Citation { get; }

    /// <summary>Basis and number, in the invariant culture.</summary>
    public override string ToString() => Number is { } number ? $"{Words.Of(Basis)} ({number})" : Words.Of(Basis);
}
