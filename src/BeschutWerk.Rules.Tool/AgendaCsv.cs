using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// A work list for a spreadsheet: comma-separated values as RFC 4180 has them. Keys, titles and places come from files of
/// others, and a spreadsheet would reckon what begins like a formula: such a field gets an apostrophe before it.
/// </summary>
internal static class AgendaCsv
{
    private static readonly string[] Names =
    [
        "case",
        "day",
        "daysLeft",
        "daysLate",
        "kind",
        "what",
        "who",
        "force",
        "norm",
        "citation",
        "regulation",
    ];

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    public static void Write(Stream output, ImmutableArray<AgendaRow> rows, Language? explain)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(explain is null ? Names : [.. Names, "explanation"]);
        foreach (var row in rows)
        {
            var fields = FieldsOf(row);
            csv.WriteRecord(explain is { } language ? [.. fields, Printable.Line(row.Explain(language))] : fields);
        }
    }

    private static string[] FieldsOf(AgendaRow row) =>
        [
            row.Case,
            row.Day is { } day ? LocalDatePattern.Iso.Format(day) : "",
            row.DaysLeft?.ToString(CultureInfo.InvariantCulture) ?? "",
            row.DaysLate?.ToString(CultureInfo.InvariantCulture) ?? "",
            Words.Of(row.Kind),
            row.What,
            row.Who is { } who ? Words.Of(who) : "",
            row.Force is { } force ? Words.Of(force) : "",
            row.Norm.Name(),
            Printable.Line(row.Citation.ToShortString()),
            Printable.Line(row.Citation.Regulation.Title),
        ];
}
