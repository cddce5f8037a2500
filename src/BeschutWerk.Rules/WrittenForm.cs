using System.Globalization;

namespace BeschutWerk.Rules;

/// <summary>
/// How values that people write down are read and written, in one place: always the same, whatever the culture of the
/// machine or of the caller, and exactly or not at all.
/// </summary>
internal static class WrittenForm
{
    /// <summary>The digits that a decimal holds exactly; the framework rounds a text with more of them.</summary>
    public const int MostDigits = 28;

    /// <summary>The value that was read, or the error that says what can be.</summary>
    /// <param name="isRead">Whether it was.</param>
    /// <param name="value">The value.</param>
    /// <param name="text">The text.</param>
    /// <param name="name">What the text should have been, with its article: "a percentage".</param>
    /// <param name="expected">What is allowed.</param>
    /// <exception cref="FormatException">It was not read.</exception>
    public static T Required<T>(bool isRead, T value, string text, string name, string expected) =>
        isRead ? value : throw new FormatException($"'{text}' is not {name}: expected {expected}.");

    /// <summary>Reads a number in digits, with or without a point and decimals behind it: no sign, no exponent, no space.</summary>
    public static bool TryReadNumber(string text, out decimal number)
    {
        number = 0;
        var parts = text.Split('.');
        return parts.Length is 1 or 2
            && Array.TrueForAll(parts, part => part.Length > 0 && part.All(c => c is >= '0' and <= '9'))
            && SignificantDigits(parts) <= MostDigits
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The general form, which is the only one of a value.</summary>
    /// <param name="format">null, empty or <c>G</c>.</param>
    /// <param name="text">The text in that form.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public static string General(string? format, string text) =>
        IsGeneral(format)
            ? text
            : throw new FormatException($"'{format}' is not a format: expected 'G', or nothing, for the general form.");

    /// <summary>Whether a format asks for the general form: null, empty or <c>G</c>.</summary>
    public static bool IsGeneral(string? format) => format is null or "" or "G";

    /// <summary>Zeros before the number and behind its decimals need no digit.</summary>
    private static int SignificantDigits(string[] parts) =>
        parts[0].TrimStart('0').Length + (parts.Length == 2 ? parts[1].TrimEnd('0').Length : 0);
}
