using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads the fields of one JSON object. A field that is absent and one that is null read alike.</summary>
internal sealed class FieldReader : IFactSource
{
    private readonly JsonElement fields;
    private readonly string path;

    /// <summary>Refuses whatever is no object, and every field whose name is not known.</summary>
    /// <param name="fields">The object, or nothing, which reads as an object without fields.</param>
    /// <param name="path">Where it stands, such as <c>facts</c>; empty for the line itself.</param>
    /// <param name="names">The names that it may have.</param>
    public FieldReader(JsonElement fields, string path, IEnumerable<string> names)
    {
        this.fields = fields;
        this.path = path;
        if (IsNothing(fields))
        {
            return;
        }

        if (fields.ValueKind != JsonValueKind.Object)
        {
            throw Invalid(path, "must be an object", fields);
        }

        var known = names.ToArray();
        foreach (var field in fields.EnumerateObject())
        {
            if (!known.Contains(field.Name, StringComparer.Ordinal))
            {
                throw new QuestionException(
                    QuestionErrorCode.UnknownField,
                    PathOf(Shown.Of(field.Name)),
                    $"there is no field '{Shown.Of(field.Name)}' here; {NearNames.Told(field.Name, known)}"
                        + $"the fields are {string.Join(", ", known)}"
                );
            }
        }
    }

    /// <summary>The field as it stands, or nothing.</summary>
    public JsonElement? Raw(string name) =>
        fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty(name, out var value) && !IsNothing(value)
            ? value
            : null;

    /// <summary>A field that must be there.</summary>
    public JsonElement Required(string name) =>
        Raw(name)
        ?? throw new QuestionException(
            QuestionErrorCode.MissingField,
            PathOf(name),
            $"the field '{name}' is required and cannot be unknown"
        );

    /// <inheritdoc/>
    public void Require(string name) => Required(name);

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string name) => Text(name, Required(name));

    /// <summary>A date that must be there.</summary>
    public LocalDate RequiredDate(string name) => Date(name, Required(name));

    /// <summary>A date, or null.</summary>
    public LocalDate? Date(string name) => Raw(name) is { } value ? Date(name, value) : null;

    /// <summary>Yes, no, or null.</summary>
    public bool? YesNo(string name) =>
        Raw(name) is not { } value
            ? null
            : value.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => throw Invalid(PathOf(name), "must be true, false or null", value),
            };

    /// <summary>A text, or null.</summary>
    public string? Text(string name) => Raw(name) is { } value ? Text(name, value) : null;

    /// <summary>A whole number that must be there.</summary>
    public int RequiredInteger(string name) => Integer(name, Required(name));

    /// <summary>A whole number, or null.</summary>
    public int? Integer(string name) => Raw(name) is { } value ? Integer(name, value) : null;

    /// <summary>An exact decimal number, or null.</summary>
    public decimal? Decimal(string name) => Raw(name) is { } value ? Decimal(name, value) : null;

    /// <summary>Hours a week, or null.</summary>
    public HoursPerWeek? Hours(string name) => Raw(name) is { } value ? Hours(name, value) : null;

    /// <summary>A wage value, or null.</summary>
    public WageValue? WageValue(string name) =>
        Decimal(name) is { } percent ? Made(name, () => Rules.WageValue.FromPercent(percent)) : null;

    /// <summary>A percentage, or null.</summary>
    public Percentage? Percentage(string name) =>
        Decimal(name) is { } percent ? Made(name, () => Rules.Percentage.FromPercent(percent)) : null;

    /// <summary>An amount of euros, or null.</summary>
    public EuroAmount? Amount(string name) => Raw(name) is { } value ? Amount(name, value) : null;

    /// <summary>The dates of a list; none where the list is absent.</summary>
    public IEnumerable<LocalDate> Dates(string name)
    {
        if (Raw(name) is not { } list)
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select((day, index) => Date($"{name}[{index}]", day)).ToList()
            : throw Invalid(PathOf(name), "must be a list of dates", list);
    }

    /// <summary>The texts of a list; none where the list is absent.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Texts(string name)
    {
        if (Raw(name) is not { } list)
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((item, index) => Text($"{name}[{index}]", item))]
            : throw Invalid(PathOf(name), "must be a list of texts", list);
    }

    /// <summary>Makes a value of a field, and names the field when the value refuses it.</summary>
    public T Made<T>(string name, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidValueException refusal)
        {
            throw Refused(new InvalidValueException(name, refusal.Requirement, refusal.Actual));
        }
    }

    /// <summary>One of the words of an enumeration, or null.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Raw(name) is not { } value)
        {
            return null;
        }

        return JsonWords<T>.TryRead(value, out var member)
            ? member
            : throw Invalid(PathOf(name), $"must be one of {string.Join(", ", Rules.Words.All<T>())}", value);
    }

    /// <summary>The words of a list, each of an enumeration; null where the list is absent.</summary>
    /// <param name="name">The field.</param>
    /// <param name="except">The member that says "none", which an empty list says already.</param>
    public IReadOnlyList<T>? Words<T>(string name, T except)
        where T : struct, Enum
    {
        if (Raw(name) is not { } list)
        {
            return null;
        }

        var requirement = $"must be a list of {string.Join(", ", Rules.Words.AllBut(except))}; [] for none";
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((item, i) => Word(item, $"{name}[{i}]"))]
            : throw Invalid(PathOf(name), requirement, list);

        T Word(JsonElement item, string itemName) =>
            item.ValueKind == JsonValueKind.String
            && Rules.Words.TryParse<T>(item.GetString(), out var member)
            && !member.Equals(except)
                ? member
                : throw Invalid(PathOf(itemName), requirement, item);
    }

    /// <summary>A date, the word for "there was none", or null.</summary>
    public (LocalDate? Date, bool IsNone) DateOr(string name, string none)
    {
        if (Raw(name) is not { } value)
        {
            return (null, false);
        }

        return value.ValueKind == JsonValueKind.String && value.ValueEquals(none)
            ? (null, true)
            : (Date(name, value, $"must be a date such as \"2026-01-05\" or \"{none}\""), false);
    }

    /// <summary>The objects of a list, each with its own fields; none where the list is absent.</summary>
    public IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
        where T : struct
    {
        if (Raw(name) is not { } list)
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((item, index) => Item(item, PathOf($"{name}[{index}]"), rows))]
            : throw Invalid(PathOf(name), "must be a list", list);
    }

    /// <summary>Where a field stands, such as <c>facts.wageValue</c>.</summary>
    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>Names the field when a value refuses it.</summary>
    public QuestionException Refused(InvalidValueException refusal)
    {
        var name = string.Join(".", (refusal.ParamName ?? "").Split('.').Select(Rules.Words.CamelCase));
        return new QuestionException(
            QuestionErrorCode.InvalidValue,
            PathOf(name),
            $"{name} {refusal.Requirement}; it was {refusal.Actual}"
        );
    }

    private static T Item<T>(JsonElement item, string path, FactRows<T> rows)
        where T : struct
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            throw Invalid(path, "must be an object", item);
        }

        var reader = new FieldReader(item, path, rows.Descriptions.Select(fact => fact.Name));
        try
        {
            return rows.From(reader);
        }
        catch (InvalidValueException refusal)
        {
            throw reader.Refused(refusal);
        }
    }

    private int Integer(string name, JsonElement value) =>
        value.TryReadInteger(out var number)
            ? number
            : throw Invalid(
                PathOf(name),
                FormattableString.Invariant($"must be a whole number from {int.MinValue} to {int.MaxValue}"),
                value
            );

    private decimal Decimal(string name, JsonElement value) =>
        value.TryReadDecimal(out var number)
            ? number
            : throw Invalid(PathOf(name), "must be a number with at most 28 digits, without quotes", value);

    /// <summary>Hours as an exact number, or as hours and minutes with or without seconds.</summary>
    private HoursPerWeek Hours(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            var number = Decimal(name, value);
            return Made(name, () => HoursPerWeek.FromHours(number));
        }

        return value.TryReadClock(out var hours)
            ? hours
            : throw Invalid(PathOf(name), "must be 0 to 168 hours, such as 15.25, \"15:20\" or \"15:20:30\"", value);
    }

    /// <summary>Euros as an exact number, or as a fraction.</summary>
    private EuroAmount Amount(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            var number = Decimal(name, value);
            return Made(name, () => EuroAmount.FromEuros(number));
        }

        return
            value.ValueKind == JsonValueKind.String
            && value.GetString() is { } text
            && text.Contains('/')
            && EuroAmount.TryParse(text, out var amount)
            ? amount
            : throw Invalid(PathOf(name), "must be an amount of euros, such as 2412.5 or \"2000/3\"", value);
    }

    private string Text(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw Invalid(PathOf(name), "must be a text", value);

    private LocalDate Date(
        string name,
        JsonElement value,
        string requirement = "must be a date that exists, such as \"2026-01-05\""
    )
    {
        if (value.TryReadDate(out var date))
        {
            return date;
        }

        throw Invalid(PathOf(name), requirement, value);
    }

    private static int? Digits(string text, int most) =>
        text.Length >= 1 && text.Length <= most && text.All(digit => digit is >= '0' and <= '9')
            ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    private static QuestionException Invalid(string path, string requirement, JsonElement value)
    {
        return new QuestionException(
            QuestionErrorCode.InvalidValue,
            path,
            $"{requirement}; it was {Shown.Of(value.GetRawText())}"
        );
    }
}
