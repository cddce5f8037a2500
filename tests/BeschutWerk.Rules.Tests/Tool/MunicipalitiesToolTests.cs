using System.Text.Json;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The tool with municipalities whose texts have a shape of their own.</summary>
public sealed class MunicipalitiesToolTests
{
    private const string Folder = "src/BeschutWerk.Rules.Tool/examples/policies/";

    [Theory]
    [InlineData("lindewaard-2026")]
    [InlineData("zandmeer-2026")]
    public void The_tool_lists_what_each_norm_asks_and_what_the_law_wants_besides(string key)
    {
        var file = Repository.PathTo($"{Folder}{key}.json");
        var run = ToolTests.AtTerminal("", "norms", "--policy-file", file);
        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
        var text = Regex.Replace(run.Output, @"\s+", " ");
        if (key == "lindewaard-2026")
        {
            text.Should().Contain("voorwaarden: de persoonlijke").And.Contain("verder geen voorwaarde");
            text.Should().NotContain("Niet geregeld");
        }
        else
        {
            text.Should().Contain("een misdrijf dat vertrouwen").And.Contain("geweld, belediging of dreiging");
            text.Should()
                .Contain("Niet geregeld, en door de wet van een verordening gevraagd")
                .And.Contain("- de voorzieningen die het werk mogelijk maken (SupportingProvisions)");
        }
    }

    [Fact]
    public void The_tool_reads_such_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mijnstad.json", ValidityTests.TwoPolicies);
        var run = ToolTests.AtTerminal("", "norms", "--policy-file", file);
        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain("Regels Mijnstad 2026");
        var casefile = folder.Write("case.json", """{"case": "A-1", "policy": "mijnstad", "events": []}""");
        ToolTests
            .Run("", "review", casefile, "--on", "2026-06-30", "--policy-file", file)
            .Output.Should()
            .Contain("\"policy\":\"mijnstad-2022\"");
        ToolTests
            .Run("", "review", casefile, "--on", "2026-07-01", "--policy-file", file)
            .Output.Should()
            .Contain("\"policy\":\"mijnstad-2026\"");
    }

    [Fact]
    public void What_is_odd_in_a_file_is_told_and_the_file_used()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "odd.json",
            """
            {"key": "odd", "title": "Verordening Ergens", "provisions": [{"norm": "EntryIntoForce", "at": "art. 9", "term": "1 day"}]}
            """
        );
        var run = ToolTests.AtTerminal("", "norms", "--policy-file", file, "--all");
        run.Status.Should().Be(0);
        run.Error.Should()
            .Contain("odd.json: line 1, provisions: warning: the ordinance says nothing of SupportingProvisions");
        run.Output.Should().Contain("(niet geregeld)").And.Contain("TrajectoryStart").And.NotContain("UwvAdviceTerm");
    }

    [Fact]
    public void The_list_of_norms_in_json_is_enough_for_a_form()
    {
        var run = ToolTests.Run("", "norms", "--policy", "nuenen-2019", "--format", "json", "--all");
        using var json = JsonDocument.Parse(run.Output);
        var norms = json.RootElement.EnumerateArray().ToDictionary(norm => norm.GetProperty("norm").GetString()!);
        norms.Keys.Should().BeEquivalentTo(NormTable.All.Where(row => !row.IsNational).Select(row => row.Name));
        foreach (var row in NormTable.All.Where(row => !row.IsNational))
        {
            var norm = norms[row.Name];
            norm.TryGetProperty("conditions", out var conditions).Should().Be(!row.Conditions.IsEmpty);
            (row.Conditions.IsEmpty ? 0 : conditions.GetArrayLength()).Should().Be(row.Conditions.Length);
            norm.TryGetProperty("forces", out _).Should().Be(row.Forces.Length > 1);
            norm.GetProperty("asks").GetProperty("nl").GetString().Should().NotBe(row.Name).And.NotBeEmpty();
            norm.GetProperty("asks").GetProperty("en").GetString().Should().NotBe(row.Name).And.NotBeEmpty();
            norm.TryGetProperty("regulated", out _).Should().Be(!BuiltInPolicies.Nuenen2019.Regulates(row.Norm));
            (norm.TryGetProperty("numbers", out _) || norm.TryGetProperty("optionalNumbers", out _))
                .Should()
                .Be((row.Numbers & ~(ProvisionNumbers.InMonths | ProvisionNumbers.MayMove)) != ProvisionNumbers.None);
        }
    }
}
