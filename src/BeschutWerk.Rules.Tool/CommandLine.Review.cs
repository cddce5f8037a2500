using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <content>The command <c>review</c>.</content>
internal static partial class CommandLine
{
    private static Command Review(Terminal terminal)
    {
        var arguments = new ReviewArguments();
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
                result.AddError("Option '--file' stands alone: no case file, '--receipt' or '--html' beside it.");
            }

            if (result.GetValue(arguments.Parallel) && !IsGiven(result.GetResult(arguments.Cases)))
            {
                result.AddError("Option '--parallel' goes with '--file'.");
            }
        });
        review.SetAction(parsed => ReviewCommand.Run(terminal, arguments.Options(parsed)));
        return review;
    }

    private static bool IsGiven(System.CommandLine.Parsing.SymbolResult? result) => result is { Tokens.Count: > 0 };

    private static Command Replay(Terminal terminal)
    {
        var receipt = new Argument<FileInfo>("receipt.json")
        {
            Description = "The receipt that 'review --receipt' wrote.",
        };
        var policy = new Option<string?>("--policy")
        {
            Description = "Decides the case under this policy instead of the one that the receipt holds.",
            HelpName = "key",
        };
        var policyFiles = PolicyFileOption("Without --policy: the policy to decide under.");
        var format = CommandLine.Format("json: one JSON object, the default. text: for people.");
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
                parsed.GetValue(format) ?? OutputFormat.Json,
                parsed.GetValue(explain) ?? Language.Dutch
            )
        );
        return replay;
    }

    private static LocalDate Day(System.CommandLine.Parsing.ArgumentResult result)
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

        result.AddError(
            $"'{given}' is not allowed here; give a date that exists, such as 2026-03-01, "
                + $"from {LocalDatePattern.Iso.Format(DateBounds.Earliest)} to {LocalDatePattern.Iso.Format(DateBounds.Latest)}."
        );
        return default;
    }

    private static Option<Language?> Explain(string description) =>
        new("--explain")
        {
            Description = description,
            HelpName = "nl|en",
            CustomParser = result => Choice(result, ("nl", Language.Dutch), ("en", Language.English)),
        };

    /// <summary>The arguments and options of <c>review</c>.</summary>
    private sealed class ReviewArguments
    {
        public Argument<FileInfo?> Case { get; } =
            new("case.json")
            {
                Description = "The case file, one JSON object. Without it: standard input.",
                Arity = ArgumentArity.ZeroOrOne,
            };

        public Option<FileInfo?> Cases { get; } =
            new("--file")
            {
                Description = "Reviews many cases instead: a file with one case a line, answered in the same order.",
                HelpName = "cases.jsonl",
            };

        public Option<bool> Parallel { get; } =
            new("--parallel")
            {
                Description = "With --file: reviews the cases on all processors; the answers stand in the same order.",
            };

        public Option<LocalDate> On { get; } =
            new("--on")
            {
                Description = "The day on which the case is reviewed; later events are left out of account.",
                HelpName = "2026-03-01",
                Required = true,
                CustomParser = Day,
            };

        public Option<FileInfo[]> PolicyFiles { get; } = PolicyFileOption("The case can name its policy by its key.");

        public Option<OutputFormat?> Format { get; } =
            CommandLine.Format("json: one JSON object, the default. text: for people.");

        public Option<Language?> Explain { get; } =
            CommandLine.Explain(
                "Adds explanations in Dutch (nl) or English (en). With --format text: its language, nl by default."
            );

        public Option<bool> WhatIf { get; } =
            new("--what-if")
            {
                Description = "Adds to each negative decision what would change it: the smallest changes of its facts.",
            };

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
            new("--force")
            {
                Description = "Replaces a receipt of another case too, and a file that is no receipt or no page.",
            };

        public ReviewOptions Options(ParseResult parsed) =>
            new(
                parsed.GetRequiredValue(On),
                parsed.GetValue(PolicyFiles) ?? [],
                parsed.GetValue(Format) ?? OutputFormat.Json,
                parsed.GetValue(Explain)
            )
            {
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
