using System.CommandLine;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <content>The command <c>review</c>.</content>
internal static partial class CommandLine
{
    private static Command Review(Terminal terminal)
    {
        var arguments = new ReviewArguments(terminal);
        var review = new Command(
            "review",
            "Reviews a case on a day: where it stands, its terms, what can or must be done, what was against the rules."
        )
        {
            arguments.Case,
            arguments.Cases,
            arguments.Parallel,
            arguments.On,
            arguments.PolicyFiles,
            arguments.Format,
            arguments.Explain,
            arguments.WhatIf,
            arguments.Receipt,
            arguments.Html,
            arguments.Force,
        };
        review.Validators.Add(result =>
        {
            if (
                IsGiven(result.GetResult(arguments.Cases))
                && (
                    IsGiven(result.GetResult(arguments.Case))
                    || IsGiven(result.GetResult(arguments.Receipt))
                    || IsGiven(result.GetResult(arguments.Html))
                )
            )
            {
                Refuse(
                    terminal,
                    result,
                    "Optie '--file' staat alleen: geen zaak, '--receipt' of '--html' ernaast.",
                    "Option '--file' stands alone: no case file, '--receipt' or '--html' beside it."
                );
            }

            if (result.GetValue(arguments.Parallel) && IsGiven(result.GetResult(arguments.Case)))
            {
                Refuse(
                    terminal,
                    result,
                    "Optie '--parallel' hoort bij veel zaken, van '--file' of standaardinvoer.",
                    "Option '--parallel' goes with many cases, of '--file' or standard input."
                );
            }
        });
        review.SetAction(parsed => ReviewCommand.Run(terminal, arguments.Options(parsed)));
        return review;
    }

    private static bool IsGiven(System.CommandLine.Parsing.SymbolResult? result) => result is { Tokens.Count: > 0 };

    private static Command Replay(Terminal terminal)
    {
        var receipt = Existing(
            new Argument<FileInfo>("receipt.json") { Description = "The receipt that 'review --receipt' wrote." }
        );
        var policyFiles = PolicyFileOption("Without --policy: the policy to decide under.");
        var policy = WithPolicies(
            new Option<string?>("--policy")
            {
                Description = "Decides the case under this policy instead of the one that the receipt holds.",
                HelpName = "key",
            },
            terminal,
            policyFiles
        );
        var format = Format("json: one JSON object. text: for people.");
        var explain = Explain("The language of --format text: Dutch (nl, the default) or English (en).");
        var replay = new Command("replay", "Decides the case of a receipt again and tells what differs, and why.")
        {
            receipt,
            policy,
            policyFiles,
            format,
            explain,
        };
        replay.SetAction(parsed =>
            ReplayCommand.Run(
                terminal,
                parsed.GetRequiredValue(receipt),
                parsed.GetValue(policy),
                parsed.GetValue(policyFiles) ?? [],
                terminal.Format(parsed.GetValue(format))
            )
        );
        return replay;
    }

    /// <summary>The arguments and options of <c>review</c>.</summary>
    private sealed class ReviewArguments(Terminal terminal)
    {
        public Argument<FileInfo> Case { get; } =
            Existing(
                new Argument<FileInfo>("case.json")
                {
                    Description =
                        "The case file, one JSON object. Without it: standard input, with one case, or with many, one a line.",
                    Arity = ArgumentArity.ZeroOrOne,
                }
            );

        public Option<FileInfo> Cases { get; } =
            Existing(
                new Option<FileInfo>("--file")
                {
                    Description =
                        "Reviews many cases instead: a file with one case a line, answered in the same order.",
                    HelpName = "cases.jsonl",
                }
            );

        public Option<bool> Parallel { get; } =
            Flag("--parallel", "Reviews many cases on all processors; the answers stand in the same order.");

        public Option<LocalDate> On { get; } =
            new("--on")
            {
                Description = "The day on which the case is reviewed; later events are left out of account.",
                HelpName = "2026-03-01",
                Required = true,
                CustomParser = result => Day(terminal, result),
            };

        public Option<FileInfo[]> PolicyFiles { get; } = PolicyFileOption("The case can name its policy by its key.");

        public Choice<OutputFormat> Format { get; } =
            CommandLine.Format("json: one JSON object for each case. text: for people.");

        public Choice<Language> Explain { get; } =
            CommandLine.Explain(
                "Adds explanations in Dutch (nl) or English (en). With --format text: its language, nl by default."
            );

        public Option<bool> WhatIf { get; } =
            Flag(
                "--what-if",
                "Adds to each negative decision what would change it: the smallest changes of its facts."
            );

        public Option<FileInfo?> Receipt { get; } =
            new("--receipt")
            {
                Description = "Writes a receipt, from which 'replay' can decide the same case again years later.",
                HelpName = "r.json",
            };

        public Option<FileInfo?> Html { get; } =
            new("--html")
            {
                Description =
                    "Writes a page with the time line of the case, for screen and paper, in the language of --explain.",
                HelpName = "report.html",
            };

        public Option<bool> Force { get; } =
            Flag("--force", "Replaces a receipt of another case too, and a file that is no receipt or no page.");

        public ReviewOptions Options(ParseResult parsed) =>
            new(
                parsed.GetRequiredValue(On),
                parsed.GetValue(PolicyFiles) ?? [],
                terminal.Format(parsed.GetValue(Format)),
                parsed.GetValue(Explain)
            )
            {
                Language = terminal.Languages.Texts,
                Case = parsed.GetValue(Case),
                Cases = parsed.GetValue(Cases),
                WhatIf = parsed.GetValue(WhatIf),
                IsParallel = parsed.GetValue(Parallel),
                Receipt = parsed.GetValue(Receipt),
                Html = parsed.GetValue(Html),
                Force = parsed.GetValue(Force),
            };
    }
}
