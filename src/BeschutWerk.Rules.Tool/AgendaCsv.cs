using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// A work list for a spreadsheet: comma-separated values as RFC 4180 has them, in the words of one language. Keys, titles and
/// places come from files of others, and a spreadsheet would reckon what begins like a formula: such a field gets an apostrophe
/// before it.
/// </summary>
internal static class AgendaCsv
{
    private static readonly (string Dutch, string English)[] Names =
    [
        ("zaak", "case"),
        ("dag", "day"),
        ("dagen over", "days left"),
        ("dagen te laat", "days late"),
        ("soort", "kind"),
        ("wat", "what"),
        ("wie", "who"),
        ("moet of mag", "must or may"),
        ("wat de bepaling vraagt", "what the provision asks"),
        ("vindplaats", "place"),
        ("regeling", "regulation"),
    ];

    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    public static void Write(Stream output, ImmutableArray<AgendaRow> rows, AgendaOptions options)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        string[] names = [.. Names.Select(name => options.Language == Language.Dutch ? name.Dutch : name.English)];
        var sentence = options.Language == Language.Dutch ? "uitleg" : "explanation";
        csv.WriteRecord(options.Explain is null ? names : [.. names, sentence]);
        foreach (var row in rows.Where(row => !row.IsToldByStep))
        {
            var fields = FieldsOf(row, options.Language);
            csv.WriteRecord(
                options.Explain is null ? fields : [.. fields, Printable.Line(row.Explain(options.Language))]
            );
        }
    }

    private static string[] FieldsOf(AgendaRow row, Language language) =>
        [
            row.Case,
            row.Day is { } day ? LocalDatePattern.Iso.Format(day) : "",
            row.DaysLeft?.ToString(CultureInfo.InvariantCulture) ?? "",
            row.DaysLate?.ToString(CultureInfo.InvariantCulture) ?? "",
            row.Kind.Explain(language),
            Printable.Line(What(row, language)),
            row.Who is { } who ? CaseTexts.Of(who).In(language) : "",
            row.Force is { } force ? CaseTexts.Of(force).In(language) : "",
            Printable.Line(NormTexts.Gives(row.Norm, row.Law).In(language, row.Policy)),
            Printable.Line($"{row.Citation.ToShortString()}{(row.TermCitation is { } term ? $"; {term}" : "")}"),
            Printable.Line(row.Citation.Regulation.Title),
        ];

    /// <summary>The term, the step or the breach by its name; who, and how far it binds, have columns of their own.</summary>
    private static string What(AgendaRow row, Language language) =>
        row switch
        {
            { Term: { } term } => term.Explain(language, row.Policy),
            { Step: { } step } => step.Explain(language, row.Policy),
            _ => row.Breach.GetValueOrDefault().Explain(language, row.Policy),
        };
}
