using System.Globalization;

namespace BeschutWerk.Rules.Json;

/// <summary>A term as a policy file writes it, such as <c>8 weeks</c> or <c>1 day</c>.</summary>
internal static class TermText
{
    private static readonly char[] Space = [' '];

    /// <summary>Reads a term.</summary>
    /// <exception cref="InvalidValueException">The number is out of the bounds of a term.</exception>
    public static bool TryParse(string text, out Term term)
    {
        var parts = text.Split(Space);
        term = default;
        if (
            parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || Factory(parts[1]) is not { } make
        )
        {
            return false;
        }

        term = make(amount);
        return true;
    }

    private static Func<int, Term>? Factory(string unit) =>
        unit switch
        {
            "day" or "days" => Term.Days,
            "week" or "weeks" => Term.Weeks,
            "month" or "months" => Term.Months,
            "year" or "years" => Term.Years,
            _ => null,
        };
}
