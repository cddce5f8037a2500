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

    public string CasesUnderEither =>
        In("Aantal zaken onder de ene en onder de andere regels", "Number of cases under the one and the other rules");

    public string ByPhase => In("Aantal zaken dat van fase verandert", "Number of cases that change phase");

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

    /// <summary>Before the bar of the cases' own rules.</summary>
    public string OwnBar => In("eigen", "own");

    /// <summary>Before the bar of the other rules.</summary>
    public string OtherBar => In("andere", "other");

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
            $"Wat anders wordt met: {result.Policy.Regulation.Title}, op {Phrases.Date(result.On, language)}",
            $"What becomes different with: {result.Policy.Regulation.Title}, on {Phrases.Date(result.On, language)}"
        );

    /// <summary>The number of cases that get another answer.</summary>
    public string Changed(RuleComparison rule, ComparisonResult result) =>
        In(
            $"{Number(rule.Changed)} van {Counted(result.Sums.Compared)} anders",
            $"{Number(rule.Changed)} of {Counted(result.Sums.Compared)} different"
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

        foreach (var rule in sums.Rules.Where(rule => rule.Changed > 0))
        {
            text.Append($"\n{Capital(rule.Rule.Explain(language))}: {Changed(rule, result)}\n")
                .AppendJoin("", Lines(rule).Select(line => $"  {line}\n"));
        }

        Section(
            Unchanged,
            sums.Rules.Where(rule => rule.Changed == 0)
                .SelectMany(rule => Lines(rule).Prepend($"{Capital(rule.Rule.Explain(language))}:"))
                .Select(line => line.EndsWith(':') ? line : $"  {line}")
        );
        Section(
            Phases,
            sums.Phases.Select(item =>
                $"- {Counted(item.Cases)}: {Move(item.Was.Explain(language), item.Becomes.Explain(language))}"
            )
        );
        Section(
            Terms,
            sums.Terms.Select(item => $"- {item.Name.Explain(language)}: {Move(item.Was, item.Becomes)}{Ends(item)}")
        );
        Section(
            Steps,
            sums.NextSteps.Select(item => $"- {item.What.Explain(language)}: {CasesThat(item.Was, item.Becomes)}")
        );
        Section(
            Breaches,
            sums.Breaches.Select(item => $"- {item.What.Explain(language)}: {CasesThat(item.Was, item.Becomes)}")
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

    /// <summary>What is not known of a question, and in how many cases; empty where nothing lacks.</summary>
    public string Missing(RuleComparison rule) =>
        rule.MissingFacts.IsEmpty
            ? ""
            : In("Niet bekend: ", "Not known: ")
                + string.Join(
                    "; ",
                    rule.MissingFacts.Select(item =>
                        $"{item.Fact.Explain(language)} ({CasesThat(item.Was, item.Becomes)})"
                    )
                );

    /// <summary>A number of cases: <c>1 zaak</c>, <c>1.000 zaken</c>.</summary>
    public string Counted(int cases) => cases == 1 ? In("1 zaak", "1 case") : Number(cases) + In(" zaken", " cases");

    private string CasesThat(int was, int becomes) => Move(Counted(was), Counted(becomes));

    private static string Move(string was, string becomes) =>
        string.Equals(was, becomes, StringComparison.Ordinal) ? was : $"{was} → {becomes}";

    private string Move(int was, int becomes) => Move(Number(was), Number(becomes));

    /// <summary>How many end on another day; nothing where none does.</summary>
    private string Ends(TermComparison item) =>
        (
            item.Earlier > 0
                ? In($"; eerder voorbij: {Number(item.Earlier)}", $"; ending earlier: {Number(item.Earlier)}")
                : ""
        )
        + (item.Later > 0 ? In($"; later voorbij: {Number(item.Later)}", $"; ending later: {Number(item.Later)}") : "");

    /// <summary>What becomes what in a question, those that change first; then what is not known.</summary>
    private IEnumerable<string> Lines(RuleComparison rule) =>
        rule
            .Transitions.OrderBy(item => item.Was == item.Becomes)
            .Select(item =>
                $"- {Counted(item.Cases)}: "
                + (
                    item.Was == item.Becomes
                        ? AnswerOf(item.Was, rule.Rule)
                        : Move(AnswerOf(item.Was, rule.Rule), AnswerOf(item.Becomes, rule.Rule))
                )
            )
            .Concat(Missing(rule) is { Length: > 0 } missing ? [$"- {missing}"] : []);

    private string In(string dutch, string english) => language == Language.Dutch ? dutch : english;
}
