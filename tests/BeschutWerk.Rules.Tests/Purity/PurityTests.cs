using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace BeschutWerk.Rules.Tests;

/// <summary>The package has no clock, randomness, environment, files, console, threads, ambient culture or mutable state.</summary>
public sealed class PurityTests
{
    private static readonly Type[] ImmutableLeaves =
    [
        typeof(string),
        typeof(Type),
        typeof(Regex),
        typeof(Regulation),
        typeof(Policy),
        typeof(Provision),
        typeof(ProvisionCollection),
        typeof(NationalStatutes),
        typeof(OwnWordCollection),
        typeof(BreachTable.Row),
        typeof(StepTable.Row),
        typeof(EventsWith),
        typeof(Rule),
        typeof(RuleFact),
        typeof(NormDescription),
        typeof(WaitingListOrder),
        typeof(CaseEventDescription),
        typeof(CaseFacts),
        typeof(Fact<>),
        typeof(Fact<,>),
        typeof(FactForm<>),
        typeof(FactRows<>),
    ];

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

    [Fact]
    public void The_package_has_no_mutable_static_state()
    {
        var mutable =
            from type in typeof(Policy).Assembly.GetTypes()
            where type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.IsEnum
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where !field.IsLiteral && !(field.IsInitOnly && IsImmutable(field.FieldType))
            select $"{type.Name}.{field.Name}";
        mutable.Should().BeEmpty();
    }

    [Fact]
    public void The_search_for_mutable_state_finds_what_it_should()
    {
        IsImmutable(typeof(int[])).Should().BeFalse();
        IsImmutable(typeof(List<int>)).Should().BeFalse();
        IsImmutable(typeof(ImmutableArray<int[]>)).Should().BeFalse();
        IsImmutable(typeof(ImmutableArray<Norm>)).Should().BeTrue();
    }

    [Fact]
    public void Every_public_struct_is_readonly_and_every_public_property_has_no_setter()
    {
        var types = typeof(Policy).Assembly.GetExportedTypes();
        types
            .Where(type => type.IsValueType && !type.IsEnum && !typeof(IEnumerator).IsAssignableFrom(type))
            .Where(type => type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
            .Should()
            .BeEmpty();
        types
            .SelectMany(type => type.GetProperties().Where(property => property.DeclaringType == type))
            .Where(property => property.SetMethod is { } setter && !IsInit(setter))
            .Should()
            .BeEmpty();
        types
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public))
            .Where(field => field.Name != "value__")
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void No_public_struct_prints_itself_in_the_culture_of_the_machine()
    {
        typeof(Policy)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && !type.IsEnum && !typeof(IEnumerator).IsAssignableFrom(type))
            .Where(type =>
                type.GetMethod(nameof(ToString), Type.EmptyTypes) is var method
                && (
                    method!.DeclaringType != type || method.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
                )
            )
            .Should()
            .BeEmpty("the generated text of a record struct follows the culture of the machine");
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsImmutable(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || ImmutableLeaves.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || typeof(CaseFact).IsAssignableFrom(type)
        || (type.IsGenericParameter && type.GetGenericParameterConstraints().Contains(typeof(Enum)))
        || (type.IsValueType && type.Namespace!.StartsWith("NodaTime", StringComparison.Ordinal))
        || (
            type.IsValueType
            && type.Assembly == typeof(Policy).Assembly
            && type.GetCustomAttribute<IsReadOnlyAttribute>() is not null
        )
        || (
            type.IsGenericType
            && type.Namespace == "System.Collections.Immutable"
            && type.GetGenericArguments().All(IsImmutable)
        );

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
