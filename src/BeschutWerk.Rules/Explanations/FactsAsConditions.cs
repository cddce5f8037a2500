using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Facts as they would be, as the words that open a sentence: "met een werkgever die dat wil", "bij een loonwaarde van 30% en
/// zonder Wajong-uitkering". Of a text only that it is recorded.
/// </summary>
/// <param name="rule">The question.</param>
/// <param name="policy">The policy.</param>
/// <param name="lacksReason">Whether another situation than those of the text is refused, which only its reason lacks.</param>
internal sealed class FactsAsConditions(Rule rule, Policy policy, bool lacksReason) : IFactSink
{
    private readonly List<Text> conditions = [];

    /// <summary>The words, what is no clause first, with the comma that a clause wants behind it.</summary>
    public Text Opening
    {
        get
        {
            var ordered = conditions.OrderBy(text => IsClause(text.Dutch)).ToList();
            var (dutch, english) = (
                Joined(ordered.Select(text => text.Dutch), "als ", " en "),
                Joined(ordered.Select(text => text.English), "if ", " and ")
            );
            var isClause = IsClause(ordered[ordered.Count - 1].Dutch);
            return new(
                Capital(dutch) + (isClause ? "," : ""),
                Capital(english)
                    + (ordered.Count > 1 || ordered[0].English.StartsWith("if ", StringComparison.Ordinal) ? "," : "")
            );
        }
    }

    /// <summary>Whether a percentage is told by the whole one beside it, so that it does not matter to what it rounds.</summary>
    public bool IsBesideWhole { get; private set; }

    public void None(string name) => conditions.Add(FactConditionTexts.None(name));

    public void YesNo(string name, bool value) => conditions.Add(FactConditionTexts.Of(name, value, policy));

    public void Date(string name, LocalDate value) =>
        Add(name, new(Phrases.Date(value, Language.Dutch), Phrases.Date(value, Language.English)));

    public void Dates(string name, IEnumerable<LocalDate> values)
    {
        var days = values.ToList();
        Add(name, new(Listed(days, Language.Dutch), Listed(days, Language.English)));
    }

    /// <summary>Whole numbers that can change are months.</summary>
    public void Integer(string name, int value)
    {
        if (value == 0)
        {
            None(name);
            return;
        }

        Add(
            name,
            new(
                Phrases.Length(value, TermUnit.Months, Language.Dutch),
                Phrases.Length(value, TermUnit.Months, Language.English)
            )
        );
    }

    public void Text(string name, string value) => Add(name, new("", ""));

    public void Word(string name, string value) =>
        conditions.Add(
            lacksReason && FactConditionTexts.WithoutReason(name, value) is { } without
                ? without
                : FactConditionTexts.Of(name, value)
        );

    public void Words(string name, IEnumerable<string> values) =>
        conditions.Add(FactConditionTexts.Of(name, values.ToList()));

    /// <summary>The finest step beside a whole per cent is told as less or more than that.</summary>
    public void Percentage(string name, Percentage value)
    {
        var whole = value.RoundToWhole();
        IsBesideWhole |= value.IsFinestStepFrom(whole);
        var told = value.IsFinestStepFrom(whole) ? whole : value;
        var (dutch, english) =
            told == value ? ("", "")
            : value < whole ? ("minder dan ", "less than ")
            : ("meer dan ", "more than ");
        Add(
            name,
            new(dutch + Phrases.Percent(told, Language.Dutch), english + Phrases.Percent(told, Language.English))
        );
    }

    public void Hours(string name, HoursPerWeek value) =>
        Add(name, new(Phrases.Hours(value, Language.Dutch), Phrases.Hours(value, Language.English)));

    public void Amount(string name, EuroAmount value) =>
        Add(name, new(Phrases.Amount(value, Language.Dutch), Phrases.Amount(value, Language.English)));

    public void Items<T>(string name, IEnumerable<T> items, FactRows<T> rows)
        where T : struct
    {
        foreach (var item in items)
        {
            rows.Give(item, this);
        }
    }

    private void Add(string name, Text value) => conditions.Add(FactConditionTexts.With(rule, name, value));

    private static string Listed(IEnumerable<LocalDate> days, Language language) =>
        string.Join(", ", days.Select(day => Phrases.Date(day, language)));

    /// <summary>Of two clauses the second does not say the conjunction again.</summary>
    private static string Joined(IEnumerable<string> words, string conjunction, string and) =>
        words.Aggregate(
            (all, next) =>
                all.StartsWith(conjunction, StringComparison.Ordinal)
                && next.StartsWith(conjunction, StringComparison.Ordinal)
                    ? all + and + next.Remove(0, conjunction.Length)
                    : all + and + next
        );

    private static bool IsClause(string words) =>
        words.StartsWith("als ", StringComparison.Ordinal)
        || words.Contains(" die ")
        || words.Contains(" dat ")
        || words.Contains(" waarvan ");

    private static string Capital(string words) =>
        words.Remove(0, 1).Insert(0, char.ToUpperInvariant(words[0]).ToString());
}
