using System.Text;
using BeschutWerk.Rules.Tool;

namespace BeschutWerk.Rules.Tests;

/// <summary>Whatever goes wrong within one case or question, each command tells it of that one and answers the others.</summary>
public sealed class OneOfManyTests
{
    private const string Day = "2026-03-03";

    private static readonly string[] Keys = ["A-1", "A-2", "A-3"];

    private static string Cases => string.Join('\n', Keys.Select(CaseOf));

    [Theory]
    [InlineData("json", false)]
    [InlineData("json", true)]
    [InlineData("text", false)]
    [InlineData("text", true)]
    public void Review_of_many(string format, bool isParallel)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["review", "--file", folder.Write("cases.jsonl", Cases), "--on", Day, "--format", format];
        var run = Run("A-2", [.. arguments, .. isParallel ? ["--parallel"] : Array.Empty<string>()]);
        var whole = Run("", arguments);
        run.Status.Should().Be(1);
        whole.Status.Should().Be(0);
        Without(whole.Output, "A-2", format).Should().Be(Without(run.Output, "A-2", format));
        run.Output.Should()
            .Contain(format == "json" ? """{"case":"A-2","line":2,"errors":[{"code":"internalError",""" : "2: ");
        run.Output.Should()
            .Contain("a fault of the program: InvalidOperationException: no luck")
            .And.NotContain("   at ");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void Review_of_one(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("case.json", CaseOf("A-2"));
        var (receipt, page) = (Path.Combine(folder.Path, "receipt.json"), Path.Combine(folder.Path, "page.html"));
        var run = Run(
            "A-2",
            ["review", file, "--on", Day, "--format", format, "--receipt", receipt, "--html", page, "--lang", "nl"]
        );
        run.Status.Should().Be(1);
        run.Lines.Should().ContainSingle();
        run.Output.Should()
            .Contain(
                format == "json"
                    ? """{"case":"A-2","errors":[{"code":"internalError","message":"a fault of the program: InvalidOperationException: no luck"}]}"""
                    : "dit kon niet worden uitgewerkt: een fout van het programma: InvalidOperationException: no luck"
            );
        File.Exists(receipt).Should().BeFalse();
        File.Exists(page).Should().BeFalse();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("ics")]
    public void Agenda(string format)
    {
        using var folder = new TemporaryFolder();
        string[] options = ["--on", Day, "--format", format];
        var run = Run("A-2", ["agenda", "--file", folder.Write("cases.jsonl", Cases), .. options]);
        var others = Run(
            "",
            ["agenda", "--file", folder.Write("others.jsonl", $"{CaseOf("A-1")}\n{CaseOf("A-3")}"), .. options]
        );
        run.Status.Should().Be(1);
        run.Output.Should().Be(others.Output).And.Contain("A-3");
        run.Error.Should().Contain("2: ").And.Contain("no luck");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Compare(string format)
    {
        using var folder = new TemporaryFolder();
        string[] options = ["--on", Day, "--policy", "maastricht-2024", "--format", format];
        var run = Run("A-2", ["compare", "--file", folder.Write("cases.jsonl", Cases), .. options]);
        run.Status.Should().Be(1);
        run.Output.Should().Contain("A-1").And.Contain("A-3").And.NotContain("A-2");
        run.Error.Should().Contain("2: ").And.Contain("no luck");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void Decide(string format)
    {
        var question = (int id) =>
            $$$"""{"id": {{{id}}}, "rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "person"}}""";
        var input = string.Join('\n', Enumerable.Range(1, 3).Select(question));
        var run = ToolTests.Run(Encoding.UTF8.GetBytes(input), Failing("2"), "decide", "--format", format);
        run.Status.Should().Be(1);
        run.Output.Should().Contain("no luck");
        if (format == "json")
        {
            run.Lines.Should().HaveCount(3);
            run.Lines[1].Should().StartWith("""{"id":2,"line":2,"error":{"code":"internalError",""");
        }
        else
        {
            run.Lines.Where(line => line.StartsWith('[')).Should().HaveCount(3);
        }
    }

    [Fact]
    public void Replay()
    {
        using var folder = new TemporaryFolder();
        var receipt = Path.Combine(folder.Path, "receipt.json");
        Run("", ["review", folder.Write("case.json", CaseOf("A-1")), "--on", Day, "--receipt", receipt]);
        var run = Run("receipt.json", ["replay", receipt]);
        run.Status.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("no luck");
    }

    [Fact]
    public void What_all_share_is_no_fault_of_one()
    {
        OneOfMany.IsFault(new IOException()).Should().BeFalse();
        OneOfMany.IsFault(new UnauthorizedAccessException()).Should().BeFalse();
        OneOfMany.IsFault(new InsufficientMemoryException()).Should().BeFalse();
        OneOfMany.IsFault(new InvalidOperationException()).Should().BeTrue();
    }

    private static string CaseOf(string key) =>
        $$"""{"case": "{{key}}", "policy": "nuenen-2019", "publishedOn": "2019-09-10", "events": [{"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true}]}""";

    private static (int Status, string Output, string Error, string[] Lines) Run(string failing, string[] arguments) =>
        ToolTests.Run([], Failing(failing), arguments);

    private static Func<Terminal, Terminal> Failing(string key) =>
        terminal =>
            terminal with
            {
                WorkedOut = done =>
                {
                    if (done == key)
                    {
                        throw new InvalidOperationException("no luck");
                    }
                },
            };

    /// <summary>What is told of the other cases.</summary>
    private static string Without(string output, string key, string format) =>
        string.Join(
            '\n',
            output
                .Split(format == "json" ? "\n" : "\n\n\n")
                .Where(part =>
                    !part.Contains(key, StringComparison.Ordinal) && !part.Contains("no luck", StringComparison.Ordinal)
                )
        );
}
