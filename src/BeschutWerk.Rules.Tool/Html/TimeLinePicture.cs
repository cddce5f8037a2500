using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// Draws a time line as inline SVG, 360 units wide so that it is readable on a telephone: the day on the left, a bar for
/// each term with its letter, and what falls on the day on the right. Kinds differ in shape and word, not in colour alone. A
/// long line is cut into sheets that each fit on a page of paper and join without a seam on a screen.
/// </summary>
internal sealed class TimeLinePicture
{
    private const int Width = 360;
    private const int LaneWidth = 16;
    private const int FirstLane = 84;
    private const int LineHeight = 16;
    private const int Gap = 8;

    /// <summary>A page of A4 has room for this much below a heading.</summary>
    private const int LongestSheet = 780;

    /// <summary>A letter of the font at this size takes at most this much on average.</summary>
    private const double LetterWidth = 6.7;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly TimeLine line;
    private readonly ReportText text;
    private readonly ImmutableArray<int> lanes;
    private readonly int textAt;
    private readonly List<(TimeLineRow Row, string[] Lines, int Top)> rows = [];
    private readonly int height;

    private TimeLinePicture(TimeLine line, ReportText text)
    {
        this.line = line;
        this.text = text;
        lanes = line.Lanes();
        textAt = FirstLane + (LaneWidth * lanes.DefaultIfEmpty(-1).Max()) + LaneWidth + 22;
        var top = Gap;
        foreach (var row in line.Rows)
        {
            var lines = Wrapped(row.Text, (int)((Width - textAt - 4) / LetterWidth));
            rows.Add((row, lines, top));
            top += (LineHeight * lines.Length) + Gap;
        }

        height = top + Gap;
    }

    /// <summary>The sheets of the picture, from early to late.</summary>
    public static IEnumerable<XElement> Draw(TimeLine line, ReportText text) => new TimeLinePicture(line, text).Draw();

    private IEnumerable<XElement> Draw()
    {
        var from = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var next = i + 1 < rows.Count ? rows[i + 1].Top : height;
            var isLast = i + 1 == rows.Count;
            if (isLast || BottomOf(i + 1) - from > LongestSheet)
            {
                yield return Sheet(from, isLast ? height : next - (Gap / 2));
                from = next - (Gap / 2);
            }
        }
    }

    /// <summary>What lies between two heights: the view box cuts off the rest of a bar that goes on.</summary>
    private XElement Sheet(int from, int to)
    {
        var id = Invariant($"time-line-{from}");
        return new XElement(
            Svg + "svg",
            Attributes(
                ("viewBox", Invariant($"0 {from} {Width} {to - from}")),
                ("role", "img"),
                ("aria-labelledby", $"{id}-title"),
                ("aria-describedby", "time-line-description")
            ),
            new XElement(Svg + "title", new XAttribute("id", $"{id}-title"), text.TimeLine),
            from == 0 ? new XElement(Svg + "defs", Hatching()) : null,
            line.Bars.SelectMany((bar, i) => Bar(bar, i, from, to)),
            rows.Where(row => row.Top >= from && row.Top < to).SelectMany(row => Row(row.Row, row.Lines, row.Top))
        );
    }

    /// <summary>A pattern of slanting lines, which a printer without colour keeps.</summary>
    private static XElement Hatching() =>
        new(
            Svg + "pattern",
            Attributes(
                ("id", "hatching"),
                ("width", "5"),
                ("height", "5"),
                ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", "rotate(45)")
            ),
            new XElement(
                Svg + "line",
                Attributes(("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "5"), ("class", "hatch"))
            )
        );

    private IEnumerable<XElement> Bar(TimeLineBar bar, int index, int from, int to)
    {
        var x = FirstLane + (lanes[index] * LaneWidth);
        var top = TopOf(bar.First);
        var bottom = bar.Last is { } last ? BottomOf(last) : height + Gap;
        if (top >= to || bottom <= from)
        {
            yield break;
        }

        yield return new XElement(
            Svg + "rect",
            Attributes(
                ("x", Invariant($"{x}")),
                ("y", Invariant($"{top}")),
                ("width", "13"),
                ("height", Invariant($"{Math.Max(bottom - top, LineHeight)}")),
                ("rx", "3"),
                (
                    "class",
                    bar.IsSuspension ? "suspension"
                    : bar.Last is null ? "term open"
                    : "term"
                )
            )
        );
        yield return Words(x + 6.5, Math.Max(top, from) + 12, bar.IsSuspension ? "letter halo" : "letter", bar.Letter);
    }

    private IEnumerable<XElement> Row(TimeLineRow row, string[] lines, int top)
    {
        var baseline = top + 12;
        if (row.Kind is TimeLineKind.Review)
        {
            yield return new XElement(
                Svg + "line",
                Attributes(
                    ("x1", "0"),
                    ("y1", Invariant($"{top - 4}")),
                    ("x2", Invariant($"{Width}")),
                    ("y2", Invariant($"{top - 4}")),
                    ("class", "review")
                )
            );
        }

        yield return Words(0, baseline, "day", ReportText.Iso(row.Day));
        yield return Mark(row.Kind, textAt - 12, top + 7);
        for (var i = 0; i < lines.Length; i++)
        {
            yield return Words(textAt, baseline + (i * LineHeight), Class(row.Kind), lines[i]);
        }
    }

    /// <summary>A circle for an event, a triangle for a breach, a diamond for a departure, an arrow head for a term.</summary>
    private static XElement Mark(TimeLineKind kind, int x, int y) =>
        kind switch
        {
            TimeLineKind.Event => new XElement(
                Svg + "circle",
                Attributes(("cx", Invariant($"{x}")), ("cy", Invariant($"{y}")), ("r", "4"), ("class", "event"))
            ),
            TimeLineKind.Breach => Shape(Invariant($"M{x - 6} {y + 5}L{x} {y - 6}L{x + 6} {y + 5}Z"), "breach"),
            TimeLineKind.Departure => Shape(
                Invariant($"M{x - 5} {y}L{x} {y - 5}L{x + 5} {y}L{x} {y + 5}Z"),
                "departure"
            ),
            TimeLineKind.FirstDay => Shape(Invariant($"M{x - 5} {y - 3}L{x + 5} {y - 3}L{x} {y + 4}Z"), "edge"),
            TimeLineKind.LastDay => Shape(
                Invariant($"M{x - 5} {y + 3}L{x + 5} {y + 3}M{x} {y - 5}L{x} {y + 3}"),
                "edge"
            ),
            _ => Shape(Invariant($"M{x - 5} {y - 5}L{x + 5} {y + 5}M{x + 5} {y - 5}L{x - 5} {y + 5}"), "edge"),
        };

    private static XElement Shape(string path, string name) =>
        new(Svg + "path", Attributes(("d", path), ("class", name)));

    private static XElement Words(double x, int y, string name, string words) =>
        new(Svg + "text", Attributes(("x", Invariant($"{x}")), ("y", Invariant($"{y}")), ("class", name)), words);

    private static string Class(TimeLineKind kind) =>
        kind switch
        {
            TimeLineKind.Breach => "words strong",
            TimeLineKind.Review => "words strong",
            TimeLineKind.FirstDay or TimeLineKind.LastDay => "words soft",
            _ => "words",
        };

    private int TopOf(LocalDate day) => rows.First(row => row.Row.Day >= day).Top;

    private int BottomOf(LocalDate day)
    {
        var index = rows.FindLastIndex(row => row.Row.Day <= day);
        return BottomOf(index);
    }

    private int BottomOf(int row) => rows[row].Top + (LineHeight * rows[row].Lines.Length);

    private static string[] Wrapped(string words, int length)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (longer.Length <= length || lines[^1].Length == 0)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines];
    }

    private static IEnumerable<XAttribute> Attributes(params IEnumerable<(string Name, string Value)> attributes) =>
        attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value));

    private static string Invariant(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);
}
