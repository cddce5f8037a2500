using System.Globalization;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tool;

/// <summary>
/// The answers to one question as two bars of the same length, each part as long as its number of cases, and the numbers in
/// a table. A letter, not only a colour, tells which part is which.
/// </summary>
internal static class ComparisonBars
{
    public const int Length = 240;

    private const int Height = 22;

    /// <summary>The room before a bar, for whose it is.</summary>
    private const int Room = 48;

    private const int Gap = 6;

    /// <summary>A shorter part has no room for its letter.</summary>
    private const double RoomForLetter = 12;

    private const int Patterns = 6;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The question, its bars and its table.</summary>
    public static XElement Draw(RuleComparison rule, ComparisonResult result, ComparisonText text)
    {
        var was = Counted(rule, transition => transition.Was);
        var becomes = Counted(rule, transition => transition.Becomes);
        var answers = was.Concat(becomes)
            .Select(part => part.Answer)
            .Distinct()
            .OrderBy(answer => answer is null)
            .ToList();
        var name = ComparisonText.Capital(rule.Rule.Explain(text.Language));
        return new XElement(
            "div",
            new XAttribute("class", "item"),
            new XElement("h3", name),
            new XElement("p", text.Changed(rule, result)),
            new XElement(
                Svg + "svg",
                new XAttribute("viewBox", $"0 -1 {Whole(Room + Length + 1)} {Whole((2 * Height) + Gap + 2)}"),
                new XAttribute("role", "img"),
                new XAttribute("aria-label", $"{name}: {text.BarsDescription}"),
                Whose(text.OwnBar, top: 0),
                Bar(was, answers, result.Sums.Compared, top: 0),
                Whose(text.OtherBar, top: Height + Gap),
                Bar(becomes, answers, result.Sums.Compared, top: Height + Gap)
            ),
            ComparisonPage.Table(
                text.ByAnswer,
                [text.Answer, text.Was, text.Becomes],
                answers.Select(
                    (answer, i) =>
                        new[]
                        {
                            $"{Letter(i)}: {text.AnswerOf(answer, rule.Rule)}",
                            text.Number(Of(was, answer)),
                            text.Number(Of(becomes, answer)),
                        }
                )
            ),
            ComparisonPage.Table(
                text.Moves,
                [text.Was, text.Becomes, text.Cases],
                rule.Transitions.Where(item => item.Was != item.Becomes)
                    .Select(item =>
                        new[]
                        {
                            text.AnswerOf(item.Was, rule.Rule),
                            text.AnswerOf(item.Becomes, rule.Rule),
                            text.Number(item.Cases),
                        }
                    ),
                words: 2
            ),
            text.Missing(rule) is { Length: > 0 } missing ? new XElement("p", missing) : null
        );
    }

    /// <summary>The cases by answer on one side, in the order of the transitions; together all cases that were compared.</summary>
    private static List<(RuleAnswer? Answer, int Cases)> Counted(
        RuleComparison rule,
        Func<RuleTransition, RuleAnswer?> side
    )
    {
        var parts = rule
            .Transitions.GroupBy(side)
            .Select(group => (Answer: group.Key, Cases: group.Sum(item => item.Cases)))
            .Where(part => part.Answer is not null)
            .ToList();
        var absent = rule.Neither + rule.Transitions.Where(item => side(item) is null).Sum(item => item.Cases);
        return absent == 0 ? parts : [.. parts, (null, absent)];
    }

    private static int Of(List<(RuleAnswer? Answer, int Cases)> parts, RuleAnswer? answer) =>
        parts.Where(part => part.Answer == answer).Sum(part => part.Cases);

    private static IEnumerable<XElement> Bar(
        List<(RuleAnswer? Answer, int Cases)> parts,
        List<RuleAnswer?> answers,
        int all,
        int top
    )
    {
        var start = 0;
        foreach (var (answer, cases) in parts)
        {
            var place = answers.IndexOf(answer);
            var (left, width) = (Room + (Length * (double)start / all), Length * (double)cases / all);
            yield return new XElement(
                Svg + "rect",
                new XAttribute("class", answer is null ? "absent" : $"part-{Whole(place % Patterns)}"),
                new XAttribute("x", Number(left)),
                new XAttribute("y", Whole(top)),
                new XAttribute("width", Number(width)),
                new XAttribute("height", Whole(Height))
            );
            if (width >= RoomForLetter)
            {
                yield return new XElement(
                    Svg + "text",
                    new XAttribute("class", "letter"),
                    new XAttribute("x", Number(left + (width / 2))),
                    new XAttribute("y", Whole(top + (Height / 2) + 4)),
                    Letter(place)
                );
            }

            start += cases;
        }
    }

    private static XElement Whose(string words, int top) =>
        new(
            Svg + "text",
            new XAttribute("class", "whose"),
            new XAttribute("x", Whole(0)),
            new XAttribute("y", Whole(top + (Height / 2) + 4)),
            words
        );

    /// <summary>A, B, …, Z, AA, …</summary>
    private static string Letter(int place) =>
        place < 26 ? $"{(char)('A' + place)}" : Letter((place / 26) - 1) + Letter(place % 26);

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
