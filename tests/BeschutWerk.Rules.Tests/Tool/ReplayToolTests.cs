using System.Text.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>Receipts, replays and many cases at once, as a user meets them.</summary>
public sealed class ReplayToolTests
{
    private static string Example =>
        Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases/suspended-decision.json");

    [Fact]
    public void A_receipt_is_written_beside_the_answer_and_decided_again_it_is_the_same()
    {
        using var folder = new TemporaryFolder();
        var receipt = Receipt(folder);
        var json = ToolTests.Run("", "replay", receipt);
        json.Status.Should().Be(0);
        using var answer = JsonDocument.Parse(json.Output);
        answer.RootElement.GetProperty("same").GetBoolean().Should().BeTrue();
        answer.RootElement.GetProperty("differences").GetArrayLength().Should().Be(0);
        ToolTests
            .Run("", "replay", receipt, "--format", "text", "--explain", "en")
            .Output.Should()
            .Be(
                "Case A-002 on 1 April 2026, decided again under Beleidsregels Beschut werk gemeente Nuenen 2019: the same.\n"
            );
        ToolTests.Run("", "replay", receipt, "--format", "text").Output.Should().EndWith("hetzelfde.\n");
    }

    [Fact]
    public void What_would_change_the_decisions_stands_in_no_receipt()
    {
        using var folder = new TemporaryFolder();
        var receipt = Path.Combine(folder.Path, "receipt.json");
        var dismissed = Example.Replace("suspended-decision", "misconduct", StringComparison.Ordinal);
        var run = ToolTests.Run("", "review", dismissed, "--on", "2026-02-28", "--what-if", "--receipt", receipt);
        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain("\"changes\"");
        ToolTests.Run("", "replay", receipt).Status.Should().Be(0, "deciding again makes no changes");
    }

    [Fact]
    public void Under_another_policy_the_status_is_1_and_the_differences_are_listed()
    {
        using var folder = new TemporaryFolder();
        var receipt = Receipt(folder);
        var run = ToolTests.Run(
            "",
            "replay",
            receipt,
            "--policy",
            "maastricht-2024",
            "--format",
            "text",
            "--explain",
            "en"
        );
        run.Status.Should().Be(1);
        run.Output.Should()
            .Contain(
                "decided again under Invoering nieuw beschut werk in 2024 (gemeente Maastricht, 19 december 2023): different."
            )
            .And.Contain(
                "Why: decided under other rules than those of the receipt (Beleidsregels Beschut werk gemeente Nuenen 2019)."
            )
            .And.Contain(
                "- rules: Beleidsregels Beschut werk gemeente Nuenen 2019 → Invoering nieuw beschut werk in 2024"
            );
        using var answer = JsonDocument.Parse(
            ToolTests.Run("", "replay", receipt, "--policy", "maastricht-2024").Output
        );
        answer.RootElement.GetProperty("causes")[0].GetString().Should().Be("policyChanged");
    }

    /// <summary>What differs is told in words, of every example on the day after each of its events.</summary>
    [Fact]
    public void No_english_key_stands_in_what_differs_in_dutch()
    {
        using var folder = new TemporaryFolder();
        foreach (var example in Directory.GetFiles(Path.GetDirectoryName(Example)!, "*.json"))
        {
            var receipt = Path.Combine(folder.Path, "r.json");
            foreach (var on in new[] { "2024-11-01", "2025-09-05", "2026-03-20" })
            {
                ToolTests.Run("", "review", example, "--on", on, "--receipt", receipt, "--force");
                var other = example.EndsWith("maastricht.json", StringComparison.Ordinal)
                    ? "nuenen-2019"
                    : "maastricht-2024";
                ToolTests
                    .Run("", "replay", receipt, "--policy", other, "--format", "text")
                    .Lines.Where(line => TextTests.HasKey(line.Replace("http", "", StringComparison.Ordinal)))
                    .Should()
                    .BeEmpty();
            }
        }
    }

    [Fact]
    public void Under_a_policy_file_the_case_can_be_replayed_too()
    {
        using var folder = new TemporaryFolder();
        var receipt = Receipt(folder);
        var policy = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/voorbeeldstad-2026.json");
        var run = ToolTests.Run("", "replay", receipt, "--policy", "voorbeeldstad-2026", "--policy-file", policy);
        run.Error.Should().BeEmpty();
        run.Status.Should().Be(1);
        run.Output.Should().Contain("\"policy\":\"voorbeeldstad-2026\"");
        ToolTests.Run("", "replay", receipt, "--policy-file", policy).Output.Should().Be(run.Output);
    }

    [Theory]
    [InlineData("There is no file", "absent.json")]
    [InlineData("There is no policy 'nowhere-2020'", "r.json", "--policy", "nowhere-2020")]
    [InlineData("no valid JSON near byte 2", "broken.json")]
    public void Wrong_usage_is_status_2_and_says_why(string why, string file, params string[] more)
    {
        using var folder = new TemporaryFolder();
        Receipt(folder);
        folder.Write("broken.json", "{");
        var run = ToolTests.Run("", ["replay", Path.Combine(folder.Path, file), .. more]);
        run.Status.Should().Be(2);
        run.Error.Should().Contain(why);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_case_that_cannot_be_under_another_policy_is_a_message_and_status_1()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "two.json",
            """
            {"case":"a","policy":"nuenen-2019","events":[{"on":"2024-01-01","type":"trajectoryStarted"},
             {"on":"2024-08-01","type":"trajectoryStarted"}]}
            """
        );
        var receipt = Path.Combine(folder.Path, "r.json");
        ToolTests.Run("", "review", file, "--on", "2024-09-01", "--receipt", receipt).Status.Should().Be(0);
        var run = ToolTests.Run("", "replay", receipt, "--policy", "maastricht-2024");
        run.Status.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("under maastricht-2024 this case cannot have happened: events[1].on");
    }

    [Fact]
    public void Many_cases_are_reviewed_in_order_and_a_bad_one_costs_only_itself()
    {
        using var folder = new TemporaryFolder();
        var one = File.ReadAllText(Example).ReplaceLineEndings(" ");
        var file = folder.Write(
            "cases.jsonl",
            string.Join('\n', one, "nonsense", one.Replace("A-002", "A-003", StringComparison.Ordinal), "", one)
        );
        var run = ToolTests.Run("", "review", "--file", file, "--on", "2026-04-01");
        run.Status.Should().Be(1);
        run.Error.Should().BeEmpty("standard error is no terminal here");
        run.Lines.Should().HaveCount(5);
        Case(run.Lines[0]).Should().Be("A-002");
        Line(run.Lines[1]).Should().Be(2);
        Case(run.Lines[2]).Should().Be("A-003");
        Line(run.Lines[3]).Should().Be(4);
        run.Lines[0].Should().Be(run.Lines[4]);
        run.Lines[0].Should().Be(ToolTests.Run("", "review", Example, "--on", "2026-04-01").Lines[0]);

        ToolTests
            .Run("", "review", "--file", file, "--on", "2026-04-01", "--format", "text")
            .Output.Should()
            .Contain("line 2: invalidJson: ");
    }

    [Fact]
    public void Many_good_cases_are_status_0_and_an_empty_file_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", File.ReadAllText(Example).ReplaceLineEndings(" ") + "\n");
        ToolTests.Run("", "review", "--file", file, "--on", "2026-04-01").Status.Should().Be(0);
        ToolTests.Run("", "review", "--file", folder.Write("empty", ""), "--on", "2026-04-01").Status.Should().Be(2);
    }

    [Theory]
    [InlineData("case.json")]
    [InlineData("--receipt", "r.json")]
    [InlineData("--html", "report.html")]
    public void Many_cases_take_no_file_of_one_case(params string[] more)
    {
        var run = ToolTests.Run("", ["review", "--file", Example, "--on", "2026-04-01", .. more]);
        run.Status.Should().Be(2);
        run.Error.Should().Contain("'--file' stands alone");
    }

    private static string Receipt(TemporaryFolder folder)
    {
        var receipt = Path.Combine(folder.Path, "r.json");
        ToolTests.Run("", "review", Example, "--on", "2026-04-01", "--receipt", receipt).Status.Should().Be(0);
        return receipt;
    }

    private static string Case(string line) => JsonDocument.Parse(line).RootElement.Text("case")!;

    private static int Line(string line) => JsonDocument.Parse(line).RootElement.GetProperty("line").GetInt32();
}
