using System.Text;
using BeschutWerk.Rules.Json;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>The command-line tool with the policy of a municipality that is not built in.</summary>
public sealed class PolicyFileToolTests
{
    private const string Folder = "src/BeschutWerk.Rules.Tool/examples/policies/";

    private static readonly string File = Repository.PathTo(Folder + "voorbeeldstad-2026.json");
    private static readonly string Questions = Repository.PathTo(Folder + "voorbeeldstad-2026.jsonl");

    [Fact]
    public void The_questions_of_the_worked_example_are_decided()
    {
        var run = Run("decide", "--policy-file", File, "--file", Questions);
        run.Status.Should().Be(0, run.Output);
        run.Error.Should().BeEmpty();
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(28);
        answers.Where(line => line.Contains("Voorbeeldstad 2026")).Should().HaveCount(14);
        var text = Run("decide", "--policy-file", File, "--file", Questions, "--format", "text", "--explain", "en");
        text.Output.Should().Contain("Article 6(1), Beleidsregels beschut werk Voorbeeldstad 2026");
        Run("decide", "--file", Questions).Status.Should().Be(1);
    }

    [Fact]
    public void Its_norms_are_listed_with_and_without_its_key()
    {
        var run = Run("norms", "--policy-file", File, "--format", "text");
        run.Status.Should().Be(0);
        run.Output.Should().Contain("Voorbeeldstad").And.Contain("6 weken").And.NotContain("MinimumWageValue");
        Run("norms", "--policy-file", File, "--policy", "voorbeeldstad-2026", "--format", "text")
            .Output.Should()
            .Be(run.Output);
        Run("norms", "--policy-file", File, "--policy", "nuenen-2019").Output.Should().Contain("Nuenen");
    }

    [Fact]
    public void A_policy_is_written_as_a_file_that_can_be_read_again()
    {
        var written = Run("policy", "--policy", "nuenen-2019");
        written.Status.Should().Be(0);
        PolicyJson.Read(Encoding.UTF8.GetBytes(written.Output)).Value.Should().Be(BuiltInPolicies.Nuenen2019);
        written.Output.Should().Contain("""    {"norm":"DecisionTerm","at":"art. 4 lid 1","term":"8 weeks"}""");
        var checkedFile = Run("policy", "--policy-file", File);
        PolicyJson
            .Read(Encoding.UTF8.GetBytes(checkedFile.Output))
            .Value.Should()
            .Be(PolicyJson.Read(System.IO.File.ReadAllBytes(File)).Value);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("norms")]
    [InlineData("policy")]
    public void Everything_that_is_wrong_with_a_policy_file_is_told_and_nothing_is_decided(string command)
    {
        using var folder = new TemporaryFolder();
        var wrong = folder.Write(
            "wrong.json",
            """
            {"key": "e\u001b[31m", "title": "Regels", "provisions": [{"norm": "DecisionTerm", "at": "art. 4"}]}
            """
        );
        string[] key = command == "decide" ? [] : ["--policy", "voorbeeldstad-2026"];
        var run = Run([command, "--policy-file", File, "--policy-file", wrong, .. key]);
        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().NotContain("\u001b");
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[0].Should().Contain("wrong.json: line 1, key: invalidValue: must be lower-case letters");
        lines[1].Should().Contain("wrong.json: line 1, provision 1 (provisions[0].term): missingField: must be given");
        var absent = Run([command, "--policy-file", File, "--policy-file", "absent.json", .. key]);
        absent.Status.Should().Be(2);
        absent.Error.Should().Be($"Option '--policy-file': there is no file 'absent.json'.{Environment.NewLine}");
    }

    [Theory]
    [InlineData("nuenen-2019")]
    [InlineData("national")]
    public void A_file_never_replaces_a_built_in_policy(string key)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("taken.json", $$"""{"key": "{{key}}", "title": "Regels", "provisions": []}""");
        var run = Run("decide", "--policy-file", file, "--file", Questions);
        run.Status.Should().Be(2);
        run.Error.Should().Contain("built-in").And.Contain(key);
        var twice = Run("decide", "--policy-file", File, "--policy-file", File, "--file", Questions);
        twice.Status.Should().Be(2);
        twice.Error.Should().Contain("voorbeeldstad-2026");
    }

    [Fact]
    public void A_policy_that_is_not_known_is_wrong_usage()
    {
        var run = Run("policy", "--policy", "voorbeeldstad-2026");
        run.Status.Should().Be(2);
        run.Error.Should().Contain("nuenen-2019");
        Run("policy").Status.Should().Be(2);
        Run("norms", "--policy-file", File, "--policy", "elders").Error.Should().Contain("voorbeeldstad-2026");
    }

    [Fact]
    public void What_the_documentation_on_adding_a_municipality_shows_is_what_the_tool_says()
    {
        var document = System.IO.File.ReadAllText(Repository.PathTo("src/docs/add-a-municipality.md"));
        var example = document.Split("```json mijnstad-2026.json\n")[1].Split("```")[0];
        using var folder = new TemporaryFolder();
        var file = folder.Write("mijnstad-2026.json", example);
        var questions = folder.Write("questions.jsonl", document.Split("echo '")[1].Split('\'')[0]);

        ShouldShow(document, Run("norms", "--policy-file", file, "--format", "text").Output);
        ShouldShow(document, Run("decide", "--policy-file", file, "--file", questions, "--format", "text").Output);
        var mistaken = example
            .Replace("DecisionTerm", "DecisonTerm", StringComparison.Ordinal)
            .Replace(", \"term\": \"4 months\"", "", StringComparison.Ordinal)
            .Replace("\"regulated\": false", "\"regulated\": false, \"at\": \"art. 5\"", StringComparison.Ordinal);
        folder.Write("mijnstad-2026.json", mistaken);
        var wrong = Run("norms", "--policy-file", file);
        wrong.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
        ShouldShow(document, wrong.Error.Replace(file, "mijnstad-2026.json", StringComparison.Ordinal));
    }

    private static void ShouldShow(string document, string output)
    {
        var lines = output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        lines.Should().NotBeEmpty();
        foreach (var line in lines)
        {
            document.Should().Contain(line);
        }
    }

    private static (int Status, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var input = new MemoryStream();
        var status = CommandLine.Run(arguments, new Terminal(input, output, error, InputIsRedirected: true));
        return (status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    [Theory]
    [InlineData("nl", "besluit binnen 8 weken", "In woorden")]
    [InlineData("en", "decision within 8 weeks", "In words")]
    public void Norms_can_be_listed_in_words(string language, string words, string heading)
    {
        var run = ToolTests.AtTerminal("", "norms", "--policy", "nuenen-2019", "--explain", language);
        run.Status.Should().Be(0);
        run.Output.Should().Contain(words).And.Contain(heading).And.NotContain("…");
    }
}
