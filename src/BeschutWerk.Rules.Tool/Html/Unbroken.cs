using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tool;

/// <summary>Texts in which a date and a place in the rules stay on one line: <c>16 maart</c>, <c>art. 4 lid 1</c>.</summary>
internal static partial class Unbroken
{
    private const string NoBreak = "\u00A0";

    public static string Of(string text) => Inside().Replace(text, NoBreak);

    /// <summary>A space between a day and its month, and behind a word that only counts together with the next.</summary>
    [GeneratedRegex(
        @"(?<=\b[0-9]{1,2}) (?=(?:jan|feb|maart|march|apr|may|mei|jun|jul|aug|sep|o[ck]t|nov|dec)\p{L}*\b)|(?<=\b(?:art\.|lid|onder|p\.|al\.)) (?=(?:[0-9]+[a-z]?|[a-z])\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Inside();
}
