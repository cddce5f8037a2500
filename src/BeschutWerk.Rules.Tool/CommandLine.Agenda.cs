using System.CommandLine;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <content>The command <c>agenda</c>.</content>
internal static partial class CommandLine
{
    private static Command Agenda(Terminal terminal)
    {
        var cases = CasesOption("The file with the cases, one a line.");
        var on = new Option<LocalDate>("--on")
        {
            Description = "The first day of the list; every case is reviewed on it, later events left out of account.",
            HelpName = "2026-03-01",
            Required = true,
            CustomParser = result => Day(terminal, result),
        };
        var until = new Option<LocalDate?>("--until")
        {
            Description =
                $"The last day of the list, included; without it {AgendaOptions.UsualDays} days after the first. What is late, "
                + "and what has no day, stands in every list.",
            HelpName = "2026-03-31",
            CustomParser = result => Day(terminal, result),
        };
        var policyFiles = PolicyFileOption("A case can name its policy by its key.");
        var format = AgendaFormatOption();
        var explain = Explain(
            "The language: Dutch (nl, the default) or English (en). With --format json or csv: adds each row in words."
        );
        var agenda = new Command(
            "agenda",
            "Lists of many cases what ends, what must or may be done, and what is late, by day."
        )
        {
            cases,
            on,
            until,
            policyFiles,
            format,
            explain,
        };
        agenda.SetAction(parsed =>
        {
            var first = parsed.GetRequiredValue(on);
            return AgendaCommand.Run(
                terminal,
                new AgendaOptions(
                    parsed.GetRequiredValue(cases),
                    first,
                    parsed.GetValue(until) ?? first.PlusDays(AgendaOptions.UsualDays),
                    parsed.GetValue(policyFiles) ?? [],
                    parsed.GetValue(format) ?? UsualFormat(terminal),
                    parsed.GetValue(explain)
                )
                {
                    Language = terminal.Languages.Texts,
                }
            );
        });
        return agenda;
    }

    private static AgendaFormat UsualFormat(Terminal terminal) =>
        terminal.Format(asked: null) == OutputFormat.Json ? AgendaFormat.Json : AgendaFormat.Text;

    private static Choice<AgendaFormat> AgendaFormatOption() =>
        new(
            "--format",
            ("text", AgendaFormat.Text),
            ("json", AgendaFormat.Json),
            ("csv", AgendaFormat.Csv),
            ("ics", AgendaFormat.Ics)
        )
        {
            Description =
                "text: a table by day, for people. json: one JSON object a row. csv: for a spreadsheet. ics: for a calendar "
                + "program. Without it: text on a terminal, json in a file or a pipe.",
        };
}
