using System.Xml.Linq;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// What another policy makes of many cases as one page that needs nothing else: for each question two bars, the cases under
/// their own rules and under the others, and the same numbers in a table.
/// </summary>
internal static class ComparisonPage
{
    /// <summary>Makes the page.</summary>
    public static byte[] Make(ComparisonResult result, Language language)
    {
        var text = new ComparisonText(language);
        return ReportPage.Written(
            new XElement(
                "html",
                new XAttribute("lang", text.Code),
                ReportPage.Head(text.Title(result), ComparisonStyle.Css),
                new XElement("body", Header(result, text), Content(result, text))
            )
        );
    }

    private static XElement Header(ComparisonResult result, ComparisonText text)
    {
        var sums = result.Sums;
        var marked = new MarkedText([result.Policy.Regulation.Title], text.Language);
        return new(
            "header",
            new XElement("h1", marked.Of(text.Title(result))),
            new XElement(
                "dl",
                Term(text.Day, Phrases.Date(result.On, text.Language)),
                Term(text.OtherRules, marked.Of(result.Policy.Regulation.Title)),
                Term(text.Cases, text.Number(sums.Cases)),
                Term(text.Same, text.Number(sums.Same)),
                Term(text.Different, text.Number(sums.Different)),
                Term(text.Impossible, text.Number(sums.Impossible)),
                result.Invalid == 0 ? [] : Term(text.Invalid, text.Number(result.Invalid))
            )
        );
    }

    private static XElement Content(ComparisonResult result, ComparisonText text)
    {
        var (sums, language) = (result.Sums, text.Language);
        return new(
            "main",
            Decisions(result, text),
            Section("unchanged", text.Unchanged, UnchangedOf(sums, text)),
            Section(
                "phases",
                text.Phases,
                Table(
                    text.ByPhase,
                    [text.Was, text.Becomes, text.Cases],
                    sums.Phases.Select(item =>
                        new[] { item.Was.Explain(language), item.Becomes.Explain(language), text.Number(item.Cases) }
                    ),
                    words: 2
                )
            ),
            Section("terms", text.Terms, TermsOf(sums, text)),
            Counts(
                "next-steps",
                text.Steps,
                sums.NextSteps.Select(item => (item.What.Explain(language), item.Was, item.Becomes)),
                text
            ),
            Counts(
                "breaches",
                text.Breaches,
                sums.Breaches.Select(item => (item.What.Explain(language), item.Was, item.Becomes)),
                text
            ),
            Section("cases", text.TellsCases, CasesOf(result, text))
        );
    }

    private static XElement? Decisions(ComparisonResult result, ComparisonText text)
    {
        var changed = result.Sums.Rules.Where(rule => rule.Changed > 0).ToList();
        return changed.Count == 0
            ? null
            : Section(
                "decisions",
                text.Questions,
                new XElement("p", new XAttribute("class", "soft"), text.BarsDescription),
                changed.Select(rule => ComparisonBars.Draw(rule, result, text))
            );
    }

    private static XElement? UnchangedOf(PolicyComparison sums, ComparisonText text) =>
        Table(
            text.ByAnswer,
            [text.Question, text.Answer, text.Cases],
            sums.Rules.Where(rule => rule.Changed == 0)
                .SelectMany(rule =>
                    rule.Transitions.Select(item =>
                        new[]
                        {
                            ComparisonText.Capital(rule.Rule.Explain(text.Language)),
                            text.AnswerOf(item.Was, rule.Rule),
                            text.Number(item.Cases),
                        }
                    )
                ),
            words: 2
        );

    private static XElement? TermsOf(PolicyComparison sums, ComparisonText text) =>
        Table(
            text.CasesUnderEither,
            [text.Terms, text.Was, text.Becomes, text.Earlier, text.Later],
            sums.Terms.Select(item =>
                new[]
                {
                    item.Name.Explain(text.Language),
                    text.Number(item.Was),
                    text.Number(item.Becomes),
                    text.Number(item.Earlier),
                    text.Number(item.Later),
                }
            )
        );

    /// <summary>In how many cases something stands, under either rules.</summary>
    private static XElement? Counts(
        string id,
        string heading,
        IEnumerable<(string What, int Was, int Becomes)> items,
        ComparisonText text
    ) =>
        Section(
            id,
            heading,
            Table(
                text.CasesUnderEither,
                [heading, text.Was, text.Becomes],
                items.Select(item => new[] { item.What, text.Number(item.Was), text.Number(item.Becomes) })
            )
        );

    private static IEnumerable<XElement> CasesOf(ComparisonResult result, ComparisonText text)
    {
        if (text.Rest(result) is { Length: > 0 } rest)
        {
            yield return new XElement("p", rest);
        }

        foreach (var lines in result.Shown.Select(comparison => comparison.Explain(text.Language).Split('\n')))
        {
            yield return new XElement(
                "div",
                new XAttribute("class", "item"),
                new XElement("h3", lines[0]),
                lines.Length == 1
                    ? null
                    : new XElement("ul", lines.Skip(1).Select(line => new XElement("li", Bare(line))))
            );
        }
    }

    /// <summary>Without the dash of a list in plain text.</summary>
    private static string Bare(string line) => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line;

    /// <summary>A section; none where there is nothing in it.</summary>
    private static XElement? Section(string id, string heading, params object?[] content)
    {
        var section = new XElement(
            "section",
            new XAttribute("id", id),
            new XAttribute("aria-labelledby", $"{id}-heading"),
            new XElement("h2", new XAttribute("id", $"{id}-heading"), heading)
        );
        section.Add(content);
        return section.Elements().Skip(1).Any() ? section : null;
    }

    /// <summary>A table whose first columns are words and whose others are numbers; none without rows.</summary>
    internal static XElement? Table(
        string caption,
        IReadOnlyList<string> columns,
        IEnumerable<IReadOnlyList<string>> rows,
        int words = 1
    )
    {
        var body = rows.Select(row => new XElement("tr", row.Select(Cell))).ToList();
        return body.Count == 0
            ? null
            : new XElement(
                "table",
                new XElement("caption", caption),
                new XElement(
                    "thead",
                    new XElement(
                        "tr",
                        columns.Select(
                            (column, i) => new XElement("th", new XAttribute("scope", "col"), Class(i), column)
                        )
                    )
                ),
                new XElement("tbody", body)
            );

        XElement Cell(string content, int place) =>
            place == 0
                ? new XElement("th", new XAttribute("scope", "row"), content)
                : new XElement("td", Class(place), content);

        XAttribute? Class(int place) => place < words ? null : new XAttribute("class", "number");
    }

    private static XElement[] Term(string name, object value) => [new("dt", name), new("dd", value)];
}
