using System.Globalization;
using System.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>What others wrote must not steer the reader's terminal, nor make a page that cannot be read.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with everything made visible that is no character of its own: control characters but the end of a line,
    /// marks that turn the direction of writing, halves of characters, and code points that are none.
    /// </summary>
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // half a character comes as U+FFFD
        {
            printable.Append((IsSafe(rune) ? rune : Rune.ReplacementChar).ToString());
        }

        return printable.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Of(text.ReplaceLineEndings(" "));

    private static bool IsSafe(Rune rune) =>
        rune.Value == '\n'
        || !(
            Rune.IsControl(rune)
            || TurnsDirection(rune.Value)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || (rune.Value & 0xFFFE) == 0xFFFE
            || rune.Value is >= 0xFDD0 and <= 0xFDEF
        );

    private static bool TurnsDirection(int character) =>
        character is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
