using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads a value that is not null.</summary>
/// <param name="value">The value.</param>
/// <param name="name">The field in which it stands, for the error.</param>
/// <param name="error">What is wrong with it; null where nothing is. Then what was read is the value.</param>
/// <exception cref="InvalidValueException">The type itself refuses the value.</exception>
internal delegate T ReadValue<out T>(JsonElement value, string name, out FieldError? error);

/// <summary>How values of one form are read and written.</summary>
internal sealed record JsonForm<T>(ReadValue<T> Read, Action<Utf8JsonWriter, T> Write);

/// <summary>The forms of single values, each once, for the fields of questions and of cases and for values by themselves.</summary>
internal static class JsonForms
{
    private const string DutchCode = "nl";
    private const string EnglishCode = "en";
    private const int SecondsInAnHour = 3600;
    private const int MostSecondsOfFactor = HoursPerWeek.SecondsInAWeek;

    public static readonly JsonForm<bool> YesNo = new(
        (value, name, out error) =>
        {
            error = value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? null
                : FieldError.Invalid(name, "must be true, false or null", value);
            return value.ValueKind is JsonValueKind.True;
        },
        (writer, value) => writer.WriteBooleanValue(value)
    );

    public static readonly JsonForm<int> Integer = new(
        (value, name, out error) =>
        {
            error = value.TryReadInteger(out var number)
                ? null
                : FieldError.Invalid(
                    name,
                    FormattableString.Invariant($"must be a whole number from {int.MinValue} to {int.MaxValue}"),
                    value
                );
            return number;
        },
        (writer, value) => writer.WriteNumberValue(value)
    );

    public static readonly JsonForm<decimal> Decimal = new(
        ReadDecimal,
        (writer, value) => writer.WriteNumberValue(value)
    );

    public static readonly JsonForm<string> Text = new(
        (value, name, out error) =>
        {
            error = value.ValueKind is JsonValueKind.String ? null : FieldError.NoText(name, value);
            return error is null ? value.GetString()! : "";
        },
        (writer, value) => writer.WriteStringValue(value)
    );

    public static readonly JsonForm<LocalDate> Date = new(
        (value, name, out error) =>
        {
            error = value.TryReadDate(out var date) ? null : FieldError.NoDate(name, value);
            return date;
        },
        (writer, value) => writer.WriteDateValue(value)
    );

    public static readonly JsonForm<LastAssessment> LastAssessment = new(
        ReadAssessment,
        (writer, value) => writer.WriteStringValue(value.ToString())
    );

    public static readonly JsonForm<HoursPerWeek> Hours = new(ReadHours, WriteHours);

    public static readonly JsonForm<WageValue> WageValue = new(
        Percent(Rules.WageValue.FromPercent, percentage => new WageValue(percentage)),
        (writer, value) => writer.WriteNumberValue(value.Percentage.ToDecimal())
    );

    public static readonly JsonForm<Percentage> Percentage = new(
        Percent(Rules.Percentage.FromPercent, percentage => percentage),
        (writer, value) => writer.WriteNumberValue(value.ToDecimal())
    );

    /// <summary>Euros as an exact number, or as a fraction where no decimal is exact.</summary>
    public static readonly JsonForm<EuroAmount> Amount = new(ReadAmount, WriteAmount);

    public static readonly JsonForm<Term> Term = new(
        (value, name, out error) =>
        {
            var term =
                value.ValueKind is JsonValueKind.String ? Rules.Term.ParseWithinBounds(value.GetString()!) : null;
            error = term is null
                ? FieldError.Invalid(name, "must be a term such as \"8 weeks\" or \"6 months\"", value)
                : null;
            return term.GetValueOrDefault();
        },
        (writer, value) =>
        {
            _ = value.Amount; // refuses the default value
            writer.WriteStringValue(value.ToString());
        }
    );

    public static readonly JsonForm<SuitableInstruments> Instruments = Flags(
        SuitableInstruments.None,
        (all, one) => all | one,
        (all, one) => (all & one) == one
    );

    public static readonly JsonForm<EquatedDays> EquatedDays = new(
        ReadDays,
        (writer, value) =>
        {
            writer.WriteStartArray();
            foreach (var day in value)
            {
                writer.WriteDateValue(day);
            }

            writer.WriteEndArray();
        }
    );

    /// <summary>Unknown where it is null, which it is for a value by itself too.</summary>
    public static readonly JsonForm<LastAssessment> LastAssessmentOrUnknown = new(
        (value, name, out error) =>
        {
            error = null;
            return value.IsNothing() ? default : ReadAssessment(value, name, out error);
        },
        (writer, value) =>
        {
            if (value.IsUnknown)
            {
                writer.WriteNullValue();
            }
            else
            {
                LastAssessment.Write(writer, value);
            }
        }
    );

    public static readonly JsonForm<PositionQuota> Quota = new(
        (value, name, out error) =>
        {
            var number = Integer.Read(value, name, out error);
            return error is null ? PositionQuota.FromPositions(number) : default;
        },
        (writer, value) => writer.WriteNumberValue(value.Positions)
    );

    /// <summary>The hours of contracts together, as a number, or a text such as <c>61:50</c> where no decimal is exact.</summary>
    public static readonly JsonForm<TotalHours> TotalHours = new(
        ReadTotal,
        (writer, value) => WriteNumberOrText(writer, value.ToOutcomeValue())
    );

    /// <summary>A number, or a fraction such as <c>2/3</c> where no decimal is exact.</summary>
    public static readonly JsonForm<HoursFactor> HoursFactor = new(
        ReadFactor,
        (writer, value) => WriteNumberOrText(writer, value.Value)
    );

    /// <summary>The name of a norm.</summary>
    public static readonly JsonForm<Norm> Norm = new(
        (value, name, out error) =>
        {
            var given = value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
            error = null;
            return NormTable.TryFind(given, out var norm)
                ? norm
                : throw new QuestionException(
                    ReadingErrorCode.UnknownNorm,
                    name,
                    $"there is no norm '{Shown.Of(given)}'{Near(given, NormTable.All.Select(row => row.Norm.Name()))}"
                );
        },
        (writer, value) => writer.WriteStringValue(JsonNorms.Of(value))
    );

    /// <summary>The key of a rule.</summary>
    public static readonly JsonForm<Rule> Rule = new(
        (value, name, out error) =>
        {
            var key = Text.Read(value, name, out error);
            return error is not null
                ? RuleCatalogue.All[0]
                : RuleCatalogue.Find(key)
                    ?? throw new QuestionException(
                        ReadingErrorCode.UnknownRule,
                        name,
                        $"there is no rule '{Shown.Of(key)}'; {NearNames.Told(key, RuleCatalogue.All.Select(rule => rule.Key))}"
                            + $"the rules are {string.Join(", ", RuleCatalogue.All)}"
                    );
        },
        (writer, value) => writer.WriteStringValue(value.Key)
    );

    /// <summary>The code of a language, <c>nl</c> or <c>en</c>.</summary>
    public static readonly JsonForm<Language> Language = new(
        (value, name, out error) =>
        {
            var isDutch = value.ValueKind is JsonValueKind.String && value.ValueEquals(DutchCode);
            var isEnglish = value.ValueKind is JsonValueKind.String && value.ValueEquals(EnglishCode);
            error = isDutch || isEnglish ? null : FieldError.Invalid(name, "must be one of nl, en", value);
            return isDutch ? Rules.Language.Dutch : Rules.Language.English;
        },
        (writer, value) =>
        {
            _ = JsonWords<Language>.Of(value); // refuses what is no member
            writer.WriteStringValue(value is Rules.Language.Dutch ? DutchCode : EnglishCode);
        }
    );

    /// <summary>A form of which what is wrong is thrown as a <see cref="QuestionException"/>.</summary>
    public static JsonForm<T> Of<T>(Func<JsonElement, string, T> read, Action<Utf8JsonWriter, T> write) =>
        new(
            (value, name, out error) =>
            {
                error = null;
                return read(value, name);
            },
            write
        );

    /// <summary>One of the words of an enumeration.</summary>
    public static JsonForm<T> Word<T>()
        where T : struct, Enum => Words<T>.Form;

    /// <summary>The members of a set of flags, each by its word; an empty list says "none".</summary>
    public static JsonForm<T> Flags<T>(T none, Func<T, T, T> with, Func<T, T, bool> has)
        where T : struct, Enum =>
        new(
            (value, name, out error) =>
            {
                var all = none;
                error = EachOf(
                    value,
                    name,
                    () => $"must be a list of {string.Join(", ", Rules.Words.AllBut(none))}; [] for none",
                    item =>
                    {
                        var isOne = JsonWords<T>.TryRead(item, out var one) && !one.Equals(none);
                        all = isOne ? with(all, one) : all;
                        return isOne;
                    }
                );
                return all;
            },
            (writer, value) =>
            {
                var members = Rules.Words.MembersOf<T>().Where(one => !one.Equals(none) && has(value, one)).ToList();
                if (!members.Aggregate(none, with).Equals(value))
                {
                    throw new InvalidValueException(
                        nameof(value),
                        $"must hold members of {typeof(T).Name} only",
                        value.ToString("D")
                    );
                }

                writer.WriteStartArray();
                foreach (var one in members)
                {
                    writer.WriteStringValue(JsonWords<T>.Of(one));
                }

                writer.WriteEndArray();
            }
        );

    /// <summary>What is wrong with a list, or with the first of its items that is wrong; null where nothing is.</summary>
    public static FieldError? EachOf(
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

    private static decimal ReadDecimal(JsonElement value, string name, out FieldError? error)
    {
        error = value.TryReadDecimal(out var number)
            ? null
            : FieldError.Invalid(name, "must be a number with at most 28 digits, without quotes", value);
        return number;
    }

    private static LastAssessment ReadAssessment(JsonElement value, string name, out FieldError? error)
    {
        error = null;
        if (value.ValueKind is JsonValueKind.String && value.ValueEquals(Form.Never))
        {
            return Rules.LastAssessment.Never;
        }

        if (value.TryReadDate(out var date))
        {
            return Rules.LastAssessment.On(date);
        }

        error = FieldError.Invalid(name, $"must be a date such as \"2026-01-05\" or \"{Form.Never}\"", value);
        return default;
    }

    /// <summary>Hours as an exact number, or as hours and minutes with or without seconds.</summary>
    private static HoursPerWeek ReadHours(JsonElement value, string name, out FieldError? error)
    {
        error = null;
        if (value.TryReadSteps(SecondsInAnHour, HoursPerWeek.SecondsInAWeek / SecondsInAnHour, out var seconds))
        {
            return HoursPerWeek.FromSeconds(seconds);
        }

        if (value.ValueKind is JsonValueKind.Number)
        {
            var number = ReadDecimal(value, name, out error);
            return error is null ? HoursPerWeek.FromHours(number) : default;
        }

        if (value.TryReadClock(out var hours))
        {
            return hours;
        }

        error = FieldError.Invalid(name, "must be 0 to 168 hours, such as 15.25, \"15:20\" or \"15:20:30\"", value);
        return default;
    }

    private static void WriteHours(Utf8JsonWriter writer, HoursPerWeek hours)
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

    private static ReadValue<T> Percent<T>(Func<decimal, T> make, Func<Percentage, T> of)
        where T : struct =>
        (JsonElement value, string name, out FieldError? error) =>
        {
            if (value.TryReadSteps(Rules.Percentage.StepsInOne, 100, out var steps))
            {
                error = null;
                return of(Rules.Percentage.FromSteps(steps));
            }

            var percent = ReadDecimal(value, name, out error);
            return error is null ? make(percent) : default;
        };

    private static EuroAmount ReadAmount(JsonElement value, string name, out FieldError? error)
    {
        error = null;
        if (value.ValueKind is JsonValueKind.Number)
        {
            var number = ReadDecimal(value, name, out error);
            return error is null ? EuroAmount.FromEuros(number) : default;
        }

        if (
            value.ValueKind is JsonValueKind.String
            && value.GetString() is { } text
            && text.Contains('/')
            && EuroAmount.TryParse(text, out var amount)
        )
        {
            return amount;
        }

        error = FieldError.Invalid(name, "must be an amount of euros, such as 2412.5 or \"2000/3\"", value);
        return default;
    }

    private static void WriteAmount(Utf8JsonWriter writer, EuroAmount amount)
    {
        if (amount.TryToDecimal(out var euros))
        {
            writer.WriteNumberValue(euros);
        }
        else
        {
            writer.WriteStringValue(amount.ToString());
        }
    }

    private static EquatedDays ReadDays(JsonElement value, string name, out FieldError? error)
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

    private static void WriteNumberOrText(Utf8JsonWriter writer, object value)
    {
        if (value is decimal number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue((string)value);
        }
    }

    private static TotalHours ReadTotal(JsonElement value, string name, out FieldError? error)
    {
        const decimal Most = 1_000_000_000; // far above the hours of the most positions that there can be
        error = null;
        var seconds = -1m;
        if (value.TryReadDecimal(out var hours) && hours is >= 0 and <= Most)
        {
            seconds = hours * SecondsInAnHour;
        }
        else if (value.ValueKind is JsonValueKind.String)
        {
            var parts = value.GetString()!.Split(':');
            seconds =
                parts.Length is 2 or 3
                && WholeNumber.TryParseDigits(parts[0], 9, out var whole)
                && WholeNumber.TryParseDigits(parts[1], 2, out var minutes)
                && WholeNumber.TryParseDigits(parts.Length == 3 ? parts[2] : "00", 2, out var rest)
                && minutes < 60
                && rest < 60
                    ? ((decimal)whole * SecondsInAnHour) + (minutes * 60) + rest
                    : seconds;
        }

        if (seconds < 0 || decimal.Truncate(seconds) != seconds)
        {
            error = FieldError.Invalid(
                name,
                "must be hours in whole seconds, such as 2480.5, \"61:50\" or \"61:50:20\"",
                value
            );
            return default;
        }

        return new TotalHours((long)seconds);
    }

    /// <summary>The part of the hours of a week that counts: a fraction of two numbers of seconds.</summary>
    private static HoursFactor ReadFactor(JsonElement value, string name, out FieldError? error)
    {
        error = null;
        if (
            ReadAmount(value, name, out error) is var fraction
            && error is null
            && fraction.Numerator <= MostSecondsOfFactor
            && fraction.Denominator <= MostSecondsOfFactor
        )
        {
            return new HoursFactor(
                HoursPerWeek.FromSeconds((int)fraction.Numerator),
                HoursPerWeek.FromSeconds((int)fraction.Denominator)
            );
        }

        error = FieldError.Invalid(name, "must be a part of the hours of a week, such as 0.75 or \"2/3\"", value);
        return default;
    }

    private static string Near(string given, IEnumerable<string> names) =>
        NearNames.Of(given, names).ToList() is { Count: > 0 } near ? $"; near it are {string.Join(", ", near)}" : "";

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly JsonForm<T> Form = new(
            (value, name, out error) =>
            {
                error = JsonWords<T>.TryRead(value, out var member)
                    ? null
                    : FieldError.Invalid(name, $"must be one of {JsonWords<T>.Names.Listed}", value);
                return member;
            },
            (writer, member) => writer.WriteStringValue(JsonWords<T>.Of(member))
        );
    }
}
