using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace BeschutWerk.Rules.Json.Tests;

/// <summary>
/// Facts as someone might give them in JSON: each in the form in which it is asked for, and around a day, so that most of them
/// can go together. A new fact or form is reached by itself.
/// </summary>
internal sealed class WrittenFacts(Random random, LocalDate day) : IFactSource
{
    private IFactRow row = null!;
    private JsonNode? made;

    /// <summary>An object with facts.</summary>
    /// <param name="rows">The rows of the facts.</param>
    /// <param name="elsewhere">The value of a fact that its rule reads by itself; null for one that is no field.</param>
    public JsonObject ObjectOf(IFactRows rows, Func<string, JsonNode?> elsewhere)
    {
        var facts = new JsonObject();
        foreach (var asked in rows.Each)
        {
            (row, made) = (asked, null);
            asked.Ask(this);
            var value = made ?? (asked.Description.List is null ? elsewhere(asked.Description.Name) : null);
            var isRequired = asked.Description.Requirement is FactRequirement.Required;
            if (value is null || (!isRequired && random.Next(4) == 0))
            {
                continue;
            }

            facts[asked.Description.Name] = !isRequired && random.Next(12) == 0 ? null : value;
        }

        return facts;
    }

    public void Require(string name) { }

    public bool? YesNo(string name) => Note<bool?>(random.Next(2) == 0);

    public LocalDate? Date(string name) => Note<LocalDate?>(name is "on" ? Guard.Iso(day.PlusDays(60)) : SomeDay());

    public (LocalDate? Date, bool IsNone) DateOr(string name, string none) =>
        Note<(LocalDate?, bool)>(random.Next(3) == 0 ? none : SomeDay());

    public IEnumerable<LocalDate> Dates(string name)
    {
        _ = Note<string>(new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonNode)SomeDay())]));
        return [];
    }

    public int? Integer(string name) =>
        Note<int?>(
            random.Next(5) switch
            {
                0 when row.Bounds is { } bounds => bounds.Least,
                1 when row.Bounds is { } bounds => bounds.Most,
                2 => JsonNode.Parse("1e1")!,
                3 => JsonNode.Parse("6.0")!,
                _ => random.Next(1, 13),
            }
        );

    public string? Text(string name) =>
        Note<string?>(
            name switch
            {
                "key" => $"p-{random.Next(1000)}",
                _ => random.Next(4) == 0 ? "" : "een \"reden\", é 😀",
            }
        );

    public ImmutableArray<string> Texts(string name)
    {
        _ = Note<string>(new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(i => (JsonNode)$"group-{i}")]));
        return [];
    }

    public Percentage? Percentage(string name) => Note<Percentage?>(Percent());

    public WageValue? WageValue(string name) => Note<WageValue?>(Percent());

    public HoursPerWeek? Hours(string name) =>
        Note<HoursPerWeek?>(
            random.Next(5) switch
            {
                0 => "36:00",
                1 => "031:20:30",
                2 => 15.25m,
                3 => 168,
                _ => random.Next(1, 41),
            }
        );

    public EuroAmount? Amount(string name) =>
        Note<EuroAmount?>(
            random.Next(3) switch
            {
                0 => "2000/3",
                1 => 2412.5m,
                _ => random.Next(1, 4000),
            }
        );

    public T? Word<T>(string name)
        where T : struct, Enum => Note<T?>(OneOf(Rules.Words.All<T>()));

    public IReadOnlyList<T>? Words<T>(string name, T except)
        where T : struct, Enum =>
        Note<IReadOnlyList<T>?>(
            new JsonArray([
                .. Rules.Words.AllBut(except).Where(_ => random.Next(3) == 0).Select(word => (JsonNode)word),
            ])
        );

    public IReadOnlyList<T> Items<T>(string name, FactRows<T> rows)
        where T : struct
    {
        var items = Enumerable
            .Range(0, random.Next(4))
            .Select(_ => (JsonNode)new WrittenFacts(random, day.PlusDays(-20)).ObjectOf(rows, _ => null));
        return Note<IReadOnlyList<T>>(new JsonArray([.. items])) ?? [];
    }

    private JsonNode Percent() =>
        random.Next(5) switch
        {
            0 => 30,
            1 => 29.9999m,
            2 => 100,
            3 => JsonNode.Parse("4.25e1")!,
            _ => random.Next(0, 1_000_001) / 10_000m,
        };

    private string SomeDay() => Guard.Iso(day.PlusDays(random.Next(3) == 0 ? 0 : random.Next(-40, 40)));

    private string OneOf(ImmutableArray<string> words) => words[random.Next(words.Length)];

    private T? Note<T>(JsonNode value)
    {
        made = value;
        return default;
    }
}
