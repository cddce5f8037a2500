using System.Text.Json;

namespace BeschutWerk.Rules.Json;

/// <summary>What is wrong with the value of a field.</summary>
/// <param name="Field">The field in its object, with the place in a list.</param>
/// <param name="Message">What is allowed and what was given.</param>
internal sealed record FieldError(string Field, string Message)
{
    public const string DateRequirement = "must be a date that exists, such as \"2026-01-05\"";

    /// <summary>A value that does not say what is allowed here.</summary>
    public static FieldError Invalid(string field, string requirement, JsonElement value) =>
        new(field, $"{requirement}; it was {Shown.Of(value.GetRawText())}");

    public static FieldError NoText(string field, JsonElement value) => Invalid(field, "must be a text", value);

    public static FieldError NoDate(string field, JsonElement value) => Invalid(field, DateRequirement, value);

    /// <summary>A value that was read, and that its own type refuses; of a list the type names the item.</summary>
    public static FieldError Refused(string field, InvalidValueException refusal)
    {
        var item = Words.CamelCase(refusal.ParamName ?? "");
        var name = item.StartsWith($"{field}[", StringComparison.Ordinal) ? item : field;
        return new(name, $"{name} {refusal.Requirement}; it was {refusal.Actual}");
    }
}
