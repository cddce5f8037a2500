using System.Globalization;
using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// Facts in one line for a person who debugs, in the invariant culture: <c>on: 2026-03-12, flatRate: true</c>. Of a text
/// that someone wrote it tells only that it was stated.
/// </summary>
internal sealed class FactLine : IFactSink
{
    private readonly List<string> known = [];

    public void None(string name) => Add(name, "none");

    public void YesNo(string name, bool value) => Add(name, value ? "true" : "false");

    public void Date(string name, LocalDate value) => Add(name, Guard.Iso(value));

    public void Dates(string name, IEnumerable<LocalDate> values) =>
        Add(name, string.Join(", ", values.Select(Guard.Iso)));

    public void Integer(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public void Text(string name, string value) => Add(name, "stated");

    public void Word(string name, string value) => Add(name, value);

    public void Words(string name, IEnumerable<string> values) => Add(name, $"[{string.Join(", ", values)}]");

    public void Percentage(string name, Percentage value) => Add(name, value.ToString());

    public void Hours(string name, HoursPerWeek value) => Add(name, value.ToString());

    public void Amount(string name, EuroAmount value) => Add(name, value.ToString());

    public void Items<T>(string name, IEnumerable<T> items, FactRows<T> rows)
        where T : struct => Add(name, string.Join(", ", items));

    public override string ToString() => known.Count == 0 ? "nothing known" : string.Join(", ", known);

    private void Add(string name, string value) => known.Add($"{name}: {value}");
}
