using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The review of a case as one page for the caseworker: first where the case stands and who must act, then what went wrong
/// and what comes next, then the time line, and folded up behind it the terms and the decisions. It needs nothing else: no
/// script, nothing loaded, the picture inline. It is well-formed XML as well as HTML.
/// </summary>
internal sealed class ReportPage
{
    private readonly CaseReview review;
    private readonly Language language;
    private readonly ReportText text;
    private readonly MarkedText marked;
    private readonly TimeLine line;

    private ReportPage(CaseFile file, CaseReview review, Language language)
    {
        this.review = review;
        this.language = language;
        text = new ReportText(language);
        marked = new MarkedText(review, language);
        line = BeschutWerk.Rules.Tool.TimeLine.Of(file, review, text);
    }

    /// <summary>How every page begins.</summary>
    public static ReadOnlySpan<byte> FirstLine => "<!DOCTYPE html>\n"u8;

    /// <summary>Makes the page.</summary>
    public static byte[] Make(CaseFile file, CaseReview review, Language language) =>
        Written(new ReportPage(file, review, language).Page());

    /// <summary>The head of a page that needs nothing else.</summary>
    public static XElement Head(string title, string style) =>
        new(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement(
                "meta",
                new XAttribute("name", "viewport"),
                new XAttribute("content", "width=device-width, initial-scale=1")
            ),
            new XElement("title", title),
            new XElement("style", style)
        );

    private XElement Page() =>
        new(
            "html",
            new XAttribute("lang", text.Code),
            Head(text.Title(review), ReportStyle.Css),
            new XElement(
                "body",
                new XElement(
                    "header",
                    new XElement("h1", text.Title(review)),
                    new XElement(
                        "p",
                        new XAttribute("class", "soft"),
                        $"{text.Rules}: ",
                        marked.Of(review.Policy.Regulation.Title)
                    )
                ),
                new XElement(
                    "main",
                    ReportBanner.Of(review, text, marked),
                    Findings(),
                    TimeLine(),
                    Questions(),
                    Terms(),
                    Decisions()
                )
            )
        );

    /// <summary>What went wrong, what comes next, and what is in the way of it.</summary>
    private XElement? Findings() =>
        Together(
            Section("breaches", text.Breaches, review.Breaches.Select(b => review.Explain(b, language))),
            Section("departures", text.Departures, review.Departures.Select(d => d.Explain(language, review.Policy))),
            Section("next-steps", text.NextSteps, Unique(MustFirst().Select(Step))),
            Section("obstacles", text.Obstacles, review.Obstacles.Select(o => review.Explain(o, language))),
            Section("rank", text.Rank, review.Rank is { } rank ? [rank.Explain(language, review.Policy)] : [])
        );

    /// <summary>What is still to be asked or thought of.</summary>
    private XElement? Questions() =>
        Together(
            Section("missing", text.Missing, review.ExplainFactsThatMatter(language)),
            Section("remarks", text.Remarks, review.Remarks.Select(remark => remark.Explain(language, review.Policy)))
        );

    /// <summary>Sections as one part of the page; none where none is there, since HTML knows no empty element as XML writes it.</summary>
    private static XElement? Together(params XElement?[] sections) =>
        sections.OfType<XElement>().Any() ? new XElement("div", sections) : null;

    private IEnumerable<NextStep> MustFirst() => review.NextSteps.OrderBy(step => step.Force is not Force.Bound);

    private XElement Step(NextStep step) =>
        new(
            "li",
            new XAttribute("class", step.Force is Force.Bound ? "item must" : "item"),
            marked.Of(review.Explain(step, language))
        );

    /// <summary>The drawing and the same as a list; none where nothing has happened yet.</summary>
    private XElement? TimeLine() => line.Rows.Any(row => row.Kind is TimeLineKind.Event) ? DrawnAndListed() : null;

    private XElement DrawnAndListed() =>
        new(
            "section",
            new XAttribute("id", "time-line"),
            new XAttribute("aria-labelledby", "time-line-heading"),
            Heading("time-line-heading", text.TimeLine),
            line.Bars.IsEmpty
                ? null
                : new XElement(
                    "ul",
                    new XAttribute("class", "bars"),
                    new XAttribute("aria-label", text.Bars),
                    line.Bars.Select(bar => new XElement(
                        "li",
                        bar.IsPast ? new XAttribute("class", "past") : null,
                        Letter(bar),
                        $" {bar.Name}: {text.Days(bar, review.Policy)}"
                    ))
                ),
            TimeLinePicture.Draw(line, text),
            new XElement(
                "p",
                new XAttribute("id", "time-line-description"),
                new XAttribute("class", "soft"),
                text.Description(line),
                new XElement("span", new XAttribute("class", "screen"), text.ListBelow)
            ),
            new XElement(
                "details",
                new XAttribute("id", "events"),
                new XElement("summary", text.AsList),
                Items(
                    line.Rows.Select(row =>
                        Item(
                            new XElement(
                                "time",
                                new XAttribute("datetime", NodaTime.Text.LocalDatePattern.Iso.Format(row.Day)),
                                text.Date(row.Day)
                            ),
                            marked.Of($": {text.KindOf(row.Kind)}{row.Text}")
                        )
                    )
                )
            )
        );

    private XElement? Terms() =>
        review.Terms.IsEmpty
            ? null
            : Section(
                "terms",
                text.Terms,
                new XElement(
                    "details",
                    new XElement(
                        "summary",
                        text.TermCount(review.Terms.Length, review.Terms.Count(term => term.IsPast))
                    ),
                    Items(
                        review.Terms.Select(term =>
                            Item(
                                term.IsPast ? new XAttribute("class", "item past") : null,
                                line.BarOf(term) is { } bar ? new object[] { Letter(bar), " " } : null,
                                marked.Of(review.Explain(term, language))
                            )
                        )
                    )
                )
            );

    private XElement? Decisions() =>
        ReviewText.Decisions(review) is not { IsEmpty: false } decisions
            ? null
            : Section("decisions", text.Decisions, Items(decisions.Select(decision => Item(Decision(decision)))));

    /// <summary>The name and the outcome; what it rests on is folded up behind them.</summary>
    private XElement Decision(IDecision decision)
    {
        var lines = decision.Explain(language).Split('\n');
        return new XElement(
            "details",
            new XElement(
                "summary",
                new XElement("strong", ReportText.Sentence(review.ExplainName(decision, language))),
                ": ",
                marked.Of(lines[0])
            ),
            Lines(lines.Skip(1).Concat(review.ChangesOf(decision)?.Explain(language).Split('\n') ?? []))
        );
    }

    private XElement? Section(string id, string heading, IEnumerable<string> lines) =>
        Section(id, heading, lines.Distinct(StringComparer.Ordinal).Select(words => Item(marked.Of(words))));

    /// <summary>A section with a list; none where there is nothing to list.</summary>
    private static XElement? Section(string id, string heading, IEnumerable<XElement> items) =>
        items.ToList() is { Count: > 0 } some ? Section(id, heading, Items(some)) : null;

    private static IEnumerable<XElement> Unique(IEnumerable<XElement> items) =>
        items.DistinctBy(item => item.Value, StringComparer.Ordinal);

    private static XElement Section(string id, string heading, XElement content) =>
        new(
            "section",
            new XAttribute("id", id),
            new XAttribute("aria-labelledby", $"{id}-heading"),
            Heading($"{id}-heading", heading),
            content
        );

    private static XElement Items(IEnumerable<XElement> items) => new("ul", new XAttribute("class", "items"), items);

    private static XElement Item(params object?[] content) =>
        content.OfType<XAttribute>().Any()
            ? new XElement("li", content)
            : new XElement("li", new XAttribute("class", "item"), content);

    private static XElement Letter(TimeLineBar bar) => new("b", new XAttribute("class", "letter"), bar.Letter);

    private static XElement Heading(string id, string heading) => new("h2", new XAttribute("id", id), heading);

    /// <summary>The lines of an explanation: those that begin with a dash form a list.</summary>
    private IEnumerable<XElement> Lines(IEnumerable<string> explanation)
    {
        XElement? list = null;
        foreach (var words in explanation)
        {
            if (words.StartsWith("- ", StringComparison.Ordinal))
            {
                list ??= new XElement("ul");
                list.Add(new XElement("li", marked.Of(words[2..])));
                continue;
            }

            if (list is not null)
            {
                yield return list;
                list = null;
            }

            yield return new XElement("p", marked.Of(words));
        }

        if (list is not null)
        {
            yield return list;
        }
    }

    internal static byte[] Written(XElement page)
    {
        using var stream = new MemoryStream();
        stream.Write(FirstLine);
        foreach (var words in page.DescendantNodes().OfType<XText>())
        {
            words.Value = Unbroken.Of(Printable.Of(words.Value));
        }

        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
        };
        using (var writer = XmlWriter.Create(stream, settings))
        {
            page.WriteTo(writer);
        }

        stream.Write("\n"u8);
        return stream.ToArray();
    }
}
