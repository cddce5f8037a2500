using System.CommandLine;
using System.CommandLine.Completions;
using NodaTime;

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

    /// <summary>Where to look after wrong usage.</summary>
    public static Text HelpHint { get; } =
        new(
            "'beschutwerk --help' geeft de opdrachten en opties.",
            "Run 'beschutwerk --help' for the commands and options."
        );

    /// <summary>Runs the tool.</summary>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        terminal = terminal with { Languages = Languages.AskedIn(args) };
        using var output = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
        var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not Completing)
        {
            foreach (var error in UsageErrors.Of(parsed))
            {
                terminal.Tell(error);
            }

            if (!UsageErrors.AreAbsentFiles(parsed))
            {
                terminal.Tell(HelpHint);
            }

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
        catch (ToldException exception)
        {
            terminal.Tell(exception.Text);
            return ExitStatus.WrongUsage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Tell(exception.Message);
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
        root.Subcommands.Add(Agenda(terminal));
        root.Subcommands.Add(Compare(terminal));
        root.Subcommands.Add(Replay(terminal));
        root.Subcommands.Add(Decide(terminal));
        root.Subcommands.Add(Rules(terminal));
        root.Subcommands.Add(Norms(terminal));
        root.Subcommands.Add(PolicyFile(terminal));
        root.Subcommands.Add(SchemaCommand.Of(terminal));
        root.Options.Add(Lang());
        foreach (var directive in root.Directives.OfType<SuggestDirective>())
        {
            directive.Action = new Completing(root, directive);
        }

        return root;
    }

    private static Command Decide(Terminal terminal)
    {
        var file = Existing(
            new Option<FileInfo>("--file")
            {
                Description = "The file with questions, one JSON object a line. Without it: standard input.",
                HelpName = "questions.jsonl",
            }
        );
        var policyFiles = PolicyFileOption("Questions can name its policy by its key.");
        var format = Format("json: one JSON line for each question. text: for people.");
        var explain = Explain(
            "Adds an explanation in Dutch (nl) or English (en). With --format text: its language, nl by default."
        );
        var whatIf = Flag(
            "--what-if",
            "Adds what would change each decision: the smallest changes of its facts that give another outcome or force."
        );
        var decide = new Command("decide", "Decides questions: one JSON line in, one answer out, in the same order.")
        {
            file,
            policyFiles,
            format,
            explain,
            whatIf,
        };
        decide.SetAction(parsed =>
            DecideCommand.Run(
                terminal,
                parsed.GetValue(file),
                parsed.GetValue(policyFiles) ?? [],
                terminal.Format(parsed.GetValue(format)),
                parsed.GetValue(explain),
                parsed.GetValue(whatIf)
            )
        );
        return decide;
    }

    private static Command Rules(Terminal terminal)
    {
        var only = new Choices("rule", () => RuleCatalogue.All.Select(rule => rule.Key))
        {
            Description = "The rules to list, by their keys. Without them: all.",
            HelpName = "rule",
        };
        var format = Format("text: for people. json: a list of objects.");
        var rules = new Command("rules", "Lists the rules: the facts they ask for and the outcomes they give.")
        {
            only,
            format,
        };
        rules.SetAction(parsed =>
            ListCommands.Rules(terminal, parsed.GetValue(only) ?? [], terminal.Format(parsed.GetValue(format)))
        );
        return rules;
    }

    private static Command Norms(Terminal terminal)
    {
        var policyFiles = PolicyFileOption("Without --policy: the policy to list.");
        var policy = PolicyOption(terminal, policyFiles);
        var format = Format("text: a table for people. json: a list of objects.");
        var explain = Explain("The language of what each norm asks: Dutch (nl, the default) or English (en).");
        var all = Flag(
            "--all",
            "Lists the norms that the policy does not regulate too: every norm that a policy file can have."
        );
        var on = new Option<LocalDate?>("--on")
        {
            Description = "With --policy national: the law of that day. Without it: every version.",
            HelpName = "2026-03-01",
            CustomParser = result => Day(terminal, result),
        };
        var norms = new Command(
            "norms",
            "Lists the norms of a policy: where each stands and what it asks, with which numbers and conditions."
        )
        {
            policy,
            policyFiles,
            all,
            on,
            format,
            explain,
        };
        norms.SetAction(parsed =>
            WithPolicy(
                terminal,
                parsed.GetValue(policy),
                parsed.GetValue(policyFiles),
                chosen =>
                    ListCommands.Norms(
                        terminal,
                        chosen,
                        parsed.GetValue(all),
                        parsed.GetValue(on),
                        terminal.Format(parsed.GetValue(format))
                    )
            )
        );
        return norms;
    }

    private static Command PolicyFile(Terminal terminal)
    {
        var policyFiles = PolicyFileOption("Without --policy: the policy to check and write.");
        var policy = PolicyOption(terminal, policyFiles);
        var command = new Command("policy", "Writes a policy as a policy file, to check it or to start another from.")
        {
            policy,
            policyFiles,
        };
        command.SetAction(parsed =>
            WithPolicy(
                terminal,
                parsed.GetValue(policy),
                parsed.GetValue(policyFiles),
                chosen => ListCommands.PolicyFile(terminal, chosen)
            )
        );
        return command;
    }

    private static int WithPolicy(Terminal terminal, string? key, FileInfo[]? policyFiles, Func<Policy, int> run) =>
        PolicyFiles.Choose(terminal, key, policyFiles ?? []) is { } policy ? run(policy) : ExitStatus.WrongUsage;
}
