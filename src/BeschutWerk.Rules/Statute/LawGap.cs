namespace BeschutWerk.Rules;

/// <summary>Why national law does not regulate a question on a day.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum LawGap
{
    /// <summary>The day lies before the first version.</summary>
    BeforeFirstVersion = 1,

    /// <summary>No text that was seen covers the day: it lies between two versions, or after a last one that has an end.</summary>
    TextNotSeen,
}

/// <summary>Why a question is not regulated: the norm of national law that lacks a version, and how.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Gap">Why it has no version on the day.</param>
/// <remarks>Immutable; equal when both parts are equal. The default value names no norm; no decision has it.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct NotRegulatedReason(Norm Norm, LawGap Gap)
{
    /// <summary>Norm and reason, for a person who debugs.</summary>
    public override string ToString() => $"{Norm}: {Words.Of(Gap)}";
}
