using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace BeschutWerk.Rules.Tool;

/// <content>The command <c>review</c>.</content>
internal static partial class CommandLine
{
    private static Command Review(Terminal terminal)
    {
        var file = new Argument<FileInfo?>("case.json")
        {
            Description = "The case file, one JSON object. Without it: standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var on = new Option<LocalDate>("--on")
        {
            Description = "The day on which the case is reviewed; later events are left out of account.",
            HelpName = "2026-03-01",
            Required = true,
            CustomParser = Day,
        };
        var policyFiles = PolicyFileOption("The case can name its policy by its key.");
        var format = Format("json: one JSON object, the default. text: for people.");
        var explain = new Option<Language?>("--explain")
        {
            Description =
                "Adds explanations in Dutch (nl) or English (en). With --format text: its language, nl by default.",
            HelpName = "nl|en",
            CustomParser = result => Choice(result, ("nl", Language.Dutch), ("en", Language.English)),
        };
        var review = new Command(
            "review",
            "Reviews a case on a day: where it stands, its terms, what can or must be done, what was against the rules."
        )
        {
            file,
            on,
            policyFiles,
            format,
            explain,
        };
        review.SetAction(parsed =>
            ReviewCommand.Run(
                terminal,
                parsed.GetValue(file),
                parsed.GetRequiredValue(on),
                parsed.GetValue(policyFiles) ?? [],
                parsed.GetValue(format) ?? OutputFormat.Json,
                parsed.GetValue(explain)
            )
        );
        return review;
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
}
