using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <content>The options that several commands have.</content>
internal static partial class CommandLine
{
    /// <summary>The option with the language of everything.</summary>
    public const string LangName = "--lang";

    /// <summary>The option with the language of explanations.</summary>
    public const string ExplainName = "--explain";

    private static Choice<Language> Lang() =>
        new(LangName, Languages.Choices)
        {
            Description =
                "The language of texts, messages and errors: Dutch (nl) or English (en). Without it: that of --explain, or else "
                + "texts in Dutch and messages in English.",
            Recursive = true,
        };

    private static Choice<Language> Explain(string description) =>
        new(ExplainName, Languages.Choices) { Description = description };

    private static Choice<OutputFormat> Format(string description) =>
        new("--format", ("json", OutputFormat.Json), ("text", OutputFormat.Text))
        {
            Description = $"{description} Without it: text on a terminal, json in a file or a pipe.",
        };

    private static Option<string?> PolicyOption(Terminal terminal, Option<FileInfo[]> policyFiles) =>
        WithPolicies(
            new Option<string?>("--policy")
            {
                Description =
                    $"The policy: {string.Join(", ", BuiltInPolicies.All.Select(policy => policy.Key))}, or that of a policy file.",
                HelpName = "key",
            },
            terminal,
            policyFiles
        );

    /// <summary>The option completed with the keys of the policies, also of those in the files that are given.</summary>
    private static T WithPolicies<T>(T option, Terminal terminal, Option<FileInfo[]> policyFiles)
        where T : Option
    {
        option.CompletionSources.Add(context =>
            PolicyFiles
                .ReadQuietly(
                    terminal,
                    (context.ParseResult.GetResult(policyFiles)?.Tokens ?? []).Select(token => new FileInfo(
                        token.Value
                    ))
                )
                .All.Select(policy => policy.Key)
        );
        return option;
    }

    private static Option<FileInfo[]> PolicyFileOption(string use) =>
        Existing(
            new Option<FileInfo[]>("--policy-file")
            {
                Description = $"A file with the policy of a municipality that is not built in; can be repeated. {use}",
                HelpName = "policy.json",
            }
        );

    private static Option<FileInfo> CasesOption(string description) =>
        Existing(
            new Option<FileInfo>("--file")
            {
                Description = description,
                HelpName = "cases.jsonl",
                Required = true,
            }
        );

    /// <summary>The option, of which the files must be there.</summary>
    private static Option<T> Existing<T>(Option<T> option)
        where T : class
    {
        _ = option switch
        {
            Option<FileInfo[]> several => several.AcceptExistingOnly(),
            Option<FileInfo> one => (Option)one.AcceptExistingOnly(),
            _ => throw new NotSupportedException($"{option.Name} takes no file."),
        };
        option.Validators.Add(RefuseFolders);
        return option;
    }

    /// <summary>The argument, of which the file must be there.</summary>
    private static Argument<FileInfo> Existing(Argument<FileInfo> argument)
    {
        argument.AcceptExistingOnly().Validators.Add(RefuseFolders);
        return argument;
    }

    /// <summary>A folder is no file, and is refused here; the words for it are those for a file that is not there.</summary>
    private static void RefuseFolders(SymbolResult result)
    {
        foreach (var folder in result.Tokens.Where(token => Directory.Exists(token.Value)))
        {
            result.AddError(folder.Value);
        }
    }

    /// <summary>An option that is given or not, without a value.</summary>
    private static Option<bool> Flag(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };

    private static LocalDate Day(Terminal terminal, ArgumentResult result)
    {
        var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (
            LocalDatePattern.Iso.Parse(given).TryGetValue(default, out var day)
            && day >= DateBounds.Earliest
            && day <= DateBounds.Latest
        )
        {
            return day;
        }

        var (first, last) = (
            LocalDatePattern.Iso.Format(DateBounds.Earliest),
            LocalDatePattern.Iso.Format(DateBounds.Latest)
        );
        var name = (result.Parent as OptionResult)?.Option.Name;
        Refuse(
            terminal,
            result,
            $"Optie '{name}': '{given}' kan hier niet; geef een datum die bestaat, zoals 2026-03-01, van {first} tot en met {last}.",
            $"Option '{name}': '{given}' is not allowed here; give a date that exists, such as 2026-03-01, from {first} to {last}."
        );
        return default;
    }

    private static void Refuse(Terminal terminal, SymbolResult result, string dutch, string english) =>
        result.AddError(new Text(dutch, english).In(terminal.Languages.Messages));
}
