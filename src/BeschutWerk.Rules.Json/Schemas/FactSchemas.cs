using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// Notes the form in which each fact is asked for, as whoever reads it asks: the rows that read the facts of a rule are those
/// that describe them.
/// </summary>
/// <param name="parts">The parts of the schema.</param>
/// <param name="ofItem">Whether the facts are those of an item of a list, which have no question of their own.</param>
internal sealed class FactSchemas(SchemaParts parts, bool ofItem = false) : IFactSource
{
    private IFactRow row = null!;
    private JsonObject? noted;

    /// <summary>The fields of an object with facts.</summary>
    /// <param name="rows">The rows of the facts.</param>
    /// <param name="elsewhere">The form of a fact that its rule reads by itself; null for one that is no field here.</param>
    /// <param name="ofPolicy">The facts that need not be given where the policy has them itself.</param>
    public IEnumerable<Schema.Field> FieldsOf(
        IFactRows rows,
        Func<string, JsonObject?> elsewhere,
        ImmutableArray<string> ofPolicy = default
    )
    {
        foreach (var asked in rows.Each)
        {
            var fact = asked.Description;
            (row, noted) = (asked, null);
            asked.Ask(this);
            if ((noted ?? (fact.List is null ? elsewhere(fact.Name) : null)) is { } form)
            {
                var isOfPolicy = !ofPolicy.IsDefault && ofPolicy.Contains(fact.Name, StringComparer.Ordinal);
                yield return FieldOf(fact, form, isOfPolicy);
            }
        }
    }

    /// <summary>A fact in words: its name, the question behind it, and what it means when it is not given.</summary>
    public static JsonObject Named(string name, string meaning, JsonObject form) =>
        Schema.Titled(
            form,
            FactTexts.NameOf(name).In(Language.English, policy: null),
            $"{Sentence(FactTexts.Of(name).In(Language.English, policy: null))} {meaning}"
        );

    /// <inheritdoc/>
    public void Require(string name) { }

    /// <inheritdoc/>
    public bool? YesNo(string name) => Note<bool?>(Schema.YesNo());

    /// <inheritdoc/>
    public LocalDate? Date(string name) => Note<LocalDate?>(parts.Date());

    /// <inheritdoc/>
    public (LocalDate? Date, bool IsNone) DateOr(string name, string none) =>
        Note<(LocalDate?, bool)>(Schema.AnyOf(parts.Date(), Schema.Const(none)));

    /// <inheritdoc/>
    public IEnumerable<LocalDate> Dates(string name) => Note<IEnumerable<LocalDate>>(Schema.ListOf(parts.Date())) ?? [];

    /// <inheritdoc/>
    public int? Integer(string name) =>
        Note<int?>(row.Bounds is { } bounds ? Schema.Integer(bounds.Least, bounds.Most) : Schema.Integer());

    /// <inheritdoc/>
    public string? Text(string name) => Note<string?>(Schema.Text(row.Pattern));

    /// <inheritdoc/>
    public ImmutableArray<string> Texts(string name)
    {
        _ = Note<string>(Schema.ListOf(Schema.Text(row.Pattern)));
        return [];
    }

    /// <inheritdoc/>
    public Percentage? Percentage(string name) => Note<Percentage?>(parts.Percentage());

    /// <inheritdoc/>
    public WageValue? WageValue(string name) => Note<WageValue?>(parts.Percentage());

    /// <inheritdoc/>
    public HoursPerWeek? Hours(string name) => Note<HoursPerWeek?>(parts.Hours(row.Bounds));

    /// <inheritdoc/>
    public EuroAmount? Amount(string name) => Note<EuroAmount?>(parts.Amount(row.Bounds));

    /// <inheritdoc/>
    public T? Word<T>(string name)
        where T : struct, Enum => Note<T?>(Schema.Words<T>());

    /// <inheritdoc/>
    public IReadOnlyList<T>? Words<T>(string name, T except)
        where T : struct, Enum => Note<IReadOnlyList<T>?>(Schema.ListOf(Schema.Words(Rules.Words.AllBut(except))));

    /// <inheritdoc/>
    public IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
        where T : struct
    {
        var items = Schema.Object(new FactSchemas(parts, ofItem: true).FieldsOf(rows, _ => null));
        return Note<IReadOnlyList<T>>(Schema.ListOf(items)) ?? [];
    }

    private Schema.Field FieldOf(RuleFact fact, JsonObject form, bool isOfPolicy)
    {
        var isRequired = fact.Requirement is FactRequirement.Required && !isOfPolicy;
        var meaning =
            isOfPolicy ? "Required, unless the policy has it itself."
            : isRequired ? "Required."
            : fact.Requirement is FactRequirement.NoneWhenAbsent ? "There is none when it is absent or null."
            : "Unknown when it is absent or null.";
        var field = isRequired ? form : Schema.OrNull(form);
        return new(fact.Name, ofItem ? Schema.Described(field, meaning) : Named(fact.Name, meaning, field), isRequired);
    }

    /// <summary>A question that has a remark behind it ends without a mark of its own.</summary>
    private static string Sentence(string question) =>
        char.ToUpperInvariant(question[0])
        + question.Substring(1)
        + (question[question.Length - 1] is '?' or '.' ? "" : ".");

    private T? Note<T>(JsonObject form)
    {
        noted = form;
        return default;
    }
}
