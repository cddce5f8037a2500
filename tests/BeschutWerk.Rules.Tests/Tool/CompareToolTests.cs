using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace BeschutWerk.Rules.Tests;

/// <summary>The command <c>compare</c>, as a user meets it.</summary>
public sealed class CompareToolTests
{
    private const string Day = "2026-03-16";

    /// <summary>Stands for a file that is there.</summary>
    private const string Somewhere = "(a file)";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static string Examples => Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases/cases.jsonl");

    [Fact]
    public void The_example_tells_what_differs_case_by_case_and_then_the_sums()
    {
        var run = Compare("maastricht-2024");
        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should()
            .StartWith("Zaak A-001: anders.")
            .And.ContainInOrder(
                "Zaak A-002: anders.",
                "- termijn voor het besluit over de indicatie: De beslistermijn loopt nog → niet geregeld",
                "Wat anders wordt met: Invoering nieuw beschut werk in 2024 (gemeente Maastricht, 19 december 2023), op 16 maart 2026",
                "Zaken: 6",
                "- Hetzelfde: 1",
                "- Anders: 5",
                "- Kunnen zo niet zijn gebeurd: 0",
                "Soort dienstverband: 3 van 6 zaken anders",
                "  - 2 zaken: Het dienstverband moet in principe tijdelijk zijn → niet geregeld"
            );
        run.Output.Should().NotContain("Zaak A-006", "nothing of it differs under its own policy");
        Compare("maastricht-2024", "--explain", "en")
            .Lines.Should()
            .Contain(
                "What becomes different with: Invoering nieuw beschut werk in 2024 (gemeente Maastricht, 19 december 2023), on 16 March 2026"
            );
    }

    [Fact]
    public void Json_has_a_line_for_each_case_that_differs_and_one_for_the_sums()
    {
        var run = Compare("maastricht-2024", "--format", "json");
        run.Status.Should().Be(0);
        run.Lines.Should().HaveCount(6);
        using var second = JsonDocument.Parse(run.Lines[1]);
        second.RootElement.Text("case").Should().Be("A-002");
        second.RootElement.Text("policy").Should().Be("nuenen-2019");
        var decision = second.RootElement.GetProperty("decisions")[0];
        decision.Text("rule").Should().Be("indication.term");
        decision.GetProperty("was").Text("outcome").Should().Be("running");
        decision.GetProperty("becomes").Text("status").Should().Be("notRegulated");
        second.RootElement.GetProperty("terms")[0].GetProperty("was").Text("lastDay").Should().Be("2026-03-18");
        second.RootElement.GetProperty("terms")[0].TryGetProperty("becomes", out _).Should().BeFalse();

        using var last = JsonDocument.Parse(run.Lines[^1]);
        last.RootElement.Text("on").Should().Be(Day);
        last.RootElement.Text("policy").Should().Be("maastricht-2024");
        var sums = last.RootElement.GetProperty("sums");
        sums.GetProperty("cases").GetInt32().Should().Be(6);
        foreach (var rule in sums.GetProperty("rules").EnumerateArray())
        {
            var answers = rule.GetProperty("answers").EnumerateArray().ToList();
            (answers.Sum(Cases) + rule.GetProperty("neither").GetInt32()).Should().Be(6);
            answers
                .Where(answer => Side(answer, "was") != Side(answer, "becomes"))
                .Sum(Cases)
                .Should()
                .Be(rule.GetProperty("changed").GetInt32());
        }

        sums.GetProperty("phases").EnumerateArray().Sum(Cases).Should().Be(6);
        Compare("maastricht-2024", "--format", "json", "--explain", "nl")
            .Lines[0]
            .Should()
            .Contain("\"explanation\":\"Zaak A-001: anders.\\n- ");

        static int Cases(JsonElement item) => item.GetProperty("cases").GetInt32();

        static string? Side(JsonElement item, string side) =>
            item.TryGetProperty(side, out var answer) ? answer.GetRawText() : null;
    }

    [Fact]
    public void Under_the_policy_that_they_have_nothing_differs()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", string.Join('\n', File.ReadLines(Examples).Take(5)));
        var run = ToolTests.AtTerminal("", "compare", "--file", file, "--on", Day, "--policy", "nuenen-2019");
        run.Status.Should().Be(0);
        run.Lines[0].Should().StartWith("Wat anders wordt met: Beleidsregels Beschut werk gemeente Nuenen 2019");
        run.Output.Should().Contain("- Hetzelfde: 5\n- Anders: 0\n").And.NotContain("->");
        ToolTests
            .AtTerminal("", "compare", "--file", file, "--on", Day, "--policy", "nuenen-2019", "--format", "json")
            .Lines.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("\"different\":0");
    }

    [Fact]
    public void The_policy_can_be_that_of_a_file_and_a_case_that_cannot_have_happened_under_it_is_told()
    {
        using var folder = new TemporaryFolder();
        var policy = folder.Write(
            "longer.json",
            ToolTests
                .AtTerminal("", "policy", "--policy", "nuenen-2019")
                .Output.Replace("\"nuenen-2019\"", "\"longer\"", StringComparison.Ordinal)
                .Replace("\"6 months\"", "\"9 months\"", StringComparison.Ordinal)
        );
        var file = folder.Write(
            "cases.jsonl",
            """{"case": "B-1", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "events": [{"on": "2026-03-01", "type": "trajectoryStarted"}, {"on": "2026-09-02", "type": "trajectoryStarted"}]}"""
        );
        string[] arguments =
        [
            "compare",
            "--file",
            file,
            "--on",
            "2026-09-02",
            "--policy",
            "longer",
            "--policy-file",
            policy,
        ];
        var run = ToolTests.AtTerminal("", arguments);
        run.Status.Should().Be(0, run.Error);
        run.Output.Should()
            .StartWith(
                "Zaak B-1: kan volgens deze regels niet zo zijn gebeurd.\n- gebeurtenis 2, traject begonnen op 2 september 2026: de dag moet komen na "
            )
            .And.Contain("- Kunnen zo niet zijn gebeurd: 1\n");
        ToolTests
            .AtTerminal("", [.. arguments, "--format", "json"])
            .Lines[0]
            .Should()
            .Contain("\"impossible\":[{\"path\":\"events[1].on\",\"message\":\"");
    }

    /// <summary>As the README says: what a draft would have made of what was done shows with an early first day.</summary>
    [Fact]
    public void A_draft_is_tried_on_what_was_done_with_an_early_first_day()
    {
        using var folder = new TemporaryFolder();
        var draft = JsonNode.Parse(ToolTests.AtTerminal("", "policy", "--policy", "nuenen-2019").Output)!.AsObject();
        (draft["key"], draft["adoptedOn"], draft["inForceFrom"]) = ("draft", "2026-11-01", "2019-01-01");
        Norm("EntryIntoForce").Remove("term");
        Norm("DecisionTerm")["term"] = "6 weeks";
        var run = Compare("draft", "--policy-file", folder.Write("draft.json", draft.ToJsonString()));
        run.Status.Should().Be(0, run.Error);
        run.Lines.Should()
            .ContainInOrder(
                "Zaak A-002: anders.",
                "- het college: beslissen over de indicatie: moet, laatste dag 18 maart 2026 → moet, laatste dag 4 maart 2026",
                "- besluit over de indicatie te laat: geen → sinds 5 maart 2026, 12 dagen te laat",
                "Termijn voor het besluit over de indicatie: 1 van 6 zaken anders",
                "  - 1 zaak: De beslistermijn loopt nog → De beslistermijn is verstreken; het besluit is nog niet genomen"
            );

        JsonObject Norm(string name) =>
            draft["provisions"]!.AsArray().Single(norm => norm!["norm"]!.GetValue<string>() == name)!.AsObject();
    }

    [Fact]
    public void A_line_with_errors_is_told_with_its_number_and_the_rest_is_compared()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", $"nonsense\n{File.ReadLines(Examples).First()}");
        var page = Path.Combine(folder.Path, "page.html");
        var run = ToolTests.AtTerminal(
            "",
            "compare",
            "--file",
            file,
            "--on",
            Day,
            "--policy",
            "maastricht-2024",
            "--html",
            page
        );
        run.Status.Should().Be(1);
        run.Error.Should().StartWith("line 1: invalidJson");
        run.Output.Should().Contain("Zaken: 1\n").And.Contain("Zaken met fouten, niet meegeteld: 1\n");
        File.ReadAllText(page).Should().Contain("Zaken met fouten, niet meegeteld");
        ToolTests
            .AtTerminal("", "compare", "--file", file, "--on", Day, "--policy", "maastricht-2024", "--format", "json")
            .Lines[^1]
            .Should()
            .Contain("\"invalid\":1,\"sums\":{\"cases\":1,");
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void The_page_needs_nothing_else_and_its_bars_are_all_cases(string language)
    {
        using var folder = new TemporaryFolder();
        var page = Path.Combine(folder.Path, "page.html");
        Compare("maastricht-2024", "--html", page, "--explain", language).Status.Should().Be(0);
        var text = File.ReadAllText(page);
        text.Should().StartWith($"<!DOCTYPE html>\n<html lang=\"{language}\"");
        text.Replace(Svg.NamespaceName, "", StringComparison.Ordinal).Should().NotContainAny("http", "@import");
        text.Split("url(").Skip(1).Should().OnlyContain(rest => rest.StartsWith('#'));
        var html = XDocument.Parse(text[text.IndexOf("<html", StringComparison.Ordinal)..]).Root!;
        html.Descendants()
            .Select(element => element.Name.LocalName)
            .Should()
            .NotContain(["script", "link", "img", "iframe", "object", "embed", "base", "image", "use"]);

        var pictures = html.Descendants(Svg + "svg").ToList();
        var changed = RulesUnder("maastricht-2024").Count(rule => rule.GetProperty("changed").GetInt32() > 0);
        pictures
            .Should()
            .HaveCount(changed, "each question that changes has one")
            .And.OnlyContain(svg => svg.Attribute("role")!.Value == "img");
        pictures.Should().OnlyContain(svg => svg.Attribute("aria-label")!.Value.Length > 0);
        foreach (var bar in pictures.SelectMany(svg => svg.Elements(Svg + "rect").GroupBy(rect => Number(rect, "y"))))
        {
            bar.Sum(rect => Number(rect, "width"))
                .Should()
                .BeApproximately(BeschutWerk.Rules.Tool.ComparisonBars.Length, 0.01, "of {0}", bar.First().Parent);
        }

        foreach (var table in html.Descendants("table"))
        {
            table.Element("caption")!.Value.Should().NotBeEmpty();
            table.Descendants("th").Should().OnlyContain(th => th.Attribute("scope") != null);
            table.Element("tbody")!.Elements("tr").Should().NotBeEmpty();
        }

        foreach (var item in pictures.Select(svg => svg.Parent!))
        {
            var rows = item.Element("table")!.Element("tbody")!.Elements("tr").ToList();
            foreach (var column in new[] { 0, 1 })
            {
                rows.Sum(row => int.Parse(row.Elements("td").ElementAt(column).Value, CultureInfo.InvariantCulture))
                    .Should()
                    .Be(6);
            }
        }

        html.Descendants("span")
            .Count(span => span.Attribute("lang")?.Value == "nl")
            .Should()
            .Be(language == "en" ? 2 : 0, "the title of the other rules is Dutch");
        html.Descendants("section").Last().Descendants("h3").Should().HaveCount(5, "those cases differ");
        html.Descendants().Attributes("id").Select(id => id.Value).Should().OnlyHaveUniqueItems();

        static double Number(XElement element, string name) =>
            double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_page_shows_the_first_cases_and_says_how_many_there_are()
    {
        using var folder = new TemporaryFolder();
        var one = File.ReadLines(Examples).ElementAt(1);
        var file = folder.Write("cases.jsonl", string.Join('\n', Enumerable.Repeat(one, 101)));
        var page = Path.Combine(folder.Path, "page.html");
        ToolTests
            .AtTerminal("", "compare", "--file", file, "--on", Day, "--policy", "maastricht-2024", "--html", page)
            .Status.Should()
            .Be(0);
        var text = File.ReadAllText(page);
        text.Split("<h3>Zaak A-002").Should().HaveCount(101);
        text.Should().Contain("De eerste 100 van 101");
    }

    [Fact]
    public void No_output_replaces_an_input_or_a_file_of_another_kind()
    {
        using var folder = new TemporaryFolder();
        var cases = folder.Write("cases.jsonl", File.ReadAllText(Examples));
        var notes = folder.Write("notes.txt", "keep this");
        var over = Run(cases);
        over.Status.Should().Be(2);
        over.Error.Should().Contain("--html");
        over.Output.Should().BeEmpty();
        File.ReadAllText(cases).Should().Be(File.ReadAllText(Examples));

        var other = Run(notes);
        other.Status.Should().Be(2);
        other.Error.Should().Contain("--force");
        other.Output.Should().BeEmpty();
        File.ReadAllText(notes).Should().Be("keep this");
        Run(notes, "--force").Status.Should().Be(0);
        File.ReadAllText(notes).Should().StartWith("<!DOCTYPE html>");
        Run(notes).Status.Should().Be(0, "a page may be replaced");

        (int Status, string Output, string Error, string[] Lines) Run(string page, params string[] more) =>
            ToolTests.AtTerminal(
                "",
                ["compare", "--file", cases, "--on", Day, "--policy", "maastricht-2024", "--html", page, .. more]
            );
    }

    [Theory]
    [InlineData("--help", "compare", "--on", Day, "--policy", "nuenen-2019")]
    [InlineData("--help", "compare", "--file", "x", "--policy", "nuenen-2019")]
    [InlineData("--help", "compare", "--file", "x", "--on", Day)]
    [InlineData("--help", "compare", "--file", Somewhere, "--on", Day, "--policy", "nuenen-2019", "--format", "csv")]
    [InlineData("no policy 'utopia'", "compare", "--file", Somewhere, "--on", Day, "--policy", "utopia")]
    [InlineData("no file 'x'", "compare", "--file", "x", "--on", Day, "--policy", "nuenen-2019")]
    public void Wrong_usage_is_status_2_with_a_word_on_standard_error(string why, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("x.jsonl", "");
        var run = ToolTests.AtTerminal("", [.. arguments.Select(word => word == Somewhere ? file : word)]);
        run.Status.Should().Be(2, run.Output);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(why);
    }

    private static List<JsonElement> RulesUnder(string policy) =>
        [
            .. JsonDocument
                .Parse(Compare(policy, "--format", "json").Lines[^1])
                .RootElement.GetProperty("sums")
                .GetProperty("rules")
                .EnumerateArray(),
        ];

    private static (int Status, string Output, string Error, string[] Lines) Compare(
        string policy,
        params string[] more
    ) => ToolTests.AtTerminal("", ["compare", "--file", Examples, "--on", Day, "--policy", policy, .. more]);
}
