using System.Reflection;

namespace BeschutWerk.Rules.Tests;

/// <summary>
/// The public API stands in text files that are read in a review: a change of the API is a change of a file. After a
/// change on purpose, copy the .actual.txt beside the test over the file.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("BeschutWerk.Rules", typeof(Policy))]
    [InlineData("BeschutWerk.Rules.Json", typeof(Json.DecisionJson))]
    public void The_public_api_is_the_one_that_was_reviewed(string assembly, Type member)
    {
        var folder = Repository.PathTo("tests/BeschutWerk.Rules.Tests/PublicApi");
        var actual = ApiListing.Of(member.Assembly);
        var reviewed = File.ReadAllText(Path.Combine(folder, $"{assembly}.txt")).ReplaceLineEndings("\n");
        var copy = Path.Combine(AppContext.BaseDirectory, $"{assembly}.actual.txt");
        File.WriteAllText(copy, actual);

        actual.Split('\n').Should().Equal(reviewed.Split('\n'), "otherwise review {0}", copy);
    }

    [Fact]
    public void Every_equatable_struct_has_its_operators_and_every_comparable_one_its_order()
    {
        var structs = typeof(Policy)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && !type.IsEnum)
            .ToList();
        structs.Should().NotBeEmpty();
        foreach (var type in structs)
        {
            Operator(type, "op_Equality").Should().BeTrue("{0} has ==", type);
            Operator(type, "op_Inequality").Should().BeTrue("{0} has !=", type);
            var isOrdered = type.GetInterfaces().Contains(typeof(IComparable));
            Operator(type, "op_LessThan").Should().Be(isOrdered, "{0} has < when it is ordered", type);
            Operator(type, "op_GreaterThanOrEqual").Should().Be(isOrdered, "{0} has >= when it is ordered", type);
        }
    }

    private static bool Operator(Type type, string name) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(method => method.Name == name);
}
