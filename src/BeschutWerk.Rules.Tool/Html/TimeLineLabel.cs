using System.Collections.Immutable;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>What falls on one day, as a block of words beside the time line.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rows">The lines of the time line on that day, each wrapped.</param>
/// <param name="Height">How high the block is, with the room below it.</param>
internal sealed record TimeLineLabel(LocalDate Day, ImmutableArray<(TimeLineRow Row, string[] Lines)> Rows, int Height)
{
    /// <summary>Where it begins.</summary>
    public int Top { get; init; }

    /// <summary>Where the next can begin.</summary>
    public int Bottom => Top + Height;

    /// <summary>
    /// The labels one under the other, none over another, together as near as can be to where each would like to stand:
    /// labels that would overlap form a group, which stands where its members on average would like it to.
    /// </summary>
    public static ImmutableArray<TimeLineLabel> Placed(
        IReadOnlyList<TimeLineLabel> labels,
        Func<TimeLineLabel, double> wanted
    )
    {
        var groups = new Stack<(int From, int Count, double Offset)>(); // the offset from standing without any gap
        var above = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            var group = (From: i, Count: 1, Offset: Math.Max(0, wanted(labels[i]) - above));
            while (groups.TryPeek(out var former) && former.Offset > group.Offset)
            {
                groups.Pop();
                var count = former.Count + group.Count;
                group = (former.From, count, ((former.Offset * former.Count) + (group.Offset * group.Count)) / count);
            }

            groups.Push(group);
            above += labels[i].Height;
        }

        var placed = ImmutableArray.CreateBuilder<TimeLineLabel>(labels.Count);
        above = 0;
        foreach (var group in groups.Reverse())
        {
            for (var i = group.From; i < group.From + group.Count; i++)
            {
                placed.Add(labels[i] with { Top = (int)(group.Offset + above) });
                above += labels[i].Height;
            }
        }

        return placed.MoveToImmutable();
    }
}
