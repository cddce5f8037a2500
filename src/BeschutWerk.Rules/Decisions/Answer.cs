using System.Runtime.CompilerServices;

namespace BeschutWerk.Rules;

/// <summary>
/// The answer to what a norm asks: yes, no, or unknown. What follows from several answers is settled as soon as those
/// that are known settle it: a no settles an "and", a yes an "or", whatever the others are.
/// </summary>
/// <remarks>
/// Immutable; the default value is unknown. It means what a <see cref="Nullable{T}"/> of <see cref="bool"/> means, kept
/// as the two bits of a finding, so that nothing of it takes a branch.
/// </remarks>
internal readonly struct Answer
{
    private const uint YesBit = (uint)FindingResult.Met;
    private const uint NoBit = (uint)FindingResult.Unmet;

    private readonly uint bits;

    private Answer(uint bits) => this.bits = bits;

    public static Answer Yes => new(YesBit);

    public static Answer No => new(NoBit);

    public static Answer Unknown => default;

    public bool IsYes => bits == YesBit;

    public bool IsNo => bits == NoBit;

    public bool IsUnknown => bits == 0;

    /// <summary>A yes as met, a no as unmet.</summary>
    public FindingResult Finding => unchecked((FindingResult)bits);

    /// <summary>A yes as met, a no as unmet; not applicable where the norm is not at issue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FindingResult FindingUnless(bool isLeftAside) =>
        unchecked((FindingResult)(bits | (Bits.Of(isLeftAside) * (uint)FindingResult.NotApplicable)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Answer(bool? known) =>
        new(unchecked((Bits.Of(known.HasValue) << 1) - Bits.Of(known.GetValueOrDefault())));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Answer(bool known) => new(unchecked(NoBit - Bits.Of(known)));

    /// <summary>Yes or no where it is known at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Answer Known(bool isKnown, bool isYes) =>
        new(unchecked((NoBit - Bits.Of(isYes)) & (0 - Bits.Of(isKnown))));

    /// <summary>No, or else unknown, or else yes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Answer Of(bool isNo, bool isUnknown) =>
        new(unchecked((Bits.Of(isNo) << 1) | (YesBit & ~(Bits.Of(isNo) | Bits.Of(isUnknown)))));

    /// <summary>This answer where it is asked for, otherwise unknown.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Answer If(bool isAsked) => new(unchecked(bits & (0 - Bits.Of(isAsked))));

    public static Answer operator !(Answer answer) => new((answer.bits >> 1) | ((answer.bits & YesBit) << 1));

    public static Answer operator &(Answer left, Answer right) =>
        new(((left.bits | right.bits) & NoBit) | (left.bits & right.bits & YesBit));

    public static Answer operator |(Answer left, Answer right) =>
        new(((left.bits | right.bits) & YesBit) | (left.bits & right.bits & NoBit));
}

/// <summary>Asks of a fact that may be unknown whether it is something.</summary>
internal static class AnswerExtensions
{
    /// <summary>Whether it is a member of its enumeration; unknown while it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Answer Is<T>(this T? fact, T member)
        where T : struct, Enum =>
        Answer.Known(fact.HasValue, EqualityComparer<T>.Default.Equals(fact.GetValueOrDefault(), member));

    /// <summary>Whether the wage value is lower than a percentage; unknown while it is. Nothing is lower than 0%.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Answer IsBelow(this WageValue? wageValue, Percentage threshold) =>
        Answer.Known(
            wageValue.HasValue || threshold == Percentage.Zero,
            wageValue.GetValueOrDefault().Percentage < threshold
        );
}
