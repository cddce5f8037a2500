using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads single values from their bytes: what cannot be read is no exception, and costs no text.</summary>
internal static class JsonValues
{
    private const int MostPlainDigits = 18; // of which every combination is a 64-bit number

    /// <summary>Whether there is no value: an absent field and one that is null read alike.</summary>
    public static bool IsNothing(this JsonElement value) =>
        value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>A whole number. The framework's reader refuses one that is written as 10.0 or 1e1.</summary>
    public static bool TryReadInteger(this JsonElement value, out int number)
    {
        number = 0;
        if (value.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        var text = JsonMarshal.GetRawUtf8Value(value);
        if (
            TryReadPlain(text, out var plain, out var decimals)
            && decimals == 0
            && plain is >= int.MinValue and <= int.MaxValue
        )
        {
            number = (int)plain;
            return true;
        }

        return WholeNumber.TryParse(value.GetRawText(), out number);
    }

    /// <summary>Hours and minutes written as a text, such as <c>15:20</c>; hours with decimals are a number.</summary>
    public static bool TryReadClock(this JsonElement value, out HoursPerWeek hours)
    {
        hours = default;
        return value.ValueKind == JsonValueKind.String
            && value.GetString() is { } text
            && text.Contains(':')
            && HoursPerWeek.TryParse(text, out hours);
    }

    /// <summary>An exact decimal number. The framework's reader rounds what has more digits than it can hold.</summary>
    public static bool TryReadDecimal(this JsonElement value, out decimal number)
    {
        number = 0;
        if (value.ValueKind != JsonValueKind.Number)
        {
            return false;
        }

        var text = JsonMarshal.GetRawUtf8Value(value);
        if (
            TryReadPlain(text, out var plain, out var decimals) && (decimals == 0 || text[text.Length - 1] != (byte)'0')
        )
        {
            var magnitude = Math.Abs(plain);
            var (low, middle) = unchecked(((int)magnitude, (int)(magnitude >> 32)));
            number = new decimal(low, middle, 0, text[0] == (byte)'-', (byte)decimals);
            return true;
        }

        return ExactDecimal.TryParse(value.GetRawText(), out number);
    }

    /// <summary>
    /// A number of whole steps within bounds, as most are; any other is read as a decimal, and refused where it must be.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="stepsInOne">How many steps make one.</param>
    /// <param name="most">The most that it may be; it may not be below 0.</param>
    /// <param name="steps">The number of steps.</param>
    public static bool TryReadSteps(this JsonElement value, int stepsInOne, int most, out int steps)
    {
        steps = 0;
        if (
            value.ValueKind != JsonValueKind.Number
            || !TryReadPlain(JsonMarshal.GetRawUtf8Value(value), out var number, out var decimals)
            || number < 0
            || number > int.MaxValue
            || decimals > 4
        )
        {
            return false;
        }

        var whole = number * stepsInOne;
        for (var i = 0; i < decimals; i++)
        {
            if (whole % 10 != 0)
            {
                return false;
            }

            whole /= 10;
        }

        if (whole > (long)most * stepsInOne)
        {
            return false;
        }

        steps = (int)whole;
        return true;
    }

    /// <summary>A date such as <c>2026-01-05</c>.</summary>
    public static bool TryReadDate(this JsonElement value, out LocalDate date)
    {
        date = default;
        if (value.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        var text = JsonMarshal.GetRawUtf8Value(value);
        if (
            text.Length == 12
            && text[5] == (byte)'-'
            && text[8] == (byte)'-'
            && TryReadDigits(text.Slice(1, 4), out var year)
            && TryReadDigits(text.Slice(6, 2), out var month)
            && TryReadDigits(text.Slice(9, 2), out var day)
            && year >= 1
            && month is >= 1 and <= 12
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
        )
        {
            date = new LocalDate(year, month, day);
            return true;
        }

        return LocalDatePattern.Iso.Parse(value.GetString()!).TryGetValue(default, out date);
    }

    /// <summary>One of some words, of which the place is told.</summary>
    public static bool TryReadWord(this JsonElement value, Utf8Names words, out int place)
    {
        place =
            value.ValueKind == JsonValueKind.String
                ? words.Find(WithoutQuotes(JsonMarshal.GetRawUtf8Value(value)))
                : -1;
        return place >= 0;
    }

    /// <summary>The place of the name of a field; below 0 for one that is not among them.</summary>
    public static int PlaceOf(JsonProperty field, Utf8Names names, int from = 0) =>
        names.Find(JsonMarshal.GetRawUtf8PropertyName(field), from);

    /// <summary>A number without an exponent and of few digits, as a whole number and the number of its decimals.</summary>
    private static bool TryReadPlain(ReadOnlySpan<byte> text, out long number, out int decimals)
    {
        (number, decimals) = (0, 0);
        var isNegative = text[0] == (byte)'-';
        var digits = isNegative ? text.Slice(1) : text;
        if (digits.Length > MostPlainDigits)
        {
            return false;
        }

        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            if (digits[i] == (byte)'.')
            {
                point = i;
            }
            else if (digit is >= 0 and <= 9)
            {
                number = (number * 10) + digit;
            }
            else
            {
                return false;
            }
        }

        decimals = point < 0 ? 0 : digits.Length - point - 1;
        number = isNegative ? -number : number;
        return true;
    }

    private static ReadOnlySpan<byte> WithoutQuotes(ReadOnlySpan<byte> text) => text.Slice(1, text.Length - 2);

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            var digit = character - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }
}
