using System.CommandLine;
using System.CommandLine.Parsing;
using BeschutWerk.Rules.Json;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// What is wrong with a command line, in both languages: each time with the option or argument, with what is allowed, and with
/// what a misspelt name may have meant.
/// </summary>
internal static class UsageErrors
{
    /// <summary>The errors, each once.</summary>
    public static IReadOnlyList<Text> Of(ParseResult parsed)
    {
        var told = new List<Text>();
        foreach (var results in parsed.Errors.GroupBy(error => OptionOf(error.SymbolResult) ?? error.SymbolResult))
        {
            told.AddRange(
                results.Key switch
                {
                    OptionResult option => OfOption(option, results),
                    ArgumentResult argument => OfArgument(parsed, argument, results),
                    _ => OfCommand(parsed, results),
                }
            );
        }

        return told;
    }

    /// <summary>Whether nothing is wrong but that files are not there: then the help has no more to tell.</summary>
    public static bool AreAbsentFiles(ParseResult parsed) =>
        parsed.Errors.All(error =>
            error.SymbolResult is { Tokens: { Count: > 0 } tokens } result
            && TakesFiles(result)
            && tokens.All(token => !IsOption(token.Value))
            && tokens.Any(token => !File.Exists(token.Value))
        );

    /// <summary>The option that a value stands behind; null where it stands by itself.</summary>
    private static OptionResult? OptionOf(SymbolResult? result) =>
        result as OptionResult ?? result?.Parent as OptionResult;

    private static IEnumerable<Text> OfOption(OptionResult result, IEnumerable<ParseError> errors)
    {
        var name = result.Option.Name;
        var words = (result.Option as IChoice)?.Words;
        if (result.IdentifierToken is null)
        {
            return [new($"Optie '{name}' is verplicht.", $"Option '{name}' is required.")];
        }

        if (result.Tokens.All(token => IsOption(token.Value)))
        {
            var one = words is null ? new Text("", "") : new(OneOf(words, "of"), OneOf(words, "or"));
            return
            [
                new($"Optie '{name}' vraagt een waarde{one.Dutch}.", $"Option '{name}' needs a value{one.English}."),
            ];
        }

        if (result.Tokens.Count > result.Option.Arity.MaximumNumberOfValues)
        {
            return [new($"Optie '{name}' staat er meer dan één keer.", $"Option '{name}' is given more than once.")];
        }

        return words is not null
            ? NotAmong(new($"Optie '{name}': ", $"Option '{name}': "), result, words)
            : OfFiles(new($"Optie '{name}': er", $"Option '{name}': there"), result) ?? Own(errors);
    }

    private static IEnumerable<Text> OfArgument(
        ParseResult parsed,
        ArgumentResult result,
        IEnumerable<ParseError> errors
    )
    {
        if (result.Tokens.Count == 0)
        {
            var name = result.Argument.Name;
            return [new($"Geef '{name}' op.", $"'{name}' is required.")];
        }

        if (result.Tokens.Where(token => IsOption(token.Value)).ToList() is { Count: > 0 } options)
        {
            return options.Select(token => NoOption(parsed, token.Value));
        }

        return result.Argument is IChoice choice
            ? NotAmong(new("", ""), result, choice.Words)
            : OfFiles(new("Er", "There"), result) ?? Own(errors);
    }

    /// <summary>Words that are not expected, a command that is missing, or what the command itself refuses.</summary>
    private static IEnumerable<Text> OfCommand(ParseResult parsed, IEnumerable<ParseError> errors)
    {
        var command = parsed.CommandResult.Command;
        var unexpected = parsed.UnmatchedTokens;
        if (command.Subcommands.Count > 0)
        {
            var commands = command.Subcommands.Select(sub => sub.Name).ToList();
            var all = string.Join(", ", commands);
            return (unexpected.Count > 0 ? unexpected[0] : null) switch
            {
                null => [new($"Geef een opdracht: {all}.", $"Give a command: {all}.")],
                var option when IsOption(option) => [NoOption(parsed, option)],
                var word =>
                [
                    new(
                        $"Er is geen opdracht '{word}'; de opdrachten zijn {all}.{Meant(word, commands).Dutch}",
                        $"There is no command '{word}'; the commands are {all}.{Meant(word, commands).English}"
                    ),
                ],
            };
        }

        var options = unexpected.Where(IsOption).ToList();
        var isValueOfOption = options.Count > 0 || parsed.CommandResult.Tokens.Any(token => IsOption(token.Value));
        return
        [
            .. options.Select(option => NoOption(parsed, option)),
            .. unexpected
                .Where(word => !isValueOfOption && !IsOption(word))
                .Select(word => new Text($"'{word}' hoort hier niet.", $"'{word}' is not expected here.")),
            .. Own(
                errors.Where(error =>
                    !unexpected.Any(word => error.Message.Contains($"'{word}'", StringComparison.Ordinal))
                )
            ),
        ];
    }

    private static Text NoOption(ParseResult parsed, string given)
    {
        var name = given.Split('=', ':')[0];
        var options = new List<string>();
        for (
            SymbolResult? result = parsed.CommandResult;
            result is CommandResult { Command: var command };
            result = result.Parent
        )
        {
            options.AddRange(command.Options.Select(option => option.Name));
        }

        var meant = Meant(name, options);
        return new($"Er is geen optie '{name}'.{meant.Dutch}", $"There is no option '{name}'.{meant.English}");
    }

    private static IEnumerable<Text> NotAmong(Text before, SymbolResult result, IReadOnlyList<string> words)
    {
        var all = string.Join(", ", words);
        return result
            .Tokens.Select(token => token.Value)
            .Where(word => !words.Contains(word, StringComparer.Ordinal))
            .Select(word => (Word: word, Meant: Meant(word, words)))
            .Select(wrong => new Text(
                $"{before.Dutch}'{wrong.Word}' kan hier niet; kies uit {all}.{wrong.Meant.Dutch}",
                $"{before.English}'{wrong.Word}' is not allowed here; choose one of {all}.{wrong.Meant.English}"
            ));
    }

    /// <summary>The files that are not there; null where something else is wrong.</summary>
    private static List<Text>? OfFiles(Text before, SymbolResult result)
    {
        var absent = result.Tokens.Select(token => token.Value).Where(path => !File.Exists(path)).ToList();
        return TakesFiles(result) && absent.Count > 0 ? absent.ConvertAll(Absent) : null;

        Text Absent(string path) =>
            Directory.Exists(path)
                ? new(
                    $"{before.Dutch} is geen bestand '{path}': dat is een map.",
                    $"{before.English} is no file '{path}': it is a folder."
                )
                : new($"{before.Dutch} is geen bestand '{path}'.", $"{before.English} is no file '{path}'.");
    }

    /// <summary>What the tool itself refused, in the language that was asked for.</summary>
    private static IEnumerable<Text> Own(IEnumerable<ParseError> errors) =>
        errors.Select(error => new Text(error.Message, error.Message));

    private static bool TakesFiles(SymbolResult result)
    {
        var type = (result as OptionResult)?.Option.ValueType ?? (result as ArgumentResult)?.Argument.ValueType;
        return type == typeof(FileInfo) || type == typeof(FileInfo[]);
    }

    private static bool IsOption(string word) => word is ['-', _, ..] && !Path.Exists(word);

    private static string OneOf(IReadOnlyList<string> words, string or) => $": {Listed(words, or)}";

    private static string Listed(IReadOnlyList<string> words, string or) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} {or} {words[^1]}";

    /// <summary>What a misspelt name may have meant, as a question behind the message; nothing where no name is near.</summary>
    public static Text Meant(string given, IEnumerable<string> names)
    {
        var near = NearNames.Of(given, names).ToList();
        return near.Count == 0
            ? new("", "")
            : new($" Bedoelt u {Listed(near, "of")}?", $" Did you mean {Listed(near, "or")}?");
    }
}
