using System.Reflection;
using System.Runtime.Versioning;

namespace BeschutWerk.Rules.Tests;

/// <summary>That this project tests the build that it is meant to test.</summary>
public sealed class NetStandardTests
{
    [Theory]
    [InlineData(typeof(Policy))]
    [InlineData(typeof(Json.DecisionJson))]
    public void The_assembly_is_the_one_for_netstandard(Type member) =>
        member
            .Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!
            .FrameworkName.Should()
            .Be(".NETStandard,Version=v2.0");
}
