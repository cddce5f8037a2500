namespace BeschutWerk.Rules.Tests;

/// <summary>What is wrong with a command line is told with what is allowed, and what was meant, in the language asked for.</summary>
public sealed class UsageErrorTests
{
    private const string Hint = "Run 'beschutwerk --help' for the commands and options.";

    private const string HintInDutch = "'beschutwerk --help' geeft de opdrachten en opties.";

    [Theory]
    [InlineData(
        "decied",
        "There is no command 'decied'; the commands are review, agenda, compare, replay, decide, rules, norms, policy, schema. Did you mean decide?"
    )]
    [InlineData("", "Give a command: review, agenda, compare, replay, decide, rules, norms, policy, schema.")]
    [InlineData("decide --fiel x", "There is no option '--fiel'. Did you mean --file?")]
    [InlineData("decide --fomat=json", "There is no option '--fomat'. Did you mean --format?")]
    [InlineData("review --fomat json --on 2026-03-01", "There is no option '--fomat'. Did you mean --format?")]
    [InlineData("review --zzzzzz --on 2026-03-01", "There is no option '--zzzzzz'.")]
    [InlineData("--lnag nl", "There is no option '--lnag'. Did you mean --lang?")]
    [InlineData(
        "decide --format jsno",
        "Option '--format': 'jsno' is not allowed here; choose one of json, text. Did you mean json?"
    )]
    [InlineData(
        "decide --format JSON",
        "Option '--format': 'JSON' is not allowed here; choose one of json, text. Did you mean json?"
    )]
    [InlineData(
        "decide --explain de",
        "Option '--explain': 'de' is not allowed here; choose one of nl, en. Did you mean nl or en?"
    )]
    [InlineData("decide --format", "Option '--format' needs a value: json or text.")]
    [InlineData("decide --format --what-if", "Option '--format' needs a value: json or text.")]
    [InlineData("decide --file", "Option '--file' needs a value.")]
    [InlineData("decide --file --what-if", "Option '--file' needs a value.")]
    [InlineData("decide --format json --format text", "Option '--format' is given more than once.")]
    [InlineData("decide x", "'x' is not expected here.")]
    [InlineData("review", "Option '--on' is required.")]
    [InlineData("replay", "'receipt.json' is required.")]
    [InlineData(
        "norms --policy nunen-2019",
        "There is no policy 'nunen-2019'; the policies are nuenen-2019, maastricht-2024, national. Did you mean nuenen-2019?"
    )]
    [InlineData("norms", "Option '--policy' is required, unless there is one '--policy-file'.")]
    [InlineData(
        "review --on 2026-02-30",
        "Option '--on': '2026-02-30' is not allowed here; give a date that exists, such as 2026-03-01, from 1900-01-01 to 2999-12-31."
    )]
    public void In_english(string line, string message) => ErrorOf(line).Should().Equal(message, Hint);

    [Theory]
    [InlineData(
        "decied",
        "Er is geen opdracht 'decied'; de opdrachten zijn review, agenda, compare, replay, decide, rules, norms, policy, schema. Bedoelt u decide?"
    )]
    [InlineData("decide --fiel x", "Er is geen optie '--fiel'. Bedoelt u --file?")]
    [InlineData("decide --format jsno", "Optie '--format': 'jsno' kan hier niet; kies uit json, text. Bedoelt u json?")]
    [InlineData("decide --format", "Optie '--format' vraagt een waarde: json of text.")]
    [InlineData("decide x", "'x' hoort hier niet.")]
    [InlineData("review", "Optie '--on' is verplicht.")]
    [InlineData(
        "norms --policy nunen-2019",
        "Er zijn geen beleidsregels 'nunen-2019'; er zijn nuenen-2019, maastricht-2024, national. Bedoelt u nuenen-2019?"
    )]
    [InlineData(
        "norms --policy nuenen-2019 --on 2026-03-01",
        "Optie '--on' hoort bij '--policy national': alleen de wet heeft versies."
    )]
    public void In_dutch(string line, string message) =>
        ErrorOf($"--lang nl {line}").Should().Equal(message, HintInDutch);

    [Fact]
    public void A_misspelt_rule_names_the_near_ones_behind_all_of_them()
    {
        var error = ErrorOf("rules subsidy.amout")[0];
        error.Should().StartWith("'subsidy.amout' is not allowed here; choose one of policy.inForce, ");
        error.Should().EndWith(" Did you mean subsidy.amount or subsidy.award?");
    }

    [Fact]
    public void Files_that_are_not_there_are_told_all_at_once_each_with_its_option_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        ErrorOf($"decide --file absent --policy-file one --policy-file two --policy-file {folder.Path}")
            .Should()
            .Equal(
                "Option '--file': there is no file 'absent'.",
                "Option '--policy-file': there is no file 'one'.",
                "Option '--policy-file': there is no file 'two'.",
                $"Option '--policy-file': there is no file '{folder.Path}': it is a folder."
            );
        ErrorOf("review absent.json --on 2026-03-01 --lang nl").Should().Equal("Er is geen bestand 'absent.json'.");
    }

    [Fact]
    public void A_file_may_be_called_like_an_option()
    {
        var file = Path.GetFileName(Path.GetTempFileName());
        var called = $"--{file}";
        File.WriteAllText(called, """{"case": "A", "policy": "nuenen-2019", "events": []}""");
        try
        {
            ToolTests.Run("", "review", "--on", "2026-03-01", "--", called).Status.Should().Be(0);
        }
        finally
        {
            File.Delete(called);
        }
    }

    [Theory]
    [InlineData(
        """{"rule": "indication.trem", "policy": "nuenen-2019", "facts": {}}""",
        "there is no rule 'indication.trem'; near it are indication.term"
    )]
    [InlineData(
        """{"rule": "indication.term", "policy": "nunen-2019", "facts": {}}""",
        "there is no policy 'nunen-2019'; near it are nuenen-2019; the policies are "
    )]
    [InlineData(
        """{"rule": "indication.term", "policy": "nuenen-2019", "facts": {"no": 1}}""",
        "there is no field 'no' here; near it are on; the fields are "
    )]
    public void A_question_with_a_misspelt_name_is_told_the_near_ones(string question, string message) =>
        ToolTests.Run(question, "decide").Output.Should().Contain(message);

    [Theory]
    [InlineData(
        """{"case": "A", "policy": "nunen-2019", "events": []}""",
        "there is no policy 'nunen-2019'; near it are nuenen-2019; the policies are "
    )]
    [InlineData(
        """{"case": "A", "policy": "nuenen-2019", "evnts": []}""",
        "there is no field 'evnts' here; near it are events; the fields are "
    )]
    [InlineData(
        """{"case": "A", "policy": "nuenen-2019", "events": [{"on": "2026-01-01", "type": "trajectoryStrated"}]}""",
        "there is no event 'trajectoryStrated'; near it are trajectoryStarted"
    )]
    [InlineData(
        """{"case": "A", "policy": "nuenen-2019", "events": [{"on": "2026-01-01", "type": "dismissed", "conducted": "none"}]}""",
        "there is no field 'conducted' in dismissed; near it are conduct; the fields are "
    )]
    public void A_case_with_a_misspelt_name_is_told_the_near_ones(string file, string message) =>
        ToolTests.Run(file, "review", "--on", "2026-03-01").Output.Should().Contain(message);

    private static string[] ErrorOf(string line)
    {
        var run = ToolTests.Run("", line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        return run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
