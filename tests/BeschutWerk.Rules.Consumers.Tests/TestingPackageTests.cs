namespace BeschutWerk.Rules.Tests;

/// <summary>A project of unit tests that uses the package for tests against articles.</summary>
public sealed class TestingPackageTests
{
    [Fact]
    public void A_unit_test_against_an_article_passes_and_a_wrong_one_fails_with_the_article()
    {
        using var consumer = new Consumer();
        consumer.WriteProject(
            "Program.csproj",
            "net10.0",
            Consumer.Package("BeschutWerk.Rules.Testing")
                + string.Concat(
                    new[] { "Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio" }.Select(id =>
                        $"""<PackageReference Include="{id}" Version="{Repository.VersionOf(id)}" />"""
                    )
                )
        );
        consumer.Write(
            "Program/AdviceTests.cs",
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

        var (exitCode, output) = Dotnet.Run(consumer.PathTo(Consumer.Program), "test");

        exitCode.Should().Be(1, output);
        output.Should().Contain("Failed:     1, Passed:     1");
        output.Should().Contain("PolicyAssertionException").And.Contain("art. 3 lid 1");
    }
}
