using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// A person at a terminal gets text that fits it, a program behind a pipe gets JSON; what is asked for comes in either.
/// </summary>
public sealed class TerminalTests
{
    private const string Question =
        """{"id": 1, "rule": "indication.term", "policy": "nuenen-2019", "facts": {"on": "2026-03-03", "adviceReceivedOn": "2026-01-05"}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly string Examples = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases/");

    private static readonly string Cases = Examples + "cases.jsonl";

    /// <summary>Every command with a format, and what its text begins with.</summary>
    public static TheoryData<string, string> Commands =>
        new()
        {
            { $"review {Examples}misconduct.json --on 2026-02-28", "Zaak A-004" },
            { $"review --file {Cases} --on 2026-02-28", "Zaak A-001" },
            { $"agenda --file {Cases} --on 2026-03-19", "Werklijst" },
            { $"compare --file {Cases} --on 2026-03-16 --policy maastricht-2024", "Zaak A-001" },
            { "decide", "[1] termijn" },
            { "rules", "Facts" },
            { "norms --policy nuenen-2019", " " },
            { "norms --policy national", " " },
        };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Text_on_a_terminal_json_in_a_pipe_and_the_format_that_is_asked_for_in_both(string line, string begin)
    {
        var arguments = line.Split(' ');
        var text = ToolTests.AtTerminal(Question, arguments);
        text.Output.Should().StartWith(begin);
        var json = ToolTests.Run(Question, arguments);
        IsJson(json.Output).Should().BeTrue();
        ToolTests.Run(Question, [.. arguments, "--format", "text"]).Output.Should().Be(text.Output);
        ToolTests.AtTerminal(Question, [.. arguments, "--format", "json"]).Output.Should().Be(json.Output);
    }

    [Fact]
    public void A_replay_is_text_on_a_terminal_and_json_in_a_pipe()
    {
        using var folder = new TemporaryFolder();
        var receipt = Path.Combine(folder.Path, "r.json");
        ToolTests.Run("", "review", Examples + "misconduct.json", "--on", "2026-02-28", "--receipt", receipt);
        ToolTests.AtTerminal("", "replay", receipt).Output.Should().StartWith("Zaak A-004");
        IsJson(ToolTests.Run("", "replay", receipt).Output).Should().BeTrue();
        IsJson(ToolTests.AtTerminal("", "replay", receipt, "--format", "json").Output).Should().BeTrue();
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public void Nothing_is_wider_than_the_terminal(int width)
    {
        foreach (var (line, _) in Commands.Select(row => ((string)row[0], (string)row[1])))
        {
            foreach (var colors in new[] { false, true })
            {
                var run = Run(width, colors, line.Split(' '));
                run.Status.Should().Be(0, run.Error);
                Plain(run.Output).Split('\n').Max(text => text.Length).Should().BeLessThanOrEqualTo(width, line);
            }
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(300)]
    public void Breaking_lines_changes_nothing_but_white_space(int width)
    {
        foreach (var row in Commands.Where(row => !((string)row[0]).StartsWith("norms", StringComparison.Ordinal)))
        {
            var arguments = ((string)row[0]).Split(' ');
            Words(Run(width, colors: false, arguments).Output)
                .Should()
                .Equal(Words(ToolTests.AtTerminal(Question, arguments).Output));
        }
    }

    [Fact]
    public void A_table_that_would_cut_words_stands_in_lines_with_the_same_words()
    {
        string[] arguments = ["norms", "--policy", "nuenen-2019", "--lang", "en"];
        var table = Run(200, colors: false, arguments);
        table.Output.Should().Contain(" │ ");
        var lines = Run(80, colors: false, arguments);
        lines.Output.Should().NotContain("│").And.Contain("N4.1, DecisionTerm, art. 4 lid 1\n");
        lines.Output.Should().Contain("\n    Term or number: 8 weeks\n");
        ToolTests.AtTerminal("", arguments).Output.Should().Be(table.Output, "a file is 200 wide");
    }

    [Fact]
    public void Under_a_line_of_columns_the_last_column_goes_on_under_itself() =>
        TextForPeople
            .Fitted("  A-002  1 day late  the college must decide on it (art. 4 lid 1)", 45, colors: false)
            .Should()
            .Be("  A-002  1 day late  the college must decide\n                     on it (art. 4 lid 1)");

    [Theory]
    [InlineData("", 10, "")]
    [InlineData("ten chars!", 10, "ten chars!")]
    [InlineData("ten chars! and", 10, "ten chars!\nand")]
    [InlineData("- one item here", 10, "- one item\n  here")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaa b", 10, "aaaaaaaaaa\naaaaaaaaaa\naaaaa b")]
    [InlineData("one\n\n  two", 10, "one\n\n  two")]
    public void Lines_break_between_words(string text, int width, string broken) =>
        TextForPeople.Fitted(text, width, colors: false).Should().Be(broken);

    [Fact]
    public void Headings_stand_out_only_where_colours_are_wanted()
    {
        string[] arguments = ["review", Examples + "misconduct.json", "--on", "2026-02-28"];
        var colored = Run(80, colors: true, arguments);
        colored.Output.Should().Contain("\n\u001b[1mBeslissingen:\u001b[0m\n");
        Plain(colored.Output).Should().Be(Run(80, colors: false, arguments).Output).And.NotContain("\u001b");
        Run(160, colors: true, "norms", "--policy", "nuenen-2019").Output.Should().Contain("\u001b[");
        Run(80, colors: true, [.. arguments, "--format", "json"]).Output.Should().NotContain("\u001b");
    }

    [Theory]
    [InlineData(true, "", false)]
    [InlineData(false, "", true)]
    [InlineData(false, "NO_COLOR=1", false)]
    [InlineData(false, "NO_COLOR=1 FORCE_COLOR=1", false)]
    [InlineData(false, "NO_COLOR=", true)]
    [InlineData(true, "FORCE_COLOR=1", true)]
    [InlineData(true, "CLICOLOR_FORCE=1", true)]
    [InlineData(true, "CLICOLOR_FORCE=0", false)]
    [InlineData(false, "CLICOLOR=0", false)]
    [InlineData(false, "TERM=dumb", false)]
    [InlineData(false, "TERM=xterm", true)]
    public void Colours_are_wanted_on_a_terminal_unless_the_environment_says_otherwise(
        bool isRedirected,
        string environment,
        bool areWanted
    )
    {
        var variables = environment
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('='))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        TerminalColors.AreWanted(name => variables.GetValueOrDefault(name), isRedirected).Should().Be(areWanted);
    }

    [Fact]
    public void Progress_is_told_on_a_terminal_in_the_language_of_messages()
    {
        using var folder = new TemporaryFolder();
        const string one = """{"case": "A", "policy": "nuenen-2019", "events": []}""";
        var file = folder.Write("cases.jsonl", string.Concat(Enumerable.Repeat(one + "\n", 1100)));
        string[] arguments = ["review", "--file", file, "--on", "2026-03-01"];
        ErrorOf("")
            .Should()
            .Contain("1,024 cases, 100% read\r")
            .And.EndWith("1,100 cases, all read " + Environment.NewLine);
        ErrorOf("--lang", "nl").Should().Contain("% gelezen").And.Contain("zaken, alle gelezen");

        string ErrorOf(params string[] more) =>
            ToolTests
                .Run(
                    [],
                    terminal => terminal with { ErrorIsRedirected = false },
                    [.. arguments, .. more.Where(word => word.Length > 0)]
                )
                .Error;
    }

    private static (int Status, string Output, string Error, string[] Lines) Run(
        int width,
        bool colors,
        params string[] arguments
    ) =>
        ToolTests.Run(
            Encoding.UTF8.GetBytes(Question),
            terminal => terminal with { OutputIsRedirected = false, Width = width, HasColors = colors },
            arguments
        );

    private static string Plain(string text) =>
        Regex.Replace(text, "\u001b\\[[0-9;]*m", "", RegexOptions.ExplicitCapture, Patience);

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsJson(string text)
    {
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(text),
            new JsonReaderOptions { AllowMultipleValues = true }
        );
        try
        {
            while (reader.Read()) { }
            return text.Length > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
