using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// Draws a time line to scale as inline SVG, 360 units wide so that it is readable on a telephone: months on the left, a bar
/// for each term with its letter, and what falls on a day on the right, tied to its day where there is no room beside it.
/// Kinds differ in shape and word, not in colour alone. A long line is cut into sheets that each fit on a page of paper and
/// join without a seam on a screen.
/// </summary>
internal sealed class TimeLinePicture
{
    private const int Width = 360;
    private const int FirstLane = 36;
    private const int LaneWidth = 16;
    private const int BarWidth = 13;
    private const int Margin = 10;
    private const int LineHeight = 15;
    private const int Gap = 7;

    /// <summary>The least height of a letter, and between the months that are named.</summary>
    private const int LetterHeight = 14;

    /// <summary>A page of A4 has room for this much below a heading.</summary>
    private const int LongestSheet = 720;

    /// <summary>How much wider bold letters are.</summary>
    private const double Bold = 1.15;

    private static readonly ImmutableArray<int> MonthSteps = [1, 3, 6, 12];

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly TimeLine line;
    private readonly ReportText text;
    private readonly LocalDate first;
    private readonly LocalDate review;
    private readonly double scale;
    private readonly ImmutableArray<int> lanes;
    private readonly int axis;
    private readonly int wordsAt;
    private readonly ImmutableArray<TimeLineLabel> labels;
    private readonly int height;

    private TimeLinePicture(TimeLine line, ReportText text)
    {
        this.line = line;
        this.text = text;
        first = line.First;
        review = line.Rows.First(row => row.Kind is TimeLineKind.Review).Day;
        var days = Math.Max(1, Period.DaysBetween(first, line.Last));

        // The labels decide how large a day is, and the lanes how wide the labels may be: most cases have two or three.
        scale = Labels(laneCount: 3).Sum(label => label.Height) / (double)days;
        lanes = Lanes();
        var laneCount = lanes.DefaultIfEmpty(-1).Max() + 1;
        axis = AxisAt(laneCount);
        wordsAt = WordsAt(laneCount);
        labels = TimeLineLabel.Placed(Labels(laneCount), label => YOf(label.Day) - LineHeight + 4);
        height = Math.Max((int)Math.Ceiling(YOf(line.Last)), labels[^1].Bottom) + Margin;
    }

    /// <summary>The sheets of the picture, from early to late.</summary>
    public static IEnumerable<XElement> Draw(TimeLine line, ReportText text) => new TimeLinePicture(line, text).Draw();

    private IEnumerable<XElement> Draw()
    {
        var from = 0;
        foreach (var label in labels)
        {
            if (label.Bottom - from > LongestSheet)
            {
                yield return Sheet(from, label.Top);
                from = label.Top;
            }
        }

        yield return Sheet(from, height);
    }

    /// <summary>What lies between two heights: the view box cuts off the rest of what goes on.</summary>
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
            Months(from, to),
            line.Bars.SelectMany((bar, i) => Bar(bar, i, from, to)),
            Axis(from, to),
            labels.Where(label => Overlaps(label, from, to)).SelectMany(Tie),
            labels.Where(label => label.Top >= from && label.Top < to).SelectMany(Label)
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

    /// <summary>The first days of months, or of as many months as leave room for a name; January is named by its year.</summary>
    private IEnumerable<XElement> Months(int from, int to)
    {
        var step = MonthSteps.FirstOrDefault(months => months * 30 * scale >= LetterHeight, 12);
        var month = new LocalDate(first.Year, 1, 1);
        for (; month <= line.Last; month = month.PlusMonths(step))
        {
            var y = YOf(month);
            if (month < first || y < from || y >= to)
            {
                continue;
            }

            yield return Line(FirstLane - 4, y, axis, y, "month");
            if (y - from < LetterHeight / 2 || to - y < LetterHeight / 2)
            {
                continue; // the edge of the sheet would cut the name
            }

            yield return month.Month == 1
                ? Words(FirstLane - 8, y + 4, "month year", Invariant($"{month.Year}"))
                : Words(FirstLane - 8, y + 4, "month", Phrases.ShortMonth(month.Month, text.Language));
        }
    }

    private IEnumerable<XElement> Bar(TimeLineBar bar, int index, int from, int to)
    {
        var x = FirstLane + (lanes[index] * LaneWidth);
        var (top, bottom) = (TopOf(bar), BottomOf(bar));
        if (top >= to || bottom <= from)
        {
            yield break;
        }

        var beyond = bar.Allowed is { } allowed ? Math.Max(top, YOf(allowed)) : bottom;
        if (beyond > top)
        {
            yield return Rectangle(x, top, beyond, Class(bar));
        }

        if (beyond < bottom)
        {
            yield return Rectangle(x, beyond, bottom, $"{Class(bar)} beyond");
        }

        var start = Math.Max(top, from);
        var isAgain = from - top >= LetterHeight; // a screen, on which the sheets join, has it already
        if ((bottom > to && to - start < LetterHeight) || (isAgain && bottom - start < LetterHeight))
        {
            yield break; // an edge of the sheet would cut it, or it another bar; the sheet beside it has it
        }

        var letter = bottom - start >= LetterHeight || top < from ? start + LetterHeight - 3 : ((top + bottom) / 2) + 4;
        yield return Words(x + (BarWidth / 2.0), letter, isAgain ? "letter halo again" : "letter halo", bar.Letter);
    }

    private static XElement Rectangle(int x, double top, double bottom, string name) =>
        new(
            Svg + "rect",
            Attributes(
                ("x", Invariant($"{x}")),
                ("y", Number(top)),
                ("width", Invariant($"{BarWidth}")),
                ("height", Number(bottom - top)),
                ("rx", "2"),
                ("class", name)
            )
        );

    /// <summary>The line on which every day has its place, dashed after the day of the review, and that day across the bars.</summary>
    private IEnumerable<XElement> Axis(int from, int to)
    {
        var now = YOf(review);
        if (now > from)
        {
            yield return Line(axis, Math.Max(from, YOf(first)), axis, Math.Min(to, now), "axis");
        }

        if (now < to && YOf(line.Last) > now)
        {
            yield return Line(axis, Math.Max(from, now), axis, Math.Min(to, YOf(line.Last)), "axis ahead");
        }

        if (now >= from && now < to)
        {
            yield return Line(FirstLane - 4, now, axis, now, "review");
        }
    }

    /// <summary>From a day on the axis to what fell on it.</summary>
    private IEnumerable<XElement> Tie(TimeLineLabel label)
    {
        var (day, words) = (YOf(label.Day), label.Top + 9);
        yield return new XElement(
            Svg + "circle",
            Attributes(("cx", Invariant($"{axis}")), ("cy", Number(day)), ("r", "2.5"), ("class", "at"))
        );
        yield return Shape(
            $"M{axis} {Number(day)}L{axis + 6} {Number(day)}L{wordsAt - 10} {words}L{wordsAt - 4} {words}",
            label.Day == review ? "tie now" : "tie"
        );
    }

    private IEnumerable<XElement> Label(TimeLineLabel label)
    {
        yield return Words(wordsAt, label.Top + 12, "day", Phrases.Date(label.Day, text.Language));
        var top = label.Top + LineHeight;
        foreach (var (row, lines) in label.Rows)
        {
            yield return Mark(row.Kind, wordsAt + 5, top + 8);
            for (var i = 0; i < lines.Length; i++)
            {
                yield return Words(wordsAt + 14, top + 12 + (i * LineHeight), Class(row.Kind), lines[i]);
            }

            top += lines.Length * LineHeight;
        }
    }

    /// <summary>A circle for an event, a triangle for a breach, a diamond for a departure, a stop for a last day.</summary>
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
            TimeLineKind.LastDay => Shape(
                Invariant($"M{x - 5} {y + 4}L{x + 5} {y + 4}M{x} {y - 5}L{x} {y + 4}"),
                "edge"
            ),
            _ => Shape(Invariant($"M{x - 4} {y - 4}L{x + 4} {y + 4}M{x + 4} {y - 4}L{x - 4} {y + 4}"), "edge"),
        };

    private static XElement Shape(string path, string name) =>
        new(Svg + "path", Attributes(("d", path), ("class", name)));

    private static XElement Line(double x1, double y1, double x2, double y2, string name) =>
        new(
            Svg + "line",
            Attributes(("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", name))
        );

    private static XElement Words(double x, double y, string name, string words) =>
        new(Svg + "text", Attributes(("x", Number(x)), ("y", Number(y)), ("class", name)), words);

    private static bool IsBold(TimeLineKind kind) => kind is TimeLineKind.Breach or TimeLineKind.Review;

    private static string Class(TimeLineKind kind) =>
        kind switch
        {
            _ when IsBold(kind) => "words strong",
            TimeLineKind.LastDay => "words soft",
            _ => "words",
        };

    private static string Class(TimeLineBar bar) =>
        (bar.IsSuspension ? "suspension" : "term") + (bar.Last is null ? " open" : "") + (bar.IsPast ? " past" : "");

    /// <summary>What falls on each day, wrapped to the width that the lanes leave.</summary>
    private List<TimeLineLabel> Labels(int laneCount)
    {
        var room = Width - WordsAt(laneCount) - 16;
        return
        [
            .. line
                .Rows.GroupBy(row => row.Day)
                .Select(day =>
                    (
                        Day: day.Key,
                        Rows: day.Select(row => (row, Wrapped(row.Text, IsBold(row.Kind) ? room / Bold : room)))
                            .ToImmutableArray()
                    )
                )
                .Select(day => new TimeLineLabel(
                    day.Day,
                    day.Rows,
                    LineHeight + (LineHeight * day.Rows.Sum(row => row.Item2.Length)) + Gap
                )),
        ];
    }

    /// <summary>The lanes of the bars: neither bars nor their letters in one lane touch.</summary>
    private ImmutableArray<int> Lanes()
    {
        var bottoms = new List<double>();
        var found = ImmutableArray.CreateBuilder<int>(line.Bars.Length);
        foreach (var bar in line.Bars)
        {
            var (top, bottom) = (TopOf(bar), BottomOf(bar));
            var spare = Math.Max(0, (LetterHeight - (bottom - top)) / 2);
            var lane = bottoms.FindIndex(end => end <= top - spare);
            if (lane < 0)
            {
                lane = bottoms.Count;
                bottoms.Add(0);
            }

            bottoms[lane] = bottom + spare + 1;
            found.Add(lane);
        }

        return found.MoveToImmutable();
    }

    private static int AxisAt(int laneCount) => FirstLane + (LaneWidth * laneCount) + 5;

    private static int WordsAt(int laneCount) => AxisAt(laneCount) + 28;

    private double YOf(LocalDate day) => Margin + (Period.DaysBetween(first, day) * scale);

    private double TopOf(TimeLineBar bar) => YOf(bar.First);

    /// <summary>The last day is included; a bar without one goes as far as is known, to the day of the review.</summary>
    private double BottomOf(TimeLineBar bar)
    {
        var end = bar.Last ?? LocalDate.Max(bar.First, review);
        return Math.Max(YOf(end), TopOf(bar) + 2);
    }

    /// <summary>Whether a label or its tie to the axis shows between two heights.</summary>
    private bool Overlaps(TimeLineLabel label, int from, int to)
    {
        var (day, words) = (YOf(label.Day), label.Top + 9);
        return Math.Max(day, words) >= from && Math.Min(day, words) < to;
    }

    /// <summary>
    /// What a text takes at this size in a wide font of the machine: which font that is nobody knows here, and an average
    /// would let a line of wide letters run out of the picture.
    /// </summary>
    private static double WidthOf(string words) =>
        words.Sum(letter =>
            letter switch
            {
                'i' or 'j' or 'l' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '|' => 4,
                'f' or 't' or 'r' or '(' or ')' or '-' => 5,
                'm' or 'w' or 'M' or 'W' or '%' => 12,
                'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' => 6.8,
                _ when char.IsUpper(letter) => 8.8,
                _ => 7.7,
            }
        );

    private static string[] Wrapped(string words, double room)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (WidthOf(longer) <= room || lines[^1].Length == 0)
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

    /// <summary>Tenths of a unit are as fine as anyone sees.</summary>
    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString value) => value.ToString(CultureInfo.InvariantCulture);
}
