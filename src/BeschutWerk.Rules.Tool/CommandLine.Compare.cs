using System.CommandLine;
using NodaTime;

namespace BeschutWerk.Rules.Tool;

/// <content>The command <c>compare</c>.</content>
internal static partial class CommandLine
{
    private static Command Compare(Terminal terminal)
    {
        var cases = CasesOption("The file with the cases, one a line.");
        var on = new Option<LocalDate>("--on")
        {
            Description = "The day on which every case is reviewed, under both policies.",
            HelpName = "2026-03-01",
            Required = true,
            CustomParser = result => Day(terminal, result),
        };
        var policyFiles = PolicyFileOption("A case and --policy can name its policy by its key.");
        var policy = WithPolicies(OtherPolicyOption(), terminal, policyFiles);
        var format = Format(
            "text: for people. json: one JSON object for each case that differs, and one for the sums."
        );
        var explain = Explain(
            "The language: Dutch (nl, the default) or English (en). With --format json: adds each case in words."
        );
        var html = new Option<FileInfo?>("--html")
        {
            Description = "Writes a page with the sums as bars, for screen and paper, in the language of --explain.",
            HelpName = "report.html",
        };
        var force = Flag("--force", "Replaces a file that is no page too.");
        var compare = new Command(
            "compare",
            "Reviews many cases under their own policy and under another, and tells what differs."
        )
        {
            cases,
            on,
            policy,
            policyFiles,
            format,
            explain,
            html,
            force,
        };
        compare.SetAction(parsed =>
            CompareCommand.Run(
                terminal,
                new CompareOptions(
                    parsed.GetRequiredValue(cases),
                    parsed.GetRequiredValue(on),
                    parsed.GetRequiredValue(policy),
                    parsed.GetValue(policyFiles) ?? [],
                    terminal.Format(parsed.GetValue(format)),
                    parsed.GetValue(explain)
                )
                {
                    Language = terminal.Languages.Texts,
                    Html = parsed.GetValue(html),
                    Force = parsed.GetValue(force),
                }
            )
        );
        return compare;
    }

    private static Option<string> OtherPolicyOption() =>
        new("--policy")
        {
            Description = "The other policy, by its key; each case names its own.",
            HelpName = "key",
            Required = true,
        };
}
