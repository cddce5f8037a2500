using System.Globalization;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Json;

/// <summary>
/// Places as texts write them, in the form of a policy file: <c>Artikel 4.1, tweede lid, onderdeel b, onder 2°</c> is
/// <c>art. 4.1 lid 2 onder b sub 2</c>.
/// </summary>
internal static class UsualPlaces
{
    private const int Longest = 120;

    private static readonly string[] Ordinals =
    [
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "vijfde",
        "zesde",
        "zevende",
        "achtste",
        "negende",
        "tiende",
        "elfde",
        "twaalfde",
    ];

#pragma warning disable MA0009 // short input, no quantifier within another
    private static readonly (Regex Pattern, string Replacement)[] Rewritings =
    [
        (Pattern(@"[,;()°º]"), " "),
        (Pattern(@"\s+"), " "),
        (Pattern(@"\b(artikel|art)\b\.?\s*"), "art. "),
        (Pattern(@"§\s*|\bpar\.\s*"), "paragraaf "),
        (Pattern(@"\b(lid|leden)\s+(?<number>[0-9]+[a-z]?)\.?"), "lid ${number}"),
        (Pattern(@"\b(onderdeel|onder ten)\b"), "onder"),
        (
            Pattern(@"\bonder (?<part>[a-z]{1,2}|[0-9]+)\.?\s+(onder|sub)\s+(?<sub>[a-z0-9]+)"),
            "onder ${part} sub ${sub}"
        ),
        (Pattern(@"(?<before>(art\. |lid )[0-9.:a-z]+) sub "), "${before} onder "),
        (Pattern(@"\s+"), " "),
    ];
#pragma warning restore MA0009

    /// <summary>The place that a text may mean; null where none can be told.</summary>
    public static string? Of(string text, Regulation regulation)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var place = text.ToLower(CultureInfo.InvariantCulture);
        for (var i = 0; i < Ordinals.Length; i++)
        {
            place = place.Replace($"{Ordinals[i]} lid", FormattableString.Invariant($"lid {i + 1}"));
        }

        place = Rewritings.Aggregate(
            place,
            (read, rewriting) => rewriting.Pattern.Replace(read, rewriting.Replacement)
        );
        place = place.Trim(' ', '.');
        string[] candidates = [place, WithCapitals(place)];
        foreach (var candidate in candidates)
        {
            if (Citation.TryParse(candidate, regulation, out var citation))
            {
                return citation.ToShortString();
            }
        }

        return null;
    }

    /// <summary>A chapter or annex with a Roman number or a letter, which stand in capitals.</summary>
    private static string WithCapitals(string place)
    {
        var parts = place.Split(' ');
        if (parts.Length > 1 && parts[0] is "hoofdstuk" or "bijlage")
        {
            parts[1] = parts[1].ToUpper(CultureInfo.InvariantCulture);
        }

        return string.Join(" ", parts);
    }

#pragma warning disable MA0009 // the input is short
    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
#pragma warning restore MA0009
}
