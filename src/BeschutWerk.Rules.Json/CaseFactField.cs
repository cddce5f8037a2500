using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// The field of a fact of a case: how its form is read and written. A form stands here once, for every fact that has it.
/// </summary>
internal sealed class CaseFactField
{
    internal const string Never = "never";

    private static readonly Dictionary<CaseFact, CaseFactField> All = CaseEventTable.AllFacts.ToDictionary(
        fact => fact,
        fact => new CaseFactField(fact)
    );

    private static readonly object Yes = true;
    private static readonly object No = false;

    private readonly CaseFact fact;
    private readonly Form form;
    private readonly JsonEncodedText name;

    private CaseFactField(CaseFact fact)
    {
        this.fact = fact;
        name = JsonEncodedText.Encode(fact.Name);
        form = FormOf(fact);
    }

    private delegate T Reading<T>(JsonElement value, string name, out FieldError? error);

    /// <summary>The field of a fact.</summary>
    public static CaseFactField Of(CaseFact fact) => All[fact];

    /// <summary>Writes what is known, in the order of the facts.</summary>
    public static void Write(Utf8JsonWriter writer, CaseFacts facts)
    {
        foreach (var item in facts.Told)
        {
            var field = Of(item.Key);
            writer.WritePropertyName(field.name);
            field.form.Write(writer, item.Value);
        }
    }

    /// <summary>The value in a field; null where it says nothing, or cannot be that of the fact.</summary>
    /// <param name="value">What stands in the field, which is not null.</param>
    /// <param name="error">What is wrong with it; null where nothing is.</param>
    public object? Read(JsonElement value, out FieldError? error)
    {
        try
        {
            var read = form.Read(value, fact.Name, out error);
            return error is null && read is not null ? fact.Kept(read) : null;
        }
        catch (InvalidValueException refusal)
        {
            error = FieldError.Refused(fact.Name, refusal);
            return null;
        }
    }

    private static Form FormOf(CaseFact fact) =>
        fact switch
        {
            CaseFact<bool> => new(YesNo, (writer, value) => writer.WriteBooleanValue((bool)value)),
            CaseFact<int> => Of<int>(Integer, (writer, number) => writer.WriteNumberValue(number)),
            CaseFact<string> => Of<string?>(Text, (writer, text) => writer.WriteStringValue(text)),
            CaseFact<LocalDate> => Of<LocalDate>(Date, (writer, date) => writer.WriteDateValue(date)),
            CaseFact<LastAssessment> => Of<LastAssessment>(
                Assessment,
                (writer, assessment) => writer.WriteStringValue(assessment.ToString())
            ),
            CaseFact<HoursPerWeek> => Of<HoursPerWeek>(Hours, Write),
            CaseFact<WageValue> => Of(
                Percent(WageValue.FromPercent),
                (writer, wageValue) => writer.WriteNumberValue(wageValue.Percentage.ToDecimal())
            ),
            CaseFact<Percentage> => Of(
                Percent(Percentage.FromPercent),
                (writer, percentage) => writer.WriteNumberValue(percentage.ToDecimal())
            ),
            CaseFact<SuitableInstruments> => Of<SuitableInstruments>(
                Instruments,
                (writer, instruments) => writer.WriteTexts(WordsOf(instruments))
            ),
            CaseFact<EquatedDays> => Of<EquatedDays>(
                Days,
                (writer, days) => writer.WriteTexts(days.Select(NodaTime.Text.LocalDatePattern.Iso.Format))
            ),
            { Answers.IsEmpty: false } => OneOf(fact.Answers),
            _ => throw new NotSupportedException($"The form of the fact {fact} has no place in the contract."),
        };

    private static Form Of<T>(Reading<T> read, Action<Utf8JsonWriter, T> write) =>
        new(
            (JsonElement value, string name, out FieldError? error) => read(value, name, out error),
            (writer, value) => write(writer, (T)value)
        );

    private static object? YesNo(JsonElement value, string name, out FieldError? error)
    {
        error = value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? null
            : FieldError.Invalid(name, "must be true, false or null", value);
        return value.ValueKind is JsonValueKind.True ? Yes : No;
    }

    private static int Integer(JsonElement value, string name, out FieldError? error)
    {
        error = value.TryReadInteger(out var number) ? null : FieldError.NoInteger(name, value);
        return number;
    }

    private static string? Text(JsonElement value, string name, out FieldError? error)
    {
        error = value.ValueKind is JsonValueKind.String ? null : FieldError.NoText(name, value);
        return error is null ? value.GetString() : null;
    }

    private static LocalDate Date(JsonElement value, string name, out FieldError? error)
    {
        error = value.TryReadDate(out var date) ? null : FieldError.NoDate(name, value);
        return date;
    }

    private static LastAssessment Assessment(JsonElement value, string name, out FieldError? error)
    {
        error = null;
        if (value.ValueKind is JsonValueKind.String && value.ValueEquals(Never))
        {
            return LastAssessment.Never;
        }

        if (value.TryReadDate(out var date))
        {
            return LastAssessment.On(date);
        }

        error = FieldError.Invalid(name, $"must be a date such as \"2026-01-05\" or \"{Never}\"", value);
        return default;
    }

    private static HoursPerWeek Hours(JsonElement value, string name, out FieldError? error)
    {
        error = null;
        if (value.ValueKind is JsonValueKind.Number)
        {
            error = value.TryReadDecimal(out var number) ? null : FieldError.NoDecimal(name, value);
            return error is null ? HoursPerWeek.FromHours(number) : default;
        }

        if (value.TryReadClock(out var hours))
        {
            return hours;
        }

        error = FieldError.NoHours(name, value);
        return default;
    }

    private static Reading<T> Percent<T>(Func<decimal, T> make)
        where T : struct =>
        (JsonElement value, string name, out FieldError? error) =>
        {
            error = value.TryReadDecimal(out var percent) ? null : FieldError.NoDecimal(name, value);
            return error is null ? make(percent) : default;
        };

    private static SuitableInstruments Instruments(JsonElement value, string name, out FieldError? error)
    {
        var all = SuitableInstruments.None;
        error = EachOf(
            value,
            name,
            () => $"must be a list of {string.Join(", ", Words.AllBut(SuitableInstruments.None))}; [] for none",
            item =>
            {
                var isOne =
                    JsonWords<SuitableInstruments>.TryRead(item, out var one) && one != SuitableInstruments.None;
                all |= one;
                return isOne;
            }
        );
        return all;
    }

    private static EquatedDays Days(JsonElement value, string name, out FieldError? error)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            error = FieldError.Invalid(name, "must be a list of dates", value);
            return default;
        }

        var days = new List<LocalDate>();
        error = EachOf(
            value,
            name,
            () => FieldError.DateRequirement,
            item =>
            {
                var isDay = item.TryReadDate(out var day);
                days.Add(day);
                return isDay;
            }
        );
        return error is null ? new EquatedDays(days) : default;
    }

    private static FieldError? EachOf(
        JsonElement list,
        string name,
        Func<string> requirement,
        Func<JsonElement, bool> read
    )
    {
        if (list.ValueKind is not JsonValueKind.Array)
        {
            return FieldError.Invalid(name, requirement(), list);
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            if (!read(item))
            {
                return FieldError.Invalid(FormattableString.Invariant($"{name}[{index}]"), requirement(), item);
            }

            index++;
        }

        return null;
    }

    private static Form OneOf(ImmutableArray<KeyValuePair<string, object>> answers)
    {
        var words = new Utf8Names([.. answers.Select(answer => answer.Key)]);
        var texts = answers.ToDictionary(answer => answer.Value, answer => JsonEncodedText.Encode(answer.Key));
        return new(
            (JsonElement value, string name, out FieldError? error) =>
            {
                var isWord = value.TryReadWord(words, out var place);
                error = isWord ? null : FieldError.Invalid(name, $"must be one of {words.Listed}", value);
                return isWord ? answers[place].Value : null;
            },
            (writer, value) => writer.WriteStringValue(texts[value])
        );
    }

    private static void Write(Utf8JsonWriter writer, HoursPerWeek hours)
    {
        if (hours.HasExactDecimal)
        {
            writer.WriteNumberValue(hours.ToDecimal());
        }
        else
        {
            writer.WriteStringValue(hours.ToString());
        }
    }

    private static IEnumerable<string> WordsOf(SuitableInstruments instruments) =>
        Words
            .MembersOf<SuitableInstruments>()
            .Where(one => one != SuitableInstruments.None && (instruments & one) == one)
            .Select(Words.Of);

    /// <summary>How values of one form are read and written.</summary>
    private sealed record Form(Reading<object?> Read, Action<Utf8JsonWriter, object> Write);
}
