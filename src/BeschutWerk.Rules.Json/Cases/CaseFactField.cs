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

    private readonly CaseFact fact;
    private readonly Form form;
    private readonly JsonEncodedText name;

    private CaseFactField(CaseFact fact)
    {
        this.fact = fact;
        name = JsonEncodedText.Encode(fact.Name);
        form = OfFact(fact);
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

    private static Form OfFact(CaseFact fact) =>
        fact switch
        {
            CaseFact<bool> => new YesNo(),
            CaseFact<int> => new FormOf<int>(JsonForms.Integer),
            CaseFact<string> => new FormOf<string>(JsonForms.Text),
            CaseFact<LocalDate> => new FormOf<LocalDate>(JsonForms.Date),
            CaseFact<LastAssessment> => new FormOf<LastAssessment>(JsonForms.LastAssessment),
            CaseFact<HoursPerWeek> => new FormOf<HoursPerWeek>(JsonForms.Hours),
            CaseFact<WageValue> => new FormOf<WageValue>(JsonForms.WageValue),
            CaseFact<Percentage> => new FormOf<Percentage>(JsonForms.Percentage),
            CaseFact<SuitableInstruments> => new FormOf<SuitableInstruments>(JsonForms.Instruments),
            CaseFact<EquatedDays> => new FormOf<EquatedDays>(JsonForms.EquatedDays),
            { Answers.IsEmpty: false } => new OneOf(fact.Answers),
            _ => throw new NotSupportedException($"The form of the fact {fact} has no place in the contract."),
        };

    /// <summary>How values of one form are read and written.</summary>
    private abstract class Form
    {
        public abstract object? Read(JsonElement value, string name, out FieldError? error);

        public abstract void Write(Utf8JsonWriter writer, object value);
    }

    private sealed class FormOf<T>(JsonForm<T> form) : Form
        where T : notnull
    {
        public override object? Read(JsonElement value, string name, out FieldError? error) =>
            form.Read(value, name, out error);

        public override void Write(Utf8JsonWriter writer, object value) => form.Write(writer, (T)value);
    }

    private sealed class YesNo : Form
    {
        private static readonly object Yes = true;
        private static readonly object No = false;

        public override object? Read(JsonElement value, string name, out FieldError? error) =>
            JsonForms.YesNo.Read(value, name, out error) ? Yes : No;

        public override void Write(Utf8JsonWriter writer, object value) => writer.WriteBooleanValue((bool)value);
    }

    private sealed class OneOf(ImmutableArray<KeyValuePair<string, object>> answers) : Form
    {
        private readonly Utf8Names words = new([.. answers.Select(answer => answer.Key)]);

        private readonly Dictionary<object, JsonEncodedText> texts = answers.ToDictionary(
            answer => answer.Value,
            answer => JsonEncodedText.Encode(answer.Key)
        );

        public override object? Read(JsonElement value, string name, out FieldError? error)
        {
            var isWord = value.TryReadWord(words, out var place);
            error = isWord ? null : FieldError.Invalid(name, $"must be one of {words.Listed}", value);
            return isWord ? answers[place].Value : null;
        }

        public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(texts[value]);
    }
}
