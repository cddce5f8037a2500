using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// The days of policy rules: when they were adopted, back to when they work, from when they are in force and when they end.
/// </summary>
/// <remarks>
/// Immutable; equal when every day is equal. The days are checked together, and only the last one can be set by itself: rules
/// that stand can get an end. The default value has no day at all, as for a text that gives none.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct PolicyValidity
{
    private readonly LocalDate? lastDay;

    /// <summary>Takes the days that are known or fixed, each within <see cref="DateBounds"/>.</summary>
    /// <param name="adoptedOn">As <see cref="AdoptedOn"/>.</param>
    /// <param name="retroactiveTo">As <see cref="RetroactiveTo"/>, not after <paramref name="inForceFrom"/>.</param>
    /// <param name="inForceFrom">As <see cref="InForceFrom"/>.</param>
    /// <param name="lastDay">As <see cref="LastDay"/>.</param>
    /// <exception cref="InvalidValueException">
    /// A day is out of bounds, the rules work back to a day after the fixed first one, or the last day lies before another.
    /// </exception>
    public PolicyValidity(
        LocalDate? adoptedOn = null,
        LocalDate? retroactiveTo = null,
        LocalDate? inForceFrom = null,
        LocalDate? lastDay = null
    )
    {
        AdoptedOn = Guard.Date(adoptedOn, nameof(adoptedOn));
        RetroactiveTo = Guard.Date(retroactiveTo, nameof(retroactiveTo));
        InForceFrom = Guard.Date(inForceFrom, nameof(inForceFrom));
        Guard.NotAfter(retroactiveTo, nameof(retroactiveTo), inForceFrom, nameof(inForceFrom));
        LastDay = lastDay;
    }

    /// <summary>
    /// The day on which the rules were adopted; they cannot have been published before it. Null where the text does not
    /// give one.
    /// </summary>
    public LocalDate? AdoptedOn { get; }

    /// <summary>
    /// The first day on which the rules apply once they are in force, where they work back to a day before, which may lie
    /// before or after the adoption; null where they do not.
    /// </summary>
    public LocalDate? RetroactiveTo { get; }

    /// <summary>
    /// The first day in force where the text fixes it, in place of one counted from the publication; null where it does
    /// not. A later publication brings a later first day (Awb 3:40), unless the rules work back.
    /// </summary>
    public LocalDate? InForceFrom { get; }

    /// <summary>The last day on which the rules are in force, included; null while no end is known.</summary>
    /// <exception cref="InvalidValueException">
    /// Out of <see cref="DateBounds"/>, before the adoption, before the day to which the rules work back, or before the fixed
    /// first day in force.
    /// </exception>
    public LocalDate? LastDay
    {
        get => lastDay;
        init
        {
            lastDay = Guard.Date(value, nameof(LastDay));
            Guard.NotBefore(value, nameof(LastDay), AdoptedOn, nameof(AdoptedOn));
            Guard.NotBefore(value, nameof(LastDay), RetroactiveTo, nameof(RetroactiveTo));
            Guard.NotBefore(value, nameof(LastDay), InForceFrom, nameof(InForceFrom));
        }
    }

    /// <summary>The days that there are, in the invariant culture.</summary>
    public override string ToString() =>
        Facts.Describe(
            (nameof(AdoptedOn), AdoptedOn),
            (nameof(RetroactiveTo), RetroactiveTo),
            (nameof(InForceFrom), InForceFrom),
            (nameof(LastDay), LastDay)
        );
}
