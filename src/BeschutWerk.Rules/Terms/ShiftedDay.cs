using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A day on which a term could not end, and why.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">
/// Why: a holiday by its own name, also on a Saturday or Sunday; where two holidays fall on one day, the one that article
/// 3 of the Algemene termijnenwet names first. A day put on a par has that name only where it is nothing else.
/// </param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct ShiftedDay(LocalDate Day, NonWorkingDay Name)
{
    /// <summary>Day and name: <c>2026-12-25 christmasDay</c>.</summary>
    public override string ToString() => $"{Guard.Iso(Day)} {Words.Of(Name)}";
}
