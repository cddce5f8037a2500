using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>A stretch of days beside the lines: a term or a suspension.</summary>
/// <param name="Letter">The letter by which the lines refer to it.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; null while it has none.</param>
/// <param name="IsSuspension">Whether it is a suspension, which is drawn hatched.</param>
internal sealed record TimeLineBar(string Letter, LocalDate First, LocalDate? Last, bool IsSuspension);
