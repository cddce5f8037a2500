using System.Text;

namespace BeschutWerk.Rules.Tests;

/// <summary><c>review --file --parallel</c>: faster, and otherwise the same.</summary>
public sealed class ParallelReviewTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void Answers_stand_in_the_same_order_as_without_also_around_lines_with_errors(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", Lines(700));
        string[] arguments = ["review", "--file", file, "--on", "2026-03-03", "--format", format];
        var alone = ToolTests.Run("", arguments);
        var beside = ToolTests.Run("", [.. arguments, "--parallel"]);
        beside.Output.Should().Be(alone.Output);
        beside.Status.Should().Be(alone.Status).And.Be(1, "some lines hold no case");
        alone.Output.Should().Contain("A-1").And.Contain("A-699");
    }

    [Fact]
    public void A_line_with_errors_is_told_by_its_own_number()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("cases.jsonl", Lines(200));
        var run = ToolTests.Run("", "review", "--file", file, "--on", "2026-03-03", "--parallel");
        run.Lines.Should().HaveCount(200);
        for (var i = 0; i < run.Lines.Length; i++)
        {
            if (i % 3 == 2)
            {
                run.Lines[i].Should().Contain($"\"line\":{i + 1},");
            }
            else
            {
                run.Lines[i].Should().StartWith($"{{\"case\":\"A-{i}\"").And.Contain("\"phase\"");
            }
        }
    }

    [Fact]
    public void Cases_without_an_error_are_status_0_and_an_empty_file_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("one.jsonl", """{"case": "A", "policy": "nuenen-2019", "events": []}""");
        ToolTests.Run("", "review", "--file", one, "--on", "2026-03-03", "--parallel").Status.Should().Be(0);
        var empty = folder.Write("empty.jsonl", "");
        ToolTests.Run("", "review", "--file", empty, "--on", "2026-03-03", "--parallel").Status.Should().Be(2);
    }

    [Fact]
    public void It_goes_with_many_cases_only()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("one.json", "{}");
        var run = ToolTests.Run("", "review", one, "--on", "2026-03-03", "--parallel");
        run.Status.Should().Be(2);
        run.Error.Should().Contain("--parallel").And.Contain("--file");
    }

    /// <summary>Cases of different lengths; every third line is none, in one way or another.</summary>
    private static string Lines(int count)
    {
        string[] broken =
        [
            "nonsense",
            "",
            """{"case": "B", "policy": "nuenen-2019", "events": [{"on": "2026-02-30", "type": "reported"}]}""",
            """{"case": "C", "policy": "elsewhere", "events": []}""",
        ];
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var events = Enumerable
                .Range(1, i % 20)
                .Select(day => $$"""{"on": "2026-01-{{day:00}}", "type": "workOffered", "matches": true}""");
            text.Append(
                    i % 3 == 2
                        ? broken[i / 3 % broken.Length]
                        : $$"""{"case": "A-{{i}}", "policy": "nuenen-2019", "events": [{{string.Join(", ", events)}}]}"""
                )
                .Append('\n');
        }

        return text.ToString();
    }
}
