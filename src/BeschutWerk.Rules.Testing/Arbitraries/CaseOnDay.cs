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

    /// <summary>Policy, day, what is known and every event, a line each, as a failing property prints it.</summary>
    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            new[]
            {
                $"{File.Policy.Key} on {Guard.Iso(Day)}{Since("published", File.PublishedOn)}{Since("introduced", File.IntroducedOn)}",
                $"  {File.Known}",
            }.Concat(File.Events.Select(happened => $"  {happened}"))
        );

    private static string Since(string what, LocalDate? day) => day is { } date ? $", {what} {Guard.Iso(date)}" : "";
}
