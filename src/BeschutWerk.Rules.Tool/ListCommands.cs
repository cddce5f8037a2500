using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using Spectre.Console;

namespace BeschutWerk.Rules.Tool;

/// <summary>The commands that list what the library knows: <c>rules</c>, <c>norms</c> and <c>policy</c>.</summary>
internal static class ListCommands
{
    private const int WidthForFiles = 200;

    public static int Rules(Terminal terminal, OutputFormat? format)
    {
        if (format == OutputFormat.Json)
        {
            return WriteJson(terminal, CatalogueJson.WriteRules);
        }

        var text = new StringBuilder(
            "Facts: ! is required; ~ means there is none when absent; others are unknown when absent.\n"
        );
        foreach (var rule in RuleCatalogue.All)
        {
            text.Append('\n').Append(rule.Key).Append('\n');
            foreach (var fact in rule.Facts.Where(fact => fact.List is null))
            {
                text.Append($"    {fact.Name}{Mark(fact.Requirement)}: {fact.Form}\n");
            }

            AppendList(text, "outcomes", rule.Outcomes);
            AppendList(text, "values", rule.Values);
            AppendList(text, "norms", rule.Grounds.Concat(rule.Norms).Select(norm => norm.ToString()));
        }

        terminal.Output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        return ExitStatus.AllDecided;
    }

    public static int Norms(Terminal terminal, Policy policy, OutputFormat? format, Language? explain)
    {
        if (format == OutputFormat.Json)
        {
            return WriteJson(terminal, writer => CatalogueJson.WriteNorms(writer, policy));
        }

        var table = new Table
        {
            Title = new TableTitle(Markup.Escape(policy.Regulation.Title)),
            Border = TableBorder.Minimal,
        };
        table.AddColumns(
            "Id",
            "Norm",
            "Citation",
            "Kind",
            "Force",
            "Term or number",
            explain is null ? "Rules" : "In words"
        );
        foreach (var provision in policy.Provisions)
        {
            var description = NormTable.Of(provision.Norm);
            var rules = explain is { } language
                ? provision.Norm.Explain(policy, language) ?? ""
                : string.Join(", ", RuleCatalogue.DecidedBy(provision.Norm).Select(rule => rule.Key));
            table.AddRow(
                new Text(description.Id),
                new Text(provision.Norm.ToString()),
                new Text(provision.Citation.ToShortString()),
                new Text(Words.Of(description.Kind)),
                new Text(Words.Of(description.Force)),
                new Text(NumbersOf(provision)),
                new Text(provision.RefersTo is { } document ? Printable.Of($"see {document}") : rules)
            );
        }

        using var writer = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
            }
        );
        console.Profile.Width = WidthForFiles;
        console.Write(table);
        return ExitStatus.AllDecided;
    }

    /// <summary>A policy as the file from which it can be read again.</summary>
    public static int PolicyFile(Terminal terminal, Policy policy) =>
        WriteJson(terminal, writer => PolicyJson.Write(writer, policy));

    private static int WriteJson(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(terminal.Output, PolicyJson.WriterOptions))
        {
            write(writer);
        }

        terminal.Output.Write("\n"u8);
        return ExitStatus.AllDecided;
    }

    private static void AppendList(StringBuilder text, string heading, IEnumerable<string> items)
    {
        var list = string.Join(", ", items);
        if (list.Length > 0)
        {
            text.Append($"  {heading}: {list}\n");
        }
    }

    private static string NumbersOf(Provision provision)
    {
        var days =
            provision.FirstDay is null && provision.LastDay is null
                ? null
                : FormattableString.Invariant($"{provision.FirstDay:uuuu-MM-dd} - {provision.LastDay:uuuu-MM-dd}");
        string?[] numbers =
        [
            provision.Term?.ToString(),
            provision.Percentage?.ToString(),
            provision.Hours?.ToString(),
            days,
        ];
        return string.Join(", ", numbers.OfType<string>());
    }

    private static string Mark(FactRequirement requirement) =>
        requirement switch
        {
            FactRequirement.Required => "!",
            FactRequirement.NoneWhenAbsent => "~",
            _ => "",
        };
}
