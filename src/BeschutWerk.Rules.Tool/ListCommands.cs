using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Json;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <summary>The commands that list what the library knows: <c>rules</c>, <c>norms</c> and <c>policy</c>.</summary>
internal static class ListCommands
{
    /// <summary>Every rule, or those with some keys, in the order of the catalogue.</summary>
    public static int Rules(Terminal terminal, IReadOnlyCollection<string> keys, OutputFormat format)
    {
        var rules = RuleCatalogue
            .All.Where(rule => keys.Count == 0 || keys.Contains(rule.Key, StringComparer.Ordinal))
            .ToList();
        if (format == OutputFormat.Json)
        {
            return WriteJson(terminal, writer => CatalogueJson.WriteRules(writer, rules));
        }

        var language = terminal.Languages.Messages; // keys and forms are for who writes a question
        var text = new StringBuilder(
            In(
                "Gegevens: ! is verplicht; ~ betekent dat het er niet is als het ontbreekt; de andere zijn onbekend als ze ontbreken.\n",
                "Facts: ! is required; ~ means there is none when absent; others are unknown when absent.\n"
            )
        );
        foreach (var rule in rules)
        {
            text.Append('\n').Append(rule.Key);
            text.Append(language == Language.Dutch ? $": {rule.Explain(language)}\n" : "\n");
            foreach (var fact in rule.Facts.Where(fact => fact.List is null))
            {
                text.Append($"    {fact.Name}{Mark(fact.Requirement)}: {FormWords.Of(fact.Form, language)}\n");
            }

            AppendList(text, In("uitkomsten", "outcomes"), rule.Outcomes);
            AppendList(text, In("waarden", "values"), rule.Values);
            AppendList(text, In("normen", "norms"), rule.Grounds.Concat(rule.Norms).Select(norm => norm.Name()));
        }

        string In(string dutch, string english) => language == Language.Dutch ? dutch : english;

        terminal.Write(text.ToString());
        return ExitStatus.AllDecided;
    }

    /// <summary>Every norm of a policy with everything that it asks, and of national law every version or that of a day.</summary>
    public static int Norms(Terminal terminal, Policy policy, bool all, LocalDate? on, OutputFormat format)
    {
        var language = terminal.Languages.Texts;
        var isNational = string.Equals(policy.Key, BuiltInPolicies.National.Key, StringComparison.Ordinal);
        if (on is not null && !isNational)
        {
            terminal.Tell(
                $"Optie '--on' hoort bij '--policy {BuiltInPolicies.National.Key}': alleen de wet heeft versies.",
                $"Option '--on' goes with '--policy {BuiltInPolicies.National.Key}': only national law has versions."
            );
            terminal.Tell(CommandLine.HelpHint);
            return ExitStatus.WrongUsage;
        }

        if (format == OutputFormat.Json)
        {
            return WriteJson(terminal, writer => CatalogueJson.WriteNorms(writer, policy, all, on));
        }

        return isNational ? Versions(terminal, policy.Statutes, on, language) : Norms(terminal, policy, all, language);
    }

    private static int Norms(Terminal terminal, Policy policy, bool all, Language language)
    {
        var words = new NormWords(language);
        var table = new Listing(Printable.Of(policy.Regulation.Title), words.OfPolicy);
        foreach (var provision in policy.Provisions)
        {
            var description = NormTable.Of(provision.Norm);
            table.Add(
                description.Id,
                provision.Norm.Name(),
                Printable.Of(provision.Citation.ToShortString(policy.Regulation)),
                words.Of(description.Kind),
                words.Of(provision.Force),
                words.NumbersOf(provision),
                Printable.Of(InWords(policy, provision, language))
            );
        }

        foreach (var row in NormTable.All.Where(row => all && !row.IsNational && !policy.Regulates(row.Norm)))
        {
            table.Add(
                row.Id,
                row.Norm.Name(),
                words.NotRegulated,
                words.Of(row.Kind),
                words.Of(row.Force),
                "",
                row.Norm.Explain(policy, language)
            );
        }

        return Write(terminal, table, NotSaid(policy, language));
    }

    /// <summary>The versions of national law, all of them or those of a day, with their days and where they were read.</summary>
    private static int Versions(Terminal terminal, NationalStatutes statutes, LocalDate? on, Language language)
    {
        var law = on is { } day ? statutes.On(day) : statutes.Latest;
        var words = new NormWords(language);
        var table = new Listing(words.Title(on), words.OfVersions);
        foreach (var version in on is null ? statutes : (IEnumerable<StatutoryProvision>)law.Provisions)
        {
            table.Add(
                NormTable.Of(version.Norm).Id,
                version.Norm.Name(),
                version.Provision.Citation.ToString(),
                words.NumbersOf(version),
                words.DaysOf(version),
                words.ReadIn(version),
                version.Norm.Explain((on is null ? statutes.On(version.FirstDay) : law).Policy, language)
            );
        }

        if (on > statutes.LastTextSeen)
        {
            table.Caption = words.LatestText(statutes.LastTextSeen);
        }

        return Write(terminal, table);
    }

    private static int Write(Terminal terminal, Listing table, string below = "")
    {
        table.Write(terminal);
        terminal.Write(below);
        return ExitStatus.AllDecided;
    }

    private static string InWords(Policy policy, Provision provision, Language language)
    {
        var text = provision.Norm.Explain(policy, language);
        return provision.RefersTo is { } document ? $"{text}; {new NormWords(language).See} {document}" : text;
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
        return $"{heading}\n"
            + string.Concat(absent.Select(norm => $"- {norm.Explain(policy, language)} ({norm.Name()})\n"));
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

    private static string Mark(FactRequirement requirement) =>
        requirement switch
        {
            FactRequirement.Required => "!",
            FactRequirement.NoneWhenAbsent => "~",
            _ => "",
        };
}
