using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>One line of the time line: what falls on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says.</param>
internal sealed record TimeLineRow(LocalDate Day, TimeLineKind Kind, string Text);
