using System.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>Text for people as it fits their terminal: lines break between words, and headings stand out.</summary>
internal static class TextForPeople
{
    private const string Bold = "\u001b[1m";

    private const string Plain = "\u001b[0m";

    private const string Item = "- ";

    /// <summary>Between columns stand two spaces or more.</summary>
    private const string BetweenColumns = "  ";

    /// <summary>Breaks and paints a text.</summary>
    /// <param name="text">The text; nothing in it steers the terminal.</param>
    /// <param name="width">The number of characters on a line; null leaves every line as it is.</param>
    /// <param name="colors">Whether headings are written in bold letters.</param>
    public static string Fitted(string text, int? width, bool colors)
    {
        if (width is null && !colors)
        {
            return text;
        }

        var fitted = new StringBuilder(text.Length + (text.Length / 8));
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isHeading = colors && IsHeading(lines[i], i > 0 ? lines[i - 1] : null);
            fitted.Append(isHeading ? Bold : "");
            AppendBroken(fitted, lines[i], width ?? int.MaxValue);
            fitted.Append(isHeading ? Plain : "").Append(i < lines.Length - 1 ? "\n" : "");
        }

        return fitted.ToString();
    }

    /// <summary>A heading stands at the margin, at the top or behind an empty line, or ends with a colon.</summary>
    private static bool IsHeading(string line, string? before) =>
        line.Length > 0
        && line[0] != ' '
        && !line.StartsWith(Item, StringComparison.Ordinal)
        && (before is null or "" || line[^1] == ':')
        && line[^1] != '.';

    /// <summary>A line over several, under its own first word or its last column; a word that fits nowhere is cut.</summary>
    private static void AppendBroken(StringBuilder text, string line, int width)
    {
        var indent = Math.Min(IndentOf(line), width / 2);
        var start = 0;
        var room = width;
        while (line.Length - start > room)
        {
            var end = line.LastIndexOf(' ', start + room, room);
            var isCut = end <= start || string.IsNullOrWhiteSpace(line[start..end]);
            end = isCut ? start + room - (char.IsHighSurrogate(line[start + room - 1]) ? 1 : 0) : end;
            text.Append(line.AsSpan(start, end - start).TrimEnd(' ')).Append('\n').Append(' ', indent);
            start = isCut ? end : end + 1;
            room = width - indent;
        }

        text.Append(line.AsSpan(start));
    }

    private static int IndentOf(string line)
    {
        var margin = line.Length - line.TrimStart(' ').Length;
        var column = line.LastIndexOf(BetweenColumns, StringComparison.Ordinal);
        return column > margin ? column + BetweenColumns.Length
            : line.AsSpan(margin).StartsWith(Item) ? margin + Item.Length
            : margin;
    }
}
