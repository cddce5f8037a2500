using System.Collections.Immutable;
using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>Collects the errors of a policy file, so that reading goes on after the first.</summary>
internal sealed class PolicyErrors
{
    private readonly List<PolicyError> errors = [];

    /// <summary>How many there are so far.</summary>
    public int Count => errors.Count;

    public void Add(PolicyErrorCode code, string path, string message) =>
        errors.Add(new PolicyError(code, path, message));

    public ImmutableArray<PolicyError> ToImmutable() => [.. errors];

    /// <summary>The fields of an object; every unknown one is an error, and the others can still be read.</summary>
    /// <returns>The fields; null where it is no object.</returns>
    public FieldReader? Fields(JsonElement value, string path, string[] names)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Add(PolicyErrorCode.InvalidValue, path, $"must be an object; it was {Shown.Of(value.GetRawText())}");
            return null;
        }

        var given = value.EnumerateObject().Select(field => field.Name).ToList();
        var reader = new FieldReader(value, path, given);
        foreach (var name in given.Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            Add(
                PolicyErrorCode.UnknownField,
                reader.PathOf(Shown.Of(name)),
                $"there is no field '{Shown.Of(name)}' here; the fields are {string.Join(", ", names)}"
            );
        }

        return reader;
    }

    /// <summary>Reads something; where it cannot be read, that is an error, and the default value is what is read.</summary>
    public T? Try<T>(Func<T?> read)
    {
        try
        {
            return read();
        }
        catch (QuestionException exception)
        {
            var (code, path, message) = exception.Error;
            Add(
                code == QuestionErrorCode.MissingField ? PolicyErrorCode.MissingField : PolicyErrorCode.InvalidValue,
                path!,
                code == QuestionErrorCode.MissingField ? "this field is required" : message
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
            Add(PolicyErrorCode.InvalidValue, path, $"{refusal.Requirement}; it was {Shown.Of(refusal.Actual)}");
            return before;
        }
    }
}
