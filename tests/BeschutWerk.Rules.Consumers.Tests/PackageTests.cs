using System.Reflection;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The packages as a user gets them.</summary>
public sealed class PackageTests
{
    private const string Tool = "BeschutWerk.Rules.Tool";

    private static readonly PackedFeed Feed = PackedFeed.Shared;

    public static TheoryData<string> Packages => [.. PackedFeed.Ids];

    public static TheoryData<string> Libraries => [.. PackedFeed.Ids.Where(id => id != Tool)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_tells_what_it_is_under_which_licence_and_what_is_new(string id)
    {
        var metadata = Feed.Metadata(id);
        string[] told = ["id", "version", "authors", "description", "copyright", "tags"];
        told.Should().OnlyContain(name => metadata.Element(name)!.Value != "");
        metadata.Element("license")!.Value.Should().Be("Apache-2.0");
        metadata.Element("readme")!.Value.Should().Be("README.md");
        metadata.Element("icon")!.Value.Should().Be("icon.png");
        metadata.Element("version")!.Value.Should().Be(Feed.Version);

        var notes = metadata.Element("releaseNotes")!.Value;
        notes.Should().Contain("### Added").And.NotContain("\n## ", "it has its own version and no other");
        File.ReadAllText(Repository.PathTo("CHANGELOG.md")).Should().Contain($"## {Feed.Version}").And.Contain(notes);

        metadata
            .Descendants("dependency")
            .Select(dependency => dependency.Attribute("id")!.Value)
            .Should()
            .NotContain(
                needed => needed.Contains("Analyzer", StringComparison.Ordinal),
                "what the build needs is nothing for a user"
            );
    }

    [Fact]
    public void The_contract_has_its_schemas_as_files()
    {
        foreach (var name in Json.JsonSchemas.Names)
        {
            Feed.Text("BeschutWerk.Rules.Json", $"schemas/{name}.schema.json").Should().Be(Json.JsonSchemas.Of(name));
        }
    }

    /// <summary>A gallery shows the readme without the repository around it.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_is_of_its_own_package_and_has_no_link_that_leads_nowhere(string id)
    {
        var readme = Feed.Text(id, "README.md");

        readme.Should().StartWith($"# {id}\n");
        Regex
            .Matches(readme, @"\]\((?<target>[^)]*)\)", RegexOptions.ExplicitCapture, Document.Patience)
            .Select(match => match.Groups["target"].Value)
            .Should()
            .NotContain(target => !target.StartsWith("https://", StringComparison.Ordinal));
        var source = File.ReadAllText(Repository.PathTo($"src/{id}/README.md"));
        foreach (var (target, inRepository) in RelativeLinks(source, $"src/{id}"))
        {
            File.Exists(Repository.PathTo(inRepository)).Should().BeTrue("{0} of the readme leads there", target);
            readme.Should().Contain(inRepository);
        }
    }

    [Fact]
    public void With_an_address_of_the_repository_every_link_of_a_readme_leads_to_the_files_of_the_version()
    {
        using var folder = new TemporaryFolder();
        var project = Repository.PathTo($"src/{Tool}/{Tool}.csproj");
        var (exitCode, output) = Dotnet.Run(
            folder.Path,
            "msbuild",
            project,
            "-t:WritePackageReadme;ReadReleaseNotes",
            "-p:RepositoryUrl=https://example.org/rules",
            $"-p:BaseIntermediateOutputPath={folder.Path}/",
            "-getProperty:PackageReleaseNotes",
            "-getProperty:PackageProjectUrl"
        );

        exitCode.Should().Be(0, output);
        var files = $"https://example.org/rules/blob/v{Feed.Version}/";
        output.Should().Contain($"All versions: {files}CHANGELOG.md");
        output.Should().Contain("\"PackageProjectUrl\": \"https://example.org/rules\"");
        var readme = File.ReadAllText(Path.Combine(folder.Path, "package", "README.md"));
        readme.Should().Contain($"({files}README.md)").And.Contain($"({files}src/docs/json.md)");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_both_targets_with_documentation_and_its_symbols_once(string id)
    {
        using var package = Feed.Open(id);
        var names = package.Entries.Select(entry => entry.FullName).ToList();
        names
            .Where(name => name.StartsWith("lib/", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo(
                $"lib/netstandard2.0/{id}.dll",
                $"lib/netstandard2.0/{id}.xml",
                $"lib/net8.0/{id}.dll",
                $"lib/net8.0/{id}.xml"
            );
        names.Should().Contain(["README.md", "CHANGELOG.md", "icon.png"]);

        using var symbols = Feed.Open(id, ".snupkg");
        symbols
            .Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith("lib/", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo($"lib/netstandard2.0/{id}.pdb", $"lib/net8.0/{id}.pdb");
    }

    [Fact]
    public void The_tool_has_no_documentation_for_compilers_and_no_symbols_of_other_packages()
    {
        using var package = Feed.Open(Tool);
        var names = package.Entries.Select(entry => entry.Name).ToList();

        names
            .Where(name => Path.GetExtension(name) == ".xml")
            .Should()
            .Equal("DotnetToolSettings.xml", "[Content_Types].xml");
        names.Where(name => Path.GetExtension(name) == ".pdb").Should().Equal("beschutwerk.pdb");
        File.Exists(Feed.PathOf(Tool, ".snupkg")).Should().BeFalse("its symbols stand in the package");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_assembly_of_this_repository_has_the_same_strong_name(string id)
    {
        using var folder = new TemporaryFolder();
        using var package = Feed.Open(id);
        var own = package
            .Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Where(entry => entry.Name.StartsWith("beschutwerk", StringComparison.OrdinalIgnoreCase))
            .ToList();
        own.Should().NotBeEmpty();
        foreach (var entry in own)
        {
            using var content = entry.Open();
            using var file = File.Create(Path.Combine(folder.Path, entry.Name));
            content.CopyTo(file);
            file.Close();
            var name = AssemblyName.GetAssemblyName(file.Name);
            Convert.ToHexStringLower(name.GetPublicKeyToken()!).Should().Be("1d67d31526e65133", "{0}", entry.FullName);
        }
    }

    [Fact]
    public void The_rules_depend_on_nothing_but_noda_time_where_the_target_allows()
    {
        var groups = Feed.Metadata("BeschutWerk.Rules")
            .Descendants("group")
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
    public void A_vendors_library_in_a_fresh_program_gets_a_decision_with_its_article() =>
        BuiltPrograms
            .Run("VendorProgram")
            .Should()
            .Contain("DecidedLate by 1: art. 4 lid 1 Beleidsregels Beschut werk gemeente Nuenen 2019")
            .And.Contain("permitted: art. 3 lid 1 Beleidsregels Beschut werk gemeente Nuenen 2019");

    internal static void Write(Consumer programs)
    {
        programs.WriteProject(
            "Vendor.csproj",
            "netstandard2.0",
            Consumer.Package("BeschutWerk.Rules"),
            "<LangVersion>latest</LangVersion>"
        );
        programs.Write(
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
        programs.WriteProgram(
            "VendorProgram.csproj",
            "net10.0",
            Consumer.Package("BeschutWerk.Rules.Json") + """<ProjectReference Include="../Vendor/Vendor.csproj" />"""
        );
        programs.Write(
            "VendorProgram/Program.cs",
            """"
            var decision = Vendor.Suite.Ask();
            System.Console.WriteLine($"{decision.Outcome.Result} by {decision.Outcome.DaysLate}: {decision.Citation}");
            var answer = BeschutWerk.Rules.Json.DecisionJson.Decide(
                """{"rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "person"}}"""u8.ToArray());
            System.Console.WriteLine($"{answer.Decision!.OutcomeWord}: {answer.Decision.Citation}");
            """"
        );
    }

    private static IEnumerable<(string Target, string InRepository)> RelativeLinks(string markdown, string folder) =>
        Regex
            .Matches(markdown, @"\]\((?!https:)(?<target>[^)]*)\)", RegexOptions.ExplicitCapture, Document.Patience)
            .Select(match => match.Groups["target"].Value)
            .Select(target =>
                (target, Path.GetRelativePath(Repository.PathTo("."), Repository.PathTo(Path.Combine(folder, target))))
            );
}
