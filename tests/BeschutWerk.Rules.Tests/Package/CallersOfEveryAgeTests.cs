namespace BeschutWerk.Rules.Tests;

/// <summary>
/// Programs in other languages, and in C# as older projects compile it, make every facts value and ask every evaluator without
/// any setting of the language.
/// </summary>
public sealed class CallersOfEveryAgeTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string TellsAll = "foreach (var line in Caller.Suite.Ask()) { System.Console.WriteLine(line); }";

    [Fact]
    public void A_program_for_net8_in_its_own_version_of_csharp_decides_everything()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Program/Program.csproj", Program("net8.0", Package));
        folder.Write("Program/Suite.cs", CallerSource.In(CallerLanguage.CSharp));
        folder.Write("Program/Program.cs", TellsAll);

        DecidesEverything(folder);
    }

    [Fact]
    public void A_library_for_netstandard_in_csharp_7_decides_everything()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Suite/Suite.csproj", Project("netstandard2.0", "", Package));
        folder.Write("Suite/Suite.cs", CallerSource.In(CallerLanguage.CSharp));
        folder.Write(
            "Program/Program.csproj",
            Program("net10.0", """<ProjectReference Include="../Suite/Suite.csproj" />""")
        );
        folder.Write("Program/Program.cs", TellsAll);

        DecidesEverything(folder);
    }

    [Fact]
    public void A_program_in_fsharp_decides_everything()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Program/Program.fsproj", Program("net10.0", $"""{Package}<Compile Include="Program.fs" />"""));
        folder.Write("Program/Program.fs", CallerSource.In(CallerLanguage.FSharp));

        DecidesEverything(folder);
    }

    [Fact]
    public void A_program_in_visual_basic_decides_everything()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Program/Program.vbproj", Program("net10.0", Package));
        folder.Write("Program/Program.vb", CallerSource.In(CallerLanguage.VisualBasic));

        DecidesEverything(folder);
    }

    [Fact]
    public void The_callers_make_all_facts_and_ask_all_questions()
    {
        var asked = CallerSource.Evaluators.SelectMany(evaluator => evaluator.GetParameters());
        asked
            .Select(parameter => parameter.ParameterType)
            .Select(type => type.IsByRef ? type.GetElementType()! : type)
            .Should()
            .Contain(CallerSource.FactsTypes);
        // hardship.depart has two: one for every decision, and one that keeps the type of the outcome.
        CallerSource.Evaluators.Should().HaveCount(RuleCatalogue.All.Length + 1);
        CallerSource.Expected.Split('\n').Should().HaveCount((2 * CallerSource.Evaluators.Count) + 1);
    }

    private string Package => $"""<PackageReference Include="BeschutWerk.Rules" Version="{feed.Version}" />""";

    private static void DecidesEverything(TemporaryFolder folder)
    {
        var run = Dotnet.Run(Path.Combine(folder.Path, "Program"), "run");

        run.ExitCode.Should().Be(0, run.Output);
        run.Output.ReplaceLineEndings("\n").Trim().Should().EndWith(CallerSource.Expected.Trim());
    }

    /// <summary>A program that starts on whatever later runtime there is.</summary>
    private string Program(string target, string items) =>
        Project(
            target,
            "<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost><RollForward>Major</RollForward>",
            items
        );

    /// <summary>No setting of the language: each project has the version that its target has by default.</summary>
    private string Project(string target, string properties, string items) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{target}</TargetFramework>
                <RestorePackagesPath>../packages</RestorePackagesPath>
                <RestoreAdditionalProjectSources>{feed.Path}</RestoreAdditionalProjectSources>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """;
}
