using System.Globalization;

namespace BeschutWerk.Rules.Json;

/// <summary>A term as a policy file writes it, such as <c>8 weeks</c>, <c>1 day</c> or, in Dutch, <c>8 weken</c>.</summary>
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
            "day" or "days" or "dag" or "dagen" => Term.FromDays,
            "week" or "weeks" or "weken" => Term.FromWeeks,
            "month" or "months" or "maand" or "maanden" => Term.FromMonths,
            "year" or "years" or "jaar" => Term.FromYears,
            _ => null,
        };
}
