using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>Reads the fields of one JSON object. A field that is absent and one that is null read alike.</summary>
internal sealed class FieldReader : IFactSource
{
    private readonly JsonElement fields;
    private readonly string path;
    private readonly Utf8Names? names;

    /// <summary>The values of the fields, by the place of their names.</summary>
    private readonly JsonElement[] values = [];

    /// <summary>Where the next name most likely stands: the facts are read in their order.</summary>
    private int next;

    /// <summary>Reads an object of which the names are checked elsewhere.</summary>
    /// <param name="fields">The object.</param>
    /// <param name="path">Where it stands, such as <c>provisions[2]</c>; empty for the whole.</param>
    public FieldReader(JsonElement fields, string path)
    {
        this.fields = fields;
        this.path = path;
    }

    /// <summary>Refuses whatever is no object, every field whose name is not known, and one that is given twice.</summary>
    /// <param name="fields">The object, or nothing, which reads as an object without fields.</param>
    /// <param name="path">Where it stands, such as <c>facts</c>; empty for the line itself.</param>
    /// <param name="names">The names that it may have.</param>
    public FieldReader(JsonElement fields, string path, Utf8Names names)
        : this(fields, path)
    {
        this.names = names;
        if (fields.IsNothing())
        {
            return;
        }

        if (fields.ValueKind != JsonValueKind.Object)
        {
            throw Invalid(path, "must be an object", fields);
        }

        values = new JsonElement[names.All.Length];
        var likely = 0;
        foreach (var field in fields.EnumerateObject())
        {
            var place = JsonValues.PlaceOf(field, names, likely);
            if (place < 0)
            {
                throw Unknown(field.Name);
            }

            if (values[place].ValueKind is not JsonValueKind.Undefined)
            {
                throw new QuestionException(
                    ReadingErrorCode.DuplicateField,
                    PathOf(field.Name),
                    $"the field '{field.Name}' is given more than once"
                );
            }

            values[place] = field.Value;
            likely = place + 1;
        }
    }

    /// <summary>The field as it stands, or nothing.</summary>
    public JsonElement? Raw(string name)
    {
        JsonElement value;
        if (names is null)
        {
            _ = fields.TryGetProperty(name, out value);
        }
        else if (values.Length == 0)
        {
            return null;
        }
        else
        {
            var place = names.PlaceOf(name, next);
            next = place + 1;
            value = values[place];
        }

        return value.IsNothing() ? null : value;
    }

    /// <summary>A field that must be there.</summary>
    public JsonElement Required(string name) =>
        Raw(name)
        ?? throw new QuestionException(
            ReadingErrorCode.MissingField,
            PathOf(name),
            $"the field '{name}' is required and cannot be unknown"
        );

    /// <summary>A value of a form that must be there.</summary>
    public T Required<T>(string name, JsonForm<T> form) => Read(name, Required(name), form);

    /// <summary>One of the words of an enumeration that must be there.</summary>
    public T RequiredWord<T>(string name)
        where T : struct, Enum => Required(name, JsonForms.Word<T>());

    /// <inheritdoc/>
    public void Require(string name) => Required(name);

    /// <summary>A text that must be there.</summary>
    public string RequiredText(string name) => Required(name, JsonForms.Text);

    /// <summary>A date that must be there.</summary>
    public LocalDate RequiredDate(string name) => Required(name, JsonForms.Date);

    /// <summary>A date, or null.</summary>
    public LocalDate? Date(string name) => Value(name, JsonForms.Date);

    /// <summary>Yes, no, or null.</summary>
    public bool? YesNo(string name) => Value(name, JsonForms.YesNo);

    /// <summary>A text, or null.</summary>
    public string? Text(string name) => Raw(name) is { } value ? Read(name, value, JsonForms.Text) : null;

    /// <summary>A whole number that must be there.</summary>
    public int RequiredInteger(string name) => Required(name, JsonForms.Integer);

    /// <summary>A whole number, or null.</summary>
    public int? Integer(string name) => Value(name, JsonForms.Integer);

    /// <summary>An exact decimal number, or null.</summary>
    public decimal? Decimal(string name) => Value(name, JsonForms.Decimal);

    /// <summary>Hours a week, or null.</summary>
    public HoursPerWeek? Hours(string name) => Value(name, JsonForms.Hours);

    /// <summary>A wage value, or null.</summary>
    public WageValue? WageValue(string name) => Value(name, JsonForms.WageValue);

    /// <summary>A percentage, or null.</summary>
    public Percentage? Percentage(string name) => Value(name, JsonForms.Percentage);

    /// <summary>An amount of euros, or null.</summary>
    public EuroAmount? Amount(string name) => Value(name, JsonForms.Amount);

    /// <summary>A value of a form, or null.</summary>
    public T? Value<T>(string name, JsonForm<T> form)
        where T : struct => Raw(name) is { } value ? Read(name, value, form) : null;

    /// <summary>The dates of a list; none where the list is absent.</summary>
    public IEnumerable<LocalDate> Dates(string name)
    {
        if (Raw(name) is not { } list)
        {
            return [];
        }

        return list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select((day, index) => Read($"{name}[{index}]", day, JsonForms.Date)).ToList()
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
            ? [.. list.EnumerateArray().Select((item, index) => Read($"{name}[{index}]", item, JsonForms.Text))]
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
        where T : struct, Enum => Value(name, JsonForms.Word<T>());

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

        return value.ValueKind == JsonValueKind.String && value.ValueEquals(none) ? (null, true)
            : value.TryReadDate(out var date) ? (date, false)
            : throw Invalid(PathOf(name), $"must be a date such as \"2026-01-05\" or \"{none}\"", value);
    }

    /// <summary>The objects of a list, each with its own fields; none where the list is absent.</summary>
    public IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
        where T : struct => Raw(name) is { } list ? ItemsOf(list, PathOf(name), FactNames.Of(rows), rows.From) : [];

    /// <summary>The objects of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="names">The names of the fields of each.</param>
    /// <param name="read">Reads one.</param>
    public static IReadOnlyList<T> ItemsOf<T>(
        JsonElement list,
        string path,
        Utf8Names names,
        Func<FieldReader, T> read
    ) =>
        list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((item, i) => Item(item, $"{path}[{i}]", names, read))]
            : throw Invalid(path, "must be a list", list);

    /// <summary>Where a field stands, such as <c>facts.wageValue</c>.</summary>
    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>Names the field when a value refuses it.</summary>
    public QuestionException Refused(InvalidValueException refusal)
    {
        var name = string.Join(".", (refusal.ParamName ?? "").Split('.').Select(Rules.Words.CamelCase));
        return new QuestionException(
            ReadingErrorCode.InvalidValue,
            PathOf(name),
            $"{name} {refusal.Requirement}; it was {refusal.Actual}"
        );
    }

    private static T Item<T>(JsonElement item, string path, Utf8Names names, Func<FieldReader, T> read)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            throw Invalid(path, "must be an object", item);
        }

        var reader = new FieldReader(item, path, names);
        try
        {
            return read(reader);
        }
        catch (InvalidValueException refusal)
        {
            throw reader.Refused(refusal);
        }
    }

    private T Read<T>(string name, JsonElement value, JsonForm<T> form)
    {
        try
        {
            var read = form.Read(value, name, out var error);
            return error is null ? read : throw Of(error);
        }
        catch (InvalidValueException refusal)
        {
            throw Of(FieldError.Refused(name, refusal));
        }
    }

    private QuestionException Of(FieldError error) =>
        new(ReadingErrorCode.InvalidValue, PathOf(error.Field), error.Message);

    private QuestionException Unknown(string name) =>
        new(
            ReadingErrorCode.UnknownField,
            PathOf(Shown.Of(name)),
            $"there is no field '{Shown.Of(name)}' here; {NearNames.Told(name, names!.All)}the fields are {names!.Listed}"
        );

    private static QuestionException Invalid(string path, string requirement, JsonElement value)
    {
        return new QuestionException(
            ReadingErrorCode.InvalidValue,
            path,
            $"{requirement}; it was {Shown.Of(value.GetRawText())}"
        );
    }
}
