namespace BeschutWerk.Rules.Tests;

/// <summary>A project of unit tests that uses the package for tests against articles.</summary>
public sealed class TestingPackageTests
{
    private const string Name = "UnitTests";

    [Fact]
    public void The_tests_of_the_documents_pass_and_a_wrong_one_fails_with_the_article()
    {
        var (exitCode, output) = Dotnet.Run(BuiltPrograms.FolderOf(Name), "test", $"out/{Name}.dll");

        exitCode.Should().Be(1, output);
        output.Should().Contain("Failed:     1, Passed:    10");
        output.Should().Contain("PolicyAssertionException").And.Contain("art. 3 lid 1");
    }

    internal static void Write(Consumer programs)
    {
        programs.WriteProject(
            $"{Name}.csproj",
            "net10.0",
            Consumer.Package("BeschutWerk.Rules.Testing")
                + string.Concat(
                    new[] { "Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio" }.Select(id =>
                        $"""<PackageReference Include="{id}" Version="{Repository.VersionOf(id)}" />"""
                    )
                )
        );
        programs.Write(
            $"{Name}/AdviceTests.cs",
            """
            using BeschutWerk.Rules;
            using BeschutWerk.Rules.Testing;
            using Xunit;

            public sealed class AdviceTests
            {
                [Theory]
                [InlineData("art. 3 lid 1")]
                [InlineData("art. 3 lid 2")]
                public void The_person_may_ask_for_the_advice(string article) =>
                    AdviceRules
                        .MayRequest(BuiltInPolicies.Nuenen2019, new AdviceRequestFacts(Requester.Person))
                        .ShouldRestOn(article)
                        .AndBeDiscretionary();
            }
            """
        );

        programs.Write($"{Name}/ReadmeTests.cs", CompleteTestOf("README.md", "ReadmeTests"));
        programs.Write($"{Name}/GuideTests.cs", CompleteTestOf("src/docs/testing.md", "GuideTests"));
    }

    /// <summary>The test of article 5 that a document gives, under another name than that of the other documents.</summary>
    private static string CompleteTestOf(string document, string name)
    {
        const string test = "Article5Tests";
        return Document
            .Blocks(document)
            .Single(block => block.Text.Contains($"class {test}", StringComparison.Ordinal))
            .Text.Replace(test, name, StringComparison.Ordinal);
    }
}
