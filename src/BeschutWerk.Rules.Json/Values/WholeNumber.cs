using System.Globalization;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a whole number however JSON writes it: <c>10</c>, <c>10.0</c> and <c>1e1</c> are the same number.</summary>
internal static class WholeNumber
{
    private const int MostDigits = 10; // of the largest and the smallest whole number

    private static readonly char[] ExponentSigns = ['e', 'E'];

    /// <summary>Reads a JSON number; one with a part behind the point, or out of bounds, is refused.</summary>
    public static bool TryParse(string text, out int number)
    {
        number = 0;
        var at = text.IndexOfAny(ExponentSigns);
        var mantissa = at < 0 ? text : text.Substring(0, at);
        var sign = mantissa[0] == '-' ? "-" : "";
        var parts = mantissa.Substring(sign.Length).Split('.');
        var digits = string.Concat(parts);
        if (digits.Trim('0').Length == 0)
        {
            return true; // zero, whatever its exponent
        }

        // the value is that of the significant digits with this number of zeros after them
        var significant = digits.TrimEnd('0');
        var trailing = digits.Length - significant.Length - (digits.Length - parts[0].Length);
        return TryParseExponent(at < 0 ? "0" : text.Substring(at + 1), out var exponent)
            && trailing + exponent is >= 0 and < MostDigits
            && int.TryParse(
                sign + significant + new string('0', (int)(trailing + exponent)),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out number
            );
    }

    /// <summary>Reads digits and nothing else, as hours and minutes are written.</summary>
    public static bool TryParseDigits(string text, int most, out int number)
    {
        number = 0;
        return text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool TryParseExponent(string text, out long exponent) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
        && exponent is >= int.MinValue and <= int.MaxValue;
}
