using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>Facts for people, in a line: <c>loonwaarde: 30%, werkgever die wil: ja</c>. Of a text only that it is stated.</summary>
internal sealed class FactsInWords(Language language) : IFactSink
{
    private readonly List<string> told = [];

    public void None(string name) => Add(name, new Text("geen", "none"));

    public void YesNo(string name, bool value) => Add(name, value ? new Text("ja", "yes") : new Text("nee", "no"));

    public void Date(string name, LocalDate value) => Add(name, Phrases.Date(value, language));

    public void Dates(string name, IEnumerable<LocalDate> values) =>
        Add(name, string.Join(", ", values.Select(value => Phrases.Date(value, language))));

    /// <summary>Whole numbers that can change are months.</summary>
    public void Integer(string name, int value) =>
        Add(
            name,
            value == 1
                ? new Text("1 maand", "1 month")
                : new Text($"{Phrases.Number(value, language)} maanden", $"{Phrases.Number(value, language)} months")
        );

    public void Text(string name, string value) => Add(name, new Text("vermeld", "stated"));

    public void Word(string name, string value) => Add(name, FactWordTexts.Of(name, value));

    public void Words(string name, IEnumerable<string> values)
    {
        var words = values.Select(value => FactWordTexts.Of(name, value).In(language)).ToList();
        Add(name, words.Count == 0 ? new Text("geen", "none").In(language) : string.Join(", ", words));
    }

    public void Percentage(string name, Percentage value) => Add(name, Phrases.Percent(value, language));

    public void Hours(string name, HoursPerWeek value) => Add(name, Phrases.Hours(value, language));

    public void Amount(string name, EuroAmount value) => Add(name, Phrases.Amount(value, language));

    public void Items<T>(string name, IEnumerable<T> items, FactRows<T> rows)
        where T : struct
    {
        foreach (var item in items)
        {
            rows.Give(item, this);
        }
    }

    public override string ToString() => string.Join(", ", told);

    private void Add(string name, Text value) => Add(name, value.In(language));

    private void Add(string name, string value) => told.Add($"{FactTexts.NameOf(name).In(language)}: {value}");
}
