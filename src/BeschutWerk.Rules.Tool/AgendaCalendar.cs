using System.Collections.Immutable;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// A work list for a calendar program (RFC 5545): an event for the whole day of each row, and a to-do for each step without
/// a day. A row has the same identifier in every run, so that reading a later list in puts the later day in place of the
/// former; its stamp is the day of the review, and nothing hangs on the clock.
/// </summary>
internal static class AgendaCalendar
{
    private const string Program = "-//BeschutWerk.Rules//beschutwerk agenda//NL";

    private const string Utc = "UTC";

    public static void Write(TextWriter writer, ImmutableArray<AgendaRow> rows, AgendaOptions options)
    {
        var stamp = new CalDateTime(options.On.Year, options.On.Month, options.On.Day, 0, 0, 0, Utc);
        var empty = new Calendar { ProductId = Program };
        var frame = new CalendarSerializer().SerializeToString(empty) ?? "";
        var end = frame.LastIndexOf("END:VCALENDAR", StringComparison.Ordinal);
        writer.Write(frame[..end].Replace("//NL", options.Language == Language.Dutch ? "//NL" : "//EN"));
        var serializer = new ComponentSerializer(); // row by row: a calendar of them all would be held twice
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !row.IsToldByStep))
        {
            var component = ComponentOf(row, stamp, options.Language);
            component.Uid = UidOf(row, before);
            writer.Write(serializer.SerializeToString(component));
        }

        writer.Write(frame[end..]);
    }

    /// <summary>
    /// Two rows that are about the same, such as two facilities from one day, are told apart by their order: a calendar keeps
    /// one component for an identifier.
    /// </summary>
    private static string UidOf(AgendaRow row, Dictionary<string, int> before)
    {
        var ordinal = before[row.Id] = before.GetValueOrDefault(row.Id) + 1;
        return ordinal == 1 ? $"{row.Id}@beschutwerk" : $"{row.Id}.{ordinal}@beschutwerk";
    }

    private static RecurringComponent ComponentOf(AgendaRow row, CalDateTime stamp, Language language)
    {
        RecurringComponent component = row.Day is { } day
            ? new CalendarEvent
            {
                Start = new CalDateTime(day.Year, day.Month, day.Day),
                Transparency = TransparencyType.Transparent, // a last day takes nobody's time
            }
            : new Todo();
        component.DtStamp = stamp;
        component.Summary = Printable.Line($"{row.Case}: {row.ExplainWhat(language)}");
        component.Description = Printable.Line(row.Explain(language));
        component.Categories = [row.Kind.Explain(language)];
        return component;
    }
}
