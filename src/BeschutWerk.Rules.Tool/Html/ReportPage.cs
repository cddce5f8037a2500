using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The review of a case as one page that needs nothing else: no script, nothing loaded, the picture inline. It is well-formed
/// XML as well as HTML.
/// </summary>
internal static class ReportPage
{
    /// <summary>How every page begins.</summary>
    public static ReadOnlySpan<byte> FirstLine => "<!DOCTYPE html>\n"u8;

    /// <summary>Makes the page.</summary>
    public static byte[] Make(CaseFile file, CaseReview review, Language language)
    {
        var text = new ReportText(language);
        var page = new XElement(
            "html",
            new XAttribute("lang", text.Code),
            Head(review, text),
            new XElement("body", Header(review, text), Content(file, review, text))
        );
        return Written(page);
    }

    private static XElement Head(CaseReview review, ReportText text) =>
        new(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement(
                "meta",
                new XAttribute("name", "viewport"),
                new XAttribute("content", "width=device-width, initial-scale=1")
            ),
            new XElement("title", text.Title(review)),
            new XElement("style", ReportStyle.Css)
        );

    private static XElement Header(CaseReview review, ReportText text) =>
        new(
            "header",
            new XElement("h1", text.Title(review)),
            new XElement(
                "dl",
                Term(text.Day, ReportText.Iso(review.On)),
                Term(text.Rules, review.Policy.Regulation.Title),
                Term(text.Phase, review.Phase.Explain(text.Language, review.Policy))
            )
        );

    private static XElement Content(CaseFile file, CaseReview review, ReportText text)
    {
        var language = text.Language;
        var line = TimeLine.Of(file, review, text);
        return new XElement(
            "main",
            new XElement(
                "section",
                new XAttribute("aria-labelledby", "time-line"),
                Heading("time-line", text.TimeLine),
                new XElement(
                    "p",
                    new XAttribute("id", "time-line-description"),
                    new XAttribute("class", "soft"),
                    text.TimeLineDescription
                ),
                TimeLinePicture.Draw(line, text)
            ),
            new XElement(
                "div",
                Section(
                    "next-steps",
                    text.NextSteps,
                    text,
                    review.NextSteps.Select(step => step.Explain(language, review.Policy))
                ),
                Section(
                    "breaches",
                    text.Breaches,
                    text,
                    review.Breaches.Select(breach => breach.Explain(language, review.Policy))
                ),
                Section(
                    "departures",
                    text.Departures,
                    text,
                    review.Departures.Select(d => d.Explain(language, review.Policy))
                ),
                Section("terms", text.Terms, text, review.Terms.Select(term => term.Explain(language, review.Policy))),
                Section("missing", text.Missing, text, review.ExplainFactsThatMatter(language)),
                Section("obstacles", text.Obstacles, text, review.Obstacles.Select(o => review.Explain(o, language))),
                Decisions(review, text),
                Events(file, review, text)
            )
        );
    }

    private static XElement Decisions(CaseReview review, ReportText text) =>
        Section(
            "decisions",
            text.Decisions,
            text,
            review.Decisions.Select(decision =>
                Item(
                    new XElement("h3", decision.Rule.Explain(text.Language, review.Policy)),
                    Lines(decision.Explain(text.Language))
                )
            )
        );

    private static XElement Events(CaseFile file, CaseReview review, ReportText text) =>
        Section(
            "events",
            text.Events,
            text,
            file.Events.Where(item => item.On <= review.On)
                .Select(item => $"{ReportText.Iso(item.On)}: {item.Type.Explain(text.Language, review.Policy)}")
        );

    private static XElement Section(string id, string heading, ReportText text, IEnumerable<string> lines) =>
        Section(id, heading, text, lines.Distinct(StringComparer.Ordinal).Select(line => Item(line)));

    private static XElement Section(string id, string heading, ReportText text, IEnumerable<XElement> items)
    {
        var list = items.ToList();
        return new XElement(
            "section",
            new XAttribute("id", id),
            new XAttribute("aria-labelledby", $"{id}-heading"),
            Heading($"{id}-heading", heading),
            list.Count == 0 ? new XElement("p", text.None) : new XElement("ul", new XAttribute("class", "items"), list)
        );
    }

    private static XElement Item(params object[] content) => new("li", new XAttribute("class", "item"), content);

    private static XElement Heading(string id, string heading) => new("h2", new XAttribute("id", id), heading);

    /// <summary>The lines of an explanation: those that begin with a dash form a list.</summary>
    private static IEnumerable<XElement> Lines(string explanation)
    {
        XElement? list = null;
        foreach (var line in explanation.Split('\n'))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                list ??= new XElement("ul");
                list.Add(new XElement("li", line[2..]));
                continue;
            }

            if (list is not null)
            {
                yield return list;
                list = null;
            }

            yield return new XElement("p", line);
        }

        if (list is not null)
        {
            yield return list;
        }
    }

    private static XElement[] Term(string name, string value) => [new("dt", name), new("dd", value)];

    internal static byte[] Written(XElement page)
    {
        using var stream = new MemoryStream();
        stream.Write(FirstLine);
        foreach (var text in page.DescendantNodes().OfType<XText>())
        {
            text.Value = Printable.Of(text.Value);
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
