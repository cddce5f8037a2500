using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Collects the errors and warnings of a policy file, so that reading goes on after the first.</summary>
internal sealed class PolicyErrors
{
    private readonly List<ReadingError> errors = [];
    private readonly List<PolicyWarning> warnings = [];

    /// <summary>How many errors there are so far.</summary>
    public int Count => errors.Count;

    /// <summary>The errors, without their lines.</summary>
    public ImmutableArray<ReadingError> All => [.. errors];

    public void Add(ReadingErrorCode code, string path, string message) =>
        errors.Add(new ReadingError(code, path, message));

    public void Warn(string? path, string message) => warnings.Add(new PolicyWarning(path, message));

    /// <summary>The errors, each with its line.</summary>
    public ImmutableArray<ReadingError> In(PlacesInFile places) =>
        [.. errors.Select(error => error with { Line = places.LineOf(error.Path) })];

    /// <summary>The warnings, each with its line; none where there are errors, which go first.</summary>
    public ImmutableArray<PolicyWarning> WarningsIn(PlacesInFile places) =>
        errors.Count > 0 ? [] : [.. warnings.Select(warning => warning with { Line = places.LineOf(warning.Path) })];

    /// <summary>The fields of an object; every unknown one is an error, and the others can still be read.</summary>
    /// <returns>The fields; null where it is no object.</returns>
    public FieldReader? Fields(JsonElement value, string path, string[] names)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(ReadingErrorCode.InvalidValue, path, $"must be an object; it was {Shown.Of(value.GetRawText())}");
            return null;
        }

        var given = value.EnumerateObject().Select(field => field.Name).ToList();
        var reader = new FieldReader(value, path);
        foreach (var name in given.Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            Add(
                ReadingErrorCode.UnknownField,
                reader.PathOf(Shown.Of(name)),
                $"there is no field '{Shown.Of(name)}' here; "
                    + $"{NearNames.Told(name, names)}the fields are {string.Join(", ", names)}"
            );
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in given.Where(name => !seen.Add(name)))
        {
            Add(
                ReadingErrorCode.DuplicateField,
                reader.PathOf(Shown.Of(name)),
                $"the field '{Shown.Of(name)}' is given more than once"
            );
        }

        return reader;
    }

    /// <summary>Reads something; where it cannot be read, that is an error, and the default value is what is read.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="example">What would be right where it is absent, such as <c>"6 months"</c>.</param>
    public T? Try<T>(Func<T?> read, string? example = null)
    {
        try
        {
            return read();
        }
        catch (QuestionException exception)
        {
            var (code, path, message) = exception.Error;
            var isMissing = code == ReadingErrorCode.MissingField;
            Add(
                code,
                path!,
                isMissing ? "this field is required" + (example is null ? "" : $", such as {example}") : message
            );
            return default;
        }
    }

    /// <summary>Makes a value; where it is refused, that is an error at a field, and the value from before stays.</summary>
    public T Changed<T>(string path, T before, Func<T, T> change)
    {
        try
        {
            return change(before);
        }
        catch (InvalidValueException refusal)
        {
            Add(ReadingErrorCode.InvalidValue, path, $"{refusal.Requirement}; it was {Shown.Of(refusal.Actual)}");
            return before;
        }
    }

    /// <summary>The items of a list; none where the field is absent, or no list, which is an error.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Items(FieldReader fields, string name)
    {
        if (fields.Raw(name) is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Add(
                ReadingErrorCode.InvalidValue,
                fields.PathOf(name),
                $"must be a list; it was {Shown.Of(list.GetRawText())}"
            );
            return [];
        }

        return list.EnumerateArray()
            .Select((item, index) => (item, fields.PathOf(FormattableString.Invariant($"{name}[{index}]"))))
            .ToList();
    }

    /// <summary>The texts of a list.</summary>
    public ImmutableArray<string> Texts(FieldReader fields, string name)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var (item, path) in Items(fields, name))
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.GetString()!);
            }
            else
            {
                Add(ReadingErrorCode.InvalidValue, path, $"must be a text; it was {Shown.Of(item.GetRawText())}");
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The words of a list, each a member of an enumeration that is allowed here.</summary>
    public ImmutableArray<T> Members<T>(FieldReader fields, string name, ImmutableArray<T> allowed)
        where T : struct, Enum
    {
        var members = ImmutableArray.CreateBuilder<T>();
        foreach (var (item, path) in Items(fields, name))
        {
            if (
                item.ValueKind == JsonValueKind.String
                && Words.TryParse<T>(item.GetString(), out var member)
                && allowed.Contains(member)
            )
            {
                members.Add(member);
            }
            else
            {
                Add(
                    ReadingErrorCode.InvalidValue,
                    path,
                    $"must be one of {string.Join(", ", allowed.Select(Words.Of))}; it was {Shown.Of(item.GetRawText())}"
                );
            }
        }

        return members.ToImmutable();
    }
}
