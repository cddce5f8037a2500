using System.Globalization;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a decimal number without ever rounding it.</summary>
internal static class ExactDecimal
{
    private const int MostDigits = 28;

    private static readonly char[] ExponentSigns = ['e', 'E'];

    /// <summary>Reads a JSON number; one with more digits than a decimal holds exactly is refused.</summary>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        var at = text.IndexOfAny(ExponentSigns);
        var mantissa = WithoutNeedlessZeros(at < 0 ? text : text.Substring(0, at));
        var exponentText = at < 0 ? "0" : text.Substring(at + 1);
        return int.TryParse(exponentText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            && exponent is >= -MostDigits and <= MostDigits
            && mantissa.Count(char.IsDigit) + Math.Abs(exponent) <= MostDigits
            && decimal.TryParse(
                FormattableString.Invariant($"{mantissa}e{exponent}"),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out number
            );
    }

    private static string WithoutNeedlessZeros(string mantissa) =>
        mantissa.IndexOf('.') < 0 ? mantissa : mantissa.TrimEnd('0').TrimEnd('.');
}
