namespace BeschutWerk.Rules.Tests;

/// <summary>
/// <c>--lang</c> is the language of everything, <c>--explain</c> that of explanations, which messages follow; without either
/// texts are in Dutch and messages in English.
/// </summary>
public sealed class LanguageOptionTests
{
    private const string Question =
        """{"id": 1, "rule": "indication.term", "policy": "nuenen-2019", "facts": {"on": "2026-03-03", "adviceReceivedOn": "2026-01-05"}}""";

    private static readonly string Cases = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/cases/cases.jsonl");

    [Theory]
    [InlineData("", "termijn voor het besluit", "line 2: invalidJson: ")]
    [InlineData("--lang nl", "termijn voor het besluit", "regel 2: dit is geen geldig JSON-object")]
    [InlineData("--lang en", "term for the decision", "line 2: invalidJson: ")]
    [InlineData("--explain nl", "termijn voor het besluit", "regel 2: dit is geen geldig JSON-object")]
    [InlineData("--explain en", "term for the decision", "line 2: invalidJson: ")]
    [InlineData("--explain en --lang nl", "term for the decision", "regel 2: dit is geen geldig JSON-object")]
    [InlineData("--explain nl --lang en", "termijn voor het besluit", "line 2: invalidJson: ")]
    [InlineData("--lang=en", "term for the decision", "line 2: invalidJson: ")]
    [InlineData("--lang:nl", "termijn voor het besluit", "regel 2: ")]
    public void Texts_and_errors_are_in_the_language_asked_for(string options, string text, string error)
    {
        string[] more = options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var run = ToolTests.AtTerminal($"{Question}\nnonsense\n", ["decide", .. more]);
        run.Output.Should().Contain($"[1] {text}").And.Contain($"[2] {error}");
    }

    [Fact]
    public void It_may_stand_before_the_command_too() =>
        ToolTests
            .AtTerminal(Question, "--lang", "en", "decide")
            .Output.Should()
            .Be(ToolTests.AtTerminal(Question, "decide", "--lang", "en").Output)
            .And.Contain("term for the decision");

    [Fact]
    public void Json_is_the_same_in_every_language_and_only_explain_adds_explanations()
    {
        var plain = ToolTests.Run($"{Question}\nnonsense\n", "decide").Output;
        ToolTests.Run($"{Question}\nnonsense\n", "decide", "--lang", "nl").Output.Should().Be(plain);
        ToolTests
            .Run(Question, "decide", "--lang", "nl", "--explain", "en")
            .Output.Should()
            .Contain("\"explanation\":\"The decision term");
    }

    [Theory]
    [InlineData("nl", "Werklijst van", "Beslissingen:", "Zaak ", "besluit binnen 8 weken")]
    [InlineData("en", "Work list from", "Decisions:", "Case ", "decision within 8 weeks")]
    public void Every_text_follows_it(string language, string agenda, string review, string compare, string norms)
    {
        At("agenda", "--file", Cases, "--on", "2026-03-19").Should().StartWith(agenda);
        At("review", "--file", Cases, "--on", "2026-03-19").Should().Contain(review);
        At("compare", "--file", Cases, "--on", "2026-03-19", "--policy", "maastricht-2024").Should().StartWith(compare);
        At("norms", "--policy", "nuenen-2019").Should().Contain(norms);

        string At(params string[] arguments) => ToolTests.AtTerminal("", [.. arguments, "--lang", language]).Output;
    }

    [Theory]
    [InlineData("en", "line 1: invalidJson: ", "The input is empty", "is there already, and is no receipt")]
    [InlineData("nl", "regel 1: dit is geen geldig", "De invoer is leeg", "is er al, en is geen bewijs")]
    public void Messages_on_standard_error_follow_it(string language, string line, string empty, string replaced)
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.jsonl", "nonsense");
        var nothing = folder.Write("nothing.jsonl", "");
        var notes = folder.Write("notes", "not to be lost");
        var one = folder.Write("one.json", """{"case": "A", "policy": "nuenen-2019", "events": []}""");
        Error("agenda", "--file", broken, "--on", "2026-03-19").Should().StartWith(line);
        Error("review", "--file", nothing, "--on", "2026-03-19").Should().StartWith(empty);
        Error("decide").Should().StartWith(empty);
        Error("review", one, "--on", "2026-03-19", "--receipt", notes).Should().Contain(replaced);
        Error("review", one, "--on", "2026-03-19", "--receipt", one)
            .Should()
            .StartWith(language == "nl" ? "Optie '--receipt' zou " : "Option '--receipt' would write over ");
        Error("norms", "--policy-file", broken)
            .Should()
            .Contain(language == "nl" ? "dit is geen geldig JSON-object" : "invalidJson");

        string Error(params string[] arguments) => ToolTests.Run("", [.. arguments, "--lang", language]).Error;
    }
}
