using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>A trajectory as far as the article allows it: a month beyond gives no rights.</summary>
/// <param name="FirstDay">The first day, included.</param>
/// <param name="LastDay">The last day, included.</param>
internal readonly record struct LawfulTrajectory(LocalDate FirstDay, LocalDate LastDay);
