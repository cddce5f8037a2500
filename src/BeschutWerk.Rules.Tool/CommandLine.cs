using System.CommandLine;

namespace BeschutWerk.Rules.Tool;

/// <summary>The commands and options of the tool.</summary>
internal static partial class CommandLine
{
    private const string Examples = """

        One question, with the explanation in English:

          echo '{"rule": "indication.term", "policy": "nuenen-2019",
                 "facts": {"on": "2026-03-03", "adviceReceivedOn": "2026-01-05"}}' | tr -d '\n' |
            beschutwerk decide --format text --explain en
        """;

    /// <summary>Runs the tool.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        using var output = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine(error.Message);
            }

            terminal.Error.WriteLine("Run 'beschutwerk --help' for the commands and options.");
            return ExitStatus.WrongUsage;
        }

        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitStatus.WrongUsage;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            "Decides questions under the policy rules for sheltered work (beschut werk); every decision names its article."
                + Environment.NewLine
                + Examples
        );
        root.Subcommands.Add(Review(terminal));
        root.Subcommands.Add(Decide(terminal));
        root.Subcommands.Add(Rules(terminal));
        root.Subcommands.Add(Norms(terminal));
        return root;
    }

    private static Command Decide(Terminal terminal)
    {
        var file = new Option<FileInfo?>("--file")
        {
            Description = "The file with questions, one JSON object a line. Without it: standard input.",
            HelpName = "questions.jsonl",
        };
        var format = Format("json: one JSON line for each question. text: for people.");
        var explain = new Option<Language?>("--explain")
        {
            Description =
                "Adds an explanation in Dutch (nl) or English (en). With --format text: its language, nl by default.",
            HelpName = "nl|en",
            CustomParser = result => Choice(result, ("nl", Language.Dutch), ("en", Language.English)),
        };
        var decide = new Command("decide", "Decides questions: one JSON line in, one answer out, in the same order.")
        {
            file,
            format,
            explain,
        };
        decide.SetAction(parsed =>
            DecideCommand.Run(terminal, parsed.GetValue(file), parsed.GetValue(format), parsed.GetValue(explain))
        );
        return decide;
    }

    private static Command Rules(Terminal terminal)
    {
        var format = Format("text: for people, the default. json: a list of objects.");
        var rules = new Command("rules", "Lists the rules: the facts they ask for and the outcomes they give.")
        {
            format,
        };
        rules.SetAction(parsed => ListCommands.Rules(terminal, parsed.GetValue(format)));
        return rules;
    }

    private static Command Norms(Terminal terminal)
    {
        var policy = new Option<Policy>("--policy")
        {
            Description = $"The policy: {string.Join(", ", BuiltInPolicies.All)}.",
            HelpName = "key",
            Required = true,
            CustomParser = result => Choice(result, [.. BuiltInPolicies.All.Select(p => (p.Key, p))]),
        };
        var format = Format("text: for people, the default. json: a list of objects.");
        var norms = new Command("norms", "Lists the norms of a policy with their citations.") { policy, format };
        norms.SetAction(parsed =>
            ListCommands.Norms(terminal, parsed.GetRequiredValue(policy), parsed.GetValue(format))
        );
        return norms;
    }

    private static Option<OutputFormat?> Format(string description) =>
        new("--format")
        {
            Description = description,
            HelpName = "json|text",
            CustomParser = result =>
                Choice<OutputFormat?>(result, ("json", OutputFormat.Json), ("text", OutputFormat.Text)),
        };

    private static T? Choice<T>(
        System.CommandLine.Parsing.ArgumentResult result,
        params ReadOnlySpan<(string Word, T Value)> choices
    )
    {
        var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, given, StringComparison.Ordinal))
            {
                return value;
            }

            words.Add(word);
        }

        result.AddError($"'{given}' is not allowed here; choose one of {string.Join(", ", words)}.");
        return default;
    }
}
