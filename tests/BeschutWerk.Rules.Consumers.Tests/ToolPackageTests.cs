namespace BeschutWerk.Rules.Tests;

/// <summary>The command, installed as a user installs it.</summary>
public sealed class ToolPackageTests
{
    [Fact]
    public void The_installed_command_decides_a_question()
    {
        using var consumer = new Consumer();
        consumer.Write("Program/README.md", "");
        consumer.Dotnet(
            "tool",
            "install",
            "BeschutWerk.Rules.Tool",
            "--tool-path",
            consumer.PathTo("tools"),
            "--version",
            PackedFeed.Shared.Version
        );

        var answer = consumer.Start(
            consumer.PathTo("tools/beschutwerk"),
            ["decide"],
            """{"rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "person"}}"""
        );

        answer.Should().Contain("\"outcome\":\"permitted\"").And.Contain("\"citation\":\"art. 3 lid 1\"");
    }
}
