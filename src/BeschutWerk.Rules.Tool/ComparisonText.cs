using System.Globalization;
using System.Text;

namespace BeschutWerk.Rules.Tool;

/// <summary>The sums of a comparison for people, and the words of its page.</summary>
internal sealed class ComparisonText(Language language)
{
    public Language Language => language;

    public string Code => In("nl", "en");

    public string Own => In("eigen regels", "own rules");

    public string Day => In("Dag", "Day");

    public string OtherRules => In("Andere regels", "Other rules");

    public string Cases => In("Zaken", "Cases");

    public string Same => In("Hetzelfde", "The same");

    public string Different => In("Anders", "Different");

    public string Impossible => In("Kunnen zo niet zijn gebeurd", "Cannot have happened so");

    public string Invalid => In("Zaken met fouten, niet meegeteld", "Cases with errors, not counted");

    public string Questions => In("Beslissingen die anders worden", "Decisions that become different");

    public string Unchanged => In("Beslissingen die hetzelfde blijven", "Decisions that stay the same");

    public string Question => In("Beslissing", "Decision");

    public string ByAnswer => In("Aantal zaken per uitkomst", "Number of cases by outcome");

    public string Moves => In("Wat wat wordt", "What becomes what");

    public string Answer => In("Uitkomst", "Outcome");

    public string Phase => In("Fase", "Phase");

    public string Phases => In("Waar de zaken staan", "Where the cases stand");

    public string Terms => In("Termijnen", "Terms");

    public string Steps => In("Volgende stappen", "Next steps");

    public string Breaches => In("In strijd met de regels", "Against the rules");

    public string TellsCases => In("Zaken waarin iets anders is", "Cases of which something differs");

    public string Earlier => In("Eerder voorbij", "End earlier");

    public string Later => In("Later voorbij", "End later");

    public string Was => In("Eigen regels", "Own rules");

    public string Becomes => In("Andere regels", "Other rules");

    public string BarsDescription =>
        In(
            "De bovenste balk is van de eigen regels, de onderste van de andere. "
                + "Elke balk is alle zaken samen; een vak is zo breed als het aantal zaken met die uitkomst, "
                + "met de letter van de tabel eronder.",
            "The upper bar is of their own rules, the lower of the others. "
                + "Each bar is all cases together; a part is as wide as the number of cases with that outcome, with the "
                + "letter of the table below."
        );

    public string Title(ComparisonResult result) =>
        In(
            $"Wat {result.Policy.Key} zou veranderen, op {Phrases.Date(result.On, language)}",
            $"What {result.Policy.Key} would change, on {Phrases.Date(result.On, language)}"
        );

    /// <summary>The number of cases that get another answer.</summary>
    public string Changed(RuleComparison rule, ComparisonResult result) =>
        In(
            $"{Number(rule.Changed)} van {Number(result.Sums.Compared)} anders",
            $"{Number(rule.Changed)} of {Number(result.Sums.Compared)} different"
        );

    /// <summary>That the list is cut, and where the rest is; empty where it is not.</summary>
    public string Rest(ComparisonResult result) =>
        result.Told > result.Shown.Count
            ? In(
                $"De eerste {Number(result.Shown.Count)} van {Number(result.Told)}; alle staan in het antwoord van de opdracht.",
                $"The first {Number(result.Shown.Count)} of {Number(result.Told)}; all of them are in the answer of the command."
            )
            : "";

    /// <summary>An answer, in the words of the policy that gives it; the cases' own can be several.</summary>
    public string AnswerOf(RuleAnswer? answer, Rule rule) => answer.Explain(rule, language);

    /// <summary>The sums in lines.</summary>
    public string Sums(ComparisonResult result)
    {
        var sums = result.Sums;
        var text = new StringBuilder()
            .Append(Title(result))
            .Append('\n')
            .Append($"{Cases}: {Number(sums.Cases)}\n")
            .Append($"- {Same}: {Number(sums.Same)}\n")
            .Append($"- {Different}: {Number(sums.Different)}\n")
            .Append($"- {Impossible}: {Number(sums.Impossible)}\n");
        if (result.Invalid > 0)
        {
            text.Append($"{Invalid}: {Number(result.Invalid)}\n");
        }

        foreach (var rule in sums.Rules)
        {
            text.Append($"\n{Capital(rule.Rule.Explain(language))}: {Changed(rule, result)}\n");
            foreach (var item in rule.Transitions)
            {
                text.Append(
                    $"{Counted(item.Cases)}{Move(AnswerOf(item.Was, rule.Rule), AnswerOf(item.Becomes, rule.Rule))}\n"
                );
            }
        }

        Section(
            Phases,
            sums.Phases.Select(item =>
                Counted(item.Cases) + Move(item.Was.Explain(language), item.Becomes.Explain(language))
            )
        );
        Section(
            Terms,
            sums.Terms.Select(item =>
                $"- {item.Name.Explain(language)}: {Move(item.Was, item.Becomes)}, "
                + In(
                    $"{Number(item.Earlier)} eerder voorbij, {Number(item.Later)} later",
                    $"{Number(item.Earlier)} end earlier, {Number(item.Later)} later"
                )
            )
        );
        Section(
            Steps,
            sums.NextSteps.Select(item => $"- {item.What.Explain(language)}: {Move(item.Was, item.Becomes)}")
        );
        Section(
            Breaches,
            sums.Breaches.Select(item => $"- {item.What.Explain(language)}: {Move(item.Was, item.Becomes)}")
        );
        return text.ToString();

        void Section(string heading, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count > 0)
            {
                text.Append($"\n{heading}:\n").AppendJoin('\n', all).Append('\n');
            }
        }
    }

    /// <summary>A number for people: <c>100.000</c>, <c>100,000</c>.</summary>
    public string Number(int number)
    {
        var text = number.ToString("N0", CultureInfo.InvariantCulture);
        return language == Language.Dutch ? text.Replace(',', '.') : text;
    }

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Move(string was, string becomes) =>
        string.Equals(was, becomes, StringComparison.Ordinal) ? was : $"{was} -> {becomes}";

    private string Move(int was, int becomes) => Move(Number(was), Number(becomes));

    private string Counted(int cases) => $"{Number(cases), 9}  ";

    private string In(string dutch, string english) => language == Language.Dutch ? dutch : english;
}
