using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The list of banned symbols keeps clocks, randomness, files and ambient culture out of the package.</summary>
public sealed class BannedSymbolsTests
{
    [Fact]
    public void Every_line_of_the_list_of_banned_symbols_refuses_its_call()
    {
        var symbols = File.ReadAllLines(Repository.PathTo(".build/BannedSymbols.txt"))
            .Select(line => line.Split(';')[0])
            .ToList();
        symbols.Should().BeEquivalentTo(BannedCalls.BySymbol.Keys, "each line has its call and each call its line");

        using var folder = new TemporaryFolder();
        WriteProject(folder, symbols);
        var build = Dotnet.Run(folder.Path, "build", "--nologo", "-p:TreatWarningsAsErrors=false");

        build.ExitCode.Should().NotBe(0, build.Output);
        var refused = Regex
            .Matches(build.Output, @"Call(\d+)\.cs.*error RS0030")
            .Select(m => int.Parse(m.Groups[1].Value));
        var accepted = Enumerable.Range(0, symbols.Count).Except(refused).Select(i => symbols[i]);
        accepted.Should().BeEmpty(build.Output);
        build.Output.Should().NotContain("error CS", "the calls themselves compile");
    }

    private static void WriteProject(TemporaryFolder folder, List<string> symbols)
    {
        folder.Write(
            "Banned.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <WarningsAsErrors>RS0030</WarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="NodaTime" Version="{Repository.VersionOf("NodaTime")}" />
                <PackageReference Include="Microsoft.CodeAnalysis.BannedApiAnalyzers"
                                  Version="{Repository.VersionOf("Microsoft.CodeAnalysis.BannedApiAnalyzers")}" />
                <AdditionalFiles Include="{Repository.PathTo(".build/BannedSymbols.txt")}" />
              </ItemGroup>
            </Project>
            """
        );
        for (var i = 0; i < symbols.Count; i++)
        {
            var call = BannedCalls.BySymbol[symbols[i]];
            folder.Write(
                $"Call{i}.cs",
                $"internal static class Call{i} {{ internal static void Made() {{ {call} }} }}"
            );
        }
    }
}
