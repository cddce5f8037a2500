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

    /// <summary>Every norm of a policy with everything that it asks, and what the law wants besides.</summary>
    public static int Norms(Terminal terminal, Policy policy, bool all, OutputFormat? format, Language language)
    {
        if (format == OutputFormat.Json)
        {
            return WriteJson(terminal, writer => CatalogueJson.WriteNorms(writer, policy, all));
        }

        var table = new Table
        {
            Title = new TableTitle(Markup.Escape(policy.Regulation.Title)),
            Border = TableBorder.Minimal,
        };
        table.AddColumns("Id", "Norm", "Citation", "Kind", "Force", "Term or number", "In words");
        foreach (var provision in policy.Provisions)
        {
            var description = NormTable.Of(provision.Norm);
            table.AddRow(
                new Text(description.Id),
                new Text(provision.Norm.ToString()),
                new Text(Printable.Of(provision.Citation.ToShortString(policy.Regulation))),
                new Text(Words.Of(description.Kind)),
                new Text(Words.Of(provision.Force)),
                new Text(NumbersOf(provision)),
                new Text(Printable.Of(InWords(policy, provision, language)))
            );
        }

        foreach (var row in NormTable.All.Where(row => all && !row.IsNational && !policy.Regulates(row.Norm)))
        {
            table.AddRow(
                new Text(row.Id),
                new Text(row.Norm.ToString()),
                new Text(language == Language.Dutch ? "(niet geregeld)" : "(not regulated)"),
                new Text(Words.Of(row.Kind)),
                new Text(Words.Of(row.Force)),
                new Text(""),
                new Text(row.Norm.Explain(policy, language))
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
        writer.Write(NotSaid(policy, language));
        return ExitStatus.AllDecided;
    }

    private static string InWords(Policy policy, Provision provision, Language language)
    {
        var text = provision.Norm.Explain(policy, language);
        var see = language == Language.Dutch ? "zie" : "see";
        return provision.RefersTo is { } document ? $"{text}; {see} {document}" : text;
    }

    /// <summary>What every ordinance must have since 2017, and this text does not say.</summary>
    private static string NotSaid(Policy policy, Language language)
    {
        Norm[] wanted = [Norm.PreEmploymentProvisions, Norm.SupportingProvisions];
        var absent = wanted.Where(norm => !policy.Regulates(norm)).ToList();
        if (absent.Count == 0 || policy.Equals(BuiltInPolicies.National))
        {
            return "";
        }

        var heading =
            language == Language.Dutch
                ? "Niet geregeld, en door de wet van een verordening gevraagd (Participatiewet art. 10b lid 7):"
                : "Not regulated, and wanted of an ordinance by law (Participatiewet art. 10b lid 7):";
        return $"{heading}\n" + string.Concat(absent.Select(norm => $"- {norm}: {norm.Explain(policy, language)}\n"));
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
