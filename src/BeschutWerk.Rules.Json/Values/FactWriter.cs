using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Json;

/// <summary>Writes facts as the fields of a JSON object, in the form in which <see cref="FieldReader"/> reads them.</summary>
internal sealed class FactWriter(Utf8JsonWriter writer) : IFactSink
{
    public void None(string name) => writer.WriteNull(name);

    public void YesNo(string name, bool value) => writer.WriteBoolean(name, value);

    public void Date(string name, LocalDate value) => writer.WriteDate(name, value);

    public void Dates(string name, IEnumerable<LocalDate> values) =>
        writer.WriteTexts(name, values.Select(LocalDatePattern.Iso.Format));

    public void Integer(string name, int value) => writer.WriteNumber(name, value);

    public void Text(string name, string value) => writer.WriteString(name, value);

    public void Word(string name, string value) => writer.WriteString(name, value);

    public void Words(string name, IEnumerable<string> values) => writer.WriteTexts(name, values);

    public void Percentage(string name, Percentage value) => writer.WriteNumber(name, value.ToDecimal());

    public void Hours(string name, HoursPerWeek value) => Write(name, value, JsonForms.Hours);

    public void Amount(string name, EuroAmount value) => Write(name, value, JsonForms.Amount);

    public void Items<T>(string name, IEnumerable<T> items, FactRows<T> rows)
        where T : struct
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            rows.Give(item, this);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Write<T>(string name, T value, JsonForm<T> form)
    {
        writer.WritePropertyName(name);
        form.Write(writer, value);
    }
}
