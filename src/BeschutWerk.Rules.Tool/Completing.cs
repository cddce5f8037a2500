using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// Answers a shell that asks what can stand at the cursor: <c>beschutwerk [suggest:20] "beschutwerk review --"</c>, one word a
/// line.
/// </summary>
internal sealed class Completing(RootCommand root, SuggestDirective directive) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value ?? "";
        var cursor =
            parseResult.GetResult(directive)?.Values is [var place]
            && int.TryParse(place, CultureInfo.InvariantCulture, out var given)
                ? Math.Clamp(given, 0, line.Length)
                : line.Length;
        var typed = BehindTheName(line[..cursor]);
        foreach (var item in root.Parse(typed, parseResult.Configuration).GetCompletions(typed.Length))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(item.InsertText ?? item.Label);
        }

        return ExitStatus.AllDecided;
    }

    /// <summary>
    /// What stands behind the name of the tool, which some shells leave out; a value behind <c>=</c> as a word of its own.
    /// </summary>
    private static string BehindTheName(string line)
    {
        var first = line.Split(' ', 2);
        var isNamed = string.Equals(
            Path.GetFileNameWithoutExtension(first[0]),
            "beschutwerk",
            StringComparison.Ordinal
        );
        var rest = isNamed ? first.ElementAtOrDefault(1)?.TrimStart() ?? "" : line;
        var word = rest.LastIndexOf(' ') + 1;
        var value = rest.IndexOf('=', word);
        return value > word && rest.AsSpan(word).StartsWith("--") ? $"{rest[..value]} {rest[(value + 1)..]}" : rest;
    }
}
