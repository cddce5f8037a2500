using System.IO.Compression;

namespace BeschutWerk.Rules.Tests;

/// <summary>The package as a user gets it.</summary>
public sealed class PackageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Theory]
    [InlineData("BeschutWerk.Rules")]
    [InlineData("BeschutWerk.Rules.Json")]
    public void The_package_has_both_targets_with_documentation_readme_icon_licence_and_symbols(string id)
    {
        using var package = ZipFile.OpenRead(feed.Package(id));
        package
            .Entries.Select(entry => entry.FullName)
            .Should()
            .Contain([
                $"lib/netstandard2.0/{id}.dll",
                $"lib/netstandard2.0/{id}.xml",
                $"lib/net8.0/{id}.dll",
                $"lib/net8.0/{id}.xml",
                "README.md",
                "CHANGELOG.md",
                "icon.png",
            ]);
        using var nuspec = new StreamReader(package.GetEntry($"{id}.nuspec")!.Open());
        var text = nuspec.ReadToEnd();
        text.Should().Contain("""<license type="expression">Apache-2.0</license>""");
        text.Should().Contain("<readme>README.md</readme>").And.Contain("<icon>icon.png</icon>");
        text.Should().NotContain("Meziantou").And.NotContain("BannedApiAnalyzers").And.NotContain("IsExternalInit");

        using var symbols = ZipFile.OpenRead(Path.ChangeExtension(feed.Package(id), ".snupkg"));
        symbols
            .Entries.Select(entry => entry.FullName)
            .Should()
            .Contain([$"lib/netstandard2.0/{id}.pdb", $"lib/net8.0/{id}.pdb"]);
    }

    [Fact]
    public void The_contract_has_its_schemas_as_files()
    {
        using var package = ZipFile.OpenRead(feed.Package("BeschutWerk.Rules.Json"));
        foreach (var name in Json.JsonSchemas.Names)
        {
            using var file = new StreamReader(package.GetEntry($"schemas/{name}.schema.json")!.Open());
            file.ReadToEnd().Should().Be(Json.JsonSchemas.Of(name));
        }
    }

    [Fact]
    public void The_rules_depend_on_nothing_but_noda_time_where_the_target_allows()
    {
        using var package = ZipFile.OpenRead(feed.Package("BeschutWerk.Rules"));
        using var nuspec = new StreamReader(package.GetEntry("BeschutWerk.Rules.nuspec")!.Open());
        var groups = System
            .Xml.Linq.XDocument.Parse(nuspec.ReadToEnd())
            .Descendants()
            .Where(element => element.Name.LocalName == "group")
            .ToDictionary(
                group => group.Attribute("targetFramework")!.Value,
                group => group.Elements().Select(dependency => dependency.Attribute("id")!.Value).ToArray()
            );
        groups["net8.0"].Should().Equal("NodaTime");
        groups[".NETStandard2.0"].Should().BeEquivalentTo("NodaTime", "System.Collections.Immutable");
    }

    /// <summary>
    /// A vendor's library for netstandard2.0 that sets init properties, called from a program for net10.0: it is
    /// compiled against the one build of the package and runs against the other.
    /// </summary>
    [Fact]
    public void A_vendors_library_in_a_fresh_program_gets_a_decision_with_its_article()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Vendor/Vendor.csproj", Project("netstandard2.0", Package("BeschutWerk.Rules")));
        folder.Write(
            "Vendor/Suite.cs",
            """
            using BeschutWerk.Rules;
            using NodaTime;

            namespace Vendor
            {
                public static class Suite
                {
                    public static Decision<IndicationTermOutcome> Ask() =>
                        IndicationRules.Term(
                            BuiltInPolicies.Nuenen2019,
                            new IndicationTermFacts(new LocalDate(2026, 3, 12), new LocalDate(2026, 1, 5))
                            {
                                DecidedOn = new LocalDate(2026, 3, 12),
                                Suspensions = new Suspensions(
                                    new Suspension(new LocalDate(2026, 1, 20), new LocalDate(2026, 1, 30))),
                            });
                }
            }
            """
        );
        folder.Write(
            "Program/Program.csproj",
            Project(
                "net10.0",
                Package("BeschutWerk.Rules.Json"),
                """<ProjectReference Include="../Vendor/Vendor.csproj" />""",
                "<OutputType>Exe</OutputType>"
            )
        );
        folder.Write(
            "Program/Program.cs",
            """"
            var decision = Vendor.Suite.Ask();
            System.Console.WriteLine($"{decision.Outcome.Result} by {decision.Outcome.DaysLate}: {decision.Citation}");
            var answer = BeschutWerk.Rules.Json.DecisionJson.Decide(
                """{"rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "person"}}"""u8.ToArray());
            System.Console.WriteLine($"{answer.Decision!.OutcomeWord}: {answer.Decision.Citation}");
            """"
        );

        var run = Dotnet.Run(System.IO.Path.Combine(folder.Path, "Program"), "run");

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().Contain("DecidedLate by 1: art. 4 lid 1 Beleidsregels Beschut werk gemeente Nuenen 2019");
        run.Output.Should().Contain("permitted: art. 3 lid 1 Beleidsregels Beschut werk gemeente Nuenen 2019");
    }

    private string Package(string id) => $"""<PackageReference Include="{id}" Version="{feed.Version}" />""";

    /// <summary>A project with packages of its own, for the same version may stand in the user's folder already.</summary>
    private string Project(string target, string package, string reference = "", string property = "") =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{target}</TargetFramework>
                <LangVersion>latest</LangVersion>
                <RestorePackagesPath>../packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{feed.Path}</RestoreAdditionalProjectSources>
                <NuGetAudit>false</NuGetAudit>
                {property}
              </PropertyGroup>
              <ItemGroup>
                {package}
                {reference}
              </ItemGroup>
            </Project>
            """;
}
