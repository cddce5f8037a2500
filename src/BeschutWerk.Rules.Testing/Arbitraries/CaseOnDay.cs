using NodaTime;

namespace BeschutWerk.Rules.Testing;

/// <summary>A case, and a day on which it is reviewed.</summary>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
/// <param name="File">The case.</param>
/// <param name="Day">The day, within <see cref="DateBounds"/>.</param>
public sealed record CaseOnDay(CaseFile File, LocalDate Day)
{
    /// <summary>The review of the case on the day, made when it is read.</summary>
    /// <exception cref="ArgumentNullException">The case is missing.</exception>
    /// <exception cref="InvalidValueException">The day is out of bounds.</exception>
    public CaseReview Review => CaseRules.Review(File, Day);

    /// <summary>The day, then the case as <see cref="CaseFile.ToString"/> has it.</summary>
    public override string ToString() => $"on {Guard.Iso(Day)}:\n{File}";
}
