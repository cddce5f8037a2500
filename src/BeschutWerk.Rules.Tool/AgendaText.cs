using System.Collections.Immutable;
using System.Globalization;

namespace BeschutWerk.Rules.Tool;

/// <summary>A work list for people: a heading for each day, and under it a line for each row, in columns.</summary>
internal static class AgendaText
{
    public static void Write(TextWriter writer, ImmutableArray<AgendaRow> rows, AgendaOptions options)
    {
        var language = options.Language;
        rows = rows.RemoveAll(row => row.IsToldByStep);
        var number = rows.Length.ToString(CultureInfo.InvariantCulture);
        var (on, until) = (Phrases.Date(options.On, language), Phrases.Date(options.Until, language));
        writer.WriteLine(
            In($"Werklijst van {on} tot en met {until}: {number} ", $"Work list from {on} to {until}: {number} ")
                + (rows.Length == 1 ? In("punt.", "item.") : In("punten.", "items."))
        );

        var widthOfCase = rows.Select(row => row.Case.Length).DefaultIfEmpty(0).Max();
        var isFirst = true;
        NodaTime.LocalDate? day = null;
        foreach (var row in rows)
        {
            if (isFirst || row.Day != day)
            {
                (isFirst, day) = (false, row.Day);
                writer.WriteLine();
                writer.WriteLine(day is null ? In("Zonder dag", "Without a day") : row.ExplainDay(language));
            }

            writer.WriteLine(Line(row, widthOfCase, language));
        }

        string In(string dutch, string english) => language == Language.Dutch ? dutch : english;
    }

    private static string Line(AgendaRow row, int widthOfCase, Language language)
    {
        var left = row.ExplainDaysLeft(language);
        var what = Printable.Line($"{row.ExplainWhat(language)} ({row.ExplainPlace()})");
        return $"  {row.Case.PadRight(widthOfCase)}  {(row.Day is null ? "" : left.PadRight(WidthOfDays) + "  ")}{what}";
    }

    /// <summary>As wide as most that can stand there; a longer one moves only its own line.</summary>
    private const int WidthOfDays = 22;
}
