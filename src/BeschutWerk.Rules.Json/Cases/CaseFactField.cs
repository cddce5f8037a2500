using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// The field of a fact of a case: how its form is read and written. A form stands here once, for every fact that has it.
/// </summary>
internal sealed class CaseFactField
{
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
            CaseFact<bool> => Of(JsonForms.YesNo, yes => yes ? Yes : No),
            CaseFact<int> => Of(JsonForms.Integer),
            CaseFact<string> => Of(JsonForms.Text),
            CaseFact<LocalDate> => Of(JsonForms.Date),
            CaseFact<LastAssessment> => Of(JsonForms.LastAssessment),
            CaseFact<HoursPerWeek> => Of(JsonForms.Hours),
            CaseFact<WageValue> => Of(JsonForms.WageValue),
            CaseFact<Percentage> => Of(JsonForms.Percentage),
            CaseFact<SuitableInstruments> => Of(JsonForms.Instruments),
            CaseFact<EquatedDays> => Of(JsonForms.EquatedDays),
            { Answers.IsEmpty: false } => OneOf(fact.Answers),
            _ => throw new NotSupportedException($"The form of the fact {fact} has no place in the contract."),
        };

    private static Form Of<T>(JsonForm<T> form, Func<T, object>? boxed = null)
        where T : notnull =>
        new(
            (value, name, out error) =>
            {
                var read = form.Read(value, name, out error);
                return boxed is null ? read : boxed(read);
            },
            (writer, value) => form.Write(writer, (T)value)
        );

    private static Form OneOf(ImmutableArray<KeyValuePair<string, object>> answers)
    {
        var words = new Utf8Names([.. answers.Select(answer => answer.Key)]);
        var texts = answers.ToDictionary(answer => answer.Value, answer => JsonEncodedText.Encode(answer.Key));
        return new(
            (value, name, out error) =>
            {
                var isWord = value.TryReadWord(words, out var place);
                error = isWord ? null : FieldError.Invalid(name, $"must be one of {words.Listed}", value);
                return isWord ? answers[place].Value : null;
            },
            (writer, value) => writer.WriteStringValue(texts[value])
        );
    }

    /// <summary>How values of one form are read and written.</summary>
    private sealed record Form(ReadValue<object?> Read, Action<Utf8JsonWriter, object> Write);
}
