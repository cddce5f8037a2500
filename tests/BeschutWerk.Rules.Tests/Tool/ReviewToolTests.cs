using System.Text.Json;

namespace BeschutWerk.Rules.Tests;

/// <summary>The command <c>review</c>, as a user meets it.</summary>
public sealed class ReviewToolTests
{
    private const string Case = """
        {"case": "A-001", "policy": "nuenen-2019", "publishedOn": "2019-09-10",
         "events": [{"on": "2025-11-17", "type": "adviceRequested", "requestedBy": "person"},
                    {"on": "2026-01-05", "type": "adviceReceived", "adviceBelongs": true, "carefullyPrepared": true}]}
        """;

    private const string Impossible = """
        {"case": "A-001", "policy": "nuenen-2019", "evnts": [],
         "events": [{"on": "2026-01-05", "type": "adviceRecieved"}]}
        """;

    [Fact]
    public void National_law_alone_has_no_rules_of_a_municipality_to_be_in_force()
    {
        var review = CaseRules.Review(new CaseFile("a", BuiltInPolicies.National, []), new(2026, 3, 1));
        Tool.ReviewText.Of(review, Language.Dutch).Should().NotContain("geldigheid van de regels");
    }

    [Fact]
    public void A_case_on_standard_input_or_in_a_file_gives_one_json_object_on_one_line()
    {
        var run = ToolTests.Run(Case, "review", "--on", "2026-03-03");
        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should().ContainSingle();
        run.Output.Should().EndWith("}\n");
        using var review = JsonDocument.Parse(run.Output);
        review.RootElement.Text("case").Should().Be("A-001");
        review.RootElement.Text("policy").Should().Be("nuenen-2019");
        review.RootElement.Text("on").Should().Be("2026-03-03");
        review.RootElement.Text("phase").Should().Be("decisionAwaited");

        using var folder = new TemporaryFolder();
        var file = folder.Write("case.json", Case);
        ToolTests.Run("", "review", file, "--on", "2026-03-03").Output.Should().Be(run.Output);
        ToolTests.Run("", "review", "--on", "2026-03-03", file).Output.Should().Be(run.Output);
    }

    [Fact]
    public void For_people_the_review_is_printed_in_dutch_or_in_english()
    {
        var dutch = ToolTests.Run(Case, "review", "--on", "2026-03-03", "--format", "text");
        dutch.Status.Should().Be(0);
        dutch
            .Output.Should()
            .Contain("Beslissingen:\n")
            .And.Contain("- termijn voor het besluit over de indicatie: ")
            .And.EndWith("\n");
        dutch.Output.Should().Contain("art. 4 lid 1").And.Contain("2 maart 2026");
        var english = ToolTests.Run(Case, "review", "--on", "2026-03-03", "--format", "text", "--explain", "en");
        english.Output.Should().Contain("Decisions:\n").And.Contain("2 March 2026");
    }

    [Fact]
    public void Explanations_are_added_to_json()
    {
        ToolTests.Run(Case, "review", "--on", "2026-03-03").Output.Should().NotContain("explanation");
        ToolTests
            .Run(Case, "review", "--on", "2026-03-03", "--explain", "nl")
            .Output.Should()
            .Contain("\"explanation\":\"De beslistermijn is verstreken");
    }

    [Fact]
    public void A_file_with_errors_is_status_1_and_all_are_printed_each_with_its_place()
    {
        var json = ToolTests.Run(Impossible, "review", "--on", "2026-03-03");
        json.Status.Should().Be(1);
        using var errors = JsonDocument.Parse(json.Output);
        errors.RootElement.Text("case").Should().Be("A-001");
        errors
            .RootElement.GetProperty("errors")
            .EnumerateArray()
            .Select(error => $"{error.Text("code")} {error.Text("path")}")
            .Should()
            .Equal("unknownField evnts", "unknownEvent events[0].type");

        var text = ToolTests.Run(Impossible, "review", "--on", "2026-03-03", "--format", "text");
        text.Status.Should().Be(1);
        text.Lines.Should().HaveCount(2);
        text.Lines[1].Should().StartWith("events[0].type: unknownEvent: there is no event 'adviceRecieved'");
        ToolTests.Run("nonsense", "review", "--on", "2026-03-03").Status.Should().Be(1);
    }

    [Fact]
    public void What_others_wrote_does_not_steer_the_terminal_of_the_reader()
    {
        const string file = """{"case": "A", "policy": "\u001b[31m\nb", "events": []}""";
        var run = ToolTests.Run(file, "review", "--on", "2026-03-03", "--format", "text");
        run.Status.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().NotContain("\u001b").And.Contain("\uFFFD[31m b");
    }

    [Fact]
    public void Empty_input_and_a_file_that_is_not_there_are_wrong_usage()
    {
        var empty = ToolTests.Run("", "review", "--on", "2026-03-03");
        empty.Status.Should().Be(2);
        empty.Error.Should().Contain("empty");
        var absent = ToolTests.Run("", "review", "absent.json", "--on", "2026-03-03");
        absent.Status.Should().Be(2);
        absent.Error.Should().Contain("absent.json");
        using var folder = new TemporaryFolder();
        ToolTests.Run("", "review", folder.Path, "--on", "2026-03-03").Status.Should().Be(2);
    }

    [Fact]
    public void A_case_can_name_the_policy_of_a_policy_file()
    {
        var policy = Repository.PathTo("src/BeschutWerk.Rules.Tool/examples/policies/voorbeeldstad-2026.json");
        var elsewhere = Case.Replace("nuenen-2019", "voorbeeldstad-2026").Replace("2019-09-10", "2026-01-20");
        var run = ToolTests.Run(elsewhere, "review", "--on", "2026-03-03", "--policy-file", policy);
        run.Status.Should().Be(0, run.Output);
        run.Output.Should().Contain("\"policy\":\"voorbeeldstad-2026\"");
        ToolTests.Run(elsewhere, "review", "--on", "2026-03-03").Output.Should().Contain("unknownPolicy");
        ToolTests.Run(elsewhere, "review", "--on", "2026-03-03", "--policy-file", "absent.json").Status.Should().Be(2);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review", "--on")]
    [InlineData("review", "--on", "today")]
    [InlineData("review", "--on", "2026-02-29")]
    [InlineData("review", "--on", "1899-12-31")]
    [InlineData("review", "--on", "3000-01-01")]
    [InlineData("review", "--on", "2026-03-01", "--format", "xml")]
    [InlineData("review", "--on", "2026-03-01", "--explain", "de")]
    [InlineData("review", "a.json", "b.json", "--on", "2026-03-01")]
    public void Wrong_usage_is_status_2_with_a_word_on_standard_error(params string[] arguments)
    {
        var run = ToolTests.Run(Case, arguments);
        run.Status.Should().Be(2, run.Output);
        run.Error.Should().NotBeEmpty().And.Contain("--help");
    }

    [Fact]
    public void Help_tells_a_newcomer_what_to_do()
    {
        ToolTests.Run("", "--help").Output.Should().Contain("review");
        ToolTests.Run("", "review", "--help").Output.Should().Contain("case.json").And.Contain("--on");
    }
}
