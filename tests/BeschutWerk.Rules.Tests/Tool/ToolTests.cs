using System.Text;
using System.Text.Json;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>The command-line tool, as a user meets it.</summary>
public sealed class ToolTests
{
    private const string Question =
        """{"id": 1, "rule": "indication.term", "policy": "nuenen-2019", "facts": {"on": "2026-03-03", "adviceReceivedOn": "2026-01-05"}}""";

    [Fact]
    public void Questions_on_standard_input_are_answered_line_by_line_in_order()
    {
        var run = Run($"{Question}\n{Question.Replace("\"id\": 1", "\"id\": 2")}\n", "decide");
        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32())
            .Should()
            .Equal(1, 2);
        run.Output.Should().EndWith("}\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_last_line_may_end_or_not_and_lines_may_end_as_on_windows(string end) =>
        Run(Question + end, "decide").Lines.Should().HaveCount(1);

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        var run = Run([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Question)], "decide");
        run.Status.Should().Be(0, run.Output);
    }

    [Fact]
    public void A_bad_line_costs_only_itself()
    {
        var run = Run($"{Question}\nnonsense\n\n{Question}\n", "decide");
        run.Status.Should().Be(1);
        run.Lines.Should().HaveCount(4);
        run.Lines[1].Should().StartWith("""{"line":2,"error":{"code":"invalidJson",""");
        run.Lines[2].Should().StartWith("""{"line":3,"error":{"code":"invalidJson",""");
        run.Lines[3].Should().Contain("\"overdue\"");
    }

    [Fact]
    public void A_line_that_is_too_long_costs_only_itself()
    {
        var tooLong = $$"""{"id": "{{new string('x', 20_000_000)}}"}""";
        var atLimit = Question + new string(' ', LineReader.LongestLine - Question.Length);
        var run = Run($"{Question}\n{tooLong}\n{atLimit}\r\n{atLimit} \n{Question}\n{tooLong}", "decide");
        run.Status.Should().Be(1);
        run.Lines.Should().HaveCount(6);
        run.Lines.Select(line => line.Contains("lineTooLong")).Should().Equal(false, true, false, true, false, true);
        run.Lines[1].Should().Contain("\"line\":2").And.Contain("16 MiB");
    }

    [Fact]
    public void Invalid_bytes_cost_only_their_line()
    {
        byte[] input =
        [
            .. Encoding.UTF8.GetBytes(Question),
            (byte)'\n',
            0xC3,
            0x28,
            0,
            (byte)'\n',
            .. Encoding.UTF8.GetBytes(Question),
        ];
        var run = Run(input, "decide");
        run.Status.Should().Be(1);
        run.Lines.Select(line => line.Contains("invalidJson")).Should().Equal(false, true, false);
    }

    [Fact]
    public void Empty_input_is_wrong_usage_with_a_word_on_standard_error()
    {
        var run = Run("", "decide");
        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("empty");
    }

    [Fact]
    public void A_file_is_read_in_place_of_standard_input()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("questions.jsonl", Question);
        Run("", "decide", "--file", file).Output.Should().Be(Run(Question, "decide").Output);

        var empty = folder.Write("empty.jsonl", "");
        Run("", "decide", "--file", empty).Status.Should().Be(2);
        var absent = Run("", "decide", "--file", Path.Combine(folder.Path, "absent.jsonl"));
        absent.Status.Should().Be(2);
        absent.Error.Should().Contain("absent.jsonl");
        Run("", "decide", "--file", folder.Path).Status.Should().Be(2);
    }

    [Fact]
    public void What_would_change_it_is_told_when_asked()
    {
        Run(Question, "decide").Output.Should().NotContain("\"changes\"");
        Run(Question, "decide", "--what-if")
            .Output.Should()
            .EndWith(
                "\"changes\":[{\"facts\":{\"decidedOn\":\"2026-03-03\"},\"outcome\":\"decidedLate\",\"force\":\"bound\","
                    + "\"norm\":\"DecisionTerm\",\"citation\":\"art. 4 lid 1\"},"
                    + "{\"facts\":{\"decidedOn\":\"2026-03-02\"},\"outcome\":\"decidedInTime\",\"force\":\"bound\","
                    + "\"norm\":\"DecisionTerm\",\"citation\":\"art. 4 lid 1\"}]}\n"
            );
        Run(Question, "decide", "--what-if", "--format", "text")
            .Output.Should()
            .Contain(
                "    Wat dit zou veranderen:\n    - Bij een besluit op 3 maart 2026 is het besluit te laat genomen (art. 4 lid 1).\n"
            );
        Run("{}", "decide", "--what-if").Output.Should().NotContain("\"changes\"");
    }

    [Fact]
    public void For_people_the_explanation_is_printed_in_dutch_or_in_english()
    {
        var dutch = Run(Question, "decide", "--format", "text");
        dutch.Status.Should().Be(0);
        dutch
            .Output.Should()
            .StartWith(
                "[1] termijn voor het besluit over de indicatie (Beleidsregels Beschut werk gemeente Nuenen 2019)\n    De beslistermijn is verstreken"
            );
        dutch.Output.Should().Contain("artikel 4 lid 1").And.Contain("2 maart 2026");
        Run(Question, "decide", "--format", "text", "--explain", "en")
            .Output.Should()
            .Contain("Article 4(1)")
            .And.Contain("2 March 2026");
        Run("{}", "decide", "--format", "text")
            .Output.Should()
            .Be("[1] line 1: rule: missingField: the field 'rule' is required and cannot be unknown\n\n");
        Run("{}", "decide", "--format", "text", "--explain", "nl")
            .Output.Should()
            .Be("[1] regel 1: rule: dit veld is verplicht\n\n");
    }

    [Fact]
    public void What_others_wrote_does_not_steer_the_terminal_of_the_reader()
    {
        var run = Run(
            """{"id": "a\u001b[31m\nb", "rule": "no\u001b.rule", "policy": "nuenen-2019"}""",
            "decide",
            "--format",
            "text"
        );
        run.Output.Should().NotContain("\u001b").And.StartWith("[a\uFFFD[31m b] line 1: rule: unknownRule");
    }

    [Fact]
    public void What_others_wrote_is_shown_in_short()
    {
        var name = new string('x', 100_000);
        Run($$"""{"{{name}}": 1}""", "decide").Output.Length.Should().BeLessThan(1000);
        Run($$"""{"rule": "{{name}}", "policy": "nuenen-2019"}""", "decide").Output.Length.Should().BeLessThan(3000);
    }

    [Fact]
    public void An_explanation_is_added_to_json()
    {
        Run(Question, "decide", "--explain", "nl").Output.Should().Contain("\"explanation\":\"De beslistermijn");
        Run(Question, "decide").Output.Should().NotContain("explanation");
    }

    [Theory]
    [InlineData("decide", "--format", "xml")]
    [InlineData("decide", "--explain", "de")]
    [InlineData("decide", "--file")]
    [InlineData("decide", "--fiel", "x")]
    [InlineData("decied")]
    [InlineData("norms")]
    [InlineData("norms", "--policy", "nuenen-2018")]
    [InlineData("rules", "extra")]
    [InlineData("decide", "@questions.jsonl")]
    [InlineData]
    public void Wrong_usage_is_status_2_with_a_word_on_standard_error(params string[] arguments)
    {
        var run = Run(Question, arguments);
        run.Status.Should().Be(2, run.Output);
        run.Error.Should().NotBeEmpty().And.Contain("--help");
    }

    [Fact]
    public void Help_tells_a_newcomer_what_to_do()
    {
        var help = Run("", "--help");
        help.Status.Should().Be(0);
        help.Output.Should().Contain("decide").And.Contain("rules").And.Contain("norms").And.Contain("beschut werk");
        Run("", "decide", "--help").Output.Should().Contain("--file").And.Contain("--format").And.Contain("--explain");
    }

    [Fact]
    public void Examples_in_an_error_are_joined_in_its_language()
    {
        const string Faulty = """
            {"rule": "employment.hours", "policy": "nuenen-2019", "facts": {"hours": "x", "fullTimeHours": 36}}
            """;
        Run(Faulty, "decide", "--format", "text", "--lang", "nl")
            .Output.Should()
            .Contain("zoals 15.25, \"15:20\" of \"15:20:30\"; het was \"x\"");
        Run(Faulty, "decide", "--format", "text", "--lang", "en")
            .Output.Should()
            .Contain("such as 15.25, \"15:20\" or \"15:20:30\"");
    }

    [Fact]
    public void The_rules_are_listed_in_the_language_that_is_asked()
    {
        var dutch = AtTerminal("", "rules", "indication.term", "--lang", "nl").Output;
        dutch
            .Should()
            .Contain("indication.term: termijn voor het besluit over de indicatie")
            .And.Contain("suspensions~: [{requestedOn!: datum, receivedOn~: datum}]")
            .And.Contain("  uitkomsten: running, overdue")
            .And.NotContainAny("Facts", "outcomes:", ": date", " or ");
        var rules = AtTerminal("", "rules", "--lang", "nl").Output;
        rules.Should().NotContainAny("whole number", "hours a week", " or ", "percentage of ", ": text", ": date");
        AtTerminal("", "rules", "indication.term", "--lang", "en")
            .Output.Should()
            .Contain("outcomes: running, overdue");
    }

    [Fact]
    public void Rules_lists_the_catalogue()
    {
        var run = AtTerminal("", "rules");
        run.Status.Should().Be(0);
        foreach (var rule in RuleCatalogue.All)
        {
            run.Lines.Should().Contain(rule.Key);
        }

        run.Output.Should()
            .Contain("adviceReceivedOn!: date")
            .And.Contain("decidedOn~: date")
            .And.Contain("carefullyPrepared: true or false");
        using var json = JsonDocument.Parse(Run("", "rules", "--format", "json").Output);
        json.RootElement.GetArrayLength().Should().Be(RuleCatalogue.All.Length);
    }

    [Fact]
    public void Norms_lists_the_norms_of_a_policy_with_their_citations()
    {
        var run = AtTerminal("", "norms", "--policy", "nuenen-2019");
        run.Status.Should().Be(0);
        run.Lines.Should()
            .Contain(line =>
                line.Contains("DecisionTerm") && line.Contains("art. 4 lid 1") && line.Contains("8 weken")
            );
        using var json = JsonDocument.Parse(Run("", "norms", "--policy", "nuenen-2019", "--format", "json").Output);
        var norms = json.RootElement.EnumerateArray().ToList();
        norms.Should().HaveCount(BuiltInPolicies.Nuenen2019.Provisions.Count);
        norms
            .Single(norm => norm.Text("norm") == "RecentAssessmentExemption")
            .Text("citation")
            .Should()
            .Be("toelichting art. 3 lid 2");
    }

    [Fact]
    public void Norms_of_national_law_are_those_of_a_day_or_every_version()
    {
        var then = AtTerminal("", "norms", "--policy", "national", "--on", "2016-12-31");
        then.Status.Should().Be(0);
        then.Output.Should()
            .Contain("Landelijke wet op 31 december 2016")
            .And.Contain("StatutoryPower")
            .And.NotContain("StatutoryDuty");
        then.Output.Should().Contain("Stcrt. 2014, 35743").And.NotContain("laatste tekst die is gezien");
        var later = AtTerminal("", "norms", "--policy", "national", "--on", "2027-01-01", "--explain", "nl");
        later
            .Output.Should()
            .Contain("StatutoryDuty")
            .And.Contain("laatste tekst die is gezien, is die van 1 juli 2026");
        later.Output.Should().Contain("vakantiebijslag");
        using var json = JsonDocument.Parse(
            Run("", "norms", "--policy", "national", "--on", "2016-12-31", "--format", "json").Output
        );
        json.RootElement.EnumerateArray()
            .Single(norm => norm.Text("norm") == "StatutoryWageCostSubsidy")
            .Text("formula")
            .Should()
            .Be("shareOfWageDue");
        var all = AtTerminal("", "norms", "--policy", "national");
        all.Output.Should().Contain("alle versies").And.Contain("december 2016").And.Contain("StatutoryDuty");
        var municipality = Run("", "norms", "--policy", "nuenen-2019", "--on", "2016-12-31");
        municipality.Status.Should().Be(2);
        municipality.Error.Should().Contain("--on").And.Contain("national");
        Run("", "norms", "--policy", "national", "--on", "2016-12-32").Status.Should().Be(2);
    }

    [Fact]
    public void Rules_say_that_both_amounts_include_the_holiday_allowance() =>
        AtTerminal("", "rules")
            .Output.Should()
            .Contain("minimumWage!: amount in euros a month, holiday allowance included")
            .And.Contain("wageValueAmount: amount in euros a month, holiday allowance included");

    internal static (int Status, string Output, string Error, string[] Lines) Run(
        string input,
        params string[] arguments
    ) => Run(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>The tool as one meets it whose standard output is a terminal.</summary>
    internal static (int Status, string Output, string Error, string[] Lines) AtTerminal(
        string input,
        params string[] arguments
    ) => Run(Encoding.UTF8.GetBytes(input), terminal => terminal with { OutputIsRedirected = false }, arguments);

    internal static (int Status, string Output, string Error, string[] Lines) Run(
        byte[] input,
        params string[] arguments
    ) => Run(input, terminal => terminal, arguments);

    internal static (int Status, string Output, string Error, string[] Lines) Run(
        byte[] input,
        Func<Terminal, Terminal> change,
        params string[] arguments
    )
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var from = new MemoryStream(input);
        var status = CommandLine.Run(arguments, change(new Terminal(from, output, error, InputIsRedirected: true)));
        var text = Encoding.UTF8.GetString(output.ToArray());
        return (status, text, error.ToString(), text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
