using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// Texts in which what is Dutch on an English page, the titles of texts and the places in them, is marked as Dutch: a screen
/// reader then says it in Dutch. On a Dutch page nothing is in another language.
/// </summary>
internal sealed class MarkedText
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Acts that a text can name without a place in them.</summary>
    private static readonly ImmutableArray<string> Laws =
    [
        NationalLaw.Participatiewet.Title,
        NationalLaw.Awb.Title,
        NationalLaw.AlgemeneTermijnenwet.Title,
    ];

    private readonly Regex? dutch;

    /// <param name="names">What is Dutch on an English page.</param>
    /// <param name="language">The language of the page.</param>
    public MarkedText(IEnumerable<string> names, Language language)
    {
        if (language == Language.Dutch)
        {
            return;
        }

        var known = names
            .Concat(Laws)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(words => words.Length) // the longest first: a short one may be its beginning
            .Select(Regex.Escape);
        dutch = new Regex($@"(?<!\w)(?:{string.Join('|', known)})(?!\w)", RegexOptions.CultureInvariant, Patience);
    }

    public MarkedText(CaseReview review, Language language)
        : this(NamesIn(review), language) { }

    /// <summary>The text, in parts where something in it is marked.</summary>
    public IEnumerable<object> Of(string text)
    {
        var at = 0;
        foreach (var found in dutch?.Matches(text) ?? Enumerable.Empty<Match>())
        {
            yield return text[at..found.Index];
            yield return new XElement("span", new XAttribute("lang", "nl"), found.Value);
            at = found.Index + found.Length;
        }

        yield return text[at..];
    }

    private static IEnumerable<string> NamesIn(CaseReview review)
    {
        var own = review.Policy.Regulation;
        return Citations(review)
            .SelectMany(place => new[] { place.ToShortString(own), place.ToShortString(), place.Regulation.Title })
            .Append(own.Title);
    }

    /// <summary>Every place that a text of the review can name.</summary>
    private static ImmutableArray<Citation> Citations(CaseReview review) =>
        [
            .. review.Terms.Select(term => term.Citation),
            .. review.NextSteps.Select(step => step.Citation),
            .. review.NextSteps.Select(step => step.TermCitation).OfType<Citation>(),
            .. review.Breaches.Select(breach => breach.Citation),
            .. review.Departures.Select(departure => departure.Citation),
            .. review.Remarks.Select(remark => remark.Citation),
            .. review.FactsThatMatter.Select(fact => fact.Citation).OfType<Citation>(),
            .. review.Obstacles.Select(obstacle => obstacle.Citation).OfType<Citation>(),
            .. review.Decisions.Select(decision => decision.Citation).OfType<Citation>(),
            .. review
                .Decisions.SelectMany(decision => decision.Findings.Select(finding => finding.Citation))
                .OfType<Citation>(),
            .. review
                .Decisions.SelectMany(decision => review.ChangesOf(decision) ?? [])
                .Select(change => change.Decision.Citation)
                .OfType<Citation>(),
            .. review.Rank is { } rank ? [rank.Citation] : Array.Empty<Citation>(),
        ];
}
