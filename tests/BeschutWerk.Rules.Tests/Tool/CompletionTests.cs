namespace BeschutWerk.Rules.Tests;

/// <summary>What a shell is told that can stand at the cursor is what the tool accepts there.</summary>
public sealed class CompletionTests
{
    private static readonly string Zandmeer = Repository.PathTo(
        "src/BeschutWerk.Rules.Tool/examples/policies/zandmeer-2026.json"
    );

    [Theory]
    [InlineData("review --format ", "json", "text")]
    [InlineData("decide --format j", "json")]
    [InlineData("decide --format=j", "json")]
    [InlineData("agenda --format ", "csv", "ics", "json", "text")]
    [InlineData("agenda --format=", "csv", "ics", "json", "text")]
    [InlineData("decide --explain ", "en", "nl")]
    [InlineData("--lang ", "en", "nl")]
    [InlineData("compare --lang ", "en", "nl")]
    [InlineData("norms --policy ", "maastricht-2024", "national", "nuenen-2019")]
    [InlineData("replay r.json --policy nu", "nuenen-2019")]
    [InlineData("compare --policy ma", "maastricht-2024")]
    [InlineData("rules subsidy.a", "subsidy.amount", "subsidy.award")]
    [InlineData("rules subsidy.award statute.r", "statute.regime")]
    [InlineData("dec", "decide")]
    [InlineData("review --rec", "--receipt")]
    [InlineData("norms --on ")]
    public void The_words_that_are_accepted_are_offered(string line, params string[] words) =>
        Completions(line).Should().Equal(words);

    [Theory]
    [InlineData("review --format j")]
    [InlineData("beschutwerk review --format j")]
    [InlineData("/opt/tools/beschutwerk review --format j")]
    public void A_shell_may_leave_out_the_name_of_the_tool(string line) =>
        ToolTests.Run("", "[suggest]", line).Lines.Should().Equal("json");

    [Fact]
    public void Behind_a_flag_the_other_options_are_offered_and_not_true_or_false() =>
        Completions("decide --what-if ").Should().Contain("--format").And.NotContainEquivalentOf("true");

    [Fact]
    public void The_policies_of_the_files_that_are_given_are_offered_too()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.json", "{");
        Completions($"norms --policy-file {Zandmeer} --policy ")
            .Should()
            .Contain("zandmeer-2026")
            .And.Contain("national");
        Completions($"norms --policy-file {broken} --policy-file {Zandmeer} --policy-file absent --policy z")
            .Should()
            .Equal("zandmeer-2026");
    }

    [Fact]
    public void Every_option_with_a_closed_set_accepts_what_it_offers()
    {
        var accepted = 0;
        foreach (var command in new[] { "review", "agenda", "compare", "replay", "decide", "rules", "norms", "policy" })
        {
            foreach (
                var option in Completions($"{command} --")
                    .Where(name => name.StartsWith("--", StringComparison.Ordinal))
            )
            {
                foreach (var word in Completions($"{command} {option} ").Where(word => !word.StartsWith('-')))
                {
                    // nothing else is refused of the option; that others are required is another matter
                    ToolTests.Run("", command, option, word).Error.Should().NotContain($"'{word}'");
                    accepted++;
                }
            }
        }

        accepted.Should().BeGreaterThan(30);
    }

    [Fact]
    public void Nothing_but_the_words_is_written_and_the_cursor_may_stand_within_the_line()
    {
        const string line = "beschutwerk decide --format json";
        var within = ToolTests.Run("", $"[suggest:{"beschutwerk de".Length}]", line);
        within.Output.Should().Be("decide\n");
        within.Error.Should().BeEmpty();
        within.Status.Should().Be(0);
        ToolTests.Run("", "[suggest:999]", line).Output.Should().Be("json\n");
        ToolTests.Run("", "[suggest]", line).Output.Should().Be("json\n");
        ToolTests.Run("", "[suggest]", "beschutwerk").Lines.Should().Contain("review").And.Contain("--lang");
    }

    private static string[] Completions(string line)
    {
        var asked = $"/usr/bin/beschutwerk {line}";
        var run = ToolTests.Run("", $"[suggest:{asked.Length}]", asked);
        run.Status.Should().Be(0, run.Error);
        return run.Lines;
    }
}
